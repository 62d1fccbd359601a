// Prints what building and asking the index costs beside a plain substring scan (the limit) and, when
// MINISEARCH=/folder/with/node_modules is given, beside minisearch. `npx tsx --expose-gc tests/search-quality/speed.ts`
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import type { SearchDocument } from '../../src/search/create-search-index.js';
import { bytesOf, loadShipped, searchExports } from './shipped.js';
import { random, syntheticDocuments } from './synthetic-documents.js';

interface Engine {
  readonly name: string;
  /** Builds, and returns the question. */
  build(documents: readonly SearchDocument[]): (query: string) => number;
}

const weights = { title: 10, summary: 4, provider: 4, place: 4, description: 1 };
const textsOf = (document: SearchDocument) => Object.values(document.fields).flat();
const plain = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

const { createWordIndex, ranked } = await loadShipped();

const ours: Engine = {
  name: 'this room',
  build(documents) {
    const index = createWordIndex({ weights });
    index.add(documents);
    return (query) => {
      const { scores, positions } = index.ask(query);
      return ranked(scores, positions, 20).length && positions.length;
    };
  },
};

const scan: Engine = {
  name: 'substring scan',
  build(documents) {
    const texts = documents.map((document) => plain(textsOf(document).join(' ')));
    return (query) => {
      const words = plain(query).split(' ').filter(Boolean);
      return texts.filter((text) => words.every((word) => text.includes(word))).length;
    };
  },
};

const minisearch = (): Engine[] => {
  if (!process.env.MINISEARCH) return [];
  const module = createRequire(`${process.env.MINISEARCH}/x.js`)('minisearch');
  const MiniSearch = module.default ?? module;
  return [
    {
      name: 'minisearch',
      build(documents) {
        const index = new MiniSearch({ fields: Object.keys(weights), processTerm: plain });
        index.addAll(documents.map(({ id, fields }) => ({ id, ...fields })));
        return (query) =>
          index.search(query, { boost: weights, prefix: true, fuzzy: 0.2, combineWith: 'AND' }).length;
      },
    },
  ];
};

const count = Number(process.argv[2] ?? 10_000);
const documents = syntheticDocuments(count);
const next = random(7);
const queries: string[] = [];
for (let i = 0; i < 400; i++) {
  const { fields } = documents[Math.floor(next() * count)]!;
  const words = (i % 2 ? (fields.title as string) : (fields.summary as string))
    .split(/[ .]+/)
    .filter(Boolean);
  const from = Math.floor(next() * words.length);
  let query = words.slice(from, from + 1 + (i % 3)).join(' ');
  if (i % 5 === 1) query = query.slice(0, 2 + (i % 6));
  if (i % 5 === 2) query = query.slice(0, 3) + query.slice(4);
  if (i % 5 === 3) query = query.slice(-6);
  queries.push(query);
}

const heap = () => {
  const gc = (globalThis as { gc?: () => void }).gc;
  for (let i = 0; i < 4; i++) gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(sorted.length * share)]!.toFixed(2);

const engines = [scan, ours, ...minisearch()];
const [, , , only] = process.argv;
if (!only) {
  console.log(
    `${count} records of ${textsOf(documents[0]!).join(' ').length} characters; our code ${await bytesOf(searchExports)} bytes brotli`,
  );
  // Each in a process of its own, so that none inherits another's heap.
  for (const { name } of engines)
    execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, String(count), name], {
      stdio: 'inherit',
    });
}

for (const engine of engines) {
  if (engine.name !== only) continue;
  const times: number[] = [];
  const before = heap();
  let ask: ((query: string) => number) | undefined;
  let size = 0;
  for (let round = 0; round < 3; round++) {
    ask = undefined;
    const start = performance.now();
    ask = engine.build(documents);
    ask('beratung');
    times.push(performance.now() - start);
    if (!round) size = heap() - before;
  }
  let found = 0;
  for (const query of queries) ask!(query);
  const asked = queries.map((query) => {
    const start = performance.now();
    found += ask!(query);
    return performance.now() - start;
  });
  asked.sort((one, other) => one - other);
  const first = times[0]!;
  times.sort((one, other) => one - other);
  console.log(
    `${engine.name.padEnd(16)} build ${times[1]!.toFixed(0)} ms (first ${first.toFixed(0)})  heap ${(size / 1e6).toFixed(1)} MB  ` +
      `query p50 ${at(asked, 0.5)} p95 ${at(asked, 0.95)} max ${at(asked, 0.9999)} ms  mean hits ${(found / queries.length).toFixed(0)}`,
  );
}
