import assert from 'node:assert/strict';
import { it } from 'node:test';
import { todayIn } from '../../../src/time/today.js';
import { civilNow } from '../../../src/time/zone.js';

it('every quarter of an hour of a year is on the date that the clocks of Berlin show', () => {
  const end = Date.UTC(2027, 0, 2);
  for (let now = Date.UTC(2025, 11, 31); now < end; now += 9e5)
    assert.equal(todayIn(now, 'Europe/Berlin'), civilNow(now, 'Europe/Berlin').slice(0, 10), String(now));
});

it('other zones have their own date, and an unknown one that of Berlin', () => {
  const evening = Date.UTC(2026, 10, 22, 23, 30);
  assert.equal(todayIn(evening, 'America/Los_Angeles'), '2026-11-22');
  assert.equal(todayIn(evening, 'Asia/Kabul'), '2026-11-23');
  assert.equal(todayIn(evening, 'Mars/Olympus'), '2026-11-23');
});
