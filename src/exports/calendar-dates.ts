/** Dates of one event as its lines in a calendar file want them: each in the form of its start. */
import type { Closure, Recurrence } from '../feed/types.js';
import { fromEpochDays, toDateString, toEpochDays } from '../time/civil.js';
import { contentLine, type LineParams } from './content-line.js';
import { basicTime, instantOf, isDate, utcTime } from './zone-time.js';

/** Days of closures, and years of a rule without end, that a file looks ahead. */
const MOST_DAYS = 2_000;

/** Zones whose times are written in UTC. */
const isUtc = (zone: string): boolean => /^(UTC|GMT|Zulu|Etc\/(UTC|GMT|Zulu|UCT))$/i.test(zone);

/** The property, with `VALUE=DATE`, `TZID=…` or a `Z` as the moment and its zone want it. */
export function timeLine(name: string, moments: string | readonly string[], zone: string): string {
  const list = typeof moments === 'string' ? [moments] : moments;
  const [first] = list;
  if (first === undefined) return '';
  const params: LineParams = isDate(first) ? { VALUE: 'DATE' } : isUtc(zone) ? {} : { TZID: zone };
  const value = (moment: string): string => basicTime(moment) + (isUtc(zone) && !isDate(moment) ? 'Z' : '');
  return contentLine(name, list.map(value).join(','), params);
}

/** Whether a moment needs the description of its zone in the file. */
export const needsZone = (moment: string, zone: string): boolean => !isDate(moment) && !isUtc(zone);

/** A date of a series at the time of day of its start. */
export const atStartOf = (start: string, date: string): string =>
  isDate(start) ? date : date + start.slice(10);

const PARTS = ['FREQ', 'UNTIL', 'COUNT', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'WKST'];

/** UNTIL must have the form of the start: a day for days, UTC for times (RFC 5545, 3.3.10). */
function untilFor(value: string, start: string, zone: string): string | undefined {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/.exec(value);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', utc] = match;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(toEpochDays(date))) return undefined;
  const time = hour === undefined ? undefined : `${date}T${hour}:${minute}:${second}`;
  if (isDate(start)) return basicTime(date);
  // A day as the end of times includes that day.
  if (!time) return utcTime(instantOf(`${date}T23:59:59`, zone));
  return utc ? `${basicTime(time)}Z` : utcTime(instantOf(time, zone));
}

/** The RRULE as others read it, or undefined for one that cannot be written: sub-daily, or no rule at all. */
export function ruleFor(rule: string, start: string, zone: string): string | undefined {
  const parts = new Map<string, string>();
  for (const part of rule
    .toUpperCase()
    .replace(/^\s*RRULE\s*:/, '')
    .split(';')) {
    const [name = '', value = ''] = part.split('=').map((each) => each.replace(/\s/g, ''));
    if (PARTS.includes(name) && /^[A-Z0-9,:+-]+$/.test(value) && !parts.has(name)) parts.set(name, value);
  }
  if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(parts.get('FREQ') ?? '')) return undefined;
  const until = parts.get('UNTIL');
  if (until !== undefined) {
    const converted = untilFor(until, start, zone);
    if (converted && !parts.has('COUNT')) parts.set('UNTIL', converted);
    else parts.delete('UNTIL');
  }
  const written: string[] = [];
  for (const name of PARTS) if (parts.has(name)) written.push(`${name}=${parts.get(name)}`);
  return written.join(';');
}

/** The days of a series' closures from its start on, at most 2,000; yearly ones for as many years as that gives. */
export function closureDays(
  recurrence: Recurrence,
  start: string,
  closureOf: (id: string) => Closure | undefined,
): ReadonlySet<string> {
  const days = new Set<string>();
  const first = toEpochDays(start);
  for (const id of recurrence.closures ?? []) {
    const closure = closureOf(id);
    for (const { from, to = from } of closure?.ranges ?? []) {
      const length = toEpochDays(to) - toEpochDays(from);
      const years = closure?.repeatYearly
        ? Math.max(0, Number(start.slice(0, 4)) - Number(from.slice(0, 4)))
        : 0;
      for (let year = years; year < years + (closure?.repeatYearly ? 5 : 1); year++) {
        const begin = toEpochDays(
          `${String(Number(from.slice(0, 4)) + year).padStart(4, '0')}${from.slice(4)}`,
        );
        for (let day = begin; day <= begin + length && days.size < MOST_DAYS; day++)
          if (day >= first) days.add(toDateString(fromEpochDays(day)));
      }
    }
  }
  return days;
}
