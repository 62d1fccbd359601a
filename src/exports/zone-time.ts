/** Wall times and moments as files and links write them. */
import { addDays } from '../time/civil.js';
import { addToWall, durationMs, type Span } from '../time/duration.js';
import { isDate } from '../time/occurrence.js';
import { offsetAt, toInstant } from '../time/zone.js';
import { asUtc } from '../time/as-utc.js';

const DAY = 864e5;

/** `+0100` of ms ahead of UTC, or `+01:00` with a colon. */
export const offsetText = (ms: number, colon = ''): string => {
  const minutes = Math.round(ms / 60_000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${colon}${two(size % 60)}`;
};

/** A day as it is, a wall time with the offset its zone has then (ISO 8601). */
export const withOffset = (civil: string | undefined, timeZone: string): string | undefined =>
  civil && !isDate(civil)
    ? civil.slice(0, 19) + offsetText(offsetAt(toInstant(civil, timeZone), timeZone), ':')
    : civil;

/** `20261103` or `20261103T180000` of a civil date or date-time. */
export const basicTime = (local: string): string => {
  const [date = '', time] = local.split('T');
  const digits = time?.replaceAll(':', '').padEnd(6, '0');
  return date.replaceAll('-', '') + (digits === undefined ? '' : `T${digits}`);
};

/** `20261103T170000Z` of epoch ms. */
export const utcTime = (instant: number): string =>
  `${basicTime(new Date(instant).toISOString().slice(0, 19))}Z`;

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
