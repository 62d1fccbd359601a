// `npm run bench`: measures the widgets beside the vanilla limit and their peers, prints the tables and keeps them in
// results/. Installs what it needs into its own folder the first time.
//   --section=weight,calendar,search …       only these     --write      also into the README, between its markers
//   --contenders=limit,ours                  only these     --runs=2     rounds, instead of filling the time
//   --slowdown=1                             processor      --keep       what is built already, in dist/embed or EMBED_OUT
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, install, seconds, step } from '../../scripts/run.mjs';
import { replaceBetween, whole } from './lib/markdown.mjs';
import { readFlags } from './lib/options.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const since = performance.now();
const embed = process.env.EMBED_OUT ?? path('../../dist/embed');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const flags = readFlags(process.argv.slice(2), [
  'section',
  'contenders',
  'runs',
  'slowdown',
  'write',
  'keep',
]);

const installed = path('node_modules/.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(path('package-lock.json')).mtimeMs)
  await step('install the peers', npm, ['ci'], { cwd: path('.') });
await install();

// The judged queries and our own code are TypeScript.
const { register } = await import('tsx/esm/api');
register();

const { launchBrowser } = await import('./lib/browser.mjs');
const { serve } = await import('./lib/server.mjs');
const { createSite } = await import('./lib/site.mjs');
const { runSection, sectionNames } = await import('./lib/sections.mjs');
const { finder } = await import('./finder/suite.mjs');
const { calendar } = await import('./calendar/suite.mjs');
const { directory } = await import('./directory/suite.mjs');
const { engines } = await import('./search/engines.mjs');
const { runSearch } = await import('./search/section.mjs');
const { searchReport } = await import('./search/report.mjs');
const { writeStory } = await import('./search/story.mjs');

const oneOf = (wanted, known) => {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: known are ${known.join(', ')}`);
  return wanted;
};
/** Each widget with its pages, sections and tables. */
const widgets = [finder, calendar, directory];
const known = sectionNames(widgets);
const wanted = oneOf(flags.section ?? [], ['search', ...known.map(([name]) => name)]);
const wantsSearch = !wanted.length || wanted.includes('search');
/** The sections of a widget that are asked for. */
const sectionsOf = (suite) =>
  Object.keys(suite.sections).filter(
    (section) =>
      !wanted.length ||
      known.some(([name, owner, own]) => owner === suite && own === section && wanted.includes(name)),
  );
const names = oneOf(
  flags.contenders ?? [],
  [...widgets.flatMap(({ contenders }) => contenders), ...engines].map(({ name }) => name),
);
const runs = Number(flags.runs?.[0] ?? 0);
const slowdown = Number(flags.slowdown?.[0] ?? 4);

const tell =
  (suite) =>
  (section, size, round, { label }, result) => {
    const { first, clicks, keys } = result ?? {};
    const said = keys
      ? `${keys.length} keys, ${clicks.length} filters`
      : first
        ? `first content after ${whole(first)} ms`
        : 'took too long';
    console.log(
      `${seconds(since).padStart(8)}  ${suite.name}, ${section} ${size}, round ${round}: ${label}, ${said}`,
    );
  };

/** Keeps the tables, and puts them into the README when asked to. */
const keep = async (name, marker, report, data) => {
  const files = [path(`results/${name}.md`), path(`results/${name}.json`)];
  mkdirSync(path('results'), { recursive: true });
  writeFileSync(files[0], report);
  writeFileSync(files[1], JSON.stringify(data));
  if (flags.write) {
    const readme = path('../../README.md');
    const written = existsSync(readme) && replaceBetween(readFileSync(readme, 'utf8'), marker, report);
    if (!written) throw new Error(`README.md has no <!-- ${marker}:start --> … <!-- ${marker}:end -->`);
    writeFileSync(readme, written);
    files.push(readme);
  }
  await step('format what was written', bin('prettier'), ['--write', ...files]);
};

const measuredOn = new Date().toISOString().slice(0, 10);

const benchSearch = async () => {
  const { answers, queries, ...results } = await runSearch({
    names,
    tell: (line) => console.log(`${seconds(since).padStart(8)}  ${line}`),
  });
  const report = searchReport({ ...results, measuredOn });
  console.log(`\n${report}`);
  if (names.length) console.log('A part of the bench: printed, not kept.');
  else {
    await keep('search', 'bench-search', report, { measuredOn, ...results });
    await step('format the story’s data', bin('prettier'), ['--write', writeStory(queries, answers)]);
  }
};

const benchWidgets = async (suites) => {
  if (!flags.keep || !existsSync(embed)) await step('build', npm, ['run', 'build']);
  const built = suites.filter(({ title, element }) => {
    const isBuilt = existsSync(join(embed, `${element}.js`));
    if (!isBuilt) console.log(`${title}: not in ${embed}, not measured.`);
    return isBuilt;
  });
  const browser = await launchBrowser();
  const chromium = /\d+/.exec(await browser.version())[0];
  const site = await createSite(embed, built);
  const server = await serve(site.find);
  const reports = [];
  try {
    for (const suite of built) {
      const results = {};
      for (const section of sectionsOf(suite))
        results[section] = await runSection(suite, section, {
          browser,
          site: { ...site, origin: server.origin },
          contenders: suite.contenders.filter(({ name }) => !names.length || names.includes(name)),
          slowdown,
          runs,
          tell: tell(suite),
        });
      reports.push([suite, results]);
    }
  } finally {
    await browser.close();
    await server.close();
  }

  for (const [suite, results] of reports) {
    const report = suite.report(suite, results, { chromium, slowdown, measuredOn });
    console.log(`\n${report}`);
    // Ratios are those of one run: a part of it is for the one who asked, not for the record.
    const isWhole = Object.keys(suite.sections).every((section) => results[section]);
    if (!isWhole || ['contenders', 'runs', 'slowdown'].some((flag) => flags[flag]))
      console.log('A part of the bench: printed, not kept.');
    else await keep(suite.name, suite.marker, report, { measuredOn, chromium, slowdown, ...results });
  }
};

if (wantsSearch) await benchSearch();
const suites = widgets.filter((suite) => sectionsOf(suite).length);
if (suites.length) await benchWidgets(suites);
console.log(`${seconds(since)} in all`);
