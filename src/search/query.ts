// Reads what a visitor typed: folded words, other spellings of them, and which of them only hold a sentence together.
import { stemOf, withoutArticle } from './forms.js';
import { tokenize, type Token } from './tokenize.js';

/** Longer queries are cut: nobody types them, and every answer must stay quick. */
export const maxQueryLength = 200;
// One bit a word in the masks of ranking.
const maxWords = 30;

export interface QueryWord {
  readonly folded: string;
  /** As the visitor typed it. */
  readonly typed: string;
  /** Holds a sentence together (für, wo, kann): never required. */
  readonly filler: boolean;
}

/** Another way to say the words [from, to): one or more words that all must occur. */
export interface Alternative {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Other spellings: Mueller as muller, a phone number from its groups. */
  readonly spellings: readonly Alternative[];
}

// The commonest words of the feeds' languages, and what people write around what they look for.
const fillers = new Set(
  (
    'der die das den dem des ein eine einen einem einer und oder fur mit in im an am auf zu zum zur von vom bei beim aus ' +
    'als ist sind es gibt ich wir mir mein meine suche brauche mochte will kann man wo wie was wer wann nach uber durch ' +
    'the a of to and or for with at on i we my is are need how where what can ' +
    've ile icin bir nerede nasil و في من على الي عن مع هل اين كيف اريد ' +
    'і и та у в на з с до для де як що чи я где как что'
  ).split(' '),
);

const textOf = ({ codes, length }: Token) => {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(codes[i]!);
  return text;
};

export const readQuery = (text: string): Query => {
  const query = text.slice(0, maxQueryLength);
  const words: QueryWord[] = [];
  const spellings: Alternative[] = [];
  tokenize(query, (token) => {
    const folded = textOf(token);
    const { at, length, instead } = token;
    if (words.length >= maxWords) return;
    if (instead) spellings.push({ from: words.length - instead, to: words.length, words: [folded] });
    else words.push({ folded, typed: query.slice(at[0], at[length]), filler: fillers.has(folded) });
  });
  return { words, spellings };
};

/** Groups of words that mean the same, by the stems of each: `Jobcenter`, `Arbeitsamt`, `Agentur für Arbeit`. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

// Longest phrase of a synonym group, in words.
const maxPhrase = 4;

const phraseKey = (words: readonly { folded: string }[], from: number, to: number) => {
  let key = '';
  for (let i = from; i < to; i++) key += stemOf(withoutArticle(words[i]!.folded)) + ' ';
  return key;
};

/** Prepares synonym groups once for all queries. */
export const readSynonyms = (groups: readonly (readonly string[])[]): Synonyms => {
  const synonyms = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    const phrases: { key: string; words: string[] }[] = [];
    for (const phrase of group) {
      const { words } = readQuery(phrase);
      if (!words.length || words.length > maxPhrase) continue;
      const folded: string[] = [];
      for (const word of words) if (!word.filler || words.length === 1) folded.push(word.folded);
      phrases.push({ key: phraseKey(words, 0, words.length), words: folded });
    }
    for (const { key } of phrases) {
      const others = synonyms.get(key) ?? [];
      synonyms.set(key, others);
      for (const other of phrases) if (other.key !== key) others.push(other.words);
    }
  }
  return synonyms;
};

/** What the feed's synonyms say for the words of a query. */
export const synonymsOf = ({ words }: Query, synonyms: Synonyms): Alternative[] => {
  const alternatives: Alternative[] = [];
  if (!synonyms.size) return alternatives;
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length && to <= from + maxPhrase; to++)
      for (const other of synonyms.get(phraseKey(words, from, to)) ?? [])
        alternatives.push({ from, to, words: other });
  return alternatives;
};
