// The calendar keeps dates by month; whatever span of days is asked for, it must find what a look at every event finds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../../src/feed/parse.js';
import { addDays } from '../../../src/time/civil.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { CalendarModel } from '../../../src/widgets/event-calendar/model.js';

const now = '2026-11-23T12:00';

const day = fc.integer({ min: -200, max: 400 }).map((days) => addDays('2026-11-23', days));
const time = fc.constantFrom('', 'T00:00', 'T09:30', 'T23:30');
const length = fc.constantFrom(undefined, 0, 1, 9, 45, 900);
const rule = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  'FREQ=WEEKLY;BYDAY=MO,SA',
  'FREQ=MONTHLY;BYMONTHDAY=1,31',
  'FREQ=DAILY;INTERVAL=3',
);
/** What comes back after years is none of the series: a date of one is looked for 400 days back. */
const event = fc.record({ day, time, length, rule }).filter((one) => !one.rule || (one.length ?? 0) < 400);

const feedOf = (events: readonly object[]) =>
  parseFeed({
    schemaVersion: '1.0',
    title: 'Termine',
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    events,
  }).feed;

test('any span of days holds the same dates as a look at every event, however the feed came', () => {
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 12 }),
      fc.array(fc.tuple(day, fc.integer({ min: 1, max: 120 })), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 12 }),
      (drafts, spans, first) => {
        const { events, ...head } = feedOf(
          drafts.map((draft, i) => ({
            id: `e${i}`,
            title: 'Fest',
            start: draft.day + draft.time,
            ...(draft.length !== undefined && { end: addDays(draft.day, draft.length) + draft.time }),
            ...(draft.rule && { recurrence: { rule: draft.rule } }),
          })),
        );
        const model = new CalendarModel({ ...head, events: events.slice(0, first) }, now, () => undefined);
        model.useSeries(occurrences);
        const found = (from: string, to: string) =>
          model
            .between(from, to)
            .map(({ event: { id }, when }) => `${when.start} ${when.end ?? ''} ${id}`)
            .sort();
        for (const [from, days] of spans) found(from, addDays(from, days));
        assert.equal(model.extend({ ...head, events }), true);
        for (const [from, days] of spans) {
          const to = addDays(from, days);
          const expected: string[] = [];
          for (const one of events)
            for (const { start, end = '' } of occurrences(one, { from, to, timeZone: 'Europe/Berlin' }))
              expected.push(`${start} ${end} ${one.id}`);
          assert.deepEqual(found(from, to), expected.sort());
        }
        model.stop();
      },
    ),
  );
});
