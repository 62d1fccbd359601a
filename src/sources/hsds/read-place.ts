// Locations of HSDS as places.
import { countryCode } from '../systems/country-code.js';
import { kept, orNothing } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import { weeklySlots } from '../systems/weekly-slots.js';
import type { ContactReader } from './read-contacts.js';
import { attendanceOf, noSchedules, type ScheduleReader } from './read-schedules.js';
import { fingerprint } from '../icalendar/fingerprint.js';

type Json = Record<string, unknown>;

const KINDS: Readonly<Record<string, string>> = {
  physical: 'physical',
  virtual: 'online',
  postal: 'physical',
};

export interface PlaceReader {
  /** Id of the place, and of the contacts that stand there. */
  readonly read: (
    value: unknown,
    path: string,
    organizationId?: string,
  ) => { readonly id: string; readonly name: string; readonly contacts: readonly string[] } | undefined;
}

export function createPlaceReader(
  reading: Reading,
  { contacts, phones, own, languages }: ContactReader,
  schedules: ScheduleReader,
): PlaceReader {
  const { book } = reading;
  const known = new Map<
    string,
    { readonly id: string; readonly name: string; readonly contacts: readonly string[] }
  >();

  const address = (place: SourceItem): { readonly address?: Json; readonly country?: string | undefined } => {
    const found: Json[] = [];
    place.list('addresses').forEach((value, i) => {
      reading.item(value, 'address', `${place.path}.addresses[${i}]`, (item) => {
        item.ignore('id');
        // "Attention" is mostly a person's name.
        if (item.line('attention')) reading.count('system-people');
        const nation = item.line('country');
        const country = nation === undefined ? undefined : countryCode(nation);
        if (nation !== undefined && !country) item.refuse('country');
        const kind = item.line('address_type')?.toLowerCase();
        found.push(
          kept({
            street: item.line('address_1'),
            addition: item.line('address_2'),
            postcode: item.line('postal_code'),
            city: item.line('city'),
            country,
            type: kind === 'postal' ? 'post' : undefined,
          }),
        );
      });
    });
    const main = found.find(({ type }) => type !== 'post') ?? found[0];
    if (found.length > 1) reading.lose('location.addresses', found.length - 1);
    return main && Object.keys(main).length
      ? { address: main, country: main['country'] as string | undefined }
      : {};
  };

  const accessibility = (place: SourceItem): Json | undefined => {
    const notes: string[] = [];
    place.list('accessibility').forEach((value, i) => {
      reading.item(value, 'accessibility', `${place.path}.accessibility[${i}]`, (item) => {
        item.ignore('id');
        const [description, details, url] = [
          item.text('description'),
          item.text('details'),
          item.address('url'),
        ];
        notes.push([description, details, url].filter(Boolean).join('\n'));
      });
    });
    const note = notes.filter(Boolean).join('\n\n');
    return note ? { note } : undefined;
  };

  const geo = (place: SourceItem): Json | undefined => {
    const [lat, lng] = [place.number('latitude'), place.number('longitude')];
    if (lat === undefined || lng === undefined) return undefined;
    if (Math.abs(lat) > 90) return place.refuse('latitude');
    if (Math.abs(lng) > 180) return place.refuse('longitude');
    // Programs that know no place write this one.
    return lat === 0 && lng === 0 ? undefined : { lat, lng };
  };

  const one = (place: SourceItem, organizationId: string | undefined): ReturnType<PlaceReader['read']> => {
    const id = place.line('id');
    if (id === undefined) {
      reading.report('system-no-name', place.path, { kind: 'location' });
      return undefined;
    }
    const found = address(place);
    const name = place.line('name') ?? (found.address?.['street'] as string | undefined) ?? '';
    const kind = place.line('location_type')?.toLowerCase();
    if (kind && !Object.hasOwn(KINDS, kind)) place.refuse('location_type');
    const isPostal = kind === 'postal';
    const draft = noSchedules();
    place
      .list('schedules')
      .forEach((value, i) => schedules.read(value, `${place.path}.schedules[${i}]`, name, '', draft));
    for (const run of draft.runs) {
      reading.report('system-schedule', place.path, { title: name });
      const { rule, text, from, to } = run['schedule'] as Readonly<Record<string, string>>;
      draft.words.push(
        [text ?? rule, [from, to].filter(Boolean).join(' – '), run['note']].filter(Boolean).join('\n'),
      );
    }
    for (const { url } of draft.links) draft.words.push(url as string);
    if (draft.attending.length && attendanceOf(draft.attending) === undefined)
      reading.lose('schedule.attending_type', draft.attending.length);
    const scheme = place.line('external_identifier_type') ?? '';
    const identifier = place.line('external_identifier');
    const isAgs = /ags|gemeindeschl/i.test(scheme) && /^\d{8}$/.test(identifier ?? '');
    if (identifier !== undefined && !isAgs) reading.lose('location.external_identifier');
    const url = place.address('url');
    const spoken = languages(place);
    if (spoken.length) reading.lose('location.languages', spoken.length);
    place.ignore('organization_id');
    book.put('places', {
      id,
      name,
      description: [place.text('description'), ...draft.words].filter(Boolean).join('\n\n'),
      kind:
        kind === undefined || !Object.hasOwn(KINDS, kind) || kind === 'physical' ? undefined : KINDS[kind],
      address: found.address && (isPostal ? { ...found.address, type: 'post' } : found.address),
      ags: isAgs ? identifier : undefined,
      geo: geo(place),
      transit: place.text('transportation'),
      accessibility: accessibility(place),
      hours: orNothing({ weekly: weeklySlots(draft.weekly), special: draft.special }),
    });
    const owner = { name, organizationId, placeId: id, country: found.country };
    const ids = contacts(place, owner);
    const mine = name ? own(id, owner, phones(place, found.country), undefined, ids) : [];
    // A page of the place is a page of whom one asks there.
    const [asked] = mine.length ? mine : ids;
    if (url !== undefined && asked !== undefined) book.put('contacts', { id: asked, links: [{ url }] });
    else if (url !== undefined) reading.lose('location.url');
    return { id, name, contacts: ids.concat(mine) };
  };

  return {
    read(value, path, organizationId) {
      const print = fingerprint(value);
      const old = known.get(print);
      if (old) return old;
      const found = reading.item(value, 'location', path, (place) => one(place, organizationId));
      if (found) known.set(print, found);
      return found;
    },
  };
}
