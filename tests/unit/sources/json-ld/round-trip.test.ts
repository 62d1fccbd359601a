// Our own JSON-LD, read again, says what it said: written once more it is the same text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { offerToJsonLd } from '../../../../src/exports/offer-json-ld.js';
import { toJsonLd } from '../../../../src/exports/to-json-ld.js';
import { parseFeed } from '../../../../src/feed/parse.js';
import type { Feed } from '../../../../src/feed/types.js';
import { readJsonLd } from '../../../../src/sources/json-ld/read-json-ld.js';
import { addDays } from '../../../../src/time/civil.js';
import { checked } from '../systems/check-result.js';

const word = fc.constantFrom(
  'Sprachcafé',
  'Deutsch & Spiel',
  'Markt am Rathaus',
  'قهوة',
  'Treff 2',
  '„Ankommen“',
);
const paragraph = fc.constantFrom(
  'Erste Zeile\n\n- eins\n- zwei',
  'Alle sind willkommen.',
  'a < b und c > d',
);
const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-02-01', days));
const clock = fc
  .tuple(fc.integer({ min: 4, max: 19 }), fc.constantFrom('00', '15', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const url = fc.constantFrom('https://verein.example/a', 'https://verein.example/b?x=1');

const cost = fc.oneof(
  fc.constant({ type: 'free' }),
  fc.record({
    type: fc.constant('paid'),
    min: fc.integer({ min: 1, max: 50 }),
    currency: maybe(fc.constant('CHF')),
  }),
  fc.record({
    type: fc.constant('paid'),
    min: fc.integer({ min: 1, max: 50 }),
    max: fc.integer({ min: 51, max: 90 }),
  }),
);
const capacity = fc.oneof(
  fc.record({ total: maybe(fc.integer({ min: 5, max: 90 })), free: maybe(fc.integer({ min: 0, max: 5 })) }),
  fc.record({ state: fc.constantFrom('open', 'few', 'full', 'waitlist') }),
);
const registration = fc.record({ url, opens: maybe(day), closes: maybe(day.map((date) => `${date}T12:00`)) });
const audience = fc.record({
  groups: maybe(fc.uniqueArray(fc.constantFrom('women', 'families', 'Neue'), { minLength: 1, maxLength: 2 })),
  ageMin: maybe(fc.integer({ min: 0, max: 18 })),
  ageMax: maybe(fc.integer({ min: 18, max: 99 })),
  gender: maybe(fc.constantFrom('women', 'men', 'all')),
});
const image = fc.record({
  src: fc.constant('https://verein.example/bild.jpg'),
  alt: fc.constant('Menschen am Tisch'),
  credit: maybe(fc.constant('A. Foto')),
  width: maybe(fc.constant(800)),
});
const rule = fc
  .tuple(
    fc.constantFrom(
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;BYDAY=TU,TH',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      'FREQ=MONTHLY;BYDAY=1TU,-1FR',
      'FREQ=MONTHLY;BYMONTHDAY=15,31',
      'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8',
    ),
    fc.constantFrom('', ';COUNT=5', ';UNTIL=20291231'),
  )
  .map(([base, end]) => base + end);

const around = {
  schemaVersion: '1.0',
  id: 'kreis-muster',
  organizations: [
    {
      id: 'o1',
      name: 'Verein Ankommen',
      url: 'https://verein.example',
      email: 'info@verein.example',
      phones: ['+49 2241 1'],
    },
    { id: 'o2', name: { de: 'Stadt Muster', en: 'Town of Muster' } },
  ],
  places: [
    {
      id: 'p1',
      name: 'Treff',
      room: 'Saal 2',
      address: { street: 'Markt', houseNo: '1', postcode: '50000', city: 'Muster', district: 'Mitte' },
      geo: { lat: 50.8, lng: 7.2 },
      accessibility: { wheelchair: 'yes' },
      mapUrl: 'https://karte.example/1',
    },
    { id: 'p2', address: { city: 'Wien', country: 'AT' } },
  ],
  series: [
    { id: 'w', title: 'Woche', from: '2026-09-01', to: '2026-09-30', url: 'https://verein.example/woche' },
  ],
  vocabularies: {
    tags: [{ id: 'musik', label: { de: 'Musik', en: 'Music' } }],
    audiences: [{ id: 'women', label: 'Frauen' }],
  },
};

const event = fc
  .record({
    title: word,
    summary: maybe(word),
    description: maybe(paragraph),
    date: day,
    time: maybe(clock),
    length: maybe(fc.integer({ min: 1, max: 4 })),
    lasts: maybe(fc.constantFrom('PT90M', 'PT2H')),
    rule: maybe(rule),
    status: maybe(
      fc.constantFrom('scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'),
    ),
    previousStart: maybe(day),
    attendance: maybe(fc.constantFrom('onsite', 'online', 'hybrid', 'outreach', 'phone')),
    placeId: maybe(fc.constantFrom('p1', 'p2')),
    joinUrl: maybe(fc.constant('https://meet.example/raum')),
    organizationIds: fc.uniqueArray(fc.constantFrom('o1', 'o2')),
    seriesId: maybe(fc.constant('w')),
    types: fc.uniqueArray(fc.constantFrom('Konzert', 'Lesung')),
    tags: fc.uniqueArray(fc.constantFrom('musik', 'draußen')),
    languages: fc
      .uniqueArray(fc.constantFrom('de', 'ar', 'uk'))
      .map((codes) => codes.map((code) => ({ code }))),
    links: maybe(url.map((each) => [{ url: each }])),
    audience: maybe(audience),
    cost: maybe(cost),
    capacity: maybe(capacity),
    registration: maybe(registration),
    image: maybe(image),
  })
  .map(({ date, time, length, lasts, rule: text, ...rest }) => ({
    id: 'e1',
    ...rest,
    start: time ? `${date}T${time}` : date,
    ...(time
      ? length
        ? { end: `${addDays(date, text ? 0 : length - 1)}T22:30` }
        : lasts && { duration: lasts }
      : length && length > 1 && { end: addDays(date, length - 1) }),
    ...(text && { recurrence: { rule: text, exclude: [addDays(date, 7)] } }),
  }));

const again = (json: unknown): Feed => {
  const result = readJsonLd(JSON.parse(JSON.stringify(json)));
  const lost = result.findings.filter(({ code }) => !['system-image', 'system-phone'].includes(code));
  assert.deepEqual(lost, [], JSON.stringify(lost));
  return checked(result);
};

const offersSayAgain = (offer: fc.Arbitrary<object>): void =>
  fc.assert(
    fc.property(offer, (record) => {
      const { feed } = parseFeed(JSON.parse(JSON.stringify({ ...around, offers: [record] })));
      const once = offerToJsonLd(feed.offers[0]!, { feed });
      const second = again(once);
      assert.deepEqual(offerToJsonLd(second.offers[0]!, { feed: { ...second, id: 'kreis-muster' } }), once);
    }),
    { numRuns: 300 },
  );

describe('written as JSON-LD and read again', () => {
  it('an event says what it said', () => {
    fc.assert(
      fc.property(event, (record) => {
        const { feed, findings } = parseFeed(JSON.parse(JSON.stringify({ ...around, events: [record] })));
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error'),
          [],
        );
        const once = toJsonLd(feed.events[0]!, undefined, { feed });
        const second = again(once);
        assert.equal(second.events[0]!.id, 'e1@kreis-muster');
        const named: Feed = { ...second, id: 'kreis-muster' };
        assert.deepEqual(toJsonLd(second.events[0]!, undefined, { feed: named }), once);
      }),
      { numRuns: 600 },
    );
  });

  it('a course says what it said, with its rounds', () => {
    const run = fc
      .record({
        date: day,
        weeks: maybe(fc.integer({ min: 1, max: 12 })),
        time: maybe(clock),
        price: maybe(cost),
        capacity: maybe(capacity),
        registration: maybe(registration),
        placeId: maybe(fc.constantFrom('p1', 'p2')),
      })
      .map(({ date, weeks, time, ...rest }) => ({
        ...rest,
        start: date,
        ...(weeks && { end: addDays(date, weeks * 7) }),
        ...(time && { schedule: { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', from: time, to: '21:45' } }),
      }));
    const offer = fc.record({
      id: fc.constant('k1'),
      type: fc.constant('course'),
      title: word,
      description: maybe(paragraph),
      tags: fc.uniqueArray(fc.constantFrom('musik', 'draußen')),
      organizationIds: fc.uniqueArray(fc.constantFrom('o1', 'o2')),
      attendance: maybe(fc.constantFrom('onsite', 'online', 'hybrid')),
      languages: fc.constant([{ code: 'de' }]),
      course: fc.record({
        language: maybe(fc.constantFrom('de', 'en')),
        levelFrom: maybe(fc.constantFrom('A1', 'alpha')),
        levelTo: maybe(fc.constantFrom('B1', 'A2.1')),
        hoursTotal: maybe(fc.constant(600)),
        certificate: maybe(fc.constant('telc B1')),
      }),
      runs: fc.array(run, { minLength: 1, maxLength: 2 }),
      audience: maybe(audience),
      cost: maybe(cost),
      links: maybe(url.map((each) => [{ url: each }])),
    });
    offersSayAgain(offer);
  });

  it('a service says what it said', () => {
    const offer = fc.record({
      id: fc.constant('s1'),
      type: fc.constantFrom('Beratung', 'Treff'),
      title: word,
      description: maybe(paragraph),
      organizationIds: fc.uniqueArray(fc.constantFrom('o1', 'o2')),
      placeIds: fc.uniqueArray(fc.constantFrom('p1', 'p2')),
      languages: fc.uniqueArray(fc.constantFrom('de', 'ar')).map((codes) => codes.map((code) => ({ code }))),
      serviceArea: fc.uniqueArray(fc.constantFrom('05382', '05382060')),
      audience: maybe(audience),
      links: maybe(url.map((each) => [{ url: each }])),
    });
    offersSayAgain(offer);
  });
});
