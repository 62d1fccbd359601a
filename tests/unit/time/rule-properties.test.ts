import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { expandRule } from '../../../src/time/expand-rule.js';
import { inEveryZone } from '../viewer-zones.js';
import { anyDate, anyRule, anyStart, anyTime } from './arbitrary.js';
import { naiveStarts, ruleText, type RuleParts } from './naive-oracle.js';

const horizon = '2004-01-01';
const options = { numRuns: 300 };

describe('any rule', () => {
  it('gives what going through every day gives', () => {
    fc.assert(
      fc.property(anyRule, anyStart, (parts, start) => {
        const expected = naiveStarts(parts, start, horizon).slice(0, 1000);
        const found = expandRule(ruleText(parts), { start, from: start.slice(0, 10), to: horizon });
        assert.deepEqual(found, expected, ruleText(parts));
      }),
      options,
    );
  });

  it('gives the same in a window as in the whole, and windows side by side lose and double nothing', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyStart,
        fc.uniqueArray(anyDate('1999-01-01', horizon), { minLength: 2, maxLength: 5 }),
        (parts, start, cuts) => {
          const rule = ruleText(parts);
          const marks = [...cuts].sort();
          const [from, to] = [marks[0]!, marks.at(-1)!];
          const whole = naiveStarts(parts, start, to).filter((at) => at >= from);
          const pieces = marks
            .slice(1)
            .map((mark, at) => expandRule(rule, { start, from: marks[at]!, to: mark }));
          // More than a thousand are cut off.
          fc.pre(pieces.every(({ length }) => length < 1000));
          assert.deepEqual(pieces.flat(), whole, rule);
        },
      ),
      options,
    );
  });

  it('does not know where the viewer sits', () => {
    const samples = fc.sample(fc.tuple(anyRule, anyStart), 60);
    const seen = new Set<string>();
    inEveryZone(() => {
      seen.add(
        JSON.stringify(
          samples.map(([parts, start]) =>
            expandRule(ruleText(parts), {
              start,
              timeZone: 'Europe/Berlin',
              from: '2000-01-01',
              to: horizon,
            }),
          ),
        ),
      );
    });
    assert.equal(seen.size, 1);
  });
});

const zone = fc.constantFrom(
  ...['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kabul', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC'],
);
const day = anyDate('1999-12-25', '2001-06-30');

describe('any rule in any zone, as Temporal reads the clocks', () => {
  it('what is skipped moves on, two that fall onto each other are one, UNTIL in UTC is an instant', () => {
    const small = fc.constantFrom('T00:00', 'T00:01', 'T01:30', 'T02:00', 'T02:30', 'T23:30');
    const until = fc.option(
      fc
        .integer({ min: Date.UTC(2000, 2, 20) / 36e5, max: Date.UTC(2001, 10, 5) / 36e5 })
        .map((hour) => hour * 36e5),
      { nil: undefined },
    );
    fc.assert(
      fc.property(anyRule, day, small, zone, until, (any, date, time, timeZone, last) => {
        const parts = last === undefined ? any : { ...any, until: undefined, count: undefined };
        const real = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
        const expected = naiveStarts(parts, date + time, '2003-01-01')
          .filter((local) => last === undefined || real(local).epochMilliseconds <= last)
          .map((local) => real(local).toPlainDateTime().toString().slice(0, 16));
        const basic = last === undefined ? '' : new Date(last).toISOString().replace(/[-:]|\.000/g, '');
        const rule = ruleText(parts) + (basic && `;UNTIL=${basic}`);
        const found = expandRule(rule, { start: date + time, timeZone, from: date, to: '2003-01-01' });
        assert.deepEqual(
          found.slice(0, 900),
          [...new Set(expected)].sort().slice(0, 900),
          `${rule} ${timeZone}`,
        );
      }),
      options,
    );
  });
});

describe('a second opinion, by a library that follows Temporal', () => {
  const basic = (date: string) => date.replace(/[-:]/g, '');

  /** Without what the other one reads in its own way: UNTIL as a date, weeks alone or with years left out, `MO,1FR`. */
  const understood = (any: RuleParts): RuleParts => {
    const placed = any.byDay?.filter((word) => word.length > 2);
    return {
      ...any,
      until: undefined,
      byDay: placed?.length ? placed : any.byDay,
      byWeekNo: any.byDay && any.byWeekNo,
      interval: any.byWeekNo ? 1 : any.interval,
      // It leaves out what is skipped, where RFC 5545 (3.3.5) has it move on.
      byHour: any.byHour?.map((hour) => Math.max(4, hour)),
    };
  };

  it('the same local times', () => {
    const awake = anyTime.filter((time) => time > 'T04');
    fc.assert(
      fc.property(anyRule, day, awake, zone, (any, date, time, timeZone) => {
        const parts = understood(any);
        const start = date + time;
        const rule = ruleText(parts);
        const expected = new RRuleTemporal({
          rruleString: `DTSTART;TZID=${timeZone}:${basic(start)}00\nRRULE:${rule}`,
        })
          .between(
            Temporal.ZonedDateTime.from(`${date}T00:00[${timeZone}]`),
            Temporal.ZonedDateTime.from(`2002-12-31T23:59[${timeZone}]`),
            true,
          )
          .map((at) => at.toPlainDateTime().toString().slice(0, 16));
        const found = expandRule(rule, { start, timeZone, from: date, to: '2003-01-01' });
        assert.deepEqual(found.slice(0, 200), expected.slice(0, 200), rule);
      }),
      { numRuns: 150 },
    );
  });
});
