// The search index: documents in, at any time and in slices; ranked answers out. Works on the dictionary of all
// words, not on the documents: a query first becomes the dictionary words it may mean (expand), then the documents
// that have them (postings), then scores.
import { splitCompound } from './compounds.js';
import { Dictionary } from './dictionary.js';
import { bestQuality, expand, expandTypos, good } from './expand.js';
import { highlight, type Meaning, type TextMatch } from './highlight.js';
import type { WordMatches } from './match-kind.js';
import { fieldBits, maxDocuments, Postings } from './postings.js';
import { readQuery, readSynonyms, synonymsOf, type Alternative } from './query.js';
import { defaultWeight, fieldFactors, ranked } from './rank.js';
import { wordsToKeep, worth } from './relax.js';
import { tokenize } from './tokenize.js';

export interface SearchDocument {
  readonly id: string;
  /** Plain texts by field; several texts (languages) in one field as an array. Read again for `matches`. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Multiplies the score, for freshness and the like; 1 when absent, kept between 0.5 and 2. */
  readonly boost?: number | undefined;
}

export interface SearchOptions {
  /** What a match in a field counts; 1 for fields not named. The heaviest field is the title. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** Groups of words or short phrases that mean the same, in any languages. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
}

export interface FieldMatch extends TextMatch {
  readonly field: string;
  /** Which text of a field that has several; 0 for a plain string. */
  readonly index: number;
}

export interface SearchHit {
  readonly id: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Where the words stand, in the order of the fields; computed when read. */
  readonly matches: readonly FieldMatch[];
}

export interface SearchPositions {
  /** The words looked for, as typed. */
  readonly words: readonly string[];
  /** Words given up because no document has all of them: to be told to the visitor. */
  readonly dropped: readonly string[];
  /** Documents found, as positions in the order they were added, rising. */
  readonly positions: Uint32Array;
  /** By position, the score; 0 for what was not found. */
  readonly scores: Float32Array;
  /** Where the words stand in any text, such as the one shown. */
  matchesIn(text: string): TextMatch[];
}

export interface SearchIndex {
  /** Number of documents. */
  readonly size: number;
  /** Joins documents to the index; a thousand of 1 kB take a few milliseconds, so add them in slices. */
  add(documents: Iterable<SearchDocument>): void;
  /** The documents found, best first. A query without words finds nothing. */
  search(query: string, options?: { readonly limit?: number | undefined }): SearchHit[];
  /** The same as positions, to be met with facets; put in order by `ranked`. */
  searchPositions(query: string): SearchPositions;
}

// What a match by another word, or by the two halves of a compound, is worth beside the word itself.
const bySynonym = 0.85;
const byHalves = 0.7;
// What a title of one word adds to its match; longer ones add less.
const shortTitle = 0.3;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** An index over `documents`, to which others may be added later. Throws a RangeError above a million documents. */
export const createSearchIndex = (
  documents: Iterable<SearchDocument> = [],
  { weights = {}, synonyms = [] }: SearchOptions = {},
): SearchIndex => {
  const dictionary = new Dictionary();
  const postings = new Postings();
  const groups = readSynonyms(synonyms);
  const added: SearchDocument[] = [];
  // A field's bit in the postings; all fields beyond the last bit share it.
  const bits = new Map<string, number>();
  const bitWeights: number[] = [];
  let factors = fieldFactors(bitWeights);
  let titleBits = 0;
  // By position.
  let boosts = new Float32Array(64);
  let titleLengths = new Float32Array(64);

  const bitOf = (field: string): number => {
    let bit = bits.get(field);
    if (bit === undefined) {
      bit = Math.min(bits.size, fieldBits - 1);
      bits.set(field, bit);
      bitWeights[bit] ??= own(weights, field) ?? defaultWeight;
      factors = fieldFactors(bitWeights);
      const heaviest = Math.max.apply(null, bitWeights);
      titleBits = 0;
      for (let i = 0; i < bitWeights.length; i++) if (bitWeights[i] === heaviest) titleBits |= 1 << i;
    }
    return bit;
  };

  const add = (more: Iterable<SearchDocument>): void => {
    for (const document of more) {
      const position = added.length;
      if (position === maxDocuments) throw new RangeError(`more than ${maxDocuments} documents`);
      if (position === boosts.length) {
        const bigger = [new Float32Array(position * 2), new Float32Array(position * 2)] as const;
        bigger[0].set(boosts);
        bigger[1].set(titleLengths);
        [boosts, titleLengths] = bigger;
      }
      added.push(document);
      boosts[position] = Math.min(2, Math.max(0.5, document.boost ?? 1));
      const names = Object.keys(document.fields);
      for (let n = 0; n < names.length; n++) {
        const bit = bitOf(names[n]!);
        const value = document.fields[names[n]!]!;
        const texts = typeof value === 'string' ? [value] : value;
        let words = 0;
        for (let t = 0; t < texts.length; t++)
          tokenize(texts[t]!, ({ codes, length, instead }) => {
            postings.add(dictionary.intern(codes, length), position, bit);
            if (!instead) words++;
          });
        if (titleBits & (1 << bit)) titleLengths[position] = words / texts.length;
      }
    }
  };

  /** By position, how well each document has one of the matches. */
  const scoresOf = (matches: WordMatches): Float32Array => {
    const scores = new Float32Array(added.length);
    matches.forEach(({ quality }, word) => {
      postings.visit(word, (document, fields) => {
        let score = factors[fields]!;
        if (fields & titleBits) score *= 1 + shortTitle / (titleLengths[document]! || 1);
        score *= quality;
        if (score > scores[document]!) scores[document] = score;
      });
    });
    return scores;
  };

  const searchPositions = (text: string): SearchPositions => {
    const query = readQuery(text);
    const { words } = query;
    const meanings: Meaning[] = [];
    const rows: Float32Array[] = [];

    const useAlternative = (
      { from, to, words: others }: Alternative,
      factor: number,
      kind?: 'synonym' | 'inside',
    ) => {
      let together: Float32Array | undefined;
      for (const other of others) {
        const found: WordMatches = new Map();
        expand(other, dictionary, found);
        if (!found.size) return;
        const matches: WordMatches = new Map();
        found.forEach((match, id) => matches.set(id, kind ? { ...match, kind } : match));
        const scores = scoresOf(matches);
        if (together)
          for (let i = 0; i < scores.length; i++) together[i] = Math.min(together[i]!, scores[i]!);
        else together = scores;
        meanings.push({ word: words[from]!.typed, matches });
      }
      for (let word = from; together && word < to; word++) {
        const row = rows[word]!;
        for (let i = 0; i < row.length; i++) row[i] = Math.max(row[i]!, together[i]! * factor);
      }
    };

    for (let i = 0; i < words.length; i++) {
      const { folded, typed } = words[i]!;
      const matches: WordMatches = new Map();
      expand(folded, dictionary, matches);
      if (bestQuality(matches) < good) expandTypos(folded, dictionary, matches);
      meanings.push({ word: typed, matches });
      rows.push(scoresOf(matches));
    }
    for (const spelling of query.spellings) useAlternative(spelling, 1);
    for (const synonym of synonymsOf(query, groups)) useAlternative(synonym, bySynonym, 'synonym');
    for (let i = 0; i < words.length; i++) {
      const halves = splitCompound(words[i]!.folded, dictionary);
      if (halves) useAlternative({ from: i, to: i + 1, words: halves }, byHalves, 'inside');
    }

    const size = added.length;
    const scores = new Float32Array(size);
    const covered = new Int32Array(size);
    const worths: number[] = [];
    let required = 0;
    for (let word = 0; word < rows.length; word++) {
      const row = rows[word]!;
      let withWord = 0;
      for (let i = 0; i < size; i++) if (row[i]) withWord++;
      worths.push(worth(size, withWord));
      if (!words[word]!.filler) required |= 1 << word;
      for (let i = 0; i < size; i++)
        if (row[i]) {
          scores[i]! += row[i]! * worths[word]!;
          covered[i]! |= 1 << word;
        }
    }
    // Only fillers were typed: then they are what is looked for.
    required ||= (1 << rows.length) - 1;
    const kept = wordsToKeep(required, covered, worths, scores);
    const dropped: string[] = [];
    for (let word = 0; word < words.length; word++)
      if (required & ~kept & (1 << word)) dropped.push(words[word]!.typed);

    let count = 0;
    const positions = new Uint32Array(size);
    for (let i = 0; i < size; i++)
      if (kept && (covered[i]! & kept) === kept) {
        scores[i]! *= boosts[i]!;
        positions[count++] = i;
      } else scores[i] = 0;

    const typed: string[] = [];
    for (const word of words) typed.push(word.typed);
    return {
      words: typed,
      dropped,
      positions: positions.slice(0, count),
      scores,
      matchesIn: (shown) => highlight(shown, meanings, dictionary),
    };
  };

  const search: SearchIndex['search'] = (query, { limit = Infinity } = {}) => {
    const { scores, positions, matchesIn } = searchPositions(query);
    const best = ranked(scores, positions, limit);
    const hits: SearchHit[] = [];
    for (let i = 0; i < best.length; i++) {
      const { id, fields } = added[best[i]!]!;
      let found: FieldMatch[] | undefined;
      hits.push({
        id,
        score: scores[best[i]!]!,
        get matches() {
          if (!found) {
            found = [];
            const names = Object.keys(fields);
            for (let n = 0; n < names.length; n++) {
              const value = fields[names[n]!]!;
              const texts = typeof value === 'string' ? [value] : value;
              for (let index = 0; index < texts.length; index++)
                for (const match of matchesIn(texts[index]!))
                  found.push({ field: names[n]!, index, ...match });
            }
          }
          return found;
        },
      });
    }
    return hits;
  };

  add(documents);
  return {
    get size() {
      return added.length;
    },
    add,
    search,
    searchPositions,
  };
};
