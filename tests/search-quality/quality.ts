// Prints how well the judged queries are answered: recall@10 and mean reciprocal rank (MRR), by language and by kind.
// `npx tsx tests/search-quality/quality.ts report` (or `tune`, `all`; `tune misses` also names what fell short, which
// nobody should know of the report half). Beside others: `npm run bench -- --section=search`.
import {
  demoCollection,
  meanOf,
  ownCollection,
  scoreOf,
  type Ask,
  type JudgedQuery,
  type Score,
} from './judged.js';

const shown = (scores: readonly Score[]) => {
  const { recall, reciprocalRank } = meanOf(scores);
  return `recall@10 ${recall.toFixed(3)}  MRR ${reciprocalRank.toFixed(3)}`;
};

const print = (name: string, all: readonly JudgedQuery[], ask: Ask, half: string, misses: boolean) => {
  const queries = all.filter((judged) => half === 'all' || judged.half === half);
  const scores = queries.map(({ query, expected }) => scoreOf(expected, ask(query)));
  console.log(`\n${name}, ${half}, ${queries.length} queries: ${shown(scores)}`);
  for (const key of ['language', 'kind'] as const)
    for (const value of new Set(queries.map((judged) => judged[key]))) {
      const some = scores.filter((_, i) => queries[i]![key] === value);
      console.log(`  ${value.padEnd(10)} ${String(some.length).padStart(3)}  ${shown(some)}`);
    }
  queries.forEach(({ query, expected, kind }, i) => {
    const { recall, reciprocalRank } = scores[i]!;
    if (misses && half === 'tune' && recall * reciprocalRank < 1)
      console.log(
        `  ${kind} "${query}" wants ${expected.join(' ')}\n      got ${ask(query).slice(0, 10).join(' ')}`,
      );
  });
};

const [, , half = 'report', misses] = process.argv;
const own = ownCollection();
const demo = demoCollection();
print(`search, ${own.name}`, own.queries, own.ask, half, !!misses);
print(`search, ${demo.name}`, demo.queries, demo.ask, half, !!misses);
