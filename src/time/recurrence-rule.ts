// RFC 5545 recurrence rules (RRULE) as data: what people write is read leniently, what nobody can expand safely is
// refused by name.
import { asUtc } from './as-utc.js';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number;
  /** Last moment as written, `2026-12-31` or `2026-12-31T22:59:59`, with `Z` when it is in UTC. */
  readonly until: string | undefined;
  /** Weekdays from Monday, 0; `nth` 0 is every one of them, -1 the last one. */
  readonly byDay: readonly { readonly nth: number; readonly day: number }[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeek: readonly number[];
  readonly bySetPos: readonly number[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  /** First day of the week, Monday is 0. */
  readonly weekStart: number;
}

/** Why a rule is refused: by the hour or less, or more than 96 times a day; not a rule at all. */
export type RuleFault = 'sub-daily' | 'invalid';

/** Times a day at most: every quarter of an hour. */
const maxTimes = 96;

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const none: readonly number[] = [];

/** `20261231T225959Z` and `20261231` as ISO 8601, and what is ISO 8601 already. */
const momentOf = (text: string): string | undefined => {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?(Z?)$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
  const date = `${year}-${month}-${day}`;
  const moment = hour ? `${date}T${hour}:${minute}:${second}` : date;
  return Number.isNaN(asUtc(moment)) ? undefined : hour ? moment + zone : date;
};

/** The rule, or why there is none. Nothing throws. */
export const parseRule = (text: string): RecurrenceRule | RuleFault => {
  const parts = new Map<string, string>();
  let good = true;
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (name.trim()) parts.set(name.trim(), value.trim());
    // Other calendars than ours, days that move when they are missing (RFC 7529), Easter: not left out unseen.
    if (/^\s*(RSCALE=(?!GREGORIAN)|SKIP=(?!OMIT)|BYEASTER)/.test(part)) good = false;
  }
  /** Whole numbers of a part; `signed` also counts from the end, and never zero. */
  const numbers = (name: string, most: number, signed = true, least = signed ? 1 : 0): readonly number[] => {
    const value = parts.get(name);
    if (value === undefined) return none;
    const list: number[] = [];
    for (const one of value.split(',')) {
      const number = /^[+-]?\d{1,4}$/.test(one.trim()) ? Number(one) : NaN;
      if (!(Math.abs(number) >= least && Math.abs(number) <= most && (signed || number >= 0))) good = false;
      if (!list.includes(number)) list.push(number);
    }
    return list.sort((a, b) => a - b);
  };
  const single = (name: string): number | undefined => {
    const value = parts.get(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,9}$/.test(value) || Number(value) < 1) good = false;
    return Number(value);
  };

  const frequency = parts.get('FREQ');
  if (/^(HOUR|MINUTE|SECOND)LY$/.test(frequency ?? '')) return 'sub-daily';
  const byDay: { nth: number; day: number }[] = [];
  for (const one of parts.get('BYDAY')?.split(',') ?? []) {
    const match = /^\s*([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)\s*$/.exec(one);
    const nth = Number(match?.[1] ?? 0);
    if (!match || Math.abs(nth) > 53 || (match[1] && !nth)) good = false;
    else byDay.push({ nth, day: dayNames.indexOf(match[2]!) });
  }
  const until = parts.get('UNTIL');
  const rule: RecurrenceRule = {
    frequency: frequency as Frequency,
    interval: single('INTERVAL') ?? 1,
    count: single('COUNT') ?? Infinity,
    until: until && momentOf(until),
    byDay,
    byMonth: numbers('BYMONTH', 12, false, 1),
    byMonthDay: numbers('BYMONTHDAY', 31),
    byYearDay: numbers('BYYEARDAY', 366),
    byWeek: numbers('BYWEEKNO', 53),
    bySetPos: numbers('BYSETPOS', 366),
    byHour: numbers('BYHOUR', 23, false),
    byMinute: numbers('BYMINUTE', 59, false),
    bySecond: numbers('BYSECOND', 59, false),
    weekStart: Math.max(0, dayNames.indexOf(parts.get('WKST') ?? 'MO')),
  };
  const known = /^(DAI|WEEK|MONTH|YEAR)LY$/.test(frequency ?? '');
  if (!known || !good || (until && !rule.until)) return 'invalid';
  const times = (rule.byHour.length || 1) * (rule.byMinute.length || 1) * (rule.bySecond.length || 1);
  return times > maxTimes ? 'sub-daily' : rule;
};
