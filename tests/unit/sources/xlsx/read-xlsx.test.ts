// What people see in a workbook is what is read: texts, numbers, days, times, and what is said about the rest.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Zip, ZipDeflate } from 'fflate';
import { readCsv } from '../../../../src/sources/csv/read-csv.js';
import type { Cell } from '../../../../src/sources/table/table.js';
import { readXlsx } from '../../../../src/sources/xlsx/read-xlsx.js';
import { inline, oneSheet, row, workbook, zip, bookParts } from './workbook.js';

const rowsOf = (bytes: Uint8Array) => readXlsx(bytes).tables[0]!.rows;
const codesOf = (bytes: Uint8Array) => readXlsx(bytes).findings.map(({ code }) => code);

/** What a number of this format is read as. */
const shown = (value: number, format: string | number, is1904 = false): Cell =>
  rowsOf(
    oneSheet(row(1, `<c r="A1" s="1"><v>${value}</v></c><c r="B1"><v>1</v></c>`), {
      formats: [format],
      is1904,
    }),
  )[0]![0];

describe('texts of a workbook', () => {
  it('come from the common store, whole with all their formats, without reading aids', () =>
    assert.deepEqual(
      rowsOf(
        oneSheet(
          row(1, '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c>'),
          {
            strings: [
              '<t xml:space="preserve"> Titel </t>',
              '<r><t>Fett</t></r><r><rPr><b/></rPr><t xml:space="preserve"> und &amp; schräg</t></r>',
              '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
            ],
          },
        ),
      ),
      [['Fett und & schräg', ' Titel ', '東京']],
    ));

  it('come from the cell itself, from formulas, with line breaks and escapes', () =>
    assert.deepEqual(
      rowsOf(
        oneSheet(
          row(
            1,
            '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b&#10;c</t></r></is></c>',
            '<c r="B1" t="str"><f>"x"&amp;"y"</f><v>xy</v></c>',
            '<c r="C1" t="inlineStr"><is><t>1_x000D__x000a_2_x0007_ _x005F_x0041_</t></is></c>',
            '<c r="D1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>',
            '<c r="E1" t="inlineStr"><is><t></t></is></c>',
            inline('F1', '&#x1F600;&lt;&quot;&apos;'),
          ),
        ),
      ),
      [['ab\nc', 'xy', '1\n2 _x0041_', '<b>&amp;', undefined, '😀<"\'']],
    ));

  it('are no formulas: what looks like one is text', () =>
    assert.deepEqual(rowsOf(oneSheet(row(1, inline('A1', '=1+1')))), [['=1+1']]));
});

describe('numbers', () => {
  const table: readonly (readonly [number, string | number, Cell])[] = [
    [1067, '00000', '01067'],
    [1067, '"D-"00000', 'D-01067'],
    [12, '000\\.000', '000.012'],
    [1234567, '000', '1234567'],
    [-5, '000', '-005'],
    [0.5, 9, '50 %'],
    [0.125, '0.0%', '12.5 %'],
    [12.5, '#,##0.00\\ "€"', 12.5],
    [0.1 + 0.2, 'General', 0.3],
    [4915112345678, '0', 4915112345678],
    [1500, '0.00E+00', 1500],
    [7, '0" Tage"', 7],
    [3, '@', 3],
  ];
  for (const [value, format, read] of table)
    it(`${value} as ${format} is ${JSON.stringify(read)}`, () => assert.equal(shown(value, format), read));
});

describe('days and times', () => {
  // 46329 is 3 November 2026.
  const table: readonly (readonly [number, string | number, Cell])[] = [
    [46329, 14, { date: '2026-11-03' }],
    [46329, 'dd.mm.yyyy', { date: '2026-11-03' }],
    [46329, 'TT.MM.JJJJ', { date: '2026-11-03' }],
    [46329, '[$-407]d/ mmmm yyyy;@', { date: '2026-11-03' }],
    [46329, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', { date: '2026-11-03' }],
    [46329.75, 22, { date: '2026-11-03', time: '18:00' }],
    [46329.75, 'TT.MM.JJJJ hh:mm', { date: '2026-11-03', time: '18:00' }],
    [46329.75, 'dd.mm.yyyy', { date: '2026-11-03' }],
    [46329.9999999, 'dd.mm.yyyy hh:mm', { date: '2026-11-04', time: '00:00' }],
    [0.75, 20, { time: '18:00' }],
    [0.75, 'h:mm AM/PM', { time: '18:00' }],
    [0.7291666667, 'hh:mm', { time: '17:30' }],
    [0.75, 'h "Uhr"', { time: '18:00' }],
    [46329.75, 'hh:mm', { time: '18:00' }],
    [1.5, '[h]:mm', '36:00'],
    [1, 'dd.mm.yyyy', { date: '1900-01-01' }],
    [59, 'dd.mm.yyyy', { date: '1900-02-28' }],
    [61, 'dd.mm.yyyy', { date: '1900-03-01' }],
    [0, 'dd.mm.yyyy', undefined],
    [46329, 'yyyy', 2026],
    [3e6, 'dd.mm.yyyy', 3e6],
    [-1, 'dd.mm.yyyy', -1],
  ];
  for (const [value, format, read] of table)
    it(`${value} as ${format} is ${JSON.stringify(read)}`, () =>
      assert.deepEqual(shown(value, format), read));

  it('count from 1904 in workbooks of old Macs', () =>
    assert.deepEqual(shown(46329 - 1462, 14, true), { date: '2026-11-03' }));

  it('may stand there as ISO text', () =>
    assert.deepEqual(
      rowsOf(
        oneSheet(
          row(1, '<c r="A1" t="d"><v>2026-11-03T18:00:00</v></c><c r="B1" t="d"><v>2026-11-03</v></c>'),
        ),
      ),
      [[{ date: '2026-11-03', time: '18:00' }, { date: '2026-11-03' }]],
    ));

  it('are said when only a part of them can be seen: once it was “Mai 26” or “6-12”', () => {
    const { tables, findings } = readXlsx(
      oneSheet(
        row(3, '<c r="B3" s="1"><v>46143</v></c><c r="C3" s="2"><v>46362</v></c>') +
          row(4, '<c r="B4" s="1"><v>46174</v></c>'),
        { formats: [17, 16] },
      ),
    );
    assert.deepEqual(tables[0]!.rows[2], [undefined, { date: '2026-05-01' }, { date: '2026-12-06' }]);
    assert.deepEqual(
      findings.map(({ code, params }) => [code, params]),
      [
        [
          'table-date-partly',
          { table: 'Tabelle1', row: 3, column: 'B', found: '05/2026', read: '2026-05-01', count: 2 },
        ],
        [
          'table-date-partly',
          { table: 'Tabelle1', row: 3, column: 'C', found: '06.12.', read: '2026-12-06', count: 1 },
        ],
      ],
    );
  });
});

describe('places of cells', () => {
  it('are as in the spreadsheet, however sparse', () =>
    assert.deepEqual(
      rowsOf(
        oneSheet(
          row(2, '<c r="C2"><v>1</v></c>') + row(4, '<c r="AB4"><v>2</v></c>', '<c r="A4"><v>3</v></c>'),
        ),
      ),
      [[], [undefined, undefined, 1], [], [3, ...new Array<undefined>(26).fill(undefined), 2]],
    ));

  it('follow each other where the file names none', () =>
    assert.deepEqual(
      rowsOf(oneSheet('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>')),
      [[1, undefined, 2], [], [3]],
    ));

  it('empty cells and rows with a format only are none', () =>
    assert.deepEqual(
      rowsOf(
        oneSheet(
          row(1, '<c r="A1"><v>1</v></c><c r="XFD1" s="0"/>') +
            '<row r="1048576" ht="3"><c r="A1048576" s="0"/></row>',
        ),
      ),
      [[1]],
    ));
});

describe('whatever writes workbooks', () => {
  it('the strict form, prefixes, single quotes, UTF-16, stored parts: all are read', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const data = row(1, inline('A1', 'Ä'));
    assert.deepEqual(
      rowsOf(
        oneSheet(data, {
          namespace: strict,
          office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
        }),
      ),
      [['Ä']],
    );
    const prefixed = `<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>Ä</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const part = 'xl/worksheets/sheet1.xml';
    assert.deepEqual(rowsOf(oneSheet('', { parts: { [part]: prefixed } })), [['Ä']]);
    const wide = new Uint8Array(
      new Uint16Array(Array.from(`\ufeff${prefixed}`, (sign) => sign.charCodeAt(0))).buffer,
    );
    assert.deepEqual(rowsOf(oneSheet('', { parts: { [part]: wide } })), [['Ä']]);
    assert.deepEqual(rowsOf(zip(bookParts({ sheets: [{ data }] }), 0)), [['Ä']]);
  });

  it('names of parts may have backslashes, capitals and a slash in front', () => {
    const parts = bookParts({ sheets: [{ data: row(1, inline('A1', 'x')) }] });
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name.startsWith('xl/') ? name.replaceAll('/', '\\').toUpperCase() : name,
        content,
      ]),
    );
    assert.deepEqual(rowsOf(zip(renamed)), [['x']]);
  });

  it('zip files written in one go, and those with the long form of sizes', () => {
    const parts = bookParts({ sheets: [{ data: row(1, inline('A1', 'x')) }] });
    const chunks: Uint8Array[] = [];
    const archive = new Zip((error, chunk) => {
      assert.equal(error, null);
      chunks.push(chunk);
    });
    for (const [name, content] of Object.entries(parts)) {
      const file = new ZipDeflate(name);
      archive.add(file);
      file.push(Buffer.from(content), true);
    }
    archive.end();
    assert.deepEqual(rowsOf(Buffer.concat(chunks)), [['x']]);

    const plain = Buffer.from(zip(parts));
    const end = plain.length - 22;
    const start = plain.readUInt32LE(end + 16);
    const directory: Buffer[] = [];
    for (let at = start; at < end; at += 46 + plain.readUInt16LE(at + 28)) {
      const entry = Buffer.from(plain.subarray(at, at + 46 + plain.readUInt16LE(at + 28)));
      const extra = Buffer.alloc(28);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      [24, 20, 42].forEach((field, number) => {
        extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + 8 * number);
        entry.writeUInt32LE(0xffffffff, field);
      });
      entry.writeUInt16LE(extra.length, 30);
      directory.push(entry, extra);
    }
    const long = Buffer.concat(directory);
    const tail = Buffer.alloc(56 + 20 + 22);
    tail.writeUInt32LE(0x06064b50, 0);
    tail.writeBigUInt64LE(BigInt(start), 48);
    tail.writeUInt32LE(0x07064b50, 56);
    tail.writeBigUInt64LE(BigInt(start + long.length), 64);
    tail.writeUInt32LE(0x06054b50, 76);
    tail.writeUInt32LE(0xffffffff, 92);
    assert.deepEqual(rowsOf(Buffer.concat([plain.subarray(0, start), long, tail])), [['x']]);
  });

  it('yes and no', () =>
    assert.deepEqual(rowsOf(oneSheet(row(1, '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'))), [
      [true, false],
    ]));
});

describe('several sheets', () => {
  const book = workbook({
    sheets: [
      { name: 'Termine & Feste', data: row(1, inline('A1', 'a')) },
      { name: 'leer', data: '' },
      { name: 'Intern', state: 'veryHidden', data: row(1, inline('A1', 'b')) },
    ],
  });
  it('come in their order with their names; empty ones are left out, hidden ones named', () => {
    const { tables, findings } = readXlsx(book);
    assert.deepEqual(tables, [
      { name: 'Termine & Feste', rows: [['a']] },
      { name: 'Intern', rows: [['b']] },
    ]);
    assert.deepEqual(
      findings.map(({ code, params }) => [code, params]),
      [['table-hidden', { table: 'Intern' }]],
    );
  });
});

describe('sheets of one name', () =>
  it('are told apart', () =>
    assert.deepEqual(
      readXlsx(
        workbook({
          sheets: ['a', 'a', ' ', '', ''].map((name) => ({ name, data: row(1, inline('A1', 'x')) })),
        }),
      ).tables.map(({ name }) => name),
      ['a', 'a (2)', 'Tabelle', 'Tabelle (2)', 'Tabelle (3)'],
    )));

describe('what a workbook has and a table has not', () => {
  it('errors and formulas without a result are empty and said', () => {
    const { tables, findings } = readXlsx(
      oneSheet(
        row(
          1,
          '<c r="A1" t="e"><f>B1</f><v>#REF!</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>2+2</f><v></v></c><c r="D1"><f>3</f><v>3</v></c>',
        ),
      ),
    );
    assert.deepEqual(tables[0]!.rows, [[undefined, undefined, undefined, 3]]);
    assert.deepEqual(
      findings.map(({ code, params }) => [code, params]),
      [
        ['table-cell-error', { table: 'Tabelle1', row: 1, column: 'A', found: '#REF!' }],
        ['table-no-result', { table: 'Tabelle1', row: 1, column: 'B', count: 2 }],
      ],
    );
  });

  it('hidden rows are read and counted; merged cells hold their value once', () => {
    const { tables, findings } = readXlsx(
      oneSheet(
        `${row(1, inline('A1', 'Ort'), inline('B1', 'Titel'))}${row(2, inline('A2', 'Halle'), inline('B2', 'x'))}<row r="3" hidden="1">${inline('B3', 'y')}</row>`,
        {
          after:
            '<mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="A1:B1"/><mergeCell ref="F7:F9"/></mergeCells>',
        },
      ),
    );
    assert.deepEqual(tables[0]!.rows, [
      ['Ort', 'Titel'],
      ['Halle', 'x'],
      [undefined, 'y'],
    ]);
    assert.deepEqual(
      findings.map(({ code, params }) => [code, params]),
      [
        ['table-hidden-rows', { table: 'Tabelle1', count: 1 }],
        ['table-merged', { table: 'Tabelle1', row: 2, count: 1 }],
      ],
    );
  });

  it('links behind other words are counted, links that can be seen are not', () => {
    const { findings } = readXlsx(
      oneSheet(
        row(1, inline('A1', 'hier'), inline('B1', 'www.verein.example'), inline('C1', 'a@verein.example')),
        {
          after:
            '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId1"/><hyperlink ref="C1" r:id="rId2"/><hyperlink ref="A1" location="B1"/></hyperlinks>',
          links: ['https://www.verein.example/', 'mailto:a@verein.example'],
        },
      ),
    );
    assert.deepEqual(
      findings.map(({ code, params }) => [code, params]),
      [['table-links', { table: 'Tabelle1', count: 1 }]],
    );
  });

  it('macros and comments are named, not read', () =>
    assert.deepEqual(
      codesOf(
        oneSheet(row(1, inline('A1', 'a')), {
          parts: { 'xl/vbaProject.bin': 'x', 'xl/comments1.xml': '<x/>' },
        }),
      ),
      ['table-macros', 'table-comments'],
    ));

  it('control characters are taken out, cells without end are cut', () => {
    const { tables, findings } = readXlsx(
      oneSheet(row(1, inline('A1', 'a_x0001_b_xD83D_'), inline('B1', 'x'.repeat(200_000)))),
    );
    assert.equal(tables[0]!.rows[0]![0], 'ab');
    assert.equal((tables[0]!.rows[0]![1] as string).length, 100_000);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['table-controls', 'table-cells-long'],
    );
  });
});

describe('a workbook from an office', () => {
  const folder = new URL('../../../../../shared/data/contacts/gemeindeverzeichnis/', import.meta.url);
  const read = (name: string): Uint8Array => readFileSync(new URL(name, folder));
  it('is the same as its table in text, but for the zeros it lost', { skip: !existsSync(folder) }, () => {
    const { tables, findings } = readXlsx(read('gv-saarland.xlsx'));
    const plain = readCsv(read('gv-saarland.csv'), { name: 'gv-saarland.csv' }).tables[0]!;
    const [table] = tables;
    assert.equal(table!.name, plain.name);
    // The workbook has the first rows only.
    assert.equal(table!.rows.length, 80);
    assert.deepEqual(findings, []);
    const written = (cell: Cell): string =>
      (typeof cell === 'number' ? String(cell) : ((cell ?? '') as string)).trim();
    const numeric = (text: string): number => Number(text.replaceAll(' ', '').replace(',', '.'));
    plain.rows.slice(0, 80).forEach((cells, at) =>
      cells.forEach((cell, column) => {
        const other = table!.rows[at]![column];
        const text = written(cell);
        assert.ok(
          text === written(other) || (typeof other === 'number' && numeric(text) === other),
          `${at + 1}/${column + 1}: ${text} and ${written(other)}`,
        );
      }),
    );
  });
});
