// The starts of a recurrence rule inside a window, by arithmetic on civil days (RFC 5545, 3.3.10). A rule without COUNT
// is entered near the window, never from its beginning; the work of every rule is bounded by steps, not by a clock, so
// that the same rule gives the same answer everywhere.
import {
  dayOfWeek,
  daysInMonth,
  epochDaysOf,
  fromEpochDays,
  isLeapYear,
  toDateString,
  toEpochDays,
} from './civil.js';
import { wallOf } from './duration.js';
import { parseRule, type RecurrenceRule } from './recurrence-rule.js';
import { civilNow, steadyOffset, toInstant } from './zone.js';
import { asUtc } from './as-utc.js';

/** Starts given at most for one rule and window. */
export const maxOccurrences = 1000;
/** Days and moments looked at for one rule and window: some milliseconds, or ninety years of days with COUNT. */
const maxSteps = 100_000;
/** 9999-12-31. */
const lastDay = 2_932_896;

export interface RuleWindow {
  /** Local start of the series, `2026-11-03` for whole days or `2026-11-03T18:00`. */
  readonly start: string;
  /** IANA zone: for an UNTIL in UTC, and for times that it skips, which move on by as much. */
  readonly timeZone?: string | undefined;
  /** First day, ISO date. */
  readonly from: string;
  /** The day after the last one, ISO date. */
  readonly to: string;
}

/**
 * Local starts (dates for a date, else date-times) of a bare RRULE in the window, ascending, at most 1,000. The start of
 * the series is one of them only if the rule says so. A rule that is refused (see `parseRule`) has none.
 */
export const expandRule = (
  rule: string | RecurrenceRule,
  { start, timeZone, from, to }: RuleWindow,
): readonly string[] => {
  const parsed = typeof rule === 'string' ? parseRule(rule) : rule;
  const first = Math.floor(asUtc(start) / 864e5);
  const begin = Math.max(first, toEpochDays(from));
  const end = toEpochDays(to);
  if (typeof parsed === 'string' || Number.isNaN(begin) || !(begin < end)) return [];
  // UNTIL in UTC may be a day later on the wall.
  if (parsed.until && toEpochDays(parsed.until) + 1 < begin) return [];
  return walk(parsed, start, first, begin, end, timeZone);
};

const dates = new Map<number, string>();

/** The series of a feed share their days. */
const dateOf = (day: number): string => {
  let date = dates.get(day);
  if (!date) {
    if (dates.size > 5000) dates.clear();
    dates.set(day, (date = toDateString(fromEpochDays(day))));
  }
  return date;
};

/** Most parts are absent from most rules. */
const nothing: ReadonlySet<number> = new Set();

const setOf = (list: readonly number[]): ReadonlySet<number> => (list.length ? new Set(list) : nothing);

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** First day of the first week of a year: the one with four days of it or more. */
const firstWeek = (year: number, weekStart: number): number => {
  const newYear = epochDaysOf(year, 1, 1);
  const offset = modulo(dayOfWeek(newYear) - 1 - weekStart, 7);
  return newYear - offset + (offset > 3 ? 7 : 0);
};

/** `value` or its place counted from the end (`-1` for `last`) is among the wanted; no wish is every one. */
const wanted = (set: ReadonlySet<number>, value: number, last: number): boolean =>
  !set.size || set.has(value) || set.has(value - last - 1);

/** What a year's days are counted by; asked for day after day, so kept for the last year. */
const yearOf = (year: number, weekStart: number) => {
  const newYear = epochDaysOf(year, 1, 1);
  const week = firstWeek(year, weekStart);
  const next = firstWeek(year + 1, weekStart);
  const afterNext = firstWeek(year + 2, weekStart);
  const last = firstWeek(year - 1, weekStart);
  return {
    year,
    newYear,
    length: isLeapYear(year) ? 366 : 365,
    /** Number of the week of a day, and how many its year has. */
    weekOf(day: number): readonly [number, number] {
      const [from, to] = day < week ? [last, week] : day < next ? [week, next] : [next, afterNext];
      return [Math.floor((day - from) / 7) + 1, (to - from) / 7];
    },
  };
};

/** Says of a day whether the rule wants it. What the rule leaves open comes from the day of the start. */
const dayFilter = (rule: RecurrenceRule, first: number): ((day: number) => boolean) => {
  const { frequency, byDay, weekStart } = rule;
  const start = fromEpochDays(first);
  const yearly = frequency === 'YEARLY';
  const counts = yearly || frequency === 'MONTHLY';
  const byYearDay = setOf(rule.byYearDay);
  const byWeek = setOf(rule.byWeek);
  const noDay = !byDay.length && !byYearDay.size && !rule.byMonthDay.length;
  const open = noDay && !byWeek.size;
  const byMonth = setOf(yearly && open && !rule.byMonth.length ? [start.month] : rule.byMonth);
  const byMonthDay = setOf(counts && open ? [start.day] : rule.byMonthDay);
  const ofStart = noDay && (frequency === 'WEEKLY' || (yearly && byWeek.size > 0));
  // Weekdays as bits, and the first, second … of them in the month, or in the year when no month is named.
  let weekdays = ofStart ? 1 << (dayOfWeek(first) - 1) : 0;
  const places = new Set<number>();
  for (const { nth, day } of byDay) {
    weekdays |= 1 << day;
    places.add((counts ? nth : 0) * 7 + day);
  }
  const inYear = yearly && !byMonth.size;
  const onlyWeekdays = !byMonth.size && !byMonthDay.size && !byYearDay.size && !byWeek.size;
  let known = yearOf(start.year, weekStart);
  let month = 0;
  let monthStart = 0;
  let monthLength = 0;

  return (day) => {
    const weekday = dayOfWeek(day) - 1;
    if (weekdays && !(weekdays & (1 << weekday))) return false;
    const isPlaced = !byDay.length || places.has(weekday);
    if (onlyWeekdays && isPlaced) return true;
    if (!monthLength || day < monthStart || day >= monthStart + monthLength) {
      const at = fromEpochDays(day);
      month = at.month;
      monthStart = day - at.day + 1;
      monthLength = daysInMonth(at.year, month);
      if (at.year !== known.year) known = yearOf(at.year, weekStart);
    }
    const date = day - monthStart + 1;
    if (!wanted(byMonth, month, 12)) return false;
    const { newYear, length } = known;
    if (!wanted(byMonthDay, date, monthLength)) return false;
    if (!wanted(byYearDay, day - newYear + 1, length)) return false;
    if (byWeek.size && !wanted(byWeek, ...known.weekOf(day))) return false;
    if (isPlaced) return true;
    const before = inYear ? day - newYear : date - 1;
    const after = (inYear ? length : monthLength) - before - 1;
    return (
      places.has((Math.floor(before / 7) + 1) * 7 + weekday) ||
      places.has((-Math.floor(after / 7) - 1) * 7 + weekday)
    );
  };
};

/** Seconds after midnight at which the rule happens on a day. */
const timesOf = (rule: RecurrenceRule, start: string): readonly number[] => {
  const [hour = 0, minute = 0, second = 0] = start.slice(11).split(':').map(Number);
  const or = (list: readonly number[], value: number) => (list.length && start.length > 10 ? list : [value]);
  const times: number[] = [];
  for (const h of or(rule.byHour, hour))
    for (const m of or(rule.byMinute, minute))
      for (const s of or(rule.bySecond, second)) times.push((h * 60 + m) * 60 + s);
  return times;
};

/** First day and number of days of the period in which the series begins, and of the ones after it. */
const periods = ({ frequency, interval, weekStart }: RecurrenceRule, first: number) => {
  const { year, month } = fromEpochDays(first);
  const week = first - modulo(dayOfWeek(first) - 1 - weekStart, 7);
  const months = frequency === 'YEARLY' ? 12 : 1;
  const base = frequency === 'YEARLY' ? year * 12 : year * 12 + month - 1;
  const monthStart = (at: number) => epochDaysOf(Math.floor(at / 12), modulo(at, 12) + 1, 1);
  const size = frequency === 'WEEKLY' ? 7 : 1;
  const origin = frequency === 'WEEKLY' ? week : first;
  const isLong = frequency === 'YEARLY' || frequency === 'MONTHLY';
  return {
    /** Start and end (exclusive) of a period. */
    at(index: number): readonly [number, number] {
      if (!isLong) return [origin + index * interval * size, origin + index * interval * size + size];
      const at = base + index * interval * months;
      return at >= 119_988 ? [lastDay + 1, lastDay + 1] : [monthStart(at), monthStart(at + months)];
    },
    /** A period that is surely not behind `day`. */
    before(day: number): number {
      const days = (isLong ? months * 30.437 : size) * interval;
      return Math.max(0, Math.floor((day - first) / days) - 2);
    },
  };
};

/** Days of every week, or of every day, when all but the first have the same number of them; else 0. */
const evenDays = (rule: RecurrenceRule): number => {
  const { frequency, byDay, byMonth, byMonthDay, byYearDay, byWeek, bySetPos } = rule;
  const others = byMonth.length + byMonthDay.length + byYearDay.length + byWeek.length + bySetPos.length;
  if (others || !(frequency === 'WEEKLY' || (frequency === 'DAILY' && !byDay.length))) return 0;
  return new Set(byDay.map(({ day }) => day)).size || 1;
};

/** What stands at the places of BYSETPOS, ascending. */
const chosen = (set: readonly number[], places: readonly number[]): readonly number[] => {
  if (!places.length) return set;
  const found: number[] = [];
  for (const place of places) {
    const moment = set[place > 0 ? place - 1 : set.length + place];
    if (moment !== undefined && !found.includes(moment)) found.push(moment);
  }
  return found.sort((a, b) => a - b);
};

/** Days `from` (not before `first`) to `to`, exclusive. */
const walk = (
  rule: RecurrenceRule,
  start: string,
  first: number,
  from: number,
  to: number,
  timeZone: string | undefined,
): readonly string[] => {
  const { count, bySetPos } = rule;
  const isDay = start.length === 10;
  const fits = dayFilter(rule, first);
  const times = timesOf(rule, start);
  const begin = asUtc(start) / 1e3;
  const period = periods(rule, first);
  const isOver = endOf(rule.until, isDay, timeZone);
  const counts = count < Infinity;
  let shifts = false;
  let lastSeconds = NaN;
  let time = '';
  const text = (day: number, seconds: number): string => {
    if (isDay) return dateOf(day);
    if (seconds !== lastSeconds) time = wallOf((lastSeconds = seconds) * 1e3).slice(10);
    const local = dateOf(day) + time;
    // Clocks are put forward in the small hours; asking for them is dear.
    if (
      !timeZone ||
      (seconds >= 4 * 3600 && seconds < 22 * 3600) ||
      steadyOffset((day * 86_400 + seconds) * 1e3, timeZone) !== undefined
    )
      return local;
    const real = civilNow(toInstant(local, timeZone), timeZone) + local.slice(16);
    if (real !== local) shifts = true;
    return real;
  };

  let steps = 0;
  let counted = 0;
  const found: string[] = [];
  walking: for (let index = counts ? 0 : period.before(from); steps < maxSteps; index++) {
    const [firstDay, end] = period.at(index);
    if (firstDay >= to || firstDay > lastDay) break;
    // An empty period still costs a step. Places in a period are counted from its beginning.
    steps++;
    const whole = bySetPos.length > 0;
    const last = whole ? end : Math.min(end, to);
    const set: number[] = [];
    for (let day = whole ? firstDay : Math.max(firstDay, counts ? first : from); day < last; day++) {
      steps++;
      if (!fits(day)) continue;
      steps += times.length;
      for (const time of times) set.push(day * 86_400 + time);
    }
    for (const moment of chosen(set, bySetPos)) {
      if (moment < begin) continue;
      if (isOver(moment) || ++counted > count) break walking;
      const day = Math.floor(moment / 86_400);
      if (day < from) continue;
      if (day >= to || found.length === maxOccurrences) break walking;
      found.push(text(day, moment - day * 86_400));
    }
    // Periods that are all alike are counted at once.
    const ahead = counts && !index ? period.before(from) - 1 : 0;
    const alike = ahead > 0 ? evenDays(rule) : 0;
    if (alike) {
      index = ahead;
      counted += ahead * times.length * alike;
    }
  }
  // Where an hour is skipped, times may fall onto others.
  return shifts ? found.sort().filter((local, at) => local !== found[at - 1]) : found;
};

/** Whether a moment (seconds of the wall clock) is behind UNTIL. A date means all of that day, whatever the start is. */
const endOf = (until: string | undefined, isDay: boolean, timeZone: string | undefined) => {
  if (!until) return () => false;
  if (isDay || until.length === 10) {
    const last = toEpochDays(until) * 86_400 + 86_399;
    return (moment: number) => moment > last;
  }
  const last = asUtc(until.replace('Z', '')) / 1e3;
  if (!timeZone || !until.endsWith('Z')) return (moment: number) => moment > last;
  // No zone is further from UTC than a day: only near the end has it to be asked.
  return (moment: number) =>
    Math.abs(moment - last) > 86_400
      ? moment > last
      : toInstant(new Date(moment * 1e3).toISOString().slice(0, 19), timeZone) > last * 1e3;
};
