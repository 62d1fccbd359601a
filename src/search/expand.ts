// From one word of a query to all words of the dictionary it may mean, each with how and how well. One indexOf
// sweep over the joined dictionary finds whole words, beginnings, forms and parts of compounds alike.
import { isHead } from './compounds.js';
import { boundary, type Dictionary } from './dictionary.js';
import { areForms, isArabicPrefix, stemOf, withoutArticle } from './forms.js';
import { note, type MatchKind, type WordMatches } from './match-kind.js';
import { allowedTypos, visitNear } from './typos.js';

// Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese: written without spaces, so any place is a seam.
const isUnspaced = (code: number) =>
  (code >= 0xe00 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800) || (code >= 0x2e80 && code < 0xd800);

// From how many letters on a word is looked for inside others, and where no seam is in sight.
const shortestInside = 3;
const shortestAnywhere = 4;
const shortestNumberInside = 5;

/** A match at least this good is taken for what the visitor meant: no typo is looked for. */
export const good = 0.45;

const isNumber = (word: string) => /^\d+$/.test(word);

/** Quality of a match of `size` letters at the beginning of (or, from a seam on, inside) a word of `whole` letters. */
const whole = (kind: MatchKind, size: number, length: number) =>
  kind === 'exact' ? 1 : kind === 'form' ? 0.9 : 0.6 + 0.2 * (size / length);
const inside = (kind: MatchKind) => (kind === 'exact' ? 0.7 : kind === 'form' ? 0.65 : 0.5);

/** Adds every dictionary word that is, begins with, is a form of, or contains the folded `word`. */
export const expand = (word: string, dictionary: Dictionary, matches: WordMatches): void => {
  const number = isNumber(word);
  const unspaced = isUnspaced(word.charCodeAt(0));
  const base = withoutArticle(word);
  const stem = number || unspaced ? base : stemOf(base);
  const anywhere = number ? word.length >= shortestNumberInside : unspaced || word.length >= shortestInside;
  const pattern = anywhere ? stem : boundary + stem;
  const offset = anywhere ? 0 : 1;
  const { joined } = dictionary;

  let id = 0;
  for (let found = joined.indexOf(pattern); found >= 0; found = joined.indexOf(pattern, found + 1)) {
    const place = found + offset;
    while (dictionary.startOf(id + 1) <= place) id++;
    const start = dictionary.startOf(id);
    const length = dictionary.lengthOf(id);
    const from = place - start;
    const tail = joined.slice(place, start + length);
    const begins = tail.startsWith(base);
    const kind =
      begins && tail.length === base.length
        ? 'exact'
        : !number && !unspaced && areForms(base, tail)
          ? 'form'
          : begins
            ? 'prefix'
            : undefined;
    if (!kind) continue;

    const to = kind === 'prefix' ? from + base.length : length;
    const head = joined.slice(start, place);
    if (!from && base === word)
      note(matches, id, { kind, quality: whole(kind, word.length, length), from, to });
    else if (!from || isArabicPrefix(head)) {
      const same = head + tail === word;
      const quality = same ? 1 : 0.95 * whole(kind, base.length, tail.length);
      note(matches, id, { kind: same ? 'exact' : kind === 'prefix' ? kind : 'form', quality, from: 0, to });
    } else if (unspaced || isHead(head, dictionary) || (kind !== 'prefix' && from > 2 && base.length > 3))
      note(matches, id, { kind: 'inside', quality: inside(kind), from, to });
    else if (word.length >= shortestAnywhere && begins)
      note(matches, id, { kind: 'inside', quality: 0.2, from, to });
  }
};

// A corrected word brings its forms and compounds along; only the nearest few are worth it.
const corrections = 3;
// From how many letters on a misspelt word is looked for at the end of compounds.
const shortestEnd = 6;

/** Adds the words a misspelt `word` may stand for, nearest first, with what those contain. */
export const expandTypos = (word: string, dictionary: Dictionary, matches: WordMatches): void => {
  if (isNumber(word)) return;
  const allowed = allowedTypos(word.length);
  const near: { id: number; distance: number }[] = [];
  visitNear(word, allowed, dictionary, (id, distance, from, to) => {
    const whole = !from && to === dictionary.lengthOf(id);
    const first = from || dictionary.letters[dictionary.startOf(id)] === word.charCodeAt(0);
    // Few mistype the first letter, and fewer when there is another mistake; short ends are in too many words.
    if ((!first && distance > 1) || (from && word.length < shortestEnd)) return;
    const quality = (distance > 1 ? 0.35 : 0.5) - (first ? 0 : 0.1) - (whole ? 0 : 0.1);
    note(matches, id, { kind: 'typo', quality, from, to });
    if (whole) near.push({ id, distance });
  });
  near.sort((one, other) => one.distance - other.distance || one.id - other.id);
  for (let i = 0; i < near.length && i < corrections; i++) {
    const { id, distance } = near[i]!;
    const start = dictionary.startOf(id);
    const found: WordMatches = new Map();
    expand(dictionary.joined.slice(start, start + dictionary.lengthOf(id)), dictionary, found);
    found.forEach((match, other) => {
      note(matches, other, { ...match, kind: 'typo', quality: match.quality * (distance > 1 ? 0.35 : 0.5) });
    });
  }
};

export const bestQuality = (matches: WordMatches): number => {
  let best = 0;
  matches.forEach(({ quality }) => (best = Math.max(best, quality)));
  return best;
};
