// Rules as a fair share of wild ones: every part, alone and together.
import fc from 'fast-check';
import type { RuleParts } from './naive-oracle.js';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const iso = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

export const anyDate = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: Date.parse(from) / 864e5, max: Date.parse(to) / 864e5 }).map(iso);

export const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

/** Whole days or times. */
export const anyStart = fc
  .tuple(anyDate('1999-12-25', '2001-06-30'), fc.option(anyTime, { nil: '' }))
  .map(([date, time]) => date + time);

const some = <Value>(value: fc.Arbitrary<Value>, freq = 4): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq });
const list = <Value>(value: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<readonly Value[]> =>
  fc.uniqueArray(value, { minLength: 1, maxLength });
const signed = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));

/** Parts of a rule; what RFC 5545 forbids together is not made. */
export const anyRule: fc.Arbitrary<RuleParts> = fc
  .record({
    freq: fc.constantFrom('DAILY' as const, 'WEEKLY' as const, 'MONTHLY' as const, 'YEARLY' as const),
    interval: fc.oneof(
      { weight: 3, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 13 }) },
    ),
    byMonth: some(list(fc.integer({ min: 1, max: 12 }), 3), 1),
    byMonthDay: some(list(signed(31), 4), 1),
    byYearDay: some(list(signed(366), 4), 1),
    byWeekNo: some(list(signed(53), 3), 1),
    weekdays: some(list(fc.constantFrom(...days), 4), 2),
    places: fc.array(fc.oneof(fc.constant(0), signed(5)), { minLength: 4, maxLength: 4 }),
    bySetPos: some(list(signed(5), 3), 1),
    byHour: some(list(fc.integer({ min: 0, max: 23 }), 3), 1),
    byMinute: some(list(fc.constantFrom(0, 20, 40), 2), 1),
    limit: fc.oneof(
      fc.constant({}),
      fc.record({ count: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ until: anyDate('2000-01-01', '2005-01-01') }),
    ),
    wkst: some(fc.constantFrom(...days), 1),
  })
  .map(({ weekdays, places, limit, ...parts }) => {
    const { freq } = parts;
    const long = freq === 'MONTHLY' || freq === 'YEARLY';
    const byWeekNo = freq === 'YEARLY' ? parts.byWeekNo : undefined;
    // Places within a week of the year mean nothing, nor in a daily or weekly rule.
    const byDay = weekdays?.map(
      (day, at) => `${long && !byWeekNo && places[at] ? String(places[at]) : ''}${day}`,
    );
    return {
      ...parts,
      ...limit,
      byDay,
      byWeekNo,
      byYearDay: freq === 'YEARLY' ? parts.byYearDay : undefined,
      byMonthDay: freq === 'WEEKLY' ? undefined : parts.byMonthDay,
    };
  });
