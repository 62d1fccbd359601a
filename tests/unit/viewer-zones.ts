// Runs a check as viewers in several time zones would: what is civil must not depend on where the viewer sits.
import assert from 'node:assert/strict';

/** Offset of each zone on 2026-11-22 in minutes, as `Date` counts it: proof that the switch took hold. */
const zones = { 'Europe/Berlin': -60, 'America/Los_Angeles': 480, 'Asia/Kabul': -270 };

export const inEveryZone = (check: (zone: string) => void): void => {
  const before = process.env.TZ;
  try {
    for (const [zone, offset] of Object.entries(zones)) {
      process.env.TZ = zone;
      assert.equal(new Date(Date.UTC(2026, 10, 22)).getTimezoneOffset(), offset, zone);
      check(zone);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};
