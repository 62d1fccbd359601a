/** The values of a row put together to a record: what several columns say of one field becomes one. */
import { isObject } from '../../feed/check.js';
import type { CollectionName } from '../../feed/types.js';
import { addDays } from '../../time/civil.js';
import { readPlace } from '../place-text.js';
import { columnAt, insides, type Inside } from './columns.js';
import type { Json, KnownRecords } from './known-records.js';
import { joinMoment, type ReadMoment } from './read-moment.js';

/** The end was before the start and was taken out. */
export interface BadEnd {
  readonly path: string;
  readonly start: string;
  readonly end: string;
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
    at = isObject(next) ? next : (at[key] = {});
  }
  const before = Object.hasOwn(at, last) ? at[last] : undefined;
  at[last] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
}

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
export function assemble(
  list: CollectionName,
  given: ReadonlyMap<string, unknown>,
  context: BuildContext,
): { readonly record: Json; readonly badEnd: BadEnd | undefined } {
  const { known, textLanguage, defaultLanguage } = context;
  const values = new Map(given);
  const record: Json = {};
  const texts = new Map<string, Json>();
  const taken = takeSpan(values, list);
  let badEnd: BadEnd | undefined;
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
  return { record, badEnd };
}

function addRange(record: Json, values: ReadonlyMap<string, unknown>): void {
  const from = values.get('range.from');
  const to = values.get('range.to');
  if (typeof from !== 'string') return;
  const ranges = Array.isArray(record['ranges']) ? (record['ranges'] as readonly unknown[]) : [];
  record['ranges'] = [...ranges, { from, ...(typeof to === 'string' && to >= from && { to }) }];
}
