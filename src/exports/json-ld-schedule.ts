/** When a series comes back, as schema.org's Schedule says it. */
import type { FeedEvent } from '../feed/types.js';
import { closedDates, ruleFor } from './calendar-dates.js';
import type { Exporter } from './export-context.js';
import { compact, type JsonLd } from './json-ld-parts.js';
import { isDate } from '../time/occurrence.js';
import { exclusiveEnd } from './zone-time.js';

const DAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const UNITS: Readonly<Record<string, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

const numbers = (list: string | undefined): number[] => (list ? list.split(',').map(Number) : []);

/** A plain weekday by its address, one with a place in the month as RFC 5545 writes it: `2TH`. */
const byDay = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .filter(Boolean)
    .map((day) => (DAYS[day] ? `https://schema.org/${DAYS[day]}` : day));

const untilDay = (until: string | undefined): string | undefined =>
  until && `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;

/** An event, or a round of a course made one. */
export type Repeating = Pick<FeedEvent, 'start' | 'end' | 'duration' | 'timeZone' | 'recurrence'>;

/** Undefined for what takes place once. */
export function schedulePart(event: Repeating, exporter: Exporter): JsonLd | undefined {
  const { recurrence, start } = event;
  const zone = event.timeZone ?? exporter.feed.timeZone;
  const rule = recurrence?.rule && ruleFor(recurrence.rule, start, 'UTC');
  if (!recurrence || !rule) return undefined;
  const parts = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [name = '', value = ''] = part.split('=');
    parts.set(name, value);
  }
  const end = exclusiveEnd(event);
  const except = new Set<string>(recurrence.exclude);
  for (const { date, status } of recurrence.overrides ?? []) if (status === 'cancelled') except.add(date);
  const closed = closedDates(rule, recurrence, { start, timeZone: zone }, exporter.feed.closures);
  for (const moment of closed) except.add(moment.slice(0, 10));
  const exceptions: string[] = [];
  except.forEach((day) => exceptions.push(day));
  return compact('Schedule', {
    startDate: start.slice(0, 10),
    endDate: untilDay(parts.get('UNTIL')),
    repeatFrequency: `P${parts.get('INTERVAL') ?? 1}${UNITS[parts.get('FREQ') ?? ''] ?? 'D'}`,
    repeatCount: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
    byDay: byDay(parts.get('BYDAY')),
    byMonth: numbers(parts.get('BYMONTH')),
    byMonthDay: numbers(parts.get('BYMONTHDAY')),
    startTime: isDate(start) ? undefined : start.slice(11),
    endTime: end && !isDate(end) ? end.slice(11) : undefined,
    scheduleTimezone: zone,
    exceptDate: exceptions.sort(),
  });
}
