import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Feed } from '../../../src/feed/types.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { toICalendar, type CalendarOptions } from '../../../src/exports/to-icalendar.js';
import { inEveryZone } from '../viewer-zones.js';
import { lintCalendar, unescapeText, type ReadComponent } from './calendar-lint.js';
import { eventOf, feedOf, NOW } from './sample.js';

const write = (feed: Feed, options: Partial<CalendarOptions> = {}): string =>
  toICalendar(
    feed.events.map((event) => ({ event })),
    { feed, now: NOW, ...options },
  );

/** The file after the lint has found nothing. */
const read = (file: string): ReadComponent => {
  const { calendar, complaints } = lintCalendar(file);
  assert.deepEqual(complaints, []);
  return calendar;
};
const events = (file: string): readonly ReadComponent[] =>
  read(file).parts.filter(({ name }) => name === 'VEVENT');
/** `DTSTART;TZID=Europe/Berlin:20261103T180000`, without the lines that are the same everywhere. */
const linesOf = ({ lines }: ReadComponent, names: RegExp): string[] =>
  lines
    .filter(({ name }) => names.test(name))
    .map(
      ({ name, params, value }) =>
        `${[name, ...Object.entries(params).map(([key, each]) => `${key}=${each}`)].join(';')}:${value}`,
    );
const times = /^(DTSTART|DTEND|RRULE|RDATE|EXDATE|RECURRENCE-ID)$/;
const first = (event: object, names = times): string[] => linesOf(events(write(feedOf(event)))[0]!, names);

describe('when an event is', () => {
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    [
      'a time keeps its wall time and its zone',
      { start: '2026-11-03T18:00', end: '2026-11-03T19:30' },
      ['DTSTART;TZID=Europe/Berlin:20261103T180000', 'DTEND;TZID=Europe/Berlin:20261103T193000'],
    ],
    ['no end stays no end', { start: '2026-11-03T18:00' }, ['DTSTART;TZID=Europe/Berlin:20261103T180000']],
    [
      'an open end stays open',
      { start: '2026-11-03T18:00', end: '2026-11-03T22:00', openEnd: true },
      ['DTSTART;TZID=Europe/Berlin:20261103T180000'],
    ],
    [
      'a length becomes an end',
      { start: '2026-11-03T18:00', duration: 'PT1H30M' },
      ['DTSTART;TZID=Europe/Berlin:20261103T180000', 'DTEND;TZID=Europe/Berlin:20261103T193000'],
    ],
    ['one whole day', { start: '2026-11-03' }, ['DTSTART;VALUE=DATE:20261103']],
    [
      'whole days end a day later for others',
      { start: '2026-10-30', end: '2026-11-01' },
      ['DTSTART;VALUE=DATE:20261030', 'DTEND;VALUE=DATE:20261102'],
    ],
    [
      'a day as the end of a time means that the day is over',
      { start: '2026-11-03T18:00', end: '2026-11-04' },
      ['DTSTART;TZID=Europe/Berlin:20261103T180000', 'DTEND;TZID=Europe/Berlin:20261105T000000'],
    ],
    [
      'the last day of February in a leap year',
      { start: '2028-02-28', end: '2028-02-28' },
      ['DTSTART;VALUE=DATE:20280228', 'DTEND;VALUE=DATE:20280229'],
    ],
    [
      'another zone',
      { start: '2026-11-03T18:00', timeZone: 'Asia/Kabul' },
      ['DTSTART;TZID=Asia/Kabul:20261103T180000'],
    ],
    ['UTC needs no zone', { start: '2026-11-03T18:00', timeZone: 'UTC' }, ['DTSTART:20261103T180000Z']],
  ];
  for (const [name, event, expected] of cases) test(name, () => assert.deepEqual(first(event), expected));
});

describe('a series', () => {
  const series = { start: '2026-10-06T17:00', end: '2026-10-06T19:00' };

  test('has its rule, its added dates, and without those that fall out or lie in a closure', () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      dates: ['2026-12-24T15:00', '2026-12-30'],
      exclude: ['2026-11-03'],
      closures: ['herbst'],
    };
    assert.deepEqual(first({ ...series, recurrence }), [
      'DTSTART;TZID=Europe/Berlin:20261006T170000',
      'DTEND;TZID=Europe/Berlin:20261006T190000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'RDATE;TZID=Europe/Berlin:20261224T150000,20261230T170000',
      'EXDATE;TZID=Europe/Berlin:20261020T170000,20261027T170000,20261103T170000',
    ]);
  });

  const rules: readonly (readonly [string, string, string, string])[] = [
    [
      'a last day includes that day',
      '2026-10-06T17:00',
      'FREQ=WEEKLY;UNTIL=20261201',
      'FREQ=WEEKLY;UNTIL=20261201T225959Z',
    ],
    [
      'a local last time becomes UTC',
      '2026-10-06T17:00',
      'FREQ=WEEKLY;UNTIL=20260701T170000',
      'FREQ=WEEKLY;UNTIL=20260701T150000Z',
    ],
    [
      'a last time in UTC stays',
      '2026-10-06T17:00',
      'FREQ=WEEKLY;UNTIL=20261201T160000Z',
      'FREQ=WEEKLY;UNTIL=20261201T160000Z',
    ],
    ['days end with a day', '2026-10-06', 'FREQ=DAILY;UNTIL=20261010T215959Z', 'FREQ=DAILY;UNTIL=20261010'],
    ['count goes before until', '2026-10-06', 'FREQ=DAILY;COUNT=3;UNTIL=20261010', 'FREQ=DAILY;COUNT=3'],
    [
      'small letters and a name before it',
      '2026-10-06',
      'rrule:freq=monthly;byday=-1we',
      'FREQ=MONTHLY;BYDAY=-1WE',
    ],
    ['parts nobody knows are left out', '2026-10-06', 'FREQ=DAILY;X-A=1;COUNT=2', 'FREQ=DAILY;COUNT=2'],
  ];
  for (const [name, start, rule, expected] of rules)
    test(name, () =>
      assert.deepEqual(first({ start, recurrence: { rule } }, /^RRULE$/), [`RRULE:${expected}`]),
    );

  test('begins with the first date that its rule gives', () => {
    assert.deepEqual(
      first({ ...series, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TH', exclude: ['2026-10-15'] } }),
      [
        'DTSTART;TZID=Europe/Berlin:20261008T170000',
        'DTEND;TZID=Europe/Berlin:20261008T190000',
        'RRULE:FREQ=WEEKLY;BYDAY=TH',
        'EXDATE;TZID=Europe/Berlin:20261015T170000',
      ],
    );
  });

  test('leaves out a note on a day that is none of its days', () => {
    const recurrence = { rule: 'FREQ=WEEKLY', overrides: [{ date: '2026-10-07', note: 'x' }] };
    assert.equal(events(write(feedOf({ ...series, recurrence }))).length, 1);
  });

  test('that repeats every hour, or has no rule at all, is its first date', () => {
    for (const rule of ['FREQ=HOURLY', 'every Tuesday', ''])
      assert.deepEqual(first({ start: '2026-10-06', recurrence: { rule } }, /^RRULE$/), []);
  });

  test('has each date that differs as a component with the same id', () => {
    const overrides = [
      { date: '2026-10-13', status: 'cancelled', note: 'Raum belegt' },
      { date: '2026-11-10', start: '2026-11-11T18:00', title: 'Spieleabend' },
      { date: '2026-10-20', note: 'mit Kuchen' },
    ];
    const recurrence = { rule: 'FREQ=WEEKLY', closures: ['herbst'], overrides };
    const found = events(write(feedOf({ ...series, recurrence })));
    assert.deepEqual(linesOf(found[0]!, /^EXDATE$/), ['EXDATE;TZID=Europe/Berlin:20261027T170000']);
    assert.deepEqual(
      found.slice(1).map((each) => linesOf(each, /^(UID|RECURRENCE-ID|DTSTART|DTEND|SUMMARY|STATUS)$/)),
      [
        ['20261013T170000', '20261013T190000', '20261013T170000', 'Sprachcafé', 'CANCELLED'],
        ['20261111T180000', '20261111T200000', '20261110T170000', 'Spieleabend', 'CONFIRMED'],
        ['20261020T170000', '20261020T190000', '20261020T170000', 'Sprachcafé', 'CONFIRMED'],
      ].map(([start, end, id, title, status]) => [
        'UID:e1@kreis-muster',
        `DTSTART;TZID=Europe/Berlin:${start}`,
        `DTEND;TZID=Europe/Berlin:${end}`,
        `RECURRENCE-ID;TZID=Europe/Berlin:${id}`,
        `SUMMARY;LANGUAGE=de:${title}`,
        `STATUS:${status}`,
      ]),
    );
    assert.deepEqual(linesOf(found[1]!, /^DESCRIPTION$/), ['DESCRIPTION:Raum belegt']);
  });

  test('of whole days that moves keeps its length', () => {
    const overrides = [{ date: '2026-10-13', start: '2026-10-15' }];
    const feed = feedOf({
      start: '2026-10-06',
      end: '2026-10-07',
      recurrence: { rule: 'FREQ=WEEKLY', overrides },
    });
    assert.deepEqual(linesOf(events(write(feed))[1]!, times), [
      'DTSTART;VALUE=DATE:20261015',
      'DTEND;VALUE=DATE:20261017',
      'RECURRENCE-ID;VALUE=DATE:20261013',
    ]);
  });

  test('gives one date as an entry of its own', () => {
    const overrides = [{ date: '2026-10-13', title: 'Spieleabend' }];
    const feed = feedOf({ ...series, recurrence: { rule: 'FREQ=WEEKLY', overrides } });
    const [, occurrence] = occurrences(eventOf(feed), { from: '2026-10-01', to: '2026-11-01' });
    const file = toICalendar([{ event: eventOf(feed), occurrence }], { feed, now: NOW });
    assert.deepEqual(
      events(file).map((each) => linesOf(each, /^(UID|RRULE|DTSTART|SUMMARY)$/)),
      [
        [
          'UID:e1-2026-10-13@kreis-muster',
          'DTSTART;TZID=Europe/Berlin:20261013T170000',
          'SUMMARY;LANGUAGE=de:Spieleabend',
        ],
      ],
    );
  });
});

describe('what an entry says', () => {
  const all = {
    start: '2026-11-03T18:00',
    description: 'Erste Zeile\n\n- mit; Zeichen, und \\',
    placeId: 'treff',
    organizationIds: ['vhs', 'verein'],
    contactIds: ['c'],
    types: ['treffen'],
    tags: ['kinder', 'kinder'],
    links: [{ url: 'https://example.org/programm', label: 'Programm' }],
    image: { src: 'https://example.org/bild.jpg', decorative: true },
    modifiedAt: '2026-10-20T10:00',
    sequence: 3,
    joinUrl: 'https://meet.example.org/raum',
  };

  test('is all there', () => {
    const line = first(all, /^(?!DT)/);
    assert.deepEqual(line, [
      'UID:e1@kreis-muster',
      'SUMMARY;LANGUAGE=de:Sprachcafé',
      'DESCRIPTION:Erste Zeile\\n\\n- mit\\; Zeichen\\, und \\\\\\n\\nProgramm: https://example.org/programm',
      'LOCATION:Treff am Markt\\, Markt 1\\, 50000 Muster',
      'GEO:50.7;7.1',
      'CONFERENCE;VALUE=URI:https://meet.example.org/raum',
      'URL:https://example.org/programm',
      'ORGANIZER;CN=Volkshochschule, Zweigstelle:mailto:vhs@example.org',
      'CONTACT:Verein "Brücke"',
      'CONTACT:Anmeldung\\, +49 228 123\\, kurse@example.org',
      'CATEGORIES:treffen',
      'CATEGORIES:kinder',
      'IMAGE;VALUE=URI;DISPLAY=BADGE:https://example.org/bild.jpg',
      'STATUS:CONFIRMED',
      'SEQUENCE:3',
      'LAST-MODIFIED:20261020T080000Z',
    ]);
  });

  test('is in the language that was asked for, and says which', () => {
    const feed = feedOf({ start: '2026-11-03', title: { de: 'Sprachcafé', en: 'Language café' } });
    const [event] = events(write(feed, { languages: ['en'] }));
    assert.deepEqual(linesOf(event!, /^SUMMARY$/), ['SUMMARY;LANGUAGE=en:Language café']);
  });

  test('leads to the page that is given', () => {
    const file = write(feedOf(all), { pageOf: ({ id }) => `https://example.org/termine?mit=${id}` });
    assert.deepEqual(linesOf(events(file)[0]!, /^URL$/), ['URL:https://example.org/termine?mit=e1']);
  });

  test('an online event is where one joins', () => {
    const event = { start: '2026-11-03', attendance: 'online', joinUrl: 'https://meet.example.org/raum' };
    assert.deepEqual(first(event, /^LOCATION$/), ['LOCATION:https://meet.example.org/raum']);
  });

  for (const [status, expected] of [
    [undefined, 'CONFIRMED'],
    ['scheduled', 'CONFIRMED'],
    ['tentative', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['postponed', 'CANCELLED'],
    ['rescheduled', 'CONFIRMED'],
    ['movedOnline', 'CONFIRMED'],
  ] as const)
    test(`${status ?? 'no status'} is ${expected}, and nobody joins what is off`, () => {
      const lines = first({ ...all, status, placeId: undefined }, /^(STATUS|CONFERENCE|LOCATION|TRANSP)$/);
      assert.ok(lines.includes(`STATUS:${expected}`));
      assert.equal(lines.length, expected === 'CANCELLED' ? 2 : 3);
      assert.equal(lines.includes('TRANSP:TRANSPARENT'), expected === 'CANCELLED');
    });

  test('an id from a calendar file stays as it was', () => {
    const file = write(feedOf({ id: 'abc123@google.com', start: '2026-11-03' }));
    assert.deepEqual(linesOf(events(file)[0]!, /^UID$/), ['UID:abc123@google.com']);
  });

  test('the calendar has a name, a zone and a time to look again', () => {
    const { lines } = read(write(feedOf({ start: '2026-11-03' }, { ttlMinutes: 90 })));
    assert.deepEqual(
      lines.map(({ name, value }) => `${name}:${value}`),
      [
        'VERSION:2.0',
        'PRODID:-//Miteinander//Miteinander//DE',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'NAME:Termine im Kreis Muster',
        'X-WR-CALNAME:Termine im Kreis Muster',
        'X-WR-RELCALID:kreis-muster',
        'X-WR-TIMEZONE:Europe/Berlin',
        'REFRESH-INTERVAL:PT90M',
        'X-PUBLISHED-TTL:PT90M',
      ],
    );
  });

  test('the same event twice is there once; the same input gives the same bytes', () => {
    const feed = feedOf(all);
    const item = { event: eventOf(feed) };
    const options = { feed, now: NOW };
    assert.equal(toICalendar([item, item], options), toICalendar([item], options));
  });
});

describe('time zones', () => {
  const zoneOf = (timeZone: string, event: object = {}): readonly string[][] => {
    const file = write(feedOf({ start: '2026-11-03T18:00', timeZone, ...event }));
    const zone = read(file).parts.find(({ name }) => name === 'VTIMEZONE')!;
    return zone.parts.map((part) => [part.name, ...part.lines.map(({ value }) => value)]);
  };

  test('Berlin changes its clocks by the rule of the Union', () => {
    assert.deepEqual(zoneOf('Europe/Berlin').slice(1), [
      ['DAYLIGHT', '20250330T020000', '+0100', '+0200', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
      ['STANDARD', '20251026T030000', '+0200', '+0100', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
    ]);
  });

  test('Kabul never changes them', () => {
    assert.deepEqual(
      zoneOf('Asia/Kabul').map(([name, , from, to]) => [name, from, to]),
      [['STANDARD', '+0430', '+0430']],
    );
  });

  test('New York and the southern summer of Auckland', () => {
    assert.deepEqual(
      zoneOf('America/New_York')
        .slice(1)
        .map((each) => each[4]),
      ['FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
    );
    assert.deepEqual(
      zoneOf('Pacific/Auckland').map(([name]) => name),
      ['DAYLIGHT', 'STANDARD', 'DAYLIGHT'],
    );
  });

  test('a second library finds the same instants with them, over both switch days', () => {
    for (const timeZone of [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kabul',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ])
      for (const [day, hour] of [
        ['2026-03-28', 12],
        ['2026-03-30', 9],
        ['2026-10-24', 12],
        ['2026-10-26', 9],
        ['2026-12-31', 23],
      ] as const) {
        const local = `${day}T${String(hour).padStart(2, '0')}:30`;
        const file = write(feedOf({ start: local, timeZone }));
        const calendar = new ICAL.Component(ICAL.parse(file) as never);
        const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
        const time = ICAL.Time.fromDateTimeString(`${local}:00`);
        time.zone = zone;
        const found = time.toJSDate();
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(found);
        assert.equal(shown.replace(' ', 'T'), local, timeZone);
      }
  });
});

describe('hostile and odd texts', () => {
  test('cannot begin a line, a component or a parameter of their own', () => {
    const evil = 'Ruhe\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028X:1\u0007\u0000\u202e;"x":y,\\n';
    const file = write(
      feedOf(
        { title: evil, description: evil, start: '2026-11-03', id: `a"b\r\nc;d`, organizationIds: ['x'] },
        { organizations: [{ id: 'x', name: evil, email: 'a@example.org' }] },
      ),
    );
    const [event, ...others] = events(file);
    assert.equal(others.length, 0);
    assert.equal(event!.parts.length, 0);
  });

  test('whatever a title is, it comes back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const feed = feedOf({ title: `x${title}`, description: `x${description}`, start: '2026-11-03' });
        const { lines } = events(write(feed))[0]!;
        const value = (name: string): string => unescapeText(lines.find((each) => each.name === name)!.value);
        const event = eventOf(feed);
        assert.equal(value('SUMMARY'), event.title);
        assert.equal(value('DESCRIPTION'), event.description);
        const ical = new ICAL.Component(ICAL.parse(write(feed)) as never).getFirstSubcomponent('vevent')!;
        assert.equal(ical.getFirstPropertyValue('summary'), event.title);
        assert.equal(ical.getFirstPropertyValue('description'), event.description);
      }),
      { numRuns: 150 },
    );
  });
});

test('ten thousand events are written in a moment', () => {
  const feed = feedOf({ start: '2026-11-03T18:00' });
  const items = Array.from({ length: 10_000 }, (_, i) => ({ event: { ...eventOf(feed), id: `e${i}` } }));
  const before = performance.now();
  const file = toICalendar(items, { feed, now: NOW });
  assert.ok(performance.now() - before < 5_000);
  assert.equal(file.split('BEGIN:VEVENT').length, 10_001);
});

test('the lint of these tests finds what it is there for', () => {
  const file = write(feedOf({ start: '2026-11-03T18:00', end: '2026-11-03T19:00' }));
  const spoilt: readonly ((text: string) => string)[] = [
    (text) => text.replaceAll('\r\n', '\n'),
    (text) => text.replace('UID:', 'DESCRIPTION:'),
    (text) => text.replace('Sprachcafé', 'Sprachcafé, offen'),
    (text) => text.replace('Sprachcafé', 'Sprachcafé'.repeat(9)),
    (text) => text.replaceAll(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/gs, ''),
    (text) => text.replace('END:VEVENT\r\n', ''),
    (text) => text.replace(/DTEND.*/, 'DTEND;TZID=Europe/Berlin:20261103T170000'),
  ];
  for (const spoil of spoilt) assert.notDeepEqual(lintCalendar(spoil(file)).complaints, [], spoil.toString());
});

test('viewers in Berlin, Los Angeles and Kabul get the same file', () => {
  const recurrence = {
    rule: 'FREQ=WEEKLY',
    closures: ['herbst'],
    overrides: [{ date: '2026-11-10', start: '2026-11-11' }],
  };
  const feed = feedOf({
    start: '2026-10-06T17:00',
    duration: 'PT2H',
    modifiedAt: '2026-10-25T02:30',
    recurrence,
  });
  const usual = write(feed);
  inEveryZone((zone) => assert.equal(write(feed), usual, zone));
});
