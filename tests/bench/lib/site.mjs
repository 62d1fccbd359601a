// The site all contenders stand in: feeds of all sizes, bundles made alike, one page around each.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { brotli, packFolder, packOnce } from './server.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const bundles = path('../dist/pages');
const feeds = path('../dist/feeds');

/** Each page alone: what two of them share is no file that both wait for. */
const bundle = async (suites) => {
  rmSync(bundles, { recursive: true, force: true });
  for (const suite of suites)
    for (const { name, entry } of suite.contenders.filter((contender) => contender.entry))
      await build({
        entryPoints: { [name]: path(`../${suite.name}/pages/${entry}`) },
        outdir: `${bundles}/${suite.name}`,
        bundle: true,
        splitting: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        legalComments: 'none',
        conditions: ['production'],
        define: { 'process.env.NODE_ENV': '"production"', __DEV__: 'false' },
        logLevel: 'error',
      });
};

/** A town's page: a little text above, a little below, so that what jumps is seen. */
const pageOf = (suite, { name, markup, entry, style = '' }, feed, form) => `<!doctype html>
<html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 1100px; padding: 0 1em } ${style}</style>
${entry ? `<link rel="stylesheet" href="/pages/${suite.name}/${name}.css"><script type="module" src="/pages/${suite.name}/${name}.js"></script>` : ''}
<header><p>Kreis Muster</p></header><main><h1>${suite.heading}</h1><p>${suite.intro}</p>
${markup(feed, form)}
<section><h2>Fragen?</h2><p>Rufen Sie uns an. Wir sind von Montag bis Freitag da.</p></section></main>
<footer><p>Impressum</p></footer></html>`;

/**
 * `find` for the server, `pageFor` and `dataFor` with the addresses of a contender, and weights of code in bytes by
 * address.
 */
export const createSite = async (embedFolder, suites) => {
  await bundle(suites);
  const files = new Map([...packFolder(bundles, '/pages'), ...packFolder(embedFolder, '/embed')]);
  const made = new Map();
  const feedOf = (suite, size) => {
    const key = `${suite.name}-${size}`;
    if (!made.has(key)) made.set(key, suite.createFeed(size));
    return made.get(key);
  };
  const suiteOf = (name) => suites.find((suite) => suite.name === name);
  const json = (suite, kind, size) =>
    packOnce(feeds, `${suite.name}-${kind}-${size}.json.br`, () => {
      const feed = feedOf(suite, size);
      return JSON.stringify(kind === 'feed' ? feed : suite.rowsOf(feed));
    });
  const dataFor = (suite, { data }, size) => `/data/${suite.name}/${data}-${size}.json`;
  const find = (address) => {
    const [, folder, name, size, form] = address.split('/');
    const suite = suiteOf(folder);
    if (suite) {
      const contender = suite.contenders.find((one) => one.name === name);
      return brotli(Buffer.from(pageOf(suite, contender, dataFor(suite, contender, size), form)), 5);
    }
    if (!files.has(address) && folder === 'data') {
      const [, kind, records] = /^(\w+)-([\d+]+)\.json$/.exec(size);
      files.set(address, json(suiteOf(name), kind, records));
    }
    return files.get(address);
  };
  return {
    find,
    dataFor,
    pageFor: (suite, { name }, size, form) => `/${suite.name}/${name}/${size}${form ? `/${form}` : ''}`,
    weightOf: (address) => files.get(address)?.length ?? 0,
  };
};
