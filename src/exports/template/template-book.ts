/** A keeper's tables as an Excel workbook: the explanation first, then one sheet a list, with drop-downs. */
import type { CollectionName } from '../../feed/types.js';
import type { TableLanguage } from '../../sources/table/choices.js';
import type { ColumnKind } from '../../sources/table/column.js';
import { explanationMark } from '../../sources/xlsx/own-sheets.js';
import type { WrittenColumn, WrittenSheet } from '../xlsx/sheet-xml.js';
import { writeXlsx } from '../xlsx/write-xlsx.js';
import { explainedRows } from './explain-columns.js';
import type { TemplateColumn, TemplateSheet } from './template-sheets.js';
import { templateTexts, type TemplateTexts } from './template-texts.js';

/** Characters; the kinds not named have the usual width. */
const widths: Readonly<Partial<Record<ColumnKind, number>>> = {
  text: 50,
  texts: 40,
  lines: 40,
  line: 30,
  flag: 10,
  level: 10,
  postcode: 9,
  number: 11,
  whole: 11,
  date: 12,
  time: 9,
  moment: 17,
};

/** What a keeper calls a record by, the best first. */
const nameFields: readonly string[] = ['title', 'name', 'role'];

const columnOf = (
  { heading, column: { kind, refers }, choices, several }: TemplateColumn,
  sheets: readonly TemplateSheet[],
  texts: TemplateTexts,
): WrittenColumn => {
  const base = { heading, width: widths[kind] ?? 20 };
  switch (kind) {
    // A day alone and a day with a time stand in the same column, so the program has to look at what is typed.
    case 'moment':
      return { ...base, format: 'general', check: 'date', warning: texts.notADate };
    case 'date':
      return { ...base, format: 'date', check: 'date', warning: texts.notADate };
    case 'time':
      return { ...base, format: 'time' };
    case 'number':
      return { ...base, format: 'number', check: 'number', warning: texts.notANumber };
    case 'whole':
      return { ...base, format: 'number', check: 'whole', warning: texts.notANumber };
    case 'text':
    case 'texts':
    case 'lines':
      return { ...base, format: 'long' };
    default:
      return {
        ...base,
        format: 'text',
        choices,
        several,
        warning: texts.notAChoice,
        choicesFrom: refers && namesIn(refers, sheets),
      };
  }
};

/** The column of a sheet in which the records of a list have their names. */
const namesIn = (list: CollectionName, sheets: readonly TemplateSheet[]): WrittenColumn['choicesFrom'] => {
  const at = sheets.findIndex((sheet) => sheet.list === list);
  for (const field of nameFields) {
    const column = sheets[at]?.columns.findIndex(({ column: { path } }) => path === field) ?? -1;
    // The explanation stands before them.
    if (column >= 0) return { sheet: at + 1, column };
  }
  return undefined;
};

/** The bytes of an `.xlsx` file. */
export const templateBook = (sheets: readonly TemplateSheet[], language: TableLanguage): Uint8Array => {
  const texts = templateTexts[language];
  const explanation: WrittenSheet = {
    name: texts.explanation,
    above: [[explanationMark[language]], ...texts.introduction.map((line) => [line]), []],
    columns: texts.headings.map((heading, at) => ({
      heading,
      width: [18, 26, 60, 30, 9, 60][at]!,
      format: 'long',
    })),
    rows: explainedRows(sheets, language),
  };
  return writeXlsx({
    sheets: [
      explanation,
      ...sheets.map(({ name, columns, rows }) => ({
        name,
        columns: columns.map((column) => columnOf(column, sheets, texts)),
        rows,
      })),
    ],
    choicesName: texts.choices,
  });
};
