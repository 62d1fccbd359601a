import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  occurrences,
  ruleFault,
  runOccurrences,
  type OccurrenceWindow,
} from '../../../src/time/occurrences.js';
import { type EventTimes } from '../../../src/time/occurrence.js';
import { inEveryZone } from '../viewer-zones.js';

const november: OccurrenceWindow<string> = { from: '2026-11-01', to: '2026-12-01' };

/** `start–end` of each, with what is unusual about it. */
const seen = (event: EventTimes<string>, window: OccurrenceWindow<string> = november): string[] =>
  occurrences(event, window).map(({ start, end, status }) => {
    const span = end === undefined ? start : `${start}–${end}`;
    return status === 'scheduled' ? span : `${span} ${status}`;
  });

interface Case {
  readonly says: string;
  readonly event: EventTimes<string>;
  readonly window?: OccurrenceWindow<string>;
  readonly gives: readonly string[];
}

const check = (cases: readonly Case[]): void => {
  for (const { says, event, window, gives } of cases)
    it(says, () => {
      inEveryZone((viewer) => {
        assert.deepEqual(seen(event, window), gives, `seen from ${viewer}`);
      });
    });
};

describe('single events', () => {
  check([
    {
      says: 'an evening',
      event: { start: '2026-11-03T18:00', end: '2026-11-03T20:00' },
      gives: ['2026-11-03T18:00–2026-11-03T20:00'],
    },
    {
      says: 'without an end nobody makes one up',
      event: { start: '2026-11-03T18:00' },
      gives: ['2026-11-03T18:00'],
    },
    {
      says: 'the end as a duration',
      event: { start: '2026-11-03T18:00', duration: 'PT1H30M' },
      gives: ['2026-11-03T18:00–2026-11-03T19:30'],
    },
    {
      says: 'a whole day',
      event: { start: '2026-11-03', end: '2026-11-03' },
      gives: ['2026-11-03–2026-11-03'],
    },
    {
      says: 'three days, the last one counts',
      event: { start: '2026-11-06', end: '2026-11-08' },
      gives: ['2026-11-06–2026-11-08'],
    },
    {
      says: 'three days as a duration',
      event: { start: '2026-11-06', duration: 'P3D' },
      gives: ['2026-11-06–2026-11-08'],
    },
    { says: 'last month', event: { start: '2026-10-31T23:59', end: '2026-10-31T23:59' }, gives: [] },
    { says: 'next month', event: { start: '2026-12-01T00:00' }, gives: [] },
    {
      says: 'the first minute of the window',
      event: { start: '2026-11-01T00:00' },
      gives: ['2026-11-01T00:00'],
    },
    {
      says: 'the last minute of the window',
      event: { start: '2026-11-30T23:59' },
      gives: ['2026-11-30T23:59'],
    },
    {
      says: 'past midnight into the window',
      event: { start: '2026-10-31T22:00', end: '2026-11-01T02:00' },
      gives: ['2026-10-31T22:00–2026-11-01T02:00'],
    },
    {
      says: 'what ends at midnight is no part of the day that begins then',
      event: { start: '2026-10-31T22:00', end: '2026-11-01T00:00' },
      gives: [],
    },
    {
      says: 'a day as the end of a time is that whole day',
      event: { start: '2026-10-30T22:00', end: '2026-10-31' },
      gives: [],
    },
    {
      says: 'an exhibition of months',
      event: { start: '2026-09-15', end: '2027-01-31' },
      gives: ['2026-09-15–2027-01-31'],
    },
    {
      says: 'days of which the last is the first of the window',
      event: { start: '2026-10-30', end: '2026-11-01' },
      gives: ['2026-10-30–2026-11-01'],
    },
    { says: 'days that were over yesterday', event: { start: '2026-10-29', end: '2026-10-31' }, gives: [] },
    {
      says: 'over the night the clocks change: from six to eight on the wall',
      event: { start: '2026-10-24T18:00', duration: 'P1DT2H' },
      window: { from: '2026-10-25', to: '2026-10-26' },
      gives: ['2026-10-24T18:00–2026-10-25T20:00'],
    },
    {
      says: 'whole days over that night',
      event: { start: '2026-10-25', end: '2026-10-25' },
      window: { from: '2026-10-01', to: '2026-11-01' },
      gives: ['2026-10-25–2026-10-25'],
    },
    {
      says: 'cancelled stays and says so',
      event: { start: '2026-11-03', status: 'cancelled' },
      gives: ['2026-11-03 cancelled'],
    },
    { says: 'a day that no calendar has', event: { start: '2026-11-31' }, gives: [] },
    { says: 'junk', event: { start: 'soon' }, gives: [] },
    {
      says: 'an end before the start is none',
      event: { start: '2026-11-03T18:00', end: '2026-11-03T17:00' },
      gives: ['2026-11-03T18:00–2026-11-03T18:00'],
    },
  ]);

  it('knows its zone, its note and where it was before', () => {
    const event: EventTimes<string> = {
      start: '2026-11-03T18:00',
      timeZone: 'Asia/Kabul',
      status: 'rescheduled',
      statusNote: 'Raum belegt',
      previousStart: '2026-11-02T18:00',
    };
    assert.deepEqual(occurrences(event, november), [
      {
        start: '2026-11-03T18:00',
        timeZone: 'Asia/Kabul',
        allDay: false,
        status: 'rescheduled',
        note: 'Raum belegt',
        previousStart: '2026-11-02T18:00',
        seriesDate: '2026-11-03',
      },
    ]);
    const [plain] = occurrences(
      { start: '2026-11-03', statusNote: 'alt' },
      { ...november, timeZone: 'Europe/Paris' },
    );
    assert.deepEqual(plain, {
      start: '2026-11-03',
      timeZone: 'Europe/Paris',
      allDay: true,
      status: 'scheduled',
      seriesDate: '2026-11-03',
    });
  });
});

const tuesdays = { start: '2026-11-03T18:00', end: '2026-11-03T20:00' };

describe('series', () => {
  check([
    {
      says: 'each as long as the first',
      event: { ...tuesdays, recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } },
      gives: ['2026-11-03T18:00–2026-11-03T20:00', '2026-11-10T18:00–2026-11-10T20:00'],
    },
    {
      says: 'past midnight, also over the end of the window before',
      event: {
        start: '2026-10-31T22:00',
        end: '2026-11-01T02:00',
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' },
      },
      gives: ['2026-10-31T22:00–2026-11-01T02:00', '2026-11-07T22:00–2026-11-08T02:00'],
    },
    {
      says: 'a night past the change of the clocks ends at the same time on the wall',
      event: {
        start: '2026-10-17T22:00',
        end: '2026-10-18T04:00',
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' },
      },
      window: { from: '2026-10-24', to: '2026-11-01' },
      gives: ['2026-10-24T22:00–2026-10-25T04:00'],
    },
    {
      says: 'a weekend every month, the one that began last month too',
      event: { start: '2026-07-31', end: '2026-08-02', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1FR' } },
      window: { from: '2026-08-01', to: '2026-09-01' },
      gives: ['2026-07-31–2026-08-02', '2026-08-28–2026-08-30'],
    },
    {
      says: 'COUNT also counts what is excluded',
      event: {
        ...tuesdays,
        end: undefined,
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=3', exclude: ['2026-11-10'] },
      },
      gives: ['2026-11-03T18:00', '2026-11-17T18:00'],
    },
    {
      says: 'exclusion is by date, whatever time or zone is written there',
      event: {
        start: '2026-11-03T00:30',
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=3', exclude: ['2026-11-10T09:00', '2026-11-17T23:00Z'] },
      },
      gives: ['2026-11-03T00:30'],
    },
    {
      says: 'the first date can be excluded',
      event: { start: '2026-11-03', recurrence: { rule: 'FREQ=WEEKLY;COUNT=2', exclude: ['2026-11-03'] } },
      gives: ['2026-11-10'],
    },
    {
      says: 'dates without a rule, beside the start, in order, each once',
      event: {
        start: '2026-11-10T18:00',
        recurrence: { dates: ['2026-11-24', '2026-11-03T19:30', '2026-11-24', '2026-11-10', '2026-02-30'] },
      },
      gives: ['2026-11-03T19:30', '2026-11-10T18:00', '2026-11-24T18:00'],
    },
    {
      says: 'dates beside a rule',
      event: {
        start: '2026-11-03',
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=2', dates: ['2026-11-05', '2026-11-10'] },
      },
      gives: ['2026-11-03', '2026-11-05', '2026-11-10'],
    },
    {
      says: 'a listed date before the start of the series',
      event: { start: '2026-12-08', recurrence: { rule: 'FREQ=WEEKLY', dates: ['2026-11-28'] } },
      gives: ['2026-11-28'],
    },
    {
      says: 'without rule and dates it takes place once',
      event: { start: '2026-11-03', recurrence: {} },
      gives: ['2026-11-03'],
    },
    {
      says: 'a rule that is refused leaves the event at its start',
      event: { start: '2026-11-03T18:00', recurrence: { rule: 'FREQ=HOURLY' } },
      gives: ['2026-11-03T18:00'],
    },
    {
      says: 'an end that is meant for the whole series does not hide today',
      event: { start: '2016-11-01T18:00', end: '2030-12-31T20:00', recurrence: { rule: 'FREQ=DAILY' } },
      window: { from: '2026-11-30', to: '2026-12-01', limit: 1 },
      gives: ['2025-10-26T18:00–2039-12-25T20:00'],
    },
    {
      says: 'a series cancelled as a whole',
      event: { start: '2026-11-03', status: 'cancelled', recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } },
      gives: ['2026-11-03 cancelled', '2026-11-10 cancelled'],
    },
    {
      says: 'not more than asked for',
      event: { start: '2026-11-03', recurrence: { rule: 'FREQ=DAILY' } },
      window: { ...november, limit: 2 },
      gives: ['2026-11-03', '2026-11-04'],
    },
  ]);

  it('says why a rule is not expanded', () => {
    const fault = (rule?: string) => ruleFault({ start: '2026-11-03', recurrence: { rule } });
    assert.equal(fault('FREQ=MINUTELY'), 'sub-daily');
    assert.equal(fault('jeden Dienstag'), 'invalid');
    assert.equal(fault('FREQ=WEEKLY'), undefined);
    assert.equal(fault(), undefined);
    assert.equal(ruleFault({ start: '2026-11-03' }), undefined);
  });
});

describe('exceptions', () => {
  const weekly = { rule: 'FREQ=WEEKLY' };
  const one = (overrides: NonNullable<NonNullable<EventTimes<string>['recurrence']>['overrides']>) =>
    ({ start: '2026-10-06T18:00', recurrence: { ...weekly, overrides } }) satisfies EventTimes<string>;
  const others = ['2026-11-03T18:00', '2026-11-17T18:00', '2026-11-24T18:00'];
  const withOne = (text: string) => [...others, text].sort();

  check([
    {
      says: 'one is cancelled',
      event: one([{ date: '2026-11-10', status: 'cancelled' }]),
      gives: withOne('2026-11-10T18:00 cancelled'),
    },
    {
      says: 'one is an hour later, and not there twice',
      event: one([{ date: '2026-11-10', start: '2026-11-10T19:00' }]),
      gives: withOne('2026-11-10T19:00 rescheduled'),
    },
    {
      says: 'one takes longer',
      event: one([{ date: '2026-11-10', end: '2026-11-10T22:00' }]),
      gives: withOne('2026-11-10T18:00–2026-11-10T22:00'),
    },
    {
      says: 'one is moved onto the day of another: both are there',
      event: one([{ date: '2026-11-10', start: '2026-11-17T15:00' }]),
      gives: withOne('2026-11-17T15:00 rescheduled'),
    },
    {
      says: 'one is moved out of the window',
      event: one([{ date: '2026-11-10', start: '2026-12-02T18:00' }]),
      gives: others,
    },
    {
      says: 'one is moved into the window from before it',
      event: one([
        { date: '2026-10-27', start: '2026-11-10T09:00' },
        { date: '2026-11-10', start: '2026-12-02T18:00' },
      ]),
      gives: withOne('2026-11-10T09:00 rescheduled'),
    },
    {
      says: 'one is moved into the window from behind it',
      event: one([
        { date: '2026-12-01', start: '2026-11-30T18:00' },
        { date: '2026-11-10', start: '2026-12-02T18:00' },
      ]),
      gives: withOne('2026-11-30T18:00 rescheduled'),
    },
    {
      says: 'a note on a day that is none of the series stands nowhere',
      event: one([
        { date: '2026-11-11', note: 'mit Gast' },
        { date: '2026-11-10', start: '2026-12-02T18:00' },
      ]),
      gives: others,
    },
    {
      says: 'one becomes a whole day, of which nobody knows the length',
      event: { ...one([{ date: '2026-11-10', start: '2026-11-12' }]), end: '2026-10-06T20:00' },
      window: { from: '2026-11-09', to: '2026-11-15' },
      gives: ['2026-11-12 rescheduled'],
    },
    {
      says: 'a whole day is cancelled',
      event: {
        start: '2026-11-03',
        recurrence: { rule: 'FREQ=WEEKLY;COUNT=2', overrides: [{ date: '2026-11-10', status: 'cancelled' }] },
      },
      gives: ['2026-11-03', '2026-11-10 cancelled'],
    },
    {
      says: 'a listed date with a time of its own is cancelled at that time',
      event: {
        start: '2026-11-03T18:00',
        recurrence: { dates: ['2026-11-12T20:00'], overrides: [{ date: '2026-11-12', status: 'cancelled' }] },
      },
      gives: ['2026-11-03T18:00', '2026-11-12T20:00 cancelled'],
    },
    {
      says: 'an exception of the night in which its hour is skipped',
      event: {
        start: '2026-03-22T02:30',
        timeZone: 'Europe/Berlin',
        recurrence: { ...weekly, overrides: [{ date: '2026-03-29', status: 'cancelled' }] },
      },
      window: { from: '2026-03-22', to: '2026-04-01' },
      gives: ['2026-03-22T02:30', '2026-03-29T03:30 cancelled'],
    },
    {
      says: 'one that takes days longer is there in the next month',
      event: one([{ date: '2026-10-27', end: '2026-11-02T10:00' }]),
      window: { from: '2026-11-01', to: '2026-11-03' },
      gives: ['2026-10-27T18:00–2026-11-02T10:00'],
    },
    {
      says: 'an exception says more than an exclusion of the same date',
      event: {
        start: '2026-11-03',
        recurrence: {
          rule: 'FREQ=WEEKLY;COUNT=2',
          exclude: ['2026-11-10'],
          overrides: [{ date: '2026-11-10', start: '2026-11-11' }],
        },
      },
      gives: ['2026-11-03', '2026-11-11 rescheduled'],
    },
    {
      says: 'a date that was moved does not take place when the series is cancelled or postponed',
      event: {
        start: '2026-11-03T18:00',
        status: 'cancelled',
        recurrence: {
          rule: 'FREQ=WEEKLY;COUNT=2',
          overrides: [{ date: '2026-11-10', start: '2026-11-11T18:00' }],
        },
      },
      gives: ['2026-11-03T18:00 cancelled', '2026-11-11T18:00 cancelled'],
    },
    {
      says: 'unless the exception says so',
      event: {
        start: '2026-11-03T18:00',
        status: 'postponed',
        recurrence: {
          rule: 'FREQ=WEEKLY;COUNT=2',
          overrides: [{ date: '2026-11-10', start: '2026-11-11T18:00', status: 'rescheduled' }],
        },
      },
      gives: ['2026-11-03T18:00 postponed', '2026-11-11T18:00 rescheduled'],
    },
    {
      says: 'two on one day are both cancelled',
      event: {
        start: '2026-11-09T10:00',
        recurrence: {
          rule: 'FREQ=DAILY;BYHOUR=10,15;COUNT=4',
          overrides: [{ date: '2026-11-10', status: 'cancelled' }],
        },
      },
      gives: [
        '2026-11-09T10:00',
        '2026-11-09T15:00',
        '2026-11-10T10:00 cancelled',
        '2026-11-10T15:00 cancelled',
      ],
    },
    {
      says: 'of two on one day the first is moved, the second stays where it was',
      event: {
        start: '2026-11-10T10:00',
        end: '2026-11-10T11:00',
        recurrence: {
          rule: 'FREQ=DAILY;BYHOUR=10,15;COUNT=2',
          overrides: [{ date: '2026-11-10', start: '2026-11-12T09:00', end: '2026-11-12T12:00' }],
        },
      },
      gives: ['2026-11-10T15:00–2026-11-10T16:00', '2026-11-12T09:00–2026-11-12T12:00 rescheduled'],
    },
    {
      says: 'junk in an exception harms nothing',
      event: one([
        { date: 'bald' },
        { date: '2026-02-30', start: '2026-11-12T18:00' },
        { date: '2026-11-10', start: 'später' },
      ]),
      gives: others,
    },
  ]);

  it('carries its own title, place and note, and the date by which the series knows it', () => {
    const event = one([
      {
        date: '2026-11-10',
        start: '2026-11-11T17:00',
        status: 'movedOnline',
        title: 'Lesung',
        placeId: 'bibliothek',
        note: 'Raum belegt',
      },
    ]);
    assert.deepEqual(occurrences(event, { from: '2026-11-10', to: '2026-11-13' }), [
      {
        start: '2026-11-11T17:00',
        timeZone: 'Europe/Berlin',
        allDay: false,
        status: 'movedOnline',
        note: 'Raum belegt',
        title: 'Lesung',
        placeId: 'bibliothek',
        previousStart: '2026-11-10T18:00',
        seriesDate: '2026-11-10',
      },
    ]);
  });
});

describe('closures', () => {
  const closures = [
    {
      id: 'ferien',
      name: 'Schulferien',
      ranges: [
        { from: '2026-10-17', to: '2026-10-31', label: 'Herbstferien' },
        { from: '2026-11-10', label: 'Brückentag' },
        { from: '2026-11-24' },
      ],
    },
    {
      id: 'jahreswechsel',
      name: 'Betriebsruhe',
      repeatYearly: true,
      ranges: [{ from: '2020-12-24', to: '2021-01-06' }],
    },
  ];
  const event: EventTimes<string> = {
    start: '2026-10-06T18:00',
    recurrence: { rule: 'FREQ=WEEKLY', closures: ['ferien', 'fehlt'] },
  };
  const closed = (times: EventTimes<string>, window: OccurrenceWindow<string>) =>
    occurrences(times, { ...window, closures }).map(
      ({ start, status, closure }) => `${start.slice(0, 10)} ${closure?.name ?? status}`,
    );

  it('a date falls out and says why', () => {
    inEveryZone((viewer) => {
      assert.deepEqual(
        closed(event, november),
        ['2026-11-03 scheduled', '2026-11-10 Brückentag', '2026-11-17 scheduled', '2026-11-24 Schulferien'],
        viewer,
      );
    });
    const [first] = occurrences(event, { from: '2026-10-20', to: '2026-10-21', closures });
    assert.equal(first?.status, 'closed');
    assert.deepEqual(first.closure, {
      id: 'ferien',
      name: 'Herbstferien',
      from: '2026-10-17',
      to: '2026-10-31',
    });
  });

  it('closures that the event does not name do not concern it', () => {
    const free = { ...event, recurrence: { rule: 'FREQ=WEEKLY' } };
    assert.deepEqual(new Set(closed(free, november).map((text) => text.slice(11))), new Set(['scheduled']));
  });

  it('comes back every year, also over New Year', () => {
    const always = { start: '2019-01-01', recurrence: { rule: 'FREQ=WEEKLY', closures: ['jahreswechsel'] } };
    assert.deepEqual(closed(always, { from: '2026-12-15', to: '2027-01-15' }), [
      '2026-12-15 scheduled',
      '2026-12-22 scheduled',
      '2026-12-29 Betriebsruhe',
      '2027-01-05 Betriebsruhe',
      '2027-01-12 scheduled',
    ]);
  });

  it('an exception takes place in spite of it', () => {
    const overrides = [{ date: '2026-11-10', note: 'trotz Brückentag' }];
    const times = { ...event, recurrence: { ...event.recurrence, overrides } };
    assert.deepEqual(closed(times, { from: '2026-11-10', to: '2026-11-11' }), ['2026-11-10 scheduled']);
  });

  it('what is cancelled as a whole is cancelled, not closed', () => {
    assert.deepEqual(closed({ ...event, status: 'cancelled' }, { from: '2026-11-10', to: '2026-11-11' }), [
      '2026-11-10 cancelled',
    ]);
  });
});

describe('rounds of a course', () => {
  const dates = (run: Parameters<typeof runOccurrences<string>>[0], window = november) =>
    runOccurrences(run, window).map(({ start, end, status }) =>
      [start, end, status].join(' ').replace(' scheduled', ''),
    );

  it('its lessons, none behind the last day', () => {
    const schedule = { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', from: '09:00', to: '12:15' };
    assert.deepEqual(dates({ start: '2026-11-03', end: '2026-11-10', schedule }), [
      '2026-11-03T09:00 2026-11-03T12:15',
      '2026-11-05T09:00 2026-11-05T12:15',
      '2026-11-10T09:00 2026-11-10T12:15',
    ]);
  });

  it('a lesson past midnight ends on the next day', () => {
    const schedule = { rule: 'FREQ=WEEKLY', from: '22:00', to: '00:30' };
    assert.deepEqual(dates({ start: '2026-11-27', end: '2026-11-27', schedule }), [
      '2026-11-27T22:00 2026-11-28T00:30',
    ]);
  });

  it('without a schedule it is its days', () => {
    assert.deepEqual(dates({ start: '2026-10-20', end: '2026-11-05' }), ['2026-10-20 2026-11-05']);
    assert.deepEqual(dates({ start: '2026-11-05' }), ['2026-11-05 ']);
    assert.deepEqual(dates({ end: '2026-11-05' }), []);
  });

  it('without times its lessons are days', () => {
    assert.deepEqual(dates({ start: '2026-11-03', end: '2026-11-10', schedule: { rule: 'FREQ=WEEKLY' } }), [
      '2026-11-03 ',
      '2026-11-10 ',
    ]);
  });

  it('without times its lessons begin when the first one does', () => {
    const schedule = { rule: 'FREQ=WEEKLY', to: '11:00' };
    assert.deepEqual(dates({ start: '2026-11-03T09:30', end: '2026-11-10', schedule }), [
      '2026-11-03T09:30 2026-11-03T11:00',
      '2026-11-10T09:30 2026-11-10T11:00',
    ]);
  });

  it('a list without a rule is all of its lessons, whatever its first day', () => {
    const schedule = { dates: ['2026-11-21', '2026-11-07', '2026-11-14T14:00'], from: '10:00', to: '12:00' };
    const lessons = [
      '2026-11-07T10:00 2026-11-07T12:00',
      '2026-11-14T14:00 2026-11-14T16:00',
      '2026-11-21T10:00 2026-11-21T12:00',
    ];
    assert.deepEqual(dates({ start: '2026-11-01', schedule }), lessons);
    assert.deepEqual(dates({ schedule }), lessons);
  });

  it('a rhythm without a first day goes on, when it names its days', () => {
    const rhythm = (rule: string) => dates({ schedule: { rule, from: '22:00', to: '01:00' } });
    assert.deepEqual(rhythm('FREQ=WEEKLY;BYDAY=SA,MO').slice(0, 3), [
      '2026-10-31T22:00 2026-11-01T01:00',
      '2026-11-02T22:00 2026-11-03T01:00',
      '2026-11-07T22:00 2026-11-08T01:00',
    ]);
    assert.deepEqual(rhythm('FREQ=MONTHLY;BYMONTHDAY=-1'), [
      '2026-10-31T22:00 2026-11-01T01:00',
      '2026-11-30T22:00 2026-12-01T01:00',
    ]);
    assert.equal(rhythm('FREQ=DAILY').length, 31);
    for (const vague of [
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
      'FREQ=DAILY;COUNT=3',
      'FREQ=HOURLY',
    ])
      assert.deepEqual(rhythm(vague), [], vague);
  });

  it('a cancelled round has cancelled lessons, a paused one its own', () => {
    const schedule = { rule: 'FREQ=WEEKLY' };
    const round = { start: '2026-11-03', end: '2026-11-03', schedule };
    assert.deepEqual(dates({ ...round, status: 'cancelled' }), ['2026-11-03  cancelled']);
    assert.deepEqual(dates({ ...round, status: 'active' }), ['2026-11-03 ']);
    assert.deepEqual(dates({ start: '2026-11-03', status: 'cancelled' }), ['2026-11-03  cancelled']);
  });

  it('its holidays and its moved lessons', () => {
    const schedule = {
      rule: 'FREQ=WEEKLY',
      from: '09:00',
      to: '10:00',
      closures: ['ferien'],
      overrides: [{ date: '2026-11-17', start: '2026-11-18T09:00' }],
    };
    const closures = [{ id: 'ferien', ranges: [{ from: '2026-11-09', to: '2026-11-13' }] }];
    assert.deepEqual(dates({ start: '2026-11-03', end: '2026-11-24', schedule }, { ...november, closures }), [
      '2026-11-03T09:00 2026-11-03T10:00',
      '2026-11-10T09:00 2026-11-10T10:00 closed',
      '2026-11-18T09:00 2026-11-18T10:00 rescheduled',
      '2026-11-24T09:00 2026-11-24T10:00',
    ]);
  });
});
