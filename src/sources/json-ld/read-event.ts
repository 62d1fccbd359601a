// Events of schema.org, single, in series, and as parts of others.
import { isTimeZone } from '../../time/zone.js';
import { orNothing } from '../systems/record-book.js';
import { safeAddress, type SourceItem } from '../systems/source-item.js';
import { typesOf, type Node } from './ld-document.js';
import { eventTypes, kindOfTypes } from './ld-types.js';
import type { Ld, Localized, Named } from './ld-values.js';
import type { Around } from './read-around.js';
import type { Details } from './read-details.js';
import { eventTimes } from './event-times.js';
import { readPrice } from './read-price.js';
import { readSchedule } from './read-schedule.js';

type Json = Record<string, unknown>;

const STATES: Readonly<Record<string, string>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'movedOnline',
};
const MODES: Readonly<Record<string, string>> = {
  OfflineEventAttendanceMode: 'onsite',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};
export interface EventReader {
  readonly read: (named: Named, seriesId?: string) => void;
  readonly series: (named: Named) => string | undefined;
}

/** Keywords, alone or in one text with commas. */
export function keywordsOf(item: SourceItem, ld: Ld): string[] {
  const value = item.value('keywords');
  const list = ld.lines(item, 'keywords');
  const parts = typeof value === 'string' ? list.flatMap((each) => each.split(',')) : list;
  const found = parts.map((each) => each.trim()).filter(Boolean);
  return found.filter((each, i) => found.indexOf(each) === i);
}

export function createEventReader(ld: Ld, around: Around, details: Details): EventReader {
  const { reading } = ld;
  const { book } = reading;
  const known = new Map<Node, string | undefined>();

  /** Where: the first place, and an address to join. */
  const where = (item: SourceItem, page: string | undefined): Json => {
    let [placeId, joinUrl]: (string | undefined)[] = [];
    for (const each of ld.nodes(item, 'location')) {
      const isVirtual = each.node
        ? typesOf(each.node).includes('VirtualLocation')
        : safeAddress(each.text ?? '');
      if (!isVirtual) {
        const id = around.place(each);
        if (placeId === undefined) placeId = id;
        else if (id !== undefined && id !== placeId) reading.lose('Event.location');
        continue;
      }
      const read = (url: string | undefined): void => {
        // The page about the event is no place to meet.
        if (url !== undefined && url !== page) joinUrl ??= url;
      };
      if (each.node)
        reading.item(each.node, 'VirtualLocation', each.path, (virtual) => {
          virtual.ignore('@type', '@id', 'name');
          read(ld.address(virtual, 'url'));
        });
      else read(safeAddress(each.text ?? ''));
    }
    return { placeId, joinUrl };
  };

  const one = (item: SourceItem, types: readonly string[], given: string | undefined): string | undefined => {
    const title = ld.text(item, 'name');
    const [firstSchedule, ...moreSchedules] = ld.nodes(item, 'eventSchedule');
    const zone = zoneOf(firstSchedule) ?? reading.zone;
    const start = ld.moment(item, 'startDate', zone);
    const end = ld.moment(item, 'endDate', zone);
    const length = ld.line(item, 'duration');
    if (title === undefined) {
      reading.report('system-no-name', item.path, { kind: types[0] ?? 'Event' });
      item.ignoreAll();
      return undefined;
    }
    const name = ld.line(item, 'name')!.slice(0, 60);
    const schedules = [firstSchedule, ...moreSchedules].map((each) =>
      each?.node ? readSchedule(each.node, each.path, ld, name, start) : undefined,
    );
    const when = eventTimes(start, end, length, schedules[0], reading);
    const below = ld.nodes(item, 'subEvent').concat(ld.nodes(item, 'subEvents'));
    if (!when) {
      // Without a time of its own, but with events that have some, it is what holds them together.
      if (below.length) return asSeries(item, title, below);
      reading.report('system-no-start', item.path, { title: name });
      item.ignoreAll();
      return undefined;
    }
    const id = details.idOf(item, 'termin', `${JSON.stringify(title)} ${String(when['start'])}`);
    const page = ld.address(item, 'url');
    const state = ld.word(item, 'eventStatus');
    const mode = ld.word(item, 'eventAttendanceMode');
    if (state !== undefined && !Object.hasOwn(STATES, state)) item.refuse('eventStatus');
    if (mode !== undefined && !Object.hasOwn(MODES, mode)) item.refuse('eventAttendanceMode');
    const status = state !== undefined && Object.hasOwn(STATES, state) ? STATES[state] : undefined;
    const { cost, registration, capacity } = readPrice(item, ld, zone);
    const [above, ...others] = ld.nodes(item, 'superEvent');
    if (others.length) reading.lose('Event.superEvent', others.length);
    const seriesId = given ?? (above && aboveOf(above));
    const kind = types.find((type) => eventTypes.has(type));
    for (const type of types) if (type !== 'Event' && !eventTypes.has(type)) reading.lose(`@type ${type}`);
    const about = ld.text(item, 'description', true);
    const short = ld.text(item, 'abstract') ?? ld.text(item, 'disambiguatingDescription');
    const record: Json = {
      title,
      summary: short,
      description: about,
      ...when,
      status: status === 'scheduled' ? undefined : status,
      previousStart: ld.moment(item, 'previousStartDate', zone),
      attendance: mode !== undefined && Object.hasOwn(MODES, mode) ? MODES[mode] : undefined,
      ...where(item, page),
      types: kind === undefined ? [] : [eventTypes.get(kind)],
      tags: keywordsOf(item, ld),
      organizationIds: around.organizations(item, ['organizer']),
      seriesId: seriesId === id ? undefined : seriesId,
      audience: details.audience(item),
      languages: details.languages(item, 'inLanguage'),
      cost,
      registration,
      capacity,
      image: details.image(item),
      links: page === undefined ? [] : [{ url: page, kind: 'info' }],
      source: orNothing({ url: page, id: item.has('@id') || item.has('identifier') ? id : undefined }),
      modifiedAt: ld.moment(item, 'dateModified'),
    };
    book.put('events', { id, ...record });
    // Other hours on other days are events of their own: a series has one rule.
    schedules.slice(1).forEach((schedule, i) => {
      const again = schedule && eventTimes(undefined, undefined, length, schedule, reading);
      if (again)
        book.put('events', {
          id: `${id}-${i + 2}`,
          ...record,
          timeZone: undefined,
          end: undefined,
          duration: undefined,
          recurrence: undefined,
          ...again,
        });
      else if (schedule) reading.report('system-no-start', item.path, { title: name });
    });
    for (const each of below) read(each, seriesId);
    return id;
  };

  const zoneOf = (named: Named | undefined): string | undefined => {
    const zone = named?.node?.['scheduleTimezone'];
    return typeof zone === 'string' && isTimeZone(zone) ? zone : undefined;
  };

  /** The series an event belongs to; another event is none. */
  const aboveOf = (above: Named): string | undefined => {
    const kind = above.node && kindOfTypes(typesOf(above.node));
    if (kind === 'series') return series(above);
    if (above.node && !above.node['startDate'] && above.node['name']) return series(above);
    reading.lose('Event.superEvent');
    return undefined;
  };

  const asSeries = (item: SourceItem, title: Localized, below: readonly Named[]): string => {
    const [from, to] = [ld.moment(item, 'startDate')?.slice(0, 10), ld.moment(item, 'endDate')?.slice(0, 10)];
    const url = ld.address(item, 'url');
    const id = details.idOf(item, 'reihe', JSON.stringify([title, from, to, url]));
    const short = ld.text(item, 'description') ?? ld.text(item, 'abstract');
    book.put('series', {
      id,
      title,
      summary: short,
      from,
      to: to !== undefined && from !== undefined && to < from ? undefined : to,
      url,
    });
    for (const each of below) read(each, id);
    return id;
  };

  const read: EventReader['read'] = (named, seriesId) => {
    const { node, path } = named;
    if (!node) return;
    if (known.has(node)) {
      const id = known.get(node);
      if (
        id !== undefined &&
        seriesId !== undefined &&
        book.get('events', id)?.['seriesId'] === undefined &&
        id !== seriesId &&
        book.get('events', id)
      )
        book.put('events', { id, seriesId });
      return;
    }
    ld.descend(() => {
      if (known.has(node) || !reading.takesMore()) return;
      known.set(node, undefined);
      const types = typesOf(node);
      const id = reading.item(node, 'Event', path, (item) => {
        item.ignore('@type', '@id');
        return one(item, types, seriesId);
      });
      known.set(node, id);
    });
  };

  /** The id, if it is that of a series. */
  const seriesIn = (id: string | undefined): string | undefined =>
    id !== undefined && book.get('series', id) ? id : undefined;

  const series: EventReader['series'] = ({ node, path }) => {
    if (!node) return undefined;
    if (known.has(node)) return seriesIn(known.get(node));
    // One that says when it comes back is an event.
    if (node['eventSchedule'] !== undefined) {
      read({ node, path });
      return undefined;
    }
    return ld.descend(() => {
      if (known.has(node)) return seriesIn(known.get(node));
      if (!reading.takesMore()) return undefined;
      known.set(node, undefined);
      const id = reading.item(node, 'EventSeries', path, (item) => {
        item.ignore('@type', '@id');
        const title = ld.text(item, 'name');
        if (title === undefined) {
          reading.report('system-no-name', item.path, { kind: 'EventSeries' });
          item.ignoreAll();
          return undefined;
        }
        return asSeries(
          item,
          title,
          ld.nodes(item, 'subEvent').filter((each) => each.node !== node),
        );
      });
      known.set(node, id);
      return id;
    });
  };
  return { read, series };
}
