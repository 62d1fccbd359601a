// Reads what a visitor typed: folded words, other spellings of them, and which of them only hold a sentence together.
import { stemOf, withoutArticle } from './forms.js';
import { tokenize } from './tokenize.js';
import { isFiller, isLight } from './word-lists.js';

/** Longer queries are cut: nobody types them, and every answer must stay quick. */
export const maxQueryLength = 200;
// One bit a word in the masks of ranking.
const maxWords = 30;

export interface QueryWord {
  readonly folded: string;
  /** As the visitor typed it. */
  readonly typed: string;
  /**
   * 2: asked for. 1: says little (Hilfe, Menschen), counts where it stands, is not required beside other words.
   * 0: holds a sentence together (für, wo, kann), is not asked beside other words. −1: typed before.
   */
  readonly need: number;
}

/** Another way to write the words [from, to): Mueller as muller, a phone number from its groups. */
export interface Spelling {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

export interface Query {
  readonly words: readonly QueryWord[];
  readonly spellings: readonly Spelling[];
}

export const readQuery = (text: string): Query => {
  const query = text.slice(0, maxQueryLength);
  const words: QueryWord[] = [];
  const spellings: Spelling[] = [];
  tokenize(query, (codes, length, instead, starts, ends) => {
    let folded = '';
    for (let i = 0; i < length; i++) folded += String.fromCharCode(codes[i]!);
    const to = words.length;
    if (to === maxWords) return;
    if (instead) spellings.push({ from: to - instead, to, folded });
    else {
      const typed = query.slice(starts[0], ends[length - 1]);
      const known = words.some((word) => word.folded === folded);
      // IT, EU and KI are no small words.
      const filler = isFiller(folded) && !/^[A-Z]{2}$/.test(typed);
      words.push({ folded, typed, need: known ? -1 : filler ? 0 : isLight(folded) ? 1 : 2 });
    }
  });
  return { words, spellings };
};

/** Groups of words that mean the same, by the stems of each: `Jobcenter`, `Arbeitsamt`, `Agentur für Arbeit`. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

// Longest phrase of a synonym group, in words.
const maxPhrase = 4;

const keyOf = (words: readonly QueryWord[]) =>
  words.map(({ folded }) => stemOf(withoutArticle(folded))).join(' ');

/** Prepares synonym groups once for all queries. */
export const readSynonyms = (groups: readonly (readonly string[])[]): Synonyms => {
  const synonyms = new Map<string, readonly (readonly string[])[]>();
  for (const group of groups) {
    const phrases = group.map((phrase) => readQuery(phrase).words);
    const others: (readonly string[])[] = phrases.map((words) =>
      words.filter(({ need }) => need > 0).map(({ folded }) => folded),
    );
    for (const words of phrases) synonyms.set(keyOf(words), others.concat(synonyms.get(keyOf(words)) ?? []));
  }
  return synonyms;
};

/** Calls `use` with what the feed's synonyms say for the words [from, to) of a query. */
export const visitSynonyms = (
  words: readonly QueryWord[],
  synonyms: Synonyms,
  use: (from: number, to: number, others: readonly string[]) => void,
): void => {
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length && to <= from + maxPhrase; to++)
      synonyms.get(keyOf(words.slice(from, to)))?.forEach((others) => use(from, to, others));
};
