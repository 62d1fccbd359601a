/** A table as its file holds it, whatever the file: what CSV and Excel readers give and the column mapping takes. */
import type { Finding } from '../../feed/finding.js';

/** A day, a time of day or both, as a spreadsheet stores them: without a zone. At least one of the two is there. */
export interface CellMoment {
  /** ISO date. */
  readonly date?: string | undefined;
  /** `HH:MM`. */
  readonly time?: string | undefined;
}

/** Text stands as it is typed, untrimmed; `undefined` is an empty cell. */
export type Cell = string | number | boolean | CellMoment | undefined;

export interface Table {
  /** Name of the sheet; of a CSV file its own without the ending. */
  readonly name: string;
  /** Rows may differ in length. Empty rows are there, so that places are right. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a file with tables gives. */
export interface TableFile {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

/** Where something stands in a table; `row` counts from 1 as the spreadsheet does. */
export interface TablePlace {
  readonly table: string;
  readonly row: number;
  /** Heading of the column. */
  readonly column?: string | undefined;
}
