// One date of an event, and what of an event decides about it. An event that takes place once needs no more than this;
// rules, lists of dates and exceptions are in occurrences.ts, which a page loads only when a feed has some.
import { addDays } from './civil.js';
import type { ClosedDay } from './closures.js';

export type EventStatus =
  'scheduled' | 'tentative' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline';

/** What of an event decides about its times. A record of the feed fits as it is; `Text` is whatever its texts are. */
export interface EventTimes<Text = unknown> {
  readonly start: string;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly status?: EventStatus | undefined;
  readonly statusNote?: Text | undefined;
  readonly previousStart?: string | undefined;
  readonly recurrence?: RecurrenceTimes<Text> | undefined;
}

export interface RecurrenceTimes<Text = unknown> {
  readonly rule?: string | undefined;
  readonly dates?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  /** Ids of closures. */
  readonly closures?: readonly string[] | undefined;
  readonly overrides?:
    | readonly {
        readonly date: string;
        readonly status?: EventStatus | undefined;
        readonly start?: string | undefined;
        readonly end?: string | undefined;
        readonly placeId?: string | undefined;
        readonly title?: Text | undefined;
        readonly note?: Text | undefined;
      }[]
    | undefined;
}

export interface Occurrence<Text = unknown> {
  /** Local ISO: `2026-11-03` of whole days, else `2026-11-03T18:00`. */
  readonly start: string;
  /** Of whole days the last one, inclusive. Absent when nobody has stated one. */
  readonly end?: string;
  readonly timeZone: string;
  readonly allDay: boolean;
  /** `closed`: falls out because of `closure`. */
  readonly status: EventStatus | 'closed';
  readonly note?: Text;
  /** The date by the rule, under which the series knows this one also after it was moved. */
  readonly seriesDate: string;
  /** Of an exception: where it was before, its own place and title. */
  readonly previousStart?: string;
  readonly placeId?: string;
  readonly title?: Text;
  readonly closure?: ClosedDay<Text>;
}

export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** `2026-11-03`: a day without a time. */
export const isDate = (moment: string): boolean => moment.length === 10;

/** True of what a rule, a list of dates or a duration says more about. */
export const isSeries = ({ recurrence, duration }: EventTimes): boolean => !!recurrence || !!duration;

/** Of days the last one (inclusive), of times a wall time; not before the start. */
export const endOf = (start: string, end: string): string => {
  const last = isDate(start) ? end.slice(0, 10) : isDate(end) ? `${addDays(end, 1)}T00:00` : end;
  return last < start ? start : last;
};

/** The date of an event that takes place once; both its moments must be civil ISO strings. `zone`: of the feed. */
export const singleOccurrence = <Text>(event: EventTimes<Text>, zone: string): Occurrence<Text> => {
  const { start, end, timeZone = zone, status = 'scheduled', statusNote, previousStart } = event;
  const one: Writable<Occurrence<Text>> = {
    start,
    timeZone,
    allDay: isDate(start),
    status,
    seriesDate: start.slice(0, 10),
  };
  if (statusNote !== undefined && status !== 'scheduled') one.note = statusNote;
  if (previousStart) one.previousStart = previousStart;
  if (end) one.end = endOf(start, end);
  return one;
};

/** Over before the window begins. What ends at midnight does not touch the day that begins then. */
export const isBehind = (start: string, end: string | undefined, from: string): boolean =>
  !end || end <= start
    ? start.slice(0, 10) < from
    : isDate(end)
      ? end < from
      : end.slice(0, 16) <= `${from}T00:00` && start.slice(0, 10) < from;
