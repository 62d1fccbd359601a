// Whole events against somebody with a paper calendar: the dates of the rule and the list, one after the other, each
// looked up among the exceptions, the exclusions and the closures.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { occurrences } from '../../../src/time/occurrences.js';
import { type EventTimes } from '../../../src/time/occurrence.js';
import { inEveryZone } from '../viewer-zones.js';
import { anyDate, anyRule, anyStart, anyTime } from './arbitrary.js';
import { naiveStarts, ruleText, type RuleParts } from './naive-oracle.js';

const instant = (local: string): number => Date.parse(local.length > 10 ? `${local}Z` : `${local}T00:00Z`);
const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);
const hour = 36e5;

interface Override {
  readonly date: string;
  readonly start?: string;
  readonly hours?: number;
  readonly status?: 'cancelled' | 'movedOnline';
}
interface Sample {
  readonly start: string;
  /** Hours it takes, or further days; undefined when nobody said. */
  readonly takes: number | undefined;
  readonly parts: RuleParts | undefined;
  readonly dates: readonly string[];
  readonly exclude: readonly string[];
  readonly overrides: readonly Override[];
  readonly closed: readonly (readonly [string, string])[];
  readonly from: string;
  readonly days: number;
}

const date = anyDate('2000-02-20', '2000-05-10');
const anySample: fc.Arbitrary<Sample> = fc
  .record({
    // Times beside the hours that some zone skips.
    start: fc.oneof(anyDate('2000-01-01', '2000-04-01'), anyStart).filter((start) => !/T0[0-3]/.test(start)),
    takes: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined, freq: 4 }),
    parts: fc.option(anyRule, { nil: undefined, freq: 8 }),
    dates: fc.array(
      fc.tuple(date, fc.option(anyTime, { nil: '' })).map(([day, time]) => day + time),
      { maxLength: 4 },
    ),
    exclude: fc.array(date, { maxLength: 6 }),
    overrides: fc.array(
      fc.record(
        {
          date,
          start: fc.tuple(date, anyTime).map(([day, time]) => day + time),
          hours: fc.integer({ min: 1, max: 40 }),
          status: fc.constantFrom('cancelled' as const, 'movedOnline' as const),
        },
        { requiredKeys: ['date'] },
      ),
      { maxLength: 4 },
    ),
    closed: fc.array(
      fc
        .tuple(date, fc.integer({ min: 0, max: 9 }))
        .map(([from, days]) => [from, wall(instant(from) + days * 24 * hour).slice(0, 10)] as const),
      { maxLength: 3 },
    ),
    from: date,
    days: fc.integer({ min: 1, max: 40 }),
  })
  .map((sample) => {
    const allDay = sample.start.length === 10;
    return {
      ...sample,
      // Whole days are listed as days, and moved to days.
      dates: allDay ? sample.dates.map((day) => day.slice(0, 10)) : sample.dates,
      overrides: sample.overrides.map((one) =>
        allDay ? { ...one, ...(one.start && { start: one.start.slice(0, 10) }) } : one,
      ),
    };
  });

const endOf = (start: string, takes: number | undefined): string | undefined =>
  takes === undefined
    ? undefined
    : start.length > 10
      ? wall(instant(start) + takes * hour)
      : wall(instant(start) + takes * 24 * hour).slice(0, 10);

const eventOf = ({ start, takes, parts, dates, exclude, overrides }: Sample): EventTimes<string> => ({
  start,
  end: endOf(start, takes && start.length === 10 ? takes % 5 : takes),
  recurrence: {
    rule: parts && ruleText(parts),
    dates,
    exclude,
    closures: ['a'],
    overrides: overrides.map(({ date: day, start: moved, hours, status }) => ({
      date: day,
      start: moved,
      status,
      end: moved && hours && moved.length > 10 ? wall(instant(moved) + hours * hour) : undefined,
    })),
  },
});

const byHand = (sample: Sample, to: string): string[] => {
  const { start, parts, dates, exclude, closed, from } = sample;
  const event = eventOf(sample);
  const allDay = start.length === 10;
  const length = event.end === undefined ? undefined : instant(event.end) - instant(start);
  const planned = parts ? [...naiveStarts(parts, start, to)] : [start];
  for (const day of dates) {
    const at = day.length === 10 && !allDay ? day + start.slice(10) : day;
    if (!planned.includes(at)) planned.push(at);
  }
  const found: string[] = [];
  const note = (at: string, end: string | undefined, status: string, day: string) => {
    const finish =
      end ??
      (length === undefined
        ? undefined
        : allDay
          ? wall(instant(at) + length).slice(0, 10)
          : wall(instant(at) + length));
    if (at.slice(0, 10) >= to) return;
    if (at.slice(0, 10) < from) {
      if (finish === undefined) return;
      if (allDay ? finish < from : finish <= `${from}T00:00`) return;
    }
    found.push(`${at}–${finish ?? ''} ${status} ${day}`);
  };
  const exceptions = event.recurrence!.overrides!;
  for (const at of planned) {
    const day = at.slice(0, 10);
    if (exceptions.some((one) => one.date === day) || exclude.includes(day)) continue;
    const isClosed = closed.some(([first, last]) => first <= day && day <= last);
    note(at, undefined, isClosed ? 'closed' : 'scheduled', day);
  }
  for (const [at, { date: day, start: moved, end, status }] of exceptions.entries()) {
    if (exceptions.slice(at + 1).some((later) => later.date === day)) continue;
    const before = planned.filter((one) => one.startsWith(day));
    if (!moved && !before.length) continue;
    const [usual = allDay ? day : day + start.slice(10), ...others] = before;
    const isMoved = moved !== undefined && moved !== usual;
    note(moved ?? usual, end, status ?? (isMoved ? 'rescheduled' : 'scheduled'), day);
    for (const other of others) note(other, undefined, status ?? 'scheduled', day);
  }
  return found.sort();
};

const seen = (sample: Sample, to: string): string[] =>
  occurrences(eventOf(sample), {
    from: sample.from,
    to,
    closures: [{ id: 'a', ranges: sample.closed.map(([first, last]) => ({ from: first, to: last })) }],
  })
    .map(({ start, end, status, seriesDate }) => `${start}–${end ?? ''} ${status} ${seriesDate}`)
    .sort();

const lastOf = ({ from, days }: Sample): string => wall(instant(from) + days * 24 * hour).slice(0, 10);

describe('any event with any exceptions', () => {
  it('has the dates that somebody with a paper calendar would enter', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        assert.deepEqual(seen(sample, lastOf(sample)), byHand(sample, lastOf(sample)));
      }),
      { numRuns: 400 },
    );
  });

  it('a single event is there when any part of it falls into the window', () => {
    fc.assert(
      fc.property(anySample, (any) => {
        const sample = { ...any, parts: undefined, dates: [], exclude: [], overrides: [], closed: [] };
        const { start, end } = eventOf(sample);
        const found = occurrences({ start, end }, { from: sample.from, to: lastOf(sample) }).map(
          (one) => `${one.start}–${one.end ?? ''} ${one.status} ${one.seriesDate}`,
        );
        assert.deepEqual(found, byHand(sample, lastOf(sample)));
      }),
      { numRuns: 1000 },
    );
  });

  it('in order, and the same for viewers in Berlin, Los Angeles and Kabul', () => {
    const samples = fc.sample(anySample, 80);
    const all = new Set<string>();
    inEveryZone(() => {
      all.add(JSON.stringify(samples.map((sample) => seen(sample, lastOf(sample)))));
    });
    assert.equal(all.size, 1);
    for (const sample of samples) {
      const starts = occurrences(eventOf(sample), { from: sample.from, to: lastOf(sample) }).map(
        ({ start }) => start,
      );
      assert.deepEqual(starts, [...starts].sort());
    }
  });
});
