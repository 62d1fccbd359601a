// How cells of our workbooks look, and what is done with what is typed into them (ECMA-376 part 1, 18.8).
import { xmlDeclaration } from './xml-text.js';

/** `text` keeps what is typed as it is: zeros at the front, `3-4`, `+49`. `long` breaks lines. */
export type CellFormat = 'general' | 'text' | 'long' | 'date' | 'time' | 'moment' | 'number';

/** Number formats by the numbers that every program knows and shows in the way of its country; 49 is text. */
const formats = [
  ['general', 0, ''],
  ['text', 49, ''],
  ['long', 49, ' wrapText="1"'],
  ['date', 14, ''],
  ['time', 20, ''],
  ['moment', 22, ''],
  ['number', 0, ''],
  ['heading', 49, ' wrapText="1"'],
  ['title', 49, ''],
] as const;

export const styleOf = (name: CellFormat | 'heading' | 'title'): number =>
  formats.findIndex(([format]) => format === name);

const font = (size: number, bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;

export const stylesXml: string = [
  xmlDeclaration,
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="3">${font(11, false)}${font(11, true)}${font(14, true)}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3ECF5"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${formats.length}">`,
  ...formats.map(([name, id, more]) => {
    const isHeading = name === 'heading';
    const fontId = isHeading ? 1 : name === 'title' ? 2 : 0;
    return `<xf numFmtId="${id}" fontId="${fontId}" fillId="${isHeading ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${more}/></xf>`;
  }),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
