import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksInHtml, jsonLdInHtml } from '../../../../src/sources/json-ld/json-ld-in-html.js';
import { isJsonLd } from '../../../../src/sources/json-ld/ld-document.js';
import { readJsonLd } from '../../../../src/sources/json-ld/read-json-ld.js';
import { occurrences } from '../../../../src/time/occurrences.js';
import { checked, told } from '../systems/check-result.js';

const today = '2026-11-23';
const read = (json: unknown, more = {}) => readJsonLd(json, { today, ...more });
const context = 'https://schema.org';
const event = (more: object = {}): object => ({
  '@context': context,
  '@type': 'Event',
  name: 'Sprachcafé',
  startDate: '2026-12-01T18:00',
  ...more,
});
const eventOf = (json: unknown) => checked(read(json)).events[0]!;
const course = (more: object): object => ({
  '@context': context,
  '@type': 'Course',
  name: 'Deutsch',
  ...more,
});
const place = (more: object): object => ({ '@context': context, '@type': 'Place', name: 'Rathaus', ...more });

describe('JSON-LD is recognized', () => {
  for (const [name, json] of [
    ['a document', event()],
    ['an array', [event()]],
    ['a graph', { '@context': context, '@graph': [{ '@type': 'Event' }] }],
    ['another context with our words', { '@context': { '@vocab': 'http://schema.org/' }, '@type': 'Event' }],
    ['types by their address', { '@type': 'https://schema.org/Event', name: 'x' }],
    ['prefixes', { '@context': { schema: 'https://schema.org/' }, '@type': 'schema:Event' }],
  ] as const)
    it(name, () => assert.equal(isJsonLd(json), true));
  for (const [name, json] of [
    ['a feed', { schemaVersion: '1.0', '@type': 'Feed', events: [] }],
    ['a list of something', [{ id: 1, name: 'x' }]],
    ['nothing', null],
  ] as const)
    it(`but not ${name}`, () => assert.equal(isJsonLd(json), false));
});

describe('a web page', () => {
  it('gives its blocks, whatever stands around them', () => {
    const html = `<!doctype html><title>x</title><script>var a = "<p>";</script>
      <SCRIPT class="x" type='application/ld+json' data-a="b">{"@type": "Event", "name": "A"}</SCRIPT>
      <script type="application/ld+json"><!-- [{"@type": "Event", "name": "B\n zweite Zeile"}] --></script>
      <script type="text/template">{"@type": "Event"}</script>
      <script type="application/ld+json">{kaputt</script>
      <script type=application/ld+json>{"@type": "Place", "name": "C"}`;
    const { blocks, faulty } = blocksInHtml(html);
    assert.deepEqual(blocks, [
      { '@type': 'Event', name: 'A' },
      [{ '@type': 'Event', name: 'B  zweite Zeile' }],
      { '@type': 'Place', name: 'C' },
    ]);
    assert.equal(faulty, 1);
  });
  it('without any gives none', () => assert.deepEqual(jsonLdInHtml('<p>Nichts</p>'), []));
  it('of nothing but openings ends soon', () => {
    const before = performance.now();
    jsonLdInHtml('<script '.repeat(100_000));
    jsonLdInHtml('<script type="application/ld+json">'.repeat(50_000));
    assert.ok(performance.now() - before < 2_000);
  });
});

describe('an event', () => {
  it('has everything a feed has a field for', () => {
    const json = event({
      '@id': 'https://verein.example/#e1',
      description: 'Erste Zeile&mdash;<b>wichtig</b>',
      endDate: '2026-12-01T20:00:00+01:00',
      startDate: '2026-12-01T18:00:00+01:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-30T18:00',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'Treff',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Markt 1',
            postalCode: '50000',
            addressLocality: 'Muster',
            addressCountry: 'DE',
          },
          geo: { latitude: '50.8', longitude: 7.2 },
        },
        { '@type': 'VirtualLocation', url: 'https://meet.example/x' },
      ],
      organizer: { '@type': 'Organization', name: 'Verein', url: 'https://verein.example' },
      offers: {
        '@type': 'Offer',
        price: '5,50',
        priceCurrency: 'EUR',
        url: 'https://verein.example/karten',
        validFrom: '2026-11-01',
        availability: 'https://schema.org/LimitedAvailability',
      },
      maximumAttendeeCapacity: 20,
      remainingAttendeeCapacity: 3,
      inLanguage: ['de', 'Arabisch'],
      audience: { '@type': 'PeopleAudience', audienceType: 'Familien', suggestedGender: 'female' },
      typicalAgeRange: '6-12',
      keywords: 'Kinder, Sprache',
      image: { '@type': 'ImageObject', url: 'https://verein.example/a.jpg', caption: 'Kinder malen' },
      url: 'https://verein.example/e1',
      performer: { '@type': 'Person', name: 'Ann Persona' },
    });
    const result = read(json);
    const feed = checked(result);
    assert.deepEqual(feed.events[0], {
      id: 'https://verein.example/#e1',
      title: 'Sprachcafé',
      description: 'Erste Zeile—wichtig',
      start: '2026-12-01T18:00',
      end: '2026-12-01T20:00',
      status: 'rescheduled',
      previousStart: '2026-11-30T18:00',
      attendance: 'hybrid',
      placeId: feed.places[0]!.id,
      joinUrl: 'https://meet.example/x',
      tags: ['Kinder', 'Sprache'],
      organizationIds: [feed.organizations[0]!.id],
      audience: { groups: ['Familien'], ageMin: 6, ageMax: 12, gender: 'women' },
      languages: [{ code: 'de' }, { code: 'ar' }],
      cost: { type: 'paid', min: 5.5 },
      registration: { url: 'https://verein.example/karten', opens: '2026-11-01' },
      capacity: { total: 20, free: 3, state: 'few' },
      image: { src: 'https://verein.example/a.jpg', alt: 'Kinder malen' },
      links: [{ url: 'https://verein.example/e1', kind: 'info' }],
      source: { url: 'https://verein.example/e1', id: 'https://verein.example/#e1' },
    });
    assert.deepEqual(feed.places[0]!.address, { street: 'Markt 1', postcode: '50000', city: 'Muster' });
    assert.doesNotMatch(JSON.stringify(result), /Persona/);
    assert.deepEqual(told(result.findings), { 'system-html': 1, 'system-fields': 1 });
  });

  for (const [name, more, wanted] of [
    [
      'of whole days',
      { startDate: '2026-12-01', endDate: '2026-12-03' },
      { start: '2026-12-01', end: '2026-12-03' },
    ],
    ['of one day', { startDate: '2026-12-01', endDate: '2026-12-01' }, { start: '2026-12-01' }],
    ['with a length', { duration: 'PT90M' }, { start: '2026-12-01T18:00', duration: 'PT90M' }],
    ['in UTC', { startDate: '2026-07-01T16:00Z' }, { start: '2026-07-01T18:00' }],
    ['cancelled', { eventStatus: 'EventCancelled' }, { start: '2026-12-01T18:00', status: 'cancelled' }],
    [
      'without room',
      { offers: { availability: 'SoldOut' } },
      { start: '2026-12-01T18:00', capacity: { state: 'full' } },
    ],
    ['for free', { isAccessibleForFree: true }, { start: '2026-12-01T18:00', cost: { type: 'free' } }],
    [
      'with prices from to',
      { offers: { '@type': 'AggregateOffer', lowPrice: 5, highPrice: '12.50', priceCurrency: 'CHF' } },
      { start: '2026-12-01T18:00', cost: { type: 'paid', min: 5, max: 12.5, currency: 'CHF' } },
    ],
    ['of a kind', { '@type': 'schema:MusicEvent' }, { start: '2026-12-01T18:00', types: ['concert'] }],
  ] as const)
    it(name, () => {
      const { id: _id, title: _title, ...rest } = eventOf(event(more));
      assert.deepEqual(rest, wanted);
    });

  it('in several languages has all of them', () => {
    const names = [
      { '@value': 'Sprachcafé', '@language': 'de' },
      { '@value': 'Language café', '@language': 'en' },
    ];
    assert.deepEqual(eventOf(event({ name: names })).title, { de: 'Sprachcafé', en: 'Language café' });
    assert.deepEqual(eventOf(event({ name: { de: 'Sprachcafé', ar: 'مقهى' } })).title, {
      de: 'Sprachcafé',
      ar: 'مقهى',
    });
  });
  it('in the language of its context says so', () => {
    const result = read({ ...event(), '@context': [context, { '@language': 'fr' }] });
    assert.equal(result.feed['defaultLanguage'], 'fr');
    assert.deepEqual(
      checked(readJsonLd({ ...event(), '@context': [context, { '@language': 'fr' }] }, { language: 'de' }))
        .events[0]!.title,
      { fr: 'Sprachcafé' },
    );
  });
  it('by a person names nobody', () => {
    const result = read(
      event({ organizer: { '@type': 'Person', name: 'Ann Persona', email: 'ann@privat.example' } }),
    );
    assert.deepEqual(checked(result).organizations, []);
    assert.doesNotMatch(JSON.stringify(result), /Persona|privat/);
    assert.equal(told(result.findings)['system-people'], 1);
  });
  it('at a place in words has it', () => {
    assert.deepEqual(checked(read(event({ location: 'Treff, Markt 1, 50000 Muster' }))).places[0]!.address, {
      street: 'Markt 1',
      postcode: '50000',
      city: 'Muster',
    });
  });
  it('without a start, and without a name, is left out and said', () => {
    const result = read([
      event({ startDate: undefined }),
      event({ name: undefined }),
      event({ startDate: 'bald' }),
    ]);
    assert.deepEqual(checked(result).events, []);
    assert.deepEqual(told(result.findings), {
      'system-no-start': 2,
      'system-no-name': 1,
      'system-value': 1,
      'system-empty': 1,
    });
  });
  it('with a picture nobody described, a relative link and a field nobody knows names them', () => {
    const { findings } = read(
      event({
        image: 'https://verein.example/a.jpg',
        url: '/termine/1',
        'gs1:x': 1,
        '@type': ['Event', 'gs1:Thing'],
      }),
    );
    assert.deepEqual(told(findings), { 'system-image': 1, 'system-link': 1, 'system-fields': 2 });
  });
});

describe('a series', () => {
  const schedule = (more: object): object => ({
    '@type': 'Schedule',
    startTime: '19:00:00',
    endTime: '20:00:00',
    ...more,
  });
  for (const [name, given, start, rule] of [
    [
      'every week',
      {
        startDate: '2026-12-01',
        repeatFrequency: 'P1W',
        byDay: 'https://schema.org/Wednesday',
        endDate: '2027-03-31',
      },
      '2026-12-02T19:00',
      'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270331',
    ],
    [
      'every second week',
      { startDate: '2026-12-01', repeatFrequency: 'P14D', byDay: ['Tuesday', 'TH'], repeatCount: 9 },
      '2026-12-01T19:00',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=9',
    ],
    [
      'every month, the second Monday',
      { startDate: '2026-12-01', repeatFrequency: 'P1M', byDay: '2MO' },
      '2026-12-14T19:00',
      'FREQ=MONTHLY;BYDAY=2MO',
    ],
    [
      'in the first and third week',
      { startDate: '2026-12-01', byDay: 'Wednesday', byMonthWeek: [1, 3] },
      '2026-12-02T19:00',
      'FREQ=MONTHLY;BYDAY=1WE,3WE',
    ],
    [
      'on days of the month',
      { startDate: '2026-12-02', repeatFrequency: 'Monthly', byMonthDay: [1, 15] },
      '2026-12-15T19:00',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
    ],
    ['every day', { startDate: '2026-12-02', repeatFrequency: 'Daily' }, '2026-12-02T19:00', 'FREQ=DAILY'],
  ] as const)
    it(`${name} begins on its first day`, () => {
      const found = eventOf(event({ startDate: undefined, eventSchedule: schedule(given) }));
      assert.deepEqual(
        [found.start, found.end, found.recurrence!.rule],
        [start, `${start.slice(0, 10)}T20:00`, rule],
      );
    });
  it('has its zone and its exceptions', () => {
    const found = eventOf(
      event({
        startDate: '2026-12-01T19:00:00+00:00',
        eventSchedule: schedule({
          repeatFrequency: 'P1W',
          scheduleTimezone: 'Europe/London',
          exceptDate: ['2026-12-22', '2026-12-29T19:00:00Z'],
        }),
      }),
    );
    assert.deepEqual(
      [found.start, found.timeZone, found.recurrence],
      ['2026-12-01T19:00', 'Europe/London', { rule: 'FREQ=WEEKLY', exclude: ['2026-12-22', '2026-12-29'] }],
    );
  });
  it('whose end is that of all dates ends then', () => {
    const found = eventOf(
      event({
        startDate: '2026-12-01',
        endDate: '2027-02-28',
        eventSchedule: schedule({ repeatFrequency: 'P1W' }),
      }),
    );
    assert.deepEqual(
      [found.start, found.end, found.recurrence!.rule],
      ['2026-12-01T19:00', '2026-12-01T20:00', 'FREQ=WEEKLY;UNTIL=20270228'],
    );
    assert.equal(occurrences(found, { from: '2026-12-01', to: '2027-12-01' }).length, 13);
  });
  it('of other hours on other days is an event for each', () => {
    const { events } = checked(
      read(
        event({
          startDate: undefined,
          eventSchedule: [
            schedule({ startDate: '2026-12-01', repeatFrequency: 'P1W', byDay: 'Tuesday' }),
            { startDate: '2026-12-01', repeatFrequency: 'P1W', byDay: 'Friday', startTime: '10:00' },
          ],
        }),
      ),
    );
    assert.deepEqual(
      events.map(({ start }) => start),
      ['2026-12-01T19:00', '2026-12-04T10:00'],
    );
  });
  it('with a frequency nobody can show keeps its start and says so', () => {
    const result = read(event({ eventSchedule: schedule({ repeatFrequency: 'PT2H' }) }));
    assert.equal(checked(result).events[0]!.recurrence, undefined);
    assert.equal(told(result.findings)['system-rule'], 1);
  });
  it('of many events holds them together, by name or by reference, also in circles', () => {
    const feed = checked(
      read([
        {
          '@context': context,
          '@type': 'EventSeries',
          '@id': '#woche',
          name: 'Woche',
          subEvent: [{ '@id': '#a' }, '#b'],
        },
        event({ '@id': '#a', superEvent: { '@id': '#woche' } }),
        event({ '@id': '#b', name: 'Fest', superEvent: '#woche' }),
        event({ '@id': '#c', name: 'Lesung', superEvent: { '@type': 'EventSeries', '@id': '#woche' } }),
      ]),
    );
    assert.deepEqual(feed.series, [{ id: '#woche', title: 'Woche' }]);
    assert.deepEqual(
      feed.events.map(({ id, seriesId }) => [id, seriesId]),
      [
        ['#a', '#woche'],
        ['#b', '#woche'],
        ['#c', '#woche'],
      ],
    );
  });
});

describe('a place', () => {
  const hoursOf = (more: object) => checked(read(place(more))).places[0]!.hours;
  for (const [text, weekly] of [
    ['Mo-Fr 09:00-17:00', [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '09:00', to: '17:00' }]],
    ['Mo,Tu,Th 09:00-12:00', [{ days: ['mo', 'tu', 'th'], from: '09:00', to: '12:00' }]],
    ['Sa-Mo 10:00-12:00', [{ days: ['mo', 'sa', 'su'], from: '10:00', to: '12:00' }]],
    [
      'Mo-Tu 09:00-12:00, 14:00-17:00',
      [
        { days: ['mo', 'tu'], from: '09:00', to: '12:00' },
        { days: ['mo', 'tu'], from: '14:00', to: '17:00' },
      ],
    ],
    ['24/7', [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' }]],
    [
      ['Mo 9:00-12:00', 'Tuesday 10:00-11:00'],
      [
        { days: ['mo'], from: '09:00', to: '12:00' },
        { days: ['tu'], from: '10:00', to: '11:00' },
      ],
    ],
  ] as const)
    it(`is open ${JSON.stringify(text)}`, () =>
      assert.deepEqual(hoursOf({ openingHours: text })!.weekly, weekly));

  it('with hours nobody can read names them', () =>
    assert.equal(told(read(place({ openingHours: 'nach Absprache 9' })).findings)['system-value'], 1));

  it('has hours for the week, for a season, for single days; closed is closed, what is over is left out', () => {
    const result = read(
      place({
        openingHoursSpecification: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: ['Monday', 'https://schema.org/Tuesday'],
            opens: '09:00:00',
            closes: '12:00',
          },
          {
            dayOfWeek: 'Sa',
            opens: '10:00',
            closes: '00:00',
            validFrom: '2027-04-01',
            validThrough: '2027-09-30',
          },
          { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '09:00', closes: '11:00' },
          { validFrom: '2013-12-24', validThrough: '2013-12-24', opens: '09:00', closes: '11:00' },
        ],
        specialOpeningHoursSpecification: {
          validFrom: '2026-12-25',
          validThrough: '2026-12-26',
          opens: '00:00',
          closes: '00:00',
        },
      }),
    );
    assert.deepEqual(checked(result).places[0]!.hours, {
      weekly: [
        { days: ['mo', 'tu'], from: '09:00', to: '12:00' },
        { days: ['sa'], from: '10:00', to: '24:00', note: '2027-04-01 – 2027-09-30' },
      ],
      special: [
        { date: '2026-12-24', slots: [{ from: '09:00', to: '11:00' }] },
        { from: '2026-12-25', to: '2026-12-26', closed: true },
      ],
    });
    assert.deepEqual(told(result.findings), { 'system-expired': 1 });
  });

  it('has its address, point, access and a contact', () => {
    const feed = checked(
      read(
        place({
          '@type': 'CityHall',
          identifier: 'rathaus',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Markt 1',
            postalCode: '50000',
            addressLocality: 'Muster',
            addressCountry: { '@type': 'Country', name: 'Germany' },
          },
          geo: { '@type': 'GeoCoordinates', latitude: 50.8, longitude: '7.2' },
          telephone: '02241 12',
          email: 'mailto:info@muster.example',
          amenityFeature: { '@type': 'LocationFeatureSpecification', name: 'wheelchair', value: true },
          hasMap: 'https://karte.example/1',
        }),
      ),
    );
    assert.deepEqual(feed.places, [
      {
        id: 'rathaus',
        name: 'Rathaus',
        address: { street: 'Markt 1', postcode: '50000', city: 'Muster' },
        geo: { lat: 50.8, lng: 7.2 },
        accessibility: { wheelchair: 'yes' },
        mapUrl: 'https://karte.example/1',
      },
    ]);
    assert.deepEqual(feed.contacts, [
      {
        id: 'rathaus-contact',
        name: 'Rathaus',
        placeId: 'rathaus',
        phones: [{ number: '+49 2241 12' }],
        emails: ['info@muster.example'],
      },
    ]);
  });
  it('that is a business is an organization, too', () => {
    const feed = checked(
      read({
        '@context': context,
        '@type': 'Library',
        '@id': 'b',
        name: 'Bücherei',
        url: 'https://b.example',
        address: 'Markt 1, 50000 Muster',
        openingHours: 'Mo 10:00-12:00',
      }),
    );
    assert.deepEqual(
      [feed.organizations[0]!.id, feed.places[0]!.hours!.weekly!.length, feed.contacts[0]!.organizationId],
      ['b', 1, 'b'],
    );
  });
});

describe('an organization', () => {
  it('has its departments, contacts and parent; persons are not named', () => {
    const result = read({
      '@context': context,
      '@type': 'GovernmentOrganization',
      '@id': '#stadt',
      name: 'Stadt Muster',
      parentOrganization: { '@type': 'Organization', '@id': '#kreis', name: 'Kreis Muster' },
      department: { '@type': 'Organization', '@id': '#amt', name: 'Sozialamt' },
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'Wohnen',
          telephone: '+49 2241 1',
          email: 'wohnen@muster.example',
          availableLanguage: ['German', { '@type': 'Language', name: 'Arabic' }],
          areaServed: '05382',
          hoursAvailable: { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
        },
        { '@type': 'ContactPoint', name: 'Ann Persona', faxNumber: '+49 2241 2' },
      ],
      employee: { '@type': 'Person', name: 'Ben Beispiel' },
    });
    const feed = checked(result);
    assert.deepEqual(feed.organizations.map(({ id, parentId }) => [id, parentId]).sort(), [
      ['#amt', '#stadt'],
      ['#kreis', undefined],
      ['#stadt', '#kreis'],
    ]);
    assert.deepEqual(
      feed.contacts.map(({ id: _id, ...rest }) => rest),
      [
        {
          role: 'Wohnen',
          organizationId: '#stadt',
          phones: [{ number: '+49 2241 1' }],
          emails: ['wohnen@muster.example'],
          languages: [{ code: 'de' }, { code: 'ar' }],
          serviceArea: ['05382'],
          hours: { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }] },
        },
        { name: 'Stadt Muster', organizationId: '#stadt', phones: [{ number: '+49 2241 2', type: 'fax' }] },
      ],
    );
    assert.doesNotMatch(JSON.stringify(result), /Persona|Beispiel/);
  });
  it('without a name is called after its address', () =>
    assert.equal(
      checked(read({ '@context': context, '@type': 'Organization', url: 'https://www.verein.example/x' }))
        .organizations[0]!.name,
      'verein.example',
    ));
  it('with a person is a contact by the role', () => {
    const feed = checked(
      read({
        '@context': context,
        '@type': 'Person',
        name: 'Ann Persona',
        jobTitle: 'Integrationslotsin',
        email: 'lotsin@muster.example',
        worksFor: { '@type': 'Organization', name: 'Stadt' },
      }),
    );
    assert.deepEqual(
      [feed.contacts[0]!.role, feed.contacts[0]!.organizationId],
      ['Integrationslotsin', feed.organizations[0]!.id],
    );
    assert.doesNotMatch(JSON.stringify(feed), /Persona/);
  });
});

describe('courses and services', () => {
  it('a course has its level, language and rounds', () => {
    const { offers, places } = checked(
      read(
        course({
          '@id': 'k1',
          description: 'Text',
          provider: { '@type': 'Organization', '@id': 'vhs', name: 'VHS' },
          teaches: 'Deutsch',
          educationalLevel: 'A1–B1',
          educationalCredentialAwarded: {
            '@type': 'EducationalOccupationalCredential',
            credentialCategory: 'telc',
          },
          timeRequired: 'PT600H',
          coursePrerequisites: 'Anmeldung im Büro',
          offers: { price: 0 },
          hasCourseInstance: {
            '@type': 'CourseInstance',
            startDate: '2026-12-01',
            endDate: '2027-02-26',
            courseMode: ['onsite'],
            instructor: { '@type': 'Person', name: 'Ann Persona' },
            location: { '@type': 'Place', name: 'VHS-Haus' },
            courseSchedule: {
              '@type': 'Schedule',
              repeatFrequency: 'P1W',
              byDay: ['Tuesday', 'Thursday'],
              startTime: '09:00',
              endTime: '12:15',
            },
            offers: {
              price: 120,
              priceCurrency: 'EUR',
              validThrough: '2026-11-30',
              url: 'https://vhs.example/an',
            },
            remainingAttendeeCapacity: 0,
          },
        }),
      ),
    );
    assert.deepEqual(offers[0], {
      id: 'k1',
      type: 'course',
      title: 'Deutsch',
      description: 'Text',
      organizationIds: ['vhs'],
      attendance: 'onsite',
      course: { language: 'de', levelFrom: 'A1', levelTo: 'B1', hoursTotal: 600, certificate: 'telc' },
      runs: [
        {
          id: 'k1-1',
          start: '2026-12-01',
          end: '2027-02-26',
          schedule: { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', from: '09:00', to: '12:15' },
          placeId: places[0]!.id,
          capacity: { free: 0 },
          registration: { url: 'https://vhs.example/an', closes: '2026-11-30' },
          price: { type: 'paid', min: 120 },
        },
      ],
      access: { note: 'Anmeldung im Büro' },
      cost: { type: 'free' },
      source: { id: 'k1' },
    });
  });
  it('a service has its area, channels and hours', () => {
    const { offers, places, contacts } = checked(
      read({
        '@context': context,
        '@type': 'GovernmentService',
        '@id': 's1',
        name: 'Beratung',
        serviceType: 'Beratung',
        areaServed: ['05382060', { '@type': 'City', name: 'Muster' }],
        hoursAvailable: { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
        availableChannel: {
          '@type': 'ServiceChannel',
          serviceLocation: { '@type': 'Place', name: 'Amt' },
          availableLanguage: ['de', 'ar'],
          serviceUrl: 'https://amt.example',
          servicePhone: { '@type': 'ContactPoint', telephone: '+49 1 23' },
          processingTime: 'zwei Wochen',
        },
      }),
    );
    assert.deepEqual(offers[0], {
      id: 's1',
      type: 'Beratung',
      title: 'Beratung',
      links: [{ url: 'https://amt.example', kind: 'info' }],
      source: { id: 's1' },
      contactIds: [contacts[0]!.id],
      placeIds: [places[0]!.id],
      serviceArea: ['05382060'],
      languages: [{ code: 'de' }, { code: 'ar' }],
      hours: { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }] },
      audience: { note: 'Muster' },
      access: { waitingTime: 'zwei Wochen' },
    });
  });
});

describe('a document', () => {
  it('names what a feed does not know, by its type', () => {
    const result = read([
      event(),
      { '@context': context, '@type': 'Recipe', name: 'x' },
      { '@context': context, '@type': 'Recipe' },
      { name: 'y' },
    ]);
    assert.deepEqual(result.findings.find(({ code }) => code === 'system-kinds')!.params, {
      names: 'Recipe (2), without @type',
      count: 3,
    });
  });
  it('finds events in pages and lists', () => {
    const page = {
      '@context': context,
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: { '@type': 'Event', name: 'A', startDate: '2026-12-01' },
          },
        ],
      },
    };
    assert.equal(checked(read(page)).events.length, 1);
  });
  it('follows references forwards and backwards, and names those that lead nowhere', () => {
    const result = read({
      '@context': context,
      '@graph': [
        {
          '@type': 'Event',
          name: 'A',
          startDate: '2026-12-01',
          location: { '@id': '#ort' },
          organizer: { '@id': '#weg' },
        },
        { '@type': 'Place', '@id': '#ort', name: 'Treff' },
        { '@type': 'Event', name: 'B', startDate: '2026-12-02', location: { '@id': '#ort' } },
      ],
    });
    const feed = checked(result);
    assert.deepEqual([feed.places.length, feed.events.map(({ placeId }) => placeId)], [1, ['#ort', '#ort']]);
    assert.deepEqual(result.findings.find(({ code }) => code === 'system-reference')!.params, { id: '#weg' });
  });
  it('may call our terms by other names in its context', () => {
    const json = {
      '@context': { titel: 'https://schema.org/name', beginn: { '@id': 'https://schema.org/startDate' } },
      '@type': 'https://schema.org/Event',
      titel: 'A',
      beginn: '2026-12-01',
    };
    assert.deepEqual([eventOf(json).title, eventOf(json).start], ['A', '2026-12-01']);
  });
});
