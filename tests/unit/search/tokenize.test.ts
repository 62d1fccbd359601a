// Words of a text with their places in the original, phone numbers, and offsets that fit whatever the script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../src/search/fold.js';
import { maxWordLength, tokenize } from '../../../src/search/tokenize.js';
import { hostileStrings } from './hostile-strings.js';

interface Word {
  readonly word: string;
  readonly text: string;
  readonly instead: number;
}

const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  tokenize(text, (codes, length, instead, starts, ends) => {
    let word = '';
    for (let i = 0; i < length; i++) word += String.fromCharCode(codes[i]!);
    words.push({ word, text: text.slice(starts[0], ends[length - 1]), instead });
  });
  return words;
};
const list = (text: string) =>
  wordsOf(text).map(
    ({ word, text: original, instead }) => `${word}=${original}${instead ? `(${instead})` : ''}`,
  );

const table: readonly [text: string, words: readonly string[]][] = [
  ['Über uns: Café (neu)', ['uber=Über', 'uns=uns', 'cafe=Café', 'neu=neu']],
  ['Cafe\u0301s', ['cafes=Cafe\u0301s']],
  ['Straße', ['strasse=Straße']],
  ['Deutsch-Kurs B1+', ['deutsch=Deutsch', 'kurs=Kurs', 'deutschkurs=Deutsch-Kurs(2)', 'b1=B1']],
  ['Näh-Cafe\u0301!', ['nah=Näh', 'cafe=Cafe\u0301', 'nahcafe=Näh-Cafe\u0301(2)']],
  ['Berater*innen', ['berater=Berater', 'innen=innen', 'beraterinnen=Berater*innen(2)']],
  [
    'Deutsch - Kurs, Tee- und Kaffee',
    ['deutsch=Deutsch', 'kurs=Kurs', 'tee=Tee', 'und=und', 'kaffee=Kaffee'],
  ],
  [
    'Rhein-Sieg-Kreis',
    ['rhein=Rhein', 'sieg=Sieg', 'rheinsieg=Rhein-Sieg(2)', 'kreis=Kreis', 'siegkreis=Sieg-Kreis(2)'],
  ],
  ['Mueller', ['mueller=Mueller', 'muller=Mueller(1)']],
  ['Goethe', ['goethe=Goethe', 'gothe=Goethe(1)']],
  ['neue Frauen Quelle', ['neue=neue', 'frauen=Frauen', 'quelle=Quelle']],
  ['сім’я', ['сімя=сім’я']],
  ['ናይ፡ቋንቋ።', ['ናይ=ናይ', 'ቋንቋ=ቋንቋ']],
  ['۵۳۷۲۱', ['53721=۵۳۷۲۱']],
  ['53721 Siegburg', ['53721=53721', 'siegburg=Siegburg']],
  ['02241 132107', ['02241=02241', '132107=132107', '2241132107=2241 132107(2)']],
  [
    'Tel. +49 (0)2241/13-2107.',
    ['tel=Tel', '49=49', '0=0', '2241=2241', '13=13', '2107=2107', '2241132107=2241/13-2107(5)'],
  ],
  ['0049 2241 132107', ['0049=0049', '2241=2241', '132107=132107', '2241132107=2241 132107(3)']],
  ['+492241132107', ['492241132107=492241132107', '2241132107=2241132107(1)']],
  ['+43 1 234567', ['43=43', '1=1', '234567=234567', '431234567=43 1 234567(3)']],
  ['Haus 5a, 2. Stock', ['haus=Haus', '5a=5a', '2=2', 'stock=Stock']],
  ['10 bis 12 Uhr', ['10=10', 'bis=bis', '12=12', 'uhr=Uhr']],
];
for (const [text, words] of table)
  test(`"${text}" has the words ${words.join(', ')}`, () => {
    assert.deepEqual(list(text), words);
  });

test('a run of letters without end is cut, not lost', () => {
  const words = wordsOf('a'.repeat(maxWordLength * 2 + 3));
  assert.deepEqual(
    words.map(({ word }) => word.length),
    [maxWordLength, maxWordLength, 3],
  );
});

const scripts = fc.constantFrom(
  ..."abcäöüßÄẞıİIéæœ 0123456789-./()+'’",
  ...'دورةٱأإآىيکكَُِّْـ٠٩۰۹',
  ...'сім’яґйїёЫ',
  ...'ናይ፡።ቋ हिन्दी ภาษาไทย 漢字かなが 한국어 שָׁלוֹם',
  'a\u0308',
  '\u00ad',
  '\u200d',
  '\u202e',
  '𝐊',
  '𞤀',
  '🎉',
  '\ud800',
  '\udc00',
  'ﷺ',
  '½',
  'ﬁ',
);
const text = fc.oneof(
  fc.array(scripts, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const checkOffsets = (original: string) => {
  let last = 0;
  tokenize(original, (codes, length, instead, starts, ends) => {
    assert.ok(length > 0 && length <= maxWordLength);
    for (let i = 0; i < length; i++) {
      assert.ok(starts[i]! < ends[i]! && ends[i]! <= original.length);
      if (i) assert.ok(starts[i]! >= starts[i - 1]!);
    }
    if (instead) return;
    let word = '';
    for (let i = 0; i < length; i++) word += String.fromCharCode(codes[i]!);
    // A letter that folds to several (½) may lie across two words.
    assert.ok(fold(original.slice(starts[0], ends[length - 1])).includes(word));
    assert.ok(ends[length - 1]! >= last);
    last = ends[length - 1]!;
  });
};

test('the offsets of every word fit the text, in order and without overlap, and fold to the word', () => {
  fc.assert(fc.property(text, checkOffsets), { numRuns: 2000 });
});

test('so they do in hostile strings, none taking time out of proportion', () => {
  for (const original of hostileStrings) {
    const start = performance.now();
    checkOffsets(original);
    assert.ok(performance.now() - start < 10_000, JSON.stringify(original.slice(0, 20)));
  }
});

test('words and folding agree: the words of a text are those of its folded text', () => {
  fc.assert(
    fc.property(text, (original) => {
      const words = wordsOf(original).filter(({ instead }) => !instead);
      fc.pre(words.every(({ word }) => word.length < maxWordLength));
      assert.equal(words.map(({ word }) => word).join(' '), fold(original));
    }),
    { numRuns: 2000 },
  );
});
