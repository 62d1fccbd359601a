// The tables of the search: goals, cost beside the limit, and how well the judged queries are answered.
import { kibibytes, megabytes, table, times, whole } from '../lib/markdown.mjs';
import { engines } from './engines.mjs';

const short = (ms) => (ms < 10 ? ms.toFixed(1) : whole(ms));
const share = (value) => value.toFixed(2);

const costTable = (count, results, bytes) => {
  const { limit } = results;
  const and = (value, of, show) => `${show(value)} (${times(value, of)})`;
  return table(
    [
      `${whole(count)} records`,
      'code, KiB',
      'build, ms',
      'heap, MB',
      'query p50, ms',
      'query p95, ms',
      'asked',
    ],
    engines
      .filter(({ name }) => results[name])
      .map(({ name, label }) => {
        const one = results[name];
        if (!one.p95) return [label, kibibytes(bytes[name] ?? 0), one.fault, '', '', '', ''];
        return [
          label,
          bytes[name] ? kibibytes(bytes[name]) : '–',
          and(one.build, limit?.build, whole),
          and(one.heap, limit?.heap, megabytes),
          and(one.p50, limit?.p50, short),
          and(one.p95, limit?.p95, short),
          whole(one.asked),
        ];
      }),
  );
};

const qualityTable = ({ kinds, scores }) => {
  const shown = engines.filter(({ name }) => scores[name]);
  return table(
    ['recall@10 / MRR', 'queries', ...shown.map(({ label }) => label)],
    kinds.map(({ kind, queries }) => [
      kind,
      whole(queries),
      ...shown.map(({ name }) => {
        const { recall, reciprocalRank } = scores[name][kind];
        return `${share(recall)} / ${share(reciprocalRank)}`;
      }),
    ]),
  );
};

/** Rows `{ goal, measured, reached }`. */
const goalsOf = ({ cost, bytes, quality }) => {
  const rows = [];
  const add = (goal, measured, reached) => rows.push({ goal, measured, reached });
  for (const { name, total, least } of quality?.report ?? []) {
    const { recall, reciprocalRank } = total;
    add(`recall@10 ≥ 0.97, ${name}`, recall.toFixed(3), recall >= 0.97);
    add(`MRR ≥ 0.95, ${name}`, reciprocalRank.toFixed(3), reciprocalRank >= 0.95);
    add(
      `no kind of query under 0.90, ${name}`,
      `${share(least.recall)} (${least.kind}, ${whole(least.queries)} queries)`,
      least.recall >= 0.9,
    );
  }
  if (bytes.ours) add('code ≤ 5 KiB', `${kibibytes(bytes.ours)} KiB`, bytes.ours <= 5 * 1024);
  for (const count of Object.keys(cost)) {
    const { ours, limit } = cost[count];
    // A thousand records are mostly warming up.
    if (!ours?.p95 || !limit?.p95 || Number(count) < 10_000) continue;
    const records = `, ${whole(count)} records`;
    add(`build ≤ 2.5 × limit${records}`, times(ours.build, limit.build), ours.build <= 2.5 * limit.build);
    add(`heap ≤ 0.5 × limit${records}`, times(ours.heap, limit.heap), ours.heap <= 0.5 * limit.heap);
    if (Number(count) === 10_000) add(`query p95 ≤ 8 ms${records}`, `${short(ours.p95)} ms`, ours.p95 <= 8);
    add(`slices of 25 records ≤ 8 ms (p95)${records}`, `${short(ours.slice)} ms`, ours.slice <= 8);
  }
  return rows;
};

/** The whole text between the markers. */
export const searchReport = ({ cost, bytes, quality, measuredOn }) => {
  const parts = [
    `Search alone, measured on ${measuredOn} in Node ${process.versions.node.split('.')[0]}, nothing slowed. “Limit” looks for plain substrings in lower-cased copies of the texts. Records of about 1 kB of German text. Again on your machine: \`npm run bench -- --section=search\`.`,
    table(
      ['Goal', 'Measured', ''],
      goalsOf({ cost, bytes, quality }).map(({ goal, measured, reached }) => [
        goal,
        measured,
        reached ? '✓' : 'not yet',
      ]),
    ),
    ...Object.entries(cost).map(([count, results]) => costTable(Number(count), results, bytes)),
  ];
  if (quality)
    parts.push(
      'The judged queries that nobody tuned to, over our own records in German, Arabic, Turkish, Ukrainian and English. ' +
        'Only Miteinander is told the synonyms of the feed; the others know none.',
      qualityTable(quality),
    );
  return `${parts.join('\n\n')}\n`;
};
