import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFeed } from '../../../../src/feed/parse.js';
import type { Feed } from '../../../../src/feed/types.js';
import { readICalendar } from '../../../../src/sources/icalendar/read-icalendar.js';
import { inEveryZone } from '../../viewer-zones.js';
import {
  apple,
  calendar,
  event,
  exchange,
  file,
  google,
  nextcloud,
  outlook,
  thunderbird,
} from '../../../fixtures/icalendar/programs.js';

/** The feed after the feed room has found nothing to mend, and what the report says. */
function read(input: string | Uint8Array): { readonly feed: Feed; readonly codes: readonly string[] } {
  const { feed, findings } = readICalendar(input, { today: '2026-11-01' });
  const parsed = parseFeed(JSON.parse(JSON.stringify(feed)));
  assert.deepEqual(
    parsed.findings.filter(({ code }) => code !== 'private-mail'),
    [],
  );
  return { feed: parsed.feed, codes: findings.map(({ code }) => code).sort() };
}

const findingsOf = (input: string, code: string) =>
  readICalendar(input, { today: '2026-11-01' }).findings.filter((each) => each.code === code);
/** The one event of a calendar without what was not asked for. */
const one = (lines: string, head?: string): Record<string, unknown> => {
  const { events } = read(calendar(event(lines), head)).feed;
  assert.equal(events.length, 1);
  const { id: _id, title: _title, ...rest } = events[0]!;
  return rest;
};

describe('files of the usual programs', () => {
  test('Outlook', () => {
    const { feed, codes } = read(outlook);
    assert.deepEqual(feed.events, [
      {
        id: '040000008200E00074C5B7101A82E008',
        start: '2026-11-05T18:30',
        end: '2026-11-05T20:00',
        title: 'Runder Tisch',
        description: 'Bitte pünktlich sein.\n\nhttps://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0',
        sequence: 2,
        attendance: 'online',
        joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0',
        modifiedAt: '2026-09-02T12:15',
        recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270601T163000Z' },
      },
      {
        id: '040000008200E00074C5B7101A82E009',
        start: '2026-12-24',
        end: '2026-12-26',
        title: 'Büro geschlossen',
      },
    ]);
    assert.equal(feed.timeZone, 'Europe/Berlin');
    assert.deepEqual(codes, ['calendar-component', 'calendar-fields', 'calendar-zone']);
  });

  test('Exchange', () => {
    const { feed, codes } = read(exchange);
    assert.equal(feed.timeZone, 'Europe/Berlin');
    assert.deepEqual(
      feed.organizations.map(({ name, email }) => [name, email]),
      [['Volkshochschule Muster', 'vhs@example.org']],
    );
    assert.deepEqual(feed.events[0]!.recurrence, {
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      exclude: ['2026-11-17'],
      overrides: [
        {
          date: '2026-11-10',
          start: '2026-11-11T17:30',
          end: '2026-11-11T19:30',
          title: 'Sprachcafé (verlegt)',
        },
      ],
    });
    assert.deepEqual(codes, ['calendar-people', 'calendar-zone']);
  });

  test('Google', () => {
    const { feed, codes } = read(google);
    assert.equal(feed.title, 'Verein Muster');
    assert.deepEqual(
      feed.places.map(({ name, address }) => ({ name, address })),
      [{ name: 'Treff am Markt', address: { street: 'Markt 1', postcode: '50000', city: 'Muster' } }],
    );
    const [cooking, closed, choir] = feed.events;
    assert.equal(cooking!.start, '2026-11-03T18:00');
    assert.equal(cooking!.end, '2026-11-03T19:30');
    assert.equal(
      cooking!.description,
      'Wir kochen & essen:\n- Suppe\n- Brot\n\nMehr (https://example.org/kochen)',
    );
    assert.deepEqual([closed!.start, closed!.end, closed!.status], ['2026-12-24', '2026-12-26', 'cancelled']);
    assert.deepEqual(choir!.recurrence, {
      rule: 'FREQ=WEEKLY;UNTIL=20261231T225959Z;BYDAY=MO',
      exclude: ['2026-11-09'],
    });
    assert.deepEqual(codes, ['calendar-html']);
  });

  test('Apple', () => {
    const { feed, codes } = read(apple);
    assert.deepEqual(
      feed.places.map(({ name, address, geo }) => ({ name, address, geo })),
      [
        {
          name: 'Rathausplatz',
          address: { postcode: '50000', city: 'Muster' },
          geo: { lat: 50.7001, lng: 7.1002 },
        },
      ],
    );
    assert.deepEqual(feed.events[0]!.links, [
      { url: 'https://example.org/flohmarkt', kind: 'info' },
      { url: 'https://example.org/plan.pdf', kind: 'download', label: 'plan.pdf' },
    ]);
    assert.deepEqual(codes, ['calendar-attachment', 'calendar-component']);
  });

  test('Nextcloud', () => {
    const { feed, codes } = read(nextcloud);
    assert.deepEqual(feed.events, [
      {
        id: 'nc-1',
        start: '2026-10-01',
        title: 'Tafel',
        tags: ['Essen', 'Hilfe'],
        recurrence: {
          rule: 'FREQ=MONTHLY;BYMONTHDAY=1',
          overrides: [{ date: '2026-11-01', status: 'cancelled' }],
        },
      },
    ]);
    assert.deepEqual(codes, ['calendar-component', 'calendar-private']);
    assert.doesNotMatch(JSON.stringify(feed), /Zahnarzt/);
  });

  test('Thunderbird', () => {
    const { feed, codes } = read(thunderbird);
    assert.deepEqual(
      feed.events.map(({ start, end, timeZone }) => [start, end, timeZone]),
      [
        ['2026-11-03T19:00', '2026-11-03T20:30', undefined],
        ['2026-11-04T19:00', '2026-11-04T21:00', undefined],
      ],
    );
    assert.deepEqual(codes, ['calendar-floating']);
  });
});

describe('when an event is', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    [
      'a day ends on its last day, not a day later',
      'DTSTART;VALUE=DATE:20261030\nDTEND;VALUE=DATE:20261102',
      { start: '2026-10-30', end: '2026-11-01' },
    ],
    [
      'one day needs no end',
      'DTSTART;VALUE=DATE:20261030\nDTEND;VALUE=DATE:20261031',
      { start: '2026-10-30' },
    ],
    [
      'a day that ends on itself',
      'DTSTART;VALUE=DATE:20261030\nDTEND;VALUE=DATE:20261030',
      { start: '2026-10-30' },
    ],
    [
      'days with a length',
      'DTSTART;VALUE=DATE:20261030\nDURATION:P3D',
      { start: '2026-10-30', end: '2026-11-01' },
    ],
    ['a day without VALUE=DATE', 'DTSTART:20261030', { start: '2026-10-30' }],
    ['no end stays no end', 'DTSTART;TZID=Europe/Berlin:20261030T180000', { start: '2026-10-30T18:00' }],
    [
      'an end at the start is none',
      'DTSTART:20261030T180000\nDTEND:20261030T180000',
      { start: '2026-10-30T18:00' },
    ],
    [
      'an end before the start is none',
      'DTSTART:20261030T180000\nDTEND:20261030T170000',
      { start: '2026-10-30T18:00' },
    ],
    ['UTC in winter', 'DTSTART:20261103T170000Z', { start: '2026-11-03T18:00' }],
    ['UTC in summer', 'DTSTART:20260703T170000Z', { start: '2026-07-03T19:00' }],
    ['UTC over midnight', 'DTSTART:20260703T223000Z', { start: '2026-07-04T00:30' }],
    [
      'seconds stay where there are some',
      'DTSTART:20261103T170000\nDTEND:20261103T235959',
      { start: '2026-11-03T17:00', end: '2026-11-03T23:59:59' },
    ],
    [
      'the end in another zone than the start',
      'DTSTART;TZID=Europe/Berlin:20261103T180000\nDTEND;TZID=Europe/London:20261103T180000',
      { start: '2026-11-03T18:00', end: '2026-11-03T19:00' },
    ],
    ['small letters', 'dtstart;tzid=Europe/Berlin:20261103t180000', { start: '2026-11-03T18:00' }],
    [
      'dashes and colons, as some scripts write them',
      'DTSTART:2026-11-03T18:00:00',
      { start: '2026-11-03T18:00' },
    ],
    [
      'midnight at the end of a day',
      'DTSTART:20261103T200000\nDTEND:20261103T240000',
      { start: '2026-11-03T20:00', end: '2026-11-04T00:00' },
    ],
  ];
  for (const [name, lines, expected] of cases)
    test(name, () => assert.deepEqual(one(lines, 'X-WR-TIMEZONE:Europe/Berlin'), expected));

  test('a day that no calendar has, or no start at all: it is missing and said so', () => {
    for (const lines of ['DTSTART:20260230T100000', 'DTSTART:morgen', 'DTSTART:', 'LOCATION:Hier']) {
      const { feed, codes } = read(calendar(event(lines)));
      assert.deepEqual(feed.events, []);
      assert.ok(codes.includes('calendar-no-start'), lines);
    }
  });
});

describe('time zones', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['in quotes', '"Europe/Berlin"', 'Europe/Berlin'],
    ['with a path before it', '/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', 'Europe/Berlin'],
    ['with a stroke before it', '/America/New_York', 'America/New_York'],
    ['a name of Windows', 'W. Europe Standard Time', 'Europe/Berlin'],
    ['another name of Windows', 'Pacific Standard Time', 'America/Los_Angeles'],
    ['a German one', 'Mitteleuropäische Zeit', 'Europe/Berlin'],
    [
      'a sentence of Outlook',
      '"(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna"',
      'Europe/Berlin',
    ],
    ['a sentence without Berlin', '"(UTC+04:30) Kabul"', 'Asia/Kabul'],
  ];
  for (const [name, tzid, zone] of cases)
    test(name, () => {
      const { feed } = read(calendar(event(`DTSTART;TZID=${tzid}:20261103T180000`)));
      assert.equal(feed.timeZone, zone);
      assert.equal(feed.events[0]!.start, '2026-11-03T18:00');
    });

  const described = (tzid: string, standard: string, daylight: string, more = ''): string =>
    `BEGIN:VTIMEZONE\nTZID:${tzid}\n${more}\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:${daylight}\nTZOFFSETTO:${standard}\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:${standard}\nTZOFFSETTO:${daylight}\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE`;

  test('that only say what the clocks do are found by it', () => {
    const text = calendar(
      event('DTSTART;TZID=Vereinszeit:20260703T180000'),
      described('Vereinszeit', '+0100', '+0200'),
    );
    assert.equal(read(text).feed.events[0]!.start, '2026-07-03T18:00');
    assert.deepEqual(
      findingsOf(text, 'calendar-zone').map(({ params }) => params),
      [{ zone: 'Vereinszeit', read: 'Europe/Berlin' }],
    );
  });

  test('that nobody has are converted by what they say, and reported', () => {
    const text = calendar(event('DTSTART;TZID=Mars:20260703T180000'), described('Mars', '+0730', '+0815'));
    assert.equal(read(text).feed.events[0]!.start, '2026-07-03T11:45');
    assert.deepEqual(read(text).codes, ['calendar-zone-unknown']);
  });

  test('that nobody knows are read on the walls here, and reported', () => {
    const text = calendar(event('DTSTART;TZID=Nirgendwo:20260703T180000'));
    assert.equal(read(text).feed.events[0]!.start, '2026-07-03T18:00');
    assert.deepEqual(
      findingsOf(text, 'calendar-zone-unknown').map(({ params }) => params),
      [{ zone: 'Nirgendwo', read: 'Europe/Berlin' }],
    );
  });

  test('the place a description names goes before its clocks', () => {
    const head = described('Custom', '+0000', '+0000', 'X-LIC-LOCATION:Asia/Kabul');
    assert.equal(
      read(calendar(event('DTSTART;TZID=Custom:20260703T180000'), head)).feed.events[0]!.timeZone,
      'Asia/Kabul',
    );
  });

  test('an event elsewhere keeps its own', () => {
    const here = event('DTSTART;TZID=Europe/Berlin:20261103T180000', 'x');
    const there = event('DTSTART;TZID=Asia/Kabul:20261103T180000', 'y', 'Dort');
    const { feed } = read(calendar(`${here}\n${here.replace('UID:x', 'UID:z')}\n${there}`));
    assert.deepEqual(
      feed.events.map(({ timeZone }) => timeZone),
      [undefined, undefined, 'Asia/Kabul'],
    );
  });

  test('a series by UTC stays one, with a warning about the clocks', () => {
    const text = calendar(event('DTSTART:20261103T170000Z\nRRULE:FREQ=WEEKLY'));
    assert.deepEqual(
      [read(text).feed.events[0]!.start, read(text).feed.events[0]!.timeZone],
      ['2026-11-03T17:00', 'UTC'],
    );
    assert.deepEqual(read(text).codes, ['calendar-utc-series']);
  });
});

describe('a series', () => {
  const start = 'DTSTART;TZID=Europe/Berlin:20261103T180000\nDTEND;TZID=Europe/Berlin:20261103T190000';
  const recurrence = (lines: string, more = ''): unknown =>
    read(calendar(`${event(`${start}\n${lines}`)}\n${more}`)).feed.events[0]!.recurrence;
  const change = (id: string, lines: string, title = 'Treffen'): string =>
    event(`RECURRENCE-ID${id}\n${lines}`, 'a@example.org', title);

  test('an empty rule is none', () => {
    assert.equal(recurrence('RRULE:'), undefined);
    assert.equal(recurrence('RRULE: '), undefined);
  });

  const excluded: readonly (readonly [string, string, readonly string[]])[] = [
    ['in its own form', 'EXDATE;TZID=Europe/Berlin:20261110T180000', ['2026-11-10']],
    ['in UTC', 'EXDATE:20261110T170000Z', ['2026-11-10']],
    ['as days', 'EXDATE;VALUE=DATE:20261110,20261117', ['2026-11-10', '2026-11-17']],
    ['in another zone, where it is the next day', 'EXDATE;TZID=Asia/Tokyo:20261111T020000', ['2026-11-10']],
    [
      'in several lines and in disorder',
      'EXDATE:20261117T170000Z\nEXDATE:20261110T170000Z',
      ['2026-11-10', '2026-11-17'],
    ],
  ];
  for (const [name, line, exclude] of excluded)
    test(`dates that fall out ${name}`, () => {
      assert.deepEqual(recurrence(`RRULE:FREQ=WEEKLY\n${line}`), { rule: 'FREQ=WEEKLY', exclude });
    });

  test('added dates, and one that takes longer', () => {
    const lines =
      'RDATE;TZID=Europe/Berlin:20261105T180000\nRDATE;VALUE=PERIOD:20261107T170000Z/20261107T200000Z,20261108T170000Z/PT1H';
    assert.deepEqual(recurrence(lines), {
      dates: ['2026-11-05T18:00', '2026-11-07T18:00', '2026-11-08T18:00'],
      overrides: [{ date: '2026-11-07', start: '2026-11-07T18:00', end: '2026-11-07T21:00' }],
    });
  });

  test('a start that the rule does not give is a date all the same', () => {
    assert.deepEqual(recurrence('RRULE:FREQ=WEEKLY;BYDAY=TH'), {
      rule: 'FREQ=WEEKLY;BYDAY=TH',
      dates: ['2026-11-03T18:00'],
    });
  });

  test('a second rule is listed, and said so', () => {
    const text = calendar(
      event(`${start}\nRRULE:FREQ=WEEKLY;BYDAY=TU\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2`),
    );
    assert.deepEqual(read(text).feed.events[0]!.recurrence, {
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      dates: ['2026-12-01T18:00', '2027-01-01T18:00'],
    });
    assert.deepEqual(read(text).codes, ['calendar-rules']);
  });

  test('a rule that excludes is listed', () => {
    assert.deepEqual(recurrence('RRULE:FREQ=WEEKLY\nEXRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=2'), {
      rule: 'FREQ=WEEKLY',
      exclude: ['2026-11-03', '2026-12-01'],
    });
  });

  for (const [rule, code] of [
    ['FREQ=HOURLY', 'rule-sub-daily'],
    ['FREQ=SOMETIMES', 'calendar-rule'],
    ['FREQ=DAILY;INTERVAL=x', 'calendar-rule'],
    ['FREQ=YEARLY;RSCALE=CHINESE', 'calendar-rule'],
  ] as const)
    test(`${rule} is shown once, with ${code}`, () => {
      const { feed, codes } = read(calendar(event(`${start}\nRRULE:${rule}`)));
      assert.equal(feed.events[0]!.recurrence, undefined);
      assert.deepEqual(codes, [code]);
    });

  const moved: readonly (readonly [string, string, string, object])[] = [
    [
      'moved',
      ';TZID=Europe/Berlin:20261110T180000',
      'DTSTART:20261111T180000Z\nDTEND:20261111T190000Z',
      { date: '2026-11-10', start: '2026-11-11T19:00', end: '2026-11-11T20:00' },
    ],
    [
      'named in UTC',
      ':20261110T170000Z',
      'DTSTART:20261110T170000Z\nDTEND:20261110T190000Z',
      { date: '2026-11-10', end: '2026-11-10T20:00' },
    ],
    [
      'named by its day',
      ';VALUE=DATE:20261110',
      'DTSTART:20261110T170000Z\nDTEND:20261110T180000Z\nSTATUS:CANCELLED\nCOMMENT:Raum belegt',
      { date: '2026-11-10', status: 'cancelled', note: 'Raum belegt' },
    ],
    [
      'with a text of its own',
      ';TZID=Europe/Berlin:20261110T180000',
      'DTSTART:20261110T170000Z\nDTEND:20261110T180000Z\nDESCRIPTION:mit Musik',
      { date: '2026-11-10', note: 'mit Musik' },
    ],
    [
      'explained and with a text of its own',
      ';TZID=Europe/Berlin:20261110T180000',
      'DTSTART:20261110T170000Z\nDTEND:20261110T180000Z\nCOMMENT:Raum belegt\nDESCRIPTION:mit Musik',
      { date: '2026-11-10', note: 'Raum belegt\nmit Musik' },
    ],
  ];
  for (const [name, id, lines, override] of moved)
    test(`a date that is ${name} is an exception, also before its series`, () => {
      const master = event(`${start}\nRRULE:FREQ=WEEKLY`);
      const other = change(id, lines);
      for (const text of [`${master}\n${other}`, `${other}\n${master}`]) {
        const { events } = read(calendar(text)).feed;
        assert.equal(events.length, 1);
        assert.deepEqual(events[0]!.recurrence?.overrides, [override]);
      }
    });

  test('of two changes of one date the newer counts', () => {
    const older = change(':20261110T170000Z', 'DTSTART:20261110T190000Z\nSEQUENCE:1', 'alt');
    const newer = change(':20261110T170000Z', 'DTSTART:20261110T200000Z\nSEQUENCE:2', 'neu');
    for (const more of [`${older}\n${newer}`, `${newer}\n${older}`])
      assert.deepEqual(recurrence('RRULE:FREQ=WEEKLY', more), {
        rule: 'FREQ=WEEKLY',
        overrides: [{ date: '2026-11-10', start: '2026-11-10T21:00', title: 'neu' }],
      });
  });

  test('a date that is taken out stays out', () => {
    const more = change(':20261110T170000Z', 'DTSTART:20261110T190000Z');
    assert.deepEqual(recurrence('RRULE:FREQ=WEEKLY\nEXDATE:20261110T170000Z', more), {
      rule: 'FREQ=WEEKLY',
      exclude: ['2026-11-10'],
    });
  });

  test('a private date falls out of a public series', () => {
    const more = change(':20261110T170000Z', 'DTSTART:20261110T190000Z\nCLASS:PRIVATE', 'Geheim');
    const { feed, codes } = read(calendar(`${event(`${start}\nRRULE:FREQ=WEEKLY`)}\n${more}`));
    assert.deepEqual(feed.events[0]!.recurrence?.exclude, ['2026-11-10']);
    assert.deepEqual(codes, ['calendar-private']);
  });

  test('a change of all later dates is made for one and reported', () => {
    const more = change(';RANGE=THISANDFUTURE:20261110T170000Z', 'DTSTART:20261110T190000Z');
    assert.deepEqual(read(calendar(`${event(`${start}\nRRULE:FREQ=WEEKLY`)}\n${more}`)).codes, [
      'calendar-this-and-future',
    ]);
  });

  test('what an exception cannot say is reported', () => {
    const more = change(
      ':20261110T170000Z',
      'DTSTART:20261110T170000Z\nDTEND:20261110T180000Z\nURL:https://example.org/\nCATEGORIES:x',
    );
    const text = calendar(`${event(`${start}\nRRULE:FREQ=WEEKLY`)}\n${more}`);
    assert.deepEqual(
      findingsOf(text, 'calendar-override-details').map(({ params }) => params),
      [{ title: 'Treffen', date: '2026-11-10', fields: 'URL, ATTACH, CATEGORIES' }],
    );
  });

  test('a date without its series is an event', () => {
    const { feed, codes } = read(calendar(change(':20261110T170000Z', 'DTSTART:20261110T190000Z')));
    assert.deepEqual(
      feed.events.map(({ id, start: at }) => [id, at]),
      [['a@example.org-2026-11-10', '2026-11-10T20:00']],
    );
    assert.deepEqual(codes, ['calendar-override-alone']);
  });

  test('two different events under one id are both shown', () => {
    const { feed, codes } = read(
      calendar(`${event('DTSTART:20261103T170000Z')}\n${event('DTSTART:20261104T170000Z')}`),
    );
    assert.equal(new Set(feed.events.map(({ id }) => id)).size, 2);
    assert.deepEqual(codes, ['calendar-same-id']);
  });

  test('of two states of one event the newer is shown', () => {
    const { feed } = read(
      calendar(
        `${event('DTSTART:20261103T170000Z\nSEQUENCE:2')}\n${event('DTSTART:20261104T170000Z\nSEQUENCE:1')}`,
      ),
    );
    assert.deepEqual(
      feed.events.map(({ start: at }) => at),
      ['2026-11-03T18:00'],
    );
  });
});

describe('equal single events', () => {
  const weekly = (dates: readonly string[], more: (i: number) => string = () => ''): string =>
    calendar(
      dates
        .map((date, i) => event(`DTSTART;TZID=Europe/Berlin:${date}T180000\n${more(i)}`, `id-${i}`))
        .join('\n'),
    );

  test('every week are one series, with the weeks that are missing', () => {
    const { feed, codes } = read(weekly(['20261006', '20261013', '20261027', '20261103', '20261110']));
    assert.deepEqual(
      feed.events.map(({ id, start, recurrence }) => ({ id, start, recurrence })),
      [
        {
          id: 'id-0',
          start: '2026-10-06T18:00',
          recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110T235959', exclude: ['2026-10-20'] },
        },
      ],
    );
    assert.deepEqual(codes, ['calendar-grouped']);
  });

  test('every other week, and every day', () => {
    const rules = (dates: readonly string[]) =>
      read(weekly(dates)).feed.events.map(({ recurrence }) => recurrence?.rule);
    assert.deepEqual(rules(['20261006', '20261020', '20261103', '20261117']), [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261117T235959',
    ]);
    assert.deepEqual(rules(['20261006', '20261007', '20261008', '20261009']), [
      'FREQ=DAILY;UNTIL=20261009T235959',
    ]);
  });

  const apart: readonly (readonly [string, string])[] = [
    ['only three', weekly(['20261006', '20261013', '20261020'])],
    ['no rhythm', weekly(['20261006', '20261013', '20261015', '20261027'])],
    ['more holes than dates', weekly(['20261006', '20261013', '20261201', '20261215'])],
    [
      'different places',
      weekly(['20261006', '20261013', '20261020', '20261027'], (i) => `LOCATION:Raum ${i}`),
    ],
    [
      'different texts',
      weekly(['20261006', '20261013', '20261020', '20261027'], (i) => `DESCRIPTION:Teil ${i}`),
    ],
    ['two on one day', weekly(['20261006', '20261013', '20261020', '20261027', '20261027'])],
    [
      'one cancelled',
      weekly(['20261006', '20261013', '20261020', '20261027'], (i) => (i ? '' : 'STATUS:CANCELLED')),
    ],
  ];
  for (const [name, text] of apart)
    test(`${name}: they stay as they are`, () => {
      assert.ok(read(text).feed.events.every(({ recurrence }) => !recurrence));
    });
});

describe('what an event says', () => {
  test('private names of organizers do not get in, offices do', () => {
    const organizer = (line: string) => read(calendar(event(`DTSTART:20261103\nORGANIZER${line}`)));
    assert.deepEqual(organizer(';CN=Eva Muster:mailto:eva.muster@example.org').codes, ['calendar-organizer']);
    assert.deepEqual(organizer(';CN=eva@example.org:mailto:eva@example.org').feed.organizations, []);
    assert.equal(
      organizer(';CN="Verein Brücke e.V.":mailto:x@example.org').feed.organizations[0]!.name,
      'Verein Brücke e.V.',
    );
    assert.equal(
      organizer(';CN=Die Brücke:mailto:info@example.org').feed.organizations[0]!.name,
      'Die Brücke',
    );
  });

  test('a meeting behind a link is online, beside a place both', () => {
    const link = 'https://meet.jit.si/Raum';
    assert.deepEqual(one(`DTSTART:20261103\nLOCATION:${link}`), {
      start: '2026-11-03',
      attendance: 'online',
      joinUrl: link,
    });
    assert.deepEqual(one(`DTSTART:20261103\nCONFERENCE;VALUE=URI;FEATURE=VIDEO:${link}`)['joinUrl'], link);
    assert.equal(
      one(`DTSTART:20261103\nLOCATION:Rathaus\nDESCRIPTION:Online: ${link}.`)['attendance'],
      'hybrid',
    );
    assert.equal(
      one('DTSTART:20261103\nDESCRIPTION:https://meet.jit.si.example.org/x')['joinUrl'],
      undefined,
    );
  });

  test('the same place is one place', () => {
    const two = `${event('DTSTART:20261103\nLOCATION:Rathaus', 'x')}\n${event('DTSTART:20261104\nLOCATION:Rathaus', 'y')}`;
    const { feed } = read(calendar(two));
    assert.equal(feed.places.length, 1);
    assert.ok(feed.events.every(({ placeId }) => placeId === feed.places[0]!.id));
  });

  test('titles in two languages', () => {
    const text = calendar(event('DTSTART:20261103\nSUMMARY;LANGUAGE=en:Meeting', 'x', 'Treffen'));
    assert.deepEqual(read(text).feed.events[0]!.title, { de: 'Treffen', en: 'Meeting' });
  });

  test('an event without title has its first words', () => {
    const text = calendar(event('DTSTART:20261103\nDESCRIPTION:Wir treffen uns.\\nImmer.', 'x', ''));
    assert.equal(read(text).feed.events[0]!.title, 'Wir treffen uns.');
  });

  test('links that could do harm are left out and named', () => {
    const { feed, codes } = read(
      calendar(event('DTSTART:20261103\nURL:javascript:alert(1)\nATTACH:file:///etc/passwd')),
    );
    assert.equal(feed.events[0]!.links, undefined);
    assert.deepEqual(codes, ['calendar-link', 'calendar-link']);
  });

  test('titles that are too long are cut, and said so', () => {
    const text = calendar(event('DTSTART:20261103', 'x', 'x'.repeat(301)));
    assert.equal((read(text).feed.events[0]!.title as string).length, 300);
    assert.deepEqual(read(text).codes, ['calendar-cut']);
  });

  test('an event without id has one that stays the same', () => {
    const text = calendar('BEGIN:VEVENT\nDTSTART:20261103\nSUMMARY:Fest\nEND:VEVENT');
    assert.match(read(text).feed.events[0]!.id, /^termin-/);
    assert.equal(read(text).feed.events[0]!.id, read(text).feed.events[0]!.id);
  });

  test('what has no place in a feed is counted by name', () => {
    const text = calendar(
      event('DTSTART:20261103\nPRIORITY:5\nX-MEINS:x\nX-MEINS:y'),
      'X-WR-CALDESC:Alle Termine',
    );
    assert.deepEqual(
      findingsOf(text, 'calendar-fields').map(({ params }) => params),
      [{ names: 'PRIORITY, X-MEINS, X-WR-CALDESC', count: 4 }],
    );
  });
});

describe('the file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const title = (input: string | Uint8Array): unknown => read(input).feed.events[0]!.title;
  const simple = calendar(event('DTSTART:20261103', 'x', 'Begrüßung für Ältere'));

  test('folded in the middle of a character', () => {
    const whole = bytes(simple);
    const at = whole.indexOf(0xc3) + 1;
    const folded = new Uint8Array([...whole.subarray(0, at), 13, 10, 32, ...whole.subarray(at)]);
    assert.equal(title(folded), 'Begrüßung für Ältere');
  });

  test('in Latin-1, also one event of it only', () => {
    assert.equal(title(new Uint8Array(Buffer.from(simple, 'latin1'))), 'Begrüßung für Ältere');
    const latin = new Uint8Array(Buffer.from(calendar(event('DTSTART:20261104', 'y', 'Übung')), 'latin1'));
    const { feed, codes } = read(new Uint8Array([...bytes(simple), ...latin]));
    assert.deepEqual(
      feed.events.map((each) => each.title),
      ['Begrüßung für Ältere', 'Übung'],
    );
    assert.deepEqual(codes, ['calendar-encoding']);
  });

  test('in UTF-16, and in UTF-8 with a mark', () => {
    assert.equal(title(new Uint8Array(Buffer.from(`\ufeff${simple}`, 'utf16le'))), 'Begrüßung für Ältere');
    assert.equal(title(new Uint8Array(Buffer.from(simple, 'utf16le'))), 'Begrüßung für Ältere');
    assert.equal(title(bytes(`\ufeff${simple}`)), 'Begrüßung für Ältere');
    assert.equal(title(`\ufeff${simple}`), 'Begrüßung für Ältere');
  });

  for (const [name, end] of [
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
    ['empty lines between', '\r\n\r\n'],
  ] as const)
    test(`with line ends ${name}`, () => {
      const text = simple.replaceAll('\r\n', end);
      assert.equal(title(text), 'Begrüßung für Ältere');
      assert.equal(title(bytes(text)), 'Begrüßung für Ältere');
    });

  test('quoted-printable, as old phones write it', () => {
    const line = 'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Begr=C3=BC=C3=9Fung =\nund mehr';
    assert.equal(
      title(calendar(`BEGIN:VEVENT\nUID:x\nDTSTART:20261103\n${line}\nEND:VEVENT`)),
      'Begrüßung und mehr',
    );
  });

  test('several calendars in one', () => {
    const text = calendar(event('DTSTART:20261103', 'x')) + calendar(event('DTSTART:20261104', 'y'));
    assert.equal(read(text).feed.events.length, 2);
  });

  test('that ends in the middle: what is whole is shown', () => {
    const text = calendar(`${event('DTSTART:20261103', 'x')}\n${event('DTSTART:20261104', 'y')}`);
    const { feed, codes } = read(text.slice(0, text.length - 40));
    assert.equal(feed.events.length, 1);
    assert.deepEqual(codes, ['calendar-truncated']);
  });

  test('with lines that are none', () => {
    const { feed, codes } = read(calendar(event('DTSTART:20261103\nund so weiter\nLOCATION;Y=":z')));
    assert.equal(feed.events.length, 1);
    assert.deepEqual(codes, ['calendar-line', 'calendar-line']);
  });

  test('an event whose end is missing ends where the next begins', () => {
    const text = calendar(
      `${event('DTSTART:20261103', 'x').replace('\nEND:VEVENT', '')}\n${event('DTSTART:20261104', 'y')}`,
    );
    assert.equal(read(text).feed.events.length, 2);
  });

  test('that is none', () => {
    for (const text of ['', 'Hallo', '{"events":[]}', '\u0000\u0001', 'END:VCALENDAR\r\nEND:VEVENT'])
      assert.equal(readICalendar(text).empty, true, text);
  });

  test('fixtures are files of their own kind', () => {
    assert.equal(file('A:1\nB:2'), 'A:1\r\nB:2\r\n');
  });
});

test('viewers in Berlin, Los Angeles and Kabul read the same', () => {
  for (const text of [outlook, exchange, google, apple, nextcloud, thunderbird]) {
    const usual = readICalendar(text);
    inEveryZone((zone) => assert.deepEqual(readICalendar(text), usual, zone));
  }
});
