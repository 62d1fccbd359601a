/** The cells of one sheet (ECMA-376 part 1, 18.3), as people see them: the results of formulas, days as days. */
import type { FindingParams, Report } from '../../feed/finding.js';
import { ImportFault } from '../../feed/import-fault.js';
import type { Cell } from '../table/table.js';
import { MOST_TEXT } from './cell-text.js';
import { padded, type NumberFormat } from './number-format.js';
import { createTextCollector } from './read-strings.js';
import { clock, isoMoment, serialMoment } from './serial-moment.js';
import type { Attributes, XmlEvents } from './xml-reader.js';

/** How much may still be read, in all sheets together. */
export interface CellBudget {
  /** Rows with something in them. */
  rows: number;
  /** Places in rows up to the last one filled; an empty row between others is one. */
  cells: number;
  /** Says that it is too much. */
  readonly fault: (limit: 'rows' | 'cells') => ImportFault;
}

export interface SheetSurroundings {
  readonly name: string;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly budget: CellBudget;
  readonly clean: (raw: string) => string;
  readonly report: Report;
}

export interface SheetContent {
  readonly rows: readonly (readonly Cell[])[];
  /** Cells with a link on them, by the relation that leads to its address. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly relation: string }[];
}

/** What Excel allows. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_LINKS = 65_530;
const EMPTY: readonly Cell[] = [];

/** 0 is `A`. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const cellReference = /^([a-z]{1,3})(\d{1,7})$/i;
/** Row and column from 0. Throws an `ImportFault` for what is none. */
const placeOf = (reference: string): readonly [row: number, column: number] => {
  const [, letters, digits] = cellReference.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters?.toUpperCase() ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (!(row >= 1) || row > MOST_ROWS || column > MOST_COLUMNS) throw new ImportFault('damaged');
  return [row - 1, column - 1];
};

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Excel shows 15 digits; the rest is an error of binary numbers: 0.30000000000000004. */
const rounded = (value: number): number => Number(value.toPrecision(15));

export const sheetReader = (
  surroundings: SheetSurroundings,
): { readonly events: XmlEvents; readonly finish: () => SheetContent } => {
  const { name: table, strings, formats, is1904, budget, clean, report } = surroundings;
  const rows: (readonly Cell[])[] = [];
  const links: { row: number; column: number; relation: string }[] = [];
  const merged = { row: 0, count: 0 };
  const unsolved = { row: 0, column: '', count: 0 };
  /** The first day of each column that is not shown whole. */
  const partly = new Map<number, FindingParams['table-date-partly']>();
  let hiddenRows = 0;
  let isHidden = false;
  let isData = false;
  /** Counts of the place read; files may leave the references out. */
  let row = -1;
  let column = -1;
  let cells: Cell[] = [];
  let type = '';
  let format: NumberFormat | undefined;
  let hasFormula = false;
  let isValue = false;
  let value = '';
  const inline = createTextCollector();

  const inCell = (found: string) => ({ table, row: row + 1, column: columnName(column), found });

  const moment = (serial: number, shows: NonNullable<NumberFormat['shows']>): Cell => {
    const { year, month, day, time } = shows;
    const hasDate = year || month || day;
    const found = serialMoment(serial, is1904, { date: hasDate, time });
    const { date } = found ?? {};
    if (!date) return found ?? (serial ? rounded(serial) : undefined);
    if (year && !month && !day) return Number(date.slice(0, 4));
    if (!year || !month || !day) {
      const [y, m, d] = date.split('-') as [string, string, string];
      const known = partly.get(column);
      if (known) known.count++;
      else {
        const shown = month ? (day ? `${d}.${m}.` : year ? `${m}/${y}` : m) : d;
        partly.set(column, { ...inCell(shown), read: date, count: 1 });
      }
    }
    return found;
  };

  const number = (text: string): Cell => {
    const plain = Number(text);
    if (!text.trim()) return undefined;
    if (!Number.isFinite(plain)) return clean(text);
    switch (format?.kind) {
      case 'moment':
        return moment(plain, format.shows!);
      case 'duration':
        return plain >= 0 && plain < 1e6 ? clock(Math.round(plain * 1440)) : rounded(plain);
      case 'percent':
        return `${Number((plain * 100).toFixed(Math.min(format.decimals!, 9)))} %`;
      case 'padded':
        return Number.isSafeInteger(plain) ? padded(plain, format.pattern!) : rounded(plain);
      default:
        return rounded(plain);
    }
  };

  const content = (): Cell => {
    const text = inline.take();
    switch (type) {
      case 's': {
        const shared = strings[Number(value)];
        if (shared === undefined) {
          if (!value.trim()) return undefined;
          throw new ImportFault('damaged');
        }
        return shared || undefined;
      }
      case 'inlineStr':
      case 'str':
        return clean(text || value) || undefined;
      case 'b':
        return value ? isTrue(value.trim()) : undefined;
      case 'e':
        report('table-cell-error', '', inCell(clean(value).slice(0, 20)));
        return undefined;
      case 'd':
        return isoMoment(value) ?? (clean(value) || undefined);
      default:
        return number(value);
    }
  };

  const endCell = (): void => {
    const read = content();
    if (read === undefined) {
      if (hasFormula && !value && type !== 'str' && !unsolved.count++)
        Object.assign(unsolved, { row: row + 1, column: columnName(column) });
      return;
    }
    while (cells.length < column) cells.push(undefined);
    cells[column] = read;
  };

  const endRow = (): void => {
    if (!cells.length) return;
    budget.cells -= cells.length;
    if (--budget.rows < 0) throw budget.fault('rows');
    if (row > rows.length) budget.cells -= row - rows.length;
    if (budget.cells < 0) throw budget.fault('cells');
    while (rows.length < row) rows.push(EMPTY);
    rows[row] = cells;
    if (isHidden) hiddenRows++;
    cells = [];
  };

  const place = (all: Attributes): void => {
    const reference = all.get('r');
    if (reference === undefined) {
      if (++column >= MOST_COLUMNS) throw new ImportFault('damaged');
    } else [, column] = placeOf(reference);
  };

  const openOutside = (name: string, attributes: () => Attributes): void => {
    if (name === 'mergeCell') {
      const [from, to] = (attributes().get('ref') ?? '').split(':');
      if (!from || !to) return;
      const [first, at] = placeOf(from);
      if (placeOf(to)[0] > first && rows[first]?.[at] !== undefined && !merged.count++)
        merged.row = first + 1;
    } else if (name === 'hyperlink' && links.length < MOST_LINKS) {
      const all = attributes();
      const [first, at] = placeOf((all.get('ref') ?? '').split(':')[0]!);
      const relation = all.get('id');
      if (relation) links.push({ row: first, column: at, relation });
    }
  };

  const events: XmlEvents = {
    open(name, attributes) {
      if (!isData) {
        if (name === 'sheetData') isData = true;
        else openOutside(name, attributes);
      } else if (name === 'row') {
        const all = attributes();
        row = all.has('r') ? placeOf(`A${all.get('r')}`)[0] : row + 1;
        if (row >= MOST_ROWS) throw new ImportFault('damaged');
        isHidden = isTrue(all.get('hidden'));
        column = -1;
      } else if (name === 'c') {
        const all = attributes();
        place(all);
        type = all.get('t') ?? 'n';
        format = formats[Number(all.get('s') ?? 0)];
        hasFormula = false;
        value = '';
      } else if (name === 'v') isValue = true;
      else if (name === 'f') hasFormula = true;
      else inline.open(name);
    },

    close(name) {
      if (!isData) return;
      if (name === 'c') endCell();
      else if (name === 'row') endRow();
      else if (name === 'sheetData') isData = false;
      else if (name === 'v') isValue = false;
      else inline.close(name);
    },

    text(piece) {
      if (!isData) return;
      if (isValue) {
        if (value.length <= MOST_TEXT) value += piece.slice(0, MOST_TEXT + 1);
      } else inline.text(piece);
    },
  };

  return {
    events,
    finish() {
      partly.forEach((found) => report('table-date-partly', '', found));
      if (hiddenRows) report('table-hidden-rows', '', { table, count: hiddenRows });
      if (merged.count) report('table-merged', '', { table, ...merged });
      if (unsolved.count) report('table-no-result', '', { table, ...unsolved });
      return { rows, links };
    },
  };
};
