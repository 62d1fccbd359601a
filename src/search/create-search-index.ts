// The entry of the package: an index over documents that answers with ids, scores and where the words stand.
import { highlight, type TextMatch } from './highlight.js';
import { ranked } from './rank.js';
import {
  createWordIndex,
  textsOf,
  type SearchAnswer,
  type SearchDocument,
  type SearchOptions,
} from './word-index.js';

export { ranked };
export type { SearchAnswer, SearchDocument, SearchOptions, TextMatch };

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

export interface SearchPositions extends SearchAnswer {
  /** Where the words stand in any text, such as the one shown. */
  matchesIn(text: string): TextMatch[];
}

export interface SearchIndex {
  /** Number of documents. */
  readonly size: number;
  /** Joins documents to the index; a hundred of 1 kB take about 3 ms, so add them in slices of that size. */
  add(documents: Iterable<SearchDocument>): void;
  /** The documents found, best first. A query without words finds nothing, as does a limit below 1. */
  search(query: string, options?: { readonly limit?: number | undefined }): SearchHit[];
  /** The same as positions, to be met with facets; put in order by `ranked`. */
  searchPositions(query: string): SearchPositions;
}

/**
 * An index over `documents`, to which others may be added later. Keeps the documents as they are, copies no text.
 * Throws a RangeError above a million documents.
 */
export const createSearchIndex = (
  documents: Iterable<SearchDocument> = [],
  options?: SearchOptions,
): SearchIndex => {
  const index = createWordIndex(options);
  const { ask, dictionary } = index;
  const added: SearchDocument[] = [];

  const add = (more: Iterable<SearchDocument>): void => {
    for (const document of more) {
      index.add([document]);
      added.push(document);
    }
  };

  const search: SearchIndex['search'] = (query, asked = {}) => {
    const answer = ask(query);
    const { scores, positions } = answer;
    const best = ranked(scores, positions, Object.hasOwn(asked, 'limit') ? asked.limit : undefined);
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
              highlight(text, answer, dictionary).map((match) => ({ field, index, ...match })),
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
      return index.size;
    },
    add,
    search,
    searchPositions: (query) => {
      const answer = ask(query);
      return { ...answer, matchesIn: (text) => highlight(text, answer, dictionary) };
    },
  };
};
