/** Workbooks for tests, made of the parts a test cares about. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Sheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands in `sheetData`. */
  readonly data: string;
  /** What follows it. */
  readonly after?: string;
  /** Addresses of links, `rId1` and so on. */
  readonly links?: readonly string[];
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Each an `si` without its tags. */
  readonly strings?: readonly string[];
  /** Number formats in use: a number is one that is built in. Style 0 is always the plain one. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
  readonly namespace?: string;
  readonly office?: string;
  /** More parts, or others instead. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const relation = (id: number, type: string, target: string, more = ''): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${escaped(target)}"${more}/>`;

export const sheetXml = (data: string, after = '', namespace = main): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}" xmlns:r="${office}"><sheetData>${data}</sheetData>${after}</worksheet>`;

export const bookParts = (book: Book): Record<string, string | Uint8Array> => {
  const { sheets, strings, formats = [], is1904, namespace = main, office: kind = office } = book;
  const codes = formats.filter((format) => typeof format === 'string');
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}">${relation(1, `${kind}/officeDocument`, 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${kind}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name = 'Tabelle1', state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${sheets
      .map((_, at) => relation(at + 1, `${kind}/worksheet`, `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${relation(901, `${kind}/sharedStrings`, '/xl/sharedStrings.xml')}${relation(902, `${kind}/styles`, 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${namespace}"><numFmts>${codes
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map(
        (format) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + codes.indexOf(format)}"/>`,
      )
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml':
      strings && `<sst xmlns="${namespace}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  sheets.forEach(({ data, after, links }, at) => {
    all[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(data, after, namespace);
    if (links)
      all[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = `<Relationships xmlns="${relations}">${links
        .map((link, id) => relation(id + 1, `${kind}/hyperlink`, link, ' TargetMode="External"'))
        .join('')}</Relationships>`;
  });
  return Object.fromEntries(
    Object.entries({ ...all, ...book.parts }).filter(
      (part): part is [string, string] => part[1] !== undefined,
    ),
  );
};

export const zip = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level, mtime: '2026-01-01' }];
  return zipSync(files);
};

export const workbook = (book: Book): Uint8Array => zip(bookParts(book));

/** One sheet with this in its `sheetData`. */
export const oneSheet = (data: string, more: Omit<Book, 'sheets'> & Omit<Sheet, 'data'> = {}): Uint8Array => {
  const { name, state, after, links, ...book } = more;
  return workbook({
    ...book,
    sheets: [
      {
        data,
        ...(name && { name }),
        ...(state && { state }),
        ...(after && { after }),
        ...(links && { links }),
      },
    ],
  });
};

/** A row of cells as Excel writes them, each with its attributes and content. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;
export const inline = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
