/**
 * Text of a table to its cells (RFC 4180, and what people write instead). Our own, because papaparse 5.7.1 takes 37 seconds
 * for a megabyte of quotes and blanks and reads everything behind one forgotten quote as one cell. Here every character is
 * looked at once; looking in vain for the end of a quoted cell has a budget.
 */

export interface SplitLimits {
  readonly maxRows: number;
  readonly maxCells: number;
  /** Characters of a quoted cell; one that is longer was never closed. */
  readonly maxCell: number;
}

export interface SplitCells {
  readonly rows: readonly (readonly string[])[];
  /** Rows (from 1) with a quote that is never closed; it is read as a letter. */
  readonly open: readonly number[];
  /** There is more than is read. */
  readonly tooMany: boolean;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const BLANK = 32;
const QUOTE = 34;
const MOST_BLANKS = 50;

export function splitCells(text: string, separator: string, limits: SplitLimits): SplitCells {
  const { length } = text;
  const cut = separator.charCodeAt(0);
  let budget = 10 * length + 1_000_000;

  const ends = (at: number): boolean => {
    if (at >= length) return true;
    const code = text.charCodeAt(at);
    return code === cut || code === LF || code === CR;
  };
  const behindBlanks = (from: number): number => {
    let at = from;
    while (at - from < MOST_BLANKS && (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === TAB)) {
      if (text.charCodeAt(at) === cut) break;
      at++;
    }
    return at;
  };

  /** Where the quoted cell whose text begins at `from` ends; -1 when its end was forgotten. */
  const closing = (from: number): number => {
    const last = Math.min(length, from + Math.min(limits.maxCell, budget));
    let at = from;
    for (;;) {
      const found = text.indexOf('"', at);
      if (found < 0 || found > last) {
        budget -= Math.max(0, last - from);
        return -1;
      }
      if (text.charCodeAt(found + 1) === QUOTE) {
        at = found + 2;
        continue;
      }
      if (ends(behindBlanks(found + 1))) return found;
      // Another quoted cell begins on a later line: the end of this one was forgotten. Else a quote nobody doubled.
      if (ends(found - 1) && text.slice(from, found).includes('\n')) {
        budget -= found - from;
        return -1;
      }
      budget -= 1;
      at = found + 1;
    }
  };

  const rows: string[][] = [];
  const open: number[] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  while (at < length || row.length) {
    const start = behindBlanks(at);
    let quoted = -1;
    if (text.charCodeAt(start) === QUOTE && budget > 0) {
      quoted = closing(start + 1);
      if (quoted < 0 && open.at(-1) !== rows.length + 1) open.push(rows.length + 1);
    }
    if (quoted >= 0) {
      row.push(text.slice(start + 1, quoted).replaceAll('""', '"'));
      at = behindBlanks(quoted + 1);
    } else {
      const from = at;
      while (!ends(at)) at++;
      row.push(text.slice(from, at));
    }
    cells++;
    const tooMany = cells > limits.maxCells || rows.length >= limits.maxRows;
    if (tooMany) return { rows, open, tooMany };
    if (at < length && text.charCodeAt(at) === cut) {
      at++;
      // A separator at the very end: one more cell, empty.
      if (at < length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    if (text.charCodeAt(at) === CR) at++;
    if (text.charCodeAt(at) === LF) at++;
  }
  return { rows, open, tooMany: false };
}
