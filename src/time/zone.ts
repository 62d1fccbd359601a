// Between the clock on a wall and the instant it shows. The instant is always a parameter; what an engine knows of
// zones (the IANA data behind Intl) is all that is used. Names are Temporal's.
import { asUtc } from './as-utc.js';
import { epochDaysOf, fromEpochDays, toDateString, toTimeString } from './civil.js';

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

const clockOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (!clocks.has(timeZone)) {
    if (clocks.size > 50) clocks.clear();
    let clock: Intl.DateTimeFormat | undefined;
    try {
      clock = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      // A feed may name a zone this engine has not heard of.
    }
    clocks.set(timeZone, clock);
  }
  return clocks.get(timeZone);
};

/** Whether this engine knows the IANA zone. */
export const isTimeZone = (timeZone: string): boolean => clockOf(timeZone) !== undefined;

/** How many ms a zone is ahead of UTC at an instant (epoch ms); an unknown zone is that of Berlin. */
export const offsetAt = (instant: number, timeZone: string): number => {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  const clock = clockOf(timeZone) ?? clockOf('Europe/Berlin')!;
  for (const { type, value } of clock.formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const day = epochDaysOf(year, Number(part.month), Number(part.day));
  const seconds = (Number(part.hour) * 60 + Number(part.minute)) * 60 + Number(part.second);
  return day * 864e5 + seconds * 1e3 - Math.floor(instant / 1e3) * 1e3;
};

/** The civil date-time `2026-11-03T18:00` in an IANA zone (an unknown one reads as Europe/Berlin); `now` in epoch ms. */
export const civilNow = (now: number, timeZone: string): string => {
  const local = now + offsetAt(now, timeZone);
  const day = Math.floor(local / 864e5);
  return `${toDateString(fromEpochDays(day))}T${toTimeString(Math.floor((local - day * 864e5) / 6e4))}`;
};

/** Nowhere do the clocks change there and back in so few days. */
const span = 4 * 864e5;
const offsets = new Map<string, number>();

const offsetOfSpan = (index: number, timeZone: string): number => {
  const key = `${index}${timeZone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > 5000) offsets.clear();
    offsets.set(key, (offset = offsetAt(index * span, timeZone)));
  }
  return offset;
};

/** How many ms a zone is ahead of UTC on the days around a wall time (as `asUtc`); undefined when its clocks change then. */
export const steadyOffset = (utc: number, timeZone: string): number | undefined => {
  const index = Math.floor(utc / span);
  const offset = offsetOfSpan(index - 1, timeZone);
  return offset === offsetOfSpan(index + 2, timeZone) ? offset : undefined;
};

/**
 * The instant of a civil date-time in a zone, in epoch ms; a date is its midnight, NaN is no date. A time that the zone
 * skips is read with the offset before the gap, one that comes twice is the first (RFC 5545, 3.3.5; Temporal's
 * `compatible`).
 */
export const toInstant = (local: string, timeZone: string): number => {
  const utc = asUtc(local);
  if (Number.isNaN(utc)) return utc;
  const offset = steadyOffset(utc, timeZone);
  if (offset !== undefined) return utc - offset;
  const before = offsetAt(utc - 864e5, timeZone);
  const after = offsetAt(utc + 864e5, timeZone);
  const instant = utc - before;
  return before === after ||
    offsetAt(instant, timeZone) === before ||
    offsetAt(utc - after, timeZone) !== after
    ? instant
    : utc - after;
};
