// `npm run bench`: measures the widgets beside the vanilla limit and their peers, prints the tables and keeps them in
// results/. Installs what it needs into its own folder the first time.
//   --section=weight,typing,search …         only these     --write      also into the README, between its markers
//   --contenders=limit,ours                  only these     --runs=2     rounds, instead of filling the time
//   --slowdown=1                             processor      --keep       what is built already, in dist/embed or EMBED_OUT
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
const wantsSearch = !flags.section || flags.section.includes('search');
const wantsFinder = !flags.section || flags.section.some((name) => name !== 'search');
await install();
if (wantsFinder && (!flags.keep || !existsSync(embed))) {
  await step('build', npm, ['run', 'build']);
}

// The judged queries and our own code are TypeScript.
const { register } = await import('tsx/esm/api');
register();

const { launchBrowser } = await import('./lib/browser.mjs');
const { serve } = await import('./lib/server.mjs');
const { contenders } = await import('./finder/contenders.mjs');
const { createSite } = await import('./finder/site.mjs');
const { aliases, runSection, sectionNames } = await import('./finder/sections.mjs');
const { finderReport } = await import('./finder/report.mjs');
const { engines } = await import('./search/engines.mjs');
const { runSearch } = await import('./search/section.mjs');
const { searchReport } = await import('./search/report.mjs');
const { writeStory } = await import('./search/story.mjs');

const oneOf = (wanted, known) => {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: known are ${known.join(', ')}`);
  return wanted;
};
const sections = oneOf(
  (flags.section ?? []).filter((name) => name !== 'search').map((name) => aliases[name] ?? name),
  sectionNames,
);
const names = oneOf(
  flags.contenders ?? [],
  [...contenders, ...engines].map(({ name }) => name),
);
const runs = Number(flags.runs?.[0] ?? 0);
const slowdown = Number(flags.slowdown?.[0] ?? 4);

const tell = (section, count, round, { label }, result) => {
  const { first, clicks, keys } = result ?? {};
  const said = first
    ? `first content after ${whole(first)} ms`
    : keys
      ? `${keys.length} keys, ${clicks.length} filters`
      : 'took too long';
  console.log(`${seconds(since).padStart(8)}  ${section} ${whole(count)}, round ${round}: ${label}, ${said}`);
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

const benchFinder = async () => {
  const browser = await launchBrowser();
  const chromium = /\d+/.exec(await browser.version())[0];
  const site = await createSite(embed);
  const server = await serve(site.find);
  const finder = {};
  try {
    for (const section of sectionNames)
      if (!sections.length || sections.includes(section))
        finder[section] = await runSection(section, {
          browser,
          site: { ...site, origin: server.origin },
          contenders: contenders.filter(({ name }) => !names.length || names.includes(name)),
          slowdown,
          runs,
          tell,
        });
  } finally {
    await browser.close();
    await server.close();
  }

  const report = finderReport({ results: finder, chromium, slowdown, measuredOn });
  console.log(`\n${report}`);
  // Ratios are those of one run: a part of it is for the one who asked, not for the record.
  const isWhole = sectionNames.every((section) => finder[section]);
  if (!isWhole || ['contenders', 'runs', 'slowdown'].some((flag) => flags[flag]))
    console.log('A part of the bench: printed, not kept.');
  else await keep('latest', 'bench', report, { measuredOn, chromium, slowdown, finder });
};

if (wantsSearch) await benchSearch();
if (wantsFinder) await benchFinder();
console.log(`${seconds(since)} in all`);
