// Civil dates and times: what a calendar on the wall shows, without zone. Dates are ISO strings at every door and
// whole days since 1970-01-01 inside, so that no viewer's time zone can shift a day. Names are Temporal's where it
// has one (proleptic Gregorian calendar, weeks from Monday).

export type Weekday = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';

/** Monday first; the index is `dayOfWeek - 1`. */
export const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

export interface PlainDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const datePattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]|$)/;
const timePattern = /(?:^|[T ])(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/;
const twoDigits = (value: number) => String(value).padStart(2, '0');

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** The date part of `2026-11-03` or `2026-11-03T18:00`; undefined for a day that no calendar has. */
export const parseDate = (text: string): PlainDate | undefined => {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : undefined;
};

/** Minutes after midnight of `18:00`, `18:00:30` or the time part of a date-time (`24:00` is 1440); else undefined. */
export const parseTime = (text: string): number | undefined => {
  const match = timePattern.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : undefined;
};

/** `YYYY-MM-DD`. */
export const toDateString = ({ year, month, day }: PlainDate): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

/** `HH:MM` of minutes after midnight. */
export const toTimeString = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** Days since 1970-01-01 of a day that a calendar has. */
export const epochDaysOf = (year: number, month: number, day: number): number =>
  // `Date` takes years below 100 for those of the last century; every 400 years the calendar is the same.
  Date.UTC(year + 400, month - 1, day) / 864e5 - 146097;

/** Days since 1970-01-01 of a date or date-time; NaN for what is no date. */
export const toEpochDays = (text: string): number => {
  const date = parseDate(text);
  return date ? epochDaysOf(date.year, date.month, date.day) : NaN;
};

/** The date so many days after 1970-01-01. */
export const fromEpochDays = (days: number): PlainDate => {
  const date = new Date(days * 864e5);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** 1 (Monday) to 7 (Sunday) of days since 1970-01-01, a Thursday. */
export const dayOfWeek = (epochDays: number): number => ((((epochDays + 3) % 7) + 7) % 7) + 1;

/** The weekday of a date or date-time; undefined for what is no date. */
export const weekdayOf = (text: string): Weekday | undefined => weekdays[dayOfWeek(toEpochDays(text)) - 1];

/** The date so many days later (or earlier) as `YYYY-MM-DD`. Throws a RangeError for what is no date. */
export const addDays = (text: string, days: number): string => {
  const start = toEpochDays(text);
  if (Number.isNaN(start)) throw new RangeError(`not a civil date: ${text}`);
  return toDateString(fromEpochDays(start + days));
};

/** The month so many months later, `2026-11` of a date or a month; the days do not matter. */
export const addMonths = (month: string, count: number): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return toDateString({ year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1, day: 1 }).slice(0, 7);
};

/** Whole days from the date of one to the date of the other; NaN when one is no date. */
export const daysUntil = (from: string, to: string): number => toEpochDays(to) - toEpochDays(from);

/** Order for sorting; a date stands before the times of its day. Both must be civil ISO strings. */
export const compareCivil = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
