import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tableCsv } from '../../../../src/exports/template/table-csv.js';
import { collectionNames } from '../../../../src/feed/collections.js';
import { parseFeed } from '../../../../src/feed/parse.js';
import { feedSchema } from '../../../../src/feed/schema/feed.js';
import type { CollectionName } from '../../../../src/feed/types.js';
import { readCsv } from '../../../../src/sources/csv/read-csv.js';
import { columnsOf } from '../../../../src/sources/table/columns.js';
import { createRowMerger } from '../../../../src/sources/table/merge-rows.js';
import { readTables } from '../../../../src/sources/table/read-tables.js';
import { sameValue } from '../../../../src/sources/table/same-value.js';
import type { TableFile } from '../../../../src/sources/table/table.js';
import { feedTables, sheetNames, writeTables } from '../../../../src/sources/table/write-table.js';
import { valid } from '../../feed/arbitrary.js';
import { completeFeed } from './complete-feed.js';

type Json = Record<string, unknown>;
type Lists = Readonly<Record<string, readonly Json[]>>;

const languages = ['de', 'en'] as const;

/** Through files, as a keeper saves them. */
const throughCsv = (feed: unknown, language: 'de' | 'en'): TableFile => ({
  findings: [],
  tables: feedTables(feed, { language }).flatMap((table) => {
    const bytes = new TextEncoder().encode(tableCsv(table.rows, language));
    return readCsv(bytes, { name: `${table.name}.csv` }).tables;
  }),
});

const parsed = (document: unknown): Lists => parseFeed(document).feed as unknown as Lists;

/** Fields that do not come back: `events.title`. */
function differences(before: Lists, after: Lists, plain = 'de'): string[] {
  const lost = new Set<string>();
  for (const list of collectionNames) {
    const found = new Map(after[list]!.map((record) => [record['id'], record]));
    for (const record of before[list]!) {
      const other = found.get(record['id']);
      if (!other) lost.add(`${list}[${String(record['id'])}]`);
      else
        for (const field of new Set([...Object.keys(record), ...Object.keys(other)]))
          if (!sameValue(record[field], other[field], plain)) lost.add(`${list}.${field}`);
    }
    for (const { id } of after[list]!)
      if (!before[list]!.some((record) => record['id'] === id)) lost.add(`${list} has ${String(id)} more`);
  }
  return [...lost].sort();
}

describe('a feed that uses all columns comes back from its tables', () => {
  for (const language of languages) {
    test(`from sheets with ${language} headings`, () => {
      const tables = feedTables(completeFeed, { language });
      const { feed, findings } = readTables({ tables, findings: [] }, undefined, {
        feed: { vocabularies: completeFeed.vocabularies },
      });
      assert.deepEqual(differences(parsed(completeFeed), parsed(feed)), []);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'note'),
        [],
      );
    });

    test(`from CSV files with ${language} headings`, () => {
      const { feed, findings } = readTables(throughCsv(completeFeed, language), undefined, {
        feed: { vocabularies: completeFeed.vocabularies },
      });
      assert.deepEqual(differences(parsed(completeFeed), parsed(feed)), []);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'note'),
        [],
      );
    });
  }

  test('which has something in each of them', () => {
    for (const { name, rows } of feedTables(completeFeed)) {
      const list = collectionNames.find((each) => sheetNames[each].de === name)!;
      const headings = rows[0]!;
      const empty = columnsOf(list).filter(({ input, heading }) => !input && !headings.includes(heading.de));
      // Where records come from stands with the organizations, the picture of an event has its fields there, too.
      const shared =
        /^(source|verified|valid|publish|modified|image|accessibility|audience|cost|registration|capacity|course\.childcare|hours|description)/;
      assert.deepEqual(
        empty.map(({ path }) => path).filter((path) => !shared.test(path)),
        [],
        list,
      );
    }
  });

  test('and nothing is said to be lost', () => {
    assert.deepEqual(writeTables(completeFeed).findings, []);
  });
});

describe('whatever a feed holds', () => {
  const feeds = valid(feedSchema) as fc.Arbitrary<Json>;

  test('is either in its tables or named as missing there', () => {
    fc.assert(
      fc.property(feeds, fc.constantFrom(...languages), (drawn, language) => {
        const { feed } = parseFeed({ ...drawn, defaultLanguage: 'de' });
        const document = { ...feed, schemaVersion: '1.0' } as unknown as Json;
        const { findings, tables } = writeTables(document, { language });
        const back = readTables({ tables, findings: [] }, undefined, {
          feed: { vocabularies: document['vocabularies'] },
        });
        const named = new Set(
          findings.map(({ params }) => `${String(params['list'])}.${String(params['field'])}`),
        );
        const before = parsed(document);
        const after = parsed(back.feed);
        for (const list of collectionNames) {
          const found = new Map(after[list]!.map((record) => [record['id'], record]));
          for (const record of before[list]!)
            for (const field of Object.keys(record))
              assert.ok(
                sameValue(record[field], found.get(record['id'])?.[field], 'de') ||
                  named.has(`${list}.${field}`),
                `${list}.${field} is lost and not named: ${JSON.stringify(record[field])} → ${JSON.stringify(found.get(record['id'])?.[field])}`,
              );
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('tables of a feed, read into that feed, change nothing in it', () => {
  fc.assert(
    fc.property(valid(feedSchema) as fc.Arbitrary<Json>, fc.constantFrom(...languages), (drawn, language) => {
      const { feed } = parseFeed({ ...drawn, defaultLanguage: 'de' });
      const document = JSON.parse(JSON.stringify({ ...feed, schemaVersion: '1.0' })) as Json;
      const tables = feedTables(document, { language });
      const back = readTables({ tables, findings: [] }, undefined, { feed: document });
      const merge = createRowMerger(back.mapping, 'de');
      for (const list of collectionNames)
        for (const record of (back.feed[list] ?? []) as readonly Json[]) {
          const before = (document[list] as readonly Json[]).find(({ id }) => id === record['id'])!;
          assert.ok(before, `${list} has ${String(record['id'])} more`);
          const after = merge(list, before, record);
          for (const field of Object.keys(after))
            // Rounds may have one id twice, and rules that are none.
            if (field !== 'runs')
              assert.ok(
                sameValue(before[field], after[field], 'de'),
                `${list}.${field}: ${JSON.stringify(before[field])} → ${JSON.stringify(after[field])}`,
              );
        }
    }),
    { numRuns: 150 },
  );
});

/** Texts people write, and those that look like something else. */
const text = fc.oneof(
  fc.constantFrom(
    'Sprachcafé',
    '=SUM(A1)',
    '+49 2241',
    '-5',
    "'=1",
    '01067',
    '1.234',
    'ja',
    'Mai',
    '03.11.2026',
    'a; b',
    'a, b',
    'Ende',
    '„x“ "y"',
    'Zeile 1\nZeile 2',
    '- a\n- b',
    '@home',
    '#1',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((each) => /\p{L}/u.test(each) && !/[<&\r]/.test(each) && each.trim() === each),
);
const clean = (value: string): boolean => {
  const { feed } = parseFeed({
    schemaVersion: '1.0',
    events: [{ id: 'a', title: value, description: value, start: '2026-11-03' }],
  });
  return (feed.events[0]?.title as string) === value && feed.events[0]?.description === value;
};

describe('titles and descriptions', () => {
  const event = fc.record({
    title: fc.record({ de: text.filter(clean), ar: text.filter(clean) }),
    description: text.filter(clean),
    start: fc.constantFrom('2026-11-03', '2026-11-03T18:00', '2026-03-29T02:30'),
    cost: fc.constantFrom(
      { type: 'free' },
      { type: 'paid', min: 5.5, max: 1234.125 },
      { type: 'paid', min: 1.234 },
    ),
  });

  test('come back letter by letter, also through a CSV file', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...languages),
        (drawn, language) => {
          const events = drawn.map((each, at) => ({ id: `e${at}`, ...each }));
          const document = { schemaVersion: '1.0', events };
          const { feed } = readTables(throughCsv(document, language), undefined);
          assert.deepEqual(differences(parsed(document), parsed(feed)), []);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the example feeds of the demo', () => {
  for (const name of ['rhein-sieg', 'schule', 'verein']) {
    const file = new URL(`../../../../demo/feeds/${name}.json`, import.meta.url);
    test(`${name}: only what no table can hold is lost`, { skip: !existsSync(file) }, () => {
      const feed = JSON.parse(readFileSync(file, 'utf8')) as Json;
      for (const language of languages) {
        const lost = writeTables(feed, { language }).findings.map(
          ({ params }) => `${String(params['list'])}.${String(params['field'])}`,
        );
        const known =
          /\.(x-.*)$|^(offers\.(access|hours|runs)|closures\.ranges|events\.recurrence|contacts\.hours)$/;
        assert.deepEqual(
          lost.filter((each) => !known.test(each)),
          [],
        );
      }
    });
  }
});

test('only the lists asked for are written', () => {
  const names = (collections: readonly CollectionName[]): string[] =>
    feedTables(completeFeed, { collections }).map(({ name }) => name);
  assert.deepEqual(names(['events', 'places']), ['Orte', 'Veranstaltungen']);
});
