// What a visitor types and which records she must see: one small feed in many languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchIndex, type SearchDocument } from '../../../src/search/create-search-index.js';

const documents: SearchDocument[] = [
  {
    id: 'women',
    fields: { title: 'Deutschkurs für Frauen', text: 'Abends in Hennef. Tel. +49 (0)2241 13-2345' },
  },
  {
    id: 'advice',
    fields: { title: 'Migrationsberatung', text: 'Müller-Stiftung, 53721 Siegburg, Lange Straße 5, Fußball' },
  },
  {
    id: 'arabic',
    fields: { title: ['دورة اللغة الألمانية', 'German course'], text: 'Frau Mueller, Kursangebot' },
  },
  { id: 'turkish', fields: { title: 'Çocuk bakımı ve danışmanlık', text: "Siegburg'da, ışık" } },
  { id: 'ukrainian', fields: { title: 'Курси німецької мови', text: "Для всієї сім'ї" } },
  { id: 'persian', fields: { title: 'کلاس زبان آلمانی', text: 'می‌آموزیم ۱۲۳۴۵' } },
  { id: 'tigrinya', fields: { title: 'ናይ ቋንቋ፡ትምህርቲ።', text: 'ABC' } },
  { id: 'café', fields: { title: 'Sprachcafé', text: 'Cafe\u0301 und Gespräche; Kurse und Beratung' } },
];
const index = createSearchIndex(documents, {
  weights: { title: 4 },
  synonyms: [['Kita', 'Kindertagesstätte', 'çocuk bakımı']],
});
const ids = (query: string) => index.search(query).map(({ id }) => id);

const cases: readonly [query: string, first: string][] = [
  ['Muller', 'advice'],
  ['Müller', 'advice'],
  ['Mueller', 'advice'],
  ['strasse', 'advice'],
  ['STRAẞE', 'advice'],
  ['frauen', 'women'],
  ['FRAUENDEUTSCHKURS', 'women'],
  ['migrationsberatungen', 'advice'],
  ['beratung', 'advice'],
  ['53721', 'advice'],
  ['537', 'advice'],
  ['02241 132345', 'women'],
  ['0049 2241 13', 'women'],
  ['+492241132345', 'women'],
  ['دورة', 'arabic'],
  ['دوره', 'arabic'],
  ['الدَّوْرات', 'arabic'],
  ['الألمانية', 'arabic'],
  ['cocuk bakimi', 'turkish'],
  ['ÇOCUK BAKIMI', 'turkish'],
  ['isik', 'turkish'],
  ['IŞIK', 'turkish'],
  ['siegburg', 'advice'],
  ['курс', 'ukrainian'],
  ['КУРСИ', 'ukrainian'],
  ['сімя', 'ukrainian'],
  ['німецька мова', 'ukrainian'],
  ['آلماني', 'persian'],
  ['كلاس', 'persian'],
  ['12345', 'persian'],
  ['ትምህርቲ', 'tigrinya'],
  ['cafe', 'café'],
  ['deutshckurs', 'women'],
  ['migratonsberatung', 'advice'],
  ['kita', 'turkish'],
];
for (const [query, first] of cases)
  test(`"${query}" finds ${first} first`, () => {
    assert.equal(ids(query)[0], first);
  });

test('one of three spellings finds the records of all three', () => {
  for (const query of ['Muller', 'Müller', 'Mueller']) assert.deepEqual(ids(query), ['advice', 'arabic']);
});

test('nonsense, nothing and signs find nothing', () => {
  for (const query of ['xqzvw', '', '   ', '?!', '\ud800', 'qqqqqqqqqqqq']) assert.deepEqual(ids(query), []);
});

test('words that no record has together are dropped and named as they were typed', () => {
  const { dropped, words } = index.searchPositions('Deutschkurs FRAUEN Klingonisch');
  assert.deepEqual(words, ['Deutschkurs', 'FRAUEN', 'Klingonisch']);
  assert.deepEqual(dropped, ['Klingonisch']);
  assert.equal(ids('Deutschkurs FRAUEN Klingonisch')[0], 'women');
});

test('behind the records that have most of the words come those that have half as many, no others', () => {
  const few = createSearchIndex([
    { id: 'one', fields: { title: 'Garten' } },
    { id: 'two', fields: { title: 'Kurs im Garten' } },
    { id: 'three', fields: { title: 'Kurs im Garten, kostenlos' } },
    { id: 'other', fields: { title: 'Kostenlos baden' } },
    { id: 'none', fields: { title: 'Anderes' } },
  ]);
  const found = (query: string) => few.search(query).map(({ id }) => id);
  assert.deepEqual(found('kostenlos Kurs Garten'), ['three']);
  assert.deepEqual(found('kostenlos Kurs Garten Quark'), ['three', 'two']);
  assert.deepEqual(found('Garten Quark'), ['one', 'two', 'three']);
});

test('words that only hold a sentence together are never required', () => {
  assert.deepEqual(index.searchPositions('wo gibt es einen Deutschkurs').dropped, []);
  assert.equal(ids('wo gibt es einen Deutschkurs')[0], 'women');
});

test('small words are passed over, but not two capital letters that stand for something', () => {
  const small = createSearchIndex([
    { id: 'it', fields: { title: 'Kurs: Arbeiten in der IT' } },
    { id: 'other', fields: { title: 'Kurs' } },
  ]);
  assert.deepEqual(
    small.search('IT Kurs').map(({ id }) => id),
    ['it'],
  );
  assert.deepEqual(
    small.search('Kurs zu it').map(({ id }) => id),
    ['other', 'it'],
  );
});

test('a limit keeps the best', () => {
  assert.deepEqual(
    index.search('beratung', { limit: 1 }).map(({ id }) => id),
    ids('beratung').slice(0, 1),
  );
});

test('matches say in which text of which field a word stands, how, and where in the original', () => {
  const shown = (query: string) => {
    const hit = index.search(query)[0]!;
    const { fields } = documents.find(({ id }) => id === hit.id)!;
    return hit.matches.map(({ field, index: nth, start, end, word, kind }) => {
      const value = fields[field]!;
      return [field, (typeof value === 'string' ? value : value[nth]!).slice(start, end), word, kind];
    });
  };
  assert.deepEqual(shown('straße'), [['text', 'Straße', 'straße', 'exact']]);
  assert.deepEqual(shown('fus'), [['text', 'Fuß', 'fus', 'prefix']]);
  assert.deepEqual(shown('cafe'), [
    ['title', 'café', 'cafe', 'inside'],
    ['text', 'Cafe\u0301', 'cafe', 'exact'],
  ]);
  assert.deepEqual(shown('دوره'), [['title', 'دورة', 'دوره', 'exact']]);
});

test('records that join later are found as if they had been there', () => {
  const late = createSearchIndex([], { weights: { title: 4 } });
  assert.deepEqual(late.search('kurs'), []);
  for (const document of documents) late.add([document]);
  const whole = createSearchIndex(documents, { weights: { title: 4 } });
  for (const [query] of cases)
    assert.deepEqual(
      late.search(query).map(({ id, score }) => [id, score]),
      whole.search(query).map(({ id, score }) => [id, score]),
      query,
    );
  assert.equal(late.size, documents.length);
});
