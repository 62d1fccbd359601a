/**
 * Wall times and moments as files and links write them. A time that a zone skips is read with the offset before the gap,
 * one that comes twice means the first (RFC 5545, 3.3.5).
 */
import { addDays, toEpochDays } from '../time/civil.js';
import { civilNow } from '../time/zone.js';

const DAY = 864e5;

/** Epoch ms a civil date or date-time would have if it were UTC. */
const asUtc = (local: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = local.slice(11).split(':').map(Number);
  return toEpochDays(local) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
};

/** How far a zone is ahead of UTC at an instant, in minutes. */
export const offsetAt = (instant: number, timeZone: string): number =>
  Math.round((asUtc(civilNow(instant, timeZone)) - Math.floor(instant / 60_000) * 60_000) / 60_000);

/** The instant of a wall time in a zone, in epoch ms; a date is its midnight. */
export function instantOf(local: string, timeZone: string): number {
  const utc = asUtc(local);
  const before = offsetAt(utc - DAY, timeZone);
  const after = offsetAt(utc + DAY, timeZone);
  for (const offset of [before, after])
    if (offsetAt(utc - offset * 60_000, timeZone) === offset) return utc - offset * 60_000;
  return utc - before * 60_000;
}

export const isDate = (moment: string): boolean => moment.length === 10;

/** `+01:00` as ISO 8601 writes it, or `+0100` without the colon. */
export const offsetText = (minutes: number, colon = ''): string => {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${colon}${two(size % 60)}`;
};

/** `20261103` or `20261103T180000` of a civil date or date-time. */
export const basicTime = (local: string): string => {
  const [date = '', time] = local.split('T');
  const digits = time?.replaceAll(':', '').padEnd(6, '0');
  return date.replaceAll('-', '') + (digits === undefined ? '' : `T${digits}`);
};

/** `20261103T170000Z` of epoch ms. */
export const utcTime = (instant: number): string =>
  `${basicTime(new Date(instant).toISOString().slice(0, 19))}Z`;

/** The wall time so many ms later, reckoned on the wall; seconds only where there are some. */
export function addToWall(local: string, ms: number): string {
  const iso = new Date(asUtc(local) + ms).toISOString();
  return iso.slice(0, iso.slice(17, 19) === '00' ? 16 : 19);
}

/** ISO 8601 duration of a feed (weeks, days, hours, minutes) in ms. */
export function durationMs(duration: string): number {
  const sizes: Readonly<Record<string, number>> = { W: 7 * DAY, D: DAY, H: 36e5, M: 6e4, S: 1e3 };
  let sum = 0;
  for (const [, count, unit] of duration.matchAll(/(\d{1,5})([WDHMS])/g))
    sum += Number(count) * sizes[unit!]!;
  return sum;
}

export interface Span {
  readonly start: string;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
}

/**
 * The end that is not part of it any more, as most other formats want it; undefined when there is none. Whole days end at
 * the beginning of the next day; a day as the end of a time means that this day is over.
 */
export function exclusiveEnd({ start, end, duration }: Span): string | undefined {
  if (isDate(start)) {
    if (end) return addDays(end, 1);
    return duration && addDays(start, Math.max(1, Math.ceil(durationMs(duration) / DAY)));
  }
  if (end) return isDate(end) ? `${addDays(end, 1)}T00:00` : end;
  return duration && addToWall(start, durationMs(duration));
}

/** The end (as a feed writes it) of a date of a series that begins at another time and takes as long as the others. */
export function shiftedEnd(span: Span, start: string): string | undefined {
  const end = exclusiveEnd(span);
  if (!end || isDate(span.start) !== isDate(start)) return undefined;
  const length = asUtc(end) - asUtc(span.start);
  return isDate(start) ? addDays(start, Math.round(length / DAY) - 1) : addToWall(start, length);
}
