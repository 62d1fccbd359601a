// A table as text for spreadsheets that our own import reads as the same table again. Days are written as ISO 8601, which
// every program takes for what they are; formulas are made harmless and come back as they were.
import type { Table } from '../sources/table/table.js';
import { toCsv } from './csv.js';

type Cell = Table['rows'][number][number];

/** Three decimals could be thousands: a fourth one leaves no doubt. */
const numberText = (value: number, mark: string): string =>
  String(value)
    .replace(/(\.\d{3})$/, '$10')
    .replace('.', mark);

const cellText = (cell: Cell, mark: string): string | undefined =>
  typeof cell === 'object'
    ? [cell.date, cell.time].filter(Boolean).join(' ')
    : typeof cell === 'number'
      ? numberText(cell, mark)
      : typeof cell === 'boolean'
        ? String(cell)
        : cell;

/** One file a table. Semicolons go with decimal commas, as in German programs. */
export const tableCsv = ({ rows }: Table, separator: ';' | ',' = ';'): string =>
  toCsv(
    rows.map((row) => row.map((cell) => cellText(cell, separator === ';' ? ',' : '.'))),
    separator,
  );
