/** What stands in a cell, as text. */
import type { Cell } from './table.js';

/** Without blanks around it; empty for an empty cell. */
export const cellText = (cell: Cell): string =>
  cell === undefined
    ? ''
    : typeof cell === 'object'
      ? [cell.date, cell.time].filter(Boolean).join(' ')
      : String(cell).trim();

export const isFilled = (cell: Cell): cell is Exclude<Cell, undefined> =>
  cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');
