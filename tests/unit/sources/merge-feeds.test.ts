// Several feeds as one: nobody's records are lost or doubled, and each still says where it comes from and when it is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shape } from '../../../src/feed/generated/shape.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { FeedSnapshot } from '../../../src/sources/feed-snapshot.js';
import { createMerge } from '../../../src/sources/merge-feeds.js';
import { isLocalized, rebaseRecord } from '../../../src/sources/rebase-record.js';

const urls = [
  'https://kreis.example/a.json',
  'https://stadt.example/b.json',
  'https://verein.example/c.json',
];

const part = (document: object, more: Partial<FeedSnapshot> = {}): FeedSnapshot => ({
  status: 'ready',
  feed: parseFeed({ schemaVersion: '1.0', ...document }).feed,
  complete: true,
  slow: false,
  received: 100,
  findings: [],
  errors: [],
  ...more,
});
const failed: FeedSnapshot = {
  ...part({}, { status: 'error', complete: false, received: 0 }),
  feed: parseFeed({}).feed,
  errors: [{ code: 'E-SERVER', url: urls[1]!, status: 500, params: {} }],
};

const county = part({
  title: { de: 'Kreis', en: 'County' },
  publisher: { name: { de: 'Kreis Muster' }, url: 'https://kreis.example/' },
  languages: [{ code: 'de' }],
  licence: 'CC0-1.0',
  vocabularies: { fieldsOfAction: [{ id: 'sprache', label: 'Sprache' }] },
  synonyms: { de: [['Kita', 'Kindergarten']] },
  offers: [
    { id: 'o1', title: 'Kurs' },
    { id: 'o2', title: 'Treff' },
  ],
  organizations: [{ id: 'vhs', name: 'Volkshochschule' }],
});
const town = part({
  title: 'Stadt',
  languages: [{ code: 'de' }, { code: 'uk' }],
  vocabularies: {
    fieldsOfAction: [
      { id: 'sprache', label: 'Deutsch lernen' },
      { id: 'arbeit', label: 'Arbeit' },
    ],
  },
  synonyms: { de: [['Amt', 'Behörde']], en: [['job', 'work']] },
  offers: [
    { id: 'o2', title: 'Treff der Stadt' },
    { id: 'o3', title: 'Beratung', source: { name: 'Caritas' } },
  ],
});

describe('feeds that are merged', () => {
  const merged = createMerge(urls)([county, town]);

  it('show each record once; the feed listed first wins, and a finding says so', () => {
    assert.deepEqual(
      merged.feed.offers.map(({ id, title }) => [id, title]),
      [
        ['o1', 'Kurs'],
        ['o2', 'Treff'],
        ['o3', 'Beratung'],
      ],
    );
    assert.deepEqual(merged.findings, [
      { code: 'duplicate-id', severity: 'warning', path: 'offers[0].id', params: { id: 'o2', url: urls[1] } },
    ]);
  });

  it('keep the source of each record, or give it one', () => {
    assert.deepEqual(
      merged.feed.offers.map(({ source }) => source),
      [
        { name: 'Kreis Muster', url: 'https://kreis.example/', licence: 'CC0-1.0' },
        { name: 'Kreis Muster', url: 'https://kreis.example/', licence: 'CC0-1.0' },
        { name: 'Caritas' },
      ],
    );
    assert.deepEqual(merged.feed.organizations[0]!.source?.name, 'Kreis Muster');
    const other = createMerge(urls)([town, county]).feed.offers[0]!;
    assert.deepEqual(other.source, { name: 'Stadt', url: urls[0] });
  });

  it('share languages, words and synonyms', () => {
    assert.deepEqual(
      merged.feed.languages?.map(({ code }) => code),
      ['de', 'uk'],
    );
    assert.deepEqual(
      merged.feed.vocabularies.fieldsOfAction?.map(({ id, label }) => [id, label]),
      [
        ['sprache', 'Sprache'],
        ['arbeit', 'Arbeit'],
      ],
    );
    assert.deepEqual(merged.feed.synonyms, {
      de: [
        ['Kita', 'Kindergarten'],
        ['Amt', 'Behörde'],
      ],
      en: [['job', 'work']],
    });
    assert.deepEqual(merged.feed.title, { de: 'Kreis', en: 'County' });
  });

  it('keep unchanged records as the objects they were, from one state to the next', () => {
    const merge = createMerge(urls);
    const before = merge([county, part({}, { status: 'loading', complete: false })]);
    const after = merge([county, town]);
    assert.equal(after.feed.offers[0], before.feed.offers[0]);
    assert.equal(after.feed.offers[1], before.feed.offers[1]);
  });

  it('of hundreds of doubled ids list a hundred and count the rest', () => {
    const many = part({ offers: Array.from({ length: 250 }, (_, i) => ({ id: `o${i}`, title: 'x' })) });
    const { findings, feed } = createMerge(urls)([many, many]);
    assert.equal(feed.offers.length, 250);
    assert.equal(findings.length, 101);
    assert.deepEqual(findings[100]!.params, { code: 'duplicate-id', count: 150 });
  });
});

describe('the state of several feeds', () => {
  const loading = part({}, { status: 'loading', complete: false, slow: true });
  const stale = part(
    { offers: [{ id: 'x', title: 'X' }] },
    { status: 'stale', complete: false, errors: failed.errors },
  );
  const cases: readonly (readonly [name: string, parts: readonly FeedSnapshot[], status: string])[] = [
    ['all there', [county, town], 'ready'],
    ['one on its way', [county, loading], 'loading'],
    ['one failed, one on its way', [failed, loading], 'loading'],
    ['one failed', [county, failed], 'stale'],
    ['one out of date', [county, stale], 'stale'],
    ['all failed', [failed, failed], 'error'],
  ];
  for (const [name, parts, status] of cases) {
    it(`${name}: ${status}`, () => {
      const merged = createMerge(urls)(parts);
      assert.equal(merged.status, status);
      assert.equal(merged.complete, status === 'ready');
      assert.equal(merged.slow, parts.includes(loading));
      assert.equal(merged.errors.length, parts.filter(({ errors }) => errors.length).length);
    });
  }

  it('a feed that failed does not hide the head of one that came', () => {
    const { feed } = createMerge(urls)([failed, county]);
    assert.deepEqual(feed.publisher?.name, { de: 'Kreis Muster' });
    assert.equal(feed.offers.length, 2);
  });
});

describe('feeds with other defaults', () => {
  const french = part({
    defaultLanguage: 'fr',
    timeZone: 'Europe/Paris',
    offers: [
      {
        id: 'f1',
        title: 'Cours',
        audience: { note: 'Tous' },
        access: { documents: ['Passeport'] },
        tags: ['x'],
      },
    ],
    events: [
      { id: 'e1', title: 'Fête', start: '2026-12-01T18:00' },
      { id: 'e2', title: { de: 'Fest', fr: 'Fête' }, start: '2026-12-01T18:00', timeZone: 'Europe/London' },
    ],
    places: [{ id: 'p', name: 'Mairie', hours: { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }] } }],
    vocabularies: { tags: [{ id: 'x', label: 'Étiquette' }] },
  });
  const { feed } = createMerge(urls)([county, french]);

  it('keep the language of plain texts', () => {
    const offer = feed.offers[2]!;
    assert.deepEqual(offer.title, { fr: 'Cours' });
    assert.deepEqual(offer.audience?.note, { fr: 'Tous' });
    assert.deepEqual(offer.access?.documents, [{ fr: 'Passeport' }]);
    assert.deepEqual(offer.tags, ['x']);
    assert.deepEqual(feed.events[1]!.title, { de: 'Fest', fr: 'Fête' });
    assert.deepEqual(feed.vocabularies.tags?.[0]?.label, { fr: 'Étiquette' });
    assert.equal(feed.offers[0]!.title, 'Kurs');
  });

  it('keep the zone of wall times', () => {
    assert.deepEqual(
      feed.events.map(({ timeZone }) => timeZone),
      ['Europe/Paris', 'Europe/London'],
    );
    assert.equal(feed.places[0]!.hours?.timeZone, 'Europe/Paris');
    assert.equal(feed.defaultLanguage, 'de');
    assert.equal(feed.timeZone, 'Europe/Berlin');
  });

  it('change nothing that came in', () => {
    assert.equal(french.feed.offers[0]!.title, 'Cours');
  });

  it('leave a record of the same defaults alone', () => {
    const record = { id: 'a', title: 'A' };
    assert.equal(rebaseRecord(record, county.feed, county.feed, false), record);
  });

  it('know every localized field of the schema, and take no other for one', () => {
    // In the table a localized line is ', a text is " and a flag with a text is /; see scripts/generate-shape.ts.
    const records = shape.slice(shape.indexOf('organizations*')).replace(/&./g, '{');
    const fields = [...records.matchAll(/([A-Za-z]+)[!^+]*(\*?)([,'"?/0-9:;<=#%|@({&*~])/g)];
    assert.ok(fields.length > 200);
    const text = new Set(fields.filter(([, , , type]) => /['"/]/.test(type!)).map(([, key]) => key!));
    assert.ok(text.has('documents') && text.has('childcare') && text.has('summary'));
    for (const key of text) assert.ok(isLocalized(key), key);
    for (const [, key, , type] of fields)
      if (/[,0-9:;<=]/.test(type!) && key !== 'name') assert.ok(!isLocalized(key!), key);
  });
});
