/** The rows of a table that are records; sums, sub-headings, repeated headings and doubles are told and left out. */
import { cleanString } from '../../feed/clean-string.js';
import type { Report } from '../../feed/finding.js';
import { cellText, isFilled } from './cell-text.js';
import { headingText } from './sheet-headings.js';
import type { SheetPlan } from './sheet-plan.js';
import type { Cell } from './table.js';
import { wordKey } from './word-key.js';

const sum =
  /^(?:summe|gesamt|gesamtsumme|zwischensumme|total|subtotal|insgesamt|sum|anzahl|grand total|endsumme)\b/;

const rowText = (row: readonly Cell[]): string => {
  let text = '';
  let empty = 0;
  for (const cell of row) {
    const each = cellText(cell);
    if (each) {
      text += '\u0000'.repeat(empty) + each;
      empty = 0;
    }
    empty++;
  }
  return text;
};

/** Row numbers, from 1. */
export function sortRows({ table, sheet, columns, headings }: SheetPlan, report: Report): readonly number[] {
  const name = cleanString(table.name.slice(0, 60));
  const mapped = new Set(columns.map(({ at }) => at));
  const idAt = columns.find(({ path }) => path === 'id')?.at ?? -1;
  const counts: number[] = [];
  for (let at = sheet.headerRow; at < table.rows.length; at++) {
    const count = table.rows[at]!.filter(isFilled).length;
    if (count) counts.push(count);
  }
  // Where most rows have several cells, a row with one is no record but a heading for those below it.
  const full = counts.filter((count) => count >= 3).length > counts.length / 2;

  const good: number[] = [];
  const seen = new Map<string, number>();
  const other = (row: number, found: string): void =>
    report('table-row-other', '', { table: name, row, found: cleanString(found.slice(0, 60)) });
  for (let at = sheet.headerRow; at < table.rows.length; at++) {
    const cells = table.rows[at]!;
    const filled = cells.filter(isFilled);
    if (!filled.length) continue;
    const row = at + 1;
    const first = cellText(filled[0]);
    if (filled.length < Math.max(3, mapped.size / 2) && sum.test(wordKey(first))) {
      other(row, first);
      continue;
    }
    if (full && filled.length === 1 && !isFilled(cells[idAt])) {
      other(row, first);
      continue;
    }
    if (filled.length > 1 && cells.every((cell, i) => !isFilled(cell) || headingText(cell) === headings[i])) {
      other(row, first);
      continue;
    }
    // Nothing that is read stands in it.
    if (!cells.some((cell, i) => mapped.has(i) && isFilled(cell))) continue;
    const text = rowText(cells);
    const twin = seen.get(text);
    if (twin !== undefined) {
      report('table-row-twice', '', { table: name, row, first: twin });
      continue;
    }
    seen.set(text, row);
    good.push(row);
  }
  return good;
}
