// The goals of a widget, each beside what was measured.
import { kibibytes, times, whole } from './markdown.mjs';

const task = (longest) => (longest ? `${whole(longest)} ms` : '< 50 ms');

/**
 * Collects rows `{ goal, measured, reached }`; what was not measured gets none. `ratio` compares with the limit, `at`
 * gives both of one size.
 */
export const goalBook = () => {
  const rows = [];
  const add = (goal, measured, reached) => rows.push({ goal, measured, reached });
  const ratio = (what, text, of, limit, most) => {
    if (of === undefined || limit === undefined) return;
    add(`${what} ≤ ${most} × limit${text}`, times(of, limit), of <= limit * most);
  };
  const at = (section, size) => ({ ours: section[size]?.ours, limit: section[size]?.limit });
  return { rows, add, ratio, at };
};

/** No task over so many ms. */
export const taskGoal = ({ add }, text, ours, most) =>
  ours && add(`no task over ${most} ms${text}`, task(ours.longest), ours.longest <= most);

/** `first`: how many times the limit the first content may take with 1,000 and with 10,000 records. */
export const loadGoals = (book, { load = {} }, suite, first) => {
  const { add, ratio, at } = book;
  const peers = suite.contenders
    .filter(({ name }) => name !== 'limit' && name !== 'ours')
    .map(({ name }) => name);
  const small = at(load, 1_000);
  const big = at(load, 10_000);
  if (small.ours) {
    const { weight, requests, lead } = small.ours;
    add(
      `weight to the first list ≤ ${suite.kibibytes} KiB`,
      `${kibibytes(weight)} KiB`,
      weight <= suite.kibibytes * 1024,
    );
    add('requests beside page and feed ≤ 5', String(requests), requests <= 5);
    add(
      'the feed is asked for before the widget’s class runs',
      `${whole(Math.abs(lead))} ms ${lead > 0 ? 'before' : 'after'}`,
      lead > 0,
    );
  }
  for (const [{ ours, limit }, count, most, longest] of [
    [small, 1_000, first[0], 50],
    [big, 10_000, first[1], 200],
  ]) {
    if (!ours || !limit) continue;
    const records = `, ${whole(count)} records`;
    ratio('first content', records, ours.first, limit.first, most);
    const others = peers.map((name) => load[count][name]?.first).filter(Boolean);
    if (others.length) {
      const best = Math.min(...others);
      add(
        `first content ahead of every peer${records}`,
        times(ours.first, best).replace('×', '× the best'),
        ours.first < best,
      );
    }
    taskGoal(book, records, ours, longest);
    ratio('blocking time', records, ours.blocking, limit.blocking, 1);
  }
  const loads = [300, 1_000, 10_000].map((count) => load[count]?.ours).filter(Boolean);
  if (loads.length) {
    const shift = Math.max(...loads.map((one) => one.shift));
    add('layout shift 0', shift.toFixed(3), shift < 0.0005);
  }
};

/** What stays alive behind the load. */
export const memoryGoals = ({ ratio, at }, { load = {} }) => {
  const { ours, limit } = at(load, 10_000);
  ratio('live memory', ', 10,000 records', ours?.heap, limit?.heap, 1.1);
  ratio('nodes of the page', ', 10,000 records', ours?.nodes, limit?.nodes, 1.5);
};

/** The goals of a list of records. */
export const listGoals = (results, suite) => {
  const { load = {}, interaction = {}, large = {} } = results;
  const book = goalBook();
  const { rows, add, ratio, at } = book;
  loadGoals(book, results, suite, [1.1, 0.7]);
  for (const [count, most] of [
    [1_000, 0.8],
    [10_000, 0.6],
  ]) {
    const { ours, limit } = at(interaction, count);
    const records = `, ${whole(count)} records`;
    ratio('key → results painted (p95)', records, ours?.keySlow, limit?.keySlow, most);
    ratio('filter → results painted (p95)', records, ours?.clickSlow, limit?.clickSlow, most);
  }
  memoryGoals(book, results);
  ratio(
    'live memory with the search',
    ', 10,000 records',
    at(interaction, 10_000).ours?.heap,
    at(load, 10_000).limit?.heap,
    1.5,
  );
  const incomplete = [load, large].flatMap((section) =>
    Object.keys(section).filter((count) => section[count].ours?.whole < 1),
  );
  if (Object.keys(load).length || large[50_000])
    add(
      'every record is there',
      incomplete.length ? `not of ${incomplete.map(whole).join(', ')}` : 'all',
      !incomplete.length,
    );
  const huge = large[50_000]?.ours;
  if (huge)
    add(
      '50,000 records without a frozen page (no task over 200 ms)',
      task(huge.longest),
      huge.longest <= 200,
    );
  return rows;
};
