// When one date is, in full: for the details, where no heading says the day.
import { formatDate } from '../../language/intl.js';
import { formatDateRange } from '../../language/intl-more.js';
import type { RecordContext } from '../base/context.js';
import { timeText } from './card.js';
import type { Appointment } from './model.js';

/** Whole days as a span of dates; everything else with its weekday and times. */
export const whenLine = (one: Appointment, context: RecordContext): string => {
  const { start, end, allDay } = one.when;
  const { language } = context;
  return allDay && end && end.slice(0, 10) > start
    ? formatDateRange(language, start, end.slice(0, 10), 'long')
    : `${formatDate(language, start, 'full')}${language === 'ar' ? '،' : ','} ${timeText(one, context)}`;
};
