// What must hold for any records and any query: against a scan, in any order of arrival, on hostile pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSearchIndex, type SearchDocument } from '../../../src/search/create-search-index.js';
import { fold } from '../../../src/search/fold.js';
import { ranked } from '../../../src/search/rank.js';
import { hostileStrings } from './hostile-strings.js';

const lexicon = (
  'Deutschkurs Sprachkurse Beratung Migrationsberatung für Frauen Müller Mueller Straße 53721 Näh-Café دورة اللغة الألمانية ' +
  'курси німецької мови сім’я çocuk bakımı ışık ትምህርቲ हिन्दी ภาษาไทย 漢字 B1 02241 132107 Übergrößenträger'
).split(' ');
const text = fc.array(fc.constantFrom(...lexicon), { maxLength: 6 }).map((words) => words.join(' '));
const records = fc
  .array(fc.record({ title: text, text: fc.array(text, { maxLength: 3 }) }), { maxLength: 12 })
  .map((list) => list.map((fields, i): SearchDocument => ({ id: `r${i}`, fields })));
const texts = ({ fields }: SearchDocument) => Object.values(fields).flat();
const wordsOf = (document: SearchDocument) =>
  texts(document).flatMap((each) => fold(each).split(' ').filter(Boolean));

test('every word of a record finds it, as does every beginning, and every part of four letters or more', () => {
  fc.assert(
    fc.property(records, fc.nat(), fc.nat(), fc.nat(), (documents, which, from, length) => {
      const words = documents.flatMap(wordsOf);
      fc.pre(words.length > 0);
      const word = words[which % words.length]!;
      const start = from % word.length;
      const part = word.slice(start, start + 1 + (length % (word.length - start)));
      fc.pre(start === 0 || (part.length > 3 && !/^\d+$/.test(part)));
      const index = createSearchIndex(documents);
      const found = new Set(index.search(part).map(({ id }) => id));
      // The scan: nothing that holds the word or begins with it may be missing.
      for (const document of documents)
        if (wordsOf(document).some((each) => (start ? each.includes(part) : each.startsWith(part))))
          assert.ok(found.has(document.id), `"${part}" must find ${texts(document).join(' / ')}`);
    }),
    { numRuns: 500 },
  );
});

test('all words are in every record found; when some were dropped, the others are in the first of them', () => {
  fc.assert(
    fc.property(records, fc.array(fc.constantFrom(...lexicon), { maxLength: 4 }), (documents, words) => {
      const index = createSearchIndex(documents);
      const query = words.join(' ');
      const { dropped, positions, scores } = index.searchPositions(query);
      const folded = (word: string) => fold(word).split(' ');
      const lost = dropped.flatMap(folded);
      const kept = words.flatMap(folded).filter((word) => word !== 'fur' && !lost.includes(word));
      const best = ranked(scores, positions, dropped.length ? 1 : Infinity);
      for (const position of best)
        for (const word of kept)
          assert.ok(index.searchPositions(word).positions.includes(position), `${query}: ${word}`);
      const all = documents.filter((document) =>
        words.every((word) =>
          fold(word)
            .split(' ')
            .every((each) => wordsOf(document).includes(each)),
        ),
      );
      if (query && all.length) assert.deepEqual(dropped, []);
      if (query) for (const { id } of all) assert.ok(index.search(query).some((hit) => hit.id === id));
    }),
    { numRuns: 300 },
  );
});

test('records in slices give the same answers as all at once, asked in between or not', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...lexicon, 'kurs', 'bertung'), (documents, query) => {
      const slices = createSearchIndex([]);
      for (const document of documents) {
        slices.add([document]);
        slices.search(query);
      }
      const answer = (index: typeof slices) =>
        index.search(query).map(({ id, score, matches }) => ({ id, score, matches }));
      assert.deepEqual(answer(slices), answer(createSearchIndex(documents)));
    }),
    { numRuns: 200 },
  );
});

test('every hit shows where: offsets lie within the original, in order, without overlap', () => {
  fc.assert(
    fc.property(
      records,
      fc.array(fc.constantFrom(...lexicon, 'kurs', 'Bertung', 'frau', 'str'), { minLength: 1, maxLength: 3 }),
      (documents, words) => {
        const index = createSearchIndex(documents, { synonyms: [['Müller', 'Straße']] });
        for (const { id, matches } of index.search(words.join(' '))) {
          const { fields } = documents.find((document) => document.id === id)!;
          assert.ok(matches.length > 0);
          let last = { field: '', index: -1, end: 0 };
          for (const { field, index: nth, start, end, word } of matches) {
            const shown = [fields[field]!].flat()[nth]!;
            assert.ok(start < end && end <= shown.length);
            if (last.field === field && last.index === nth) assert.ok(start >= last.end);
            assert.ok(words.join(' ').includes(word));
            last = { field, index: nth, end };
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a limit gives the beginning of the whole answer; scores fall', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...lexicon, 'kurs'), fc.nat(5), (documents, query, limit) => {
      const index = createSearchIndex(documents, { weights: { title: 1e6, text: 1e-3 } });
      const all = index.search(query);
      assert.deepEqual(
        index.search(query, { limit }).map(({ id }) => id),
        all.slice(0, limit).map(({ id }) => id),
      );
      for (let i = 1; i < all.length; i++) assert.ok(all[i - 1]!.score >= all[i]!.score);
      const { positions, scores } = index.searchPositions(query);
      assert.deepEqual(
        [...ranked(scores, positions)].map((position) => documents[position]!.id),
        all.map(({ id }) => id),
      );
      documents.forEach((_, position) => assert.equal(scores[position]! > 0, positions.includes(position)));
    }),
    { numRuns: 200 },
  );
});

test('a limit that makes no sense finds nothing and does no harm', () => {
  const index = createSearchIndex([{ id: '1', fields: { title: 'Kurs' } }]);
  for (const limit of [NaN, -1, -Infinity, 0, 0.5]) assert.deepEqual(index.search('kurs', { limit }), []);
  for (const limit of [1, 1.5, 1e9, Infinity, undefined])
    assert.equal(index.search('kurs', { limit }).length, 1);
});

/** Edits between two words, two neighbours exchanged counting once, by the textbook's table. */
const distance = (one: string, other: string): number => {
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]!.push(least);
    }
  }
  return rows[one.length]![other.length]!;
};

test('a word that stands nowhere finds every record with a word as near as its length allows', () => {
  // Letters none of which sounds like another, so that the textbook counts as we do.
  const word = (least: number) =>
    fc.string({ unit: fc.constantFrom(...'aeoqrw'), minLength: least, maxLength: 16 });
  fc.assert(
    fc.property(fc.array(word(1), { minLength: 1, maxLength: 25 }), word(4), (words, typed) => {
      fc.pre(!words.some((each) => each.includes(typed.slice(0, 3))));
      const index = createSearchIndex(words.map((title, i) => ({ id: String(i), fields: { title } })));
      const found = new Set(index.search(typed).map(({ id }) => id));
      const allowed = typed.length < 8 ? 1 : typed.length < 14 ? 2 : 3;
      words.forEach((each, i) => {
        if (distance(typed, each) <= allowed)
          assert.ok(found.has(String(i)), `"${typed}" must find "${each}"`);
      });
    }),
    { numRuns: 1000 },
  );
});

test('the first page is the beginning of all results, however many there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ min: 0, max: 50, noNaN: true }), { maxLength: 400 }),
      fc.nat(30),
      (list, limit) => {
        const scores = Float32Array.from(list);
        const positions = list.map((_, i) => i).filter((i) => scores[i]! > 0);
        const sorted = [...positions].sort((one, other) => scores[other]! - scores[one]! || one - other);
        assert.deepEqual([...ranked(scores, positions)], sorted);
        assert.deepEqual([...ranked(scores, positions, limit)], sorted.slice(0, limit));
      },
    ),
    { numRuns: 300 },
  );
});

test('200 letters full of mistakes are answered in time, and in no more than in proportion to the records', () => {
  const words = Array.from(
    { length: 4000 },
    (_, i) => `wort${(i * 7919).toString(36)}beratung${i.toString(36)}`,
  );
  const index = createSearchIndex(words.map((title, i) => ({ id: String(i), fields: { title } })));
  const queries = [
    'bertung sprahckurs fraeun hlife wohnnug migrtion famliie jugned schlue arbiet berfu teminr garetn kohcen musk theatre',
    'ung ein sch ich wor bera tung rat eit che gen sel ver ach ter kurs haus amt '.repeat(3),
    'e '.repeat(100),
    'b'.repeat(200),
  ];
  for (const query of queries) {
    const start = performance.now();
    index.searchPositions(query);
    assert.ok(performance.now() - start < 2_000, query.slice(0, 30));
  }
});

test('equal records keep the order in which they were added', () => {
  const same = Array.from({ length: 40 }, (_, i) => ({ id: String(i), fields: { title: 'Kurs' } }));
  assert.deepEqual(
    createSearchIndex(same)
      .search('kurs')
      .map(({ id }) => id),
    same.map(({ id }) => id),
  );
});

const order: readonly [what: string, better: SearchDocument['fields'], worse: SearchDocument['fields']][] = [
  ['title before text', { title: 'Kurs', text: '' }, { title: 'Anderes', text: 'Kurs' }],
  ['whole word before its form', { title: 'Kurs' }, { title: 'Kurse' }],
  ['form before beginning', { title: 'Kurse' }, { title: 'Kursleitung' }],
  ['beginning before inside', { title: 'Kursleitung' }, { title: 'Exkursion' }],
  ['at a seam before anywhere', { title: 'Sprachkurs' }, { title: 'Exkursion' }],
  ['short title before long', { title: 'Kurs' }, { title: 'Kurs für alle, die etwas lernen möchten' }],
  ['title and text before title', { title: 'Kurs', text: 'Kurs' }, { title: 'Kurs', text: 'Anderes' }],
];
for (const [what, better, worse] of order)
  test(`order: ${what}`, () => {
    for (const turned of [false, true]) {
      const documents = [
        { id: 'better', fields: better },
        { id: 'worse', fields: worse },
      ];
      if (turned) documents.reverse();
      const index = createSearchIndex(documents, { weights: { title: 10, text: 1 } });
      assert.deepEqual(
        index.search('Kurs').map(({ id }) => id),
        ['better', 'worse'],
      );
    }
  });

test('order: exact before mistyped, fresh before stale', () => {
  const index = createSearchIndex([
    { id: 'near', fields: { title: 'Beratong' } },
    { id: 'stale', fields: { title: 'Beratung' }, boost: 0.8 },
    { id: 'fresh', fields: { title: 'Beratung' } },
  ]);
  assert.deepEqual(
    index.search('Beratung').map(({ id }) => id),
    ['fresh', 'stale', 'near'],
  );
});

test('hostile strings, as text and as query, never throw and answer soon', () => {
  const documents = hostileStrings.map((hostile, i) => ({
    id: hostile.slice(0, 20) + i,
    fields: { [hostile.slice(0, 20)]: hostile },
  }));
  const index = createSearchIndex(documents, { synonyms: [hostileStrings], weights: { constructor: 2 } });
  for (const query of hostileStrings) {
    const start = performance.now();
    for (const { matches } of index.search(query, { limit: 3 })) assert.ok(Array.isArray(matches));
    assert.ok(performance.now() - start < 10_000, JSON.stringify(query.slice(0, 20)));
  }
  assert.equal(index.search('constructor')[0]!.id.startsWith('constructor'), true);
});

test('any two strings, as text and as query, never throw', () => {
  const any = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(any, any, any, (title, other, query) => {
      const index = createSearchIndex([{ id: '1', fields: { title, other: [other, title] } }], {
        synonyms: [[other, query]],
      });
      for (const { matches } of index.search(query)) assert.ok(matches.length);
      index.searchPositions(query).matchesIn(other);
    }),
    { numRuns: 1000 },
  );
});

test('a query is cut at 200 characters', () => {
  const index = createSearchIndex([{ id: '1', fields: { title: 'Kurs' } }]);
  assert.deepEqual(index.search(' '.repeat(200) + 'Kurs'), []);
  assert.equal(index.search(' '.repeat(196) + 'Kurs').length, 1);
});

test('more fields than have a bit of their own are still searched', () => {
  const fields: Record<string, string> = {};
  for (let i = 0; i < 40; i++) fields[`field${i}`] = `Wort${i}`;
  const index = createSearchIndex([{ id: '1', fields }]);
  for (let i = 0; i < 40; i++) assert.equal(index.search(`wort${i}`)[0]!.matches[0]!.field, `field${i}`);
});
