// All dates of the days that are shown, before words and filters: what numbers are counted of.
import { addDays } from '../../time/civil.js';
import { monthGrid } from '../../time/month-grid.js';
import type { CalendarHost } from './host.js';
import type { Appointment, CalendarModel } from './model.js';
import { programmeOf } from './programme.js';
import { emptyQuery, type CalendarQuery } from './query.js';
import { programmeSeries } from './series.js';
import { eachDate, isCountable, isOngoing, spans } from './view.js';

const everything = (): boolean => true;

/** First day of the grid of a month and the day after its last one. */
export const gridSpan = (month: string): readonly [from: string, to: string] => {
  const weeks = monthGrid(month);
  return [weeks[0]!.days[0]!, addDays(weeks.at(-1)!.days[6]!, 1)];
};

/** All dates of the list, in its order, also of months that no one has looked through yet. */
export const listedDates = (model: CalendarModel, asked: CalendarQuery): readonly Appointment[] => {
  const dates: Appointment[] = [];
  eachDate(model, spans(asked, model.today), (one) => {
    dates.push(one);
  });
  return dates;
};

/** What was found last for a model: a list stays the same object as long as it holds the same dates. */
const last = new WeakMap<CalendarModel, { readonly key: string; readonly dates: readonly Appointment[] }>();

const find = (host: CalendarHost, model: CalendarModel): readonly Appointment[] => {
  const { form, asked } = host;
  if (form === 'month') {
    const dates = model.between(...gridSpan(asked.month ?? model.today));
    return dates.filter((one) => !isOngoing(one));
  }
  if (form === 'programme') {
    const { days, throughout } = programmeOf(programmeSeries(host), model, everything);
    let dates = throughout;
    for (const { appointments } of days) dates = dates.concat(appointments);
    return dates;
  }
  return listedDates(model, asked);
};

const coming = new WeakMap<
  CalendarModel,
  { readonly size: number; readonly dates: readonly Appointment[] }
>();

/** All dates from today on; undefined while some months have not been looked through. */
export const comingDates = (model: CalendarModel): readonly Appointment[] | undefined => {
  if (!model.counted) return undefined;
  const size = model.records.length;
  let found = coming.get(model);
  if (found?.size !== size) coming.set(model, (found = { size, dates: listedDates(model, emptyQuery) }));
  return found.dates;
};

/** Undefined while they are still being found, and of a teaser, which counts nothing. */
export const shownDates = (host: CalendarHost): readonly Appointment[] | undefined => {
  const { model, form, asked, locked } = host;
  if (!model || form === 'next') return undefined;
  if (form === 'agenda' && !isCountable(model, spans(asked, model.today))) return undefined;
  const { from, to, month, selection } = asked;
  const series = (locked['series'] ?? selection['series'])?.join();
  const key = JSON.stringify([form, from, to, month, series, model.records.length]);
  let found = last.get(model);
  if (found?.key !== key) last.set(model, (found = { key, dates: find(host, model) }));
  return found.dates;
};
