// German writes words together: Migrationsberatung, Sprachcafé. A part counts where the word plausibly has a seam
// (Koehn and Knight, "Empirical Methods for Compound Splitting", EACL 2003), with the linking elements of
// Langer, "Zur Morphologie und Semantik von Nominalkomposita" (1998). The documents' own words are the lexicon.
import type { Dictionary } from './dictionary.js';

const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const shortestPart = 3;

/** The word that `head`, the beginning of a compound, stands for: Migrations(beratung), Sprach(café). */
export const headWord = (head: string, dictionary: Dictionary): string | undefined => {
  for (const link of links) {
    const word = head.slice(0, head.length - link.length);
    if (word.length >= shortestPart && head.endsWith(link) && dictionary.idOf(word) >= 0) return word;
  }
  return head.length >= shortestPart && dictionary.idOf(head + 'e') >= 0 ? head + 'e' : undefined;
};

/** The two words of a compound that documents may write apart (Deutschkurs: "Kurse für Deutsch"), or none. */
export const splitCompound = (word: string, dictionary: Dictionary): readonly string[] => {
  // The longest second part first: it carries the meaning.
  for (let seam = shortestPart; seam <= word.length - shortestPart; seam++) {
    const tail = word.slice(seam);
    const head = dictionary.idOf(tail) >= 0 && headWord(word.slice(0, seam), dictionary);
    if (head) return [head, tail];
  }
  return [];
};
