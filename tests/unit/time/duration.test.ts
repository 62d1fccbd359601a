import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addToWall, durationMs, endOfSpan, isMoment, lengthOf } from '../../../src/time/duration.js';
import { isDate } from '../../../src/time/occurrence.js';
import { inEveryZone } from '../viewer-zones.js';

describe('how long something takes', () => {
  const durations: readonly (readonly [string, number])[] = [
    ['PT2H', 120],
    ['PT1H30M', 90],
    ['PT45M', 45],
    ['PT30S', 0.5],
    ['P1D', 1440],
    ['P1DT2H', 1560],
    ['P2W', 20_160],
    ['', 0],
    ['zwei Stunden', 0],
  ];
  for (const [text, minutes] of durations)
    it(`${text || 'nothing'} is ${String(minutes)} minutes`, () => {
      assert.equal(durationMs(text), minutes * 6e4);
    });

  const ends: readonly (readonly [
    says: string,
    start: string,
    end?: string | undefined,
    duration?: string | undefined,
    gives?: string | undefined,
  ])[] = [
    ['nobody says', '2026-11-03T18:00'],
    ['a time', '2026-11-03T18:00', '2026-11-03T20:00', undefined, '2026-11-03T20:00'],
    ['a duration', '2026-11-03T18:00', undefined, 'PT90M', '2026-11-03T19:30'],
    ['a duration past midnight', '2026-12-31T23:00', undefined, 'PT2H', '2027-01-01T01:00'],
    ['six hours in the night clocks are put back', '2026-10-24T22:00', undefined, 'PT6H', '2026-10-25T04:00'],
    [
      'two hours in the night they are put forward',
      '2026-03-29T01:00',
      undefined,
      'PT2H',
      '2026-03-29T03:00',
    ],
    ['both: the end counts', '2026-11-03T18:00', '2026-11-03T20:00', 'PT1H', '2026-11-03T20:00'],
    [
      'a day as the end of a time is that day',
      '2026-11-03T18:00',
      '2026-11-04',
      undefined,
      '2026-11-05T00:00',
    ],
    ['a last day', '2026-11-03', '2026-11-05', undefined, '2026-11-05'],
    ['a time as the end of days is its day', '2026-11-03', '2026-11-05T12:00', undefined, '2026-11-05'],
    ['three days', '2026-11-03', undefined, 'P3D', '2026-11-05'],
    ['some hours of a whole day', '2026-11-03', undefined, 'PT3H', '2026-11-03'],
    ['a day and a half are two', '2026-11-03', undefined, 'P1DT12H', '2026-11-04'],
    ['junk is no end', '2026-11-03T18:00', 'spät'],
    ['junk before a duration', '2026-11-03T18:00', 'spät', 'PT1H', '2026-11-03T19:00'],
  ];
  for (const [says, start, end, duration, gives] of ends)
    it(`the end: ${says}`, () => {
      inEveryZone((viewer) => {
        assert.equal(endOfSpan({ start, end, duration }), gives, viewer);
      });
    });

  it('from start to end on the wall, never less than nothing', () => {
    assert.equal(lengthOf('2026-10-24T22:00', '2026-10-25T04:00'), 6 * 36e5);
    assert.equal(lengthOf('2026-11-03', '2026-11-05'), 2 * 864e5);
    assert.equal(lengthOf('2026-11-03T18:00', undefined), 0);
    assert.equal(lengthOf('2026-11-03T18:00', '2026-11-03T17:00'), 0);
    assert.equal(lengthOf('2026-11-03T18:00', 'spät'), 0);
  });

  it('adds on the wall, with seconds only where there are some', () => {
    assert.equal(addToWall('2026-03-29T01:30', 36e5), '2026-03-29T02:30');
    assert.equal(addToWall('2026-11-03T18:00', 30_000), '2026-11-03T18:00:30');
    assert.equal(addToWall('2026-11-03T18:00:30', 30_000), '2026-11-03T18:01');
    assert.equal(addToWall('2024-02-28T23:59', 6e4), '2024-02-29T00:00');
    assert.equal(addToWall('2026-11-03T24:00', 0), '2026-11-04T00:00');
  });

  it('tells days from times, and both from what is neither', () => {
    assert.deepEqual(['2026-11-03', '2026-11-03T18:00'].map(isDate), [true, false]);
    const words = [
      '2026-11-03',
      '2026-11-03T18:00',
      '2026-11-03T18:00:30',
      '2026-02-30',
      '2026-11-03Tx',
      'bald',
      '',
    ];
    assert.deepEqual(words.map(isMoment), [true, true, true, false, false, false, false]);
  });
});
