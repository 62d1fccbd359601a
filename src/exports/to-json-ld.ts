/** Events as search engines read them: schema.org in JSON-LD, right for each status and way to take part. */
import type { FeedEvent } from '../feed/types.js';
import {
  asSingle,
  createExporter,
  feedDomain,
  isOff,
  pageOf,
  uidOf,
  type ExportContext,
  type ExportedOccurrence,
  type Exporter,
} from './export-context.js';
import {
  audiencePart,
  compact,
  imagePart,
  isFree,
  offerPart,
  organizationParts,
  placePart,
  type JsonLd,
} from './json-ld-parts.js';
import { schedulePart } from './json-ld-schedule.js';
import { isDate } from '../time/occurrence.js';
import { exclusiveEnd, withOffset } from './zone-time.js';

type Status = NonNullable<FeedEvent['status']>;

const STATUS: Readonly<Record<Status, string>> = {
  scheduled: 'EventScheduled',
  // There is no word for "not sure yet".
  tentative: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
};

type Mode = 'Offline' | 'Online' | 'Mixed';

/** How people take part; where the feed does not say, by what it knows: a place, an address to join, or both. */
function modeOf({ status, attendance, placeId, joinUrl }: FeedEvent): Mode {
  if (status === 'movedOnline') return 'Online';
  switch (attendance) {
    case 'online':
    case 'phone':
      return 'Online';
    case 'hybrid':
      return 'Mixed';
    case 'onsite':
    case 'outreach':
      return 'Offline';
    case undefined:
      return joinUrl ? (placeId ? 'Mixed' : 'Online') : 'Offline';
  }
}

/** Where: a place, an address to join, or both. Nobody is asked to join what does not take place. */
function locations(event: FeedEvent, mode: Mode, page: string | undefined, exporter: Exporter): JsonLd[] {
  const found: JsonLd[] = [];
  const place = mode === 'Online' ? undefined : exporter.lookup.place(event.placeId);
  const physical = place && placePart(place, exporter);
  if (physical) found.push(physical);
  if (mode !== 'Offline') {
    const url = (isOff(event) ? undefined : event.joinUrl) ?? page;
    const virtual = compact('VirtualLocation', { url });
    if (virtual) found.push(virtual);
  }
  return found;
}

/**
 * One event, or one occurrence of a series, as a schema.org Event. Times carry the offset their zone has that day; whole
 * days stay days and end with their last day, an event without end gets none. Put it into a page with `jsonLdText`.
 */
export function toJsonLd(
  item: FeedEvent,
  occurrence: ExportedOccurrence | undefined,
  context: ExportContext,
): JsonLd {
  const exporter = createExporter(context);
  const { feed, lookup, say, languageOf } = exporter;
  const event = asSingle(item, occurrence);
  const zone = event.timeZone ?? feed.timeZone;
  const moment = (civil: string | undefined): string | undefined => withOffset(civil, zone);
  const { status = 'scheduled', capacity, cost, end } = event;
  const mode = modeOf(event);
  const page = pageOf(event, exporter, occurrence?.seriesDate);
  const languages: string[] = [];
  for (const { code } of event.languages ?? []) if (!languages.includes(code)) languages.push(code);
  const series = event.seriesId ? feed.series.find(({ id }) => id === event.seriesId) : undefined;
  const partOf = occurrence && item.recurrence ? uidOf(item, feedDomain(feed)) : undefined;
  const keywords: string[] = [];
  for (const code of event.types ?? []) keywords.push(say(lookup.term('eventTypes', code)?.label) || code);
  for (const code of event.tags ?? []) keywords.push(say(lookup.term('tags', code)?.label) || code);
  const last = event.openEnd ? undefined : isDate(event.start) ? end : moment(exclusiveEnd(event));

  const body = compact('Event', {
    identifier: uidOf(event, feedDomain(feed)),
    name: say(event.title),
    description: say(event.description) || say(event.summary),
    inLanguage: languages.length ? languages : languageOf(event.title),
    startDate: moment(event.start),
    endDate: last,
    duration: event.openEnd ? undefined : event.duration,
    previousStartDate: status === 'rescheduled' ? moment(event.previousStart) : undefined,
    eventStatus: `https://schema.org/${STATUS[status]}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: locations(event, mode, page, exporter),
    eventSchedule: schedulePart(event, exporter),
    organizer: organizationParts(event.organizationIds, exporter),
    superEvent: series
      ? compact('EventSeries', {
          name: say(series.title),
          startDate: series.from,
          endDate: series.to,
          url: series.url,
        })
      : partOf && compact('EventSeries', { identifier: partOf, name: say(item.title) }),
    offers: isOff(event) ? undefined : offerPart(cost, event.registration, capacity, moment),
    isAccessibleForFree: isFree(cost),
    remainingAttendeeCapacity: isOff(event) ? undefined : capacity?.free,
    maximumAttendeeCapacity: capacity?.total,
    audience: audiencePart(event.audience, exporter),
    image: imagePart(event.image, exporter),
    keywords,
    url: page,
  });
  return { '@context': 'https://schema.org', ...body };
}
