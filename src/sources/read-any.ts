/**
 * A file of any kind that is read, told by what is inside and not by its name, as a feed document with findings for
 * whatever is lost on the way. The same for the command line and the workshop; each reader is loaded when it is needed.
 */
import { isObject } from '../feed/check.js';
import { cleanString } from '../feed/clean-string.js';
import { collectionNames } from '../feed/collections.js';
import type { Finding } from '../feed/finding.js';
import { ImportFault } from '../feed/import-fault.js';
import { systemSeverityOf } from '../feed/system-findings.js';
import { decodeText } from './decode-text.js';
import type { RowMerger } from './table/merge-rows.js';
import type { TableMapping } from './table/table-mapping.js';
import type { Table, TableFile, TablePlace } from './table/table.js';

export type ImportKind = 'feed' | 'calendar' | 'csv' | 'xlsx' | 'hsds' | 'integreat' | 'compass' | 'json-ld';

export interface ReadAnyOptions {
  /** Of the file, for messages and for tables without a name of their own. */
  readonly name: string;
  /** ISO date. */
  readonly today: string;
  /** Language of texts that do not say theirs; `de` when absent. */
  readonly language?: string | undefined;
  /** Zone of times that name none; Europe/Berlin when absent. */
  readonly timeZone?: string | undefined;
  /** How the columns of tables are read; guessed when absent. A table whose columns are empty there is guessed, too. */
  readonly mapping?: TableMapping | undefined;
  /** Takes the pages of Integreat as offers, too; they are texts about life in a place and otherwise only counted. */
  readonly pages?: boolean | undefined;
  /** The feed all of it goes into, unchecked: its records are found by name, its vocabularies by their labels. */
  readonly into?: unknown;
}

export interface ReadAnyResult {
  readonly kind: ImportKind;
  /** For `parseFeed`; of a feed as it is written. */
  readonly feed: unknown;
  readonly findings: readonly Finding[];
  /** Of a file with tables: what stood there, and how its columns were read. */
  readonly tables?: readonly Table[];
  readonly mapping?: TableMapping;
  /** How a row goes onto a record that is in the feed already. */
  readonly merge?: RowMerger;
  /** Where the value at a path of the feed stands in a table. */
  readonly placeOf?: (path: string) => TablePlace | undefined;
}

/** The first characters, whatever the encoding. */
const beginning = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes.subarray(0, 1000)) if (byte && byte < 128) text += String.fromCharCode(byte);
  return text.trimStart();
};

/** Nothing of it is a sign that only programs write, nor the beginning of markup. */
const isText = (start: string): boolean => !/[\0-\x08\x0e-\x1a\x1c-\x1f]|^%PDF-|^<[!?a-z]/i.test(start);

/** Lists of a feed that does not say what it is. */
const isFeed = (value: unknown): boolean =>
  isObject(value) && collectionNames.some((name) => Array.isArray(value[name]));

/** JSON of another system; its reader is told by what is in it. */
async function readSystem(value: unknown, options: ReadAnyOptions): Promise<ReadAnyResult> {
  const { language, timeZone, today } = options;
  const known = { language, timeZone, today };
  const { isHsds } = await import('./hsds/hsds-shape.js');
  if (isHsds(value)) {
    const { readHsds } = await import('./hsds/read-hsds.js');
    return { kind: 'hsds', ...readHsds(value, known) };
  }
  const { isCompass, readCompass } = await import('./integreat/read-compass.js');
  if (isCompass(value)) return { kind: 'compass', ...readCompass(value, known) };
  const { isIntegreat } = await import('./integreat/integreat-shape.js');
  if (isIntegreat(value)) {
    const { readIntegreat } = await import('./integreat/read-integreat.js');
    return { kind: 'integreat', ...readIntegreat(value, { ...known, pages: options.pages }) };
  }
  const { isJsonLd } = await import('./json-ld/ld-document.js');
  if (isJsonLd(value)) {
    const { readJsonLd } = await import('./json-ld/read-json-ld.js');
    return { kind: 'json-ld', ...readJsonLd(value, known) };
  }
  throw new ImportFault('unknown-json');
}

async function readJson(bytes: Uint8Array, options: ReadAnyOptions): Promise<ReadAnyResult> {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes)) as unknown;
  } catch (error) {
    throw new ImportFault('not-json', { message: cleanString((error as Error).message.slice(0, 200)) });
  }
  const feed: ReadAnyResult = { kind: 'feed', feed: value, findings: [] };
  if (isObject(value) && 'schemaVersion' in value) return feed;
  try {
    // Packages of other systems have lists of the same names as a feed.
    return await readSystem(value, options);
  } catch (error) {
    if (isFeed(value)) return feed;
    throw error;
  }
}

/** What a web page says about itself in JSON-LD. */
async function readPage(bytes: Uint8Array, options: ReadAnyOptions): Promise<ReadAnyResult> {
  const { blocksInHtml } = await import('./json-ld/json-ld-in-html.js');
  const { blocks, faulty } = blocksInHtml(decodeText(bytes));
  if (!blocks.length) throw new ImportFault('no-json-ld');
  const read = await readSystem(blocks, options);
  if (!faulty) return read;
  const code = 'system-blocks';
  const finding = { code, severity: systemSeverityOf(code), path: '', params: { count: faulty } } as const;
  return { ...read, findings: [finding, ...read.findings] };
}

async function readCalendar(
  bytes: Uint8Array,
  { today, language, timeZone }: ReadAnyOptions,
): Promise<ReadAnyResult> {
  const { readICalendar } = await import('./icalendar/read-icalendar.js');
  const { feed, findings, empty } = readICalendar(bytes, { today, language, timeZone });
  if (empty) throw new ImportFault('not-a-calendar');
  return { kind: 'calendar', feed, findings };
}

async function readTableFile(
  kind: 'csv' | 'xlsx',
  file: TableFile,
  { language, timeZone, today, mapping, into }: ReadAnyOptions,
): Promise<ReadAnyResult> {
  const [{ readTables }, { guessSheet }, { createRowMerger }] = await Promise.all([
    import('./table/read-tables.js'),
    import('./table/guess-mapping.js'),
    import('./table/merge-rows.js'),
  ]);
  const tables = new Map(file.tables.map((table) => [table.name, table]));
  const wanted = mapping && {
    ...mapping,
    tables: Object.fromEntries(
      Object.entries(mapping.tables).map(([name, sheet]) => {
        const table = tables.get(name);
        const isOpen = table && sheet.list && !Object.keys(sheet.columns).length;
        return [name, isOpen ? guessSheet(table, sheet.list, sheet.headerRow).sheet : sheet];
      }),
    ),
  };
  const read = readTables(file, wanted, { defaultLanguage: language, timeZone, today, feed: into });
  const merge = createRowMerger(read.mapping, language ?? 'de');
  return { kind, tables: file.tables, ...read, merge, placeOf: (path) => read.placeOf(path) };
}

/** Rejects with an `ImportFault` for what cannot be read at all. */
export async function readAny(bytes: Uint8Array, options: ReadAnyOptions): Promise<ReadAnyResult> {
  if (!bytes.length) throw new ImportFault('empty');
  const start = beginning(bytes);
  if (/^[[{]/.test(start)) return readJson(bytes, options);
  // Some hold single entries without the lines around them, or begin with remarks: then the name tells.
  const isCalendar = /^BEGIN:V(CALENDAR|EVENT|TODO|JOURNAL|FREEBUSY)/i.test(start);
  if (isCalendar || /\.(ics|ifb|ical|icalendar)$/i.test(options.name)) return readCalendar(bytes, options);
  if (start.startsWith('<')) {
    const { markupFormat } = await import('./xlsx/other-formats.js');
    const format = markupFormat(start, options.name);
    if (format) throw new ImportFault('other-spreadsheet', { format });
  }
  // Address cards are lines of text, and no table.
  if (/^BEGIN:VCARD/i.test(start)) throw new ImportFault('unknown-kind');
  if (/^<(!doctype html|html|head|body|script)/i.test(start)) return readPage(bytes, options);
  const { isXlsx, readXlsx } = await import('./xlsx/read-xlsx.js');
  if (isXlsx(bytes)) return readTableFile('xlsx', readXlsx(bytes), options);
  if (!isText(start)) throw new ImportFault('unknown-kind');
  const { readCsv } = await import('./csv/read-csv.js');
  return readTableFile('csv', readCsv(bytes, { name: options.name }), options);
}
