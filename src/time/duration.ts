// How long something takes, reckoned on the wall: from six to eight is two hours, also in the night the clocks change.
import { asUtc } from './as-utc.js';
import { addDays } from './civil.js';
import { endOf, isDate } from './occurrence.js';

const day = 864e5;

/** Whether a text says when: a day that a calendar has, with or without a time. */
export const isMoment = (text: string): boolean => !Number.isNaN(asUtc(text));

/** A wall time from what it would be in UTC, epoch ms; seconds only where there are some. */
export const wallOf = (utc: number): string => {
  const text = new Date(utc).toISOString();
  return text.slice(0, utc % 6e4 ? 19 : 16);
};

/** The wall time so many ms later. */
export const addToWall = (local: string, ms: number): string => wallOf(asUtc(local) + ms);

/** ISO 8601 duration (weeks, days, hours, minutes, seconds) in ms. */
export const durationMs = (duration: string): number => {
  const sizes: Readonly<Record<string, number>> = { W: 7 * day, D: day, H: 36e5, M: 6e4, S: 1e3 };
  const part = /(\d{1,5})([WDHMS])/g;
  let sum = 0;
  for (let match = part.exec(duration); match; match = part.exec(duration))
    sum += Number(match[1]) * sizes[match[2]!]!;
  return sum;
};

export interface Span {
  readonly start: string;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
}

/** The end as a feed writes it: the last day (inclusive) of days, a wall time of times; undefined when there is none. */
export const endOfSpan = ({ start, end, duration }: Span): string | undefined => {
  if (end && isMoment(end)) return endOf(start, end);
  if (!duration) return undefined;
  const ms = durationMs(duration);
  return isDate(start) ? addDays(start, Math.max(1, Math.ceil(ms / day)) - 1) : addToWall(start, ms);
};

/** Ms on the wall from start to end, 0 without one. */
export const lengthOf = (start: string, end: string | undefined): number =>
  end ? Math.max(0, asUtc(end) - asUtc(start)) || 0 : 0;
