/**
 * The way back: records of a feed as tables whose import gives the same records. A cell is written only when it would be read
 * as the same value again; what the columns cannot hold is left out and named.
 */
import { isObject } from '../../feed/check.js';
import { collectionNames } from '../../feed/collections.js';
import type { Finding, FindingCode, Severity } from '../../feed/finding.js';
import { parseFeed } from '../../feed/parse.js';
import { tableSeverityOf } from '../../feed/table-findings.js';
import type { CollectionName } from '../../feed/types.js';
import { createLossReport } from '../loss-report.js';
import { cellKinds } from './cell-kinds.js';
import type { TableLanguage } from './choices.js';
import type { Column } from './column.js';
import { columnsOf, headingOf } from './columns.js';
import { createKnownRecords, type KnownRecords } from './known-records.js';
import { readTables } from './read-tables.js';
import { sameValue } from './same-value.js';
import type { Cell, Table } from './table.js';
import { createVocabularyCodes, type VocabularyCodes } from './vocabulary-codes.js';

type Json = Readonly<Record<string, unknown>>;

export interface TableWriteOptions {
  /** Of headings and words. */
  readonly language?: TableLanguage | undefined;
  /** Lists to be written; all that have records when absent. */
  readonly collections?: readonly CollectionName[] | undefined;
}

export interface WrittenTables {
  readonly tables: readonly Table[];
  /** What does not come back: one finding a field and list. */
  readonly findings: readonly Finding[];
}

/** What the tables are called; read as their lists again. */
export const sheetNames: Readonly<Record<CollectionName, Readonly<Record<TableLanguage, string>>>> = {
  organizations: { de: 'Organisationen', en: 'Organizations' },
  places: { de: 'Orte', en: 'Places' },
  contacts: { de: 'Kontakte', en: 'Contacts' },
  offers: { de: 'Angebote', en: 'Offers' },
  events: { de: 'Veranstaltungen', en: 'Events' },
  closures: { de: 'Schließzeiten', en: 'Closures' },
  series: { de: 'Reihen', en: 'Series' },
};

/** A text may stand for the object with this field. */
const shorthands: Readonly<Record<string, string>> = {
  image: 'src',
  logo: 'src',
  capacity: 'state',
  cost: 'type',
  price: 'type',
};
const aliases: Readonly<Record<string, string>> = {
  organizationIds: 'organizationId',
  contactIds: 'contactId',
  placeIds: 'placeId',
};

function valueAt(record: Json, path: string): unknown {
  let at: unknown = record;
  for (const [i, key] of path.split('.').entries()) {
    if (!isObject(at)) return undefined;
    const alias = i === 0 ? aliases[key] : undefined;
    const value = Object.hasOwn(at, key)
      ? at[key]
      : alias && Object.hasOwn(at, alias)
        ? [at[alias]]
        : undefined;
    const short = shorthands[key];
    at = typeof value === 'string' && short ? { [short]: value } : value;
  }
  return at;
}

interface WriteContext {
  readonly language: TableLanguage;
  readonly codes: VocabularyCodes;
  readonly known: KnownRecords;
}

/** Kinds whose cells mean their value only together with others. */
const joint = new Set(['moment', 'time', 'rule', 'address', 'person']);

/** The cell of a value; undefined when it would not be read as the same again. */
function cellOf(value: unknown, column: Column, { language, codes, known }: WriteContext): Cell {
  if (value === undefined || value === null || value === '') return undefined;
  const kind = cellKinds[column.kind];
  const cell = kind.write?.(value, { column, language, codes });
  if (cell === undefined || cell === '') return undefined;
  if (column.kind === 'reference')
    return known.refer(column.refers!, cell as string) === value ? cell : undefined;
  if (column.kind === 'references')
    return sameValue(known.referAll(column.refers!, cell as string), value) ? cell : undefined;
  if (joint.has(column.kind)) return cell;
  let doubt = false;
  const tell = (): void => void (doubt = true);
  const read = kind.read(cell, {
    column,
    codes,
    order: 'dmy',
    decimal: language === 'de' ? ',' : '.',
    year: 2026,
    bad: tell,
    tell,
    html: tell,
  });
  // What has a column of its own beside it.
  const apart = column.kind === 'money' ? 'note' : column.kind === 'hours' ? 'closures' : '';
  const meant = apart && isObject(value) ? { ...value, [apart]: undefined } : value;
  return !doubt && sameValue(read, meant) ? cell : undefined;
}

/** One column of the table: a column of the list, of texts once a language. */
interface Planned {
  readonly column: Column;
  /** Of its texts; undefined for the default. */
  readonly texts?: string;
}

/** Text of one language; a plain string is in the default language. */
const sideOf = (value: unknown, texts: string | undefined, plain: string): unknown =>
  isObject(value)
    ? Object.hasOwn(value, texts ?? plain)
      ? value[texts ?? plain]
      : undefined
    : texts
      ? undefined
      : value;

/** An hour at which whole days end says nothing in a table, and an end before the start would be taken out. */
function withoutOddEnd(record: Json): Json {
  const { start, end, ...rest } = record;
  if (typeof start !== 'string' || typeof end !== 'string') return record;
  const length = Math.min(start.length, end.length, 16);
  const odd = (start.length === 10 && end.length > 10) || end.slice(0, length) < start.slice(0, length);
  return odd ? { ...rest, start } : record;
}

/** Rows of a record: one, and one more for each further round of an offer. */
function rowsOf(list: CollectionName, record: Json): readonly Json[] {
  const { runs, ...rest } = record;
  if (list === 'events') return [withoutOddEnd(record)];
  if (list !== 'offers' || !Array.isArray(runs) || !runs.length) return [record];
  return (runs as readonly unknown[]).map((each, at) => {
    const run = isObject(each) ? withoutOddEnd(each) : each;
    return at ? { id: rest['id'], title: rest['title'], run } : { ...rest, run };
  });
}

function tableOf(
  list: CollectionName,
  records: readonly Json[],
  plain: string,
  context: WriteContext,
): Table {
  const rows = records.flatMap((record) => rowsOf(list, record));
  const planned: Planned[] = [];
  const cells: Cell[][] = [];
  const add = (entry: Planned): void => {
    const { column, texts } = entry;
    const written = rows.map((row) => {
      const value = valueAt(row, column.path);
      return cellOf(column.localized ? sideOf(value, texts, plain) : value, column, context);
    });
    if (!written.some((cell) => cell !== undefined)) return;
    planned.push(entry);
    cells.push(written);
  };
  for (const column of columnsOf(list)) {
    if (column.input) continue;
    add({ column });
    if (!column.localized) continue;
    const languages = new Set<string>();
    for (const row of rows) {
      const value = valueAt(row, column.path);
      if (isObject(value))
        for (const language of Object.keys(value)) if (language !== plain) languages.add(language);
    }
    languages.forEach((texts) => add({ column, texts }));
  }
  const headings = planned.map(({ column, texts }) => headingOf(column, context.language, texts));
  return {
    name: sheetNames[list][context.language],
    rows: [headings, ...rows.map((_, at) => cells.map((column) => column[at]))],
  };
}

const recordsOf = (document: Json, list: CollectionName): readonly Json[] => {
  const records = document[list];
  return Array.isArray(records) ? (records as readonly unknown[]).filter(isObject) : [];
};

const languageOf = (document: Json): string =>
  typeof document['defaultLanguage'] === 'string' ? document['defaultLanguage'] : 'de';

/** Records of a feed document, unchecked, as tables: those of `collections`, in the order of the format. */
export function feedTables(feed: unknown, options: TableWriteOptions = {}): Table[] {
  const { language = 'de', collections = collectionNames } = options;
  const document = isObject(feed) ? feed : {};
  const context: WriteContext = {
    language,
    codes: createVocabularyCodes(feed),
    known: createKnownRecords(feed),
  };
  const tables: Table[] = [];
  for (const list of collectionNames) {
    const records = collections.includes(list) ? recordsOf(document, list) : [];
    if (records.length) tables.push(tableOf(list, records, languageOf(document), context));
  }
  return tables;
}

/** The tables, and what of the feed they do not bring back: found out by reading them again. */
export function writeTables(feed: unknown, options: TableWriteOptions = {}): WrittenTables {
  const { collections = collectionNames } = options;
  const tables = feedTables(feed, options);
  const losses = createLossReport(tableSeverityOf as (code: FindingCode) => Severity);
  const document = isObject(feed) ? feed : {};
  const defaultLanguage = languageOf(document);
  const head = { schemaVersion: '1.0', defaultLanguage, vocabularies: document['vocabularies'] };
  const back = readTables({ tables, findings: [] }, undefined, { defaultLanguage, feed: head });
  const before = parseFeed(document).feed;
  const after = parseFeed(back.feed).feed;
  for (const list of collections) {
    const found = new Map((after[list] as readonly Json[]).map((record) => [record['id'], record]));
    const lost = new Map<string, number>();
    for (const record of before[list] as readonly Json[]) {
      const other = found.get(record['id']) ?? {};
      for (const field of Object.keys(record))
        if (!sameValue(record[field], other[field], defaultLanguage))
          lost.set(field, (lost.get(field) ?? 0) + 1);
    }
    lost.forEach((count, field) => losses.report('table-not-written', list, { list, field, count }));
  }
  return { tables, findings: losses.finish() };
}
