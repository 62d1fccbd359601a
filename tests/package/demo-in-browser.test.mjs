// The pages of the demo as visitors meet them, with the built files: every widget comes, nothing is asked of others or
// asked twice, nothing jumps, axe finds nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findBrowser('chromium');
const skip = executablePath ? false : 'no Chromium on this machine';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server;
let browser;
before(async () => {
  if (skip) return;
  server = await serve({
    '/': join(root, 'demo'),
    '/dist/embed/': process.env.EMBED_OUT ?? join(root, 'dist/embed'),
  });
  browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page of the demo and waits until every widget shows records or a month. */
const open = async (path, width) => {
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url().replace(server.url, '')));
  await page.evaluateOnNewDocument(() => {
    window.jumped = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.jumped += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Where the feeds are at home: elsewhere the calendar says more.
  await page.emulateTimezone('Europe/Berlin');
  await page.setViewport({ width, height: 900 });
  await page.goto(server.url + path);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('mit-offer-finder, mit-event-calendar, mit-contact-directory')].every(
        ({ shadowRoot }) => shadowRoot?.querySelector('[part~=card]'),
      ),
    { timeout: 20_000 },
  );
  await page.waitForNetworkIdle({ idleTime: 500 });
  return { page, said, asked };
};

for (const [path, widgets, feeds] of [
  ['/', 3, ['/feeds/rhein-sieg.json']],
  ['/schule.html', 2, ['/feeds/schule.json']],
  ['/verein.html', 2, ['/data/verein.ics']],
])
  for (const width of [360, 1280])
    test(
      `${path} at ${width} pixels: all widgets, one request for the data, nothing jumps`,
      { skip },
      async () => {
        const { page, said, asked } = await open(path, width);
        const state = await page.evaluate(() => ({
          widgets: document.querySelectorAll('mit-offer-finder, mit-event-calendar, mit-contact-directory')
            .length,
          jumped: window.jumped,
          wide: document.documentElement.scrollWidth > window.innerWidth,
        }));
        assert.deepEqual(said, []);
        assert.equal(state.widgets, widgets);
        assert.deepEqual(
          asked.filter((one) => /^\/(feeds|data)\//.test(one)),
          feeds,
        );
        assert.deepEqual(
          asked.filter((one) => !/^(\/|data:)/.test(one)),
          [],
        );
        assert.ok(state.jumped < 0.01, `layout shift ${state.jumped}`);
        assert.equal(state.wide, false, 'it scrolls sideways');
        await page.close();
      },
    );

for (const path of ['/', '/schule.html', '/verein.html'])
  test(`axe finds nothing on ${path}`, { skip }, async () => {
    const { page } = await open(path, 1280);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () =>
      (await window.axe.run()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

test(
  'a town chosen among the offers counts for dates and contacts of the county, too, and after a reload',
  { skip },
  async () => {
    const { page } = await open('/', 1280);
    const counts = () =>
      page.evaluate(() =>
        ['mit-offer-finder', 'mit-event-calendar', 'mit-contact-directory'].map((tag) =>
          document.querySelector(tag).shadowRoot.querySelector('.counted').textContent.trim(),
        ),
      );
    const all = await counts();
    await page.waitForFunction(() =>
      document.querySelector('mit-offer-finder').shadowRoot.querySelector('.option'),
    );
    await page.evaluate(() => {
      for (const option of document.querySelector('mit-offer-finder').shadowRoot.querySelectorAll('.option'))
        if (option.textContent.includes('Hennef')) return option.querySelector('input').click();
      throw new Error('no Hennef');
    });
    await page.waitForFunction(
      (before) =>
        ['mit-offer-finder', 'mit-event-calendar', 'mit-contact-directory'].every(
          (tag, at) =>
            document.querySelector(tag).shadowRoot.querySelector('.counted').textContent.trim() !==
            before[at],
        ),
      { timeout: 10_000 },
      all,
    );
    await page.waitForFunction(
      () =>
        ['offers', 'events', 'contacts'].every((name) =>
          window.location.search.includes(`${name}-town=05382020`),
        ),
      { timeout: 10_000 },
    );
    // Dates are counted month by month.
    let chosen;
    do {
      chosen = await counts();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    } while (String(chosen) !== String(await counts()));
    await page.reload();
    await page.waitForFunction(
      (wanted) =>
        ['mit-offer-finder', 'mit-event-calendar', 'mit-contact-directory'].every(
          (tag, at) =>
            document.querySelector(tag)?.shadowRoot?.querySelector('.counted')?.textContent.trim() ===
            wanted[at],
        ),
      { timeout: 20_000 },
      chosen,
    );
    await page.close();
  },
);
