import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { civilNow } from '../../../src/time/zone.js';
import { inEveryZone } from '../viewer-zones.js';

describe('what the clock shows in a zone', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2026-11-22T22:59:59Z', 'Europe/Berlin', '2026-11-22T23:59'],
    ['2026-11-22T23:00:00Z', 'Europe/Berlin', '2026-11-23T00:00'],
    ['2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-29T01:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29T03:00'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25T02:30'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25T02:30'],
    ['2026-11-22T12:00:00Z', 'America/Los_Angeles', '2026-11-22T04:00'],
    ['2026-11-22T19:30:00Z', 'Asia/Kabul', '2026-11-23T00:00'],
    // An unknown zone reads as the region's.
    ['2026-07-01T12:00:00Z', 'Europe/Siegburg', '2026-07-01T14:00'],
  ];

  it('is the zone of the feed, wherever the viewer sits', () => {
    inEveryZone((viewer) => {
      for (const [instant, zone, expected] of cases) {
        assert.equal(civilNow(Date.parse(instant), zone), expected, `${zone} seen from ${viewer}`);
      }
    });
  });
});
