// One engine with one number of records, in a process of its own so that none inherits another's heap:
// `node --expose-gc --import tsx measure.mjs ours 10000` prints what it costs as JSON; with `quality` instead of a number,
// where it finds the records of the judged queries.
import { quantile, median } from '../lib/stats.mjs';
import { engines } from './engines.mjs';

const [, , name, what] = process.argv;
const engine = engines.find((one) => one.name === name);

/** Rough time for all queries of one engine; what takes longer asks fewer. */
const budget = 2_500;
const fewest = 10;

const heap = () => {
  for (let i = 0; i < 4; i++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const timed = (task) => {
  const since = performance.now();
  const result = task();
  return [performance.now() - since, result];
};

const speed = async (count) => {
  const { syntheticDocuments, syntheticQueries } =
    await import('../../search-quality/synthetic-documents.ts');
  const documents = syntheticDocuments(count);
  const queries = syntheticQueries(documents);
  const build = await engine.prepare(documents, []);
  // The first question belongs to the building: some do their work then.
  const whole = () => {
    const ask = build();
    ask('beratung');
    return ask;
  };
  const built = () => {
    const before = heap();
    const [time, ask] = timed(whole);
    return { time, ask, used: heap() - before };
  };
  const kept = { one: built() };
  const times = [kept.one.time];
  while (times.length < 3 && times[0] < 2_000) {
    // Gone before the next is weighed.
    delete kept.one;
    kept.one = built();
    times.push(kept.one.time);
  }
  const { ask, used } = kept.one;
  // Warm up, which the slow ones get less of.
  for (let i = 0, end = performance.now() + budget / 4; i < queries.length && performance.now() < end; i++)
    ask(queries[i]);
  // The best of up to three rounds a query, since other programs only ever make it slower.
  const asked = [];
  let answered = 0;
  const end = performance.now() + budget;
  for (let round = 0; round < 3; round++)
    for (let i = 0; i < queries.length; i++) {
      if (performance.now() > end && (round || i >= fewest)) break;
      const [ms, found] = timed(() => ask(queries[i]));
      if (!round && found.length) answered++;
      asked[i] = Math.min(ms, asked[i] ?? ms);
    }
  const slices = build.slices?.(25);
  return {
    build: median(times),
    heap: used,
    p50: median(asked),
    p95: quantile(asked, 0.95),
    asked: asked.length,
    answered: answered / asked.length,
    ...(slices && { slice: quantile(slices, 0.95), slowestSlice: Math.max(...slices) }),
  };
};

const quality = async () => {
  const { documents, synonyms } = await import('../../search-quality/documents.ts');
  const { ownQueries } = await import('../../search-quality/judged.ts');
  const ask = (await engine.prepare(documents, synonyms))();
  return ownQueries().map(({ query }) => {
    const ids = [];
    for (const at of ask(query)) if (ids.length < 10) ids.push(documents[at].id);
    return ids;
  });
};

console.log(JSON.stringify(what === 'quality' ? await quality() : await speed(Number(what))));
