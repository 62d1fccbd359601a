/**
 * An Excel workbook for people who fill in tables: the same bytes for the same content, wherever and whenever it is made.
 * Text from feeds is only ever text: no formula, no link, no macro is written.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { choicesMark } from '../../sources/xlsx/own-sheets.js';
import { columnName } from '../../sources/xlsx/read-sheet.js';
import { sheetXml, type ListOf, type WrittenSheet } from './sheet-xml.js';
import { stylesXml } from './styles.js';
import { xmlDeclaration, xmlText } from './xml-text.js';

export interface WrittenBook {
  readonly sheets: readonly WrittenSheet[];
  /** Name of the hidden sheet with the values of drop-downs. */
  readonly choicesName: string;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Rows of a sheet that a drop-down looks at. */
const MOST_NAMES = 2000;

/** A name as Excel takes it, different from those before: 31 characters without some signs. */
const sheetName = (wanted: string, taken: Set<string>): string => {
  const base =
    wanted
      .replace(/[[\]:*?/\\]|^'|'$/g, ' ')
      .trim()
      .slice(0, 31)
      .trim() || 'Tabelle';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const tail = ` ${number}`;
    name = base.slice(0, 31 - tail.length) + tail;
  }
  taken.add(name.toLowerCase());
  return name;
};

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relationships}/${type}" Target="${target}"/>`;
const relationsXml = (relations: readonly string[]): string =>
  `${xmlDeclaration}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`;

/** The bytes of an `.xlsx` file. */
export function writeXlsx({ sheets, choicesName }: WrittenBook): Uint8Array {
  const taken = new Set<string>();
  const names = sheets.map(({ name }) => sheetName(name, taken));
  const listsName = sheetName(choicesName, taken);
  const lists: (readonly string[])[] = [];
  const places = new Map<string, string>();
  const range = (name: string, column: number, last: number): string => {
    const letters = columnName(column);
    return xmlText(`'${name.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${last}`);
  };
  const listOf: ListOf = (choices) => {
    if ('sheet' in choices) return range(names[choices.sheet]!, choices.column, MOST_NAMES);
    const key = JSON.stringify(choices);
    let place = places.get(key);
    if (!place) {
      // The first column is for the mark by which the sheet is known.
      place = range(listsName, lists.push(choices), choices.length + 1);
      places.set(key, place);
    }
    return place;
  };

  const parts = sheets.map((sheet) => sheetXml(sheet, listOf));
  const all = sheets.map(({ isHidden }, at) => ({ name: names[at]!, isHidden }));
  if (lists.length) {
    all.push({ name: listsName, isHidden: true });
    const longest = Math.max(...lists.map(({ length }) => length));
    const rows: string[][] = [];
    for (let row = 0; row < longest; row++) rows.push(['', ...lists.map((list) => list[row] ?? '')]);
    parts.push(
      sheetXml(
        {
          name: listsName,
          columns: [choicesMark, ...lists.map((_, at) => String(at + 1))].map((heading) => ({
            heading,
            width: 24,
            format: 'text',
          })),
          rows,
        },
        listOf,
      ),
    );
  }

  const files: Record<string, string> = {
    '[Content_Types].xml': `${xmlDeclaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${parts
      .map(
        (_, at) =>
          `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
      )
      .join('')}<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
    '_rels/.rels': relationsXml([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${xmlDeclaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>${all
      .map(
        ({ name, isHidden }, at) =>
          `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...parts.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation(parts.length + 1, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': stylesXml,
  };
  parts.forEach((part, at) => (files[`xl/worksheets/sheet${at + 1}.xml`] = part));
  const packed: Zippable = {};
  // The earliest day a zip file can name, by the clock of wherever we are: the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  for (const name of Object.keys(files)) packed[name] = [strToU8(files[name]!), { mtime }];
  return zipSync(packed, { level: 6 });
}
