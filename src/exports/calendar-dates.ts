/** Dates of one event as its lines in a calendar file want them: each in the form of its start. */
import type { Closure, Recurrence } from '../feed/types.js';
import { addDays, toEpochDays } from '../time/civil.js';
import { closureOn } from '../time/closures.js';
import { expandRule } from '../time/expand-rule.js';
import { contentLine, type LineParams } from './content-line.js';
import { isDate } from '../time/occurrence.js';
import { toInstant } from '../time/zone.js';
import { basicTime, utcTime } from './zone-time.js';

/** Five years. */
const YEARLY_DAYS = 1_827;

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
  if (!time) return utcTime(toInstant(`${date}T23:59:59`, zone));
  return utc ? `${basicTime(time)}Z` : utcTime(toInstant(time, zone));
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

/** The dates of a rule (local starts) that fall into closures of the series; of yearly ones five years ahead. */
export function closedDates(
  rule: string,
  recurrence: Recurrence,
  { start, timeZone }: { readonly start: string; readonly timeZone: string },
  closures: readonly Closure[],
): readonly string[] {
  const own = closures.filter(({ id }) => recurrence.closures?.includes(id));
  const found: string[] = [];
  const look = (from: string, to: string): void => {
    for (const at of expandRule(rule, { start, timeZone, from, to }))
      if (closureOn(at.slice(0, 10), own) && !found.includes(at)) found.push(at);
  };
  const first = start.slice(0, 10);
  for (const { ranges = [], repeatYearly } of own) {
    if (repeatYearly) look(first, addDays(first, YEARLY_DAYS));
    else for (const { from, to = from } of ranges) look(from, addDays(to, 1));
  }
  return found;
}

/**
 * The start of a series as calendar programs want it: for them it is the first date, whatever the rule says, for a feed only
 * if the rule says so, too.
 */
export function firstDate(rule: string, start: string, timeZone: string): string {
  const from = start.slice(0, 10);
  return expandRule(rule, { start, timeZone, from, to: addDays(from, YEARLY_DAYS) })[0] ?? start;
}
