// Nobody who writes a table can stop the program that reads it, whatever is in its cells.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../../../src/feed/parse.js';
import { collectionNames } from '../../../../src/feed/collections.js';
import { describeFinding } from '../../../../src/language/finding-texts.js';
import { columnsOf, headingOf } from '../../../../src/sources/table/columns.js';
import { readTables, type TableReadResult } from '../../../../src/sources/table/read-tables.js';
import { sheetNames } from '../../../../src/sources/table/write-table.js';
import type { Cell, Table } from '../../../../src/sources/table/table.js';
import type { TableMapping } from '../../../../src/sources/table/table-mapping.js';

/** Generous: only what does not end, or grows with the square, takes so long. */
const LIMIT = 15_000;

const timed = (...tables: readonly Table[]): TableReadResult => {
  const before = performance.now();
  const read = readTables({ tables, findings: [] }, undefined, { today: '2026-11-23' });
  parseFeed(read.feed);
  const took = performance.now() - before;
  assert.ok(took < LIMIT, `${Math.round(took)} ms`);
  return read;
};

const events = (...rows: readonly (readonly Cell[])[]): Table => ({
  name: 'Termine',
  rows: [['Titel', 'Beginn', 'Ort', 'Veranstalter', 'Beschreibung'], ...rows],
});
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('tables that mean no good', () => {
  test('fifty thousand rows with a bad cell each are read, and most findings only counted', () => {
    const read = timed(
      events(
        ...many(50_000, (at) => [
          `T${at}`,
          '3.11.2026',
          `Haus ${at % 500}`,
          `Verein ${at % 300}`,
          '<b>x</b>',
        ]),
      ),
    );
    assert.equal(read.feed.events!.length, 50_000);
    assert.equal(read.feed.places!.length, 500);
    assert.ok(read.findings.length < 1_000);
  });
  test('fifty thousand rows that are the same', () => {
    const read = timed(events(...many(50_000, () => ['T', '3.11.2026', 'Haus'])));
    assert.equal(read.feed.events!.length, 1);
    assert.ok(read.findings.length < 100);
  });
  test('twenty thousand rows with one key', () => {
    const read = timed(events(...many(20_000, (at) => ['T', '3.11.2026', 'Haus', 'Verein', `Info ${at}`])));
    assert.equal(new Set(read.feed.events!.map(({ id }) => id)).size, 20_000);
  });
  test('ten thousand columns', () => {
    timed({
      name: 'Termine',
      rows: [
        ['Titel', 'Beginn', ...many(10_000, (at) => `Titel [a${at}]`)],
        ['T', '3.11.2026', ...many(10_000, String)],
      ],
    });
  });
  test('cells of thirty thousand characters in every column', () => {
    for (const list of collectionNames)
      for (const filler of [
        'x',
        '1',
        '1 ',
        '(',
        ';',
        'a;',
        '- ',
        '1-',
        '<',
        '&',
        '1.',
        'Mo ',
        'Mo-',
        '+49 ',
        '@',
        ' ',
        '€ ',
        '"',
        "'",
        'Mo 9-12 ',
        'jeden ',
        'und ',
      ]) {
        const columns = columnsOf(list);
        const text = filler.repeat(30_000 / filler.length);
        timed({
          name: sheetNames[list].de,
          rows: [
            columns.map((column) => (column.input ? column.path : headingOf(column, 'de'))),
            columns.map(({ path }) => (path === 'start' ? '3.11.2026' : text)),
          ],
        });
      }
  });
  test('cells with twenty thousand entries each', () => {
    const text = many(20_000, (at) => `Name ${at}`).join(';');
    timed(events(['T', '3.11.2026', text, text, text]));
    timed({
      name: 'Angebote',
      rows: [
        ['Titel', 'Zielgruppe', 'Handlungsfeld', 'Anbieter'],
        ['T', text, text, text],
      ],
    });
  });
  test('a thousand empty tables, and a table of empty rows', () => {
    timed(...many(1_000, (at) => ({ name: `T${at}`, rows: [] })), {
      name: 'Termine',
      rows: [['Titel', 'Beginn'], ...many(100_000, () => [])],
    });
  });
  test('records that refer to themselves and each other', () => {
    const read = timed({
      name: 'Organisationen',
      rows: [
        ['Kennung', 'Name', 'Gehört zu'],
        ['a', 'A', 'B'],
        ['b', 'B', 'A'],
        ['c', 'C', 'C'],
      ],
    });
    assert.equal(read.feed.organizations!.length, 3);
  });
  test('names of things that objects have by themselves', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const read = timed(
      {
        name: '__proto__',
        rows: [['Titel', 'Beginn', ...names], ...names.map((name) => [name, '3.11.2026', ...names])],
      },
      events(...names.map((name) => [name, '3.11.2026', name, name, name])),
    );
    assert.equal(read.feed.events!.length, 10);
    assert.equal(({} as Record<string, unknown>)['Titel'], undefined);
  });
});

describe('whatever the cells are', () => {
  const words = [
    'Titel',
    'Beginn',
    'Ende',
    'Ort',
    'PLZ',
    'Name',
    'Kosten',
    'Telefon',
    'E-Mail',
    'Öffnungszeiten',
    'Sprachen',
    'Wiederholung',
    'Titel [ar]',
    'Kennung',
    'ja',
    '3.11.2026',
    '18 Uhr',
    '5 €',
    'Mai',
    '=1',
    '',
    ' ',
    'Mo 9-12',
    'jeden Di',
    'a@b.de',
    'https://a.de',
    '02241 1',
    '1067',
    'Summe',
    '__proto__',
    'null',
    '\u0000',
    '\u202e',
    'x'.repeat(300),
  ];
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(undefined),
    fc.record({
      date: fc.constantFrom('2026-11-03', '9999-99-99', 'x', undefined),
      time: fc.constantFrom('18:00', '99:99', undefined),
    }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 });
  const tables = fc.array(
    fc.record({ name: fc.constantFrom('Termine', 'Orte', 'Kontakte', 'Kurse', 'x', '__proto__'), rows }),
    { maxLength: 3 },
  );
  const headed = fc
    .tuple(
      fc.constantFrom(...collectionNames),
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
    )
    .map(([list, drawn, places]): Table[] => {
      const columns = columnsOf(list);
      const headings = Array.from({ length: 12 }, () =>
        headingOf(columns[(places.next().value as number) % columns.length]!, 'de'),
      );
      return [{ name: sheetNames[list].de, rows: [headings, ...drawn] }];
    });

  const check = (drawn: readonly Table[], mapping?: TableMapping): void => {
    const read = readTables({ tables: drawn, findings: [] }, mapping, { today: '2026-11-23' });
    const { findings } = parseFeed(JSON.parse(JSON.stringify(read.feed)));
    for (const finding of [...read.findings, ...findings]) {
      for (const language of ['de', 'en'] as const) {
        const { what, todo } = describeFinding(finding, language);
        assert.doesNotMatch(what + todo, /undefined|NaN|\[object/);
      }
      read.placeOf(finding.path);
    }
    // A reader of ours gives only what the format knows.
    assert.deepEqual(
      findings.filter(({ code }) => code === 'unknown-key' || code === 'not-a-feed'),
      [],
    );
    const again = readTables(
      { tables: drawn, findings: [] },
      JSON.parse(JSON.stringify(read.mapping)) as TableMapping,
      { today: '2026-11-23' },
    );
    assert.deepEqual(JSON.parse(JSON.stringify(again.feed)), JSON.parse(JSON.stringify(read.feed)));
  };

  test('a feed comes out of it, with findings in words, and the mapping that was guessed gives it again', () => {
    fc.assert(
      fc.property(tables, (drawn) => check(drawn)),
      { numRuns: 500 },
    );
  });

  test('also below headings we know', () => {
    fc.assert(
      fc.property(headed, (drawn) => check(drawn)),
      { numRuns: 1_000 },
    );
  });
});
