// Moments with an offset, as other systems write them, on the walls of a zone.
import { asUtc } from '../../time/as-utc.js';
import { isDate } from '../../time/occurrence.js';
import { parseMoment, wallTime } from '../icalendar/moments.js';

const offsetPattern = /^(.*\dT?.*\d)\s?([+-])(\d\d):?(\d\d)?$/;

/** A year a feed can write. */
const inRange = (civil: string): string | undefined => (/^\d{4}-/.test(civil) ? civil : undefined);

/**
 * `2030-01-01T13:00:00+01:00`, `…Z`, `2030-01-01 13:00` or a day, as a day or a wall time in `zone`. Times without an
 * offset are wall times already. Undefined for what is no date.
 */
export function wallMoment(text: string, zone: string): string | undefined {
  const value = text.trim().slice(0, 60);
  const offset = /[T ]\d/.test(value) ? offsetPattern.exec(value) : null;
  const moment = parseMoment(offset ? offset[1]! : value);
  if (!moment) return undefined;
  const { civil, isUtc } = moment;
  if (isDate(civil) || (!isUtc && !offset)) return inRange(civil);
  const ahead = offset ? (Number(offset[3]) * 60 + Number(offset[4] ?? 0)) * (offset[2] === '-' ? -1 : 1) : 0;
  if (Math.abs(ahead) > 18 * 60) return undefined;
  return inRange(wallTime(asUtc(civil) - ahead * 60_000, zone));
}

/** `9:00`, `09:00:00`, `09:00Z`, `09:00+01:00` as `09:00`; what stands behind it is given, too. */
export function clockTime(text: string): { readonly time: string; readonly offset: string } | undefined {
  const match = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(
    text.trim().slice(0, 40),
  );
  if (!match) return undefined;
  const [, hour = '', minute = '', second, offset = ''] = match;
  const late = hour === '23' && minute === '59' && second === '59';
  const time = late ? '24:00' : `${hour.padStart(2, '0')}:${minute}`;
  return Number(minute) < 60 && (Number(hour) < 24 || time === '24:00') ? { time, offset } : undefined;
}
