// The numbers at the calendar's filters: whoever chooses an option finds as many dates as it promised.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Bitset } from '../../../src/facets/bitset.js';
import type { Selection } from '../../../src/facets/facet.js';
import type { Feed, FeedEvent } from '../../../src/feed/types.js';
import { addDays } from '../../../src/time/civil.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { onChosenDay } from '../../../src/widgets/event-calendar/chosen-day.js';
import { countingDates, notCounting } from '../../../src/widgets/event-calendar/counting.js';
import { createFilter } from '../../../src/widgets/event-calendar/event-filter.js';
import { CalendarModel, type Appointment } from '../../../src/widgets/event-calendar/model.js';
import { emptyQuery } from '../../../src/widgets/event-calendar/query.js';
import { agenda, eachDate, spans } from '../../../src/widgets/event-calendar/view.js';

/** A Monday. */
const now = '2026-11-23T12:00';

const setUp = (events: readonly Partial<FeedEvent>[]) => {
  const feed = {
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {},
    ...{ organizations: [], places: [], contacts: [], offers: [], closures: [], series: [] },
    events: events.map((event, i) => ({ id: `e${i}`, title: `T${i}`, ...event })),
  } as unknown as Feed;
  const model = new CalendarModel(feed, now, () => undefined);
  model.useSeries(occurrences);
  model.stop();
  const filter = createFilter(feed, model.lookup, model.today);
  filter.add(model.records);
  return { model, filter };
};

const dates = (model: CalendarModel, query = emptyQuery): Appointment[] => {
  const found: Appointment[] = [];
  eachDate(model, spans(query, model.today), (one) => {
    found.push(one);
  });
  return found;
};

const event = fc.record({
  day: fc.integer({ min: -3, max: 40 }),
  time: fc.constantFrom('', 'T09:00', 'T14:00', 'T19:00'),
  types: fc.subarray(['fest', 'treff']),
  rule: fc.constantFrom(undefined, 'FREQ=WEEKLY;BYDAY=TU,SA;COUNT=5', 'FREQ=DAILY;COUNT=3'),
  seriesId: fc.constantFrom(undefined, 'woche'),
});
type Drawn = typeof event extends fc.Arbitrary<infer One> ? One : never;
const toEvent = ({ day, time, types, rule, seriesId }: Drawn): Partial<FeedEvent> => ({
  start: addDays('2026-11-23', day) + time,
  types,
  ...(rule && { recurrence: { rule } }),
  ...(seriesId && { seriesId }),
});
const selection = fc.record(
  {
    type: fc.subarray(['fest', 'treff']),
    day: fc.subarray(['mo', 'tu', 'sa']),
    time: fc.subarray(['morning', 'evening']),
    series: fc.subarray(['woche']),
  },
  { requiredKeys: [] },
);

describe('numbers at the filters of the calendar', () => {
  it('are those of the dates that are found after the choice', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 12 }),
        selection as fc.Arbitrary<Selection>,
        fc.constantFrom<Partial<typeof emptyQuery>>({}, { from: '2026-11-25', to: '2026-12-02' }),
        (events, chosen, span) => {
          const { model, filter } = setUp(events.map(toEvent));
          const query = { ...emptyQuery, ...span };
          const counting = countingDates(filter, dates(model, query));
          const result = counting.evaluate(chosen, false, undefined);
          const facets = { type: ['fest', 'treff'], day: ['mo', 'tu', 'sa'], time: ['morning', 'evening'] };
          for (const [facet, values] of Object.entries(facets))
            for (const value of values) {
              const next = { ...query, selection: { ...chosen, [facet]: [value] } };
              const fitting = Bitset.of(filter.evaluate(next.selection, false, undefined).hits);
              const found = dates(model, query).filter(
                (one) => fitting.has(one.position) && onChosenDay(one, next),
              );
              assert.equal(result.counts(facet, value), found.length, `${facet} ${value}`);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are no numbers at all before every date is known', () => {
    const { filter } = setUp([{ start: '2026-11-25', types: ['fest'] }]);
    assert.equal(notCounting(filter).evaluate({}, false, undefined).counts('type', 'fest'), undefined);
    assert.deepEqual(notCounting(filter).evaluate({ type: ['fest'] }, false, undefined).hits, [0]);
  });

  it('leave out events that are not on in the days that are shown', () => {
    const { model, filter } = setUp([
      { start: '2026-11-25', types: ['fest'] },
      { start: '2027-03-01', types: ['fest'] },
    ]);
    const counting = countingDates(filter, dates(model, { ...emptyQuery, to: '2026-12-31' }));
    assert.equal(counting.evaluate({}, false, undefined).counts('type', 'fest'), 1);
    assert.deepEqual(counting.evaluate({ type: ['fest'] }, false, undefined).hits, [0]);
  });

  it('what only other days have is not offered, unless it was chosen', () => {
    const { model, filter } = setUp([
      { start: '2026-11-25', types: ['treff'] },
      { start: '2026-11-10', types: ['fest'] },
    ]);
    const counting = countingDates(filter, dates(model));
    assert.deepEqual(counting.evaluate({}, false, undefined).values('type'), ['treff']);
    assert.deepEqual(counting.evaluate({ day: ['mo'] }, false, undefined).values('type'), ['treff']);
    assert.deepEqual(counting.evaluate({ type: ['fest'] }, false, undefined).values('type'), [
      'treff',
      'fest',
    ]);
  });

  it('a few months are counted before the others are prepared', () => {
    const { model } = setUp([{ start: '2026-11-25' }, { start: '2026-11-26' }]);
    assert.equal(model.counted, false);
    const asked = { ...emptyQuery, to: '2026-11-30' };
    assert.equal(agenda(model, asked, 1, () => true).count, 2);
    assert.equal(agenda(model, emptyQuery, 1, () => true).count, undefined);
  });
});
