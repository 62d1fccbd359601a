// German writes words together: Migrationsberatung, Sprachcafé. A part counts where the word plausibly has a seam
// (Koehn and Knight, "Empirical Methods for Compound Splitting", EACL 2003), with the linking elements of
// Langer, "Zur Morphologie und Semantik von Nominalkomposita" (1998). The documents' own words are the lexicon.
import type { Dictionary } from './dictionary.js';

const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const shortestPart = 3;

/** Whether `head`, the beginning of a longer word, is a word itself: migrations(-beratung), sprach(e). */
export const isHead = (head: string, dictionary: Dictionary): boolean => {
  if (head.length < shortestPart) return false;
  for (let i = 0; i < links.length; i++) {
    const link = links[i]!;
    const stem = head.length - link.length;
    if (stem >= shortestPart && head.endsWith(link) && dictionary.has(head.slice(0, stem))) return true;
  }
  return dictionary.has(head + 'e');
};

/** The two words of a compound that no document writes together (Deutschkurs: "Kurse für Deutsch"), if any. */
export const splitCompound = (
  word: string,
  dictionary: Dictionary,
): readonly [string, string] | undefined => {
  // The longest second part first: it carries the meaning.
  for (let seam = shortestPart; seam <= word.length - shortestPart; seam++) {
    const tail = word.slice(seam);
    if (!dictionary.has(tail)) continue;
    const head = word.slice(0, seam);
    for (let i = 0; i < links.length; i++) {
      const link = links[i]!;
      const stem = seam - link.length;
      if (stem >= shortestPart && head.endsWith(link) && dictionary.has(head.slice(0, stem)))
        return [head.slice(0, stem), tail];
    }
    if (dictionary.has(head + 'e')) return [head + 'e', tail];
  }
  return undefined;
};
