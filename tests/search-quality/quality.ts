// Prints how well the judged queries are answered: recall@10 and mean reciprocal rank, by language and by kind, beside
// other engines. `npx tsx tests/search-quality/quality.ts tune|report|all [misses]`; MINISEARCH=/folder adds minisearch.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSearchIndex } from '../../src/search/create-search-index.js';
import { documents, synonyms, weights } from './documents.js';

export interface JudgedQuery {
  readonly language: string;
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
  /** Only these may be looked at while tuning. */
  readonly half: 'tune' | 'report';
}

/** The half of a query, by FNV-1a of its text: fixed for ever, chosen by nobody. */
const halfOf = (line: string): 'tune' | 'report' => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < line.length; i++) hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193);
  return (hash >>> 16) & 1 ? 'report' : 'tune';
};

export const judgedQueries = (): JudgedQuery[] => {
  const known = new Set(documents.map(({ id }) => id));
  const judged: JudgedQuery[] = [];
  for (const line of readFileSync(new URL('queries.txt', import.meta.url), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [language, kind, query, ids] = line.split(' | ');
    const expected = ids!.split(' ');
    for (const id of expected) if (!known.has(id)) throw new Error(`unknown record ${id} in: ${line}`);
    judged.push({
      language: language!,
      kind: kind!,
      query: query!,
      expected,
      half: halfOf(`${language} ${query}`),
    });
  }
  return judged;
};

export interface Score {
  recall: number;
  reciprocalRank: number;
}

export const scoreOf = (expected: readonly string[], found: readonly string[]): Score => {
  const top = found.slice(0, 10);
  const first = top.findIndex((id) => expected.includes(id));
  return {
    recall: expected.filter((id) => top.includes(id)).length / Math.min(10, expected.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
};

export const searchJudged = (): ((query: string) => string[]) => {
  const index = createSearchIndex(documents, { weights, synonyms });
  return (query) => index.search(query, { limit: 10 }).map(({ id }) => id);
};

const minisearch = (): Record<string, (query: string) => string[]> => {
  if (!process.env.MINISEARCH) return {};
  const module = createRequire(`${process.env.MINISEARCH}/x.js`)('minisearch');
  const MiniSearch = module.default ?? module;
  const plain = (text: string) =>
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const index = new MiniSearch({ fields: Object.keys(weights), processTerm: plain });
  index.addAll(
    documents.map(({ id, fields }) => ({
      id,
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().join(' ')])),
    })),
  );
  return {
    minisearch: (query) =>
      index.search(query, { boost: weights, prefix: true, fuzzy: 0.2 }).map(({ id }: { id: string }) => id),
  };
};

const mean = (scores: readonly Score[]) => {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, score) => total + pick(score), 0);
  const share = (value: number) => (value / scores.length).toFixed(3);
  return `recall@10 ${share(sum((score) => score.recall))}  MRR ${share(sum((score) => score.reciprocalRank))}`;
};

const print = (half: string, misses: boolean) => {
  const queries = judgedQueries().filter((judged) => half === 'all' || judged.half === half);
  const engines: Record<string, (query: string) => string[]> = {
    'this room': searchJudged(),
    ...minisearch(),
  };
  for (const [name, ask] of Object.entries(engines)) {
    const scores = queries.map(({ query, expected }) => scoreOf(expected, ask(query)));
    console.log(`\n${name}, ${half} half, ${queries.length} queries: ${mean(scores)}`);
    for (const key of ['language', 'kind'] as const)
      for (const value of new Set(queries.map((judged) => judged[key]))) {
        const some = scores.filter((_, i) => queries[i]![key] === value);
        console.log(`  ${value.padEnd(10)} ${String(some.length).padStart(3)}  ${mean(some)}`);
      }
    if (!misses || half !== 'tune' || name !== 'this room') continue;
    queries.forEach(({ query, expected, kind }, i) => {
      const { recall, reciprocalRank } = scores[i]!;
      if (recall < 1 || reciprocalRank < 1)
        console.log(`${kind} "${query}" wants ${expected.join(' ')}\n      got ${ask(query).join(' ')}`);
    });
  }
};

const [, script, half, misses] = process.argv;
if (script && import.meta.url.endsWith('/quality.ts') && script.endsWith('quality.ts'))
  print(half ?? 'report', !!misses);
