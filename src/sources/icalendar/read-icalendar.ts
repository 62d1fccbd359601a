/**
 * A calendar file (RFC 5545) as a feed document, with a finding for everything that a feed cannot hold. The same for the
 * browser and the command-line tool: bytes in, plain data out, to be checked by the feed room like any other feed.
 */
import { cleanString } from '../../feed/clean-string.js';
import type { Finding } from '../../feed/finding.js';
import { valueOf, readComponents, type CalendarFile } from './calendar-components.js';
import { readEvent, type DraftContext, type EventDraft } from './calendar-event.js';
import { joinSeries, type EventRecord } from './calendar-series.js';
import { calendarLines } from './calendar-text.js';
import { groupSingles } from './group-singles.js';
import { createLossReport, type LossReport } from '../loss-report.js';
import { parseDuration, parseMoment } from './moments.js';
import { createSurroundings } from './surroundings.js';
import { createZoneReader, zoneByName, type ZoneReading } from './zones.js';

export interface CalendarReadOptions {
  /** Encoding the server names, for files that are no UTF-8. */
  readonly charset?: string | undefined;
  /** Zone of times that name none; Europe/Berlin when absent and the file says nothing. */
  readonly timeZone?: string | undefined;
  /** Language of texts that do not say theirs; `de` when absent and the file says nothing. */
  readonly language?: string | undefined;
  /** The day from which endless rules are listed where they must be listed, ISO date; the start of
   * each when absent. */
  readonly today?: string | undefined;
  /** Entries read at most; 50,000 by default. */
  readonly maxEvents?: number | undefined;
}

/** A document for `parseFeed`. */
export interface CalendarDocument {
  readonly schemaVersion: '1.0';
  readonly id?: string;
  readonly title?: string;
  readonly defaultLanguage: string;
  readonly timeZone: string;
  readonly ttlMinutes?: number;
  readonly places: readonly object[];
  readonly organizations: readonly object[];
  readonly events: readonly EventRecord[];
}

export interface CalendarReadResult {
  readonly feed: CalendarDocument;
  readonly findings: readonly Finding[];
  /** The last line of the file is missing. */
  readonly truncated: boolean;
  /** There is nothing of a calendar in it. */
  readonly empty: boolean;
}

/** The zone that most events are in, else what the file says of itself. */
function feedZoneOf(file: CalendarFile, wanted: string | undefined): string {
  const named = valueOf({ properties: file.head }, 'X-WR-TIMEZONE');
  const counts = new Map<string, number>();
  for (const { properties } of file.events) {
    const tzid = properties.get('DTSTART')?.[0]?.params['tzid'];
    if (tzid) counts.set(tzid, (counts.get(tzid) ?? 0) + 1);
  }
  let usual: string | undefined;
  counts.forEach((count, tzid) => {
    if (!usual || count > counts.get(usual)!) usual = tzid;
  });
  for (const name of [named, usual, ...file.zones.map((zone) => valueOf(zone, 'TZID'))]) {
    const zone = name && zoneByName(name)?.zone;
    // A calendar that says UTC of itself means its format, not its place.
    if (zone && !/^(Etc\/)?(UTC|GMT|Zulu)$/i.test(zone)) return zone;
  }
  return wanted ?? 'Europe/Berlin';
}

/** Names each zone that is not called what it is, once. */
function reported(
  read: (tzid: string) => ZoneReading,
  { report }: LossReport,
): (tzid: string) => ZoneReading {
  const seen = new Set<string>();
  return (tzid) => {
    const reading = read(tzid);
    if (!seen.has(tzid)) {
      seen.add(tzid);
      const params = { zone: cleanString(tzid.slice(0, 60)), read: reading.zone };
      if (reading.how === 'unknown' || reading.how === 'offset') report('calendar-zone-unknown', '', params);
      else if (reading.how !== 'name') report('calendar-zone', '', params);
    }
    return reading;
  };
}

function reportLeftovers(file: CalendarFile, { report, count }: LossReport): void {
  for (const found of file.bad) report('calendar-line', '', { found: cleanString(found) });
  file.others.forEach((times, name) =>
    report('calendar-component', '', { name: cleanString(name.slice(0, 40)), count: times }),
  );
  const names: string[] = [];
  let fields = 0;
  file.unread.forEach((times, name) => {
    if (name === 'ATTENDEE') count('calendar-people', times);
    else {
      names.push(cleanString(name.slice(0, 40)));
      fields += times;
    }
  });
  if (!fields) return;
  const shown = names.sort().slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '');
  report('calendar-fields', '', { names: shown, count: fields });
}

/** As `readICalendar`, with a pause wherever a slice of work may end. */
export function* readICalendarSlices(
  input: Uint8Array | string,
  options: CalendarReadOptions = {},
): Generator<void, CalendarReadResult> {
  const losses = createLossReport();
  const { report } = losses;
  const { maxEvents = 50_000 } = options;
  const { lines, encoding } = yield* calendarLines(input, options.charset);
  yield;
  if (encoding) report('calendar-encoding', '', { encoding });
  const file = yield* readComponents(lines, maxEvents);
  if (file.truncated) report('calendar-truncated', '', {});

  const feedZone = feedZoneOf(file, options.timeZone);
  const [first] = file.events;
  const start = parseMoment((first && valueOf(first, 'DTSTART')) ?? '');
  const year = Math.max(1971, Number(start?.civil.slice(0, 4) ?? 2026));
  const surroundings = createSurroundings(losses);
  const spoken = first?.properties.get('SUMMARY')?.[0]?.params['language'];
  const language = options.language ?? (/^[A-Za-z]{2,3}(-|$)/.test(spoken ?? '') ? spoken! : 'de');
  const context: DraftContext = {
    ...losses,
    today: options.today ?? '',
    language,
    feedZone,
    zoneOf: reported(createZoneReader(file.zones, feedZone, year), losses),
    surroundings,
  };
  const drafts: EventDraft[] = [];
  let floating = 0;
  for (let i = 0; i < file.events.length; i++) {
    if (i % 50 === 49) yield;
    const draft = readEvent(file.events[i]!, `VEVENT[${i}]`, context);
    if (!draft) continue;
    if (draft.floating) floating++;
    drafts.push(draft);
  }
  if (floating) report('calendar-floating', '', { count: floating, zone: feedZone });
  const relation = cleanString(valueOf({ properties: file.head }, 'X-WR-RELCALID') ?? '');
  const single = yield* joinSeries(drafts, context);
  yield;
  const joined = groupSingles(single, losses);
  yield;
  // What we wrote ourselves comes back under the ids it had.
  const tail = relation && `@${relation}`;
  const events = tail
    ? joined.map((event) =>
        event.id.endsWith(tail) && event.id !== tail
          ? { ...event, id: event.id.slice(0, -tail.length) }
          : event,
      )
    : joined;
  reportLeftovers(file, losses);
  const name =
    valueOf({ properties: file.head }, 'NAME') ?? valueOf({ properties: file.head }, 'X-WR-CALNAME');
  const title = cleanString((name ?? '').slice(0, 200));
  const head = { properties: file.head };
  const ttl = parseDuration(valueOf(head, 'REFRESH-INTERVAL') ?? valueOf(head, 'X-PUBLISHED-TTL') ?? '');
  return {
    feed: {
      schemaVersion: '1.0',
      ...(relation && { id: relation }),
      ...(title && { title }),
      defaultLanguage: language,
      timeZone: feedZone,
      ...(ttl && { ttlMinutes: ttl / 60_000 }),
      places: surroundings.places,
      organizations: surroundings.organizations,
      events,
    },
    findings: losses.finish(),
    truncated: file.truncated,
    empty: file.empty,
  };
}

/** Never throws. `findings` is the loss report: what the file says and a feed cannot hold. */
export function readICalendar(input: Uint8Array | string, options?: CalendarReadOptions): CalendarReadResult {
  const steps = readICalendarSlices(input, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
