/** What the page shows of the tables of a file: each column with a few of its cells and the field it is read as. */
import type { CollectionName } from '../../../feed/types.js';
import type { SheetMapping, TableMapping } from '../../../sources/table/table-mapping.js';
import { columnsOf, headingOf } from '../../../sources/table/columns.js';
import { headingNames } from '../../../sources/table/sheet-headings.js';
import type { Cell, Table } from '../../../sources/table/table.js';

export interface ColumnOutline {
  readonly heading: string;
  /** A few different cells, short. */
  readonly samples: readonly string[];
  /** Path of the field; null when the column is not read. */
  readonly field: string | null;
}

export interface SheetOutline {
  readonly name: string;
  /** Rows below the headings that hold anything. */
  readonly rows: number;
  /** Null when the table is not read. */
  readonly list: CollectionName | null;
  /** From 1, as the spreadsheet counts. */
  readonly headerRow: number;
  readonly columns: readonly ColumnOutline[];
}

/** A field a column may be read as. */
export interface FieldOption {
  readonly path: string;
  readonly label: Readonly<Record<'de' | 'en', string>>;
}

/** Plain data: it crosses to another thread. */
export interface TablesOutline {
  readonly file: string;
  readonly mapping: TableMapping;
  readonly sheets: readonly SheetOutline[];
  /** Of each list that is read. */
  readonly fields: Readonly<Partial<Record<CollectionName, readonly FieldOption[]>>>;
}

const SAMPLES = 3;
const SHORT = 40;
/** Rows looked at for samples. */
const LOOKED_AT = 200;

export const cellText = (cell: Cell): string =>
  typeof cell === 'object' ? [cell.date, cell.time].filter(Boolean).join(' ') : String(cell ?? '').trim();

const samplesOf = (rows: Table['rows'], column: number): readonly string[] => {
  const samples = new Set<string>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    const text = cellText(row[column]).replace(/\s+/g, ' ');
    if (text) samples.add(text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
};

/** Languages a localized field is offered in beside that of the feed. */
const LANGUAGES = ['de', 'de-simple', 'en', 'ar', 'fa', 'fr', 'ku', 'pl', 'ro', 'ru', 'tr', 'uk'];

const fieldsOf = (list: CollectionName): readonly FieldOption[] =>
  columnsOf(list).flatMap((column): FieldOption[] => {
    const { path, heading, localized } = column;
    if (!localized) return [{ path, label: heading }];
    const named = LANGUAGES.map((tag) => ({
      path: `${path}.${tag}`,
      label: { de: headingOf(column, 'de', tag), en: headingOf(column, 'en', tag) },
    }));
    return [{ path, label: heading }, ...named];
  });

/** A file may hold more tables than are read; those without a word about them in the mapping are left out. */
export const outlineOf = (file: string, tables: readonly Table[], mapping: TableMapping): TablesOutline => {
  const sheets = tables.flatMap((table): SheetOutline[] => {
    const { name, rows } = table;
    const sheet = Object.hasOwn(mapping.tables, name) ? mapping.tables[name] : undefined;
    if (!sheet) return [];
    const below = rows.slice(sheet.headerRow);
    return [
      {
        name,
        rows: below.filter((row) => row.some((cell) => cellText(cell))).length,
        list: sheet.list,
        headerRow: sheet.headerRow,
        columns: headingNames(table, sheet.headerRow).map((heading, at) => ({
          heading,
          samples: samplesOf(below, at),
          field: sheet.columns[heading] ?? null,
        })),
      },
    ];
  });
  const fields: Partial<Record<CollectionName, readonly FieldOption[]>> = {};
  for (const { list } of sheets) if (list) fields[list] ??= fieldsOf(list);
  return { file, mapping, sheets, fields };
};

/** The mapping with another word about one table; without columns they are guessed anew. */
export const remapped = (
  mapping: TableMapping,
  table: string,
  change: Partial<SheetMapping>,
): TableMapping => ({
  ...mapping,
  tables: { ...mapping.tables, [table]: { ...mapping.tables[table]!, ...change } },
});
