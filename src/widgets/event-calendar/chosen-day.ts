// The filters "weekday" and "time of day" once more, date by date: a series fits by one of its days, its dates do not all.
import { weekdayOf } from '../../time/civil.js';
import type { Appointment } from './model.js';
import type { CalendarQuery } from './query.js';

/** The part of the day in which a time lies. */
export const partOf = (time: string): string =>
  time < '12' ? 'morning' : time < '17' ? 'afternoon' : 'evening';

/** Whether a date, not just its series, lies on a day and a time that were asked for. */
export const onChosenDay = ({ when }: Appointment, { selection: { day, time } }: CalendarQuery): boolean =>
  (!day?.length || day.includes(weekdayOf(when.start) ?? '')) &&
  (!time?.length || when.allDay || time.includes(partOf(when.start.slice(11))));
