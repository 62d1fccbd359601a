/** A record says by itself what its feed said for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocalizer, localizeStrings } from '../../../src/feed/localize-strings.js';
import { parseFeed } from '../../../src/feed/parse.js';

const { feed } = parseFeed({
  schemaVersion: '1.0',
  defaultLanguage: 'uk',
  timeZone: 'Europe/Kyiv',
  title: 'Стрічка',
  publisher: { name: 'Місто', url: 'https://example.org' },
  vocabularies: { tags: [{ id: 't', label: 'Мітка' }] },
  organizations: [{ id: 'o', name: 'Спілка', formerNames: ['Гурток'], source: { name: 'Архів' } }],
  places: [
    { id: 'p', hours: { weekly: [{ days: ['mo'], note: 'двір' }] } },
    { id: 'q', hours: { timeZone: 'UTC' } },
  ],
  offers: [
    {
      id: 'a',
      title: { uk: 'Курс', de: 'Kurs' },
      tags: ['t'],
      childcare: 'так',
      course: { childcare: true },
      access: { documents: ['паспорт'] },
    },
  ],
  events: [
    { id: 'e', title: 'Зустріч', start: '2026-11-03T18:00' },
    { id: 'f', title: 'Зустріч', start: '2026-11-03T18:00', timeZone: 'UTC' },
  ],
});

test('plain strings name their language, whatever has one or none stays', () => {
  const moved = localizeStrings(feed, { defaultLanguage: 'de', timeZone: 'Europe/Kyiv' });
  assert.equal(moved.defaultLanguage, 'de');
  assert.deepEqual(moved.title, { uk: 'Стрічка' });
  assert.deepEqual(moved.publisher, { name: { uk: 'Місто' }, url: 'https://example.org' });
  assert.deepEqual(moved.vocabularies.tags, [{ id: 't', label: { uk: 'Мітка' } }]);
  assert.deepEqual(moved.organizations, [
    { id: 'o', name: { uk: 'Спілка' }, formerNames: ['Гурток'], source: { name: 'Архів' } },
  ]);
  assert.deepEqual(moved.places[0]!.hours, { weekly: [{ days: ['mo'], note: { uk: 'двір' } }] });
  assert.deepEqual(moved.offers, [
    {
      id: 'a',
      title: { uk: 'Курс', de: 'Kurs' },
      tags: ['t'],
      childcare: { uk: 'так' },
      course: { childcare: true },
      access: { documents: [{ uk: 'паспорт' }] },
    },
  ]);
  assert.equal(moved.events[0]!.timeZone, undefined);
});

test('events and opening hours name their zone', () => {
  const moved = localizeStrings(feed, { defaultLanguage: 'uk', timeZone: 'Europe/Berlin' });
  assert.deepEqual(
    moved.events.map(({ timeZone }) => timeZone),
    ['Europe/Kyiv', 'UTC'],
  );
  assert.deepEqual(
    moved.places.map(({ hours }) => hours?.timeZone),
    ['Europe/Kyiv', 'UTC'],
  );
  assert.equal(moved.offers[0], feed.offers[0]);
  assert.equal(moved.title, feed.title);
});

test('a feed that has the defaults already is the same feed', () => {
  assert.equal(localizeStrings(feed, { defaultLanguage: 'uk', timeZone: 'Europe/Kyiv' }), feed);
});

test('the feed it was made from is not changed', () => {
  const before = JSON.stringify(feed);
  localizeStrings(feed, { defaultLanguage: 'de', timeZone: 'UTC' });
  assert.equal(JSON.stringify(feed), before);
});

test('single records are localized, too', () => {
  const { record } = createLocalizer(feed, { defaultLanguage: 'de', timeZone: 'UTC' });
  assert.deepEqual(record('events', feed.events[0]!), {
    id: 'e',
    title: { uk: 'Зустріч' },
    start: '2026-11-03T18:00',
    timeZone: 'Europe/Kyiv',
  });
});
