/** One event as a VEVENT: everything but when its series comes back. */
import type { FeedEvent } from '../feed/types.js';
import { isDate } from '../time/occurrence.js';
import { toInstant } from '../time/zone.js';
import { exclusiveEnd, utcTime } from './zone-time.js';
import { contentLine, textLine } from './content-line.js';
import { timeLine } from './calendar-dates.js';
import { isOff, pageOf, placeLine, type Exporter } from './export-context.js';

/** What is the same for all components of an event, the exceptions of its series included. */
export interface ComponentHead {
  readonly uid: string;
  /** When the file was made, in epoch ms. */
  readonly stamp: number;
  readonly zone: string;
  /** Lines of the series, or the RECURRENCE-ID of an exception. */
  readonly series: string;
  /** The date the permalink names. */
  readonly date?: string | undefined;
}

/** There is no "postponed" in RFC 5545: what does not take place on its day must not keep that day busy. */
const statusOf = (event: FeedEvent): string =>
  isOff(event) ? 'CANCELLED' : event.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED';

/** Where one joins online; nobody is sent there when nothing takes place. */
const joinUrl = (event: FeedEvent): string | undefined => (isOff(event) ? undefined : event.joinUrl);

function describe(event: FeedEvent, exporter: Exporter): string {
  const { say } = exporter;
  const blocks = [say(event.statusNote), say(event.description) || say(event.summary), say(event.joinNote)];
  const { registration } = event;
  if (registration && !isOff(event))
    blocks.push(say(registration.note), registration.url ?? registration.email ?? '');
  const links: string[] = [];
  for (const { url, label } of event.links ?? []) links.push(label ? `${say(label)}: ${url}` : url);
  blocks.push(links.join('\n'));
  return blocks.filter(Boolean).join('\n\n');
}

function location(event: FeedEvent, { lookup, say }: Exporter): string {
  const place = lookup.place(event.placeId);
  const where = place ? placeLine(place, say) : '';
  const join = joinUrl(event) ?? '';
  const geo = place?.geo;
  return (
    textLine('LOCATION', where || join) +
    (geo ? contentLine('GEO', `${geo.lat};${geo.lng}`) : '') +
    (join
      ? contentLine('CONFERENCE', join, {
          VALUE: 'URI',
          LABEL: say(event.joinNote).split('\n')[0] || undefined,
        })
      : '')
  );
}

function people(event: FeedEvent, { lookup, say }: Exporter): string {
  let lines = '';
  for (const id of event.organizationIds ?? []) {
    const organization = lookup.organization(id);
    const address = organization?.email ? `mailto:${organization.email}` : organization?.url;
    // RFC 5545 knows one organizer, and only with an address; the others are named as contacts.
    if (!organization) continue;
    const name = say(organization.name);
    if (address && !lines.includes('ORGANIZER')) lines += contentLine('ORGANIZER', address, { CN: name });
    else lines += textLine('CONTACT', name);
  }
  for (const id of event.contactIds ?? []) {
    const contact = lookup.contact(id);
    const named = contact?.person?.consent
      ? [contact.person.given, contact.person.family].filter(Boolean).join(' ')
      : '';
    const words = [contact && say(contact.role), named, contact?.phones?.[0]?.number, contact?.emails?.[0]];
    lines += textLine('CONTACT', words.filter(Boolean).join(', '));
  }
  return lines;
}

function categories(event: FeedEvent, { lookup, say }: Exporter): string {
  const names: string[] = [];
  const add = (
    vocabulary: 'eventTypes' | 'fieldsOfAction' | 'tags',
    codes: readonly string[] | undefined,
  ): void => {
    for (const code of codes ?? []) names.push(say(lookup.term(vocabulary, code)?.label) || code);
  };
  add('eventTypes', event.types);
  add('fieldsOfAction', event.fieldsOfAction);
  add('tags', event.tags);
  let lines = '';
  for (const name of names.filter((each, i) => names.indexOf(each) === i))
    lines += textLine('CATEGORIES', name);
  return lines;
}

/** Whole days end a day later than in the feed; an event without end gets none. */
function times(event: FeedEvent, zone: string): string {
  const start = timeLine('DTSTART', event.start, zone);
  if (event.openEnd) return start;
  const end = exclusiveEnd(event);
  if (!end || end <= event.start) return start;
  // What begins as a time ends as one.
  return start + timeLine('DTEND', end, zone);
}

export function eventComponent(event: FeedEvent, head: ComponentHead, exporter: Exporter): string {
  const { say, languageOf } = exporter;
  const { zone, date } = head;
  const image = event.image?.src;
  const page = pageOf(event, exporter, date);
  const modified = event.modifiedAt;
  const quiet = isOff(event) || isDate(event.start) || event.kind === 'ongoing';
  return (
    contentLine('BEGIN', 'VEVENT') +
    textLine('UID', head.uid) +
    contentLine('DTSTAMP', utcTime(head.stamp)) +
    times(event, zone) +
    head.series +
    textLine('SUMMARY', say(event.title), { LANGUAGE: languageOf(event.title) }) +
    textLine('DESCRIPTION', describe(event, exporter)) +
    location(event, exporter) +
    (page ? contentLine('URL', page) : '') +
    people(event, exporter) +
    categories(event, exporter) +
    (image ? contentLine('IMAGE', image, { VALUE: 'URI', DISPLAY: 'BADGE' }) : '') +
    contentLine('STATUS', statusOf(event)) +
    (quiet ? contentLine('TRANSP', 'TRANSPARENT') : '') +
    contentLine('SEQUENCE', String(event.sequence ?? 0)) +
    (modified ? contentLine('LAST-MODIFIED', utcTime(toInstant(modified, exporter.feed.timeZone))) : '') +
    contentLine('END', 'VEVENT')
  );
}

/** RECURRENCE-ID of a date of a series: when it would have been by the rule. */
export const recurrenceId = (moment: string, zone: string): string => timeLine('RECURRENCE-ID', moment, zone);
