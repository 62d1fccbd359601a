/**
 * Addresses that open a new entry in the calendar of Google, Outlook.com or Microsoft 365, for people who do not know what
 * to do with a file. Nothing is asked of those servers before somebody clicks.
 */
import type { FeedEvent } from '../feed/types.js';
import { addDays } from '../time/civil.js';
import { ruleFor } from './calendar-dates.js';
import {
  asSingle,
  createExporter,
  isOff,
  pageOf,
  placeLine,
  type ExportContext,
  type ExportedOccurrence,
} from './export-context.js';
import { isDate } from '../time/occurrence.js';
import { toInstant } from '../time/zone.js';
import { basicTime, exclusiveEnd, utcTime } from './zone-time.js';

export interface CalendarLinks {
  readonly google: string;
  /** Undefined for a series: Outlook's form knows none. Give one occurrence, or the file. */
  readonly outlook?: string;
  readonly office?: string;
}

/** Characters of the description that go into an address; servers refuse very long ones. */
const MOST_DETAILS = 800;

/** Cuts between characters, not inside one. */
const cut = (text: string): string => {
  if (text.length <= MOST_DETAILS) return text;
  const at = /[\ud800-\udbff]/.test(text[MOST_DETAILS - 1]!) ? MOST_DETAILS - 1 : MOST_DETAILS;
  return `${text.slice(0, at)}…`;
};

const query = (values: Readonly<Record<string, string | undefined>>): string => {
  const parts: string[] = [];
  for (const key of Object.keys(values))
    if (values[key]) parts.push(`${key}=${encodeURIComponent(values[key])}`);
  return parts.join('&');
};

/**
 * Undefined for what is cancelled or postponed. Single times are given in UTC, so no program has to know the zone; an event
 * without end is given its start as its end, whole days end with their last day.
 */
export function calendarLinks(
  item: FeedEvent,
  occurrence: ExportedOccurrence | undefined,
  context: ExportContext,
): CalendarLinks | undefined {
  const event = asSingle(item, occurrence);
  if (isOff(event)) return undefined;
  const exporter = createExporter(context);
  const { feed, lookup, say } = exporter;
  const zone = event.timeZone ?? feed.timeZone;
  const { start, recurrence } = event;
  const whole = isDate(start);
  const end = (event.openEnd ? undefined : exclusiveEnd(event)) ?? (whole ? addDays(start, 1) : start);
  const place = lookup.place(event.placeId);
  const where = (place && placeLine(place, say)) || event.joinUrl;
  const title = say(event.title);
  const page = pageOf(event, exporter, occurrence?.seriesDate);
  const text = cut(
    [say(event.statusNote), say(event.description) || say(event.summary)].filter(Boolean).join('\n\n'),
  );
  const details = [text, event.joinUrl, page].filter(Boolean).join('\n\n');

  const rule = recurrence?.rule && ruleFor(recurrence.rule, start, zone);
  const utc = (moment: string): string => utcTime(toInstant(moment, zone));
  const form = (moment: string): string => (whole || rule ? basicTime(moment) : utc(moment));
  const google = `https://calendar.google.com/calendar/render?${query({
    action: 'TEMPLATE',
    text: title,
    dates: `${form(start)}/${form(end)}`,
    // A series keeps its wall time when the clocks change.
    ctz: rule && !whole ? zone : undefined,
    recur: rule ? `RRULE:${rule}` : undefined,
    location: where,
    details,
  })}`;
  if (recurrence) return { google };

  const iso = (moment: string): string => (whole ? moment : new Date(toInstant(moment, zone)).toISOString());
  const outlook = query({
    rru: 'addevent',
    path: '/calendar/action/compose',
    subject: title,
    startdt: iso(start),
    enddt: iso(end),
    allday: whole ? 'true' : undefined,
    location: where,
    body: details,
  });
  return {
    google,
    outlook: `https://outlook.live.com/calendar/0/action/compose?${outlook}`,
    office: `https://outlook.office.com/calendar/0/action/compose?${outlook}`,
  };
}
