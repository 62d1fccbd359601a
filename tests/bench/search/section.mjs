// Runs the section: every engine with 1,000, 10,000 and 50,000 records, each in a process of its own, and once with the
// judged queries.
import { fileURLToPath } from 'node:url';
import { run, seconds } from '../../../scripts/run.mjs';
import { bytesOf } from '../../search-quality/shipped.ts';
import { demoCollection, meanOf, ownQueries, scoreOf } from '../../search-quality/judged.ts';
import { engines } from './engines.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const counts = [1_000, 10_000, 50_000];

/** Ms: who needs longer to build, or for half of its answers, is not asked with more records. */
const patience = { build: 5_000, p50: 500 };

/** What the child says, or `{ fault }`. */
const measure = async (name, what) => {
  const { code, output } = await run(
    process.execPath,
    [
      '--expose-gc',
      '--no-flush-bytecode',
      '--max-old-space-size=3500',
      '--import',
      'tsx',
      path('measure.mjs'),
      name,
      String(what),
    ],
    { quiet: true },
  );
  const said = output.trim().split('\n').pop();
  return code === 0 && /^[[{]/.test(said) ? JSON.parse(said) : { fault: 'gave up' };
};

const groupBy = (list, keyOf) => {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

/** Means over all and over each kind. */
const summary = (scored) => {
  const kinds = [...groupBy(scored, ({ kind }) => kind)].map(([kind, some]) => ({
    kind,
    queries: some.length,
    ...meanOf(some.map(({ score }) => score)),
  }));
  return { all: { kind: 'all', queries: scored.length, ...meanOf(scored.map(({ score }) => score)) }, kinds };
};

/** `{ cost, bytes, quality, answers }`; `answers` holds the ids each engine gave for each query, in their order. */
export const runSearch = async ({ names = [], tell }) => {
  const wanted = engines.filter(({ name }) => !names.length || names.includes(name));
  const bytes = {};
  for (const { name, code, weigh } of wanted) {
    if (weigh) bytes[name] = await weigh();
    else if (code) bytes[name] = await bytesOf(code, path('..'));
  }

  const cost = {};
  for (const count of counts)
    for (const { name, label } of wanted) {
      const since = performance.now();
      const before = cost[counts[counts.indexOf(count) - 1]]?.[name];
      const slow = before && !(before.build < patience.build && before.p50 < patience.p50);
      const one = slow ? { fault: 'not asked, too slow before' } : await measure(name, count);
      (cost[count] ??= {})[name] = one;
      tell(
        `search ${count} records: ${label}, ${one.p95 ? `p95 ${one.p95.toFixed(1)} ms of ${one.asked} queries` : one.fault} (${seconds(since)})`,
      );
    }

  const queries = ownQueries();
  const answers = {};
  const scores = {};
  let kinds;
  let own;
  for (const { name, label } of wanted) {
    const found = await measure(name, 'quality');
    if (found.fault) continue;
    answers[name] = found;
    const scored = queries
      .map((judged, i) => ({ ...judged, score: scoreOf(judged.expected, found[i]) }))
      .filter(({ half }) => half === 'report');
    const { all, kinds: some } = summary(scored);
    kinds = [all, ...some].map(({ kind, queries: asked }) => ({ kind, queries: asked }));
    scores[name] = Object.fromEntries([all, ...some].map((one) => [one.kind, one]));
    if (name === 'ours') own = { all, kinds: some };
    tell(
      `search, judged queries: ${label}, recall@10 ${all.recall.toFixed(3)}, MRR ${all.reciprocalRank.toFixed(3)}`,
    );
  }

  const report = [];
  const leastOf = (some) => some.reduce((least, one) => (one.recall < least.recall ? one : least));
  if (own) {
    const demo = demoCollection();
    const asked = demo.queries
      .filter(({ half }) => half === 'report')
      .map((judged) => ({ ...judged, score: scoreOf(judged.expected, demo.ask(judged.query)) }));
    const { all, kinds: some } = summary(asked);
    report.push({ name: 'own records', total: own.all, least: leastOf(own.kinds) });
    report.push({ name: 'demo feed', total: all, least: leastOf(some) });
  }
  return { cost, bytes, quality: kinds && { kinds, scores, report }, answers, queries };
};
