import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateDays, slotDays } from '../../../src/time/listed-days.js';
import { ruleDays, ruleInterval, ruleOrdinals } from '../../../src/time/rule-days.js';

describe('weekdays of a rule', () => {
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ['FREQ=WEEKLY;BYDAY=TU,TH', undefined, 'tu th'],
    ['FREQ=WEEKLY;BYDAY=TH,TU', '2026-11-02', 'tu th'],
    ['FREQ=MONTHLY;BYDAY=-1WE', undefined, 'we'],
    ['FREQ=MONTHLY;BYDAY=1TH,3TH', undefined, 'th'],
    ['RRULE:freq=weekly;byday=mo', undefined, 'mo'],
    ['FREQ=WEEKLY', '2026-11-03T18:00', 'tu'],
    ['FREQ=WEEKLY', undefined, ''],
    ['FREQ=DAILY', undefined, 'mo tu we th fr sa su'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', undefined, 'mo tu we th fr'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-11-15', ''],
    ['nonsense', '2026-11-15', ''],
    ['FREQ=WEEKLY;BYDAY=XX', undefined, ''],
  ];
  for (const [rule, start, expected] of cases) {
    it(`${rule}${start ? ` from ${start}` : ''} → ${expected || 'none'}`, () => {
      assert.equal(ruleDays(rule, start).join(' '), expected);
    });
  }

  it('of single dates and weekly slots, each day once, Monday first', () => {
    assert.deepEqual(dateDays(['2026-11-07', '2026-11-03T10:00', '2026-11-10', 'someday']), ['tu', 'sa']);
    assert.deepEqual(slotDays([{ days: ['fr', 'mo'] }, { days: ['mo'] }]), ['mo', 'fr']);
    assert.deepEqual(slotDays([]), []);
  });

  const places: readonly (readonly [string, string])[] = [
    ['FREQ=MONTHLY;BYDAY=-1WE', '-1we'],
    ['FREQ=MONTHLY;BYDAY=1TH,3TH', '1th 3th'],
    ['FREQ=MONTHLY;BYDAY=+2SA', '2sa'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'tu th'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1,3', '1th 3th'],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'mo tu'],
    ['FREQ=MONTHLY;BYMONTHDAY=3', ''],
    ['FREQ=MONTHLY;BYDAY=1XX', ''],
  ];
  for (const [rule, expected] of places) {
    it(`places in the month of ${rule} → ${expected || 'none'}`, () => {
      assert.equal(
        ruleOrdinals(rule)
          .map(({ day, ordinal = '' }) => `${ordinal}${day}`)
          .join(' '),
        expected,
      );
    });
  }

  it('every how many weeks', () => {
    assert.equal(ruleInterval('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'), 2);
    for (const rule of ['FREQ=WEEKLY', 'INTERVAL=0', 'INTERVAL=-3', 'INTERVAL=x', ''])
      assert.equal(ruleInterval(rule), 1);
  });
});
