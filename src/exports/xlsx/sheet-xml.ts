// One sheet of a workbook as XML (ECMA-376 part 1, 18.3): headings that stay, columns that keep zeros, drop-downs.
import { columnName } from '../../sources/xlsx/read-sheet.js';
import { dateSerial } from '../../sources/xlsx/serial-moment.js';
import type { Cell } from '../../sources/table/table.js';
import { xmlDeclaration, xmlText } from './xml-text.js';
import { styleOf, type CellFormat } from './styles.js';

export interface WrittenColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Of its cells, also of those still to be filled. `general`: the program decides when something is typed. */
  readonly format: CellFormat;
  /** What its drop-down offers. */
  readonly choices?: readonly string[] | undefined;
  /** Its drop-down offers what stands in this column of this sheet, both counted from 0, as far as it is filled. */
  readonly choicesFrom?: { readonly sheet: number; readonly column: number } | undefined;
  /** Several values may stand in a cell, so that typing others than one of the drop-down is right. */
  readonly several?: boolean | undefined;
  /** What is typed is checked; others are possible after a question. */
  readonly check?: 'date' | 'time' | 'number' | 'whole' | undefined;
  /** Said when the check finds something. */
  readonly warning?: string | undefined;
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows before the headings. */
  readonly above?: readonly (readonly string[])[] | undefined;
  readonly isHidden?: boolean | undefined;
}

/** The last row of a sheet. */
const LAST_ROW = 1_048_576;
/** What Excel takes of the text of a warning. */
const MOST_WARNING = 255;

const text = (place: string, value: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
const number = (place: string, value: number, style: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

const minutes = (time: string): number => {
  const [hours, rest] = time.split(':');
  return (Number(hours) * 60 + Number(rest)) / 1440;
};

/** Text stays text whatever it looks like: no formula is ever written. */
const cellXml = (place: string, cell: Cell, format: CellFormat): string => {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return text(place, cell, styleOf(format === 'long' ? 'long' : 'text'));
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? number(place, cell, styleOf(format === 'date' ? 'general' : format)) : '';
  if (typeof cell === 'boolean')
    return `<c r="${place}" s="${styleOf('general')}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const { date, time } = cell;
  const day = date === undefined ? 0 : dateSerial(date);
  // Days before March 1900 are counted otherwise everywhere.
  if (date !== undefined && !(day > 60))
    return text(place, [date, time].filter(Boolean).join(' '), styleOf('text'));
  return time === undefined
    ? number(place, day, styleOf('date'))
    : number(place, day + minutes(time), styleOf(date === undefined ? 'time' : 'moment'));
};

/** Where the values of a drop-down stand, as XML. */
export type ListOf = (choices: readonly string[] | NonNullable<WrittenColumn['choicesFrom']>) => string;

const validation = (
  { choices, choicesFrom, several, check, warning }: WrittenColumn,
  range: string,
  listOf: ListOf,
): string => {
  const asks = `errorStyle="warning" showErrorMessage="1"${
    warning ? ` error="${xmlText(warning.slice(0, MOST_WARNING))}"` : ''
  }`;
  if (choicesFrom)
    return `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>${listOf(choicesFrom)}</formula1></dataValidation>`;
  if (choices?.length)
    return `<dataValidation type="list" allowBlank="1"${several ? '' : ` ${asks}`} sqref="${range}"><formula1>${listOf(choices)}</formula1></dataValidation>`;
  if (!check) return '';
  const type = check === 'number' ? 'decimal' : check;
  return `<dataValidation type="${type}" operator="greaterThanOrEqual" allowBlank="1" ${asks} sqref="${range}"><formula1>${
    check === 'date' ? 1 : 0
  }</formula1></dataValidation>`;
};

export const sheetXml = ({ columns, rows, above = [] }: WrittenSheet, listOf: ListOf): string => {
  const parts: string[] = [
    xmlDeclaration,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">',
    above.length ? '' : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews><cols>',
  ];
  columns.forEach(({ width, format }, at) =>
    parts.push(
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${styleOf(format)}"/>`,
    ),
  );
  parts.push('</cols><sheetData>');
  let row = 0;
  const put = (cells: readonly string[]): void => {
    const filled = cells.join('');
    if (filled) parts.push(`<row r="${row}">${filled}</row>`);
  };
  above.forEach((line, at) => {
    row++;
    put(
      line.map((cell, column) =>
        text(`${columnName(column)}${row}`, cell, styleOf(at ? 'general' : 'title')),
      ),
    );
  });
  row++;
  put(columns.map(({ heading }, at) => text(`${columnName(at)}${row}`, heading, styleOf('heading'))));
  const first = row + 1;
  for (const cells of rows) {
    row++;
    put(columns.map(({ format }, at) => cellXml(`${columnName(at)}${row}`, cells[at], format)));
  }
  parts.push('</sheetData>');
  const checks = columns
    .map((column, at) => validation(column, `${columnName(at)}${first}:${columnName(at)}${LAST_ROW}`, listOf))
    .filter(Boolean);
  if (checks.length)
    parts.push(`<dataValidations count="${checks.length}">`, ...checks, '</dataValidations>');
  parts.push('</worksheet>');
  return parts.join('');
};
