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

test('of several words all are in every record found, unless some were dropped', () => {
  fc.assert(
    fc.property(records, fc.array(fc.constantFrom(...lexicon), { maxLength: 4 }), (documents, words) => {
      const index = createSearchIndex(documents);
      const query = words.join(' ');
      const { dropped, positions } = index.searchPositions(query);
      const folded = (word: string) => fold(word).split(' ');
      const lost = dropped.flatMap(folded);
      const kept = words.flatMap(folded).filter((word) => word !== 'fur' && !lost.includes(word));
      for (const position of positions)
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

test('answers are right on a page that has polluted the prototypes of Array and Object', () => {
  const pollute = (prototype: object, names: readonly string[]) => {
    for (const name of names) Object.assign(prototype, { [name]: () => 'polluted' });
    return () => {
      for (const name of names) delete (prototype as Record<string, unknown>)[name];
    };
  };
  const documents: SearchDocument[] = [
    { id: 'a', fields: { title: 'Deutschkurs für Frauen', text: ['Müller', 'دورة'] } },
    { id: 'b', fields: { title: 'Beratung', text: 'Tel. 02241 132107' } },
  ];
  const run = () => {
    const index = createSearchIndex(documents, { weights: { title: 3 }, synonyms: [['Kita', 'Beratung']] });
    return ['kurs', 'Mueller', 'الدورات', 'kita', '+49 2241 132107', 'beratnug', 'kurs xyz', 'each', ''].map(
      (query) => JSON.stringify([index.search(query), index.searchPositions(query).dropped]),
    );
  };
  const clean = run();
  const restoreArray = pollute(Array.prototype, ['each', 'clone', 'without', 'contains', 'toJSONish']);
  const restoreObject = pollute(Object.prototype, ['each', 'title', 'weight', 'kurs', 'id']);
  let polluted: string[];
  try {
    polluted = run();
  } finally {
    restoreArray();
    restoreObject();
  }
  assert.deepEqual(polluted, clean);
});
