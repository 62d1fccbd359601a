/**
 * Tables as a feed document, with a finding for whatever is not as it should be: each names table, row and column. A bad cell
 * costs only itself, a bad row only itself. Pure: cells in, plain data out, to be checked by the feed room like any feed.
 */
import { cleanString } from '../../feed/clean-string.js';
import { collectionNames } from '../../feed/collections.js';
import type { Finding, FindingCode, Report, Severity } from '../../feed/finding.js';
import { tableSeverityOf } from '../../feed/table-findings.js';
import type { CollectionName } from '../../feed/types.js';
import { fingerprint } from '../icalendar/fingerprint.js';
import { createLossReport } from '../loss-report.js';
import type { BuildContext } from './assemble-record.js';
import { buildRecord, type BuiltRecord } from './build-record.js';
import { feedPath, placeIn, type Origin } from './origins.js';
import { columnAt, columnsOf, insides } from './columns.js';
import { signsOf } from './column-signs.js';
import { createKnownRecords, namesOf, shownName, type Json } from './known-records.js';
import { readRow, type RowDraft, type RowFinding } from './row-draft.js';
import { rowIds } from './row-ids.js';
import { planFile, type SheetPlan } from './sheet-plan.js';
import { sortRows } from './sort-rows.js';
import type { TableFile, TablePlace } from './table.js';
import type { TableMapping } from './table-mapping.js';
import { createVocabularyCodes } from './vocabulary-codes.js';

export interface TableReadOptions {
  /** Language of plain texts of the feed; `de` when absent. */
  readonly defaultLanguage?: string | undefined;
  /** Zone of all times; Europe/Berlin when absent. */
  readonly timeZone?: string | undefined;
  /** ISO date: the year from which years of two digits are counted. */
  readonly today?: string | undefined;
  /** The feed the records go into, unchecked: its records are found by name, its vocabularies by their labels. */
  readonly feed?: unknown;
}

/** A document for `parseFeed`. */
export type TableDocument = Readonly<Partial<Record<CollectionName, readonly Json[]>>> & {
  readonly schemaVersion: '1.0';
  readonly defaultLanguage: string;
  readonly timeZone: string;
};

export interface TableReadResult {
  readonly feed: TableDocument;
  /** What the file says and a feed cannot hold, those of the file's own reader first. */
  readonly findings: readonly Finding[];
  /** What was used; saved beside the file and given back, the next import goes the same way. */
  readonly mapping: TableMapping;
  /** Where the value at a path of the feed (`events[3].start`) stands. */
  placeOf(path: string): TablePlace | undefined;
}

/** Lists others refer to come first. */
const order: readonly CollectionName[] = [
  'organizations',
  'places',
  'contacts',
  'closures',
  'series',
  'offers',
  'events',
];

/** Fields a row must have one of, and what the first is called. */
function missingField(draft: RowDraft, language: 'de' | 'en'): string | undefined {
  const { list } = draft.plan;
  // A place with an id may be anything.
  if (list === 'places' && draft.values.has('id')) return undefined;
  const stated = (path: string): boolean => {
    for (const key of draft.values.keys()) if (key === path || key.startsWith(`${path}.`)) return true;
    return false;
  };
  for (const column of columnsOf(list))
    if (column.required && !stated(column.path)) return column.heading[language];
  const one =
    list === 'contacts'
      ? ['role', 'name', 'person']
      : list === 'places'
        ? ['name', 'address', 'kind', 'geo']
        : undefined;
  if (one && !one.some(stated)) return columnsOf(list).find(({ path }) => path === one[0])!.heading[language];
  return undefined;
}

/** Never throws. Without a mapping everything is guessed. */
export function readTables(
  file: TableFile,
  saved: TableMapping | undefined,
  options: TableReadOptions = {},
): TableReadResult {
  const { defaultLanguage = 'de', timeZone = 'Europe/Berlin', today = '2026-01-01', feed } = options;
  const year = Number(today.slice(0, 4)) || 2026;
  const losses = createLossReport(tableSeverityOf as (code: FindingCode) => Severity);
  const { report } = losses;
  const { sheets, mapping } = planFile(file.tables, saved, report);
  const known = createKnownRecords(feed);
  const codes = createVocabularyCodes(feed);
  const context: BuildContext = { known, defaultLanguage, textLanguage: mapping.language ?? defaultLanguage };

  const drafts = new Map<CollectionName, RowDraft[]>();
  for (const plan of sheets) {
    const signs = signsOf(plan, year, report);
    const list = drafts.get(plan.list) ?? [];
    drafts.set(plan.list, list);
    for (const row of sortRows(plan, report)) {
      const draft = readRow(plan, row, { codes, signs, year });
      const missing = missingField(draft, defaultLanguage === 'en' ? 'en' : 'de');
      if (!missing) list.push(draft);
      else {
        // Of a row that is left out only what may have cost it is worth telling.
        for (const { code, path, params } of draft.findings)
          if (columnAt(plan.list, path)?.column.required) tellCell(code, '', params, report);
        report('table-missing', '', { table: shortName(plan), row, field: missing });
      }
    }
  }

  // Ids and names of all rows are known before the first reference is read.
  const ids = new Map(order.map((list) => [list, rowIds(list, drafts.get(list) ?? [])] as const));
  for (const list of order)
    drafts.get(list)?.forEach(({ values }, at) => {
      const names: Json = {};
      for (const field of ['name', 'title', 'shortName', 'role']) {
        const sides: string[] = [];
        values.forEach((value, path) => {
          if ((path === field || path.startsWith(`${field}.`)) && typeof value === 'string')
            sides.push(value);
        });
        names[field] = Object.fromEntries(sides.map((side, i) => [String(i), side]));
      }
      known.add(list, ids.get(list)![at]!.id, namesOf(names));
    });

  const records = new Map<CollectionName, Json[]>();
  const origins = new Map<CollectionName, Origin[]>();
  const metAt = new Map<string, Origin>();
  for (const list of order) {
    const rows = drafts.get(list);
    if (!rows) continue;
    const out = addRecords(list, rows);
    records.set(list, out.records);
    origins.set(list, out.origins);
  }
  for (const list of collectionNames) {
    const made = known.made(list);
    if (!made.length) continue;
    const [into, from] = [records.get(list) ?? [], origins.get(list) ?? []];
    for (const record of made) {
      into.push(record);
      from.push(metAt.get(`${list} ${String(record['id'])}`) ?? from[0] ?? firstOrigin());
    }
    records.set(list, into);
    origins.set(list, from);
    const names = made.slice(0, 8).map(shownName);
    report('table-made', '', {
      list,
      names:
        names.map((each) => cleanString(each.slice(0, 40))).join(', ') +
        (made.length > names.length ? ' …' : ''),
      count: made.length,
    });
  }

  const document: Record<string, unknown> = { schemaVersion: '1.0', defaultLanguage, timeZone };
  for (const list of collectionNames) {
    const all = records.get(list);
    if (all) document[list] = all;
  }
  return {
    feed: document as unknown as TableDocument,
    findings: [...file.findings, ...losses.finish()],
    mapping,
    placeOf: (path) => placeIn(origins, path),
  };

  function firstOrigin(): Origin {
    for (const rows of drafts.values()) if (rows[0]) return { draft: rows[0] };
    throw new Error('a record without a row');
  }

  function addRecords(
    list: CollectionName,
    rows: readonly RowDraft[],
  ): { records: Json[]; origins: Origin[] } {
    const out: Json[] = [];
    const from: Origin[] = [];
    const byId = new Map<string, number>();
    /** Of rows that nothing tells apart. */
    const counts = new Map<string, number>();
    rows.forEach((draft, at) => {
      const { own } = ids.get(list)![at]!;
      let { id } = ids.get(list)![at]!;
      let built = buildRecord(draft, id, context);
      const twin = byId.get(id);
      if (twin !== undefined) {
        const joined = joinRows(list, out[twin]!, built.record);
        if (joined) {
          out[twin] = joined;
          tell(draft, `${list}[${twin}]`, built, report);
          return;
        }
        if (!own) {
          const base = id;
          let count = counts.get(base) ?? 1;
          do id = `${base}-${++count}`;
          while (byId.has(id));
          counts.set(base, count);
          built = { ...built, record: { ...built.record, id } };
          report('table-same-key', `${list}[${out.length}]`, {
            table: shortName(draft.plan),
            row: draft.row,
            first: from[twin]!.draft.row,
            id,
          });
        }
      }
      byId.set(id, out.length);
      tell(draft, `${list}[${out.length}]`, built, report);
      for (const [kind, met] of built.inside) {
        const key = `${insides[kind]} ${met}`;
        if (!metAt.has(key)) metAt.set(key, { draft, inside: kind });
      }
      out.push(built.record);
      from.push({ draft });
    });
    return { records: out, origins: from };
  }
}

const shortName = ({ table }: SheetPlan): string => cleanString(table.name.slice(0, 60));

function tellCell(code: RowFinding['code'], at: string, params: RowFinding['params'], report: Report): void {
  const { expected: _, ...rest } = params;
  if (code === 'table-value') report(code, at, params);
  else report(code, at, rest);
}

/** Findings of a row, once it is clear where its record stands. */
function tell(draft: RowDraft, at: string, { badEnd }: BuiltRecord, report: Report): void {
  for (const { code, path, params } of draft.findings) {
    const field = feedPath(path);
    tellCell(code, field ? `${at}.${field}` : at, params, report);
  }
  if (badEnd)
    report('table-end-before-start', `${at}.${badEnd.path.replace(/^run\./, 'runs[0].')}`, {
      table: shortName(draft.plan),
      row: draft.row,
      start: badEnd.start,
      end: badEnd.end,
    });
}

/** Two rows of one offer with different rounds, of one closure with different days: one record. Else undefined. */
function joinRows(list: CollectionName, first: Json, second: Json): Json | undefined {
  const field = list === 'offers' ? 'runs' : list === 'closures' ? 'ranges' : undefined;
  if (!field || !Array.isArray(second[field]) || !Array.isArray(first[field])) return undefined;
  const rest = (record: Json): Json =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
  const [a, b] = [rest(first), rest(second)];
  // What the second row leaves empty is the same as in the first.
  if (Object.keys(b).some((key) => fingerprint(b[key]) !== fingerprint(a[key]))) return undefined;
  return { ...first, [field]: [...(first[field] as unknown[]), ...(second[field] as unknown[])] };
}
