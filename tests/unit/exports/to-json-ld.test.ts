// The whole answer for each status and way to take part, written down, so that a change of any of it is seen.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonLdText } from '../../../src/exports/json-ld-text.js';
import { toJsonLd } from '../../../src/exports/to-json-ld.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { eventOf, feedOf } from './sample.js';

const of = (event: object, more: object = {}): Record<string, unknown> => {
  const feed = feedOf(event, more);
  return toJsonLd(eventOf(feed), undefined, { feed, pageOf: ({ id }) => `https://example.org/t?mit=${id}` });
};

const PLACE = {
  '@type': 'Place',
  name: 'Treff am Markt',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Markt 1',
    postalCode: '50000',
    addressLocality: 'Muster',
    addressCountry: 'DE',
  },
  geo: { '@type': 'GeoCoordinates', latitude: 50.7, longitude: 7.1 },
  amenityFeature: { '@type': 'LocationFeatureSpecification', name: 'wheelchair', value: true },
};
const JOIN = { '@type': 'VirtualLocation', url: 'https://meet.example.org/x' };
/** Where the meeting itself must not be shown. */
const PAGE = { '@type': 'VirtualLocation', url: 'https://example.org/t?mit=e1' };

const modes = [
  ['onsite', 'Offline', [PLACE], [PLACE]],
  ['outreach', 'Offline', [PLACE], [PLACE]],
  ['online', 'Online', [JOIN], [PAGE]],
  ['phone', 'Online', [JOIN], [PAGE]],
  ['hybrid', 'Mixed', [PLACE, JOIN], [PLACE, PAGE]],
] as const;
const statuses = [
  [undefined, 'EventScheduled'],
  ['scheduled', 'EventScheduled'],
  ['tentative', 'EventScheduled'],
  ['cancelled', 'EventCancelled'],
  ['postponed', 'EventPostponed'],
  ['rescheduled', 'EventRescheduled'],
  ['movedOnline', 'EventMovedOnline'],
] as const;

describe('status and way to take part', () => {
  for (const [status, eventStatus] of statuses)
    for (const [attendance, mode, usual, off] of modes)
      test(`${status ?? 'no status'}, ${attendance}`, () => {
        const isOff = status === 'cancelled' || status === 'postponed';
        const moved = status === 'movedOnline';
        const location = isOff ? off : moved ? [JOIN] : usual;
        assert.deepEqual(
          of({
            start: '2026-11-03T18:00',
            end: '2026-11-03T20:00',
            ...(status && { status }),
            attendance,
            placeId: 'treff',
            joinUrl: 'https://meet.example.org/x',
            previousStart: '2026-10-27T18:00',
            cost: 'free',
            capacity: { total: 20, free: 3 },
          }),
          {
            '@context': 'https://schema.org',
            '@type': 'Event',
            identifier: 'e1@kreis-muster',
            name: 'Sprachcafé',
            inLanguage: 'de',
            startDate: '2026-11-03T18:00+01:00',
            endDate: '2026-11-03T20:00+01:00',
            ...(status === 'rescheduled' && { previousStartDate: '2026-10-27T18:00+01:00' }),
            eventStatus: `https://schema.org/${eventStatus}`,
            eventAttendanceMode: `https://schema.org/${moved ? 'Online' : mode}EventAttendanceMode`,
            location: location.length > 1 ? location : location[0],
            ...(!isOff && {
              offers: {
                '@type': 'Offer',
                price: 0,
                priceCurrency: 'EUR',
                availability: 'https://schema.org/InStock',
              },
              remainingAttendeeCapacity: 3,
            }),
            isAccessibleForFree: true,
            maximumAttendeeCapacity: 20,
            url: 'https://example.org/t?mit=e1',
          },
        );
      });

  test('what the feed does not say is taken from what it knows', () => {
    const mode = (event: object): unknown => of({ start: '2026-11-03', ...event })['eventAttendanceMode'];
    assert.equal(mode({}), 'https://schema.org/OfflineEventAttendanceMode');
    assert.equal(mode({ joinUrl: 'https://x.example/' }), 'https://schema.org/OnlineEventAttendanceMode');
    assert.equal(
      mode({ joinUrl: 'https://x.example/', placeId: 'treff' }),
      'https://schema.org/MixedEventAttendanceMode',
    );
  });
});

describe('when', () => {
  const times: readonly (readonly [string, object, object])[] = [
    [
      'summer and winter have their own offset',
      { start: '2026-10-24T20:00', end: '2026-10-25T20:00' },
      { startDate: '2026-10-24T20:00+02:00', endDate: '2026-10-25T20:00+01:00' },
    ],
    [
      'whole days stay days, the last one included',
      { start: '2026-11-03', end: '2026-11-05' },
      { startDate: '2026-11-03', endDate: '2026-11-05' },
    ],
    ['no end stays no end', { start: '2026-11-03T18:00' }, { startDate: '2026-11-03T18:00+01:00' }],
    [
      'an open end has none',
      { start: '2026-11-03T18:00', end: '2026-11-03T22:00', openEnd: true },
      { startDate: '2026-11-03T18:00+01:00' },
    ],
    [
      'a length',
      { start: '2026-11-03T18:00', duration: 'PT1H' },
      { startDate: '2026-11-03T18:00+01:00', endDate: '2026-11-03T19:00+01:00', duration: 'PT1H' },
    ],
    [
      'another zone',
      { start: '2026-11-03T18:00', timeZone: 'Asia/Kabul' },
      { startDate: '2026-11-03T18:00+04:30' },
    ],
  ];
  for (const [name, event, expected] of times)
    test(name, () => {
      const { startDate, endDate, duration } = of(event);
      assert.deepEqual(JSON.parse(JSON.stringify({ startDate, endDate, duration })), expected);
    });

  test('a series says when it comes back and when it does not', () => {
    const event = {
      start: '2026-10-06T17:00',
      end: '2026-10-06T19:00',
      recurrence: {
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261231',
        exclude: ['2026-11-17'],
        closures: ['herbst'],
        overrides: [{ date: '2026-12-15', status: 'cancelled' }],
      },
    };
    assert.deepEqual(of(event)['eventSchedule'], {
      '@type': 'Schedule',
      startDate: '2026-10-06',
      endDate: '2026-12-31',
      repeatFrequency: 'P2W',
      byDay: 'https://schema.org/Tuesday',
      startTime: '17:00',
      endTime: '19:00',
      scheduleTimezone: 'Europe/Berlin',
      exceptDate: ['2026-10-20', '2026-11-17', '2026-12-15'],
    });
  });

  test('the nth weekday of a month', () => {
    const { byDay, repeatFrequency, repeatCount } = of({
      start: '2026-11-04',
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1WE,-1FR;COUNT=6' },
    })['eventSchedule'] as Record<string, unknown>;
    assert.deepEqual(
      { byDay, repeatFrequency, repeatCount },
      { byDay: ['1WE', '-1FR'], repeatFrequency: 'P1M', repeatCount: 6 },
    );
  });

  test('one date of a series is an event of its own in it', () => {
    const overrides = [{ date: '2026-10-13', start: '2026-10-14T18:00', title: 'Spieleabend' }];
    const feed = feedOf({ start: '2026-10-06T17:00', recurrence: { rule: 'FREQ=WEEKLY', overrides } });
    const [, second] = occurrences(eventOf(feed), { from: '2026-10-01', to: '2026-11-01' });
    const ld = toJsonLd(eventOf(feed), second, { feed }) as Record<string, unknown>;
    assert.equal(ld['identifier'], 'e1-2026-10-13@kreis-muster');
    assert.equal(ld['name'], 'Spieleabend');
    assert.equal(ld['startDate'], '2026-10-14T18:00+02:00');
    assert.equal(ld['eventStatus'], 'https://schema.org/EventRescheduled');
    assert.equal(ld['previousStartDate'], '2026-10-13T17:00+02:00');
    assert.deepEqual(ld['superEvent'], {
      '@type': 'EventSeries',
      identifier: 'e1@kreis-muster',
      name: 'Sprachcafé',
    });
    assert.equal(ld['eventSchedule'], undefined);
  });

  test('a date that falls out because of holidays is cancelled', () => {
    const feed = feedOf({
      start: '2026-10-06T17:00',
      recurrence: { rule: 'FREQ=WEEKLY', closures: ['herbst'] },
    });
    const closed = occurrences(eventOf(feed), {
      from: '2026-10-18',
      to: '2026-10-25',
      closures: feed.closures,
    })[0];
    assert.equal(closed?.status, 'closed');
    assert.equal(
      (toJsonLd(eventOf(feed), closed, { feed }) as Record<string, unknown>)['eventStatus'],
      'https://schema.org/EventCancelled',
    );
  });
});

describe('who, for whom and what it costs', () => {
  test('organizers, an action week, languages, audience and keywords', () => {
    const ld = of({
      start: '2026-11-03',
      organizationIds: ['vhs', 'verein', 'nobody'],
      seriesId: 'woche',
      languages: [
        { code: 'de', mode: 'spoken' },
        { code: 'uk', mode: 'interpreter' },
      ],
      audience: { gender: 'women', ageMin: 18 },
      types: ['treffen'],
      image: { src: 'https://example.org/b.jpg', alt: 'Frauen am Tisch' },
    });
    assert.deepEqual(ld['organizer'], [
      {
        '@type': 'Organization',
        name: 'Volkshochschule, Zweigstelle',
        url: 'https://example.org/vhs',
        email: 'vhs@example.org',
      },
      { '@type': 'Organization', name: 'Verein "Brücke"' },
    ]);
    assert.deepEqual(ld['superEvent'], {
      '@type': 'EventSeries',
      name: 'Aktionswoche',
      startDate: '2026-09-20',
      endDate: '2026-09-27',
    });
    assert.deepEqual(ld['inLanguage'], ['de', 'uk']);
    assert.deepEqual(ld['audience'], {
      '@type': 'PeopleAudience',
      suggestedMinAge: 18,
      suggestedGender: 'female',
    });
    assert.equal(ld['keywords'], 'treffen');
    assert.deepEqual(ld['image'], {
      '@type': 'ImageObject',
      url: 'https://example.org/b.jpg',
      caption: 'Frauen am Tisch',
    });
  });

  const costs: readonly (readonly [string, object, unknown, unknown])[] = [
    ['nothing known', {}, undefined, undefined],
    ['a donation is asked for, not demanded', { cost: 'donation' }, undefined, true],
    [
      'a price',
      { cost: { type: 'paid', min: 5 } },
      { '@type': 'Offer', price: 5, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
      false,
    ],
    [
      'full',
      {
        capacity: 'full',
        registration: { url: 'https://example.org/a', opens: '2026-10-01', closes: '2026-10-30T12:00' },
      },
      {
        '@type': 'Offer',
        availability: 'https://schema.org/SoldOut',
        url: 'https://example.org/a',
        validFrom: '2026-10-01',
        validThrough: '2026-10-30T12:00+01:00',
      },
      undefined,
    ],
    [
      'a few left',
      { cost: 'free', capacity: 'few' },
      {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        availability: 'https://schema.org/LimitedAvailability',
      },
      true,
    ],
  ];
  for (const [name, event, offers, free] of costs)
    test(name, () => {
      const ld = of({ start: '2026-11-03', ...event });
      assert.deepEqual([ld['offers'], ld['isAccessibleForFree']], [offers, free]);
    });
});

test('nothing in the text can end the script element it stands in', () => {
  const text = jsonLdText(of({ start: '2026-11-03', title: '</script><script>alert(1)//' }) as never);
  assert.doesNotMatch(text, /[<>&]/);
  assert.equal((JSON.parse(text) as { name: string }).name, '</script><script>alert(1)//');
});
