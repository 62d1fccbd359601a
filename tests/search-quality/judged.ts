// The judged queries, which half of them may be looked at while tuning, and how an answer is scored.
import { readFileSync } from 'node:fs';
import { parseFeed } from '../../src/feed/parse.js';
import { createLookup } from '../../src/feed/lookup.js';
import { createSearchIndex } from '../../src/search/create-search-index.js';
import { createSearch } from '../../src/widgets/offer-finder/offer-search.js';
import { documents, synonyms, weights } from './documents.js';

export interface JudgedQuery {
  readonly language: string;
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
  readonly half: 'tune' | 'report';
}

export type Ask = (query: string) => readonly string[];

export interface Collection {
  readonly name: string;
  readonly queries: readonly JudgedQuery[];
  /** The ids of our answer, best first. */
  readonly ask: Ask;
}

/** The half of a query, by FNV-1a of its text: fixed for ever, chosen by nobody. */
const halfOf = (text: string): 'tune' | 'report' => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 16) & 1 ? 'report' : 'tune';
};

const readQueries = (file: string, known: ReadonlySet<string>): JudgedQuery[] => {
  const queries: JudgedQuery[] = [];
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [language, kind, query, ids] = line.split(' | ') as [string, string, string, string];
    const expected = ids.split(' ');
    for (const id of expected)
      if (!known.has(id)) throw new Error(`${file} expects the unknown record ${id}: ${line}`);
    queries.push({ language, kind, query, expected, half: halfOf(`${language} ${query}`) });
  }
  return queries;
};

/** The queries over our own records. */
export const ownQueries = (): readonly JudgedQuery[] =>
  readQueries('queries.txt', new Set(documents.map(({ id }) => id)));

/** Our own records and queries: the search room alone. */
export const ownCollection = (): Collection => {
  const index = createSearchIndex(documents, { weights, synonyms });
  return {
    name: 'own records',
    queries: ownQueries(),
    ask: (query) => index.search(query, { limit: 10 }).map(({ id }) => id),
  };
};

/** The demo feed, as the offer finder searches it. */
export const demoCollection = (): Collection => {
  const json = readFileSync(new URL('../../demo/feeds/rhein-sieg.json', import.meta.url), 'utf8');
  const { feed } = parseFeed(JSON.parse(json));
  const search = createSearch(feed, createLookup(feed));
  search.add(feed.offers);
  return {
    name: 'demo feed',
    queries: readQueries('demo-queries.txt', new Set(feed.offers.map(({ id }) => id))),
    ask: (query) => {
      const { best, found } = search.find(query);
      return best(found, 10).map((position) => feed.offers[position]!.id);
    },
  };
};

export interface Score {
  readonly recall: number;
  readonly reciprocalRank: number;
}

/** recall@10 and reciprocal rank of one answer. */
export const scoreOf = (expected: readonly string[], found: readonly string[]): Score => {
  const top = found.slice(0, 10);
  const first = top.findIndex((id) => expected.includes(id));
  return {
    recall: expected.filter((id) => top.includes(id)).length / Math.min(10, expected.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
};

/** The means of several scores. */
export const meanOf = (scores: readonly Score[]): Score => {
  let recall = 0;
  let reciprocalRank = 0;
  for (const score of scores) {
    recall += score.recall / scores.length;
    reciprocalRank += score.reciprocalRank / scores.length;
  }
  return { recall, reciprocalRank };
};
