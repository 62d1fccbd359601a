// The elements in React 19, Vue 3, Svelte 5 and Angular, out of the package as others get it: right programs compile,
// every line that is wrong is told, and in a browser properties, attributes, content and events arrive. Needs
// `npm run build` before; installs the frameworks into this folder the first time.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { bin, install, root, run } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const packed = mkdtempSync(join(tmpdir(), 'frameworks-'));
const library = join(here, 'node_modules/miteinander');

before(
  async () => {
    await install(here);
    execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: root });
    execFileSync('tar', ['xzf', readdirSync(packed)[0]], { cwd: packed });
    rmSync(library, { recursive: true, force: true });
    renameSync(join(packed, 'package'), library);
  },
  { timeout: 300_000 },
);
after(() => rmSync(packed, { recursive: true }));

/** What a checker prints of a program, and whether it is content. */
const check = async (command, args) => {
  const { code, output } = await run(bin(command, here), args, { quiet: true, cwd: here });
  return { code, output: stripVTControlCharacters(output) };
};

/** Lines after a comment that calls them wrong. */
const wrongLines = (file) =>
  readFileSync(join(here, file), 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.includes('<!-- wrong:') ? [at + 2] : []));
const sorted = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);

describe('types', { concurrency: 2 }, () => {
  for (const [name, command, args] of [
    ['React', 'tsc', ['-p', 'react']],
    ['Vue', 'vue-tsc', ['-p', 'vue']],
  ])
    test(`${name}: what is right compiles, and nothing that is called wrong does`, async () => {
      const { code, output } = await check(command, args);
      assert.equal(code, 0, output);
    });

  test('Svelte: exactly the lines that are called wrong are told', async () => {
    const args = ['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const { output } = await check('svelte-check', args);
    const told = [...output.matchAll(/ERROR "(.+?)" (\d+):/g)].map(([, file, line]) => {
      assert.equal(file, 'Page.svelte', output);
      return Number(line);
    });
    const wrong = wrongLines('svelte/Page.svelte');
    assert.ok(wrong.length >= 7);
    assert.deepEqual(sorted(told), wrong, output);
  });

  test('Angular: what is right compiles, and exactly the lines that are called wrong are told', async () => {
    const { code, output } = await check('ngc', ['-p', 'angular']);
    assert.equal(code, 0, output);
    const wrong = await check('ngc', ['-p', 'angular/wrong']);
    assert.equal(wrong.code, 1);
    const told = [...wrong.output.matchAll(/page\.ts:(\d+):/g)].map(([, line]) => Number(line));
    const expected = wrongLines('angular/wrong/page.ts');
    assert.ok(expected.length >= 7);
    assert.deepEqual(sorted(told), expected, wrong.output);
  });
});

/** Vue and Svelte pages for esbuild, compiled as their own tools do. */
const components = {
  name: 'components',
  async setup({ onLoad }) {
    const { compileScript, parse } = await load('vue/compiler-sfc');
    const svelte = (await load('svelte/compiler')).default;
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const isCustomElement = (tag) => tag.startsWith('mit-');
      const { content } = compileScript(descriptor, {
        id: 'page',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'ts' };
    });
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: svelte.compile(readFileSync(path, 'utf8'), { filename: basename(path), generate: 'client' })
        .js.code,
    }));
  },
};

const bundle = async (entry) => {
  const { outputFiles } = await build({
    stdin: {
      // The elements are defined after the framework has set everything: nothing of it may be lost.
      contents: `import { show } from './${entry}';
        const feed = new URLSearchParams(location.search).get('feed');
        Promise.resolve(show(feed)).then(() => import('miteinander/define'));`,
      resolveDir: here,
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
    },
    jsx: 'automatic',
    plugins: [components],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
};

const executablePath = findBrowser('chromium');
describe('in a browser', { skip: executablePath ? false : 'no Chromium on this machine' }, () => {
  let browser;
  let server;
  const scripts = {};
  before(async () => {
    browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
    server = await serve(
      { '/feeds/': join(root, 'demo/feeds') },
      {
        answer({ url }, response) {
          const name = /^\/(\w+)(\.js)?(?:\?|$)/.exec(url);
          if (!name || !(name[1] in scripts)) return false;
          const [, page, isScript] = name;
          response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
          response.end(
            isScript
              ? scripts[page]
              : `<!doctype html><html lang="en"><meta charset="utf-8"><title>${page}</title><script type="module" src="/${page}.js"></script>`,
          );
          return true;
        },
      },
    );
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, entry] of [
    ['react', 'react/page.tsx'],
    ['vue', 'vue/show.ts'],
    ['svelte', 'svelte/show.ts'],
    ['angular', 'dist/angular/show.js'],
  ])
    test(`${name}: properties, attributes, content and events arrive`, async () => {
      scripts[name] = await bundle(entry);
      const page = await browser.newPage();
      const told = [];
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.exposeFunction('told', (line) => told.push(line));
      await page.goto(`${server.url}/${name}?feed=/feeds/rhein-sieg.json`);
      // One at first, two as soon as the event has come: the way there and back.
      await page.waitForFunction(
        () =>
          document.querySelector('mit-offer-finder')?.shadowRoot?.querySelectorAll('.card').length === 2 &&
          document.querySelector('mit-event-calendar')?.shadowRoot?.querySelector('[part~="base"]') &&
          document.querySelector('mit-contact-directory')?.shadowRoot?.querySelector('.card'),
      );
      const seen = await page.evaluate(() => {
        const [finder, calendar, directory] = ['offer-finder', 'event-calendar', 'contact-directory'].map(
          (tag) => document.querySelector(`mit-${tag}`),
        );
        return {
          headingLevel: finder.headingLevel,
          town: finder.getAttribute('preset-town'),
          className: finder.className,
          fallback: finder.textContent.trim(),
          calendar: [calendar.view, calendar.count, calendar.weekNumbers],
          directory: [directory.groupBy, directory.jsonLd, directory.pageSize],
          state: [finder, calendar, directory].map(({ urlState }) => urlState),
        };
      });
      assert.deepEqual(seen, {
        headingLevel: 3,
        town: '05382060',
        className: 'wide',
        fallback: 'All offers',
        calendar: ['list', 3, true],
        directory: ['town', true, 5],
        state: ['off', 'off', 'off'],
      });
      await page.evaluate(() =>
        document.querySelector('mit-offer-finder').shadowRoot.querySelector('.card .title a').click(),
      );
      const opened = () => told.some((line) => /^open ./.test(line));
      while (!opened()) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.match(told[0], /^ready [1-9]/);
      assert.equal(
        await page.evaluate(
          () => document.querySelector('mit-offer-finder').shadowRoot.querySelector('dialog[open]') === null,
        ),
        true,
        'preventDefault() of the page holds',
      );
      assert.deepEqual(faults, []);
      await page.close();
    });
});
