import assert from 'node:assert/strict';
import { it } from 'node:test';
import { monthGrid } from '../../../src/time/month-grid.js';
import { occurrences, type OccurrenceWindow } from '../../../src/time/occurrences.js';
import { openState } from '../../../src/time/open-state.js';
import { civilNow, toInstant } from '../../../src/time/zone.js';
import { pollute } from '../pollute.js';

it('dates are the same on a page with Prototype.js and MooTools', () => {
  const closures = [{ id: 'a', name: 'Ferien', ranges: [{ from: '2026-11-09', to: '2026-11-12' }] }];
  const work = (): string => {
    const event = (rule: string) => ({
      start: '2026-11-03T02:30',
      duration: 'PT2H',
      recurrence: {
        rule,
        dates: ['2026-11-20'],
        exclude: ['2026-11-17'],
        closures: ['a'],
        overrides: [{ date: '2026-11-24', status: 'cancelled' as const }],
      },
    });
    const window: OccurrenceWindow<string> = { from: '2026-11-01', to: '2027-05-01', closures };
    const hours = { weekly: [{ days: ['tu' as const], from: '09:00', to: '12:00' }], closures: ['a'] };
    const now = toInstant('2026-11-03T10:00', 'Asia/Kabul');
    const seen: unknown[] = [
      civilNow(now, 'America/New_York'),
      openState(hours, now, { timeZone: 'Asia/Kabul', closures }),
    ];
    for (const rule of [
      'FREQ=WEEKLY;BYDAY=TU,TH',
      'FREQ=YEARLY;BYWEEKNO=53,-1;BYDAY=MO;BYHOUR=2,3',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,1;UNTIL=20270301T000000Z',
      'FREQ=YEARLY;BYDAY=2TU,-1SU;BYMONTH=3',
    ])
      for (const one of occurrences(event(rule), window)) {
        const { start, end, status } = one;
        seen.push(`${start} ${end} ${status}`);
      }
    for (const { number, days } of monthGrid('2026-11')) seen.push(`${number} ${days[0]}`);
    return seen.map((one) => (typeof one === 'string' ? one : (one as { until?: string }).until)).join('\n');
  };
  const expected = work();
  const restore = pollute();
  let found: string;
  try {
    found = work();
  } finally {
    restore();
  }
  assert.equal(found, expected);
  assert.ok(expected.split('\n').length > 20);
});
