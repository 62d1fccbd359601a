// Words near a misspelt one: the bit-parallel edit distance of Myers (JACM 46, 1999) in the form of Hyyrö ("A
// bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003), where two letters exchanged
// count once. One step a letter of the dictionary, whatever the length of the query word.
import type { Dictionary } from './dictionary.js';

/** How many mistakes a word of this length may hold. */
const allowedTypos = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3);

// Pairs of letters that who only heard a word cannot tell apart: no mistake (after Postel, "Die Kölner Phonetik", 1969).
const soundsAlike = 'ckdtbpfviysz';
// The pattern is one machine word; of longer ones the beginning is looked for.
const longestPattern = 31;

/**
 * Calls `visit` for each word of the dictionary of which a part, [from, to), is within the allowed edits (insert, leave
 * out, replace, exchange two neighbours) of `word`: all of it, else its beginning (the visitor still types), else its
 * end (a compound).
 */
export const visitNear = (
  word: string,
  dictionary: Dictionary,
  visit: (id: number, distance: number, from: number, to: number) => void,
  allowed = allowedTypos(word.length),
): void => {
  const pattern = word.slice(0, longestPattern);
  const { length } = pattern;
  if (!allowed) return;
  // By letter: the places where the pattern has it.
  const places = new Uint32Array(0x10000);
  for (let i = 0; i < length; i++) {
    places[pattern.charCodeAt(i)]! |= 1 << i;
    // "ck" → c may stand for k.
    const alike = soundsAlike.indexOf(pattern[i]!);
    if (alike >= 0) places[soundsAlike.charCodeAt(alike ^ 1)]! |= 1 << i;
  }
  const last = 1 << (length - 1);
  const letters = dictionary.joined();
  let least = 0;

  /** Distance to letters [start, end) as a whole; `least` becomes that to their nearest beginning. `anchor` 0 lets
   * the match start anywhere (Sellers, 1980), and `least` is that to the nearest part. */
  const measure = (start: number, end: number, anchor: 0 | 1): number => {
    let positive = -1;
    let negative = 0;
    let diagonal = 0;
    let before = 0;
    let distance = (least = length);
    for (let i = start; i < end; i++) {
      const match = places[letters.charCodeAt(i)]!;
      const exchanged = ((~diagonal & match) << 1) & before;
      diagonal = exchanged | (((match & positive) + positive) ^ positive) | match | negative;
      let up = negative | ~(diagonal | positive);
      const down = positive & diagonal;
      if (up & last) distance++;
      else if (down & last && --distance < least) least = distance;
      up = (up << 1) | anchor;
      positive = (down << 1) | ~(diagonal | up);
      negative = up & diagonal;
      before = match;
    }
    return distance;
  };

  for (let id = 0, start = 1, end; start < letters.length; id++, start = end + 1) {
    end = dictionary.end(id);
    const size = end - start;
    if (size < length - allowed) continue;
    // One run without anchor sifts out nearly all words.
    const atEnd = measure(start, end, 0);
    if (least > allowed) continue;
    const whole = measure(start, Math.min(end, start + length + allowed), 1);
    if (whole <= allowed && size <= length + allowed) visit(id, whole, 0, size);
    else if (least <= allowed) visit(id, least, 0, Math.min(size, length));
    else if (atEnd <= allowed) {
      let from = Math.max(0, size - length - allowed);
      while (measure(start + from, end, 1) > atEnd) from++;
      visit(id, atEnd, from, size);
    }
  }
};
