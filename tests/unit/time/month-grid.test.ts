// The month on the wall, the numbers of its weeks, and the spans people ask for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { daySpan, isoWeek, monthGrid } from '../../../src/time/month-grid.js';
import { addMonths } from '../../../src/time/civil.js';
import { inEveryZone } from '../viewer-zones.js';

/** Number of the week and its days without the year. */
const rows = (month: string, firstDay?: number): string[] =>
  monthGrid(month, firstDay).map(
    ({ number, days }) => `${String(number)}: ${days.map((day) => day.slice(5)).join(' ')}`,
  );

describe('a month', () => {
  it('in rows from Monday, with the days of its neighbours', () => {
    inEveryZone((viewer) => {
      assert.deepEqual(
        rows('2026-11'),
        [
          '44: 10-26 10-27 10-28 10-29 10-30 10-31 11-01',
          '45: 11-02 11-03 11-04 11-05 11-06 11-07 11-08',
          '46: 11-09 11-10 11-11 11-12 11-13 11-14 11-15',
          '47: 11-16 11-17 11-18 11-19 11-20 11-21 11-22',
          '48: 11-23 11-24 11-25 11-26 11-27 11-28 11-29',
          '49: 11-30 12-01 12-02 12-03 12-04 12-05 12-06',
        ],
        viewer,
      );
    });
  });

  it('in rows from Sunday, or from Saturday', () => {
    assert.deepEqual(rows('2026-11', 7)[0], '45: 11-01 11-02 11-03 11-04 11-05 11-06 11-07');
    assert.equal(rows('2026-11', 7).length, 5);
    assert.deepEqual(rows('2026-11', 6)[0], '45: 10-31 11-01 11-02 11-03 11-04 11-05 11-06');
  });

  it('of four rows, when it fits', () => {
    assert.deepEqual(rows('2027-02'), [
      '5: 02-01 02-02 02-03 02-04 02-05 02-06 02-07',
      '6: 02-08 02-09 02-10 02-11 02-12 02-13 02-14',
      '7: 02-15 02-16 02-17 02-18 02-19 02-20 02-21',
      '8: 02-22 02-23 02-24 02-25 02-26 02-27 02-28',
    ]);
  });

  it('of a date is the month of that date', () => {
    assert.deepEqual(monthGrid('2026-11-22'), monthGrid('2026-11'));
  });

  it('with both nights in which the clocks change has each day once', () => {
    for (const month of ['2026-03', '2026-10']) {
      const days = monthGrid(month).flatMap(({ days: week }) => [...week]);
      assert.equal(new Set(days).size, days.length);
      assert.equal(days.filter((day) => day.startsWith(month)).length, 31);
    }
  });

  it('any month, any first day: whole weeks without a gap that hold all of it and no week more', () => {
    for (let month = '1999-12'; month < '2031-01'; month = addMonths(month, 1))
      for (let firstDay = 1; firstDay <= 7; firstDay++) {
        const grid = monthGrid(month, firstDay);
        const days = grid.flatMap(({ days: week }) => [...week]);
        const first = Temporal.PlainDate.from(days[0]!);
        assert.equal(first.dayOfWeek, firstDay);
        for (const [at, day] of days.entries()) assert.equal(day, first.add({ days: at }).toString());
        assert.ok(grid[0]!.days.includes(`${month}-01`));
        assert.ok(grid.at(-1)!.days.some((day) => day.startsWith(month)));
        assert.ok(days.at(-1)!.slice(0, 7) >= month && days.length % 7 === 0);
        const { daysInMonth } = Temporal.PlainYearMonth.from(month);
        assert.ok(days.includes(`${month}-${String(daysInMonth)}`));
      }
  });

  it('is refused when it is none', () => {
    for (const junk of ['2026-13', '2026', 'November', '']) assert.throws(() => monthGrid(junk), RangeError);
  });
});

describe('the week of the year', () => {
  const cases: readonly (readonly [date: string, year: number, week: number])[] = [
    ['2026-11-22', 2026, 47],
    ['2026-11-23', 2026, 48],
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2025-12-28', 2025, 52],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2022-01-01', 2021, 52],
    ['2024-02-29', 2024, 9],
  ];
  for (const [date, year, week] of cases)
    it(`of ${date} is ${String(week)} of ${String(year)}`, () => {
      assert.deepEqual(isoWeek(date), { year, week });
    });

  it('is that of Temporal on every day of sixty years', () => {
    let date = Temporal.PlainDate.from('1980-01-01');
    for (let at = 0; at < 22_000; at++) {
      assert.deepEqual(isoWeek(date.toString()), { year: date.yearOfWeek, week: date.weekOfYear });
      date = date.add({ days: 1 });
    }
  });

  it('is refused for what is no date', () => {
    for (const junk of ['2026-02-30', 'heute', '']) assert.throws(() => isoWeek(junk), RangeError);
  });
});

describe('months on and back', () => {
  const cases: readonly (readonly [from: string, count: number, to: string])[] = [
    ['2026-11', 1, '2026-12'],
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-01-31', 1, '2026-02'],
    ['2026-11', -35, '2023-12'],
    ['2026-11', 0, '2026-11'],
  ];
  for (const [from, count, to] of cases)
    it(`${from} and ${String(count)} are ${to}`, () => {
      assert.equal(addMonths(from, count), to);
    });
});

describe('what people ask for', () => {
  const spans = (today: string) =>
    (['today', 'tomorrow', 'week', 'weekend', 'month', 'nextMonth'] as const).map((name) => {
      const { from, to } = daySpan(name, today);
      return `${name} ${from} ${to}`;
    });

  it('on a Tuesday', () => {
    inEveryZone((viewer) => {
      assert.deepEqual(
        spans('2026-11-03'),
        [
          'today 2026-11-03 2026-11-04',
          'tomorrow 2026-11-04 2026-11-05',
          'week 2026-11-03 2026-11-09',
          'weekend 2026-11-07 2026-11-09',
          'month 2026-11-03 2026-12-01',
          'nextMonth 2026-12-01 2027-01-01',
        ],
        viewer,
      );
    });
  });

  it('on a Sunday the weekend is today, and the week ends', () => {
    assert.deepEqual(spans('2026-11-22').slice(2, 4), [
      'week 2026-11-22 2026-11-23',
      'weekend 2026-11-22 2026-11-23',
    ]);
  });

  it('on a Saturday the weekend has begun, on a Friday it is to come', () => {
    assert.deepEqual(daySpan('weekend', '2026-11-21'), { from: '2026-11-21', to: '2026-11-23' });
    assert.deepEqual(daySpan('weekend', '2026-11-20'), { from: '2026-11-21', to: '2026-11-23' });
  });

  it('over New Year, and from the 31st', () => {
    assert.deepEqual(spans('2026-12-31'), [
      'today 2026-12-31 2027-01-01',
      'tomorrow 2027-01-01 2027-01-02',
      'week 2026-12-31 2027-01-04',
      'weekend 2027-01-02 2027-01-04',
      'month 2026-12-31 2027-01-01',
      'nextMonth 2027-01-01 2027-02-01',
    ]);
    assert.deepEqual(daySpan('nextMonth', '2027-01-31'), { from: '2027-02-01', to: '2027-03-01' });
  });
});
