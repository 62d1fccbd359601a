// The search index: documents in, at any time and in slices; the positions found and their scores out. Works on the
// dictionary of all words, not on the documents: a query first becomes the dictionary words it may mean (expand), then
// the documents that have them (postings), then scores. Keeps no text and no document.
import { splitCompound } from './compounds.js';
import { createDictionary, type Dictionary } from './dictionary.js';
import { expand, expandMisspelt, good } from './expand.js';
import { grown } from './grown.js';
import type { MatchKind, WordMatches } from './match-kind.js';
import { createPostings, fieldBits, maxDocuments, type Postings } from './postings.js';
import { readQuery, readSynonyms, visitSynonyms } from './query.js';
import { defaultWeight, fieldFactors } from './rank.js';
import { wordCount, wordsToKeep, worth } from './relax.js';
import { tokenize } from './tokenize.js';

export interface SearchDocument {
  readonly id: string;
  /**
   * Plain texts by field; several texts (languages) in one field as an array. The field that comes first in the first
   * document is the title: of two that hold a word the shorter is better.
   */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Multiplies the score, for freshness and the like: say 0.8 for stale, 1 when absent. Above 0. */
  readonly boost?: number | undefined;
}

export interface SearchOptions {
  /** What a match in a field counts; 1 for fields not named. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** Groups of words or short phrases that mean the same, in any languages. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
}

/** What a word of the query, as typed, was found to mean. */
export interface Meaning {
  readonly word: string;
  readonly matches: WordMatches;
  /** How all of them match, when they are other words. */
  readonly kind: MatchKind | undefined;
}

export interface SearchAnswer {
  /** The words looked for, as typed, each once. */
  readonly words: readonly string[];
  /**
   * Words given up because no document has all of them: to be told to the visitor. Documents with the other words come
   * first, behind them those with at least half as many words.
   */
  readonly dropped: readonly string[];
  /** Documents found, as positions in the order they were added, rising. */
  readonly positions: Uint32Array;
  /** By position, the score; 0 for what was not found. */
  readonly scores: Float32Array;
  /** For `highlight`, `reasons` and `nearestWords`. */
  readonly meanings: readonly Meaning[];
}

export interface WordIndex {
  /** Number of documents. */
  readonly size: number;
  /** Joins documents to the index; a hundred of 1 kB take about 3 ms, so add them in slices of that size. */
  add(documents: Iterable<Pick<SearchDocument, 'fields' | 'boost'>>): void;
  /** The documents found, to be met with facets and put in order by `ranked`. A query without words finds nothing. */
  ask(query: string): SearchAnswer;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
}

// What a match by another word is worth beside the word itself, and by the parts of a compound.
const bySynonym = 0.85;
const byParts = 0.7;
// What has fewer words comes behind all that has more.
const behind = 2 ** -20;
// What a title of one word adds to its match; longer ones add less.
const shortTitle = 0.3;
// So many words of a query are looked for as misspelt: each costs a walk over the dictionary.
const mostMisspelt = 4;

/** What the object itself says: pages add to Object.prototype. */
const own = <T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

export const textsOf = ({ fields }: Pick<SearchDocument, 'fields'>, field: string): readonly string[] => {
  const texts = fields[field]!;
  return typeof texts === 'string' ? [texts] : texts;
};

/** An empty index. Adding throws a RangeError above a million documents. */
export const createWordIndex = (options: SearchOptions = {}): WordIndex => {
  const weights = own(options, 'weights') ?? {};
  const groups = readSynonyms(own(options, 'synonyms') ?? []);
  const dictionary = createDictionary();
  const postings = createPostings();
  let size = 0;
  // A field's bit in the postings; all fields beyond the last bit share it.
  const bits = new Map<string, number>();
  const bitWeights: number[] = [];
  let factors = fieldFactors(bitWeights);
  // By position, two cells: what the score is multiplied by, and words in the first field.
  let traits = new Float32Array(64);

  const bitOf = (field: string): number => {
    let bit = bits.get(field);
    if (bit === undefined) {
      bits.set(field, (bit = Math.min(bits.size, fieldBits - 1)));
      if (bit === bitWeights.length) bitWeights.push(own(weights, field) ?? defaultWeight);
      factors = fieldFactors(bitWeights);
    }
    return bit;
  };

  const add: WordIndex['add'] = (documents) => {
    for (const document of documents) {
      if (size === maxDocuments) throw new RangeError();
      const position = size++;
      traits = grown(traits, position * 2 + 1);
      traits[position * 2] = own(document, 'boost') ?? 1;
      for (const field of Object.keys(document.fields)) {
        const bit = bitOf(field);
        const texts = textsOf(document, field);
        let words = 0;
        for (const text of texts)
          tokenize(text, (codes, length, instead) => {
            postings.add(dictionary.find(codes, length, true), position, bit);
            if (!instead) words++;
          });
        if (!bit) traits[position * 2 + 1] = words / texts.length;
      }
    }
  };

  /** By position, how well each document has one of the matches. */
  const scoresOf = (matches: WordMatches): Float32Array => {
    const scores = new Float32Array(size);
    matches.forEach(({ quality }, word) => {
      postings.visit(word, (document, fields) => {
        let score = factors[fields]!;
        if (fields & 1) score *= 1 + shortTitle / (traits[document * 2 + 1]! || 1);
        score *= quality;
        if (score > scores[document]!) scores[document] = score;
      });
    });
    return scores;
  };

  const ask: WordIndex['ask'] = (text) => {
    const { words, spellings } = readQuery(text);
    const meanings: Meaning[] = [];
    // By word, how well each document has it.
    const rows = words.map(() => new Float32Array(size));
    let misspelt = mostMisspelt;

    /** Lets the words [from, to) also be said as `others`, all of which a document must have. */
    const use = (
      from: number,
      to: number,
      others: readonly string[],
      factor: number,
      kind?: MatchKind,
    ): void => {
      let together: Float32Array | undefined;
      for (const other of others) {
        const matches: WordMatches = new Map();
        if (expand(other, dictionary, matches) < good && !kind && misspelt-- > 0)
          expandMisspelt(other, dictionary, matches);
        meanings.push({ word: words[from]!.typed, matches, kind });
        if (!matches.size) return;
        const scores = scoresOf(matches);
        together ??= scores;
        for (let i = 0; i < size; i++)
          together[i] = together[i]! && scores[i]! && (together[i]! + scores[i]!) / 2;
      }
      for (let word = from; together && word < to; word++) {
        const row = rows[word]!;
        for (let i = 0; i < size; i++) row[i] = Math.max(row[i]!, together[i]! * factor);
      }
    };

    // What says little is required only when nothing else was typed.
    const needing = (least: number) => {
      let bits = 0;
      words.forEach(({ need }, word) => (bits |= need < least ? 0 : 1 << word));
      return bits;
    };
    const asked = needing(1) || needing(0);
    const required = needing(2) || asked;
    const isAsked = (word: number) => asked & (1 << word);

    words.forEach(({ folded }, word) => {
      if (isAsked(word)) use(word, word + 1, [folded], 1);
      // Written apart: Deutsch Kurs.
      if (word) {
        const both = words[word - 1]!.folded + folded;
        if (dictionary.idOf(both) >= 0) use(word - 1, word + 1, [both], 1);
      }
    });
    for (const { from, to, folded } of spellings) use(from, to, [folded], 1);
    visitSynonyms(words, groups, (from, to, others) => use(from, to, others, bySynonym, 'synonym'));
    words.forEach(({ folded }, word) => {
      if (!isAsked(word)) return;
      const parts = splitCompound(folded, dictionary);
      if (parts.length > 1) use(word, word + 1, parts, byParts, 'inside');
      // At last: one part of it, or the word without its ending.
      if (!rows[word]!.some(Boolean)) use(word, word + 1, [parts[0]!], byParts, 'inside');
    });

    const scores = new Float32Array(size);
    const covered = new Int32Array(size);
    rows.forEach((row, word) => {
      let withWord = 0;
      for (let i = 0; i < size; i++) if (row[i]) withWord++;
      const factor = worth(size, withWord);
      for (let i = 0; i < size; i++)
        if (row[i]) {
          scores[i]! += row[i]! * factor;
          covered[i]! |= 1 << word;
        }
    });
    const kept = wordsToKeep(required, covered, scores);
    let count = 0;
    const positions = new Uint32Array(size);
    const least = wordCount(kept) / (kept === required ? 1 : 2);
    for (let i = 0; i < size; i++) {
      const has = covered[i]! & required;
      if (has && wordCount(has) >= least) {
        scores[i]! *= traits[i * 2]! * ((has & kept) === kept ? 1 : behind);
        positions[count++] = i;
      } else scores[i] = 0;
    }

    const typed = words.map((word) => word.typed);
    return {
      words: typed,
      dropped: typed.filter((_, word) => required & ~kept & (1 << word)),
      positions: positions.slice(0, count),
      scores,
      meanings,
    };
  };

  return {
    get size() {
      return size;
    },
    add,
    ask,
    dictionary,
    postings,
  };
};
