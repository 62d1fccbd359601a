// The site the finder's contenders stand in: feeds of all sizes, bundles made alike, one page around each.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createFeed } from '../feeds/offers.mjs';
import { rowsOf } from '../feeds/rows.mjs';
import { brotli, packFolder, packOnce } from '../lib/server.mjs';
import { contenders } from './contenders.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const bundles = path('../dist/pages');
const feeds = path('../dist/feeds');

const bundle = async () => {
  rmSync(bundles, { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(
      contenders.filter(({ entry }) => entry).map(({ name, entry }) => [name, path(`pages/${entry}`)]),
    ),
    outdir: bundles,
    bundle: true,
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
const pageOf = ({ name, markup, entry, style = '' }, feed) => `<!doctype html>
<html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 1100px; padding: 0 1em } ${style}</style>
${entry ? `<link rel="stylesheet" href="/pages/${name}.css"><script type="module" src="/pages/${name}.js"></script>` : ''}
<header><p>Kreis Muster</p></header><main><h1>Angebote</h1><p>Kurse, Beratung und Treffpunkte im ganzen Kreis.</p>
${markup(feed)}
<section><h2>Fragen?</h2><p>Rufen Sie uns an. Wir sind von Montag bis Freitag da.</p></section></main>
<footer><p>Impressum</p></footer></html>`;

/** `find` for the server; weights of code in bytes by address. */
export const createSite = async (embedFolder) => {
  await bundle();
  const files = new Map([...packFolder(bundles, '/pages'), ...packFolder(embedFolder, '/embed')]);
  const made = new Map();
  const feedOf = (count) => {
    if (!made.has(count)) made.set(count, createFeed(count));
    return made.get(count);
  };
  const json = (kind, count) =>
    packOnce(feeds, `${kind}-${count}.json.br`, () => {
      const feed = feedOf(count);
      return JSON.stringify(kind === 'feed' ? feed : rowsOf(feed));
    });
  const find = (address) => {
    const [, folder, name, size] = address.split('/');
    if (folder === 'finder') {
      const contender = contenders.find((one) => one.name === name);
      return brotli(Buffer.from(pageOf(contender, `/data/${contender.data}-${size}.json`)), 5);
    }
    if (!files.has(address) && folder === 'data') {
      const [, kind, count] = /^(\w+)-(\d+)\.json$/.exec(name);
      files.set(address, json(kind, Number(count)));
    }
    return files.get(address);
  };
  return { find, weightOf: (address) => files.get(address)?.length ?? 0 };
};
