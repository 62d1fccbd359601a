// The short rule of Central Europe says what the engine says, around both changes of many years.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nowIn, todayIn } from '../../../src/time/now-in.js';
import { instantIn } from '../../../src/time/instant-in.js';
import { civilNow, toInstant } from '../../../src/time/zone.js';

it('clocks in Berlin show what the engine says, minute by minute around each change', () => {
  for (let year = 1997; year <= 2040; year++)
    for (const month of [2, 9])
      for (let day = 24; day <= 31; day++)
        for (const minutes of [0, 59, 60, 61, 119, 120, 1439]) {
          const now = Date.UTC(year, month, day) + minutes * 6e4;
          assert.equal(
            nowIn(now, 'Europe/Berlin'),
            civilNow(now, 'Europe/Berlin'),
            new Date(now).toISOString(),
          );
        }
});

it('other zones are asked of the engine', () => {
  const now = Date.UTC(2026, 10, 23, 0, 47, 30);
  assert.equal(nowIn(now, 'Asia/Kabul'), '2026-11-23T05:17');
  assert.equal(nowIn(now, 'Europe/Berlin'), '2026-11-23T01:47');
});

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

it('and back: every quarter of an hour of a year, skipped and doubled ones too', () => {
  for (let wall = Date.UTC(2026, 0, 1); wall < Date.UTC(2027, 0, 1); wall += 9e5) {
    const local = new Date(wall).toISOString().slice(0, 16);
    assert.equal(instantIn(local, 'Europe/Berlin'), toInstant(local, 'Europe/Berlin'), local);
  }
  assert.equal(instantIn('2026-11-23T05:17', 'Asia/Kabul'), Date.UTC(2026, 10, 23, 0, 47));
});
