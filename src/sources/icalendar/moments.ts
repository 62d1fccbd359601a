/** Dates and times of calendar files as they are written, and as wall times of the feed. */
import { addDays, daysInMonth } from '../../time/civil.js';
import { isDate } from '../../time/occurrence.js';
import { civilNow, toInstant } from '../../time/zone.js';
import { asUtc } from '../../time/as-utc.js';
import type { ZoneReading } from './zones.js';

/** What a file writes: a day, a moment of UTC, or a time somewhere. */
export interface Moment {
  /** `2026-11-03` or `2026-11-03T18:00`, with seconds only where there are some. */
  readonly civil: string;
  readonly isUtc: boolean;
  /** As it names its zone; undefined for days, UTC and floating times. */
  readonly tzid?: string | undefined;
}

const pattern = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d)?(?:[.,]\d+)?)?(Z)?$/i;

/** Undefined for what is no date. A time is read where only a day is expected, and the other way round. */
export function parseMoment(value: string, tzid?: string): Moment | undefined {
  const match = pattern.exec(value.trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', utc] = match;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(Number(year), m)) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { civil: date, isUtc: false };
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  // A leap second is no time of day a clock could show; midnight at the end of a day is that of the next.
  const seconds = second === '60' ? '59' : second;
  const clock = `${hour === '24' ? '00' : hour}:${minute}${seconds === '00' ? '' : `:${seconds}`}`;
  const civil = `${hour === '24' ? addDays(date, 1) : date}T${clock}`;
  return { civil, isUtc: !!utc, ...(!utc && tzid && { tzid }) };
}

/** Wall time in a zone of epoch ms, with seconds only where there are some. */
export function wallTime(instant: number, zone: string): string {
  const seconds = Math.floor(instant / 1000) % 60;
  return civilNow(instant, zone) + (seconds ? `:${String((seconds + 60) % 60).padStart(2, '0')}` : '');
}

export const instantOfMoment = ({ civil, isUtc }: Moment, reading: ZoneReading): number => {
  if (isUtc) return asUtc(civil);
  if (reading.offsetAt) {
    const utc = asUtc(civil);
    return utc - reading.offsetAt(utc - reading.offsetAt(utc));
  }
  return toInstant(civil, reading.zone);
};

/** The moment on the walls of `zone`; days and floating times are the same everywhere. */
export function wallIn(zone: string, moment: Moment, reading: ZoneReading): string {
  const { civil, isUtc, tzid } = moment;
  if (isDate(civil) || (!isUtc && (!tzid || (!reading.offsetAt && reading.zone === zone)))) return civil;
  return wallTime(instantOfMoment(moment, reading), zone);
}

/** ISO 8601 duration as calendar files write it, in ms; negative ones and junk are undefined. */
export function parseDuration(value: string): number | undefined {
  const match =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i.exec(
      value.trim(),
    );
  if (!match || value.trim().length < 3) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((each) => Number(each ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
