// Dates, times, numbers and names as a visitor's language writes them. Dates come in as civil ISO strings; who
// writes which language is writer.ts.
import { parseDate, parseTime, toEpochDays, toTimeString, weekdays } from '../time/civil.js';
import type { Weekday } from '../time/civil.js';
import type { DateStyle } from './date-names.js';
import { writerOf, type NameLength } from './writer.js';

export type { DateStyle } from './date-names.js';

/** The day of a civil date or date-time, without its time. What is no date comes back as it is. */
export const formatDate = (language: string, date: string, style: DateStyle = 'medium'): string => {
  const days = toEpochDays(date);
  return Number.isNaN(days) ? date : writerOf(language).date(days, style);
};

/** The name of a weekday, for headings and labels. */
export const weekdayName = (language: string, day: Weekday, length: NameLength = 'long'): string =>
  writerOf(language).weekday(weekdays.indexOf(day), length);

/** `09:00` of `09:00`, `2026-11-03T09:00` or with seconds: the same in every language, always 24 hours. */
export const formatTime = (time: string): string => {
  const minutes = parseTime(time);
  return minutes === undefined ? time : toTimeString(minutes);
};

/** `09:00–12:15`; show it in `<bdi dir="ltr">`. Without `to` the first time alone. */
export const formatTimeRange = (from: string, to?: string): string =>
  to ? `${formatTime(from)}–${formatTime(to)}` : formatTime(from);

/** `1.` in German, `1st` in English, the bare number elsewhere: for "the 1st and 3rd Thursday". */
export const formatOrdinal = (language: string, value: number): string => writerOf(language).ordinal(value);

/** An amount, or two as a range: `5 €`, `4,50 €`, `5–10 €`. `currency` is ISO 4217; junk reads as EUR. */
export const formatMoney = (language: string, min: number, max = min, currency = 'EUR'): string =>
  writerOf(language).money(min, max, /^[A-Za-z]{3}$/.test(currency) ? currency : 'EUR');

/** `A, B und C`. */
export const formatList = (language: string, items: readonly string[]): string =>
  writerOf(language).list(items);

/**
 * How long ago a civil date is in whole years, seen from the civil date `today`: `vor 2 Jahren`. Rounds down. A
 * language without engine data gets the date itself.
 */
export const formatAge = (language: string, date: string, today: string): string => {
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  // Not a full year before the day comes round.
  const full = today.slice(4, 10) < date.slice(4, 10) ? years - 1 : years;
  return (parseDate(date) && writerOf(language).yearsAgo(full)) ?? formatDate(language, date, 'long');
};
