// The sections of a widget's bench: which pages are visited with how many records, how often, and what becomes of the
// numbers.
import { load } from './load.mjs';
import { rounds } from './rounds.mjs';
import { medians } from './stats.mjs';

/** Further names a section answers to; each widget but the finder has them behind its own name. */
const aliases = {
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

/** The section loaded pages are measured in; `plans` of sizes, how long one visit may take in ms. */
export const loading = (plans, patience = 60_000) => ({ visit: load, summary: medians, plans, patience });

/** What the flag `--section` may call the sections of these widgets: `[name, suite, section][]`. */
export const sectionNames = (suites) =>
  suites.flatMap((suite) => {
    const prefix = suite.name === 'finder' ? '' : `${suite.name}-`;
    const own = Object.keys(suite.sections);
    const other = Object.keys(aliases).filter((name) => own.includes(aliases[name]));
    return [
      ...own.map((section) => [suite.name, suite, section]),
      ...own.map((section) => [prefix + section, suite, section]),
      ...other.map((name) => [prefix + name, suite, aliases[name]]),
    ];
  });

/** `{ [size]: { [contender]: numbers } }` of one section. `runs` replaces the number of rounds. */
export const runSection = async (suite, section, { browser, site, contenders, slowdown, runs, tell }) => {
  const results = {};
  const { visit, summary, plans, patience } = suite.sections[section];
  const options = { slowdown, limit: patience };
  for (const { size, ...plan } of plans) {
    const able = contenders.filter(({ isAble }) => isAble?.(section, size) ?? true);
    // The first page of a browser pays for starting it, the first of a size for making its feed.
    for (const contender of able) site.find(site.dataFor(suite, contender, size));
    await load(browser, site, suite, able[0], 300, options);
    const measured = await rounds(
      {
        contenders: able,
        ...plan,
        ...(runs && { least: runs, most: runs }),
        tell: (round, contender, result) => tell(section, size, round, contender, result),
      },
      (contender) => visit(browser, site, suite, contender, size, options),
    );
    results[size] = {};
    for (const [name, list] of measured)
      if (list.length) results[size][name] = { visits: list.length, ...summary(list) };
  }
  return results;
};
