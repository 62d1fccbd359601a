/** What each column of a table means. JSON that is saved beside the file, edited by hand and used again. */
import type { CollectionName } from '../../feed/types.js';

/** Which part of `03/04/2026` is the day. */
export type DateOrder = 'dmy' | 'mdy';
export type DecimalMark = ',' | '.';

export interface SheetMapping {
  /** Which list its rows belong to; null: the table is not read. */
  readonly list: CollectionName | null;
  /** Row with the headings, from 1 as the spreadsheet counts. */
  readonly headerRow: number;
  /** Heading → path of the field (`title`, `title.ar`, `place.address.city`); null: the column is not read. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Fields that make up the id of a row without one. A row whose key stays the same updates its record. */
  readonly key?: readonly string[] | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly decimal?: DecimalMark | undefined;
}

export interface TableMapping {
  readonly version: 1;
  /** Language of texts whose column names none; that of the feed when absent. */
  readonly language?: string | undefined;
  readonly tables: Readonly<Record<string, SheetMapping>>;
}
