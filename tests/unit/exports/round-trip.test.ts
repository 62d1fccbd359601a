// Out to a calendar file and in again: one entry stays one entry, under its id, on the same dates.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toICalendar } from '../../../src/exports/to-icalendar.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Feed } from '../../../src/feed/types.js';
import { readICalendar } from '../../../src/sources/icalendar/read-icalendar.js';
import { addDays } from '../../../src/time/civil.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { toInstant } from '../../../src/time/zone.js';
import { lintCalendar } from './calendar-lint.js';
import { feedOf, NOW } from './sample.js';

const again = (feed: Feed): { readonly feed: Feed; readonly codes: readonly string[] } => {
  const file = toICalendar(
    feed.events.map((event) => ({ event })),
    { feed, now: NOW },
  );
  assert.deepEqual(lintCalendar(file).complaints, []);
  const { feed: document, findings } = readICalendar(file);
  const parsed = parseFeed(JSON.parse(JSON.stringify(document)));
  assert.deepEqual(
    parsed.findings.filter(({ severity }) => severity !== 'note'),
    [],
  );
  return { feed: parsed.feed, codes: findings.map(({ code }) => code) };
};

/** What visitors would see between two days, closed days left out. */
const shown = (feed: Feed): readonly string[] =>
  feed.events
    .flatMap((event) =>
      occurrences(event, {
        from: '2026-01-01',
        to: '2028-01-01',
        timeZone: feed.timeZone,
        closures: feed.closures,
      })
        .filter(({ status }) => status !== 'closed')
        .map(({ start, end, timeZone, status }) =>
          [
            event.id,
            start,
            // One whole day needs no end.
            end === start ? undefined : end,
            start.length > 10 && timeZone,
            status === 'rescheduled' ? 'scheduled' : status,
          ].join(' '),
        ),
    )
    .sort();

describe('written and read again', () => {
  test('an event is what it was', () => {
    const event = {
      start: '2026-11-03T18:00',
      end: '2026-11-03T20:00',
      description: 'Erste Zeile\n\n- zweite; mit, Zeichen \\ und\n- dritte',
      tags: ['kinder', 'draußen'],
      sequence: 4,
      modifiedAt: '2026-10-01T09:30',
      status: 'tentative',
      joinUrl: 'https://meet.example.org/x',
    };
    const { feed, codes } = again(feedOf(event, { ttlMinutes: 90 }));
    assert.deepEqual(codes, []);
    assert.equal(feed.id, 'kreis-muster');
    assert.equal(feed.ttlMinutes, 90);
    assert.equal(feed.title, 'Termine im Kreis Muster');
    const { attendance, ...rest } = feed.events[0]!;
    assert.equal(attendance, 'online');
    assert.deepEqual(rest, { id: 'e1', title: 'Sprachcafé', ...event });
  });

  test('twice makes no other ids, whatever they are', () => {
    for (const id of ['e1', 'mit Leerzeichen', 'umlaut-ä', 'abc@google.com', 'a,b;c\\d', 'x@kreis-muster']) {
      const once = again(feedOf({ id, start: '2026-11-03' })).feed;
      const twice = again(once).feed;
      assert.deepEqual(twice.events, once.events);
      assert.equal(once.events[0]!.id, id.replace('@kreis-muster', ''));
    }
  });

  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-02-01', days));
  const clock = fc
    .tuple(fc.integer({ min: 4, max: 21 }), fc.constantFrom('00', '15', '30'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const rule = fc.record({
    base: fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;BYDAY=TU,TH',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
      'FREQ=MONTHLY;BYDAY=-1WE',
      'FREQ=MONTHLY;BYDAY=1TU,3TU',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    ),
    end: fc.constantFrom('', ';COUNT=5', ';UNTIL=20270615', ';UNTIL=20270615T120000Z'),
  });
  const series = fc.record({
    start: day,
    time: fc.option(clock),
    length: fc.option(fc.integer({ min: 1, max: 3 })),
    timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kabul'),
    rule,
    exclude: fc.array(fc.nat(60), { maxLength: 3 }),
    dates: fc.array(day, { maxLength: 2 }),
    moved: fc.array(fc.record({ nth: fc.nat(20), by: fc.integer({ min: -2, max: 2 }), off: fc.boolean() }), {
      maxLength: 3,
    }),
    closed: fc.boolean(),
  });

  test('a series has the same dates, with all its exceptions', () => {
    fc.assert(
      fc.property(
        series,
        ({ start, time, length, timeZone, rule: { base, end }, exclude, dates, moved, closed }) => {
          const at = (date: string): string => (time ? `${date}T${time}` : date);
          const planned = occurrences(
            { start: at(start), timeZone, recurrence: { rule: base + end } },
            { from: start, to: addDays(start, 500) },
          );
          fc.pre(planned.length > 0);
          const nth = (n: number): string => planned[n % planned.length]!.seriesDate;
          const overrides = new Map<string, object>();
          for (const { nth: n, by, off } of moved) {
            const date = nth(n);
            overrides.set(date, off ? { date, status: 'cancelled' } : { date, start: at(addDays(date, by)) });
          }
          const feed = feedOf(
            {
              start: at(start),
              timeZone,
              ...(length && {
                end: time ? `${addDays(start, length - 1)}T23:30` : addDays(start, length - 1),
              }),
              recurrence: {
                rule: base + end,
                exclude: exclude.map(nth).filter((date) => !overrides.has(date)),
                // One date a day: exceptions count by the date.
                dates: dates.filter((date) => !planned.some(({ seriesDate }) => seriesDate === date)).map(at),
                overrides: [...overrides.values()],
                ...(closed && { closures: ['herbst'] }),
              },
            },
            { timeZone: 'Europe/Berlin' },
          );
          assert.deepEqual(shown(again(feed).feed), shown(feed));
        },
      ),
      { numRuns: 250, includeErrorInReport: true },
    );
  });
});

describe('what a second library makes of our files', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['every week, with holidays', { rule: 'FREQ=WEEKLY;COUNT=12', closures: ['herbst'] }],
    ['over both switch days', { rule: 'FREQ=DAILY;UNTIL=20270405' }],
    ['first and third Thursday', { rule: 'FREQ=MONTHLY;BYDAY=1TH,3TH;COUNT=9', exclude: ['2026-11-05'] }],
    ['the last day of the month', { rule: 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6' }],
    [
      'moved, cancelled and added dates',
      {
        rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=8',
        dates: ['2026-12-24T15:00'],
        overrides: [
          { date: '2026-10-13', status: 'cancelled' },
          { date: '2026-10-20', start: '2026-10-21T18:30' },
        ],
      },
    ],
  ];
  for (const [name, recurrence] of cases)
    for (const timeZone of ['Europe/Berlin', 'America/New_York', 'Asia/Kabul'])
      test(`${name}, in ${timeZone}`, () => {
        const feed = feedOf({ start: '2026-10-06T17:00', end: '2026-10-06T18:30', timeZone, recurrence });
        const file = toICalendar([{ event: feed.events[0]! }], { feed, now: NOW });
        const calendar = new ICAL.Component(ICAL.parse(file) as never);
        const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
        const [master, ...exceptions] = calendar.getAllSubcomponents('vevent');
        const series = new ICAL.Event(master, { exceptions: exceptions.map((each) => new ICAL.Event(each)) });
        const theirs: string[] = [];
        const dates = series.iterator();
        for (let next = dates.next(); next && theirs.length < 300; next = dates.next()) {
          const { startDate, endDate } = series.getOccurrenceDetails(next);
          startDate.zone = endDate.zone = zone;
          theirs.push(`${startDate.toJSDate().toISOString()} ${endDate.toJSDate().toISOString()}`);
        }
        const ours = occurrences(feed.events[0]!, {
          from: '2026-01-01',
          to: '2028-01-01',
          closures: feed.closures,
        })
          .filter(({ status }) => status !== 'closed')
          .map(({ start, end }) =>
            [start, end!].map((each) => new Date(toInstant(each, timeZone)).toISOString()).join(' '),
          );
        assert.deepEqual(theirs.sort(), ours.sort());
      });
});
