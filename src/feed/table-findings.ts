// What readers of tables have to say, as data. Wording lives in `language/table-finding-texts.ts`.
import type { Severity } from './finding.js';

/** Where in the file; `row` counts from 1 as the spreadsheet does. */
type InRow = { table: string; row: number };
/** `column` is its heading. */
type InCell = InRow & { column: string; found: string };

/** Parameters of each finding; every value is short and cleaned, none is markup. */
export interface TableFindingParams {
  /** The file is no UTF-8. */
  'table-encoding': { encoding: string };
  /** Lines in another encoding than the rest. */
  'table-encoding-mixed': { count: number };
  /** UTF-8 taken for Windows-1252 and written once more: `Ã¼`. */
  'table-encoding-twice': { found: string };
  /** A quote that is never closed. */
  'table-quote': { row: number };
  'table-controls': { count: number };
  'table-cells-long': { count: number; limit: number };
  // About whole tables and their columns.
  'table-list': { table: string; list: string; row: number };
  'table-skipped': { table: string };
  'table-gone': { table: string };
  'table-new': { table: string };
  'table-column-gone': { table: string; column: string };
  'table-column-new': { table: string; column: string; field: string };
  'table-column-guessed': { table: string; column: string; field: string };
  /** The mapping names a field that no column can have. */
  'table-column-field': { table: string; column: string; field: string };
  'table-columns-unread': { table: string; columns: string; count: number };
  'table-dates': { table: string; column: string; found: string; read: string; order: string };
  /** Both orders would do; `order` was taken. */
  'table-date-order': { table: string; column: string; found: string; read: string; order: string };
  'table-decimal': { table: string; column: string; found: string; read: string };
  // About rows.
  'table-missing': InRow & { field: string };
  'table-row-twice': InRow & { first: number };
  'table-same-key': InRow & { first: number; id: string };
  'table-row-other': InRow & { found: string };
  'table-end-before-start': InRow & { start: string; end: string };
  // About cells.
  'table-date': InCell;
  'table-value': InCell & { expected: string };
  'table-leading-zero': InCell;
  'table-hours': InCell;
  /** Kept as words. */
  'table-repeat': InCell;
  'table-formula': InCell;
  /** Markup became plain text. */
  'table-html': InCell;
  // About workbooks; `column` is the letter of the column.
  /** Days of which only a part is shown, such as `Mai 19`: the first of a column. */
  'table-date-partly': InCell & { read: string; count: number };
  /** `#REF!` and the like. */
  'table-cell-error': InCell;
  /** Formulas without a result; the place of the first. */
  'table-no-result': InRow & { column: string; count: number };
  'table-hidden': { table: string };
  'table-hidden-rows': { table: string; count: number };
  /** Cells merged over several rows; the first of them. */
  'table-merged': InRow & { count: number };
  /** Links that are not what the cell shows. */
  'table-links': { table: string; count: number };
  'table-macros': Record<never, never>;
  'table-comments': Record<never, never>;
  /** Records made of names and addresses in other rows. */
  'table-made': { list: string; names: string; count: number };
  /** What tables cannot hold, of the way back. */
  'table-not-written': { list: string; field: string; count: number };
}

const NOTES: readonly (keyof TableFindingParams)[] = [
  'table-encoding',
  'table-controls',
  'table-list',
  'table-new',
  'table-column-new',
  'table-column-guessed',
  'table-columns-unread',
  'table-dates',
  'table-decimal',
  'table-row-twice',
  'table-row-other',
  'table-repeat',
  'table-formula',
  'table-html',
  'table-hidden',
  'table-hidden-rows',
  'table-macros',
  'table-comments',
  'table-made',
];
const ERRORS: readonly (keyof TableFindingParams)[] = ['table-missing'];

export const tableSeverityOf = (code: keyof TableFindingParams): Severity =>
  ERRORS.includes(code) ? 'error' : NOTES.includes(code) ? 'note' : 'warning';
