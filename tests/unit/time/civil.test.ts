import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  compareCivil,
  dayOfWeek,
  daysInMonth,
  daysUntil,
  fromEpochDays,
  parseDate,
  parseTime,
  toDateString,
  toEpochDays,
  toTimeString,
  weekdayOf,
} from '../../../src/time/civil.js';
import { inEveryZone } from '../viewer-zones.js';

const iso = (days: number) => toDateString(fromEpochDays(days));

describe('civil dates', () => {
  it('reads the day of dates and date-times and nothing else', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['2026-11-03', '2026-11-03'],
      ['2026-11-03T18:00', '2026-11-03'],
      ['2026-11-03T23:59:59Z', '2026-11-03'],
      ['2024-02-29', '2024-02-29'],
      ['2026-02-29', undefined],
      ['1900-02-29', undefined],
      ['2000-02-29', '2000-02-29'],
      ['2026-04-31', undefined],
      ['2026-13-01', undefined],
      ['2026-00-10', undefined],
      ['2026-01-00', undefined],
      ['2026-11-03x', undefined],
      ['3.11.2026', undefined],
      ['18:00', undefined],
      ['', undefined],
    ];
    for (const [text, expected] of cases) {
      const date = parseDate(text);
      assert.equal(date && toDateString(date), expected, text);
    }
  });

  it('reads times of day in minutes', () => {
    const cases: readonly (readonly [string, number | undefined])[] = [
      ['00:00', 0],
      ['09:05', 545],
      ['24:00', 1440],
      ['2026-11-03T18:00', 1080],
      ['2026-11-03T18:00:30', 1080],
      ['24:01', undefined],
      ['12:60', undefined],
      ['9:00', undefined],
      ['2026-11-03', undefined],
    ];
    for (const [text, expected] of cases) assert.equal(parseTime(text), expected, text);
    assert.equal(toTimeString(545), '09:05');
    assert.equal(toTimeString(1440), '24:00');
  });

  it('counts days as UTC does, over four centuries', () => {
    for (let days = -80_000; days < 80_000; days += 17) {
      const expected = new Date(days * 864e5);
      assert.equal(iso(days), expected.toISOString().slice(0, 10));
      assert.equal(toEpochDays(iso(days)), days);
      assert.equal(dayOfWeek(days) % 7, expected.getUTCDay());
    }
  });

  it('adds and subtracts as a wall calendar does', () => {
    const cases: readonly (readonly [string, number, string])[] = [
      ['2026-03-28', 1, '2026-03-29'],
      ['2026-03-29', 1, '2026-03-30'],
      ['2026-10-25', 1, '2026-10-26'],
      ['2026-12-31', 1, '2027-01-01'],
      ['2024-02-28', 1, '2024-02-29'],
      ['2026-03-01', -1, '2026-02-28'],
      ['2026-11-03T18:00', 7, '2026-11-10'],
    ];
    for (const [date, days, expected] of cases) assert.equal(addDays(date, days), expected);
    assert.throws(() => addDays('soon', 1), RangeError);
    assert.equal(daysUntil('2026-10-24', '2026-10-26'), 2);
    assert.equal(daysUntil('soon', '2026-10-26'), NaN);
  });

  it('there and back again, for any day and distance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_900_000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (days, n) => {
          const date = iso(days);
          assert.equal(addDays(addDays(date, n), -n), date);
          assert.equal(daysUntil(date, addDays(date, n)), n);
          const { year, month, day } = fromEpochDays(days);
          assert.ok(day >= 1 && day <= daysInMonth(year, month));
        },
      ),
    );
  });

  it('sorts a day before the times of that day', () => {
    const sorted = ['2026-11-04', '2026-11-03T18:00', '2026-11-03', '2026-11-03T09:30'].sort(compareCivil);
    assert.deepEqual(sorted, ['2026-11-03', '2026-11-03T09:30', '2026-11-03T18:00', '2026-11-04']);
  });

  it('is the same for viewers in Berlin, Los Angeles and Kabul', () => {
    inEveryZone((zone) => {
      assert.equal(weekdayOf('2026-11-03T00:30'), 'tu', zone);
      assert.equal(weekdayOf('2026-03-29'), 'su', zone);
      assert.equal(addDays('2026-10-24', 2), '2026-10-26', zone);
    });
  });
});
