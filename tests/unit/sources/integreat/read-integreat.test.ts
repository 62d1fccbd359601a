import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIntegreat } from '../../../../src/sources/integreat/integreat-shape.js';
import {
  readIntegreat,
  type IntegreatReadOptions,
} from '../../../../src/sources/integreat/read-integreat.js';
import { occurrences } from '../../../../src/time/occurrences.js';
import { checked, told } from '../systems/check-result.js';

const read = (json: unknown, options: IntegreatReadOptions = {}) =>
  readIntegreat(json, { today: '2026-11-23', ...options });

const nowhere = {
  id: null,
  name: null,
  address: null,
  town: null,
  state: null,
  postcode: null,
  region: null,
  country: null,
  latitude: null,
  longitude: null,
};
const noTranslations = { fa: { id: null, url: 'https://cms.example/muster/fa/x/', path: '/muster/fa/x/' } };

const event = (date: string, more: object = {}, language = 'de'): object => ({
  id: language === 'de' ? 2 : 3,
  url: `https://cms.example/muster/${language}/events/cafe$${date}/`,
  path: `/muster/${language}/events/cafe$${date}/`,
  title: language === 'de' ? 'Sprachcafé' : 'Language café',
  modified_gmt: '2026-01-22T12:46:33.967Z',
  last_updated: '2026-01-22T13:46:33.967+01:00',
  excerpt: 'Alle sind willkommen.',
  content: '<p>Alle sind <b>willkommen</b>.</p>',
  available_languages: {},
  thumbnail: null,
  location: nowhere,
  location_path: null,
  meeting_url: null,
  event: {
    id: 1,
    start: `${date}T13:00:00${date.slice(5, 7) === '07' ? '+02:00' : '+01:00'}`,
    start_date: date,
    start_time: '13:00:00',
    end: `${date}T15:00:00${date.slice(5, 7) === '07' ? '+02:00' : '+01:00'}`,
    end_date: date,
    end_time: '15:00:00',
    all_day: false,
    only_weekdays: false,
    recurrence_id: 1,
    timezone: 'Europe/Berlin',
  },
  hash: null,
  recurrence_rule: null,
  ...more,
});
const single = (times: object, more: object = {}): object => {
  const one = event('2030-01-01', more) as { readonly event: object };
  return { ...one, event: { ...one.event, recurrence_id: null, ...times } };
};
const location = (more: object = {}, language = 'de'): object => ({
  id: language === 'de' ? 20 : 21,
  url: `https://cms.example/muster/${language}/locations/rathaus/`,
  path: `/muster/${language}/locations/rathaus/`,
  title: language === 'de' ? 'Rathaus' : 'Town hall',
  last_updated: '2026-01-22T13:46:33.967+01:00',
  excerpt: '',
  content: '',
  available_languages: noTranslations,
  category: { id: 2, name: 'Amt', color: '#1DC6C6', icon: 'office' },
  temporarily_closed: false,
  opening_hours: null,
  location: {
    ...nowhere,
    id: 4,
    name: 'Rathaus',
    address: 'Markt 1',
    town: 'Muster',
    postcode: '50000',
    country: 'Deutschland',
    latitude: 50.8,
    longitude: 7.2,
  },
  organization: null,
  barrier_free: null,
  contacts: [],
  ...more,
});
const day = (more: object = {}): object => ({
  allDay: false,
  closed: false,
  appointmentOnly: false,
  timeSlots: [],
  ...more,
});
const slots = (...times: readonly (readonly [string, string])[]): object =>
  day({ timeSlots: times.map(([start, end]) => ({ start, end })) });
const eventOf = (json: unknown) => checked(read(json)).events[0]!;
const placeOf = (json: unknown) => checked(read(json)).places[0]!;

describe('Integreat is recognized', () => {
  for (const [name, json] of [
    ['events', [event('2030-01-01')]],
    ['locations', [location()]],
    ['several answers', [[event('2030-01-01')], [location()]]],
    ['answers with their language', [{ language: 'de', data: [event('2030-01-01')] }]],
    ['answers by name', { events: [event('2030-01-01')], locations: [location()] }],
    ['languages', [{ id: 1, code: 'de', native_name: 'Deutsch', dir: 'LEFT_TO_RIGHT' }]],
    ['offers', [{ name: 'x', alias: 'x', url: 'https://example.org', post: null, thumbnail: null }]],
  ] as const)
    it(name, () => assert.equal(isIntegreat(json), true));
  for (const [name, json] of [
    ['a feed', { schemaVersion: '1.0', events: [event('2030-01-01')] }],
    ['a list of something', [{ id: 1 }]],
    ['an empty list', []],
    ['a text', 'x'],
  ] as const)
    it(`but not ${name}`, () => assert.equal(isIntegreat(json), false));
});

describe('an event whose dates are listed one by one', () => {
  // As the API writes it: 13:00 in Berlin is 12:00 in UTC, without a Z, and UNTIL is local.
  const rule = 'DTSTART:20300101T120000\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20310101T235959;BYDAY=TU,TH';
  const dates = ['2030-01-01', '2030-01-03', '2030-01-15', '2030-01-17', '2030-01-29', '2030-01-31'];
  const answer = dates.map((date) => event(date, { recurrence_rule: rule }));

  it('is one event with its rule, however many dates there are', () => {
    const result = read(answer);
    const { events } = checked(result);
    assert.equal(events.length, 1);
    assert.deepEqual(events[0], {
      id: 'integreat-event-1',
      title: 'Sprachcafé',
      description: 'Alle sind willkommen.',
      start: '2030-01-01T13:00',
      end: '2030-01-01T15:00',
      recurrence: { rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20310101T235959;BYDAY=TU,TH' },
      source: { name: 'Integreat', url: 'https://cms.example/muster/de/events/cafe$2030-01-01/', id: '2' },
      modifiedAt: '2026-01-22T13:46',
    });
    assert.equal(told(result.findings)['system-merged'], 6);
  });

  it('takes place on these dates and no others', () => {
    const found = occurrences(eventOf(answer), { from: '2030-01-01', to: '2030-02-01' });
    assert.deepEqual(
      found.map(({ start }) => start),
      dates.map((date) => `${date}T13:00`),
    );
  });

  it('that began long ago keeps its beginning, which counts for every second week, also in summer time', () => {
    const later = ['2030-07-02', '2030-07-04'].map((date) => event(date, { recurrence_rule: rule }));
    const found = eventOf(later);
    assert.equal(found.start, '2030-01-01T13:00');
    assert.deepEqual(
      occurrences(found, { from: '2030-07-01', to: '2030-07-10' }).map(({ start }) => start),
      ['2030-07-02T13:00', '2030-07-04T13:00'],
    );
  });

  it('shortly after midnight begins on the day it says, not on that of UTC', () => {
    const night = { start: '2030-01-02T00:30:00+01:00', end: '2030-01-02T02:00:00+01:00' };
    const one = event('2030-01-02', {
      recurrence_rule: 'DTSTART:20300101T233000\nRRULE:FREQ=WEEKLY;BYDAY=WE',
    }) as { readonly event: object };
    assert.equal(eventOf([{ ...one, event: { ...one.event, ...night } }]).start, '2030-01-02T00:30');
  });

  it('written with a local DTSTART begins then', () => {
    const local = 'DTSTART:20300101T130000\nRRULE:FREQ=WEEKLY;BYDAY=TU';
    assert.equal(eventOf([event('2030-01-08', { recurrence_rule: local })]).start, '2030-01-01T13:00');
  });

  it('with dates against its rule follows the dates, and that is said', () => {
    const odd = [dates[0]!, dates[2]!, '2030-01-16'].map((date) => event(date, { recurrence_rule: rule }));
    const result = read(odd);
    assert.deepEqual(checked(result).events[0]!.recurrence, {
      rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20310101T235959;BYDAY=TU,TH',
      dates: ['2030-01-16T13:00'],
      exclude: ['2030-01-03'],
    });
    assert.deepEqual(result.findings.find(({ code }) => code === 'system-rule-dates')!.params, {
      title: 'Sprachcafé',
      more: 1,
      less: 1,
    });
  });

  it('with a rule nobody can show keeps its dates', () => {
    const result = read(
      dates.slice(0, 3).map((date) => event(date, { recurrence_rule: 'RRULE:FREQ=HOURLY' })),
    );
    assert.deepEqual(checked(result).events[0]!.recurrence, {
      dates: ['2030-01-03T13:00', '2030-01-15T13:00'],
    });
    assert.equal(told(result.findings)['system-rule'], 1);
  });
});

describe('an event', () => {
  it('of whole days has days, the last one included', () => {
    const { start, end } = eventOf([
      single({ all_day: true, start: '2030-01-01T00:00:00+01:00', end: '2030-01-02T23:59:00+01:00' }),
    ]);
    assert.deepEqual([start, end], ['2030-01-01', '2030-01-02']);
  });
  it('of many weeks is ongoing', () => {
    assert.equal(eventOf([single({ end: '2030-12-31T15:00:00+01:00' })]).kind, 'ongoing');
  });
  it('of many weeks on working days is a series of them', () => {
    const found = eventOf([single({ end: '2030-01-31T15:00:00+01:00', only_weekdays: true })]);
    assert.deepEqual(
      [found.end, found.recurrence],
      ['2030-01-01T15:00', { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20300131' }],
    );
    assert.equal(occurrences(found, { from: '2030-01-04', to: '2030-01-09' }).length, 3);
  });
  it('in another zone keeps it', () => {
    const found = eventOf([
      single({
        start: '2030-01-01T13:00:00+02:00',
        end: '2030-01-01T14:00:00+02:00',
        timezone: 'Europe/Kyiv',
      }),
    ]);
    assert.deepEqual([found.start, found.timeZone], ['2030-01-01T13:00', 'Europe/Kyiv']);
  });
  it('at a place brings it along; without one the nulls are nothing', () => {
    const { places, events } = checked(
      read([single({}, { location: (location() as { readonly location: object }).location })]),
    );
    assert.deepEqual(places[0], {
      id: 'integreat-place-4',
      name: 'Rathaus',
      address: { street: 'Markt 1', postcode: '50000', city: 'Muster' },
      geo: { lat: 50.8, lng: 7.2 },
    });
    assert.equal(events[0]!.placeId, 'integreat-place-4');
    assert.deepEqual(checked(read([single({})])).places, []);
  });
  it('to join online says so', () => {
    const found = eventOf([single({}, { meeting_url: 'https://meet.example/room' })]);
    assert.deepEqual([found.joinUrl, found.attendance], ['https://meet.example/room', 'online']);
  });
  it('without a start is left out and named', () => {
    const result = read([{ ...single({}), event: { id: 7 } }]);
    assert.deepEqual(checked(result).events, []);
    assert.equal(told(result.findings)['system-no-start'], 1);
  });
  it('has an excerpt only when it says something new', () => {
    assert.equal(eventOf([single({})]).summary, undefined);
    assert.equal(eventOf([single({}, { excerpt: 'Kommt vorbei!' })]).summary, 'Kommt vorbei!');
  });
  it('names the picture nobody described', () =>
    assert.equal(
      told(read([single({}, { thumbnail: 'https://cms.example/a.png' })]).findings)['system-image'],
      1,
    ));
});

describe('several languages', () => {
  const german = [event('2030-01-01')];
  const english = [
    event('2030-01-01', { content: '<p>All are welcome.</p>', excerpt: 'All are welcome.' }, 'en'),
  ];
  const both = {
    title: { de: 'Sprachcafé', en: 'Language café' },
    description: { de: 'Alle sind willkommen.', en: 'All are welcome.' },
  };
  for (const [name, json] of [
    ['as an array of answers', [german, english]],
    [
      'with their language',
      [
        { language: 'de', data: german },
        { language: 'en', data: english },
      ],
    ],
    ['by name', { events: [...german, ...english] }],
    ['the other way round', [english, german]],
  ] as const)
    it(`are one event: ${name}`, () => {
      const { events } = checked(read(json));
      assert.equal(events.length, 1);
      assert.deepEqual({ title: events[0]!.title, description: events[0]!.description }, both);
    });
  it('are known by their addresses when there is no number', () => {
    const page = (language: string, other: string, title: string): object => ({
      id: 1,
      path: `/muster/${language}/${title}/`,
      url: `https://cms.example/muster/${language}/${title}/`,
      title,
      content: `<p>${title}!</p>`,
      parent: { id: 0, path: null },
      available_languages: {
        [other]: { id: 2, path: `/muster/${other}/${other === 'de' ? 'Wohnen' : 'Living'}/` },
      },
    });
    const { offers } = checked(
      read([page('de', 'en', 'Wohnen'), page('en', 'de', 'Living')], { pages: true }),
    );
    assert.deepEqual(
      offers.map(({ title }) => title),
      [{ de: 'Wohnen', en: 'Living' }],
    );
  });
  it('that are the same everywhere are written once', () => {
    assert.equal(placeOf([[location()], [location({ title: 'Rathaus' }, 'en')]]).name, 'Rathaus');
  });
  it('alone are the language of the feed', () => {
    const result = read([location({}, 'en')]);
    assert.deepEqual([result.feed['defaultLanguage'], checked(result).places[0]!.name], ['en', 'Town hall']);
  });
  it('of easy German have the tag of a feed', () => {
    const simple = location({ title: 'Das Rathaus', path: '/muster/de-si/locations/rathaus/' }, 'de-si');
    assert.deepEqual(placeOf([[location()], [simple]]).name, { de: 'Rathaus', 'de-simple': 'Das Rathaus' });
  });
  it('that exist and are not in the file are named; those without an id do not exist', () => {
    const available_languages = { ...noTranslations, ar: { id: 9, path: '/muster/ar/x/' } };
    const { findings } = read([location({ available_languages })]);
    assert.deepEqual(findings.find(({ code }) => code === 'system-languages')!.params, {
      names: 'ar',
      count: 1,
    });
  });
});

describe('a location', () => {
  it('is a place with its address, hours, access and category', () => {
    const monday = slots(['10:00', '13:00'], ['15:00', '18:00']);
    const closed = day({ closed: true });
    const place = placeOf([
      location({
        content: '<p>Am Markt.</p>',
        barrier_free: true,
        opening_hours: [
          monday,
          monday,
          closed,
          day({ appointmentOnly: true }),
          day({ allDay: true }),
          closed,
          closed,
        ],
      }),
    ]);
    assert.deepEqual(place, {
      id: 'integreat-place-4',
      name: 'Rathaus',
      description: 'Am Markt.',
      address: { street: 'Markt 1', postcode: '50000', city: 'Muster' },
      geo: { lat: 50.8, lng: 7.2 },
      hours: {
        weekly: [
          { days: ['mo', 'tu'], from: '10:00', to: '13:00' },
          { days: ['mo', 'tu'], from: '15:00', to: '18:00' },
          { days: ['th'], mode: 'byAppointment' },
          { days: ['fr'], from: '00:00', to: '24:00' },
        ],
        byAppointment: true,
      },
      accessibility: { wheelchair: 'yes' },
      category: 'Amt',
      source: { name: 'Integreat', url: 'https://cms.example/muster/de/locations/rathaus/', id: '20' },
      modifiedAt: '2026-01-22T13:46',
    });
  });
  it('open day and night is always open', () => {
    assert.deepEqual(placeOf([location({ opening_hours: Array(7).fill(day({ allDay: true })) })]).hours, {
      always: true,
    });
  });
  it('that is closed for now says so', () => {
    assert.deepEqual(placeOf([location({ temporarily_closed: true })]).hours, { temporarilyClosed: {} });
  });
  it('with steps says so, and says nothing when nobody knows', () => {
    assert.deepEqual(placeOf([location({ barrier_free: false })]).accessibility, { wheelchair: 'no' });
    assert.equal(placeOf([location()]).accessibility, undefined);
  });
  it('has the key of its town only when the file has it', () => {
    const inner = (location() as { readonly location: object }).location;
    assert.equal(placeOf([location({ location: { ...inner, ags: '05382060' } })]).ags, '05382060');
    assert.equal(placeOf([location()]).ags, undefined);
  });
  it('has contacts by what they answer for; persons are not named', () => {
    const result = read([
      location({
        organization: {
          id: 1,
          slug: 'stadt',
          name: 'Stadt Muster',
          logo: 'https://cms.example/logo.png',
          website: 'https://muster.example',
        },
        contacts: [
          {
            area_of_responsibility: 'Wohnen',
            name: 'Ann Persona',
            email: 'wohnen@muster.example',
            phone_number: '02241 12',
            mobile_number: '+49 171 1234567',
            website: null,
            opening_hours: null,
            appointment_url: 'https://muster.example/termin',
          },
          {
            area_of_responsibility: null,
            name: 'Team Empfang',
            email: 'info@muster.example',
            phone_number: null,
            mobile_number: null,
            website: 'https://muster.example',
            opening_hours: [slots(['09:00', '12:00'])],
            appointment_url: null,
          },
          { area_of_responsibility: null, name: 'Ben Beispiel', email: 'amt@muster.example' },
        ],
      }),
    ]);
    const { contacts, organizations } = checked(result);
    assert.doesNotMatch(JSON.stringify(result), /Persona|Beispiel/);
    assert.equal(told(result.findings)['system-people'], 2);
    assert.deepEqual(contacts, [
      {
        id: 'integreat-place-4-wohnen',
        role: 'Wohnen',
        organizationId: 'integreat-organization-1',
        placeId: 'integreat-place-4',
        phones: [{ number: '+49 2241 12' }, { number: '+49 171 1234567', type: 'mobile' }],
        emails: ['wohnen@muster.example'],
        appointmentUrl: 'https://muster.example/termin',
      },
      {
        id: 'integreat-place-4-contact',
        name: 'Team Empfang',
        organizationId: 'integreat-organization-1',
        placeId: 'integreat-place-4',
        emails: ['info@muster.example'],
        links: [{ url: 'https://muster.example', kind: 'info' }],
        hours: { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }] },
      },
      {
        id: 'integreat-place-4-contact-2',
        name: 'Rathaus',
        organizationId: 'integreat-organization-1',
        placeId: 'integreat-place-4',
        emails: ['amt@muster.example'],
      },
    ]);
    assert.deepEqual(organizations[0]!.logo, { src: 'https://cms.example/logo.png', alt: 'Stadt Muster' });
  });
  it('of older answers has its contact in itself', () => {
    const { contacts } = checked(
      read([
        location({
          contacts: undefined,
          website: 'https://muster.example',
          email: 'info@muster.example',
          phone_number: '02241 12',
        }),
      ]),
    );
    assert.deepEqual(contacts, [
      {
        id: 'integreat-place-4-contact',
        name: 'Rathaus',
        placeId: 'integreat-place-4',
        phones: [{ number: '+49 2241 12' }],
        emails: ['info@muster.example'],
        links: [{ url: 'https://muster.example', kind: 'info' }],
      },
    ]);
  });
});

describe('pages', () => {
  const page = (content: string, more: object = {}): object => ({
    id: 5,
    url: 'https://cms.example/muster/de/wohnen/',
    path: '/muster/de/wohnen/',
    title: 'Wohnen',
    excerpt: '',
    content,
    parent: { id: 1, url: 'https://cms.example/muster/de/', path: '/muster/de/' },
    order: 1,
    available_languages: { ar: { id: 8, path: '/muster/ar/a/' }, uk: { id: 9, path: '/muster/uk/b/' } },
    ...more,
  });
  it('are texts, not offers: counted and said', () => {
    const result = read([
      page('<p>Text</p>'),
      page('<p>Text</p>', { path: '/muster/de/b/', available_languages: {} }),
    ]);
    assert.deepEqual(checked(result).offers, []);
    assert.equal(told(result.findings)['system-pages'], 2);
  });
  it('become offers when they are asked for', () => {
    const { offers } = checked(
      read([page('<h2>Miete</h2><p>Der <a href="https://example.org/m">Mietspiegel</a></p>')], {
        pages: true,
      }),
    );
    assert.deepEqual(
      [offers[0]!.description, offers[0]!.links],
      [
        'Miete\n\nDer Mietspiegel (https://example.org/m)',
        [{ url: 'https://cms.example/muster/de/wohnen/', kind: 'info' }],
      ],
    );
  });
  for (const words of [
    'Die Seite existiert nicht in der ausgewählten Sprache. Sie ist aber in diesen Sprachen verfügbar:',
    'This page does not exist in the selected language:',
  ])
    it(`that only say "${words.slice(0, 30)}…" are none`, () => {
      const links =
        '<ul><li><a href="https://app.example/muster/ar/a/">العربية</a></li><li><a href="https://app.example/muster/uk/b/">Українська</a></li></ul>';
      const result = read([page(`<p>${words}</p>${links}`)], { pages: true });
      assert.deepEqual(checked(result).offers, []);
      assert.equal(told(result.findings)['system-untranslated'], 1);
    });
});

describe('the rest of an answer', () => {
  it('names the languages and the region of the feed', () => {
    const { feed } = read({
      region: {
        id: 1,
        name: 'Stadt Muster',
        path: 'muster',
        prefix: 'Stadt',
        name_without_prefix: 'Muster',
        plz: '50000',
        live: true,
        bounding_box: [
          [7, 50],
          [8, 51],
        ],
        common_id: '05382060',
      },
      languages: [
        { id: 1, code: 'de', bcp47_tag: 'de-DE', native_name: 'Deutsch', dir: 'LEFT_TO_RIGHT' },
        { id: 3, code: 'ar', bcp47_tag: 'ar-arb', native_name: 'العربية', dir: 'RIGHT_TO_LEFT' },
      ],
    });
    assert.deepEqual(feed['languages'], [
      { code: 'de', name: 'Deutsch' },
      { code: 'ar', name: 'العربية' },
    ]);
    assert.deepEqual(feed['region'], { name: 'Stadt Muster', ags: ['05382060'], bbox: [7, 50, 8, 51] });
  });
  it('links to what the city recommends; a form no link can fill in is named', () => {
    const result = read([
      {
        name: 'Lehrstellen',
        alias: 'stellen',
        url: 'https://example.org/s',
        post: { plz: '50000' },
        thumbnail: null,
      },
    ]);
    assert.deepEqual(checked(result).offers[0]!.links, [{ url: 'https://example.org/s', kind: 'info' }]);
    assert.match(JSON.stringify(result.findings), /offer\.post/);
  });
});
