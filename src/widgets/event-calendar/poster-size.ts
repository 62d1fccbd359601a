// How large the letters of a week's poster can be so that seven days fit on one page A4, and how many dates a day may
// show when even the smallest are too many. An estimate on the safe side: lines are cut off where it assumes so. Pure.

/** One date as the poster writes it. */
export interface PosterEntry {
  /** Characters of time, title and status together. */
  readonly title: number;
  readonly hasPlace: boolean;
}

export interface PosterFit {
  /** Index in `posterSizes`. */
  readonly size: number;
  /** Every date has one line, its place beside the title. */
  readonly tight: boolean;
  /** Dates a day may have; "n more" is one of them. */
  readonly most: number;
}

/** Letters in points, from a week with little in it to a full one. */
export const posterSizes = [20, 16, 13, 11, 9] as const;

/** Millimetres: room for days between head and foot, width of their entries, distance around a day. */
const [room, width, gap] = [222, 136, 4.5];
const point = 0.3528;
const lineHeight = 1.3;
/** A letter is half as wide as high, and a bit more in bold. */
const letter = 0.56;
/** Small print of places. */
const small = 0.85;

/** Height in mm when days show at most so many dates. */
const heightAt = (
  days: readonly (readonly PosterEntry[])[],
  size: number,
  most: number,
  tight: boolean,
): number => {
  const line = size * point * lineHeight;
  const letters = Math.floor(width / (size * point * letter));
  let height = 0;
  for (const entries of days) {
    let own = 0;
    const isCut = entries.length > most;
    for (const { title, hasPlace } of entries.slice(0, isCut ? most - 1 : most))
      own += line * (tight ? 1 : Math.min(2, Math.ceil(title / letters)) + (hasPlace ? small : 0));
    if (isCut) own += line;
    // The name of the day takes two lines.
    height += Math.max(own, 2 * line) + gap;
  }
  return height;
};

/** `days`: the dates of each, in the order of the page. */
export const fitPoster = (days: readonly (readonly PosterEntry[])[]): PosterFit => {
  const longest = Math.max(1, ...days.map(({ length }) => length));
  for (const tight of [false, true])
    for (let size = tight ? 3 : 0; size < posterSizes.length; size++)
      if (heightAt(days, posterSizes[size]!, longest, tight) <= room) return { size, tight, most: longest };
  const size = posterSizes.length - 1;
  let most = longest;
  while (most > 2 && heightAt(days, posterSizes[size]!, most, true) > room) most--;
  return { size, tight: true, most };
};
