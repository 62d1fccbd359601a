// A table as text that a German Excel opens rightly: semicolons, a byte order mark, decimal commas, and what it would
// otherwise change (zeros at the front, `3-4`, `Mai 19`) told to be text.
import type { TableLanguage } from '../../sources/table/choices.js';
import type { Cell } from '../../sources/table/table.js';
import { csvCell } from '../csv.js';

/** Digits that Excel takes for a number or a day, and names of months, which it takes for days. */
const likeNumber = /^\+?\d[\d .,:/()-]*$|^\d+E\d+$/i;
const months =
  'januar|january|jan|februar|february|feb|märz|march|mär|mrz|mar|april|apr|mai|may|juni|june|jun|juli|july|jul|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|dezember|december|dez|dec';
const likeMonth = new RegExp(`^(\\d{1,2}[. -]*)?(${months})\\.?([ -]*\\d{1,4})?$`, 'i');
/** A number that stays what it is. */
const plain = /^(0|[1-9]\d{0,14})$/;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** As people of the language write it: decimal commas, `03.11.2026 18:00`. */
export const shownCell = (cell: Cell, language: TableLanguage): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return language === 'de' ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell !== 'object') return String(cell);
  const { date, time } = cell;
  const day = date && language === 'de' ? date.split('-').reverse().join('.') : date;
  return [day, time].filter(Boolean).join(' ');
};

const cellText = (cell: Cell, language: TableLanguage): string => {
  const text = shownCell(cell, language);
  if (typeof cell !== 'string') return text;
  // A formula that is a text and nothing else: only signs of the patterns above can be in it.
  if ((likeNumber.test(text) && !plain.test(text)) || likeMonth.test(text)) return quoted(`="${text}"`);
  return csvCell(text, ';');
};

/** A whole file. */
export const tableCsv = (rows: readonly (readonly Cell[])[], language: TableLanguage): string => {
  let text = '\uFEFF';
  for (const row of rows) text += `${row.map((cell) => cellText(cell, language)).join(';')}\r\n`;
  return text;
};
