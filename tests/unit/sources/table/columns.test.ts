import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectionNames } from '../../../../src/feed/collections.js';
import { parseFeed } from '../../../../src/feed/parse.js';
import { columnAt, columnsOf, headingOf, splitHeading } from '../../../../src/sources/table/columns.js';
import { guessSheet } from '../../../../src/sources/table/guess-mapping.js';
import { readTables } from '../../../../src/sources/table/read-tables.js';
import { sheetNames } from '../../../../src/sources/table/write-table.js';
import { told } from './tables.js';

const languages = ['de', 'en'] as const;

for (const list of collectionNames)
  describe(`columns of ${list}`, () => {
    const columns = columnsOf(list);
    const own = columns.filter(({ input }) => !input);

    test('have paths and headings that are theirs alone', () => {
      assert.equal(new Set(columns.map(({ path }) => path)).size, columns.length);
      for (const language of languages)
        assert.equal(new Set(own.map((column) => headingOf(column, language))).size, own.length, language);
    });

    for (const language of languages)
      test(`are all known again by their ${language} headings, whatever stands beside them`, () => {
        const { sheet } = guessSheet({
          name: sheetNames[list][language],
          rows: [own.map((column) => headingOf(column, language))],
        });
        assert.equal(sheet.list, list);
        assert.deepEqual(
          sheet.columns,
          Object.fromEntries(own.map((column) => [headingOf(column, language), column.path])),
        );
      });

    test('explain themselves in both languages', () => {
      for (const { explanation, heading, path } of columns)
        for (const language of languages) {
          assert.match(explanation[language], /\S.*[.?:…]$|https:\/\/…$/s, path);
          assert.match(heading[language], /\S/, path);
        }
    });

    test('have examples that can be read, into fields that the format has', () => {
      for (const column of own) {
        if (!column.example) continue;
        const base = { id: 'Kennung', name: 'Name', title: 'Titel', role: 'Aufgabe', start: 'Beginn' };
        const row: Record<string, string> = {
          Kennung: 'x',
          [list === 'contacts'
            ? 'Aufgabe'
            : ['places', 'organizations', 'closures'].includes(list)
              ? 'Name'
              : 'Titel']: 'X',
          ...(list === 'events' && { Beginn: '2026-11-03' }),
        };
        if (!(column.path in base)) row[headingOf(column, 'de')] = column.example;
        const read = readTables(
          {
            tables: [{ name: sheetNames[list].de, rows: [Object.keys(row), Object.values(row)] }],
            findings: [],
          },
          undefined,
        );
        assert.deepEqual(told(read), [], column.path);
        const { findings } = parseFeed(read.feed);
        const serious = findings.filter(
          ({ code }) =>
            ![
              'unresolved-reference',
              'unknown-code',
              'person-without-consent',
              'rule-without-anchor',
              // A description without its picture, a latitude without its longitude.
              'missing',
            ].includes(code),
        );
        assert.deepEqual(serious, [], column.path);
      }
    });
  });

test('a path is a column, a column of texts in a language, or nothing', () => {
  assert.equal(columnAt('events', 'title')?.column.path, 'title');
  assert.equal(columnAt('events', 'title.ar')?.language, 'ar');
  assert.equal(columnAt('events', 'title.de-simple')?.language, 'de-simple');
  for (const path of [
    '',
    'titel',
    'title.',
    'start.ar',
    'title.x',
    '__proto__',
    'title.__proto__',
    'run.start',
  ])
    assert.equal(columnAt('events', path), undefined, path);
});

test('headings name a language in many ways, and ids are no Indonesian', () => {
  const cases: readonly (readonly [string, string, string?])[] = [
    ['Titel (Englisch)', 'Titel', 'en'],
    ['Titel [ar]', 'Titel', 'ar'],
    ['Titel (Leichte Sprache)', 'Titel', 'de-simple'],
    ['title.en', 'title', 'en'],
    ['title_uk', 'title', 'uk'],
    ['Titel EN', 'Titel', 'en'],
    ['Titel – Arabisch', 'Titel', 'ar'],
    ['Titel [zh-Hant]', 'Titel', 'zh-Hant'],
    ['location_id', 'location_id'],
    ['Kosten (in €)', 'Kosten (in €)'],
    ['Titel', 'Titel'],
  ];
  for (const [heading, name, language] of cases)
    assert.deepEqual(splitHeading(heading), { name, ...(language && { language }) }, heading);
});
