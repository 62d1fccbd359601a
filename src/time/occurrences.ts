// When an event or a round of a course takes place inside a window: single, all-day, several days, ongoing, by rule, by
// list, with exceptions. Everything is reckoned on the wall of the event's own zone; no viewer's zone plays a part.
import { addDays, toEpochDays } from './civil.js';
import { closureOn, type ClosureDays } from './closures.js';
import { addToWall, endOfSpan, isMoment, lengthOf } from './duration.js';
import { expandRule } from './expand-rule.js';
import {
  isBehind,
  isDate,
  singleOccurrence,
  type EventTimes,
  type Occurrence,
  type RecurrenceTimes,
  type Writable,
} from './occurrence.js';
import { parseRule, type RecurrenceRule, type RuleFault } from './recurrence-rule.js';

/** A round of a course: first and last day, and a schedule with its hours. */
export interface RunTimes<Text = unknown> {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Cancelled rounds have cancelled dates; whatever else a round may be does not matter. */
  readonly status?: string | undefined;
  readonly schedule?:
    | (RecurrenceTimes<Text> & { readonly from?: string | undefined; readonly to?: string | undefined })
    | undefined;
}

export interface OccurrenceWindow<Text = unknown> {
  /** First day and the day after the last one, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Zone of the feed, for events without one of their own. */
  readonly timeZone?: string | undefined;
  /** All closures of the feed. */
  readonly closures?: readonly ClosureDays<Text>[] | undefined;
  /** At most so many, 1,000 by default and at most. */
  readonly limit?: number | undefined;
}

/** Nobody plans further; and no rule shall keep a phone busy. */
const maxMonths = 36;
/** A date of a series is looked for so many days before the window: who writes more means the end of the series. */
const maxDays = 400;

const rules = new Map<string, RecurrenceRule | RuleFault>();

/** Rules are few and asked for month after month: read once. */
const readRule = (text: string): RecurrenceRule | RuleFault => {
  let rule = rules.get(text);
  if (!rule) {
    if (rules.size > 1000) rules.clear();
    rules.set(text, (rule = parseRule(text)));
  }
  return rule;
};

/** Why the rule of an event is not expanded, or undefined. */
export const ruleFault = ({ recurrence }: EventTimes): RuleFault | undefined => {
  const rule = recurrence?.rule ? readRule(recurrence.rule) : undefined;
  return typeof rule === 'string' ? rule : undefined;
};

/**
 * What of the event falls into the window, even in part, ascending by start. What is cancelled or closed is there with
 * its status: whether it is shown is up to the caller. A rule that is refused leaves the event at its start.
 */
export const occurrences = <Text>(
  event: EventTimes<Text>,
  { from, to, timeZone = 'Europe/Berlin', closures = [], limit = 1000 }: OccurrenceWindow<Text>,
): readonly Occurrence<Text>[] => {
  const { start, recurrence } = event;
  const last = latest(from, to);
  if (!isMoment(start)) return [];
  if (!recurrence) {
    const one = singleOccurrence<Text>({ ...event, end: endOfSpan(event) }, timeZone);
    return limit < 1 || start >= last || isBehind(start, one.end, from) ? [] : [one];
  }
  const { dates = [], exclude = [], overrides = [] } = recurrence;
  // Most series of a feed are outside of the window, and comparing strings tells.
  if (start >= last && !dates.length && !overrides.length) return [];
  const zone = event.timeZone ?? timeZone;
  const allDay = isDate(start);
  const ownEnd = endOfSpan(event);
  const length = lengthOf(start, ownEnd);
  const endAt = endAfter(length);
  const found: Occurrence<Text>[] = [];
  const isOff = event.status === 'cancelled' || event.status === 'postponed';

  const own = closures.filter(({ id }) => recurrence.closures?.includes(id));

  const add = (at: string, seriesDate: string, change?: Partial<Occurrence<Text>>): void => {
    const isDay = isDate(at);
    // Hours that became days, or days that became hours, take nobody knows how long.
    const end = change?.end ?? (ownEnd && isDay === allDay ? endAt(at) : undefined);
    if (at >= last || isBehind(at, end, from)) return;
    // What is off as a whole is not "closed", and who names a date knows about its closure.
    const closure = own.length && !change && !isOff ? closureOn(seriesDate, own) : undefined;
    const status = closure ? 'closed' : (change?.status ?? event.status ?? 'scheduled');
    const one: Writable<Occurrence<Text>> = { start: at, timeZone: zone, allDay: isDay, status, seriesDate };
    if (closure) one.closure = closure;
    else if (event.statusNote !== undefined && status !== 'scheduled') one.note = event.statusNote;
    if (change) Object.assign(one, change);
    if (end !== undefined) one.end = end;
    found.push(one);
  };

  const changed = new Map<string, (typeof overrides)[number]>();
  let longest = length;
  for (const override of overrides) {
    const date = override.date.slice(0, 10);
    changed.set(date, override);
    if (override.end && !override.start) longest = Math.max(longest, lengthOf(date, override.end));
  }
  const out = new Set<string>();
  for (const date of exclude) out.add(date.slice(0, 10));

  const planned = new Map<string, readonly string[]>();
  const visit = (at: string): void => {
    const date = at.slice(0, 10);
    if (changed.has(date)) planned.set(date, [...(planned.get(date) ?? []), at]);
    else if (!out.has(date)) add(at, date);
  };
  const rule = recurrence.rule ? readRule(recurrence.rule) : undefined;
  const days = Math.min(maxDays, Math.ceil(longest / 864e5));
  const starts =
    typeof rule === 'object'
      ? expandRule(rule, { start, timeZone: zone, from: addDays(from, -days), to: last })
      : [start];
  for (const at of starts) visit(at);
  const known = new Set(dates.length ? starts : []);
  for (const date of dates) {
    const at = isDate(date) && !allDay ? date + start.slice(10) : date;
    if (isMoment(date) && !known.has(at)) visit(at);
    known.add(at);
  }
  changed.forEach((override, date) => {
    const { start: moved, end, status, note, title, placeId } = override;
    // A note on a day that is none of the series has nothing to stand at; a new date is shown in any case.
    if (!isMoment(date) || !(moved ? isMoment(moved) : planned.has(date))) return;
    // Of two on one day both are meant, but only the first can be moved.
    (planned.get(date) ?? [allDay ? date : date + start.slice(10)]).forEach((before, index) => {
      const at = index ? before : (moved ?? before);
      const change: Partial<Writable<Occurrence<Text>>> = {};
      if (at !== before) {
        change.previousStart = before;
        // A new day does not bring back what is off as a whole.
        if (!isOff) change.status = 'rescheduled';
      }
      if (status) change.status = status;
      const until = index ? undefined : endOfSpan({ start: at, end });
      if (until) change.end = until;
      if (note !== undefined) change.note = note;
      if (title !== undefined) change.title = title;
      if (placeId !== undefined) change.placeId = placeId;
      add(at, date, change);
    });
  });
  found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return found.slice(0, Math.max(0, Math.min(1000, limit)));
};

/** Rules that say by themselves on which days: they need no first day. */
const isOpenRule = (rule: RecurrenceRule | RuleFault | undefined): boolean =>
  typeof rule === 'object' &&
  rule.interval === 1 &&
  rule.count === Infinity &&
  (rule.frequency === 'DAILY' || rule.byDay.length + rule.byMonthDay.length > 0);

/**
 * The dates of a round, none behind its last day. Without a schedule it is the days from first to last; with a list and
 * no rule, the list. A rhythm without a first day goes on in every window, if it names its days.
 */
export const runOccurrences = <Text>(
  { start, end, schedule, status }: RunTimes<Text>,
  window: OccurrenceWindow<Text>,
): readonly Occurrence<Text>[] => {
  const { rule, dates = [], from, to } = schedule ?? {};
  const event = { status: status === 'cancelled' ? status : undefined } as const;
  if (!rule && !dates.length) return start ? occurrences<Text>({ ...event, start, end }, window) : [];
  const listed = rule ? undefined : [...dates].sort()[0];
  const begin = listed ?? start ?? (isOpenRule(readRule(rule!)) ? addDays(window.from, -1) : undefined);
  if (!begin) return [];
  const day = begin.slice(0, 10);
  const first = from && (rule ?? isDate(begin)) ? `${day}T${from}` : begin;
  // A lesson past midnight ends on the next day.
  const until = to && !isDate(first) ? `${to > first.slice(11) ? day : addDays(day, 1)}T${to}` : undefined;
  const after = end ? addDays(end, 1) : window.to;
  return occurrences<Text>(
    { ...event, start: first, end: until, recurrence: schedule },
    { ...window, to: after < window.to ? after : window.to },
  );
};

/** Ends of what takes so many ms; the dates of a series mostly begin at the same time. */
const endAfter = (length: number): ((start: string) => string) => {
  let time: string | undefined;
  let endTime = '';
  let days = 0;
  return (start) => {
    if (start.slice(10) !== time) {
      time = start.slice(10);
      const end = addToWall(`1970-01-01${time}`, length);
      endTime = time && end.slice(10);
      days = toEpochDays(end);
    }
    return (days ? addDays(start, days) : start.slice(0, 10)) + endTime;
  };
};

/** The end of the window, at most so many months behind its beginning. */
const latest = (from: string, to: string): string => {
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < maxMonths / 12) return to;
  const most = addDays(from, Math.round(maxMonths * 30.5));
  return most < to ? most : to;
};
