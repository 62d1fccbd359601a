// A county collects the feeds of its towns and clubs: whose record counts, and what the report says about it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/parse.js';
import { joinFeeds } from '../../../src/sources/join-feeds.js';

const part = (from: string, content: object) => ({
  from,
  feed: parseFeed({ schemaVersion: '1.0', ...content }).feed,
});
const county = {
  publisher: { name: 'Kreis', url: 'https://kreis.example/' },
  region: { ags: ['05382'] },
  places: [{ id: 'markt', ags: '05382060' }],
};
const town = {
  publisher: { name: 'Stadt', url: 'https://www.stadt.example/' },
  region: { ags: ['05382060'] },
  places: [{ id: 'markt', ags: '05382060', name: 'Markt' }],
};
const offer = (more: object = {}) => ({ id: 'o1', title: 'Kurs', ...more });
const join = (a: object, b: object) =>
  joinFeeds([part('kreis.json', { ...county, ...a }), part('stadt.json', { ...town, ...b })]);
const rule = (a: object, b: object) => {
  const { conflicts, feed } = join({ offers: [offer(a)] }, { offers: [offer(b)] });
  const conflict = conflicts.find(({ collection }) => collection === 'offers')!;
  assert.equal(feed.offers.length, 1);
  return `${conflict.rule}: ${conflict.kept}`;
};

describe('of two records with one id', () => {
  const cases: readonly (readonly [string, object, object, string])[] = [
    [
      'that of its town counts, however old',
      { placeIds: ['markt'], modifiedAt: '2026-11-01' },
      { placeIds: ['markt'], modifiedAt: '2020-01-01' },
      'town: stadt.json',
    ],
    [
      'a place named as the service area is enough',
      { serviceArea: ['05382060'] },
      { serviceArea: ['05382060'] },
      'town: stadt.json',
    ],
    [
      'what serves another town is nobody’s own',
      { serviceArea: ['05382001'] },
      { serviceArea: ['05382001'], verifiedAt: '2026-01-01' },
      'town: kreis.json',
    ],
    [
      'a copy gives way to what it is a copy of',
      { source: { url: 'https://stadt.example/kurs' } },
      {},
      'own: stadt.json',
    ],
    [
      'a page of the own house is no other source',
      { source: { url: 'https://kreis.example/1' } },
      { source: { url: 'https://verein.example/' } },
      'own: kreis.json',
    ],
    [
      'else the one somebody looked at last',
      { modifiedAt: '2026-01-01' },
      { verifiedAt: '2026-02-01' },
      'newer: stadt.json',
    ],
    ['else the one named first', {}, {}, 'first: kreis.json'],
  ];
  for (const [says, a, b, expected] of cases) it(says, () => assert.equal(rule(a, b), expected));
});

describe('one feed out of many', () => {
  it('says of every record where it comes from', () => {
    const { feed } = join({ offers: [offer()] }, { offers: [offer({ id: 'o2' })] });
    assert.deepEqual(
      feed.offers.map(({ id, source }) => [id, source?.name, source?.url]),
      [
        ['o1', 'Kreis', 'https://kreis.example/'],
        ['o2', 'Stadt', 'https://www.stadt.example/'],
      ],
    );
  });

  it('reports in what the dropped record differed', () => {
    const { conflicts } = join(
      { offers: [offer({ summary: 'alt', placeIds: ['markt'] })] },
      { offers: [offer({ summary: 'neu', cost: { type: 'free' }, placeIds: ['markt'] })] },
    );
    assert.deepEqual(
      conflicts.map(({ collection, fields, dropped }) => [collection, fields.slice().sort(), dropped]),
      [
        ['places', ['name'], ['kreis.json']],
        ['offers', ['cost', 'summary'], ['kreis.json']],
      ],
    );
  });

  it('names what may be the same under two ids, and keeps both', () => {
    const event = (id: string, title: string, start = '2026-12-01T18:00') => ({ id, title, start });
    const { feed, twins } = join(
      { events: [event('a', 'Fest der Kulturen'), event('b', 'Lesung')] },
      { events: [event('x', 'Fest  der Kulturen!'), event('y', 'Lesung', '2026-12-02T18:00')] },
    );
    assert.equal(feed.events.length, 4);
    assert.deepEqual(twins, [
      {
        collection: 'events',
        title: 'Fest der Kulturen',
        records: [
          { id: 'a', from: 'kreis.json' },
          { id: 'x', from: 'stadt.json' },
        ],
      },
    ]);
  });

  it('keeps what texts and times mean', () => {
    const { feed } = join(
      {},
      {
        defaultLanguage: 'tr',
        timeZone: 'Europe/Istanbul',
        events: [{ id: 'e', title: 'Buluşma', start: '2026-12-01T18:00' }],
      },
    );
    assert.deepEqual(feed.events[0]!.title, { tr: 'Buluşma' });
    assert.equal(feed.events[0]!.timeZone, 'Europe/Istanbul');
  });

  it('of one feed is that feed with its sources', () => {
    const { feed, conflicts } = joinFeeds([part('kreis.json', { ...county, offers: [offer()] })]);
    assert.equal(feed.offers.length, 1);
    assert.equal(conflicts.length, 0);
  });
});
