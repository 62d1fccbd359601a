// The finder's tables.
import { kibibytes, megabytes, table, times, whole } from '../lib/markdown.mjs';
import { contenders } from './contenders.mjs';
import { goalsOf } from './goals.mjs';

const loadTable = (count, results) => {
  const { limit } = results;
  const and = (value, of, show = whole) => `${show(value)} (${times(value, of)})`;
  return table(
    [
      `${whole(count)} records`,
      'code, KiB',
      'first content, ms',
      'all can be filtered, ms',
      'blocking, ms',
      'longest task, ms',
      'layout shift',
      'memory, MB',
      'nodes',
    ],
    contenders
      .filter(({ name }) => results[name])
      .map(({ name, label }) => {
        const one = results[name];
        return [
          label,
          one.weightInAll > one.weight
            ? `${kibibytes(one.weight)} (later ${kibibytes(one.weightInAll)})`
            : kibibytes(one.weight),
          and(one.first, limit?.first),
          whole(one.filterable),
          and(one.blocking, limit?.blocking),
          one.longest ? whole(one.longest) : '< 50',
          one.shift.toFixed(3),
          and(one.heap, limit?.heap, megabytes),
          and(one.nodes, limit?.nodes),
        ];
      }),
  );
};

const interactionTable = (count, results) =>
  table(
    [
      `${whole(count)} records; ms, p50 / p95`,
      'key → results',
      '× limit (p95)',
      'filter → results',
      '× limit (p95)',
      'first key',
      'memory then, MB',
    ],
    contenders
      .filter(({ name }) => results[name])
      .map(({ name, label }) => {
        const one = results[name];
        const { limit } = results;
        return [
          label,
          `${whole(one.keyMedian)} / ${whole(one.keySlow)}`,
          times(one.keySlow, limit?.keySlow),
          `${whole(one.clickMedian)} / ${whole(one.clickSlow)}`,
          times(one.clickSlow, limit?.clickSlow),
          whole(one.cold),
          megabytes(one.heap),
        ];
      }),
  );

/** The whole text between the markers. */
export const finderReport = ({ results, chromium, slowdown, measuredOn }) => {
  const parts = [
    `Offer finder, measured on ${measuredOn} in Chromium ${chromium} with its processor slowed ${slowdown} times, cache off: medians of interleaved visits. “Limit” is a hand-written page of vanilla JavaScript that shows the first twenty rows and filters by plain substring. Again on your machine: \`npm run bench\`.`,
    table(
      ['Goal', 'Measured', ''],
      goalsOf(results).map(({ goal, measured, reached }) => [goal, measured, reached ? '✓' : 'not yet']),
    ),
  ];
  for (const section of ['load', 'large'])
    for (const [count, one] of Object.entries(results[section] ?? {}))
      parts.push(loadTable(Number(count), one));
  for (const [count, one] of Object.entries(results.interaction ?? {}))
    parts.push(interactionTable(Number(count), one));
  return `${parts.join('\n\n')}\n`;
};
