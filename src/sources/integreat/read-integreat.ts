/**
 * Answers of the Integreat API (v3) as a feed document: events, locations with their contacts, the city's own offers,
 * languages, the region. Pure: plain data in, plain data out, to be checked by the feed room like any other feed.
 *
 * Each answer is in one language. To get texts in several, give them together: as an array of answers, as
 * `[{language: 'de', data: […]}, …]`, or as `{events: […], locations: […], languages: […]}` whose lists hold the entries of
 * all languages. What belongs together is known by its number and by `available_languages`; the language of an entry is
 * the one given, else the one in its `path`.
 */
import { isDeeper } from '../../feed/check.js';
import { createCounter } from '../systems/counter.js';
import { tagOf } from '../systems/localized.js';
import {
  createReading,
  type Reading,
  type SystemReadOptions,
  type SystemReadResult,
} from '../systems/reading.js';
import { kept } from '../systems/record-book.js';
import type { SourceItem } from '../systems/source-item.js';
import { groupEntries, type EntryGroup } from './group-entries.js';
import { integreatEntries, type IntegreatEntry } from './integreat-shape.js';
import { readEvent } from './read-event.js';
import { readOrganization, readPlace } from './read-place.js';
import { readTexts, type IntegreatContext } from './read-texts.js';

export interface IntegreatReadOptions extends SystemReadOptions {
  /**
   * Takes pages as offers, too. They are texts about life in a place, so they are only counted when this is not asked for.
   */
  readonly pages?: boolean | undefined;
}

type Json = Record<string, unknown>;

const MOST_DEEP = 32;
/** Dates of one event are entries of their own. */
const ENTRIES_A_RECORD = 20;

/** A link of the city to something it does not run itself: job boards and the like. */
function readOffer(item: SourceItem, { book, report, lose }: Reading): void {
  const [name, alias, url] = [item.line('name'), item.line('alias'), item.address('url')];
  if (name === undefined) {
    report('system-no-name', item.path, { kind: 'offer' });
    item.ignoreAll();
    return;
  }
  // Some are asked by a form that no link can fill in.
  if (item.has('post')) lose('offer.post');
  item.ignore('post');
  if (item.value('thumbnail') !== undefined) lose('offer.thumbnail');
  book.put('offers', {
    id: `integreat-offer-${alias ?? name}`,
    title: name,
    type: 'information',
    links: url === undefined ? [] : [{ url, kind: 'info' }],
    source: kept({ name: 'Integreat', id: alias }),
  });
}

function readPage(group: EntryGroup, context: IntegreatContext): void {
  const { reading } = context;
  let organizationId: string | undefined;
  const texts = readTexts(group, context, (item) => {
    item.ignore('hash', 'order', 'published_at');
    if (item.value('parent') !== undefined) item.ignore('parent');
    organizationId ??= readOrganization(item, reading);
  });
  if (!texts) return;
  if (texts.title === undefined || texts.description === undefined) {
    // A page that only leads to the pages below it.
    reading.leaveOut('page without text');
    return;
  }
  reading.book.put('offers', {
    id: `integreat-page-${texts.id ?? texts.url ?? texts.name}`,
    title: texts.title,
    description: texts.description,
    type: 'information',
    organizationIds: organizationId === undefined ? [] : [organizationId],
    links: texts.url === undefined ? [] : [{ url: texts.url, kind: 'info' }],
    source: kept({ name: 'Integreat', url: texts.url, id: texts.id }),
    modifiedAt: texts.modifiedAt,
  });
}

/** Name and corners of a region for the head of the feed. */
function readRegion(item: SourceItem, reading: Reading): Json {
  const name = item.line('name') ?? item.line('name_without_prefix');
  item.ignore('name_without_prefix', 'prefix', 'id', 'path');
  const key = item.line('ags') ?? item.line('common_id') ?? '';
  const corners = item
    .list('bounding_box')
    .flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : [each]));
  const [a, b, c, d] = corners.map(Number) as [number, number, number, number];
  const isBox = corners.length === 4 && [a, b, c, d].every((each) => Math.abs(each) <= 180);
  const bbox = isBox ? [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] : undefined;
  // Their settings are no facts about the region.
  for (const key_ of item.keys()) if (typeof item.value(key_) === 'boolean') item.ignore(key_);
  if (item.has('languages')) reading.lose('region.languages');
  return kept({
    title: name,
    region: kept({ name, ags: /^\d{2}(\d|\d{3}|\d{6})?$/.test(key) ? [key] : undefined, bbox }),
  });
}

/** Never throws. `findings` is the loss report. */
export function readIntegreat(json: unknown, options: IntegreatReadOptions = {}): SystemReadResult {
  const { maxRecords = 50_000 } = options;
  const entries: IntegreatEntry[] = [];
  const languages = new Set<string>();
  let isFull = false;
  let deep = 0;
  for (const entry of integreatEntries(json)) {
    if (entries.length >= maxRecords * ENTRIES_A_RECORD) {
      isFull = true;
      break;
    }
    if (isDeeper(entry.value, MOST_DEEP)) deep++;
    else entries.push(entry);
    if (entry.language !== undefined && entry.kind !== 'other') languages.add(tagOf(entry.language));
  }
  const [first] = languages;
  const reading = createReading({
    ...options,
    language: options.language ?? (languages.has('de') ? 'de' : first),
  });
  const { report } = reading;
  if (isFull) report('system-too-many', '', { limit: maxRecords });
  if (deep) report('too-deep', '', { limit: MOST_DEEP });

  const others = createCounter();
  let records = 0;
  const context: IntegreatContext = {
    reading,
    languages,
    elsewhere(list) {
      records++;
      for (const each of list) others.add(each, 1);
    },
  };
  let head: Json = {};
  let regions = 0;
  let pages = 0;
  const named: Json[] = [];
  const groups = groupEntries(entries, ({ language }) =>
    language === undefined ? reading.language : tagOf(language),
  );
  for (const group of groups) {
    const { kind } = group;
    const all: IntegreatEntry[] = [];
    group.byLanguage.forEach((list) => all.push(...list.slice(0, 1_000)));
    const { value, path } = all[0]!;
    if (kind === 'other') reading.leaveOut('?', all.length);
    else if (kind === 'language') {
      reading.item(value, kind, path, (item) => {
        const [code, name] = [item.line('code'), item.line('native_name')];
        item.ignore('id', 'bcp47_tag', 'dir');
        if (code !== undefined && /^[a-z]{2,3}(-[a-z\d]{1,10})*$/i.test(code))
          named.push(kept({ code: tagOf(code), name }));
        else item.refuse('code');
      });
    } else if (kind === 'region') {
      // Of a list of regions nobody knows which one is meant.
      if (++regions === 1) head = reading.item(value, kind, path, (item) => readRegion(item, reading)) ?? {};
      else reading.leaveOut(kind);
    } else if (kind === 'page' && !options.pages) pages += all.length;
    else if (!reading.takesMore()) break;
    else if (kind === 'event') readEvent(group, context);
    else if (kind === 'location') readPlace(group, context);
    else if (kind === 'page') readPage(group, context);
    else reading.item(value, kind, path, (item) => readOffer(item, reading));
  }
  if (pages) report('system-pages', '', { count: pages });
  if (records) report('system-languages', '', { names: others.sum().names, count: records });
  if (regions > 1) head = {};
  return reading.result({ ...head, ...(named.length && { languages: named }) });
}
