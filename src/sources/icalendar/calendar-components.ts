/** The components of a calendar file, put together as well as they can be: ends may be missing, letters small or large. */
import { nameOf, parseLine, type Property } from './calendar-line.js';

export interface Component {
  /** `VEVENT`, upper case. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, readonly Property[]>;
  readonly parts: readonly Component[];
}

export interface CalendarFile {
  /** Properties of all VCALENDARs; of several the first counts. */
  readonly head: ReadonlyMap<string, readonly Property[]>;
  readonly events: readonly Component[];
  readonly zones: readonly Component[];
  /** Components nobody shows, by name, with their number. */
  readonly others: ReadonlyMap<string, number>;
  /** Properties nobody shows, by name, with their number. */
  readonly unread: ReadonlyMap<string, number>;
  /** Lines that are none, shortened. */
  readonly bad: readonly string[];
  /** There was a calendar, and its end is missing. */
  readonly truncated: boolean;
  /** Nothing of a calendar was in it. */
  readonly empty: boolean;
}

/** What is read of an event; of a zone and of the calendar everything is. */
const READ = new Set(
  (
    'UID DTSTART DTEND DURATION SUMMARY DESCRIPTION X-ALT-DESC LOCATION GEO X-APPLE-STRUCTURED-LOCATION URL CONFERENCE ' +
    'X-GOOGLE-CONFERENCE X-GOOGLE-HANGOUT X-MICROSOFT-SKYPETEAMSMEETINGURL X-MICROSOFT-ONLINEMEETINGEXTERNALLINK ' +
    'CATEGORIES STATUS CLASS SEQUENCE LAST-MODIFIED RRULE EXRULE RDATE EXDATE RECURRENCE-ID ORGANIZER CONTACT ' +
    'COMMENT ATTACH IMAGE X-MICROSOFT-CDO-ALLDAYEVENT'
  ).split(' '),
);
/** About the file, the program or busy hours: nothing a visitor could miss. */
const TECHNICAL = new Set(['DTSTAMP', 'CREATED', 'TRANSP']);
const technicalPrefix =
  /^X-(MICROSOFT-CDO|MICROSOFT-DISALLOW|MICROSOFT-DONOTFORWARD|MICROSOFT-MSNCALENDAR|MS-OLK|MOZ-|APPLE-TRAVEL|APPLE-CALENDAR|LIC-|WR-|PUBLISHED|TINE20|EVOLUTION|KDE|LOTUS)/;

/** Of the calendar itself: what is read, and what is about the file. */
const HEAD = new Set(
  (
    'VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-RELCALID X-WR-TIMEZONE REFRESH-INTERVAL X-PUBLISHED-TTL UID ' +
    'LAST-MODIFIED SOURCE URL COLOR X-APPLE-CALENDAR-COLOR X-OUTLOOK-COLOR X-PRIMARY-CALENDAR X-OWNER X-MS-OLK-FORCEINSPECTOROPEN'
  ).split(' '),
);

/** Levels of components; nobody writes more than three. */
const DEEPEST = 8;
const MOST_BAD = 50;

interface Open {
  readonly name: string;
  readonly properties: Map<string, Property[]>;
  readonly parts: Component[];
}

const count = (counts: Map<string, number>, name: string): void =>
  void counts.set(name, (counts.get(name) ?? 0) + 1);

/** Yields now and then, so that a long file can be read in slices. `maxEvents`: the first that is one too many ends it. */
export function* readComponents(lines: readonly string[], maxEvents: number): Generator<void, CalendarFile> {
  const head = new Map<string, Property[]>();
  const events: Component[] = [];
  const zones: Component[] = [];
  const others = new Map<string, number>();
  const unread = new Map<string, number>();
  const bad: string[] = [];
  let stack: Open[] = [];
  /** Inside something nobody shows: how deep. */
  let ignored = 0;
  let open = false;
  let empty = true;

  const close = (): void => {
    const done = stack.pop()!;
    const parent = stack.at(-1);
    if (done.name === 'VEVENT') events.push(done);
    else if (done.name === 'VTIMEZONE') zones.push(done);
    else if (parent?.name === 'VTIMEZONE') parent.parts.push(done);
  };

  const begin = (name: string): void => {
    // Address cards have the form of calendars, and are none.
    if (open || name !== 'VCARD') empty = false;
    if (name === 'VCALENDAR') {
      while (stack.length) close();
      ignored = 0;
      open = true;
    } else if (ignored) ignored++;
    else if (name === 'VEVENT' || name === 'VTIMEZONE') {
      // The end of the one before is missing.
      while (stack.length) close();
      stack.push({ name, properties: new Map(), parts: [] });
    } else if (stack.at(-1)?.name === 'VTIMEZONE' && stack.length < DEEPEST)
      stack.push({ name, properties: new Map(), parts: [] });
    else {
      count(others, name);
      ignored = 1;
    }
  };

  const end = (name: string): void => {
    if (name === 'VCALENDAR') {
      while (stack.length) close();
      ignored = 0;
      open = false;
    } else if (name === 'VEVENT' || name === 'VTIMEZONE') {
      ignored = 0;
      if (stack.some((each) => each.name === name)) {
        while (stack.at(-1)!.name !== name) close();
        close();
      }
    } else if (ignored) ignored--;
    else if (stack.at(-1)?.name === name) close();
  };

  for (let i = 0; i < lines.length; i++) {
    if (i % 200 === 199) yield;
    const line = lines[i]!;
    const name = nameOf(line);
    if (name === 'BEGIN' || name === 'END') {
      const what = line
        .slice(line.indexOf(':') + 1)
        .trim()
        .toUpperCase();
      (name === 'BEGIN' ? begin : end)(what);
      if (events.length > maxEvents)
        return { head, events, zones, others, unread, bad, truncated: false, empty };
      continue;
    }
    if (ignored) continue;
    const at = stack.at(-1);
    if (at?.name === 'VEVENT' && name && !READ.has(name)) {
      if (!TECHNICAL.has(name) && !technicalPrefix.test(name)) count(unread, name);
      continue;
    }
    const property = parseLine(line);
    if (!property) {
      if (bad.length < MOST_BAD) bad.push(line.slice(0, 60));
      continue;
    }
    const properties = at?.properties ?? head;
    const key = property.name.toUpperCase();
    if (!at && !HEAD.has(key)) count(unread, key);
    const list = properties.get(key);
    if (list) list.push(property);
    else properties.set(key, [property]);
  }
  const truncated = open || stack.length > 0;
  // The last line is half a line then.
  if (truncated && bad.at(-1) === lines.at(-1)?.slice(0, 60)) bad.pop();
  // What was cut off in the middle is not shown: its half may be wrong.
  stack = [];
  return { head, events, zones, others, unread, bad, truncated, empty };
}

/** First value of a property, trimmed; undefined when it is empty. */
export const valueOf = (component: Pick<Component, 'properties'>, name: string): string | undefined =>
  component.properties.get(name)?.[0]?.values[0]?.trim() || undefined;

export const allOf = (component: Component, name: string): readonly Property[] =>
  component.properties.get(name) ?? [];
