// Services of HSDS as offers. It is one file because an offer gathers what stands at the service, at its places, at their
// links and in its program.
import { languagesIn } from '../language-code.js';
import { kept, orNothing } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import { wallMoment } from '../systems/wall-moment.js';
import { weeklySlots } from '../systems/weekly-slots.js';
import type { ContactReader } from './read-contacts.js';
import { readCosts } from './read-costs.js';
import type { OrganizationReader } from './read-organization.js';
import type { PlaceReader } from './read-place.js';
import { attendanceOf, noSchedules, type ScheduleDraft, type ScheduleReader } from './read-schedules.js';
import type { TermReader } from './read-terms.js';

type Json = Record<string, unknown>;

const STATES: Readonly<Record<string, string>> = {
  active: 'active',
  inactive: 'paused',
  'temporarily closed': 'paused',
  defunct: 'ended',
};

export interface HsdsReaders {
  readonly contacts: ContactReader;
  readonly places: PlaceReader;
  readonly organizations: OrganizationReader;
  readonly schedules: ScheduleReader;
  readonly terms: TermReader;
}

/** What is gathered from all sides of one service. */
interface Gathered {
  readonly title: string;
  readonly organizationId: string | undefined;
  readonly times: ScheduleDraft;
  readonly placeIds: string[];
  readonly contactIds: string[];
  readonly areas: string[];
  readonly areaWords: string[];
  readonly words: string[];
}

export interface ServiceReader {
  readonly read: (value: unknown, path: string, organizationId?: string, link?: SourceItem) => void;
  /** A place where a service takes place; the service may stand inside, or elsewhere in the file. */
  readonly atLocation: (value: unknown, path: string) => void;
}

export function createServiceReader(reading: Reading, readers: HsdsReaders): ServiceReader {
  const { book, zone } = reading;
  const { contacts, places, organizations, schedules, terms } = readers;

  const moment = (item: SourceItem, key: string): string | undefined => {
    const text = item.line(key);
    return text === undefined ? undefined : (wallMoment(text, zone)?.slice(0, 16) ?? item.refuse(key));
  };

  const areas = (item: SourceItem, to: Gathered): void => {
    item.list('service_areas').forEach((value, i) => {
      reading.item(value, 'service_area', `${item.path}.service_areas[${i}]`, (area) => {
        area.ignore('id', 'extent_type', 'uri');
        const [name, description, extent] = [
          area.line('name'),
          area.text('description'),
          area.value('extent'),
        ];
        const scheme = area.line('extent_type') ?? '';
        const key = typeof extent === 'string' ? extent.trim() : '';
        if (/^\d{2}(\d|\d{3}|\d{6})?$/.test(key) && /ags|gemeinde|municipality|nuts|^$/i.test(scheme))
          to.areas.push(key);
        else if (extent !== undefined) reading.lose('service_area.extent');
        for (const words of [name, description])
          if (words !== undefined && !to.areaWords.includes(words)) to.areaWords.push(words);
      });
    });
  };

  const timesOf = (item: SourceItem, to: Gathered, note: string): void => {
    item
      .list('schedules')
      .forEach((value, i) => schedules.read(value, `${item.path}.schedules[${i}]`, to.title, note, to.times));
  };

  /** One link between a service and a place. */
  const link = (item: SourceItem, to: Gathered, isOnly: boolean): void => {
    item.ignore('id', 'service_id');
    const location = item.value('location');
    const place =
      location === undefined ? undefined : places.read(location, `${item.path}.location`, to.organizationId);
    const placeId = place?.id ?? item.line('location_id');
    item.ignore('location_id');
    if (placeId !== undefined && !to.placeIds.includes(placeId)) to.placeIds.push(placeId);
    const owner = { name: place?.name || to.title, organizationId: to.organizationId, placeId };
    const ids = contacts.contacts(item, owner);
    for (const id of ids) if (!to.contactIds.includes(id)) to.contactIds.push(id);
    const mine = contacts.own(item.line('id') ?? `${placeId}`, owner, contacts.phones(item), undefined, [
      ...ids,
      ...(place?.contacts ?? []),
    ]);
    for (const id of mine) if (!to.contactIds.includes(id)) to.contactIds.push(id);
    timesOf(item, to, isOnly ? '' : (place?.name ?? ''));
    areas(item, to);
    const description = item.text('description');
    if (description !== undefined)
      to.words.push(isOnly || !place?.name ? description : `${place.name}: ${description}`);
  };

  const documents = (item: SourceItem): string[] => {
    const found: string[] = [];
    item.list('required_documents').forEach((value, i) => {
      reading.item(value, 'required_document', `${item.path}.required_documents[${i}]`, (each) => {
        each.ignore('id');
        const [name, uri] = [each.line('document'), each.address('uri')];
        if (name !== undefined) found.push(uri === undefined ? name : `${name} (${uri})`);
      });
    });
    return found;
  };

  const links = (item: SourceItem): Json[] => {
    const url = item.address('url');
    const found: Json[] = url === undefined ? [] : [{ url, kind: 'info' }];
    item.list('additional_urls').forEach((value, i) => {
      reading.item(value, 'url', `${item.path}.additional_urls[${i}]`, (each) => {
        each.ignore('id');
        const more = each.address('url');
        if (more !== undefined) found.push(kept({ url: more, label: each.line('label') }));
      });
    });
    return found;
  };

  const capacity = (item: SourceItem): Json | undefined => {
    const [first, ...others] = item.list('capacities');
    if (others.length) reading.lose('service.capacities', others.length);
    return reading.item(first ?? undefined, 'service_capacity', `${item.path}.capacities[0]`, (each) => {
      each.ignore('id', 'unit_id');
      const [free, total] = [each.amount('available'), each.amount('maximum')];
      return orNothing({
        free,
        total: total !== undefined && free !== undefined && total < free ? each.refuse('maximum') : total,
        state: free === 0 ? 'full' : undefined,
        asOf: moment(each, 'updated'),
      });
    });
  };

  const age = (item: SourceItem, key: string): number | undefined => {
    const years = item.number(key);
    return years === undefined || (years >= 0 && years <= 120) ? years : item.refuse(key);
  };

  const languages = (item: SourceItem): Json[] => {
    const spoken = contacts.languages(item);
    const words = item.text('interpretation_services');
    const named = words === undefined ? [] : languagesIn(words);
    for (const code of named)
      if (!spoken.some((each) => each['code'] === code))
        spoken.push({ code, mode: 'interpreter', note: words });
    return spoken;
  };

  const program = (item: SourceItem): readonly string[] =>
    reading.item(item.value('program'), 'program', `${item.path}.program`, (each) => {
      const [id, name] = [each.line('id'), each.line('name')];
      return name === undefined ? [] : [book.tag(id ?? name, name)];
    }) ?? [];

  const one = (item: SourceItem, given: string | undefined, at: SourceItem | undefined): void => {
    const [id, title] = [item.line('id'), item.line('name')];
    if (id === undefined || title === undefined) {
      reading.report('system-no-name', item.path, { kind: 'service' });
      item.ignoreAll();
      return;
    }
    const nested = item.value('organization');
    const organizationId =
      (nested === undefined
        ? undefined
        : organizations.read(nested, `${item.path}.organization`, (value, path, owner) =>
            read(value, path, owner),
          )) ??
      item.line('organization_id') ??
      given;
    item.ignore('organization_id', 'program_id');
    const to: Gathered = {
      title,
      organizationId,
      times: noSchedules(),
      placeIds: [],
      contactIds: [],
      areas: [],
      areaWords: [],
      words: [],
    };
    const owner = { name: title, organizationId };
    timesOf(item, to, '');
    const atLocations = item.list('service_at_locations');
    atLocations.forEach((value, i) => {
      reading.item(value, 'service_at_location', `${item.path}.service_at_locations[${i}]`, (each) =>
        link(each, to, atLocations.length === 1),
      );
    });
    if (at) link(at, to, true);
    areas(item, to);
    const ids = contacts.contacts(item, owner);
    const all = ids.concat(to.contactIds.filter((each) => !ids.includes(each)));
    const mine = contacts.own(id, owner, contacts.phones(item), item.mail('email'), all);

    const { times } = to;
    const interpreting = languages(item);
    const words = item.text('interpretation_services');
    const notNamed = words !== undefined && !languagesIn(words).length ? [words] : [];
    const about = item.text('description');
    // The link to the only place often repeats the description.
    const more = to.words.filter((each) => !(about ?? '').includes(each.replace(/[.…\s]+$/, '')));
    const state = item.line('status')?.toLowerCase();
    if (state !== undefined && !Object.hasOwn(STATES, state)) item.refuse('status');
    const attendance = attendanceOf(times.attending);
    if (times.attending.length && !attendance)
      reading.lose('schedule.attending_type', times.attending.length);
    const { tags, audience } = terms.read(item);
    const [ageMin, ageMax] = [age(item, 'minimum_age'), age(item, 'maximum_age')];
    book.put('offers', {
      id,
      title,
      description: [about, ...more, ...notNamed, ...times.words].filter(Boolean).join('\n\n'),
      tags: [...tags, ...program(item)],
      organizationIds: organizationId === undefined ? [] : [organizationId],
      contactIds: [...all, ...mine],
      placeIds: to.placeIds,
      attendance,
      serviceArea: to.areas,
      languages: interpreting,
      runs: times.runs.map((run, i) => ({ id: `${id}-${i + 1}`, ...run })),
      hours: orNothing({ weekly: weeklySlots(times.weekly), special: times.special }),
      audience: orNothing({
        ageMin,
        ageMax:
          ageMax !== undefined && ageMin !== undefined && ageMax < ageMin
            ? item.refuse('maximum_age')
            : ageMax,
        note: [item.text('eligibility_description'), ...audience, ...to.areaWords].filter(Boolean).join('\n'),
      }),
      access: orNothing({
        documents: documents(item),
        waitingTime: item.line('wait_time'),
        note: item.text('application_process'),
      }),
      cost: readCosts(item, reading),
      capacity: capacity(item),
      status:
        state !== undefined && Object.hasOwn(STATES, state) && state !== 'active' ? STATES[state] : undefined,
      alert: item.text('alert'),
      links: [...links(item), ...times.links],
      source: { id },
      modifiedAt: moment(item, 'last_modified'),
      verifiedAt: moment(item, 'assured_date')?.slice(0, 10),
    });
  };

  const read: ServiceReader['read'] = (value, path, organizationId, at) => {
    if (reading.takesMore()) reading.item(value, 'service', path, (item) => one(item, organizationId, at));
  };

  return {
    read,
    atLocation(value, path) {
      reading.item(value, 'service_at_location', path, (item) => {
        const service = item.value('service');
        if (service !== undefined) {
          read(service, `${path}.service`, undefined, item);
          return;
        }
        // The service stands elsewhere, or nowhere: the place is worth having all the same.
        const location = item.value('location');
        const place = location === undefined ? undefined : places.read(location, `${path}.location`);
        const [serviceId, placeId] = [item.line('service_id'), place?.id ?? item.line('location_id')];
        item.ignore('id', 'location_id');
        if (place) contacts.contacts(item, { name: place.name, placeId: place.id });
        if (serviceId === undefined || placeId === undefined) return;
        if (book.get('offers', serviceId)) book.put('offers', { id: serviceId, placeIds: [placeId] });
        else reading.report('system-reference', path, { id: serviceId.slice(0, 60) });
      });
    },
  };
}
