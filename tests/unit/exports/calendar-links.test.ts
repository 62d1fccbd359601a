import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarLinks } from '../../../src/exports/calendar-links.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { eventOf, feedOf } from './sample.js';

const linksOf = (event: object) => {
  const feed = feedOf(event);
  return calendarLinks(eventOf(feed), undefined, { feed });
};
const google = (event: object) => new URL(linksOf(event)!.google).searchParams;
const outlook = (event: object) => new URL(linksOf(event)!.outlook!).searchParams;

const times: readonly (readonly [string, object, string, readonly (string | null)[]])[] = [
  [
    'winter',
    { start: '2026-11-03T18:00', end: '2026-11-03T19:30' },
    '20261103T170000Z/20261103T183000Z',
    ['2026-11-03T17:00:00.000Z', '2026-11-03T18:30:00.000Z', null],
  ],
  [
    'summer',
    { start: '2026-07-03T18:00', end: '2026-07-03T19:30' },
    '20260703T160000Z/20260703T173000Z',
    ['2026-07-03T16:00:00.000Z', '2026-07-03T17:30:00.000Z', null],
  ],
  [
    'over the night the clocks change',
    { start: '2026-10-24T22:00', end: '2026-10-25T04:00' },
    '20261024T200000Z/20261025T030000Z',
    ['2026-10-24T20:00:00.000Z', '2026-10-25T03:00:00.000Z', null],
  ],
  [
    'another zone',
    { start: '2026-11-03T18:00', timeZone: 'Asia/Kabul' },
    '20261103T133000Z/20261103T133000Z',
    ['2026-11-03T13:30:00.000Z', '2026-11-03T13:30:00.000Z', null],
  ],
  [
    'no end: no length is made up',
    { start: '2026-11-03T18:00' },
    '20261103T170000Z/20261103T170000Z',
    ['2026-11-03T17:00:00.000Z', '2026-11-03T17:00:00.000Z', null],
  ],
  [
    'whole days',
    { start: '2026-11-03', end: '2026-11-04' },
    '20261103/20261105',
    ['2026-11-03', '2026-11-05', 'true'],
  ],
  ['one whole day', { start: '2026-11-03' }, '20261103/20261104', ['2026-11-03', '2026-11-04', 'true']],
];
for (const [name, event, dates, [start, end, allDay]] of times)
  test(`times: ${name}`, () => {
    assert.equal(google(event).get('dates'), dates);
    const params = outlook(event);
    assert.deepEqual(
      [params.get('startdt'), params.get('enddt'), params.get('allday')],
      [start, end, allDay],
    );
  });

test('a series goes to Google with its rule and its zone, to Outlook only date by date', () => {
  const event = {
    start: '2026-10-06T17:00',
    end: '2026-10-06T19:00',
    recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20261201' },
  };
  const params = google(event);
  assert.equal(params.get('dates'), '20261006T170000/20261006T190000');
  assert.equal(params.get('ctz'), 'Europe/Berlin');
  assert.equal(params.get('recur'), 'RRULE:FREQ=WEEKLY;UNTIL=20261201T225959Z');
  assert.equal(linksOf(event)!.outlook, undefined);
  const feed = feedOf(event);
  const [, second] = occurrences(eventOf(feed), { from: '2026-10-01', to: '2026-11-01' });
  const links = calendarLinks(eventOf(feed), second, { feed })!;
  assert.equal(new URL(links.google).searchParams.get('dates'), '20261013T150000Z/20261013T170000Z');
  assert.equal(new URL(links.outlook!).searchParams.get('startdt'), '2026-10-13T15:00:00.000Z');
  assert.equal(new URL(links.office!).host, 'outlook.office.com');
});

test('what is off has no links', () => {
  for (const status of ['cancelled', 'postponed'])
    assert.equal(linksOf({ start: '2026-11-03', status }), undefined);
});

test('texts stay texts, whatever is in them, and short', () => {
  const description = `Erste & zweite = #?\n${'x'.repeat(5_000)}😀`;
  const params = google({ title: 'Kaffee & Kuchen', start: '2026-11-03', description, placeId: 'treff' });
  assert.equal(params.get('text'), 'Kaffee & Kuchen');
  assert.equal(params.get('location'), 'Treff am Markt, Markt 1, 50000 Muster');
  assert.match(params.get('details')!, /^Erste & zweite = #\?\nx+…$/);
  for (const url of Object.values(linksOf({ start: '2026-11-03', description: '😀'.repeat(3_000) })!))
    assert.ok(url.length < 8_000);
});
