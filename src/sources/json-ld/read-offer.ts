// Courses and services of schema.org as offers.
import { kept, orNothing } from '../systems/record-book.js';
import type { SourceItem } from '../systems/source-item.js';
import { typesOf, type Node } from './ld-document.js';
import type { Ld, Named } from './ld-values.js';
import { languageCode } from '../language-code.js';
import type { Around } from './read-around.js';
import type { Details } from './read-details.js';
import { keywordsOf } from './read-event.js';
import { readHours } from './read-hours.js';
import { readPrice } from './read-price.js';
import { readSchedule } from './read-schedule.js';

type Json = Record<string, unknown>;

export interface OfferReader {
  readonly course: (named: Named) => void;
  readonly service: (named: Named) => void;
}

const COURSE_MODES: readonly (readonly [RegExp, string])[] = [
  [/blended|hybrid|mixed/i, 'hybrid'],
  [/online|distance|virtual|fern/i, 'online'],
  [/onsite|on-site|in-?person|präsenz|full-time|part-time/i, 'onsite'],
];
const level = /^(alpha|[ABC][12](?:\.\d)?)$/;

export function createOfferReader(ld: Ld, around: Around, details: Details): OfferReader {
  const { reading } = ld;
  const { book } = reading;
  const known = new Set<Node>();

  const placesOf = (item: SourceItem, key: string): string[] => {
    const ids: string[] = [];
    for (const each of ld.nodes(item, key)) {
      const id = around.place(each);
      if (id !== undefined && !ids.includes(id)) ids.push(id);
    }
    return ids;
  };

  const attendanceOf = (item: SourceItem, key: string): string | undefined => {
    const words = ld.lines(item, key);
    const found = COURSE_MODES.find(([pattern]) => words.some((each) => pattern.test(each)));
    if (words.length && !found) reading.lose(`${item.kind}.${key}`);
    return found?.[1];
  };

  /** What courses and services have in common. */
  const shared = (
    item: SourceItem,
    kind: string,
  ): { readonly id: string; readonly fields: Json } | undefined => {
    const title = ld.text(item, 'name');
    if (title === undefined) {
      reading.report('system-no-name', item.path, { kind });
      item.ignoreAll();
      return undefined;
    }
    const page = ld.address(item, 'url');
    const id = details.idOf(item, 'angebot', `${JSON.stringify(title)} ${page ?? ''}`);
    return {
      id,
      fields: {
        title,
        summary: ld.text(item, 'abstract') ?? ld.text(item, 'disambiguatingDescription'),
        description: ld.text(item, 'description', true),
        tags: keywordsOf(item, ld),
        organizationIds: around.organizations(item, ['provider', 'serviceOperator']),
        image: details.image(item),
        links: page === undefined ? [] : [{ url: page, kind: 'info' }],
        source: orNothing({ url: page, id: item.has('@id') || item.has('identifier') ? id : undefined }),
        modifiedAt: ld.moment(item, 'dateModified'),
      },
    };
  };

  const run = (
    { node, path }: Named,
    index: number,
  ): { readonly run: Json; readonly attendance: string | undefined } | undefined =>
    reading.item(node, 'CourseInstance', path, (item) => {
      item.ignore('@type', '@id', 'name');
      const [start, end] = [ld.moment(item, 'startDate'), ld.moment(item, 'endDate')];
      const [plan] = [...ld.nodes(item, 'courseSchedule'), ...ld.nodes(item, 'eventSchedule')];
      const schedule = plan?.node
        ? readSchedule(plan.node, plan.path, ld, ld.line(item, 'name') ?? `${index}`, start)
        : undefined;
      const { cost, registration, capacity } = readPrice(item, ld, reading.zone);
      const [placeId, ...others] = placesOf(item, 'location');
      if (others.length) reading.lose('CourseInstance.location', others.length);
      // Who teaches is a person.
      if (item.has('instructor')) reading.count('system-people', item.list('instructor').length);
      item.ignore('instructor');
      const words = ld.text(item, 'description', true);
      return {
        run: kept({
          start: start ?? schedule?.start?.slice(0, 10),
          end: end !== undefined && start !== undefined && end < start ? undefined : end,
          schedule: schedule && orNothing({ ...schedule.recurrence, from: schedule.from, to: schedule.to }),
          placeId,
          capacity,
          registration,
          price: cost,
          note: words,
        }),
        attendance: attendanceOf(item, 'courseMode'),
      };
    });

  const course = (item: SourceItem, types: readonly string[]): void => {
    const found = shared(item, types[0] ?? 'Course');
    if (!found) return;
    const { id, fields } = found;
    const runs: Json[] = [];
    let attendance: string | undefined;
    ld.nodes(item, 'hasCourseInstance').forEach((each, i) => {
      const one = run(each, i + 1);
      if (one) {
        runs.push({ id: `${id}-${i + 1}`, ...one.run });
        attendance ??= one.attendance;
      }
    });
    // Programs say of themselves what courses say of their rounds.
    const opens = ld.moment(item, 'applicationStartDate');
    const closes = ld.moment(item, 'applicationDeadline');
    const [start, end] = [ld.moment(item, 'startDate'), ld.moment(item, 'endDate')];
    const most = item.amount('maximumEnrollment');
    const own = orNothing({
      start,
      end: end !== undefined && start !== undefined && end < start ? undefined : end,
      registration: orNothing({ opens, closes }),
      capacity: most === undefined ? undefined : { total: most },
    });
    if (own) runs.push({ id: `${id}-${runs.length + 1}`, ...own });
    const levels = ld.lines(item, 'educationalLevel').flatMap((each) => each.split(/\s*[–—/-]\s*|\s+bis\s+/));
    const known = levels.filter((each) => level.test(each));
    if (levels.length > known.length) reading.lose('Course.educationalLevel');
    const taught = ld.lines(item, 'teaches');
    const language = taught.map((each) => languageCode(each)).find((each) => each !== undefined);
    if (taught.length > (language === undefined ? 0 : 1)) reading.lose('Course.teaches');
    const time = ld.line(item, 'timeRequired');
    const hours = /^PT(\d{1,4})H$/.exec(time ?? '')?.[1];
    if (time !== undefined && hours === undefined) reading.lose('Course.timeRequired');
    const { cost, capacity } = readPrice(item, ld, reading.zone);
    const needs = [...ld.lines(item, 'coursePrerequisites'), ...ld.lines(item, 'programPrerequisites')];
    book.put('offers', {
      id,
      type: 'course',
      ...fields,
      attendance:
        attendance ?? attendanceOf(item, 'courseMode') ?? attendanceOf(item, 'educationalProgramMode'),
      placeIds: placesOf(item, 'location'),
      languages: details.languages(item, 'inLanguage').concat(details.languages(item, 'availableLanguage')),
      course: orNothing({
        language,
        levelFrom: known.length > 1 ? known[0] : undefined,
        levelTo: known[known.length - 1],
        hoursTotal: hours === undefined ? undefined : Number(hours),
        certificate: ld.text(item, 'educationalCredentialAwarded'),
      }),
      runs,
      audience: details.audience(item),
      access: needs.length ? { note: needs.join('\n') } : undefined,
      cost,
      capacity,
    });
  };

  const service = (item: SourceItem, types: readonly string[]): void => {
    const found = shared(item, types[0] ?? 'Service');
    if (!found) return;
    const { id, fields } = found;
    for (const type of types)
      if (type !== 'Service' && type !== 'GovernmentService') reading.lose(`@type ${type}`);
    const { keys, words } = details.areas(item, 'areaServed');
    const placeIds: string[] = [];
    const languages: Json[] = details.languages(item, 'availableLanguage');
    const links = (fields['links'] as Json[]).slice();
    const owner = {
      id,
      name: fields['title'] as string,
      organizationId: (fields['organizationIds'] as string[])[0],
    };
    const contactIds: string[] = [];
    let waitingTime: string | undefined;
    for (const { node, path } of ld.nodes(item, 'availableChannel'))
      reading.item(node, 'ServiceChannel', path, (channel) => {
        channel.ignore('@type', '@id', 'name');
        for (const place of placesOf(channel, 'serviceLocation'))
          if (!placeIds.includes(place)) placeIds.push(place);
        for (const each of details.languages(channel, 'availableLanguage'))
          if (!languages.some(({ code }) => code === each['code'])) languages.push(each);
        const url = ld.address(channel, 'serviceUrl');
        if (url !== undefined) links.push({ url, kind: 'info' });
        contactIds.push(...around.contacts(channel, 'servicePhone', owner));
        waitingTime ??= ld.line(channel, 'processingTime');
      });
    const { cost, capacity, registration } = readPrice(item, ld, reading.zone);
    const register = registration?.['url'];
    if (register !== undefined) links.push({ url: register, kind: 'register' });
    book.put('offers', {
      id,
      type: ld.line(item, 'serviceType') ?? ld.line(item, 'category'),
      ...fields,
      links,
      contactIds,
      placeIds,
      serviceArea: keys,
      languages,
      hours: readHours(item, ld, ['hoursAvailable'], []),
      audience: details.audience(item, words),
      access: orNothing({ waitingTime }),
      cost,
      capacity,
    });
  };

  const once = (
    named: Named,
    kind: string,
    read: (item: SourceItem, types: readonly string[]) => void,
  ): void => {
    const { node, path } = named;
    if (!node || known.has(node) || !reading.takesMore()) return;
    known.add(node);
    reading.item(node, kind, path, (item) => {
      item.ignore('@type', '@id');
      read(item, typesOf(node));
    });
  };

  return {
    course: (named) => once(named, 'Course', course),
    service: (named) => once(named, 'Service', service),
  };
}
