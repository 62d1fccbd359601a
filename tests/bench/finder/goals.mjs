// The goals of the offer finder, each beside what was measured.
import { kibibytes, times, whole } from '../lib/markdown.mjs';
import { contenders } from './contenders.mjs';

const peers = contenders.filter(({ name }) => name !== 'limit' && name !== 'ours').map(({ name }) => name);

const task = (longest) => (longest ? `${whole(longest)} ms` : '< 50 ms');

/** Rows `{ goal, measured, reached }`; what was not measured has no row. */
export const goalsOf = ({ load = {}, interaction = {}, large = {} }) => {
  const rows = [];
  const add = (goal, measured, reached) => rows.push({ goal, measured, reached });
  const ratio = (what, text, of, limit, most) => {
    if (of === undefined || limit === undefined) return;
    add(`${what} ≤ ${most} × limit${text}`, times(of, limit), of <= limit * most);
  };
  const at = (section, count) => ({ ours: section[count]?.ours, limit: section[count]?.limit });

  const small = at(load, 1_000);
  const big = at(load, 10_000);
  if (small.ours) {
    const { weight, requests, lead } = small.ours;
    add('weight to the first list ≤ 26 KiB', `${kibibytes(weight)} KiB`, weight <= 26 * 1024);
    add('requests beside page and feed ≤ 5', String(requests), requests <= 5);
    add(
      'the feed is asked for before the widget’s class runs',
      `${whole(Math.abs(lead))} ms ${lead > 0 ? 'before' : 'after'}`,
      lead > 0,
    );
  }
  for (const [{ ours, limit }, count, first, longest] of [
    [small, 1_000, 1.1, 50],
    [big, 10_000, 0.7, 200],
  ]) {
    if (!ours || !limit) continue;
    const records = `, ${whole(count)} records`;
    ratio('first content', records, ours.first, limit.first, first);
    const others = peers.map((name) => load[count][name]?.first).filter(Boolean);
    if (others.length) {
      const best = Math.min(...others);
      add(
        `first content ahead of every peer${records}`,
        times(ours.first, best).replace('×', '× the best'),
        ours.first < best,
      );
    }
    add(`no task over ${longest} ms${records}`, task(ours.longest), ours.longest <= longest);
    ratio('blocking time', records, ours.blocking, limit.blocking, 1);
  }
  const loads = [300, 1_000, 10_000].map((count) => load[count]?.ours).filter(Boolean);
  if (loads.length) {
    const shift = Math.max(...loads.map((one) => one.shift));
    add('layout shift 0', shift.toFixed(3), shift < 0.0005);
  }
  for (const [count, most] of [
    [1_000, 0.8],
    [10_000, 0.6],
  ]) {
    const { ours, limit } = at(interaction, count);
    const records = `, ${whole(count)} records`;
    ratio('key → results painted (p95)', records, ours?.keySlow, limit?.keySlow, most);
    ratio('filter → results painted (p95)', records, ours?.clickSlow, limit?.clickSlow, most);
  }
  ratio('live memory', ', 10,000 records', big.ours?.heap, big.limit?.heap, 1.1);
  ratio(
    'live memory with the search',
    ', 10,000 records',
    at(interaction, 10_000).ours?.heap,
    big.limit?.heap,
    1.5,
  );
  ratio('nodes of the page', ', 10,000 records', big.ours?.nodes, big.limit?.nodes, 1.5);
  const incomplete = [load, large].flatMap((section) =>
    Object.keys(section).filter((count) => section[count].ours?.whole < 1),
  );
  if (loads.length || large[50_000])
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
