// Word forms without a dictionary of any language: two words are forms of each other when they share a stem and
// what is left of each is an ending (suffix pairs, as in Paik et al., "GRAS", ACM TOIS 29, 2011). The endings are
// those of light stemmers: German after Savoy (SAC 2006), Arabic after Larkey's light10 (2007).
import { isEnding } from './word-lists.js';

/** What Arabic writes in front of a word: the article, "and", "with", "for". */
export const isArabicPrefix = (head: string): boolean => /^(?:[وبكف]?ال|لل|[وبلف])$/.test(head);

/** The word without its Arabic article, when three letters or more remain. */
export const withoutArticle = (word: string): string => word.replace(/^(?:[وبكف]?ال|لل)(?=...)/, '');

const shortestStem = 3;

/** The shortest stem a form of `word` can begin with. */
export const stemOf = (word: string): string => {
  for (let length = shortestStem; length < word.length; length++)
    if (isEnding(word.slice(length))) return word.slice(0, length);
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
    if (trusted && isEnding(one.slice(same)) && isEnding(other.slice(same))) return true;
  }
  return false;
};
