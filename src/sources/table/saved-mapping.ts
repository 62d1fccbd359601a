/** A mapping as a file beside its table, and back to one that can be used: it may have been edited by hand. */
import { isObject } from '../../feed/check.js';
import { isCollection } from '../../feed/collections.js';
import type { SheetMapping, TableMapping } from './table-mapping.js';

/** `liste.csv` has its mapping in `liste.csv.mapping.json`, on the command line and in the workshop. */
export const mappingName = (table: string): string => `${table}.mapping.json`;

export const mappingText = (mapping: TableMapping): string => `${JSON.stringify(mapping, undefined, 2)}\n`;

const sheetOf = (value: unknown): SheetMapping | undefined => {
  if (!isObject(value)) return undefined;
  const { list, headerRow, columns, key, dateOrder, decimal } = value;
  if (list !== null && (typeof list !== 'string' || !isCollection(list))) return undefined;
  if (!Number.isInteger(headerRow) || (headerRow as number) < 1 || !isObject(columns)) return undefined;
  const fields = new Map<string, string | null>();
  for (const heading of Object.keys(columns)) {
    const field = columns[heading];
    if (field !== null && typeof field !== 'string') return undefined;
    fields.set(heading, field);
  }
  return {
    list,
    headerRow: headerRow as number,
    columns: Object.fromEntries(fields),
    ...(Array.isArray(key) && { key: key.filter((one): one is string => typeof one === 'string') }),
    ...((dateOrder === 'dmy' || dateOrder === 'mdy') && { dateOrder }),
    ...((decimal === ',' || decimal === '.') && { decimal }),
  };
};

/** Nothing for what is no mapping; a single table that makes no sense makes all of it none, rather than half of it count. */
export function parseMapping(value: unknown): TableMapping | undefined {
  if (!isObject(value) || value['version'] !== 1 || !isObject(value['tables'])) return undefined;
  const { language, tables } = value;
  const sheets = new Map<string, SheetMapping>();
  for (const name of Object.keys(tables)) {
    const sheet = sheetOf((tables as Readonly<Record<string, unknown>>)[name]);
    if (!sheet) return undefined;
    sheets.set(name, sheet);
  }
  return {
    version: 1,
    ...(typeof language === 'string' && { language }),
    tables: Object.fromEntries(sheets),
  };
}
