/**
 * Events as a calendar file (RFC 5545, RFC 7986): one, one date of a series, a series with its exceptions, or a whole list.
 * Pure text; the same input gives the same bytes.
 */
import type { FeedEvent } from '../feed/types.js';
import { weekdayOf } from '../time/civil.js';
import { ruleDays } from '../time/rule-days.js';
import { atStartOf, closureDays, needsZone, ruleFor, timeLine } from './calendar-dates.js';
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
import { exclusiveEnd, isDate, shiftedEnd } from './zone-time.js';

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

/** The lines of a series in its master, and the exceptions that become components of their own. */
function seriesLines(event: FeedEvent, zone: string, { lookup }: Exporter): { lines: string; rule: boolean } {
  const { recurrence, start } = event;
  if (!recurrence) return { lines: '', rule: false };
  const rule = recurrence.rule && ruleFor(recurrence.rule, start, zone);
  let lines = rule ? contentLine('RRULE', rule) : '';

  const extra = new Map<string, string>();
  for (const date of recurrence.dates ?? []) {
    const moment = isDate(date) ? atStartOf(start, date) : isDate(start) ? date.slice(0, 10) : date;
    if (moment !== start) extra.set(moment, moment);
  }
  const without = new Set<string>();
  for (const date of recurrence.exclude ?? []) without.add(date);
  const days = rule ? ruleDays(rule, start) : [];
  closureDays(recurrence, start, lookup.closure).forEach((day) => {
    const weekday = weekdayOf(day);
    const byRule = rule && (!days.length || (weekday && days.includes(weekday)));
    if (byRule || day === start.slice(0, 10)) without.add(day);
    extra.forEach((moment) => moment.startsWith(day) && extra.delete(moment));
  });
  for (const { date } of recurrence.overrides ?? []) without.delete(date);

  const inOrder = (dates: readonly string[]): string[] => dates.slice().sort();
  const excluded: string[] = [];
  without.forEach((date) => excluded.push(atStartOf(start, date)));
  const added: string[] = [];
  extra.forEach((moment) => added.push(moment));
  lines += timeLine('RDATE', inOrder(added), zone) + timeLine('EXDATE', inOrder(excluded), zone);
  return { lines, rule: !!rule };
}

/** The master of an event and the dates of its series that differ. */
function components(event: FeedEvent, stamp: number, exporter: Exporter, years: Years): string {
  const { feed } = exporter;
  const zone = event.timeZone ?? feed.timeZone;
  const uid = uidOf(event, feedDomain(feed));
  const { recurrence, start } = event;
  const { lines, rule } = seriesLines(event, zone, exporter);
  let text = eventComponent(event, { uid, stamp, zone, series: lines }, exporter);
  let last = Math.max(yearOf(start), yearOf(exclusiveEnd(event) ?? start));

  for (const override of recurrence?.overrides ?? []) {
    const { date } = override;
    const planned = atStartOf(start, date);
    const begin = override.start ?? planned;
    const exception = asSingle(event, {
      start: begin,
      end: override.end ?? shiftedEnd(event, begin),
      status: override.status ?? event.status,
      note: override.note ?? event.statusNote,
      seriesDate: date,
    });
    const series = recurrenceId(planned, zone);
    text += eventComponent({ ...exception, id: event.id }, { uid, stamp, zone, series, date }, exporter);
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
