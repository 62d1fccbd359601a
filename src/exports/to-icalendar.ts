/**
 * Events as a calendar file (RFC 5545, RFC 7986): one, one date of a series, a series with its exceptions, or a whole list.
 * Pure text; the same input gives the same bytes.
 */
import type { Feed, FeedEvent } from '../feed/types.js';
import { addDays } from '../time/civil.js';
import { closureOn } from '../time/closures.js';
import { expandRule } from '../time/expand-rule.js';
import { atStartOf, closedDates, firstDate, needsZone, ruleFor, timeLine } from './calendar-dates.js';
import { contentLine, escapeText, textLine } from './content-line.js';
import { eventComponent, recurrenceId } from './event-component.js';
import {
  asSingle,
  createExporter,
  feedDomain,
  uidOf,
  type ExportContext,
  type ExportedOccurrence,
  type Exporter,
} from './export-context.js';
import { timeZoneBlock } from './time-zone-block.js';
import { isDate } from '../time/occurrence.js';
import { exclusiveEnd, shiftedEnd } from './zone-time.js';

export interface CalendarItem {
  readonly event: FeedEvent;
  /** Only this date of the series; it becomes an entry of its own. */
  readonly occurrence?: ExportedOccurrence | undefined;
}

export interface CalendarOptions extends ExportContext {
  /** When the file is made, epoch ms; each entry says so. */
  readonly now: number;
  /** Name of the calendar for programs that subscribe to it; the feed's title when absent. */
  readonly name?: string | undefined;
}

/** Years that a zone is described for when a series has no end. */
const YEARS_AHEAD = 5;

type Years = Map<string, readonly [from: number, to: number]>;

const widen = (years: Years, zone: string, from: number, to: number): void => {
  const [first, last] = years.get(zone) ?? [from, to];
  years.set(zone, [Math.min(first, from), Math.max(last, to)]);
};

const yearOf = (moment: string): number => Number(moment.slice(0, 4));

/** The lines of a series in its master. `rule`: as it is written there. */
function seriesLines(event: FeedEvent, rule: string | undefined, zone: string, feed: Feed): string {
  const { recurrence, start } = event;
  if (!recurrence) return '';
  let lines = rule ? contentLine('RRULE', rule) : '';

  const closures = feed.closures.filter(({ id }) => recurrence.closures?.includes(id));
  const changed = new Set<string>();
  for (const { date } of recurrence.overrides ?? []) changed.add(date);
  const added: string[] = [];
  for (const date of recurrence.dates ?? []) {
    const moment = isDate(date) ? atStartOf(start, date) : isDate(start) ? date.slice(0, 10) : date;
    const day = moment.slice(0, 10);
    const isOut = recurrence.exclude?.includes(day) || closureOn(day, closures);
    if (moment !== start && !added.includes(moment) && (!isOut || changed.has(day))) added.push(moment);
  }
  const without: string[] = [];
  const leaveOut = (moment: string): void => {
    if (!changed.has(moment.slice(0, 10)) && !without.includes(moment)) without.push(moment);
  };
  for (const date of recurrence.exclude ?? []) leaveOut(atStartOf(start, date));
  const closed = rule ? closedDates(rule, recurrence, { start, timeZone: zone }, closures) : [];
  for (const moment of closed) leaveOut(moment);
  if (!rule && closureOn(start.slice(0, 10), closures)) leaveOut(start);
  lines += timeLine('RDATE', added.sort(), zone) + timeLine('EXDATE', without.sort(), zone);
  return lines;
}

/** Whether the series has this date, by its rule or by its list. */
function isPlanned(
  { start, recurrence }: FeedEvent,
  rule: string | undefined,
  at: string,
  timeZone: string,
): boolean {
  const date = at.slice(0, 10);
  if (recurrence?.dates?.some((each) => each.startsWith(date)) || (!rule && at === start)) return true;
  return !!rule && expandRule(rule, { start, timeZone, from: date, to: addDays(date, 1) }).length > 0;
}

/** The series from another of its dates on, each as long as before. */
function startingAt(event: FeedEvent, start: string): FeedEvent {
  if (start === event.start) return event;
  const { end: _end, duration: _duration, ...rest } = event;
  const end = shiftedEnd(event, start);
  return { ...rest, start, ...(end && { end }) };
}

/** The master of an event and the dates of its series that differ. */
function components(given: FeedEvent, stamp: number, exporter: Exporter, years: Years): string {
  const { feed } = exporter;
  const zone = given.timeZone ?? feed.timeZone;
  const rule = given.recurrence?.rule && ruleFor(given.recurrence.rule, given.start, zone);
  const event = rule ? startingAt(given, firstDate(rule, given.start, zone)) : given;
  const uid = uidOf(event, feedDomain(feed));
  const { recurrence, start } = event;
  const series = seriesLines(event, rule, zone, feed);
  let text = eventComponent(event, { uid, stamp, zone, series }, exporter);
  let last = Math.max(yearOf(start), yearOf(exclusiveEnd(event) ?? start));

  for (const override of recurrence?.overrides ?? []) {
    const { date, note, title, placeId } = override;
    const planned = atStartOf(start, date);
    const begin = override.start ?? planned;
    // A note on a day that is none of the series has nothing to stand at.
    if (!override.start && !isPlanned(event, rule, planned, zone)) continue;
    const end = override.end ?? shiftedEnd(event, begin);
    const exception = asSingle(event, {
      start: begin,
      status: override.status ?? event.status ?? 'scheduled',
      ...(end && { end }),
      ...(note && { note }),
      ...(title && { title }),
      ...(placeId && { placeId }),
      seriesDate: date,
    });
    const head = { uid, stamp, zone, series: recurrenceId(planned, zone), date };
    text += eventComponent({ ...exception, id: event.id }, head, exporter);
    last = Math.max(last, yearOf(date), yearOf(override.start ?? date));
  }
  for (const date of recurrence?.dates ?? []) last = Math.max(last, yearOf(date));
  if (rule) last = Math.max(last, yearOf(start), new Date(stamp).getUTCFullYear()) + YEARS_AHEAD;
  if (needsZone(start, zone)) widen(years, zone, yearOf(start), last);
  return text;
}

/**
 * The file, with CRLF line ends, for `text/calendar; charset=utf-8`. Cancelled events stay in it as cancelled, under the
 * same id: a program that had imported them before takes them out of its days. An event without end has none here either;
 * programs show it as a moment, whole days as one day. "Postponed" without a new date is written as cancelled.
 */
export function toICalendar(items: readonly CalendarItem[], options: CalendarOptions): string {
  const exporter = createExporter(options);
  const { feed, say } = exporter;
  const years: Years = new Map();
  let entries = '';
  const seen = new Set<string>();
  for (const { event, occurrence } of items) {
    const each = asSingle(event, occurrence);
    if (seen.has(each.id)) continue;
    seen.add(each.id);
    entries += components(each, options.now, exporter, years);
  }
  let zones = '';
  years.forEach(([from, to], zone) => (zones += timeZoneBlock(zone, from, to)));

  const name = options.name ?? say(feed.title);
  const minutes = feed.ttlMinutes ? Math.max(1, Math.round(feed.ttlMinutes)) : 0;
  return (
    contentLine('BEGIN', 'VCALENDAR') +
    contentLine('VERSION', '2.0') +
    contentLine('PRODID', '-//Miteinander//Miteinander//DE') +
    contentLine('CALSCALE', 'GREGORIAN') +
    contentLine('METHOD', 'PUBLISH') +
    textLine('NAME', name) +
    textLine('X-WR-CALNAME', name) +
    contentLine('X-WR-RELCALID', escapeText(feedDomain(feed))) +
    contentLine('X-WR-TIMEZONE', feed.timeZone) +
    (minutes
      ? contentLine('REFRESH-INTERVAL', `PT${minutes}M`, { VALUE: 'DURATION' }) +
        contentLine('X-PUBLISHED-TTL', `PT${minutes}M`)
      : '') +
    zones +
    entries +
    contentLine('END', 'VCALENDAR')
  );
}
