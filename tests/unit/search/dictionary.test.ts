// The dictionary and the postings against a plain Map, and typos against the textbook's distance.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headWord, splitCompound } from '../../../src/search/compounds.js';
import { createDictionary } from '../../../src/search/dictionary.js';
import { areForms, stemOf, withoutArticle } from '../../../src/search/forms.js';
import { createPostings } from '../../../src/search/postings.js';
import { visitNear } from '../../../src/search/typos.js';

const codesOf = (word: string) => Uint16Array.from(word, (letter) => letter.charCodeAt(0));
const dictionaryOf = (words: readonly string[]) => {
  const dictionary = createDictionary();
  for (const word of words) dictionary.find(codesOf(word), word.length, true);
  return dictionary;
};
const word = (letters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength });

test('words get their ids in the order they come, each once, and are found again', () => {
  fc.assert(
    fc.property(fc.array(word('abcеж漢', 9), { maxLength: 900 }), (words) => {
      const dictionary = createDictionary();
      const ids = new Map<string, number>();
      for (const each of words) {
        if (!ids.has(each)) ids.set(each, ids.size);
        assert.equal(dictionary.find(codesOf(each), each.length, true), ids.get(each));
      }
      for (const [each, id] of ids) {
        assert.equal(dictionary.idOf(each), id);
        assert.equal(dictionary.joined().slice(dictionary.start(id), dictionary.end(id)), each);
      }
      assert.equal(dictionary.idOf('zz'), -1);
      assert.equal(dictionary.joined().split('\0').length, ids.size + 2);
    }),
    { numRuns: 50 },
  );
});

test('postings give back every document and field of a word, however long the lists grow', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(fc.nat(6), fc.nat(11)), { maxLength: 12 }), {
        maxLength: 1500,
        size: 'max',
      }),
      (documents) => {
        const postings = createPostings();
        const expected = new Map<number, Map<number, number>>();
        documents.forEach((entries, document) => {
          for (const [each, field] of entries) {
            postings.add(each, document, field);
            const list = expected.get(each) ?? new Map<number, number>();
            expected.set(each, list.set(document, (list.get(document) ?? 0) | (1 << field)));
          }
        });
        for (let each = 0; each < 8; each++) {
          const found: [number, number][] = [];
          postings.visit(each, (document, fields) => found.push([document, fields]));
          assert.deepEqual(found, [...(expected.get(each) ?? [])]);
        }
      },
    ),
    { numRuns: 30 },
  );
});

/** Edits from `pattern` to each beginning of `text`, two neighbours exchanged counting once (optimal string alignment). */
const distances = (pattern: string, text: string): number[] => {
  const rows = Array.from({ length: pattern.length + 1 }, (_, i) =>
    Array.from({ length: text.length + 1 }, () => i),
  );
  for (let j = 0; j <= text.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= pattern.length; i++)
    for (let j = 1; j <= text.length; j++) {
      const same = pattern[i - 1] === text[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && pattern[i - 1] === text[j - 2] && pattern[i - 2] === text[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  return rows[pattern.length]!;
};

test('words with a typo are exactly those within the textbook’s distance, by length of the word', () => {
  fc.assert(
    fc.property(
      word('abc', 16),
      fc.array(word('abc', 18), { minLength: 1, maxLength: 30 }),
      (pattern, words) => {
        const dictionary = dictionaryOf(words);
        const found = new Map<number, readonly [number, number, number]>();
        visitNear(pattern, dictionary, (id, distance, from, to) => found.set(id, [distance, from, to]));
        const allowed = pattern.length < 4 ? 0 : pattern.length < 8 ? 1 : pattern.length < 14 ? 2 : 3;
        for (const text of words) {
          const near = found.get(dictionary.idOf(text));
          if (!allowed) {
            assert.equal(near, undefined);
            continue;
          }
          const beginnings = distances(pattern, text);
          const all = beginnings[text.length]!;
          const begun = Math.min(...beginnings);
          const ends = Array.from({ length: text.length + 1 }, (_, from) =>
            distances(pattern, text.slice(from)).pop()!,
          );
          const end = Math.min(...ends);
          if (all <= allowed) assert.deepEqual(near, [all, 0, text.length]);
          else if (begun <= allowed)
            assert.deepEqual(near, [begun, 0, Math.min(text.length, pattern.length)]);
          else if (end <= allowed) assert.deepEqual(near, [end, ends.indexOf(end), text.length]);
          else assert.equal(near, undefined);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('of a word longer than a machine word the beginning is looked for', () => {
  const dictionary = dictionaryOf(['a'.repeat(40), 'b'.repeat(40)]);
  const found: number[][] = [];
  visitNear('a'.repeat(15) + 'x' + 'a'.repeat(30), dictionary, (...near) => found.push(near));
  assert.deepEqual(found, [[0, 1, 0, 31]]);
});

const forms: readonly [string, string, boolean][] = [
  ['kurs', 'kurse', true],
  ['kurse', 'kursen', true],
  ['beratung', 'beratungen', true],
  ['anmelden', 'anmeldung', true],
  ['zentrum', 'zentren', true],
  ['thema', 'themen', true],
  ['zeugnis', 'zeugnisse', true],
  ['lehrer', 'lehrerinnen', true],
  ['tag', 'tage', true],
  ['kurslari', 'kursu', true],
  ['мова', 'мови', true],
  ['курс', 'курсів', true],
  ['консультація', 'консультаціи', true],
  ['دوره', 'دورات', true],
  ['leben', 'leber', false],
  ['schule', 'schulden', false],
  ['kind', 'kino', false],
  ['haus', 'maus', false],
];
for (const [one, other, are] of forms)
  test(`${one} and ${other} are ${are ? '' : 'no '}forms of one word`, () => {
    assert.equal(areForms(one, other), are);
    assert.equal(areForms(other, one), are);
    if (are) assert.ok(other.startsWith(stemOf(one)));
  });

test('the Arabic article is taken off, but not from a word of which nothing would remain', () => {
  assert.equal(withoutArticle('الدورات'), 'دورات');
  assert.equal(withoutArticle('والمدرسه'), 'مدرسه');
  assert.equal(withoutArticle('للنساء'), 'نساء');
  assert.equal(withoutArticle('الي'), 'الي');
});

test('compounds are taken apart at seams where a known word ends', () => {
  const dictionary = dictionaryOf([
    'migration',
    'sprache',
    'schwimmen',
    'kurs',
    'frauen',
    'beratung',
    'mit',
    'machen',
  ]);
  assert.equal(headWord('migrations', dictionary), 'migration');
  assert.equal(headWord('sprach', dictionary), 'sprach');
  assert.equal(headWord('schwimm', dictionary), 'schwimm');
  assert.equal(headWord('xy', dictionary), undefined);
  assert.deepEqual(splitCompound('frauenkurs', dictionary), ['frauen', 'kurs']);
  assert.deepEqual(splitCompound('migrationsberatung', dictionary), ['migration', 'beratung']);
  assert.deepEqual(splitCompound('schwimmkurs', dictionary), ['schwimm', 'kurs']);
  assert.deepEqual(splitCompound('boxen', dictionary), ['box']);
});

test('of a compound with one unknown part the other is left; a prefix is no part', () => {
  const dictionary = dictionaryOf(['kurs', 'klavier', 'mit', 'machen']);
  assert.deepEqual(splitCompound('topferkurs', dictionary), ['kurs']);
  assert.deepEqual(splitCompound('klavierstimmer', dictionary), ['klavier']);
  assert.deepEqual(splitCompound('mitmachen', dictionary), ['mitmach']);
});
