// Numbers that look random and are the same on every machine, so that every run measures the same feeds.

/** A source of numbers from 0 to 1 (mulberry32), with the draws the feeds need. */
export const createRandom = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  const one = (list) => list[below(list.length)];
  return {
    below,
    one,
    /** True in `share` of all cases. */
    chance: (share) => next() < share,
    /** Different ones, at most `count`. */
    some: (list, count) => {
      const found = [];
      for (let i = 0; i < count; i++) {
        const item = one(list);
        if (!found.includes(item)) found.push(item);
      }
      return found;
    },
    /** Mostly the first of the list, seldom the last: as words and towns are used in life. */
    skewed: (list) => list[Math.floor(next() ** 2 * list.length)],
  };
};
