// What is marked in a text that is shown, in every script; why a record was found that shows no mark; what to type
// instead of a word that stands nowhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highlight } from '../../../src/search/highlight.js';
import { nearestWords } from '../../../src/search/nearest-words.js';
import { reasons } from '../../../src/search/reasons.js';
import { createWordIndex, type SearchDocument } from '../../../src/search/word-index.js';
import { hostileStrings } from './hostile-strings.js';

const indexOf = (documents: readonly Pick<SearchDocument, 'fields'>[], synonyms: string[][] = []) => {
  const index = createWordIndex({ weights: { title: 10 }, synonyms });
  index.add(documents);
  return index;
};

/** The text with what is marked in brackets. */
const marked = (text: string, query: string, whole = false): string => {
  const index = indexOf([{ fields: { title: text } }]);
  let shown = '';
  let last = 0;
  for (const { start, end } of highlight(text, index.ask(query), index.dictionary, whole)) {
    shown += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return shown + text.slice(last);
};

const table: readonly [language: string, query: string, shown: string][] = [
  ['German umlaut', 'uber', 'Alles [über] [Über]größe'],
  ['German umlaut typed as two letters', 'Muellers', 'Frau [Müllers] Hund'],
  ['German umlaut written as two letters', 'Müller', 'Frau [Mueller]'],
  ['German ß', 'strasse', 'Lange [Straße] 5'],
  ['German ß, begun', 'gros', 'für [Groß]eltern'],
  ['capital ẞ', 'straße', '[STRAẞE]'],
  ['decomposed umlaut', 'mädchen', 'für [Ma\u0308dchen].'],
  ['decomposed umlaut at the end', 'cafe', 'im [Cafe\u0301]!'],
  ['soft hyphen', 'beratung', 'Migrations\u00ad[beratung]'],
  ['part of a compound', 'kurs', 'Sprach[kurs] abends'],
  ['hyphen', 'Deutschkurs', '[Deutsch]-[Kurs] B1'],
  ['written together', 'Deutsch-Kurs', 'der [Deutschkurs]'],
  ['genders', 'Beraterinnen', 'alle [Berater]*[innen]'],
  ['typo', 'Beratnug', 'offene [Beratung]'],
  ['Turkish dotted and dotless i', 'isik', '[IŞIK] ve [ışık]'],
  ['Turkish capital İ', 'istanbul', '[İstanbul]’da'],
  ['Turkish apostrophe', 'siegburg', "[Siegburg]'da"],
  ['Ukrainian apostrophe', 'сімя', 'для всієї [сім’ї]'],
  ['Ukrainian й and ї', 'украіна', '[Україна]'],
  ['Arabic marks', 'دورة', '[دَوْرَةُ] اللغة'],
  ['Arabic article', 'لغة', 'دورة ال[لغة]'],
  ['Arabic tatweel', 'مرحبا', '[مـــرحبا] بكم'],
  ['Arabic ligature', 'الله', 'بسم [ﷲ]'],
  ['Persian digits', '53721', 'کد [۵۳۷۲۱]'],
  ['Hebrew points', 'שלום', '[שָׁלוֹם]'],
  ['Vietnamese', 'tieng', '[Tiếng] Việt'],
  ['Thai, no spaces', 'ไทย', 'ภาษา[ไทย]'],
  ['emoji before', 'kurs', '🎉👩‍👩‍👧 [Kurs] 🎉'],
  ['emoji within', 'kurs', '[Kurs]🎉frei'],
  ['letters beyond the first plane', 'kurs', '𝐃er [𝐊𝐮𝐫𝐬]'],
  ['full width', 'kurs', '[Ｋｕｒｓ]'],
  ['fraction and ligature', 'finden', '[ﬁnden]'],
  ['bidi controls', 'kurs', '\u202e[Kurs\u202c] jetzt'],
  ['phone number', '+49 2241 132107', 'Tel. 0[2241/13-2107]'],
  ['light words where they stand', 'Hilfe für Eltern', '[Hilfe] für alle [Eltern]'],
];
for (const [what, query, shown] of table)
  test(`${what}: "${query}" marks ${shown}`, () => {
    assert.equal(marked(shown.replaceAll(/[[\]]/g, ''), query), shown);
  });

test('whole words are marked when wished', () => {
  assert.equal(marked('Ein Sprachkurs in Köln', 'kurs', true), 'Ein [Sprachkurs] in Köln');
});

test('marks never split a letter and its marks, or a pair of surrogates, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'aäßI',
    'İ',
    'ı',
    'a\u0308',
    'دَ',
    'ﷺ',
    '𝐊',
    '🎉',
    '👩‍👧',
    '-',
    ' ',
    '\u00ad',
    "'",
    'й',
    '漢',
    'é',
    '1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 6 }), (pieces, typed) => {
      const text = pieces.join('');
      const index = indexOf([{ fields: { title: text } }]);
      for (const { start, end } of highlight(text, index.ask(typed.join('')), index.dictionary)) {
        assert.ok(start < end && end <= text.length);
        for (const at of [start, end]) {
          assert.ok(!/[\udc00-\udfff]/.test(text[at] ?? '') || !/[\ud800-\udbff]/.test(text[at - 1] ?? ''));
          assert.ok(!/^\p{M}/u.test(text.slice(at)) || at === 0 || !/\p{L}$/u.test(text.slice(0, at)));
        }
      }
    }),
    { numRuns: 1000 },
  );
});

const documents: SearchDocument[] = [
  {
    id: 'course',
    fields: {
      title: ['Deutschkurs für Frauen', 'دورة ألمانية للنساء'],
      labels: ['Kinderbetreuung', 'Sprachkurs', 'German course'],
      place: ['53773', 'Hennef'],
    },
  },
  { id: 'kita', fields: { title: ['Kindertagesstätte Regenbogen'], labels: [], place: ['Much'] } },
  { id: 'advice', fields: { title: ['Schuldnerberatung'], labels: ['Geld'], place: ['Eitorf'] } },
];
const index = indexOf(documents, [['Kita', 'Kindertagesstätte']]);
const why = (query: string, at: number, shown: readonly string[]) =>
  reasons(index.ask(query), index.dictionary, documents[at]!, shown).map(
    ({ word, matched, field, index: nth, kind }) => [word, matched, field, nth, kind],
  );

test('what is shown needs no reason', () => {
  assert.deepEqual(why('Deutschkurs', 0, ['Deutschkurs für Frauen']), []);
});

test('a text in another language is named as the reason, by field and place in it', () => {
  assert.deepEqual(why('Frauen', 0, ['دورة ألمانية للنساء']), [['Frauen', 'Frauen', 'title', 0, 'exact']]);
  assert.deepEqual(why('نساء', 0, ['Deutschkurs für Frauen']), [['نساء', 'للنساء', 'title', 1, 'exact']]);
});

test('labels, synonyms and typos are reasons, each word of the query with its own', () => {
  assert.deepEqual(why('Kindrebetreuung', 0, ['Deutschkurs für Frauen']), [
    ['Kindrebetreuung', 'Kinderbetreuung', 'labels', 0, 'typo'],
  ]);
  assert.deepEqual(why('Kita', 1, ['Regenbogen']), [['Kita', 'Kindertagesstätte', 'title', 0, 'synonym']]);
  assert.deepEqual(why('Hennef German Frauen', 0, ['Deutschkurs für Frauen']), [
    ['Hennef', 'Hennef', 'place', 1, 'exact'],
    ['German', 'German', 'labels', 2, 'exact'],
  ]);
});

test('the offsets of a reason fit its text', () => {
  for (const { text, start, end, matched } of reasons(
    index.ask('Betreuung'),
    index.dictionary,
    documents[0]!,
    [],
  ))
    assert.equal(text.slice(start, end), matched);
});

const nearest = (query: string) =>
  nearestWords(index.ask(query), index, (position) => documents[position]!).map(
    ({ word, instead }) => `${word} → ${instead}`,
  );

test('instead of a word that stands nowhere the nearest is offered, as the records write it', () => {
  assert.deepEqual(nearest('Schulndrebratnug'), ['Schulndrebratnug → Schuldnerberatung']);
  assert.deepEqual(nearest('Hanfnef'), ['Hanfnef → Hennef']);
});

test('a word that is found, and one that is like none, have none', () => {
  assert.deepEqual(nearest('Frauen'), []);
  assert.deepEqual(nearest('Qwxyzvbnmp'), []);
  assert.deepEqual(nearest(''), []);
});

test('hostile strings are marked and explained without harm', () => {
  const hostile = hostileStrings.map((title) => ({ fields: { title: title.slice(0, 2000) } }));
  const of = indexOf(hostile);
  for (const query of hostileStrings) {
    const answer = of.ask(query);
    for (const document of hostile) reasons(answer, of.dictionary, document, [query.slice(0, 500)]);
    nearestWords(answer, of, (position) => hostile[position]!);
  }
});
