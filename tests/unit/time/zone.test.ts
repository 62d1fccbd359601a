import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { civilNow, isTimeZone, offsetAt, toInstant } from '../../../src/time/zone.js';
import { asUtc } from '../../../src/time/as-utc.js';
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

describe('the instant of a time on the wall', () => {
  const cases: readonly (readonly [local: string, zone: string, instant: string])[] = [
    ['2026-11-22T18:00', 'Europe/Berlin', '2026-11-22T17:00Z'],
    ['2026-07-22T18:00', 'Europe/Berlin', '2026-07-22T16:00Z'],
    ['2026-07-22', 'Europe/Berlin', '2026-07-21T22:00Z'],
    ['2026-07-22T24:00', 'Europe/Berlin', '2026-07-22T22:00Z'],
    ['2026-07-22T18:00:30', 'Europe/Berlin', '2026-07-22T16:00:30Z'],
    // The night clocks are put forward: what is skipped is as long after two as it says.
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59Z'],
    ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00Z'],
    // The night they are put back: the first of the two.
    ['2026-10-25T02:00', 'Europe/Berlin', '2026-10-25T00:00Z'],
    ['2026-10-25T02:59', 'Europe/Berlin', '2026-10-25T00:59Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00Z'],
    ['2026-03-08T02:30', 'America/Los_Angeles', '2026-03-08T10:30Z'],
    ['2026-11-01T01:30', 'America/Los_Angeles', '2026-11-01T08:30Z'],
    ['2026-03-29T02:30', 'Asia/Kabul', '2026-03-28T22:00Z'],
    // Half an hour of summer time, and a day that never was.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
    ['2026-07-22T18:00', 'Europe/Siegburg', '2026-07-22T16:00Z'],
  ];
  it('is the same for viewers everywhere', () => {
    inEveryZone((viewer) => {
      for (const [local, zone, instant] of cases)
        assert.equal(toInstant(local, zone), Date.parse(instant), `${local} ${zone} seen from ${viewer}`);
    });
  });

  it('of nothing is none', () => {
    for (const local of ['', 'soon', '2026-02-30', '2026-11-22Tsoon']) {
      assert.ok(Number.isNaN(toInstant(local, 'Europe/Berlin')), local);
      assert.ok(Number.isNaN(asUtc(local)), local);
    }
  });

  it('zones that the engine knows', () => {
    for (const zone of ['Europe/Berlin', 'Asia/Kabul', 'UTC', 'America/Argentina/Buenos_Aires'])
      assert.ok(isTimeZone(zone), zone);
    for (const zone of ['Mars/Olympus', '', 'W. Europe Standard Time', '__proto__', 'constructor'])
      assert.ok(!isTimeZone(zone), zone);
  });
});

describe('the same as Temporal, everywhere and at any time', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const zone = fc.constantFrom(...zones, 'UTC');
  const minute = fc.integer({
    min: Date.UTC(1990, 0, 1) / 6e4,
    max: Date.UTC(2045, 0, 1) / 6e4,
  });
  const wall = (minutes: number): string => new Date(minutes * 6e4).toISOString().slice(0, 16);

  it('clocks and offsets', () => {
    assert.ok(zones.length > 300);
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const then = Temporal.Instant.fromEpochMilliseconds(minutes * 6e4).toZonedDateTimeISO(timeZone);
        assert.equal(civilNow(minutes * 6e4, timeZone), then.toPlainDateTime().toString().slice(0, 16));
        assert.equal(offsetAt(minutes * 6e4, timeZone), then.offsetNanoseconds / 1e6);
      }),
      { numRuns: 1500 },
    );
  });

  it('instants of any wall time', () => {
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const local = wall(minutes);
        const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
        assert.equal(toInstant(local, timeZone), expected, `${local} ${timeZone}`);
      }),
      { numRuns: 1500 },
    );
  });

  it('instants of the hours around every change of the clocks of this decade', () => {
    const some = zones.filter((_, at) => at % 9 === 0);
    const known = [
      'Europe/Berlin',
      'America/Los_Angeles',
      'America/Nuuk',
      'Africa/Casablanca',
      'Australia/Lord_Howe',
    ];
    let changes = 0;
    for (const timeZone of [...some, ...known]) {
      let now: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`2024-01-01T00:00[${timeZone}]`);
      for (
        now = now.getTimeZoneTransition('next');
        now && now.year < 2030;
        now = now.getTimeZoneTransition('next')
      ) {
        changes++;
        const middle = Math.round(asUtc(now.toPlainDateTime().toString()) / 6e4);
        for (const minutes of [-180, -61, -60, -59, -31, -30, -29, -1, 0, 1, 29, 30, 31, 59, 60, 61, 180]) {
          const local = wall(middle + minutes);
          const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
          assert.equal(toInstant(local, timeZone), expected, `${local} ${timeZone}`);
        }
      }
    }
    assert.ok(changes > 100, String(changes));
  });
});
