// The poster of a week: which week it is for, and letters as large as the page allows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitPoster, posterSizes, type PosterEntry } from '../../../src/widgets/event-calendar/poster-size.js';
import { posterWeek } from '../../../src/widgets/event-calendar/poster.js';

const days = (count: number, entry: PosterEntry): PosterEntry[][] => {
  const list: PosterEntry[][] = [];
  for (let day = 0; day < 7; day++) {
    const own: PosterEntry[] = [];
    for (let i = 0; i < count; i++) own.push(entry);
    list.push(own);
  }
  return list;
};
const short = { title: 25, hasPlace: true };

describe('the poster of a week', () => {
  it('is for this week from Monday to Friday, for the next one on a weekend', () => {
    const weeks = ['2026-11-23', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(posterWeek);
    assert.deepEqual(weeks, ['2026-11-23', '2026-11-23', '2026-11-30', '2026-11-30', '2026-11-30']);
  });

  it('has the largest letters when little is on, and smaller ones the more there is', () => {
    const sizes = [0, 1, 2, 3, 5].map((count) => {
      const { size, tight } = fitPoster(days(count, short));
      return size + (tight ? posterSizes.length : 0);
    });
    assert.equal(sizes[0], 0);
    for (let i = 1; i < sizes.length; i++) assert.ok(sizes[i]! >= sizes[i - 1]!, sizes.join());
    assert.ok(sizes.at(-1)! > 0);
  });

  it('gives each date one line before it leaves any out', () => {
    const fit = fitPoster(days(6, { title: 80, hasPlace: true }));
    assert.deepEqual([fit.tight, fit.most], [true, 6]);
    assert.equal(fitPoster(days(2, short)).tight, false);
  });

  it('leaves dates out only when the smallest letters are too large', () => {
    const full = fitPoster(days(30, { title: 80, hasPlace: true }));
    assert.equal(full.size, posterSizes.length - 1);
    assert.ok(full.most < 30 && full.most > 1);
    assert.equal(fitPoster(days(3, short)).most, 3);
  });

  it('never shows less because of fewer dates', () => {
    const entry = fc.record({ title: fc.integer({ min: 1, max: 300 }), hasPlace: fc.boolean() });
    const week = fc.array(fc.array(entry, { maxLength: 12 }), { minLength: 7, maxLength: 8 });
    fc.assert(
      fc.property(week, (all) => {
        const [more, less] = [fitPoster(all), fitPoster(all.map((day) => day.slice(1)))];
        return less.tight === more.tight ? less.size <= more.size : more.tight;
      }),
    );
  });
});
