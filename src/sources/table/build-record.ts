/** The values of a row put together to a record, and the records that stand in the same row: organizer, place, contact. */
import { isObject } from '../../feed/check.js';
import type { CollectionName } from '../../feed/types.js';
import { addDays } from '../../time/civil.js';
import { readPlace } from '../place-text.js';
import { columnAt, insides, type Inside } from './columns.js';
import type { Json, KnownRecords } from './known-records.js';
import { joinMoment, type ReadMoment } from './read-moment.js';
import type { RowDraft } from './row-draft.js';

export interface BuiltRecord {
  readonly record: Json;
  /** The end was before the start and was taken out. */
  readonly badEnd?: { readonly path: string; readonly start: string; readonly end: string };
  /** A record stands in the row, too: its list and id. */
  readonly inside: readonly (readonly [kind: Inside, id: string])[];
}

export interface BuildContext {
  readonly known: KnownRecords;
  /** Language of texts whose column names none, and that of the feed. */
  readonly textLanguage: string;
  readonly defaultLanguage: string;
}

/** Puts a value at its path; objects there already are added to. */
export function put(record: Json, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = record;
  for (const key of keys) {
    const next = Object.hasOwn(at, key) ? at[key] : undefined;
    at = isObject(next) ? next : ((at[key] = {}) as Json);
  }
  const before = Object.hasOwn(at, last) ? at[last] : undefined;
  at[last] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
}

const online =
  /^(?:online|digital|virtuell|virtual|im internet|internet|zoom|(?:microsoft |ms )?teams|webex|videokonferenz|online[ -](?:seminar|veranstaltung|kurs)|per video)(?:[ -]?(?:meeting|konferenz))?(?: ?\(.{0,60}\))?$/i;

/** `Frau Dr. Erika Muster`, `Muster, Erika`. */
function personOf(text: string): Json {
  const bare = text.replace(/^(?:frau|herr|herrn|mrs|mr|ms)\.?\s+/i, '').trim();
  const titled = /^((?:(?:dr|prof|dipl)\.?(?:-[a-z]+\.?)?\s+)+)(.*)$/i.exec(bare);
  const prefix = titled?.[1]?.trim();
  const name = titled?.[2] ?? bare;
  const comma = /^([^,]{1,80}),\s*([^,]{1,80})$/.exec(name);
  const space = name.lastIndexOf(' ');
  const [given, family] = comma
    ? [comma[2]!, comma[1]!]
    : [name.slice(0, Math.max(0, space)), name.slice(space + 1)];
  return { ...(prefix && { prefix }), ...(given.trim() && { given: given.trim() }), family: family.trim() };
}

const dateOf = (read: ReadMoment | undefined): string | undefined =>
  read?.date && joinMoment(read.date, read.time);

interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Start and end out of all columns that say something about them. */
function spanOf(
  start: ReadMoment | undefined,
  end: ReadMoment | undefined,
  clock?: ReadMoment,
  endClock?: ReadMoment,
): Span {
  const day = start?.date;
  if (!day) return {};
  const from = start.time ?? clock?.time;
  const to = end?.time ?? endClock?.time ?? start.endTime ?? clock?.endTime;
  let last = end?.date ?? start.endDate;
  // A time without a day ends on the day it begins, or in the night after it.
  if (to && !last) last = from && to.length === 5 && from.length === 5 && to < from ? addDays(day, 1) : day;
  const begin = joinMoment(day, from);
  if (!last) return { start: begin };
  const finish = joinMoment(last, from ? to : undefined);
  return { start: begin, end: !from && last === day && !end?.date ? undefined : finish };
}

const isBefore = (end: string, start: string): boolean =>
  end.length === 10 || start.length === 10 ? end.slice(0, 10) < start.slice(0, 10) : end < start;

/** Fields that a row says in several ways: taken out of `values` and put together. */
function takeSpan(
  values: Map<string, unknown>,
  list: CollectionName,
): { readonly span: Span; readonly at: string } | undefined {
  const at = list === 'events' ? '' : list === 'offers' ? 'run.' : undefined;
  if (at === undefined) return undefined;
  const take = (path: string): ReadMoment | undefined => {
    const value = values.get(path) as ReadMoment | undefined;
    values.delete(path);
    return value;
  };
  const start = take(`${at}start`);
  const end = take(`${at}end`);
  if (list === 'events') return { span: spanOf(start, end, take('start.time'), take('end.time')), at };
  // Hours of lessons are no part of the first day.
  const from = values.get('run.schedule.from') as ReadMoment | undefined;
  const to = values.get('run.schedule.to') as ReadMoment | undefined;
  values.delete('run.schedule.from');
  values.delete('run.schedule.to');
  if (from?.time) values.set('run.schedule.from', from.time);
  if (to?.time ?? from?.endTime) values.set('run.schedule.to', to?.time ?? from?.endTime);
  return { span: spanOf(start, end), at };
}

/** Which record inside the row a path belongs to. */
export const insideOf = (path: string): Inside | undefined => {
  const [kind = ''] = path.split('.');
  return path.includes('.') && Object.hasOwn(insides, kind) ? (kind as Inside) : undefined;
};

/** Built from the columns of one list; `prefix` of those that stand in the row of another. */
function assemble(
  list: CollectionName,
  given: ReadonlyMap<string, unknown>,
  context: BuildContext,
): { record: Json; badEnd?: BuiltRecord['badEnd'] } {
  const { known, textLanguage, defaultLanguage } = context;
  const values = new Map(given);
  const record: Json = {};
  const texts = new Map<string, Json>();
  const taken = takeSpan(values, list);
  let badEnd: BuiltRecord['badEnd'];
  if (taken) {
    const { span, at } = taken;
    if (span.start) put(record, `${at}start`, span.start);
    if (span.end && span.start && isBefore(span.end, span.start))
      badEnd = { path: `${at}end`, start: span.start, end: span.end };
    else if (span.end) put(record, `${at}end`, span.end);
  }
  const phones: unknown[] = [];
  values.forEach((value, path) => {
    const found = columnAt(list, path);
    if (!found || insideOf(path)) return;
    const { column, language } = found;
    const { kind } = column;
    if (column.localized && typeof value === 'string') {
      const sides = texts.get(column.path) ?? {};
      sides[language ?? textLanguage] ??= value;
      texts.set(column.path, sides);
    } else if (path.startsWith('phones')) phones.push(...(value as readonly unknown[]));
    else if (kind === 'moment') {
      const moment = typeof value === 'string' ? value : dateOf(value as ReadMoment);
      if (moment) put(record, path, moment);
    } else if (kind === 'time')
      put(record, path, typeof value === 'string' ? value : (value as ReadMoment).time);
    else if (kind === 'references') put(record, path, known.referAll(column.refers!, value as string));
    else if (kind === 'reference') {
      const id = known.refer(column.refers!, value as string);
      if (id) put(record, path, id);
    } else if (kind === 'person') put(record, 'person', personOf(value as string));
    else if (kind === 'ages') put(record, 'audience', value);
    else if (kind === 'levels') put(record, 'course', value);
    else if (kind === 'rule') {
      const { rule, text } = value as { rule?: string; text?: string };
      const at = path.replace(/\.rule$/, '');
      if (rule) put(record, `${at}.rule`, rule);
      else if (text && !texts.has(`${at}.text`)) texts.set(`${at}.text`, { [textLanguage]: text });
    } else if (kind === 'address') {
      const { name, address } = readPlace((value as string).replace(/^(\d{5})[ ,]+/, '$1 ')) as {
        name?: string;
        address?: Json;
      };
      if (address) put(record, path, address);
      else if (name) put(record, path, { street: name });
    } else if (path === 'range.from' || path === 'range.to') return;
    else if ((kind === 'money' || kind === 'registration') && isObject(value)) {
      const { note, ...rest } = value;
      if (Object.keys(rest).length) put(record, path, rest);
      const sides = texts.get(`${path}.note`) ?? {};
      if (typeof note === 'string') {
        const own = sides[textLanguage];
        sides[textLanguage] = typeof own === 'string' && own !== note ? `${note}\n${own}` : note;
        texts.set(`${path}.note`, sides);
      }
    } else put(record, path, value);
  });
  texts.forEach((sides, path) => {
    const languages = Object.keys(sides);
    const [only] = languages;
    put(record, path, languages.length === 1 && only === defaultLanguage ? sides[only] : sides);
  });
  if (phones.length) record['phones'] = phones;
  if (list === 'closures') addRange(record, values);
  if (isObject(record['run'])) {
    record['runs'] = [record['run']];
    delete record['run'];
  }
  return { record, ...(badEnd && { badEnd }) };
}

function addRange(record: Json, values: ReadonlyMap<string, unknown>): void {
  const from = values.get('range.from');
  const to = values.get('range.to');
  if (typeof from !== 'string') return;
  const ranges = Array.isArray(record['ranges']) ? (record['ranges'] as readonly unknown[]) : [];
  record['ranges'] = [...ranges, { from, ...(typeof to === 'string' && to >= from && { to }) }];
}

/** Values of the columns that belong to a record inside the row, with its own paths. */
function valuesInside(values: ReadonlyMap<string, unknown>, kind: Inside): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  values.forEach((value, path) => {
    if (insideOf(path) === kind) found.set(path.slice(kind.length + 1), value);
  });
  return found;
}

/** Records of the row that others may mean, too. */
function addInside(
  list: CollectionName,
  record: Json,
  values: ReadonlyMap<string, unknown>,
  context: BuildContext,
): readonly (readonly [Inside, string])[] {
  const { known } = context;
  const met: [Inside, string][] = [];
  const many = list === 'offers' || list === 'events';
  const of = (kind: Inside): Json | undefined => {
    const own = valuesInside(values, kind);
    if (!own.size) return undefined;
    const { record: inner } = assemble(insides[kind], own, context);
    return Object.keys(inner).length ? inner : undefined;
  };

  const organization = of('organization');
  if (organization && many) {
    const ids = Array.isArray(record['organizationIds']) ? (record['organizationIds'] as string[]) : [];
    const { name } = organization;
    const all =
      typeof name === 'string' && Object.keys(organization).length === 1
        ? known.referAll('organizations', name)
        : [];
    const found = name === undefined ? [] : all.length ? all : [known.meet('organizations', organization)];
    for (const id of found) {
      if (!ids.includes(id)) ids.push(id);
      met.push(['organization', id]);
    }
    if (ids.length) record['organizationIds'] = ids;
  }

  const place = of('place');
  let placeId: string | undefined;
  if (place) {
    const { name, ...rest } = place;
    if (typeof name === 'string' && online.test(name) && !isObject(place['address'])) {
      if (many && !record['attendance']) record['attendance'] = 'online';
    } else {
      const split =
        typeof name === 'string' && !isObject(place['address'])
          ? readPlace(name)
          : { ...(name !== undefined && { name }) };
      const whole: Json = { ...split, ...rest };
      const known_ =
        typeof name === 'string' && !Object.keys(rest).length ? known.find('places', name) : undefined;
      placeId = known_ ?? known.meet('places', whole);
      met.push(['place', placeId]);
    }
  }
  if (placeId && list === 'offers') {
    const ids = Array.isArray(record['placeIds']) ? (record['placeIds'] as string[]) : [];
    record['placeIds'] = ids.includes(placeId) ? ids : [...ids, placeId];
  } else if (placeId && (list === 'events' || list === 'contacts')) record['placeId'] ??= placeId;

  let contact = of('contact');
  // An organization has no address and no hours: its contact does.
  if (list === 'organizations' && (placeId || contact))
    contact = { kind: 'organization', ...contact, ...(placeId && { placeId }), organizationId: record['id'] };
  if (contact) {
    const [owner] =
      many && Array.isArray(record['organizationIds']) ? (record['organizationIds'] as string[]) : [];
    if (owner && !contact['organizationId']) contact['organizationId'] = owner;
    // A contact is known by a name: that of its organization, else of what it is there for.
    if (!contact['name'] && !contact['role'])
      contact[list === 'organizations' ? 'name' : 'role'] =
        record[list === 'organizations' ? 'name' : 'title'];
    const id = known.meet('contacts', contact);
    met.push(['contact', id]);
    if (many) {
      const ids = Array.isArray(record['contactIds']) ? (record['contactIds'] as string[]) : [];
      record['contactIds'] = ids.includes(id) ? ids : [...ids, id];
    }
  }
  return met;
}

export function buildRecord(draft: RowDraft, id: string, context: BuildContext): BuiltRecord {
  const { list } = draft.plan;
  const { record, badEnd } = assemble(list, draft.values, context);
  const whole: Json = { id, ...record };
  // A record of its own needs no other one in it.
  if (list === 'contacts' && !whole['role'] && !whole['name']) {
    const person = whole['person'];
    if (isObject(person)) whole['role'] = context.defaultLanguage === 'en' ? 'Contact' : 'Ansprechperson';
  }
  const inside = addInside(list, whole, draft.values, context);
  return { record: whole, inside, ...(badEnd && { badEnd }) };
}
