/** One VEVENT as far as it stands alone: what, when, where. How it belongs to others of the same id is not decided here. */
import { cleanString } from '../../feed/clean-string.js';
import { addDays } from '../../time/civil.js';
import { isDate } from '../../time/occurrence.js';
import { asUtc } from '../../time/as-utc.js';
import { allOf, valueOf, type Component } from './calendar-components.js';
import type { Property } from './calendar-line.js';
import type { LossReport } from '../loss-report.js';
import { parseDuration, parseMoment, wallIn, wallTime, type Moment } from './moments.js';
import { plainText } from '../plain-text.js';
import { idFor } from '../id-for.js';
import type { Surroundings } from './surroundings.js';
import type { ZoneReading } from './zones.js';

type Json = Record<string, unknown>;

/** One added date; with an end of its own it differs from the others. */
export interface AddedDate {
  readonly start: string;
  readonly end?: string | undefined;
}

export interface EventDraft {
  /** Where it stands in the file: `VEVENT[3]`. */
  readonly path: string;
  readonly uid: string;
  readonly sequence: number;
  /** Short, for findings. */
  readonly name: string;
  /** Zone of all wall times in it. */
  readonly zone: string;
  /** Civil. */
  readonly start: string;
  readonly end?: string | undefined;
  /** Fields of the feed's event but id, start, end and recurrence. */
  readonly fields: Json;
  readonly rules: readonly string[];
  readonly exceptRules: readonly string[];
  readonly added: readonly AddedDate[];
  /** Local dates. */
  readonly excluded: readonly string[];
  /** RECURRENCE-ID as a local moment: this is one date of a series. */
  readonly instead?: Moment | undefined;
  readonly andFuture: boolean;
  /** Its start names no zone. */
  readonly floating: boolean;
  readonly isPrivate: boolean;
}

export interface DraftContext extends LossReport {
  /** ISO date. */
  readonly today: string;
  /** Language of texts that do not say theirs. */
  readonly language: string;
  readonly feedZone: string;
  readonly zoneOf: (tzid: string) => ZoneReading;
  readonly surroundings: Surroundings;
}

const MOST_TITLE = 300;
const MOST_TEXT = 20_000;
/** As the schema of the feed has it. */
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,10})*$/;
const UTC: ZoneReading = { zone: 'UTC', how: 'name' };

const tzidOf = ({ params }: Property): string | undefined => params['tzid']?.trim() || undefined;

/** Titles by language; '' for the one that does not say. */
function titlesOf(component: Component): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { params, values } of allOf(component, 'SUMMARY')) {
    const text = cleanString(plainText(values.join(', ')).text.slice(0, MOST_TITLE));
    const language = languageTag.test(params['language'] ?? '') ? params['language']! : '';
    if (text && !titles.has(language)) titles.set(language, text);
  }
  return titles;
}

const firstOf = (titles: ReadonlyMap<string, string>): string | undefined => {
  for (const title of titles.values()) return title;
  return undefined;
};

/** A plain string where it is in the language of the feed. */
function localized(titles: ReadonlyMap<string, string>, language: string): string | Json | undefined {
  const plain = titles.get('') ?? titles.get(language);
  if (!titles.size || (plain && titles.size === 1)) return plain;
  const map: Json = {};
  titles.forEach((text, tag) => (map[tag || language] ??= text));
  return map;
}

/** Text between two properties that say the same, plain or as HTML. */
function description(component: Component, context: DraftContext, name: string, path: string): string {
  const given = allOf(component, 'DESCRIPTION')[0]?.values.join(', ') ?? '';
  const rich = allOf(component, 'X-ALT-DESC')[0]?.values.join(', ') ?? '';
  const isRich = !given.trim() && !!rich;
  const plain = plainText(isRich ? rich : given, isRich);
  if (plain.html) context.count('calendar-html');
  const more: string[] = [];
  for (const { values } of allOf(component, 'CONTACT')) more.push(values.join(', '));
  const text = cleanString([plain.text, ...more].filter(Boolean).join('\n\n'), true);
  if (text.length <= MOST_TEXT) return text;
  context.report('calendar-cut', path, { title: name, limit: MOST_TEXT });
  return cleanString(text.slice(0, MOST_TEXT), true);
}

/** The end as a feed writes it: days inclusive, nothing when it is not behind the start. */
function endOf(
  component: Component,
  start: string,
  read: (property: Property) => string | undefined,
): string | undefined {
  const [property] = allOf(component, 'DTEND');
  const end = property && read(property);
  if (end) return feedEnd(start, end);
  const duration = parseDuration(valueOf(component, 'DURATION') ?? '');
  return duration ? endAfter(start, duration) : undefined;
}

/** An end that is not part of it any more, as a feed writes it. */
export function feedEnd(start: string, end: string): string | undefined {
  if (isDate(start)) {
    const last = isDate(end) || end.endsWith('T00:00') ? addDays(end, -1) : end.slice(0, 10);
    return last > start ? last : undefined;
  }
  const moment = isDate(end) ? `${end}T00:00` : end;
  return moment > start ? moment : undefined;
}

/** A calendar has four digits for its years: what lasts beyond them has no end anybody could write. */
const endOfTime = Date.UTC(10_000, 0, 1);

export function endAfter(start: string, ms: number): string | undefined {
  const end = asUtc(start) + ms;
  return ms > 0 && end < endOfTime ? feedEnd(start, wallTime(end, 'UTC')) : undefined;
}

/** Undefined when nobody knows when it is. */
export function readEvent(component: Component, path: string, context: DraftContext): EventDraft | undefined {
  const { report, feedZone, zoneOf } = context;
  const titles = titlesOf(component);
  const title = titles.get('') ?? titles.get(context.language) ?? firstOf(titles) ?? '';
  const name = title.slice(0, 60) || (valueOf(component, 'UID') ?? '?').slice(0, 60);
  const readingOf = (moment: Moment): ZoneReading => (moment.tzid ? zoneOf(moment.tzid) : UTC);

  /** All moments of a property; what is none is named. */
  const moments = (property: Property): Moment[] => {
    const found: Moment[] = [];
    for (const value of property.values) {
      if (!value.trim()) continue;
      const moment = parseMoment(value.split('/')[0]!, tzidOf(property));
      if (moment) found.push(moment);
      else
        report('calendar-date', path, {
          title: name,
          field: property.name.toUpperCase(),
          found: cleanString(value.slice(0, 40)),
        });
    }
    return found;
  };

  const [starts] = allOf(component, 'DTSTART');
  const [begin] = starts ? moments(starts) : [];
  if (!begin) {
    report('calendar-no-start', path, { title: name });
    return undefined;
  }
  const repeats = allOf(component, 'RRULE').some(({ values }) => !!values[0]?.trim());
  const zone = isDate(begin.civil)
    ? feedZone
    : begin.isUtc
      ? // A series by UTC moves on the walls when the clocks change; a single time does not care.
        repeats && feedZone !== 'UTC'
        ? 'UTC'
        : feedZone
      : begin.tzid && !readingOf(begin).offsetAt
        ? readingOf(begin).zone
        : feedZone;
  const floating = !isDate(begin.civil) && !begin.isUtc && !begin.tzid;
  const local = (moment: Moment): string => wallIn(zone, moment, readingOf(moment));
  const localOf = (property: Property): string | undefined => {
    const [moment] = moments(property);
    return moment && local(moment);
  };
  let start = local(begin);
  let end = endOf(component, start, localOf);
  const allDay = /^TRUE$/i.test(valueOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT') ?? '');
  if (allDay && start.endsWith('T00:00') && end?.endsWith('T00:00')) {
    start = start.slice(0, 10);
    end = feedEnd(start, end.slice(0, 10));
  }

  const added: AddedDate[] = [];
  for (const property of allOf(component, 'RDATE')) {
    for (const value of property.values) {
      const [from = '', to] = value.split('/');
      const [moment] = moments({ ...property, values: [from] });
      if (!moment) continue;
      const at = local(moment);
      const wall = isDate(start) ? at.slice(0, 10) : at;
      const last = to ? parseMoment(to, tzidOf(property)) : undefined;
      const length = to ? parseDuration(to) : undefined;
      const until = last ? feedEnd(wall, local(last)) : length ? endAfter(wall, length) : undefined;
      added.push({ start: wall, ...(until && { end: until }) });
    }
  }
  const excluded: string[] = [];
  for (const property of allOf(component, 'EXDATE'))
    for (const moment of moments(property)) excluded.push(local(moment).slice(0, 10));

  const texts = (property: string): string[] => {
    const found: string[] = [];
    for (const { values } of allOf(component, property))
      for (const value of values) {
        const text = cleanString(value.slice(0, 80));
        if (text && !found.includes(text)) found.push(text);
      }
    return found;
  };
  const rules = (property: string): string[] => {
    const found: string[] = [];
    // A rule has commas of its own; the library may have taken them for those of a list.
    for (const { values } of allOf(component, property))
      if (values.join(',').trim()) found.push(values.join(',').trim());
    return found;
  };

  for (const { values } of allOf(component, 'SUMMARY'))
    if (values.join(', ').length > MOST_TITLE)
      report('calendar-cut', path, { title: name, limit: MOST_TITLE });
  const about = description(component, context, name, path);
  const status = valueOf(component, 'STATUS')?.toUpperCase();
  const comment = cleanString(plainText(valueOf(component, 'COMMENT') ?? '').text.slice(0, 1_000), true);
  const tags = texts('CATEGORIES');
  const modified = parseMoment(valueOf(component, 'LAST-MODIFIED') ?? '');
  const sequence = Number.parseInt(valueOf(component, 'SEQUENCE') ?? '', 10);
  const uid = cleanString((valueOf(component, 'UID') ?? '').slice(0, 300));
  const instead = allOf(component, 'RECURRENCE-ID')[0];
  const fields: Json = {
    title: localized(titles, context.language) ?? (about.split('\n')[0]!.slice(0, 80) || tags[0] || 'Termin'),
    ...(about && { description: about }),
    ...(!isDate(start) && zone !== feedZone && { timeZone: zone }),
    ...(status === 'CANCELLED' && { status: 'cancelled' }),
    ...(status === 'TENTATIVE' && { status: 'tentative' }),
    ...(comment && { statusNote: comment }),
    ...(sequence > 0 && sequence < 1e9 && { sequence }),
    ...context.surroundings.read(component, about),
    ...(tags.length && { tags }),
    ...(modified && { modifiedAt: wallIn(feedZone, modified, UTC).slice(0, 16) }),
  };
  return {
    path,
    uid: uid || idFor('termin', `${title} ${start} ${valueOf(component, 'LOCATION') ?? ''}`),
    sequence: sequence > 0 ? sequence : 0,
    name,
    zone,
    start,
    end,
    fields,
    rules: rules('RRULE'),
    exceptRules: rules('EXRULE'),
    added,
    excluded,
    instead: instead && moments(instead)[0],
    floating,
    andFuture: /^THISANDFUTURE$/i.test(instead?.params['range'] ?? ''),
    isPrivate: /^(PRIVATE|CONFIDENTIAL)$/i.test(valueOf(component, 'CLASS') ?? ''),
  };
}
