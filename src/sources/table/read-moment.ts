/**
 * Days and times as people write them: `03.11.2026`, `Di, 3. November 2026, 18–20 Uhr`, `11/3/26 6 pm`, `2026-11-03T18:00`,
 * `3.–5.11.2026`. Taken apart from left to right; what is left over makes it unreadable, so nothing is read by accident.
 */
import { addDays } from '../../time/civil.js';
import { isMoment } from '../../time/duration.js';
import type { DateOrder } from './table-mapping.js';
import { wordKey } from './word-key.js';

export interface ReadMoment {
  /** ISO date. */
  readonly date?: string;
  /** `HH:MM`, or with an offset as it stands. */
  readonly time?: string;
  readonly endDate?: string;
  readonly endTime?: string;
  /** The order of day and month was not to be seen. */
  readonly unclear?: boolean;
  /** By which order it was read: `ymd` and written-out months leave no choice. */
  readonly order?: DateOrder;
}

const months = new Map<string, number>();
(
  'januar|january|janner|jan,februar|february|feb,marz|march|mar|mrz|maerz,april|apr,mai|may,juni|june|jun,' +
  'juli|july|jul,august|aug,september|sept|sep,oktober|october|okt|oct,november|nov,dezember|december|dez|dec'
)
  .split(',')
  .forEach((names, at) => {
    for (const name of names.split('|')) months.set(name, at + 1);
  });

const weekday =
  /^(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\b\.?,?\s*(?:(?:den|the|am|on)\s+)?/i;

const two = (value: number | string): string => String(value).padStart(2, '0');

/** Years of two digits lie up to thirty years ahead, else behind. */
const AHEAD = 30;

/** ISO date of a day that the calendar has. */
function isoDate(year: string, month: number, day: string, now: number): string | undefined {
  let full = Number(year);
  if (year.length === 2) {
    full += now - (now % 100);
    if (full > now + AHEAD) full -= 100;
  }
  if (year.length === 3 || full < 1 || month < 1 || month > 12) return undefined;
  const date = `${String(full).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isMoment(date) ? date : undefined;
}

/** Takes pieces from the front of a text. */
class Rest {
  text: string;
  readonly now: number;
  constructor(text: string, now: number) {
    this.text = text;
    this.now = now;
  }
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.text = this.text.slice(match[0].length);
    return match;
  }
}

interface Day {
  readonly date: string;
  readonly order?: DateOrder;
  readonly unclear?: boolean;
}

function takeDay(rest: Rest, order: DateOrder): Day | undefined {
  rest.take(weekday);
  let match = rest.take(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/);
  if (match) {
    const date = isoDate(match[1]!, Number(match[2]), match[3]!, rest.now);
    return date ? { date } : undefined;
  }
  match = rest.take(/^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/);
  if (match) {
    const [, first, mark, second, year] = match;
    // Dots are German; nobody writes the month before a dot first.
    const fits = { dmy: Number(second) < 13, mdy: Number(first) < 13 && mark !== '.' };
    const taken: DateOrder = fits.dmy && (order === 'dmy' || !fits.mdy) ? 'dmy' : 'mdy';
    if (!fits[taken]) return undefined;
    const date =
      taken === 'dmy'
        ? isoDate(year!, Number(second), first!, rest.now)
        : isoDate(year!, Number(first), second!, rest.now);
    if (!date) return undefined;
    return { date, order: taken, ...(fits.dmy && fits.mdy && first !== second && { unclear: true }) };
  }
  match = rest.take(/^(\d{1,2})(?:st|nd|rd|th)?\.?\s?(?:of\s)?([\p{L}]{3,9})\.?,?\s?(\d{4}|\d{2})(?!\d)/iu);
  if (!match) {
    const english = rest.take(/^([\p{L}]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu);
    if (!english) return undefined;
    match = english;
    [match[1], match[2]] = [match[2]!, match[1]!];
  }
  const month = months.get(wordKey(match[2]!)) ?? months.get(match[2]!.toLowerCase());
  const date = month && isoDate(match[3]!, month, match[1]!, rest.now);
  return date ? { date } : undefined;
}

interface Clock {
  readonly time: string;
  /** A number alone, which is a time only beside another. */
  readonly bare: boolean;
  readonly half?: string | undefined;
}

function takeClock(rest: Rest): Clock | undefined {
  const before = rest.text;
  const clock = clockOf(rest);
  if (!clock) rest.text = before;
  return clock;
}

function clockOf(rest: Rest): Clock | undefined {
  const match = rest.take(
    /^(?:um\s|at\s|ab\s|from\s|von\s)?(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\.?\d)\s?(uhr|h\b|a\.?m\.?|p\.?m\.?)?/i,
  );
  if (!match) return undefined;
  const [, hours, minutes, seconds, unit = ''] = match;
  const half = /^[ap]/i.exec(unit)?.[0].toLowerCase();
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 24 || Number(minutes ?? 0) > 59 || (hour === 24 && Number(minutes ?? 0) > 0)) return undefined;
  const tail = seconds && seconds !== '00' && Number(seconds) < 60 ? `:${seconds}` : '';
  return { time: `${two(hour)}:${minutes ?? '00'}${tail}`, bare: !minutes && !unit, half };
}

/** `6–8 pm`: the first hour has the half of the second, unless it came later then. */
const inHalf = (clock: Clock, end: Clock): string => {
  const hour = Number(clock.time.slice(0, 2));
  if (clock.half || end.half !== 'p' || hour > 11) return clock.time;
  const later = two(hour + 12) + clock.time.slice(2);
  return later < end.time ? later : clock.time;
};

const dash = /^\s?(?:-|bis|to|until|till)\s?(?:zum\s|ca\.\s)?/i;
const link = /^\s?(?:,|\||;|t(?=\d)|um\s|at\s|ab\s|von\s|from\s)?\s?(?:um\s|at\s|ab\s|von\s|from\s)?/i;

function takeClocks(rest: Rest): { readonly time: string; readonly endTime?: string } | undefined {
  const start = rest.text;
  const first = takeClock(rest);
  if (!first) return undefined;
  const before = rest.text;
  const second = rest.take(dash) ? takeClock(rest) : undefined;
  if (!second) {
    rest.text = before;
    if (!first.bare) return { time: first.time };
  }
  if (!second || (first.bare && second.bare)) {
    rest.text = start;
    return undefined;
  }
  return { time: inHalf(first, second), endTime: second.time };
}

const normal = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^(?:ab|am|den|vom|von|seit|from|on|since) (?=[\d\p{L}])/iu, '');

/** Undefined for what is no day and no time of day. `now`: the year from which years of two digits are counted. */
export function readMoment(text: string, order: DateOrder = 'dmy', now = 2026): ReadMoment | undefined {
  if (text.length > 120) return undefined;
  const plain = normal(text);
  const zoned = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))$/i.exec(plain);
  if (zoned && isMoment(zoned[1]!)) return { date: zoned[1]!, time: zoned[2]!.toUpperCase() };

  const rest = new Rest(plain, now);
  // `3.-5.11.2026`, `3.11.-5.11.2026`: the first day borrows from the last.
  const short = rest.take(/^(\d{1,2})\.\s?(?:(\d{1,2})\.)?\s?(?:-|bis)\s?(?=\d{1,2}\.)/i);
  let read: ReadMoment;
  if (short) {
    const day = takeDay(rest, order);
    if (!day) return undefined;
    const [year, month] = day.date.split('-');
    const date = isoDate(year!, Number(short[2] ?? month), short[1]!, now);
    if (!date || date > day.date) return undefined;
    read = { date, endDate: day.date };
  } else {
    const day = takeDay(rest, order);
    if (day) {
      read = {
        date: day.date,
        ...(day.order && { order: day.order }),
        ...(day.unclear && { unclear: true }),
      };
    } else {
      rest.text = plain;
      read = {};
    }
  }
  if (rest.text && (!read.date || rest.take(link))) {
    const clocks = takeClocks(rest);
    if (clocks) read = { ...read, ...clocks };
  }
  if (rest.text && read.date && !read.endTime && !read.endDate && rest.take(dash)) {
    const day = takeDay(rest, order);
    if (!day) return undefined;
    read = { ...read, endDate: day.date };
    if (rest.text && rest.take(link)) {
      const clock = takeClock(rest);
      if (clock && !clock.bare) read = { ...read, endTime: clock.time };
    }
  }
  rest.take(/^\s?(?:(?:uhr|h)\.?)?\s?$/i);
  if (rest.text || (!read.date && !read.time)) return undefined;
  return read;
}

/** The end of a day is the beginning of the next one where a clock has to show it. */
export const joinMoment = (date: string, time: string | undefined): string =>
  !time ? date : time.startsWith('24') ? `${addDays(date, 1)}T00:00` : `${date}T${time}`;
