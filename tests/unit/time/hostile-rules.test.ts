// Rules that nobody can mean, and rules that never come to an end: each is answered within bounded work. Work is counted
// in look-ups, since clocks of test machines say little.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { expandRule } from '../../../src/time/expand-rule.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { parseRule } from '../../../src/time/recurrence-rule.js';

/** How often days, and parts of the rule for a day, were looked up meanwhile. */
const lookupsOf = (work: () => void): number => {
  const { getUTCFullYear } = Date.prototype;
  const { has } = Set.prototype;
  let count = 0;
  Date.prototype.getUTCFullYear = function (this: Date) {
    count++;
    return getUTCFullYear.call(this);
  };
  Set.prototype.has = function (this: Set<unknown>, value: unknown) {
    count++;
    return has.call(this, value);
  };
  try {
    work();
  } finally {
    Date.prototype.getUTCFullYear = getUTCFullYear;
    Set.prototype.has = has;
  }
  return count;
};

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i)).join(',');
const allTimes = 'BYHOUR=0,6,12,18;BYMINUTE=0,15,30,45;BYSECOND=0,10,20,30,40,50';
const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

describe('rules without an end, or without any date', () => {
  const cases: readonly (readonly [rule: string, dates: number])[] = [
    ['FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=2', 0],
    ['FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=2;COUNT=5', 0],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', 0],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=1', 0],
    ['FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1', 0],
    ['FREQ=YEARLY;BYDAY=53MO;BYMONTH=3', 0],
    ['FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6', 0],
    ['FREQ=DAILY;INTERVAL=999999999', 1],
    ['FREQ=WEEKLY;INTERVAL=999999999', 1],
    ['FREQ=MONTHLY;INTERVAL=999999999', 1],
    ['FREQ=YEARLY;INTERVAL=999999999', 1],
    ['FREQ=YEARLY;INTERVAL=999999999;COUNT=2', 1],
    ['FREQ=DAILY;COUNT=999999999', 1000],
    ['FREQ=DAILY', 1000],
    ['FREQ=DAILY;UNTIL=99991231', 1000],
    [`FREQ=DAILY;${allTimes}`, 1000],
    [`FREQ=YEARLY;BYDAY=${everyDay};${allTimes};COUNT=999999999`, 1000],
    [
      `FREQ=YEARLY;BYYEARDAY=${range(1, 366)},${range(-366, -1)};BYSETPOS=${range(1, 366)},${range(-366, -1)}`,
      1000,
    ],
    [`FREQ=MONTHLY;BYMONTHDAY=${range(1, 31)},${range(-31, -1)}`, 1000],
    [`FREQ=YEARLY;BYWEEKNO=${range(1, 53)},${range(-53, -1)};BYDAY=${everyDay}`, 1000],
  ];
  for (const [rule, dates] of cases)
    it(`${rule.length > 70 ? `${rule.slice(0, 70)}…` : rule} → ${String(dates)}`, () => {
      const window = {
        start: '2000-01-01T18:00',
        timeZone: 'Europe/Berlin',
        from: '2000-01-01',
        to: '9999-12-31',
      };
      const lookups = lookupsOf(() => {
        assert.equal(expandRule(rule, window).length, dates);
      });
      assert.ok(lookups < 500_000, `${String(lookups)} look-ups`);
      // Long before, long behind.
      for (const from of ['1000-01-01', '2026-11-01', '9999-11-01']) {
        const to = `${from.slice(0, 4)}-12-01`;
        const far = lookupsOf(() => expandRule(rule, { ...window, from, to }));
        assert.ok(far < 500_000, `${String(far)} look-ups from ${from}`);
      }
    });

  it('a daily rule of the Middle Ages is not counted up to today', () => {
    const window = { start: '1026-11-03', from: '2026-11-01', to: '2026-12-01' };
    const lookups = lookupsOf(() => {
      assert.equal(expandRule('FREQ=DAILY;INTERVAL=3', window).length, 10);
    });
    assert.ok(lookups < 100, `${String(lookups)} look-ups`);
  });

  it('a month of a yearly rule is a month, not some years', () => {
    const window = { start: '1990-11-03', from: '2026-11-01', to: '2026-12-01' };
    const lookups = lookupsOf(() => {
      assert.deepEqual(expandRule('FREQ=YEARLY', window), ['2026-11-03']);
    });
    assert.ok(lookups < 100, `${String(lookups)} look-ups`);
  });

  it('more than three years ahead nobody looks, and not at more than a thousand dates', () => {
    const event = { start: '2026-01-01', recurrence: { rule: 'FREQ=DAILY' } };
    assert.equal(occurrences(event, { from: '2026-01-01', to: '9999-01-01' }).length, 1000);
    const monthly = { start: '2026-01-01', recurrence: { rule: 'FREQ=MONTHLY' } };
    assert.equal(occurrences(monthly, { from: '2026-01-01', to: '9999-01-01' }).length, 37);
  });

  it('ten thousand events of other months cost not one look into the calendar', () => {
    const day = (at: number) => new Date(Date.UTC(2026, 11, 1) + at * 36e5).toISOString().slice(0, 16);
    const later = Array.from({ length: 5000 }, (_, at) => ({ start: day(at), end: day(at + 2) }));
    const before = Array.from({ length: 5000 }, (_, at) => ({ start: day(-800 - at), end: day(-798 - at) }));
    const series = { start: '2026-12-24', recurrence: { rule: 'FREQ=DAILY;INTERVAL=2' } };
    const lookups = lookupsOf(() => {
      for (const event of [...later, ...before, series])
        assert.equal(occurrences(event, { from: '2026-11-01', to: '2026-12-01' }).length, 0);
    });
    assert.equal(lookups, 0);
  });

  it('ten thousand exceptions are looked at once', () => {
    const overrides = Array.from({ length: 10_000 }, (_, i) => ({
      date: new Date(i * 864e5).toISOString().slice(0, 10),
      status: 'cancelled' as const,
    }));
    const event = { start: '1970-01-01', recurrence: { rule: 'FREQ=DAILY;COUNT=20000', overrides } };
    const lookups = lookupsOf(() => {
      const found = occurrences(event, { from: '1997-05-01', to: '1997-06-01' });
      assert.equal(found.filter(({ status }) => status === 'cancelled').length, 18);
      assert.equal(found.length, 31);
    });
    assert.ok(lookups < 60_000, `${String(lookups)} look-ups`);
  });
});

describe('what is no rule', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['FREQ=HOURLY', 'sub-daily'],
    ['FREQ=MINUTELY;INTERVAL=60', 'sub-daily'],
    ['RRULE:FREQ=SECONDLY', 'sub-daily'],
    [`FREQ=DAILY;BYHOUR=${range(0, 23)};BYMINUTE=${range(0, 59)}`, 'sub-daily'],
    ['', 'invalid'],
    ['FREQ', 'invalid'],
    ['FREQ=', 'invalid'],
    ['FREQ=FORTNIGHTLY', 'invalid'],
    ['BYDAY=TU', 'invalid'],
    ['jeden zweiten Dienstag', 'invalid'],
    ['FREQ=WEEKLY;BYDAY=DI', 'invalid'],
    ['FREQ=WEEKLY;BYDAY=', 'invalid'],
    ['FREQ=MONTHLY;BYDAY=0TU', 'invalid'],
    ['FREQ=MONTHLY;BYDAY=54TU', 'invalid'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'invalid'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'invalid'],
    ['FREQ=YEARLY;BYMONTH=13', 'invalid'],
    ['FREQ=YEARLY;BYMONTH=-1', 'invalid'],
    ['FREQ=YEARLY;BYYEARDAY=367', 'invalid'],
    ['FREQ=YEARLY;BYWEEKNO=54', 'invalid'],
    ['FREQ=DAILY;BYHOUR=24', 'invalid'],
    ['FREQ=DAILY;BYMINUTE=x', 'invalid'],
    ['FREQ=DAILY;INTERVAL=0', 'invalid'],
    ['FREQ=DAILY;INTERVAL=-1', 'invalid'],
    ['FREQ=DAILY;INTERVAL=1e3', 'invalid'],
    ['FREQ=DAILY;COUNT=0', 'invalid'],
    ['FREQ=DAILY;COUNT=Infinity', 'invalid'],
    ['FREQ=DAILY;UNTIL=20260230', 'invalid'],
    ['FREQ=DAILY;UNTIL=tomorrow', 'invalid'],
    ['RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5', 'invalid'],
    ['FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD', 'invalid'],
    ['FREQ=YEARLY;BYEASTER=1', 'invalid'],
  ];
  for (const [rule, fault] of refused)
    it(`${rule.slice(0, 50) || 'nothing'} is ${fault}`, () => {
      assert.equal(parseRule(rule), fault);
      assert.deepEqual(expandRule(rule, { start: '2026-11-03', from: '2026-11-01', to: '2026-12-01' }), []);
    });

  it('what people write is read all the same', () => {
    const same = parseRule('FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20261231T235959Z');
    assert.equal(typeof same, 'object');
    for (const rule of [
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20261231T235959Z',
      '  freq=weekly;byday=mo, tu;until=20261231t235959z;',
      'FREQ=WEEKLY;;BYDAY=MO,TU;UNTIL=2026-12-31T23:59:59Z;X-OWN=1',
      'RSCALE=GREGORIAN;FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20261231T235959Z;SKIP=OMIT',
    ])
      assert.deepEqual(parseRule(rule), same, rule);
    const noWeekStart = parseRule('FREQ=WEEKLY;WKST=XX');
    assert.equal(typeof noWeekStart === 'object' && noWeekStart.weekStart, 0);
  });

  it('a megabyte of it takes no longer than reading it', () => {
    const window = { start: '2026-11-03', from: '2026-11-01', to: '2026-12-01' };
    const long = [
      `FREQ=WEEKLY;BYDAY=${'TU,'.repeat(300_000)}TU`,
      `FREQ=MONTHLY;BYMONTHDAY=${'3,'.repeat(400_000)}3`,
      'FREQ=DAILY;'.repeat(90_000),
      `FREQ=DAILY;UNTIL=${'2'.repeat(1_000_000)}`,
      `${' '.repeat(1_000_000)}x`,
    ];
    for (const rule of long) assert.ok(lookupsOf(() => expandRule(rule, window)) < 1000);
  });

  it('never throws, whatever a feed says', () => {
    const part = fc.constantFrom(
      ...[
        'FREQ=DAILY',
        'FREQ=YEARLY',
        'FREQ=MONTHLY',
        'BYDAY=1MO',
        'BYSETPOS=-1',
        'COUNT=3',
        'UNTIL=20261201',
        ';',
        '=',
      ],
      ...[
        'BYMONTH=2',
        'BYMONTHDAY=31',
        'BYWEEKNO=53',
        'INTERVAL=99',
        'WKST=SU',
        '__proto__=1',
        'BYDAY=constructor',
      ],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join(';')),
    );
    const moment = fc.oneof(
      fc.constantFrom('2026-11-03', '2026-11-03T18:00', '0000-01-01', '9999-12-31T23:59', '2026-02-30', ''),
      fc.string({ maxLength: 20 }),
    );
    const zone = fc.constantFrom(undefined, 'Europe/Berlin', 'Mars/Olympus', '', '__proto__');
    fc.assert(
      fc.property(text, moment, moment, moment, zone, (rule, start, end, date, timeZone) => {
        const recurrence = {
          rule,
          dates: [date],
          exclude: [end],
          closures: ['a'],
          overrides: [
            { date, start: end, end: start },
            { date: end, end: date },
          ],
        };
        const window = {
          from: '2026-11-01',
          to: '2026-12-01',
          closures: [{ id: 'a', ranges: [{ from: date, to: end }] }],
        };
        occurrences({ start, end, timeZone, recurrence }, window);
        occurrences({ start, end, duration: date }, window);
      }),
      { numRuns: 400 },
    );
  });
});
