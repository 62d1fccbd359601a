// Word forms without a dictionary of any language: two words are forms of each other when they share a stem and
// what is left of each is an ending (suffix pairs, as in Paik et al., "GRAS", ACM TOIS 29, 2011). The endings are
// those of light stemmers: German and English after Savoy (CLEF 2006), Arabic after Larkey's light10 (2007).
// All of them folded; one list for all languages, since a stem of four letters rarely lies across two.

const endings = new Set(
  // German, with plural s, the foreign ones (Zentrum, Zentren; Thema, Themen) and the feminine pair
  (
    ' e n s en er es em ern ens et est te ten sse ssen um a in innen ung ungen' +
    // English
    ' ing ed' +
    // Turkish
    ' i u si su yi yu lar ler lari leri larin lerin lara lere da de dan den ya ye nin nun un im ini unu' +
    // Ukrainian and Russian; й and ї are folded to и and і
    ' а я у ю и і е є о ь ам ям ах ях ами ями ов ев ів ом ем ою ею єю им их ии іи ого ому а ими ость' +
    // Arabic, Persian
    ' ه ي ات ون ين ان ها يه تي هم'
  ).split(' '),
);

/** What Arabic writes in front of a word: the article, "and", "with", "for". */
const arabicPrefixes = new Set('ال وال بال كال فال لل و ب ل ف'.split(' '));
export const isArabicPrefix = (head: string): boolean => arabicPrefixes.has(head);

/** The word without its Arabic article, when three letters or more remain. */
export const withoutArticle = (word: string): string => {
  const letters = /^(?:[وبكف]?ال|لل)(...+)$/.exec(word);
  return letters ? letters[1]! : word;
};

const shortestStem = 3;

/** The shortest stem a form of `word` can begin with. */
export const stemOf = (word: string): string => {
  for (let length = shortestStem; length < word.length; length++)
    if (endings.has(word.slice(length))) return word.slice(0, length);
  return word;
};

/**
 * Whether two folded words are forms of one. A stem of three letters must itself be one of the two in Latin script;
 * Cyrillic and Arabic stems are often that short (мова, دورة).
 */
export const areForms = (one: string, other: string): boolean => {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  for (; same >= shortestStem; same--) {
    const trusted = same > shortestStem || one.length === same || other.length === same || one > '\u0370';
    if (trusted && endings.has(one.slice(same)) && endings.has(other.slice(same))) return true;
  }
  return false;
};
