// The calendar's goals and tables.
import { goalBook, loadGoals, memoryGoals } from '../lib/goals.mjs';
import { megabytes, table, times, whole } from '../lib/markdown.mjs';
import { loadTable, reportHead, tablesOf } from '../lib/reports.mjs';

const kinds = {
  10_000: '10,000 events',
  '1000+100': '1,000 events and 100 rules',
  '0+500': '500 rules',
};

const goalsOf = (results, suite) => {
  const book = goalBook();
  loadGoals(book, results, suite, [1.15, 0.9]);
  for (const [size, what] of Object.entries(kinds)) {
    const { ours, limit } = book.at(results.months ?? {}, size);
    book.ratio('next month → painted (p95)', `, ${what}`, ours?.turnSlow, limit?.turnSlow, 1);
  }
  memoryGoals(book, results);
  return book.rows;
};

const monthsTable = (size, results, { contenders }) => {
  const { limit } = results;
  return table(
    [
      `${kinds[size]}; ms`,
      'first month',
      'blocking',
      'longest task',
      'next month, p50 / p95',
      '× limit (p95)',
      'memory then, MB',
    ],
    contenders
      .filter(({ name }) => results[name])
      .map(({ name, label }) => {
        const one = results[name];
        return [
          label,
          `${whole(one.first)} (${times(one.first, limit?.first)})`,
          `${whole(one.blocking)} (${times(one.blocking, limit?.blocking)})`,
          one.longest ? whole(one.longest) : '< 50',
          `${whole(one.turnMedian)} / ${whole(one.turnSlow)}`,
          times(one.turnSlow, limit?.turnSlow),
          megabytes(one.heap),
        ];
      }),
  );
};

/** The whole text between the markers. */
export const calendarReport = (suite, results, measured) =>
  `${[
    ...reportHead(
      suite,
      measured,
      'shows the next twenty dates by day, or a month as a table with at most three dates a day',
      goalsOf(results, suite),
    ),
    ...tablesOf(results.load, loadTable, suite),
    ...tablesOf(results.months, monthsTable, suite),
  ].join('\n\n')}\n`;
