// The search index: documents in, at any time and in slices; ranked answers out. Works on the dictionary of all
// words, not on the documents: a query first becomes the dictionary words it may mean (expand), then the documents
// that have them (postings), then scores.
import { tokenize } from './tokenize.js';
import { readQuery, readSynonyms, visitSynonyms } from './query.js';
import { createPostings, fieldBits, maxDocuments } from './postings.js';
import { createDictionary } from './dictionary.js';
import { splitCompound } from './compounds.js';
import { grown } from './grown.js';
import type { MatchKind, WordMatches } from './match-kind.js';
import { wordsToKeep, worth } from './relax.js';
import { expand, expandFurther } from './expand.js';
import { defaultWeight, fieldFactors, ranked } from './rank.js';
import { highlight, type Meaning, type TextMatch } from './highlight.js';

export { ranked };

export interface SearchDocument {
  readonly id: string;
  /**
   * Plain texts by field; several texts (languages) in one field as an array. The field that comes first in the first
   * document is the title: of two that hold a word the shorter is better. Read again for `matches`.
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
  /** Joins documents to the index; a hundred of 1 kB take about 3 ms, so add them in slices of that size. */
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

const textsOf = ({ fields }: SearchDocument, field: string): readonly string[] => {
  const texts = fields[field]!;
  return typeof texts === 'string' ? [texts] : texts;
};

/** An index over `documents`, to which others may be added later. Throws a RangeError above a million documents. */
export const createSearchIndex = (
  documents: Iterable<SearchDocument> = [],
  { weights = {}, synonyms = [] }: SearchOptions = {},
): SearchIndex => {
  const dictionary = createDictionary();
  const postings = createPostings();
  const groups = readSynonyms(synonyms);
  const added: SearchDocument[] = [];
  // A field's bit in the postings; all fields beyond the last bit share it.
  const bits = new Map<string, number>();
  const bitWeights: number[] = [];
  let factors = fieldFactors(bitWeights);
  // By position, words in the first field.
  let titleLengths = new Float32Array(64);

  const bitOf = (field: string): number => {
    let bit = bits.get(field);
    if (bit === undefined) {
      bits.set(field, (bit = Math.min(bits.size, fieldBits - 1)));
      bitWeights[bit] ??= Object.hasOwn(weights, field) ? weights[field]! : defaultWeight;
      factors = fieldFactors(bitWeights);
    }
    return bit;
  };

  const add = (more: Iterable<SearchDocument>): void => {
    for (const document of more) {
      const position = added.length;
      if (position === maxDocuments) throw new RangeError();
      added.push(document);
      titleLengths = grown(titleLengths, position);
      for (const field of Object.keys(document.fields)) {
        const bit = bitOf(field);
        const texts = textsOf(document, field);
        let words = 0;
        for (const text of texts)
          tokenize(text, (codes, length, instead) => {
            postings.add(dictionary.find(codes, length, true), position, bit);
            if (!instead) words++;
          });
        if (!bit) titleLengths[position] = words / texts.length;
      }
    }
  };

  /** By position, how well each document has one of the matches. */
  const scoresOf = (matches: WordMatches): Float32Array => {
    const scores = new Float32Array(added.length);
    matches.forEach(({ quality }, word) => {
      postings.visit(word, (document, fields) => {
        let score = factors[fields]!;
        if (fields & 1) score *= 1 + shortTitle / (titleLengths[document]! || 1);
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

    /** Lets the words [from, to) also be said as `others`, all of which a document must have. */
    const use = (from: number, to: number, others: readonly string[], factor: number, kind?: MatchKind) => {
      let together: Float32Array | undefined;
      for (const other of others) {
        const matches: WordMatches = new Map();
        (kind ? expand : expandFurther)(other, dictionary, matches);
        if (kind) matches.forEach((match, id) => matches.set(id, { ...match, kind }));
        meanings.push({ word: words[from]!.typed, matches });
        const scores = scoresOf(matches);
        together ??= scores;
        for (let i = 0; i < scores.length; i++) together[i] = Math.min(together[i]!, scores[i]!);
      }
      for (let word = from; together && word < to; word++) {
        const row = (rows[word] ??= new Float32Array(added.length));
        for (let i = 0; i < row.length; i++) row[i] = Math.max(row[i]!, together[i]! * factor);
      }
    };

    // Fillers are asked only when nothing else was typed.
    let required = 0;
    for (let word = 0; word < words.length; word++) if (!words[word]!.filler) required |= 1 << word;
    required ||= (1 << words.length) - 1;

    for (let from = 0; from < words.length; from++) {
      if (!(required & (1 << from))) continue;
      const { folded } = words[from]!;
      use(from, from + 1, [folded], 1);
      use(from, from + 1, splitCompound(folded, dictionary), byHalves, 'inside');
    }
    for (const { from, to, folded } of query.spellings) use(from, to, [folded], 1);
    visitSynonyms(words, groups, (from, to, others) => use(from, to, others, bySynonym, 'synonym'));

    const size = added.length;
    const scores = new Float32Array(size);
    const covered = new Int32Array(size);
    for (let word = 0; word < words.length; word++) {
      if (!(required & (1 << word))) continue;
      const row = rows[word]!;
      let withWord = 0;
      for (let i = 0; i < size; i++) if (row[i]) withWord++;
      const factor = worth(size, withWord);
      for (let i = 0; i < size; i++)
        if (row[i]) {
          scores[i]! += row[i]! * factor;
          covered[i]! |= 1 << word;
        }
    }
    const kept = wordsToKeep(required, covered, scores);
    let count = 0;
    const positions = new Uint32Array(size);
    for (let i = 0; i < size; i++)
      if (kept && (covered[i]! & kept) === kept) {
        scores[i]! *= added[i]!.boost ?? 1;
        positions[count++] = i;
      } else scores[i] = 0;

    const typed = words.map((word) => word.typed);
    return {
      words: typed,
      dropped: typed.filter((_, word) => required & ~kept & (1 << word)),
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
      const document = added[best[i]!]!;
      let matches: FieldMatch[] | undefined;
      hits.push({
        id: document.id,
        score: scores[best[i]!]!,
        get matches() {
          return (matches ??= Object.keys(document.fields).flatMap((field) =>
            textsOf(document, field).flatMap((text, index) =>
              matchesIn(text).map((match) => ({ field, index, ...match })),
            ),
          ));
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
