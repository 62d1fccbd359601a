/** Tables for tests, written as text: rows by lines, cells by bars. */
import {
  readTables,
  type TableReadOptions,
  type TableReadResult,
} from '../../../../src/sources/table/read-tables.js';
import type { Cell, Table, TableFile } from '../../../../src/sources/table/table.js';
import type { TableMapping } from '../../../../src/sources/table/table-mapping.js';

/** Blanks around cells do not count; an empty cell is one. */
export const table = (text: string, name = 'Liste'): Table => ({
  name,
  rows: text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell): Cell => cell.trim() || undefined)),
});

export const file = (...tables: readonly Table[]): TableFile => ({ tables, findings: [] });

export const readText = (
  text: string,
  options: TableReadOptions & { readonly name?: string; readonly mapping?: TableMapping } = {},
): TableReadResult =>
  readTables(file(table(text, options.name)), options.mapping, { today: '2026-11-23', ...options });

/** What was found, but for what tells only how a table was read. */
export const told = ({ findings }: TableReadResult): string[] =>
  findings
    .filter(({ code }) => !['table-list', 'table-dates', 'table-made', 'table-columns-unread'].includes(code))
    .map(({ code, params }) =>
      [code.replace('table-', ''), params['row'], params['column'], params['found']]
        .filter((each) => each !== undefined)
        .join(' '),
    );
