import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../../../src/exports/csv.js';
import { ImportFault } from '../../../../src/feed/import-fault.js';
import { readCsv } from '../../../../src/sources/csv/read-csv.js';
import type { Table, TableFile } from '../../../../src/sources/table/table.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const little = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
/** `äöüß` as old Macs wrote them. */
const mac = (text: string): Uint8Array =>
  Uint8Array.from(
    text,
    (sign) => ({ ä: 0x8a, ö: 0x9a, ü: 0x9f, ß: 0xa7, Ä: 0x80 })[sign] ?? sign.charCodeAt(0),
  );

const read = (input: string | Uint8Array, more: object = {}): TableFile =>
  readCsv(typeof input === 'string' ? utf8(input) : input, { name: 'liste.csv', ...more });
const rows = (input: string | Uint8Array): Table['rows'] => read(input).tables[0]!.rows;
const codes = ({ findings }: TableFile): string[] => findings.map(({ code }) => code);

describe('the letters are right, whatever the file was saved as', () => {
  const text = 'Titel;Ort\r\nMädchentreff „Größe“;Köln\r\n';
  const plain = text.replaceAll(/[„“]/g, '"').replace('"Größe"', "'Größe'");
  const cases: readonly (readonly [name: string, bytes: Uint8Array, wanted: string, encoding?: string])[] = [
    ['UTF-8', utf8(text), text],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`), text],
    [
      'UTF-16, as Excel saves “Unicode text”',
      joined(Uint8Array.of(0xff, 0xfe), little(text.replaceAll(';', '\t'))),
      text,
      'UTF-16',
    ],
    ['UTF-16, the other way round', joined(Uint8Array.of(0xfe, 0xff), big(text)), text, 'UTF-16'],
    ['UTF-16 without a mark', little(text), text, 'UTF-16'],
    ['UTF-16, the other way round without a mark', big(text), text, 'UTF-16'],
    ['Windows-1252', latin(plain), plain, 'windows-1252'],
    [
      'Windows-1252 with its own quotes',
      joined(
        latin('Titel;Ort\r\nM'),
        Uint8Array.of(0xe4),
        latin('dchentreff '),
        Uint8Array.of(0x84),
        latin('Größe'),
        Uint8Array.of(0x93),
        latin(';Köln\r\n'),
      ),
      text,
      'windows-1252',
    ],
    ['an old Mac', mac(plain), plain, 'macintosh'],
  ];
  for (const [name, bytes, wanted, encoding] of cases)
    test(name, () => {
      const file = read(bytes);
      const expected = wanted
        .trim()
        .split('\r\n')
        .map((line) => line.split(';'));
      assert.deepEqual(file.tables[0]!.rows, expected);
      assert.deepEqual(
        file.findings.map(({ code, params }) => [code, params['encoding']]),
        encoding ? [['table-encoding', encoding]] : [],
      );
    });

  test('the encoding the server names counts for files that are no UTF-8', () => {
    const file = read(joined(utf8('Titel;Ort\n'), Uint8Array.of(0xcf, 0xf0, 0xe8), utf8(';x\n')), {
      charset: 'windows-1251',
    });
    assert.equal(file.tables[0]!.rows[1]![0], 'При');
  });

  test('lines of two encodings are each read as they are written', () => {
    const file = read(joined(utf8('Titel;Ort\nKöln;a\n'), latin('Düren;b\n'), utf8('Bürgerhaus;c\n')));
    assert.deepEqual(
      file.tables[0]!.rows.map(([title]) => title),
      ['Titel', 'Köln', 'Düren', 'Bürgerhaus'],
    );
    assert.deepEqual(codes(file), ['table-encoding', 'table-encoding-mixed']);
  });

  test('letters that were spoilt before are told', () => {
    assert.deepEqual(codes(read('Titel;Ort\nMÃ¤dchen;KÃ¶ln\n')), ['table-encoding-twice']);
    assert.deepEqual(codes(read('Titel;Ort\nÃngela;São\n')), []);
  });

  test('control characters go, and are told', () => {
    const file = read('Titel;Ort\na\u0000b;c\u0007\n');
    assert.deepEqual(file.tables[0]!.rows[1], ['ab', 'c']);
    assert.deepEqual(codes(file), ['table-controls']);
  });
});

describe('cells', () => {
  const cases: readonly (readonly [what: string, text: string, rows: Table['rows']])[] = [
    [
      'semicolons and decimal commas',
      'a;b\n1,5;2,5\n',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'commas',
      'a,b\n"1,5",2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2; 3\t4\n',
      [
        ['a', 'b'],
        ['1, 2; 3', '4'],
      ],
    ],
    [
      'bars',
      'a|b|c\n1|2|3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    ['a line that names the separator', 'sep=,\r\na,b;c\r\n', [[], ['a', 'b;c']]],
    [
      'titles above the table',
      'Liste der Angebote, Stand Mai\n\na;b;c\n1;2;3\n4;5;6\n',
      [['Liste der Angebote, Stand Mai'], [undefined], ['a', 'b', 'c'], ['1', '2', '3'], ['4', '5', '6']],
    ],
    ['one column', 'Titel\nA\nB\n', [['Titel'], ['A'], ['B']]],
    [
      'no line break at the end',
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells at the end',
      'a;b;c\n1;;\n',
      [
        ['a', 'b', 'c'],
        ['1', undefined, undefined],
      ],
    ],
    ['rows of different length', 'a;b\n1\n1;2;3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    [
      'line breaks of old Macs',
      'a;b\r1;2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line breaks in cells',
      'a;b\r\n"x\r\ny";2\r\n',
      [
        ['a', 'b'],
        ['x\r\ny', '2'],
      ],
    ],
    [
      'quotes in cells',
      'a;b\n"say ""hi""";"2"\n',
      [
        ['a', 'b'],
        ['say "hi"', '2'],
      ],
    ],
    [
      'quotes nobody doubled',
      'a;b\n"Café "Mitte", hinten";2\n',
      [
        ['a', 'b'],
        ['Café "Mitte", hinten', '2'],
      ],
    ],
    [
      'quotes within a cell',
      'a;b\nCafé "Mitte";2\n',
      [
        ['a', 'b'],
        ['Café "Mitte"', '2'],
      ],
    ],
    [
      'blanks around quotes',
      'a, b\n"1", "2, 3" \n',
      [
        ['a', ' b'],
        ['1', '2, 3'],
      ],
    ],
    [
      'text that Excel was to leave alone',
      'a;b\n="01067";"=""007"""\n',
      [
        ['a', 'b'],
        ['01067', '007'],
      ],
    ],
    [
      'what our export made harmless',
      "a;b\n'=1+1;'+49 2241\n",
      [
        ['a', 'b'],
        ['=1+1', '+49 2241'],
      ],
    ],
    [
      'an apostrophe that belongs there',
      "a;b\n's-Hertogenbosch;'\n",
      [
        ['a', 'b'],
        ["'s-Hertogenbosch", "'"],
      ],
    ],
  ];
  for (const [what, text, wanted] of cases) test(what, () => assert.deepEqual(rows(text), wanted));

  test('behind a quote that is never closed the table goes on, and the row is named', () => {
    const file = read('a;b\n"Sprachcafé;Köln\n"Lesung";"Bonn"\nFest;Siegburg\n');
    assert.deepEqual(file.tables[0]!.rows.slice(1), [
      ['"Sprachcafé', 'Köln'],
      ['Lesung', 'Bonn'],
      ['Fest', 'Siegburg'],
    ]);
    assert.deepEqual(
      file.findings.map(({ code, params }) => [code, params['row']]),
      [['table-quote', 2]],
    );
  });

  test('a file cut off inside a quoted cell keeps its last row', () => {
    const file = read('a;b\n1;2\n3;"vier und');
    assert.deepEqual(file.tables[0]!.rows.at(-1), ['3', '"vier und']);
    assert.deepEqual(codes(file), ['table-quote']);
  });

  test('a table is called like its file', () => {
    for (const name of ['Termine 2026.csv', 'C:\\Listen\\Termine 2026.CSV', '/tmp/Termine 2026.txt'])
      assert.equal(readCsv(utf8('a;b\n'), { name }).tables[0]!.name, 'Termine 2026');
  });
});

describe('what is no table, or too much of one, ends in a clear fault', () => {
  const fault = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof ImportFault) return `${error.code} ${JSON.stringify(error.params)}`;
      throw error;
    }
    return 'none';
  };
  test('nothing at all', () =>
    assert.equal(
      fault(() => read(new Uint8Array())),
      'empty {}',
    ));
  test('nothing but separators', () =>
    assert.equal(
      fault(() => read(' ;;\n;;\n')),
      'no-table {}',
    ));
  test('too many bytes', () =>
    assert.equal(
      fault(() => read('a;b\n'.repeat(600_000), { maxBytes: 2e6 })),
      'too-big {"limit":2}',
    ));
  test('too many rows', () =>
    assert.equal(
      fault(() => read('a;b\n'.repeat(11), { maxRows: 10 })),
      'too-many-cells {"limit":10}',
    ));
  test('too many cells', () =>
    assert.equal(
      fault(() => read(';'.repeat(100), { maxCells: 50 })),
      'too-many-cells {"limit":50}',
    ));
});

test('every table we write is read as the same table', () => {
  const cell = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(
      '=1+1',
      "'=1",
      "''-x",
      '-5',
      '+49 2241',
      '@a',
      '＝x',
      ' x ',
      'a;b',
      'a,b',
      '"',
      '""',
      'x"y',
      'a\nb',
      'a\r\nb',
      '\tx',
      "'",
      '01067',
      'sep=;',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|^="[^"]*"$|\p{Cs}|\ufeff/u.test(text)),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom<';' | ','>(';', ','), (drawn, separator) => {
      // A first row with a separator in each place leaves no doubt which it is.
      const width = 5;
      const all = [
        ['Kennung', 'Titel', 'Beginn', 'Ort', 'Info'],
        ...drawn.map((row) => [...row, ...Array<undefined>(width - row.length).fill(undefined)]),
      ];
      assert.deepEqual(rows(toCsv(all, separator)), all);
    }),
    { numRuns: 500 },
  );
});

describe('the official list of municipalities', () => {
  const folder = new URL('../../../../../shared/data/contacts/gemeindeverzeichnis/', import.meta.url);
  const files = ['gv-saarland.csv', 'gv-saarland.excel-de-cp1252.csv', 'gv-saarland.excel-unicode.txt'];
  test('says the same in three encodings', { skip: !existsSync(folder) }, () => {
    const [first, ...others] = files.map((name) => read(readFileSync(new URL(name, folder))));
    assert.equal(first!.tables[0]!.rows.length, 114);
    assert.equal(first!.tables[0]!.rows[3]![7], 'Saarbrücken, Landeshauptstadt');
    for (const other of others) assert.deepEqual(other.tables[0]!.rows, first!.tables[0]!.rows);
    assert.deepEqual(
      [first!, ...others].map((file) => file.findings.map(({ params }) => params['encoding'])),
      [[], ['windows-1252'], ['UTF-16']],
    );
  });
});
