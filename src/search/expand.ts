// From one word of a query to all words of the dictionary it may mean, each with how and how well. One indexOf
// sweep over the joined dictionary finds whole words, beginnings, forms and parts of compounds alike.
import { headWord } from './compounds.js';
import { boundary, type Dictionary } from './dictionary.js';
import { areForms, isArabicPrefix, stemOf, withoutArticle } from './forms.js';
import { noteMatch, type WordMatches } from './match-kind.js';
import { visitNear } from './typos.js';

// Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese: written without spaces, so any place is a seam.
const isUnspaced = (word: string) => /^[\u0e00-\u109f\u1780-\ud7ff]/.test(word);
const isNumber = (word: string) => /^\d+$/.test(word);

// From how many letters on a word is looked for inside others, and where no seam is in sight.
const shortestInside = 3;
const shortestAnywhere = 4;
const shortestNumberInside = 5;

/** A match at least this good is taken for what the visitor meant: no typo is looked for. */
export const good = 0.4;

// What a match inside a word is worth: behind a seam, anywhere.
const behindSeam = 0.7;
const behindAnything = 0.25;

/**
 * Adds every dictionary word that is, begins with, is a form of, or contains the folded `word`. Returns the best
 * quality.
 */
export const expand = (word: string, dictionary: Dictionary, matches: WordMatches): number => {
  const number = isNumber(word);
  const unspaced = isUnspaced(word);
  const base = withoutArticle(word);
  const stem = stemOf(base);
  // Inflected words begin compounds too: bewerb(ungen) → Bewerbungstraining.
  const beginning = stem.length < shortestAnywhere ? base : stem;
  const anywhere = unspaced || word.length >= (number ? shortestNumberInside : shortestInside);
  const pattern = anywhere ? stem : boundary + stem;
  const joined = dictionary.joined();

  let id = 0;
  let best = 0;
  for (let found = joined.indexOf(pattern); found >= 0; found = joined.indexOf(pattern, found + 1)) {
    const place = anywhere ? found : found + 1;
    while (dictionary.end(id) <= place) id++;
    const start = dictionary.start(id);
    const end = dictionary.end(id);
    const from = place - start;
    const tail = joined.slice(place, end);
    const begins = tail.startsWith(base);
    const kind =
      tail === base
        ? 'exact'
        : areForms(base, tail)
          ? 'form'
          : tail.startsWith(beginning)
            ? 'prefix'
            : undefined;
    if (!kind) continue;

    const head = joined.slice(start, place);
    const size = (begins ? base : beginning).length;
    const to = kind === 'prefix' ? from + size : end - start;
    const seam =
      unspaced ||
      headWord(head, dictionary) !== undefined ||
      (kind !== 'prefix' && from > 2 && base.length > 3);
    const worth =
      !from || isArabicPrefix(head)
        ? 1
        : seam
          ? behindSeam
          : begins && word.length >= shortestAnywhere
            ? behindAnything
            : 0;
    const quality = worth * (kind === 'exact' ? 1 : kind === 'form' ? 0.9 : 0.6 + 0.2 * (size / tail.length));
    if (worth) noteMatch(matches, id, { kind: worth > behindSeam ? kind : 'inside', quality, from, to });
    best = Math.max(best, quality);
  }
  return best;
};

// From how many letters on a misspelt word is looked for at the end of compounds.
const shortestEnd = 6;

/** Adds the words a misspelt `word` may stand for, and what contains the nearest of them. */
export const expandMisspelt = (word: string, dictionary: Dictionary, matches: WordMatches): void => {
  if (isNumber(word)) return;
  const joined = dictionary.joined();
  let nearest = '';
  let sure = 0;
  visitNear(word, dictionary, (id, distance, from, to) => {
    const near = joined.slice(dictionary.start(id), dictionary.end(id));
    const all = to - from === near.length;
    const first = from || near[0] === word[0];
    // Few mistype the first letter, and fewer when there is another mistake; short ends are in too many words.
    if (from ? word.length < shortestEnd : !first && !all && distance > 1) return;
    const quality = (distance > 1 ? 0.35 : 0.5) - (first ? 0 : 0.1) - (all ? 0 : 0.1);
    noteMatch(matches, id, { kind: 'typo', quality, from, to });
    if (all && quality > sure) {
      nearest = near;
      sure = quality;
    }
  });
  const found: WordMatches = new Map();
  if (sure) expand(nearest, dictionary, found);
  found.forEach((match, id) =>
    noteMatch(matches, id, { ...match, kind: 'typo', quality: match.quality * sure }),
  );
};
