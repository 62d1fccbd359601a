// The finder's sections: which pages are visited with how many records, how often, and what becomes of the numbers.
import { rounds } from '../lib/rounds.mjs';
import { medians, quantile } from '../lib/stats.mjs';
import { interact, load } from './measure.mjs';

/** Further names a section answers to. */
export const aliases = {
  weight: 'load',
  requests: 'load',
  'first-content': 'load',
  blocking: 'load',
  shift: 'load',
  memory: 'load',
  dom: 'load',
  typing: 'interaction',
  facets: 'interaction',
};

const plans = {
  load: [
    { count: 300, least: 2, most: 3, budget: 30_000 },
    { count: 1_000, least: 3, most: 7, budget: 75_000 },
    { count: 10_000, least: 2, most: 5, budget: 80_000 },
  ],
  interaction: [
    { count: 1_000, least: 2, most: 4, budget: 60_000 },
    { count: 10_000, least: 2, most: 4, budget: 60_000 },
    { count: 50_000, least: 1, most: 1, budget: 0 },
  ],
  large: [{ count: 50_000, least: 1, most: 1, budget: 0 }],
};
export const sectionNames = Object.keys(plans);

/** How long one visit may take, in ms; who needs longer has a dash in the table. */
const patience = { load: 60_000, interaction: 90_000, large: 120_000 };

const summaries = {
  load: medians,
  large: medians,
  interaction: (visits) => {
    const clicks = visits.flatMap((visit) => visit.clicks);
    const keys = visits.flatMap((visit) => visit.keys);
    const { cold, heap, weight } = medians(visits.map(({ cold, heap, weight }) => ({ cold, heap, weight })));
    return {
      keyMedian: quantile(keys, 0.5),
      keySlow: quantile(keys, 0.95),
      clickMedian: quantile(clicks, 0.5),
      clickSlow: quantile(clicks, 0.95),
      cold,
      heap,
      weight,
    };
  },
};

/** `{ [count]: { [contender]: numbers } }` of one section. `runs` replaces the number of rounds. */
export const runSection = async (section, { browser, site, contenders, slowdown, runs, tell }) => {
  const results = {};
  const visit = section === 'interaction' ? interact : load;
  const options = { slowdown, limit: patience[section] };
  for (const { count, ...plan } of plans[section]) {
    const able = contenders.filter(({ most }) => count <= (most?.[section] ?? (most ? 0 : Infinity)));
    // The first page of a browser pays for starting it, the first of a size for making its feed.
    for (const contender of able) site.find(`/data/${contender.data}-${count}.json`);
    await load(browser, site, able[0], 300, options);
    const measured = await rounds(
      {
        contenders: able,
        ...plan,
        ...(runs && { least: runs, most: runs }),
        tell: (round, contender, result) => tell(section, count, round, contender, result),
      },
      (contender) => visit(browser, site, contender, count, options),
    );
    results[count] = {};
    for (const [name, list] of measured)
      if (list.length) results[count][name] = { visits: list.length, ...summaries[section](list) };
  }
  return results;
};
