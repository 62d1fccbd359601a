import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandRule } from '../../../src/time/expand-rule.js';
import { toInstant } from '../../../src/time/zone.js';
import { inEveryZone } from '../viewer-zones.js';

interface Case {
  readonly says: string;
  readonly rule: string;
  readonly start: string;
  readonly timeZone?: string;
  /** The window; from the start to the end of 2032 when absent. */
  readonly from?: string;
  readonly to?: string;
  /** The first of them, as written by a person; all of them when `only`. */
  readonly gives: string;
  readonly only?: true;
}

/** `2026-11-03 05 12-01 2027-01-05`: what is left out is as before. */
const written = (text: string): string[] => {
  let year = '';
  let month = '';
  return text.split(/\s+/).map((word) => {
    const [, y = year, m = month, rest = ''] = /^(?:(\d{4})-)?(?:(\d\d)-)?(\d\d(?:T.*)?)$/.exec(word) ?? [];
    [year, month] = [y, m];
    return `${y}-${m}-${rest}`;
  });
};

const check = (cases: readonly Case[]): void => {
  for (const { says, rule, start, timeZone, from, to, gives, only } of cases)
    it(says, () => {
      const window = { start, timeZone, from: from ?? start.slice(0, 10), to: to ?? '2033-01-01' };
      inEveryZone((viewer) => {
        const found = expandRule(rule, window);
        const expected = gives ? written(gives) : [];
        assert.deepEqual(only ? found : found.slice(0, expected.length), expected, `seen from ${viewer}`);
      });
    });
};

describe('rules as people mean them', () => {
  check([
    {
      says: 'Tuesdays and Thursdays at nine',
      rule: 'FREQ=WEEKLY;BYDAY=TU,TH',
      start: '2026-11-03T09:00',
      gives: '2026-11-03T09:00 05T09:00 10T09:00 12T09:00',
    },
    {
      says: 'every week on the weekday of the start',
      rule: 'FREQ=WEEKLY',
      start: '2026-11-06',
      gives: '2026-11-06 13 20 27 12-04',
    },
    {
      says: 'every other Tuesday, a window long after the start keeps the beat',
      rule: 'FREQ=WEEKLY;INTERVAL=2',
      start: '2020-01-07',
      from: '2026-11-01',
      gives: '2026-11-03 17 12-01',
    },
    {
      says: 'every third day',
      rule: 'FREQ=DAILY;INTERVAL=3',
      start: '2026-02-25',
      gives: '2026-02-25 28 03-03 06',
    },
    {
      says: 'daily at weekends only',
      rule: 'FREQ=DAILY;BYDAY=SA,SU',
      start: '2026-11-03',
      gives: '2026-11-07 08 14 15',
    },
    {
      says: 'daily in December only',
      rule: 'FREQ=DAILY;BYMONTH=12',
      start: '2026-12-30',
      gives: '2026-12-30 31 2027-12-01 02',
    },
    {
      says: 'the last Wednesday of the month',
      rule: 'FREQ=MONTHLY;BYDAY=-1WE',
      start: '2026-01-28T19:30',
      gives: '2026-01-28T19:30 02-25T19:30 03-25T19:30 04-29T19:30 05-27T19:30',
    },
    {
      says: 'the last Wednesday of a far month is found from nowhere',
      rule: 'FREQ=MONTHLY;BYDAY=-1WE',
      start: '2001-01-31',
      from: '2026-09-01',
      gives: '2026-09-30 10-28 11-25 12-30',
    },
    {
      says: 'the first and third Thursday',
      rule: 'FREQ=MONTHLY;BYDAY=1TH,3TH',
      start: '2026-10-01',
      gives: '2026-10-01 15 11-05 19',
    },
    {
      says: 'the fifth Friday only where there is one',
      rule: 'FREQ=MONTHLY;BYDAY=5FR',
      start: '2026-01-30',
      gives: '2026-01-30 05-29 07-31 10-30',
    },
    {
      says: 'the last working day of the month',
      rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      start: '2026-01-30',
      gives: '2026-01-30 02-27 03-31 04-30 05-29',
    },
    {
      says: 'Friday the thirteenth',
      rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      start: '2026-02-13',
      gives: '2026-02-13 03-13 11-13 2027-08-13',
    },
    {
      says: 'the first Saturday from the eighth to the fourteenth is the second one',
      rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=8,9,10,11,12,13,14',
      start: '2026-11-14',
      gives: '2026-11-14 12-12 2027-01-09',
    },
    {
      says: 'the 31st only in months that have one',
      rule: 'FREQ=MONTHLY',
      start: '2026-01-31',
      gives: '2026-01-31 03-31 05-31 07-31 08-31 10-31 12-31 2027-01-31',
    },
    {
      says: 'the 30th of every month but February',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=30',
      start: '2026-01-30',
      gives: '2026-01-30 03-30 04-30',
    },
    {
      says: 'the last day of the month, whatever its number',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      start: '2027-12-31',
      gives: '2027-12-31 2028-01-31 02-29 03-31 04-30',
    },
    {
      says: 'the fifteenth and the last day',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1',
      start: '2026-02-15',
      gives: '2026-02-15 28 03-15 31',
    },
    {
      says: 'every eighteen months',
      rule: 'FREQ=MONTHLY;INTERVAL=18',
      start: '2026-03-10',
      gives: '2026-03-10 2027-09-10 2029-03-10',
    },
    {
      says: 'the 29th of February comes back in leap years',
      rule: 'FREQ=YEARLY',
      start: '2024-02-29',
      gives: '2024-02-29 2028-02-29 2032-02-29',
    },
    {
      says: 'and not in 2100',
      rule: 'FREQ=YEARLY',
      start: '2096-02-29',
      to: '2110-01-01',
      gives: '2096-02-29 2104-02-29 2108-02-29',
      only: true,
    },
    {
      says: 'the nights in which the clocks change',
      rule: 'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
      start: '2026-03-29',
      gives: '2026-03-29 10-25 2027-03-28 10-31',
    },
    {
      says: 'the twentieth Monday of the year',
      rule: 'FREQ=YEARLY;BYDAY=20MO',
      start: '2026-05-18',
      gives: '2026-05-18 2027-05-17',
    },
    {
      says: 'the last Sunday of the year',
      rule: 'FREQ=YEARLY;BYDAY=-1SU',
      start: '2026-12-27',
      gives: '2026-12-27 2027-12-26 2028-12-31',
    },
    {
      says: 'the sixtieth day of the year is a 29th of February in leap years',
      rule: 'FREQ=YEARLY;BYYEARDAY=60',
      start: '2026-03-01',
      gives: '2026-03-01 2027-03-01 2028-02-29',
    },
    {
      says: 'New Year and New Year’s Eve by day of the year',
      rule: 'FREQ=YEARLY;BYYEARDAY=1,-1',
      start: '2026-01-01',
      gives: '2026-01-01 12-31 2027-01-01 12-31 2028-01-01 12-31',
    },
    {
      says: 'day 366 only in leap years',
      rule: 'FREQ=YEARLY;BYYEARDAY=366',
      start: '2024-12-31',
      gives: '2024-12-31 2028-12-31 2032-12-31',
    },
    {
      says: 'every day of two months in a yearly rule',
      rule: 'FREQ=YEARLY;BYMONTH=2,6;BYMONTHDAY=29',
      start: '2026-06-29',
      gives: '2026-06-29 2027-06-29 2028-02-29 06-29',
    },
    {
      says: 'at nine and at three',
      rule: 'FREQ=DAILY;BYHOUR=9,15;BYMINUTE=30',
      start: '2026-11-03T09:30',
      gives: '2026-11-03T09:30 03T15:30 04T09:30 04T15:30',
    },
    {
      says: 'whole days know no hours',
      rule: 'FREQ=DAILY;BYHOUR=9,15',
      start: '2026-11-03',
      gives: '2026-11-03 04 05',
    },
    {
      says: 'twice a day, the last time of the week',
      rule: 'FREQ=WEEKLY;BYDAY=MO,FR;BYHOUR=8,18;BYSETPOS=-1',
      start: '2026-11-06T18:00',
      gives: '2026-11-06T18:00 13T18:00',
    },
  ]);
});

describe('weeks', () => {
  check([
    {
      says: 'every other week, weeks from Monday: Sunday belongs to the Tuesday before',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO',
      start: '2026-11-03',
      gives: '2026-11-03 08 17 22',
    },
    {
      says: 'every other week, weeks from Sunday: Sunday belongs to the Tuesday after',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
      start: '2026-11-03',
      gives: '2026-11-03 15 17 29 12-01',
    },
    {
      says: 'without WKST weeks begin on Monday',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU',
      start: '2026-11-03',
      gives: '2026-11-03 08 17 22',
    },
    {
      says: 'week 53 only in years that have one',
      rule: 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
      start: '2020-12-28',
      gives: '2020-12-28 2026-12-28 2032-12-27',
      only: true,
    },
    {
      says: 'the last week is 52 or 53',
      rule: 'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TH',
      start: '2025-12-25',
      gives: '2025-12-25 2026-12-31 2027-12-30',
    },
    {
      says: 'a week alone is the weekday of the start',
      rule: 'FREQ=YEARLY;BYWEEKNO=20',
      start: '2026-05-13',
      gives: '2026-05-13 2027-05-19 2028-05-17',
    },
    {
      says: 'week 1 of a long year is its 53rd from the end, also the days of it in December before',
      rule: 'FREQ=YEARLY;BYWEEKNO=-53;BYDAY=MO,SA',
      start: '2025-01-04',
      gives: '2025-12-29 2026-01-03 2031-12-29 2032-01-03',
    },
    {
      says: 'week 1 of weeks from Sunday',
      rule: 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU',
      start: '2026-01-04',
      gives: '2026-01-04 2027-01-03 2028-01-02',
    },
  ]);
});

describe('the end of a series', () => {
  const start = '2026-11-03T20:00';
  check([
    {
      says: 'UNTIL as a date holds all of that day',
      rule: 'FREQ=DAILY;UNTIL=20261105',
      start,
      timeZone: 'Europe/Berlin',
      gives: '2026-11-03T20:00 04T20:00 05T20:00',
      only: true,
    },
    {
      says: 'UNTIL in UTC is the instant itself, in winter',
      rule: 'FREQ=DAILY;UNTIL=20261105T190000Z',
      start,
      timeZone: 'Europe/Berlin',
      gives: '2026-11-03T20:00 04T20:00 05T20:00',
      only: true,
    },
    {
      says: 'a second earlier is too early',
      rule: 'FREQ=DAILY;UNTIL=20261105T185959Z',
      start,
      timeZone: 'Europe/Berlin',
      gives: '2026-11-03T20:00 04T20:00',
      only: true,
    },
    {
      says: 'UNTIL in UTC, in summer',
      rule: 'FREQ=DAILY;UNTIL=20260702T180000Z',
      start: '2026-07-01T20:00',
      timeZone: 'Europe/Berlin',
      gives: '2026-07-01T20:00 02T20:00',
      only: true,
    },
    {
      says: 'UNTIL in UTC of an event in Kabul, where it is tomorrow already',
      rule: 'FREQ=DAILY;UNTIL=20261103T203000Z',
      start: '2026-11-03T01:00',
      timeZone: 'Asia/Kabul',
      gives: '2026-11-03T01:00 04T01:00',
      only: true,
    },
    {
      says: 'UNTIL in UTC of an event in Los Angeles, where it is still yesterday',
      rule: 'FREQ=DAILY;UNTIL=20261105T040000Z',
      start,
      timeZone: 'America/Los_Angeles',
      gives: '2026-11-03T20:00 04T20:00',
      only: true,
    },
    {
      says: 'UNTIL of a wall clock without zone',
      rule: 'FREQ=DAILY;UNTIL=20261104T200000',
      start,
      timeZone: 'Europe/Berlin',
      gives: '2026-11-03T20:00 04T20:00',
      only: true,
    },
    {
      says: 'UNTIL with a time ends whole days on its date',
      rule: 'FREQ=DAILY;UNTIL=20261105T000000Z',
      start: '2026-11-03',
      timeZone: 'Europe/Berlin',
      gives: '2026-11-03 04 05',
      only: true,
    },
    {
      says: 'UNTIL written with hyphens',
      rule: 'FREQ=DAILY;UNTIL=2026-11-04',
      start: '2026-11-03',
      gives: '2026-11-03 04',
      only: true,
    },
    { says: 'UNTIL before the start', rule: 'FREQ=DAILY;UNTIL=20261102', start, gives: '', only: true },
    {
      says: 'COUNT counts also what was before the window',
      rule: 'FREQ=DAILY;COUNT=5',
      start: '2026-11-01',
      from: '2026-11-04',
      gives: '2026-11-04 05',
      only: true,
    },
    {
      says: 'COUNT over many years, begun in the middle of a week',
      rule: 'FREQ=WEEKLY;BYDAY=MO,TH,MO;COUNT=706',
      start: '2020-01-07T18:00',
      from: '2026-10-01',
      gives: '2026-10-01T18:00 05T18:00 08T18:00 12T18:00',
      only: true,
    },
    {
      says: 'COUNT of a day with two times over many years',
      rule: 'FREQ=DAILY;INTERVAL=2;BYHOUR=9,15;COUNT=2501',
      start: '2020-01-07T15:00',
      from: '2026-11-08',
      gives: '2026-11-09T09:00 09T15:00 11T09:00 11T15:00',
      only: true,
    },
    {
      says: 'COUNT of a series that is over',
      rule: 'FREQ=WEEKLY;COUNT=10',
      start: '2020-01-07',
      from: '2026-11-01',
      gives: '',
      only: true,
    },
    {
      says: 'COUNT with places: each of them counts',
      rule: 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,-1;COUNT=3',
      start: '2026-11-03',
      gives: '2026-11-03 24 12-01',
      only: true,
    },
    {
      says: 'a start that the rule does not name is none of its dates, and does not count',
      rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=2',
      start: '2026-11-03',
      gives: '2026-11-04 11',
      only: true,
    },
    {
      says: 'a place in the week of the start counts from its beginning, not from the start',
      rule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1',
      start: '2026-11-04',
      gives: '2026-11-09 16',
    },
    {
      says: 'the window ends before its last day',
      rule: 'FREQ=DAILY',
      start: '2026-11-03',
      from: '2026-11-05',
      to: '2026-11-07',
      gives: '2026-11-05 06',
      only: true,
    },
    {
      says: 'a window before the start is empty',
      rule: 'FREQ=DAILY',
      start: '2026-11-03',
      from: '2026-10-01',
      to: '2026-11-03',
      gives: '',
      only: true,
    },
    {
      says: 'a start without end runs into every window',
      rule: 'FREQ=WEEKLY',
      start: '1990-01-02T18:00',
      from: '2040-01-01',
      to: '2040-01-15',
      gives: '2040-01-03T18:00 10T18:00',
      only: true,
    },
  ]);
});

describe('nights in which the clocks change', () => {
  check([
    {
      says: 'Berlin, spring: a time that is skipped moves on by an hour, for that night only',
      rule: 'FREQ=DAILY',
      start: '2026-03-28T02:30',
      timeZone: 'Europe/Berlin',
      gives: '2026-03-28T02:30 29T03:30 30T02:30',
    },
    {
      says: 'Berlin, autumn: a time that comes twice is there once',
      rule: 'FREQ=DAILY',
      start: '2026-10-24T02:30',
      timeZone: 'Europe/Berlin',
      gives: '2026-10-24T02:30 25T02:30 26T02:30',
    },
    {
      says: 'Los Angeles, spring',
      rule: 'FREQ=DAILY',
      start: '2026-03-07T02:00',
      timeZone: 'America/Los_Angeles',
      gives: '2026-03-07T02:00 08T03:00 09T02:00',
    },
    {
      says: 'Kabul knows no summer time',
      rule: 'FREQ=DAILY',
      start: '2026-03-28T02:30',
      timeZone: 'Asia/Kabul',
      gives: '2026-03-28T02:30 29T02:30 30T02:30',
    },
    {
      says: 'Nuuk, where the last hour of the day is skipped',
      rule: 'FREQ=DAILY',
      start: '2026-03-27T23:30',
      timeZone: 'America/Nuuk',
      gives: '2026-03-27T23:30 29T00:30 29T23:30',
    },
    {
      says: 'two times that fall onto each other are one',
      rule: 'FREQ=DAILY;BYHOUR=2,3',
      start: '2026-03-29T02:00',
      timeZone: 'Europe/Berlin',
      gives: '2026-03-29T03:00 30T02:00 30T03:00',
    },
    {
      says: 'times that pass each other stay in order',
      rule: 'FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30',
      start: '2026-03-29T02:00',
      timeZone: 'Europe/Berlin',
      gives: '2026-03-29T03:00 29T03:30 30T02:00 30T02:30 30T03:00',
    },
    {
      says: 'without a zone no hour is skipped',
      rule: 'FREQ=DAILY',
      start: '2026-03-28T02:30',
      gives: '2026-03-28T02:30 29T02:30',
    },
    {
      says: 'whole days are never shifted',
      rule: 'FREQ=WEEKLY;BYDAY=SU',
      start: '2026-03-22',
      timeZone: 'Europe/Berlin',
      gives: '2026-03-22 29 04-05',
    },
    {
      says: 'seconds are kept where there are some',
      rule: 'FREQ=DAILY;BYSECOND=15',
      start: '2026-03-28T02:30:15',
      timeZone: 'Europe/Berlin',
      gives: '2026-03-28T02:30:15 29T03:30:15',
    },
  ]);

  it('six in the evening stays six on the wall, whatever the sun does', () => {
    const starts = expandRule('FREQ=WEEKLY', {
      start: '2026-10-18T18:00',
      timeZone: 'Europe/Berlin',
      from: '2026-10-01',
      to: '2026-11-02',
    });
    const instants = starts.map((start) => new Date(toInstant(start, 'Europe/Berlin')).toISOString());
    assert.deepEqual(
      instants.map((at) => at.slice(5, 16)),
      ['10-18T16:00', '10-25T17:00', '11-01T17:00'],
    );
  });
});
