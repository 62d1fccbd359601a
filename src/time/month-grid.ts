// The days of a month as rows of weeks, the number of a week (ISO 8601), and the spans people ask for.
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysInMonth,
  fromEpochDays,
  parseDate,
  toDateString,
  toEpochDays,
} from './civil.js';

export interface MonthWeek {
  /** ISO 8601 number of the week in which its Thursday, or what stands in its place, falls. */
  readonly number: number;
  /** Seven ISO dates, also those of the neighbouring months. */
  readonly days: readonly string[];
}

/** Week of the year by ISO 8601: the first one has a Thursday in it. Throws a RangeError for what is no date. */
export const isoWeek = (date: string): { readonly year: number; readonly week: number } => {
  const day = toEpochDays(date);
  if (Number.isNaN(day)) throw new RangeError(`not a civil date: ${date}`);
  const thursday = day - dayOfWeek(day) + 4;
  const { year } = fromEpochDays(thursday);
  const newYear = toEpochDays(toDateString({ year, month: 1, day: 1 }));
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
};

/** The weeks of a month (`2026-11` or a date in it). `firstDay`: 1 Monday to 7 Sunday. */
export const monthGrid = (month: string, firstDay = 1): readonly MonthWeek[] => {
  const first = parseDate(`${month.slice(0, 7)}-01`);
  if (!first) throw new RangeError(`not a month: ${month}`);
  const start = toEpochDays(toDateString(first));
  const end = start + daysInMonth(first.year, first.month);
  const weeks: MonthWeek[] = [];
  for (let day = start - ((dayOfWeek(start) - firstDay + 7) % 7); day < end; day += 7) {
    const days: string[] = [];
    for (let i = 0; i < 7; i++) days.push(toDateString(fromEpochDays(day + i)));
    weeks.push({ number: isoWeek(days[(11 - firstDay) % 7]!).week, days });
  }
  return weeks;
};

export type DaySpanName = 'today' | 'tomorrow' | 'week' | 'weekend' | 'month' | 'nextMonth';

/** First day and the day after the last one. "This week" and "weekend" begin today when they are on. */
export const daySpan = (name: DaySpanName, today: string): { readonly from: string; readonly to: string } => {
  const weekday = dayOfWeek(toEpochDays(today));
  const nextMonday = addDays(today, 8 - weekday);
  const next = `${addMonths(today, 1)}-01`;
  switch (name) {
    case 'today':
      return { from: today, to: addDays(today, 1) };
    case 'tomorrow':
      return { from: addDays(today, 1), to: addDays(today, 2) };
    case 'week':
      return { from: today, to: nextMonday };
    case 'weekend':
      return { from: weekday > 5 ? today : addDays(nextMonday, -2), to: nextMonday };
    case 'month':
      return { from: today, to: next };
    case 'nextMonth':
      return { from: next, to: `${addMonths(today, 2)}-01` };
  }
};
