/** One row read cell by cell: values by path, and what was found on the way, to be told when its record has its place. */
import { cleanString } from '../../feed/clean-string.js';
import type { TableFindingParams } from '../../feed/table-findings.js';
import { cellKinds } from './cell-kinds.js';
import { cellText, isFilled } from './cell-text.js';
import type { ColumnSigns } from './column-signs.js';
import type { PlannedColumn, SheetPlan } from './sheet-plan.js';
import type { Cell } from './table.js';
import type { VocabularyCodes } from './vocabulary-codes.js';

type InCellCode =
  | 'table-date'
  | 'table-value'
  | 'table-leading-zero'
  | 'table-hours'
  | 'table-repeat'
  | 'table-formula'
  | 'table-html';

export interface RowFinding {
  readonly code: InCellCode;
  readonly path: string;
  readonly params: TableFindingParams['table-value'];
}

export interface RowDraft {
  readonly plan: SheetPlan;
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  readonly values: ReadonlyMap<string, unknown>;
  readonly findings: readonly RowFinding[];
}

export interface DraftContext {
  readonly codes: VocabularyCodes;
  readonly signs: ReadonlyMap<number, ColumnSigns>;
  readonly year: number;
}

/** What a spreadsheet would calculate. A number with its sign is none, nor a remark that begins with a dash. */
const formula = /^\s*(?:=\s*[\w(+"'-]|[+\-@]\s?[A-Z]{2,}[\w.]*\(|@[A-Z]+\b)/i;
/** Words for nothing. */
const nothing =
  /^(?:[-–—/.?]+|n\.\s?a\.|k\.\s?a\.|n\/a|null|#NV|#N\/A|#REF!|#WERT!|#VALUE!|#NAME\?|#DIV\/0!)$/i;

const isEmptyValue = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** Kinds for which a dash or a question mark is a word. */
const known = new Set<string>(['flag', 'id', 'choice', 'childcare', 'registration']);

export function readRow(plan: SheetPlan, row: number, context: DraftContext): RowDraft {
  const { table, columns } = plan;
  const cells = table.rows[row - 1]!;
  const values = new Map<string, unknown>();
  const findings: RowFinding[] = [];
  for (const planned of columns) {
    const cell = cells[planned.at];
    if (!isFilled(cell)) continue;
    const { kind } = planned.column;
    if (typeof cell === 'string' && nothing.test(cell.trim()) && !known.has(kind)) continue;
    const value = readCell(cell, planned);
    if (!isEmptyValue(value)) values.set(planned.path, value);
  }
  return { plan, row, values, findings };

  function readCell(cell: Exclude<Cell, undefined>, { column, at, heading, path }: PlannedColumn): unknown {
    const signs = context.signs.get(at)!;
    const tell = (code: InCellCode, found = cellText(cell), expected = ''): void => {
      findings.push({
        code,
        path,
        params: {
          table: cleanString(table.name.slice(0, 60)),
          row,
          column: cleanString(heading.slice(0, 60)),
          found: cleanString(found.slice(0, 60)),
          expected,
        },
      });
    };
    if (typeof cell === 'string' && formula.test(cell)) tell('table-formula');
    if (column.kind === 'postcode' && signs.fiveDigits && /^[1-9]\d{3}$/.test(cellText(cell)))
      tell('table-leading-zero');
    return cellKinds[column.kind].read(cell, {
      column,
      order: signs.order,
      decimal: signs.decimal,
      year: context.year,
      codes: context.codes,
      bad: (expected, found) => tell('table-value', found, expected),
      tell: (code, found) => tell(code, found),
      html: () => tell('table-html'),
    });
  }
}
