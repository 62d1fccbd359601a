// Dates, times, numbers and names as a visitor's language writes them. Dates come in as civil ISO strings and are
// formatted in UTC, so no viewer's zone can shift a day; formatters come from one bounded cache.
import { daysUntil, parseDate, parseTime, toEpochDays, toTimeString, weekdays } from '../time/civil.js';
import type { Weekday } from '../time/civil.js';
import { dateNamesOf, type DateStyle } from './date-names.js';
import { cached } from './intl-cache.js';
import { gapLanguage, intlLocale } from './intl-locale.js';

export type { DateStyle } from './date-names.js';
export type NameLength = 'long' | 'short' | 'narrow';

const numeric = 'numeric';
const twoDigit = '2-digit';
const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: twoDigit, month: twoDigit, year: numeric },
  medium: { day: numeric, month: 'short', year: numeric },
  long: { day: numeric, month: 'long', year: numeric },
  full: { weekday: 'long', day: numeric, month: 'long', year: numeric },
  day: { weekday: 'short', day: numeric, month: 'short' },
  dayLong: { weekday: 'long', day: numeric, month: 'long' },
  month: { month: 'long', year: numeric },
};

const dateFormat = (language: string, key: string, options: Intl.DateTimeFormatOptions) =>
  cached(
    `date ${key} ${language}`,
    () => new Intl.DateTimeFormat(intlLocale(language), { ...options, timeZone: 'UTC' }),
  );

const utc = (days: number) => days * 864e5;

/** The day of a civil date or date-time, without its time. What is no date comes back as it is. */
export const formatDate = (language: string, date: string, style: DateStyle = 'medium'): string => {
  const days = toEpochDays(date);
  if (Number.isNaN(days)) return date;
  const names = dateNamesOf(language);
  return names ? names.format(days, style) : dateFormat(language, style, styles[style]).format(utc(days));
};

/** Two civil dates, both inclusive, with what they share said once; one date when they are the same day. */
export const formatDateRange = (
  language: string,
  from: string,
  to: string,
  style: DateStyle = 'medium',
): string => {
  const start = toEpochDays(from);
  const end = toEpochDays(to);
  if (start === end || Number.isNaN(start + end)) return formatDate(language, from, style);
  if (gapLanguage(language))
    return `${formatDate(language, from, style)} – ${formatDate(language, to, style)}`;
  return dateFormat(language, style, styles[style]).formatRange(utc(start), utc(end));
};

/** The name of a weekday, for headings and labels. */
export const weekdayName = (language: string, day: Weekday, length: NameLength = 'long'): string => {
  const index = weekdays.indexOf(day);
  return (
    dateNamesOf(language)?.weekdays[length][index] ??
    // 1970-01-05 was a Monday.
    dateFormat(language, `weekday ${length}`, { weekday: length }).format(utc(index + 4))
  );
};

/** `09:00` of `09:00`, `2026-11-03T09:00` or with seconds: the same in every language, always 24 hours. */
export const formatTime = (time: string): string => {
  const minutes = parseTime(time);
  return minutes === undefined ? time : toTimeString(minutes);
};

/** `09:00–12:15`; show it in `<bdi dir="ltr">`. Without `to` the first time alone. */
export const formatTimeRange = (from: string, to?: string): string =>
  to ? `${formatTime(from)}–${formatTime(to)}` : formatTime(from);

const numberFormat = (language: string, key: string, options?: Intl.NumberFormatOptions) =>
  cached(`number ${key} ${language}`, () => new Intl.NumberFormat(intlLocale(language), options));

export const formatNumber = (language: string, value: number): string =>
  numberFormat(language, '', undefined).format(value);

const englishEndings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** `1.` in German, `1st` in English, the bare number elsewhere: for "the 1st and 3rd Thursday". */
export const formatOrdinal = (language: string, value: number): string => {
  const base = intlLocale(language).slice(0, 2);
  if (base !== 'en') return base === 'de' ? `${value}.` : String(value);
  const rules = cached('ordinal en', () => new Intl.PluralRules('en', { type: 'ordinal' }));
  return value + (englishEndings[rules.select(value)] ?? 'th');
};

/** An amount, or two as a range: `5 €`, `4,50 €`, `5–10 €`. `currency` is ISO 4217; junk reads as EUR. */
export const formatMoney = (language: string, min: number, max = min, currency = 'EUR'): string => {
  const code = /^[A-Za-z]{3}$/.test(currency) ? currency : 'EUR';
  const digits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
  const format = numberFormat(language, code + digits, {
    style: 'currency',
    currency: code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return min === max ? format.format(min) : format.formatRange(min, max);
};

/** `A, B und C` or `A, B oder C`. */
export const formatList = (
  language: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string =>
  gapLanguage(language)
    ? items.join(/^(ps|ckb)/.test(language) ? '، ' : ', ')
    : cached(`list ${type} ${language}`, () => new Intl.ListFormat(intlLocale(language), { type })).format(
        items,
      );

/**
 * How long ago (or ahead) a civil date is, seen from the civil date `today`: `heute`, `vor 3 Tagen`,
 * `vor 2 Jahren`. Rounds down. A language without engine data gets the date itself.
 */
export const formatAge = (language: string, date: string, today: string): string => {
  const a = parseDate(date);
  const b = parseDate(today);
  if (!a || !b || gapLanguage(language)) return formatDate(language, date, 'long');
  const days = daysUntil(today, date);
  // Whole months between the two dates, towards zero, as a calendar counts them.
  let months = (a.year - b.year) * 12 + a.month - b.month;
  if (months < 0 && a.day > b.day) months++;
  else if (months > 0 && a.day < b.day) months--;
  const size = Math.abs(months);
  const [value, unit] =
    size >= 12
      ? ([Math.trunc(months / 12), 'year'] as const)
      : size >= 1
        ? ([months, 'month'] as const)
        : Math.abs(days) >= 14
          ? ([Math.trunc(days / 7), 'week'] as const)
          : ([days, 'day'] as const);
  // "heute", "gestern" are fine for days; "letztes Jahr" is not the same as a year ago.
  const wording = unit === 'day' ? 'auto' : 'always';
  return cached(
    `age ${wording} ${language}`,
    () => new Intl.RelativeTimeFormat(intlLocale(language), { numeric: wording }),
  ).format(value, unit);
};
