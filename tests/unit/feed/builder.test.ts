/** A feed in pieces: in any order, in slices, with a head that comes late. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFeedBuilder } from '../../../src/feed/builder.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { CollectionName } from '../../../src/feed/types.js';
import { sampleFeed } from './sample-feed.js';

const said = ({ findings }: { findings: readonly { code: string; path: string }[] }): string[] =>
  findings.map(({ code, path }) => `${code} ${path}`);

test('slices in any order give the feed that the whole document gives', () => {
  const whole = parseFeed(sampleFeed);
  assert.deepEqual(said(whole), []);
  const keys = Object.keys(sampleFeed) as (keyof typeof sampleFeed)[];
  for (const order of [keys, keys.slice().reverse()]) {
    const builder = createFeedBuilder();
    for (const key of order) {
      const value: unknown = sampleFeed[key];
      if (Array.isArray(value) && key !== 'languages') {
        for (const record of value) builder.add(key as CollectionName, [record]);
      } else builder.head(key, value);
    }
    assert.deepEqual(builder.finish().feed, whole.feed);
  }
});

test('an empty builder gives an empty feed with its defaults', () => {
  const { feed } = createFeedBuilder().finish();
  assert.deepEqual(feed, {
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {},
    organizations: [],
    places: [],
    contacts: [],
    offers: [],
    events: [],
    closures: [],
    series: [],
  });
});

test('a snapshot keeps what it showed while the feed grows', () => {
  const builder = createFeedBuilder();
  builder.add('offers', [{ id: 'a', title: 'A' }]);
  const first = builder.snapshot();
  const again = builder.snapshot();
  builder.add('offers', [{ id: 'b', title: 'B' }]);
  assert.equal(first.offers.length, 1);
  assert.equal(first.offers, again.offers, 'a list that has not changed is not copied');
  assert.notEqual(first, again);
  assert.deepEqual(
    builder.snapshot().offers.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.equal(builder.snapshot().places, first.places);
});

test('paths count the records of the document, over slices and dropped records', () => {
  const builder = createFeedBuilder();
  builder.add('offers', [{ id: 'a' }, { id: 'b', title: 'B' }]);
  builder.add('offers', [{ id: 'c', title: 'C', status: 'x' }]);
  const result = builder.finish((_, report, place) =>
    report('html-in-text', place('offers', 1), { found: '' }),
  );
  assert.deepEqual(said(result), [
    'missing offers[0].title',
    'record-dropped offers[0]',
    'bad-value offers[2].status',
    'version-missing schemaVersion',
    'html-in-text offers[2]',
  ]);
  assert.equal(result.dropped, 1);
});

test('of records with one id the last counts, at the place of the first', () => {
  const { feed, findings } = parseFeed({
    schemaVersion: '1.0',
    offers: [
      { id: 'a', title: 'old' },
      { id: 'b', title: 'B' },
      { id: 'a', title: 'new' },
    ],
  });
  assert.deepEqual(feed.offers, [
    { id: 'a', title: 'new' },
    { id: 'b', title: 'B' },
  ]);
  assert.deepEqual(said({ findings }), ['duplicate-id offers[2]']);
});

test('a moment read before the zone is known is put right when it is', () => {
  const toWallTime = (iso: string, zone: string) => (zone === 'UTC' ? iso.slice(0, 16) : '2000-01-01T00:00');
  const builder = createFeedBuilder({ toWallTime });
  builder.head('generatedAt', '2026-11-03T18:00Z');
  builder.add('events', [
    { id: 'a', title: 'A', start: '2026-11-03T18:00Z' },
    { id: 'b', title: 'B', start: '2026-11-03T18:00Z', timeZone: 'Asia/Tokyo' },
    { id: 'a', title: 'A again', start: '2026-11-04T18:00Z' },
  ]);
  builder.head('timeZone', 'UTC');
  builder.add('events', [{ id: 'c', title: 'C', start: '2026-11-05T18:00Z' }]);
  const { feed, findings } = builder.finish();
  assert.equal(feed.generatedAt, '2026-11-03T18:00');
  assert.deepEqual(
    feed.events.map(({ title, start }) => [title, start]),
    [
      ['A again', '2026-11-04T18:00'],
      ['B', '2000-01-01T00:00'],
      ['C', '2026-11-05T18:00'],
    ],
  );
  assert.deepEqual(said({ findings }), ['duplicate-id events[2]', 'version-missing schemaVersion']);
});

test('too many records end the feed with one error', () => {
  const builder = createFeedBuilder({ maxRecords: 3 });
  builder.head('schemaVersion', '1.0');
  const records = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));
  builder.add('offers', records.slice(0, 2));
  builder.add('series', records);
  builder.add('offers', records.slice(2));
  const result = builder.finish();
  assert.deepEqual([result.feed.offers.length, result.feed.series.length], [2, 1]);
  assert.deepEqual(said(result), ['too-many-records series']);
  assert.equal(result.findings[0]!.severity, 'error');
});

test('findings of one code are listed up to a limit and then counted', () => {
  const builder = createFeedBuilder({ maxFindings: 2 });
  builder.head('schemaVersion', '1.0');
  builder.add(
    'offers',
    [1, 2, 3, 4].map((n) => ({ id: `${n}`, title: 'T', status: 'x' })),
  );
  const { findings } = builder.finish();
  assert.equal(findings.length, 3);
  assert.deepEqual(findings[2]!.params, { code: 'bad-value', count: 2 });
});

for (const [version, code] of [
  ['2.0', 'version-unknown'],
  ['0.9', 'version-unknown'],
  ['10', 'version-unknown'],
  ['1.3', 'version-newer'],
  ['1', undefined],
  ['1.0', undefined],
] as const) {
  test(`version ${version} is ${code ?? 'read'}`, () => {
    for (const reverse of [false, true]) {
      const entries = Object.entries({ ...sampleFeed, schemaVersion: version, titel: 'unknown key' });
      const builder = createFeedBuilder();
      for (const [key, value] of reverse ? entries.reverse() : entries) builder.head(key, value);
      const result = builder.finish();
      assert.deepEqual(
        said(result).filter((each) => !each.startsWith('unknown-key')),
        code ? [`${code} schemaVersion`] : [],
      );
      assert.equal(result.feed.offers.length, code === 'version-unknown' ? 0 : 2);
      if (code === 'version-unknown') assert.equal(result.findings.length, 1);
    }
  });
}

test('a version that is missing or no version is noted and the feed read', () => {
  for (const schemaVersion of [undefined, null, 'neu', {}]) {
    const { feed, findings } = parseFeed({ schemaVersion, offers: [{ id: 'a', title: 'A' }] });
    assert.equal(feed.offers.length, 1);
    assert.ok(findings.some(({ code }) => code === 'version-missing'));
  }
});

test('references that go in circles are cut once, chains stay', () => {
  const { feed, findings } = parseFeed({
    schemaVersion: '1.0',
    organizations: [
      { id: 'a', name: 'A', parentId: 'b' },
      { id: 'b', name: 'B', parentId: 'c' },
      { id: 'c', name: 'C', parentId: 'a' },
      { id: 'd', name: 'D', parentId: 'd' },
      { id: 'e', name: 'E', parentId: 'c' },
    ],
    contacts: [
      { id: 'x', role: 'X', substituteId: 'y' },
      { id: 'y', role: 'Y', substituteId: 'x' },
    ],
    vocabularies: {
      tags: [
        { id: 't', label: 'T', parent: 'u' },
        { id: 'u', label: 'U', parent: 't' },
        { id: 't', label: 'T2' },
      ],
    },
  });
  assert.deepEqual(
    feed.organizations.map(({ parentId }) => parentId),
    ['b', 'c', undefined, undefined, 'c'],
  );
  assert.deepEqual(
    feed.contacts.map(({ substituteId }) => substituteId),
    ['y', undefined],
  );
  assert.deepEqual(feed.vocabularies.tags, [
    { id: 't', label: 'T2' },
    { id: 'u', label: 'U' },
  ]);
  assert.deepEqual(said({ findings }), [
    'cycle vocabularies.tags[1].parent',
    'duplicate-id vocabularies.tags[2]',
    'cycle organizations[2].parentId',
    'cycle organizations[3].parentId',
    'cycle contacts[1].substituteId',
  ]);
});

for (const [name, collection, record, kept, path] of [
  [
    'an event',
    'events',
    { start: '2026-11-03T18:00', end: '2026-11-03T17:00' },
    { start: '2026-11-03T18:00' },
    '.end',
  ],
  ['whole days', 'events', { start: '2026-11-03', end: '2026-11-02' }, { start: '2026-11-03' }, '.end'],
  [
    'a run',
    'offers',
    { runs: [{ start: '2026-11-03', end: '2026-10-03' }] },
    { runs: [{ start: '2026-11-03' }] },
    '.runs[0].end',
  ],
  ['a series', 'series', { from: '2026-11-03', to: '2026-10-03' }, { from: '2026-11-03' }, '.to'],
  [
    'a closure',
    'closures',
    { name: 'N', ranges: ['2026-01-01', { from: '2026-11-03', to: '2026-10-03' }] },
    { name: 'N', ranges: [{ from: '2026-01-01' }, { from: '2026-11-03' }] },
    '.ranges[1].to',
  ],
] as const) {
  test(`${name} that ends before it starts has no end`, () => {
    const base = collection === 'closures' ? { id: 'a' } : { id: 'a', title: 'A' };
    const { feed, findings } = parseFeed({ schemaVersion: '1.0', [collection]: [{ ...base, ...record }] });
    assert.deepEqual(feed[collection], [{ ...base, ...kept }]);
    assert.deepEqual(said({ findings }), [`end-before-start ${collection}[0]${path}`]);
  });
}

test('a day without a time is no end before a time of that day', () => {
  const event = { id: 'a', title: 'A', start: '2026-11-03T18:00', end: '2026-11-03' };
  assert.deepEqual(said(parseFeed({ schemaVersion: '1.0', events: [event] })), []);
});

test('a person without consent is not in the feed, in no form', () => {
  const person = { given: 'Vorname', family: 'Nachname' };
  const { feed, findings } = parseFeed({
    schemaVersion: '1.0',
    contacts: [
      { id: 'a', role: 'Beratung', person },
      { id: 'b', role: 'Beratung', person: { ...person, consent: false } },
      { id: 'c', role: 'Beratung', person: { ...person, consent: 'true' } },
      {
        id: 'd',
        kind: 'person',
        role: 'Beratung',
        name: 'Vorname Nachname',
        image: 'https://example.org/Nachname.jpg',
      },
      { id: 'e', role: 'Beratung', person: { ...person, consent: true } },
    ],
  });
  assert.deepEqual(feed.contacts.slice(0, 4), [
    { id: 'a', role: 'Beratung' },
    { id: 'b', role: 'Beratung' },
    { id: 'c', role: 'Beratung' },
    { id: 'd', kind: 'person', role: 'Beratung' },
  ]);
  assert.equal(feed.contacts[4]!.person?.family, 'Nachname');
  assert.equal(findings.filter(({ code }) => code === 'person-without-consent').length, 4);
  assert.ok(!JSON.stringify([feed.contacts.slice(0, 4), findings]).includes('Nachname'));
});

test('a list that is none is named, and an absent one is not', () => {
  const { feed, findings } = parseFeed({ schemaVersion: '1.0', offers: { a: 1 }, events: null, places: '' });
  assert.deepEqual(feed.offers, []);
  assert.deepEqual(said({ findings }), ['bad-value offers']);
});
