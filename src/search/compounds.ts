// German writes words together: Migrationsberatung, Sprachcafé. A part counts where the word plausibly has a seam
// (Koehn and Knight, "Empirical Methods for Compound Splitting", EACL 2003), with the linking elements of
// Langer, "Zur Morphologie und Semantik von Nominalkomposita" (1998). The documents' own words are the lexicon.
import type { Dictionary } from './dictionary.js';
import { stemOf } from './forms.js';
import { isFiller } from './word-lists.js';

// What stands between the parts (Migration-s-beratung), and what a word loses before another (Sprach-e, Schwimm-en).
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const lost = ['e', 'en'];
const shortestPart = 3;

/**
 * How the documents write `head`, the beginning of a compound, or begin to: Migration(sberatung), Sprach(café),
 * Schwimm(kurs).
 */
export const headWord = (head: string, dictionary: Dictionary): string | undefined => {
  for (const link of links) {
    const word = head.slice(0, head.length - link.length);
    if (word.length >= shortestPart && head.endsWith(link) && dictionary.idOf(word) >= 0) return word;
  }
  return head.length >= shortestPart && lost.some((ending) => dictionary.idOf(head + ending) >= 0)
    ? head
    : undefined;
};

/**
 * The two words of a compound that documents may write apart (Deutschkurs: "Kurse für Deutsch"), first the one that
 * says more; the one that is known when the other is not; or else the word without its ending.
 */
export const splitCompound = (word: string, dictionary: Dictionary): readonly string[] => {
  let half: string | undefined;
  let longest: string | undefined;
  // The longest second part first: it carries the meaning.
  for (let seam = shortestPart; seam <= word.length - shortestPart; seam++) {
    const tail = word.slice(seam);
    const begin = word.slice(0, seam);
    // Mitmachen and Aufenthalt are no compounds.
    if (isFiller(begin)) continue;
    const head = headWord(begin, dictionary);
    const known = dictionary.idOf(tail) >= 0;
    if (head && known) return [head, tail];
    if (known && tail.length > shortestPart) half ??= tail;
    longest = head ?? longest;
  }
  return [half ?? longest ?? stemOf(word)];
};
