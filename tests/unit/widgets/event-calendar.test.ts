// The calendar without a browser: which dates stand in which group, what an address may ask, what a status says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, FeedEvent } from '../../../src/feed/types.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { isOff, statusText, timeText } from '../../../src/widgets/event-calendar/card.js';
import { onChosenDay } from '../../../src/widgets/event-calendar/chosen-day.js';
import { CalendarModel, type Appointment } from '../../../src/widgets/event-calendar/model.js';
import { datesByDay } from '../../../src/widgets/event-calendar/month.js';
import { emptyQuery, fromParams, type CalendarQuery } from '../../../src/widgets/event-calendar/query.js';
import { registrationState } from '../../../src/widgets/event-calendar/registration.js';
import { toParams } from '../../../src/widgets/event-calendar/transitions.js';
import { agenda, isOngoing, isOver } from '../../../src/widgets/event-calendar/view.js';

const feedOf = (events: readonly Partial<FeedEvent>[]): Feed =>
  ({
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {},
    organizations: [],
    places: [],
    contacts: [],
    offers: [],
    closures: [],
    series: [],
    events: events.map((event, i) => ({ id: `e${i}`, title: `T${i}`, ...event })),
  }) as unknown as Feed;

/** Monday, 23 November 2026, noon. */
const now = '2026-11-23T12:00';
const modelOf = (events: readonly Partial<FeedEvent>[]) => {
  const model = new CalendarModel(feedOf(events), now, () => undefined);
  model.useSeries(occurrences);
  model.stop();
  return model;
};
const shown = (events: readonly Partial<FeedEvent>[], query: Partial<CalendarQuery> = {}) =>
  agenda(modelOf(events), { ...emptyQuery, ...query }, 50, () => true);

describe('groups of the list', () => {
  const cases: readonly [start: string, end: string | undefined, group: string | undefined][] = [
    ['2026-11-22', undefined, undefined],
    ['2026-11-23', undefined, 'today'],
    ['2026-11-23T09:00', '2026-11-23T11:00', undefined],
    ['2026-11-23T09:00', undefined, 'today'],
    ['2026-11-23T09:00', '2026-11-23T13:00', 'today'],
    ['2026-11-21', '2026-11-24', 'today'],
    ['2026-11-24T00:00', undefined, 'tomorrow'],
    ['2026-11-29T23:00', undefined, 'week'],
    ['2026-11-30', undefined, 'later'],
    ['2027-11-30', undefined, 'later'],
    ['2028-01-01', undefined, undefined],
  ];
  for (const [start, end, group] of cases)
    it(`${start}${end ? ` to ${end}` : ''}: ${group ?? 'not shown'}`, () => {
      const { groups } = shown([end ? { start, end } : { start }]);
      assert.deepEqual(
        groups.map(({ name }) => name),
        group ? [group] : [],
      );
    });

  it('ongoing ones stand apart once they have begun', () => {
    const { ongoing, groups } = shown([
      { start: '2026-11-01', end: '2026-12-31' },
      { start: '2026-12-01', end: '2026-12-31' },
    ]);
    assert.deepEqual(
      ongoing.map(({ event }) => event.id),
      ['e0'],
    );
    assert.equal(groups[0]?.days[0]?.date, '2026-12-01');
  });

  it('a date that goes over the end of a month is shown once', () => {
    const view = shown([{ start: '2026-11-29', end: '2026-12-02' }]);
    assert.equal(view.shown, 1);
  });

  it('days that are asked for, both inclusive', () => {
    const events = ['2026-12-01', '2026-12-02', '2026-12-03T20:00', '2026-12-04'].map((start) => ({ start }));
    assert.equal(shown(events, { from: '2026-12-02', to: '2026-12-03' }).shown, 2);
    assert.equal(shown(events, { from: '2026-12-03', to: '2026-12-02' }).shown, 1);
  });

  it('of a series only the dates on chosen days and times', () => {
    const model = modelOf([
      { start: '2026-11-24T18:00', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4' } },
    ]);
    const query = { ...emptyQuery, selection: { day: ['th'], time: ['evening'] } };
    const { groups } = agenda(model, query, 50, (one) => onChosenDay(one, query));
    const dates = groups.flatMap(({ days }) => days.map(({ date }) => date));
    assert.deepEqual(dates, ['2026-11-26', '2026-12-03']);
  });
});

describe('what a date says', () => {
  const one = (event: Partial<FeedEvent>): Appointment =>
    modelOf([event]).between('2026-11-01', '2027-02-01')[0]!;
  const context = {
    lookup: modelOf([]).lookup,
    vocabularies: {},
    language: 'de',
    languages: ['de'],
    feedDefault: 'de',
    today: '2026-11-23',
  } as const;
  const start = '2026-12-01T18:00';
  const cases: readonly [Partial<FeedEvent>, string | undefined, boolean][] = [
    [{ start }, undefined, false],
    [{ start, status: 'cancelled' }, 'fällt aus', true],
    [{ start, status: 'postponed' }, 'verschoben, neuer Termin folgt', true],
    [{ start, status: 'movedOnline' }, 'findet online statt', false],
    [{ start, status: 'tentative' }, 'noch nicht sicher', false],
    [{ start, status: 'rescheduled' }, 'verlegt', false],
    [
      { start, status: 'rescheduled', previousStart: '2026-11-30T17:00' },
      'verlegt, war am 30. Nov. 2026, \u206617:00\u2069',
      false,
    ],
    [
      { start, status: 'rescheduled', previousStart: '2026-12-01T17:00' },
      'neue Uhrzeit, bisher \u206617:00\u2069',
      false,
    ],
    [{ start, capacity: { state: 'full' } }, 'ausgebucht', false],
    [{ start, status: 'cancelled', capacity: { state: 'full' } }, 'fällt aus', true],
  ];
  for (const [event, text, off] of cases)
    it(`${event.status ?? event.capacity?.state ?? 'as planned'}: ${text ?? 'nothing'}`, () => {
      assert.equal(statusText(one(event), context), text);
      assert.equal(isOff(one(event)), off);
    });

  it('times: with an end, past midnight, whole days', () => {
    const text = (event: Partial<FeedEvent>) => timeText(one(event), context).replace(/[\u2066\u2069]/g, '');
    assert.equal(text({ start, end: '2026-12-01T20:00' }), '18:00–20:00');
    assert.equal(text({ start, end: '2026-12-02T02:00' }), '18:00–02:00');
    assert.equal(text({ start: '2026-12-01' }), 'ganztägig');
    const recurrence = { rule: 'FREQ=WEEKLY', text: { de: 'dienstags am Vormittag' } };
    assert.equal(text({ start: '2026-12-01', recurrence }), 'dienstags am Vormittag');
    assert.equal(text({ start, recurrence }), '18:00');
    assert.match(text({ start: '2026-12-01', end: '2026-12-03' }), /^bis /);
  });

  it('over and ongoing', () => {
    assert.equal(isOver(one({ start: '2026-11-23T09:00', end: '2026-11-23T12:00' }), now), true);
    assert.equal(isOver(one({ start: '2026-11-23T09:00', end: '2026-11-23T12:01' }), now), false);
    assert.equal(isOngoing(one({ start: '2026-12-01', end: '2026-12-08' })), false);
    assert.equal(isOngoing(one({ start: '2026-12-01', end: '2026-12-09' })), true);
    assert.equal(isOngoing(one({ start, kind: 'ongoing' })), true);
  });

  it('in a month several days hold what lasts so long, an evening past midnight only one', () => {
    const days = ['2026-12-01', '2026-12-02', '2026-12-03'];
    const on = (event: Partial<FeedEvent>) => {
      const byDay = datesByDay([one(event)], days);
      return days.map((day) => byDay.get(day)!.length);
    };
    assert.deepEqual(on({ start: '2026-12-01', end: '2026-12-02' }), [1, 1, 0]);
    assert.deepEqual(on({ start, end: '2026-12-02T02:00' }), [1, 0, 0]);
    assert.deepEqual(on({ start: '2026-12-01', end: '2026-12-30' }), [0, 0, 0]);
  });
});

describe('registration', () => {
  const cases: readonly [opens: string | undefined, closes: string | undefined, state: string][] = [
    [undefined, undefined, 'open'],
    ['2026-11-24', undefined, 'soon'],
    ['2026-11-23', undefined, 'open'],
    ['2026-11-23T12:01', undefined, 'soon'],
    ['2026-11-23T12:00', '2026-11-30', 'open'],
    [undefined, '2026-11-23', 'open'],
    [undefined, '2026-11-23T12:00', 'open'],
    [undefined, '2026-11-23T11:59', 'closed'],
    [undefined, '2026-11-22', 'closed'],
  ];
  for (const [opens, closes, state] of cases)
    it(`from ${opens ?? 'any time'} to ${closes ?? 'any time'}: ${state}`, () =>
      assert.equal(
        registrationState({ registration: { ...(opens && { opens }), ...(closes && { closes }) } }, now),
        state,
      ));

  it('is closed when the feed says so, whatever its days', () =>
    assert.equal(registrationState({ capacity: { state: 'closed' } }, now), 'closed'));
});

describe('the address of a calendar', () => {
  it('comes back as it was written', () => {
    const query: CalendarQuery = {
      ...emptyQuery,
      text: 'fest',
      selection: { type: ['a', 'b'], day: ['mo'] },
      unstated: true,
      from: '2026-12-01',
      to: '2026-12-24',
      form: 'month',
      month: '2026-12',
      record: 'e1',
      date: '2026-12-08',
      more: 2,
      language: 'ar',
    };
    assert.deepEqual(fromParams(toParams(query, emptyQuery), emptyQuery), query);
  });

  it('ignores junk', () => {
    const params = [
      ['from', '2026-02-31'],
      ['to', 'morgen'],
      ['month', '2026-13'],
      ['view', 'next'],
      ['more', '-1'],
      ['__proto__', 'x'],
    ] as const;
    assert.deepEqual(fromParams(params, emptyQuery), emptyQuery);
  });
});

describe('series are read by code that comes only for them', () => {
  const weekly = { start: '2026-11-24T18:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } };
  const days = (model: CalendarModel) =>
    model.between('2026-11-23', '2026-12-31').map(({ when }) => when.start.slice(0, 10));

  it('a feed of single events needs none of it', () => {
    const model = new CalendarModel(feedOf([{ start: '2026-11-25' }]), now, () => undefined);
    model.stop();
    assert.equal(model.lacksSeries, false);
    assert.deepEqual(days(model), ['2026-11-25']);
  });

  it('nothing is said before it is there, everything after', () => {
    const model = new CalendarModel(feedOf([weekly, { start: '2026-11-25' }]), now, () => undefined);
    model.stop();
    assert.equal(model.lacksSeries, true);
    model.useSeries(occurrences);
    assert.equal(model.lacksSeries, false);
    assert.deepEqual(days(model), ['2026-11-24', '2026-11-25', '2026-12-01', '2026-12-08']);
  });

  it('when it cannot be had, the first dates are better than none', () => {
    const model = new CalendarModel(feedOf([weekly, { start: '2026-11-25' }]), now, () => undefined);
    model.stop();
    model.useSeries(undefined);
    assert.deepEqual(days(model), ['2026-11-24', '2026-11-25']);
  });
});
