// Tables of how pages load and answer, and the whole report of a list.
import { listGoals } from './goals.mjs';
import { kibibytes, megabytes, table, times, whole } from './markdown.mjs';

/** "1,000 records", "1,000 + 100 records". */
const sizeText = (size) => String(size).split('+').map(Number).map(whole).join(' + ');

/** How the pages of one size load. */
export const loadTable = (size, results, { contenders }) => {
  const { limit } = results;
  const and = (value, of, show = whole) => `${show(value)} (${times(value, of)})`;
  return table(
    [
      `${sizeText(size)} records`,
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
      .map(({ name, label, counted }) => {
        const one = results[name];
        return [
          label,
          one.weightInAll > one.weight
            ? `${kibibytes(one.weight)} (later ${kibibytes(one.weightInAll)})`
            : kibibytes(one.weight),
          and(one.first, limit?.first),
          counted ? whole(one.filterable) : '–',
          and(one.blocking, limit?.blocking),
          one.longest ? whole(one.longest) : '< 50',
          one.shift.toFixed(3),
          and(one.heap, limit?.heap, megabytes),
          and(one.nodes, limit?.nodes),
        ];
      }),
  );
};

const interactionTable = (size, results, { contenders }) =>
  table(
    [
      `${sizeText(size)} records; ms, p50 / p95`,
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

/** What stands above the tables: how it was measured, and the goals. */
export const reportHead = (suite, { chromium, slowdown, measuredOn }, shows, goals) => [
  `${suite.title}, measured on ${measuredOn} in Chromium ${chromium} with its processor slowed ${slowdown} times, cache off: medians of interleaved visits. “Limit” is a hand-written page of vanilla JavaScript that ${shows}. Again on your machine: \`npm run bench\`.`,
  table(
    ['Goal', 'Measured', ''],
    goals.map(({ goal, measured, reached }) => [goal, measured, reached ? '✓' : 'not yet']),
  ),
];

/** Tables of a section, smallest size first. */
export const tablesOf = (results, show, suite) =>
  Object.entries(results ?? {}).map(([size, one]) => show(size, one, suite));

/** The whole text between the markers. */
export const listReport = (suite, results, measured) =>
  `${[
    ...reportHead(
      suite,
      measured,
      'shows the first twenty rows and filters by plain substring',
      listGoals(results, suite),
    ),
    ...tablesOf(results.load, loadTable, suite),
    ...tablesOf(results.large, loadTable, suite),
    ...tablesOf(results.interaction, interactionTable, suite),
  ].join('\n\n')}\n`;
