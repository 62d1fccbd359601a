/** The demo feeds keep what they promise: clean, complete, multilingual, with their sources, and plainly examples. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { demoFeeds } from '../../../scripts/demo-feeds/demo-feeds.js';
import { firstDay } from '../../../scripts/demo-feeds/first-day.js';
import { daysOf } from '../../../scripts/demo-feeds/evidence.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Feed, LocalizedText } from '../../../src/feed/types.js';

const root = new URL('../../../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');

const files = ['rhein-sieg.json', 'schule.json', 'verein.json'];
const collections = [
  'organizations',
  'places',
  'contacts',
  'closures',
  'series',
  'offers',
  'events',
] as const satisfies readonly (keyof Feed)[];

type Json = Readonly<Record<string, unknown>>;

const rawOf = (file: string): Json => JSON.parse(readText(`demo/feeds/${file}`)) as Json;
const feedOf = (file: string): Feed => parseFeed(rawOf(file)).feed;
const recordsOf = (file: string): readonly Json[] =>
  collections.flatMap((name) => (rawOf(file)[name] as readonly Json[] | undefined) ?? []);

const languages = ['ar', 'de', 'de-simple', 'en'];
const inFour = (text: LocalizedText | undefined) =>
  typeof text === 'object' && languages.every((language) => (text[language] ?? '').trim().length > 0);

for (const file of files) {
  test(`${file} stands as the script makes it`, () => {
    assert.equal(readText(`demo/feeds/${file}`), demoFeeds()[file]);
  });

  test(`${file} parses without anything to say`, () => {
    assert.deepEqual(parseFeed(rawOf(file)).findings, []);
  });

  test(`${file} says that it holds examples: in title, attribution, publisher and every record`, () => {
    const { title, attribution, publisher } = feedOf(file);
    assert.ok(inFour(title) && inFour(attribution) && inFour(publisher?.name));
    assert.match(JSON.stringify(title), /Beispieldaten.*Example data/);
    assert.match(publisher?.email ?? '', /@example\.org$/);
    for (const record of recordsOf(file)) {
      const { id, source } = record as { id: string; source?: { name: string } };
      // School holidays are no examples.
      if (id === 'ferien-nrw' || id === 'winterpause') continue;
      assert.equal(record['x-example'], true, id);
      assert.match(source?.name ?? '', /Beispiel/, id);
    }
  });

  test(`${file} names the page and the date of evidence of every offer, event and organization`, () => {
    const { offers, events, organizations } = feedOf(file);
    for (const { id, source, verifiedAt } of [...offers, ...events, ...organizations]) {
      assert.match(source?.url ?? '', /^https?:\/\//, id);
      const raw = recordsOf(file).find((record) => record['id'] === id)!;
      const evidence = raw['x-evidence'] as string | undefined;
      if (evidence === 'undated') assert.equal(verifiedAt, undefined, id);
      else if (evidence) assert.equal(verifiedAt, daysOf(evidence)[1], id);
      else assert.match(verifiedAt ?? '', /^\d{4}-\d\d-\d\d$/, id);
    }
  });

  test(`${file} has no mailbox of a person or a private provider`, () => {
    const mailboxes = readText(`demo/feeds/${file}`).match(/[\w.-]+@[\w.-]+\w/g) ?? [];
    const offices = [
      'example.org',
      'rhein-sieg-kreis.de',
      'troisdorf.de',
      'siegburg.de',
      'meckenheim.de',
      'integration-koenigswinter.de',
    ];
    for (const mailbox of mailboxes) assert.ok(offices.includes(mailbox.split('@')[1] ?? ''), mailbox);
    assert.doesNotMatch(readText(`demo/feeds/${file}`), /"person"/);
  });

  test(`${file} gives the widgets words and people before the offers and events that name them`, () => {
    const keys = Object.keys(rawOf(file));
    const late = keys.filter((key) => key === 'offers' || key === 'events');
    assert.deepEqual(keys.slice(-late.length), late);
    assert.ok(keys.indexOf('vocabularies') < keys.indexOf('organizations'));
  });

  test(`${file} labels every word of its vocabularies in four languages`, () => {
    const { municipalities = [], ...words } = feedOf(file).vocabularies;
    for (const [name, terms] of Object.entries(words))
      for (const { id, label } of terms ?? []) assert.ok(inFour(label), `${name} ${id}`);
    assert.ok(municipalities.every(({ geo, synonyms }) => geo && synonyms?.['ar']));
  });
}

test('the Rhein-Sieg feed is complete', () => {
  const { vocabularies, organizations, offers, events } = feedOf('rhein-sieg.json');
  assert.equal(vocabularies.municipalities?.length, 19);
  assert.equal(vocabularies.fieldsOfAction?.length, 7);
  assert.equal(organizations.length, 96);
  assert.equal(offers.length, 95);
  assert.equal(events.length, 57);
});

test('most offers and events can be read in four languages, some thin ones only in German', () => {
  const { offers, events } = feedOf('rhein-sieg.json');
  const full = offers.filter(({ title, summary }) => inFour(title) && inFour(summary));
  assert.ok(full.length >= 64, `${full.length} offers`);
  assert.ok(offers.some(({ title }) => typeof title === 'string'));
  assert.ok(events.filter(({ title }) => inFour(title)).length >= 25);
});

test('Arabic texts are written in Arabic, the others are not', () => {
  const arabic = /[\u0600-\u06ff]/;
  for (const file of files)
    for (const { id, title, summary } of [...feedOf(file).offers, ...feedOf(file).events])
      for (const text of [title, summary])
        if (typeof text === 'object')
          for (const [language, words] of Object.entries(text))
            assert.equal(arabic.test(words), language === 'ar', `${id} ${language}`);
});

test('texts in easy German have short sentences', () => {
  for (const file of files)
    for (const { id, summary } of [...feedOf(file).offers, ...feedOf(file).events]) {
      const easy = typeof summary === 'object' ? (summary['de-simple'] ?? '') : '';
      for (const sentence of easy.split(/[.?!:] /))
        assert.ok(sentence.split(' ').length <= 14, `${id}: ${sentence}`);
    }
});

test('past events stay past; only a stated rhythm goes on', () => {
  for (const { id, start, recurrence } of feedOf('rhein-sieg.json').events)
    assert.ok(start < '2026' || recurrence?.rule, id);
});

test('an offer for 18 towns names each of them, and Troisdorf not', () => {
  const { offers } = feedOf('rhein-sieg.json');
  const area = offers.find(({ id }) => id === 'o-einbuergerung')?.serviceArea ?? [];
  assert.equal(area.length, 18);
  assert.ok(!area.includes('05382068'));
});

test('a rhythm without a first day begins on the first day that fits', () => {
  const cases = [
    ['FREQ=WEEKLY;BYDAY=TU', '2017-03-01', '2017-03-07'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2018-01-02', '2018-01-04'],
    ['FREQ=MONTHLY;BYDAY=2FR,4FR', '2026-11-15', '2026-11-27'],
    ['FREQ=MONTHLY;BYDAY=3SA', '2021-08-22', '2021-09-18'],
  ] as const;
  for (const [rule, from, first] of cases) assert.equal(firstDay(rule, from), first);
});

const facts = new URL('../shared/data/rhein-sieg/facts.json', root);
if (existsSync(facts))
  test('every record of the facts is in the feed', () => {
    const stated = JSON.parse(readFileSync(facts, 'utf8')) as Readonly<Record<string, readonly Json[]>>;
    const { organizations, offers, events, vocabularies } = feedOf('rhein-sieg.json');
    const known = new Set([...organizations, ...offers, ...events].map(({ id }) => id));
    for (const name of ['organizations', 'offers', 'events'])
      for (const record of stated[name] ?? [])
        assert.ok(known.has(String(record['id'])), String(record['id']));
    const towns = vocabularies.municipalities?.map(({ id }) => id) ?? [];
    for (const { ags } of stated['municipalities'] ?? []) assert.ok(towns.includes(String(ags)), String(ags));
    for (const { id, sourceUrl } of stated['offers'] ?? [])
      assert.equal(offers.find((offer) => offer.id === id)?.source?.url, sourceUrl);
  });
