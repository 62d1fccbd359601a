// `npm run screenshots`: pictures of every state worth looking at, into screenshots/. Needs `npm run build` before.
// `npm run screenshots -- dark details` takes only those whose name holds one of the words.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, ensureBrowsers } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}screenshots/`;
const feed = '/feeds/rhein-sieg.json';
const demo = JSON.parse(readFileSync(`${root}demo${feed}`, 'utf8'));
const rich = demo.offers
  .filter(({ status }) => status !== 'ended')
  .reduce((a, b) => (JSON.stringify(b).length > JSON.stringify(a).length ? b : a));
const sparse = {
  schemaVersion: '1.0',
  offers: [
    { id: 'a', title: 'Sprachcafé' },
    { id: 'b', title: 'Nähtreff', summary: 'Gemeinsam nähen und reden.' },
    { id: 'c', title: 'Beratung im Rathaus', type: 'Beratung', cost: 'free' },
  ],
};

const click = (words) => async (page) => {
  await page.evaluate((words) => {
    const root = document.querySelector('mit-offer-finder').shadowRoot;
    for (const button of root.querySelectorAll('button, .option, .title a'))
      if (button.textContent.replace(/\s+/g, ' ').includes(words)) return button.click();
    throw new Error(`nothing says "${words}"`);
  }, words);
};
const type = (words) => async (page) => {
  await page.evaluate(() =>
    document.querySelector('mit-offer-finder').shadowRoot.querySelector('input[type=search]').focus(),
  );
  await page.keyboard.type(words);
};

/** name → width of the container, language, query of the address, what to do, how to look. */
const states = [
  ['list-de-320', { width: 320 }],
  ['list-de-768', { width: 768 }],
  ['list-de-1200', { width: 1200 }],
  ['list-en-768', { width: 768, lang: 'en' }],
  ['list-ar-320', { width: 320, lang: 'ar' }],
  ['list-ar-1200', { width: 1200, lang: 'ar' }],
  ['list-simple-768', { width: 768, lang: 'de-simple' }],
  ['list-dark-320', { width: 320, dark: true }],
  ['list-dark-1200', { width: 1200, dark: true }],
  ['list-forced-768', { width: 768, forced: true }],
  ['list-text200-320', { width: 320, text: 200 }],
  ['list-200', { width: 200 }],
  ['sparse-320', { width: 320, feed: sparse }],
  ['sparse-1200', { width: 1200, feed: sparse }],
  ['search-768', { width: 768, act: type('deutschkurs siegburg') }],
  ['nothing-768', { width: 768, act: type('xylophon') }],
  ['filtered-1200', { width: 1200, query: '?offers-field=bildung&offers-cost=free&offers-open=1' }],
  ['empty-feed-320', { width: 320, feed: { schemaVersion: '1.0', offers: [] } }],
  ['error-320', { width: 320, feed: '/nothing-here.json' }],
  ['error-ar-768', { width: 768, lang: 'ar', feed: '/nothing-here.json' }],
  ['loading-768', { width: 768, feed: '/never.json', settle: 600 }],
  ['filters-320', { width: 320, act: click('Filter') }],
  [
    'filters-ar-320',
    {
      width: 320,
      lang: 'ar',
      query: '?offers-field=bildung',
      act: (page) =>
        page.evaluate(() =>
          document.querySelector('mit-offer-finder').shadowRoot.querySelector('.filters').click(),
        ),
    },
  ],
  ['details-de-320', { width: 320, query: `?offers-id=${rich.id}` }],
  ['details-de-1200', { width: 1200, query: `?offers-id=${rich.id}` }],
  ['details-ar-320', { width: 320, lang: 'ar', query: `?offers-id=${rich.id}` }],
  ['details-dark-768', { width: 768, dark: true, query: `?offers-id=${rich.id}` }],
  ['details-sparse-320', { width: 320, feed: sparse, query: '?offers-id=a' }],
  ['details-gone-768', { width: 768, query: '?offers-id=gibt-es-nicht' }],
  [
    'shortlist-768',
    { width: 768, query: `?offers-listed=1&offers-list=${rich.id}&offers-list=${demo.offers[0].id}` },
  ],
  ['print-list', { width: 768, print: true }],
  ['print-details', { width: 768, print: true, query: `?offers-id=${rich.id}` }],
];

const page = ({ width, lang = 'de', dark, text = 100 }, feed) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Screenshot</title><link rel="icon" href="data:,">
<style>html{color-scheme:${dark ? 'dark' : 'light'};font-size:${text}%}body{margin:0;padding:12px;font-family:system-ui,sans-serif;background:Canvas}
.box{max-width:${width}px}mit-offer-finder{display:block}</style>
<div class="box"><mit-offer-finder feed="${feed}"></mit-offer-finder></div>
<script type="module" src="/dist/embed/miteinander.js"></script>`;

const wanted = process.argv.slice(2);
const pages = new Map();
const { url, close } = await serve(
  { '/': `${root}demo`, '/dist/embed/': `${root}dist/embed` },
  {
    answer(request, response) {
      const path = request.url.replace(/\?.*$/, '');
      if (path === '/never.json') return true;
      const body = pages.get(path);
      if (body === undefined) return false;
      response.writeHead(200, {
        'content-type': path.endsWith('html') ? 'text/html; charset=utf-8' : 'application/json',
      });
      response.end(body);
      return true;
    },
  },
);
const browser = await puppeteer.launch({
  executablePath: ensureBrowsers().get('chromium'),
  args: chromiumFlags,
});
mkdirSync(out, { recursive: true });
let failed = 0;
for (const [name, state] of states.filter(
  ([name]) => !wanted.length || wanted.some((word) => name.includes(word)),
)) {
  const { width, query = '', act, settle = 500 } = state;
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => console.error(`${name}: ${error.message}`) ?? failed++);
  await tab.setViewport({
    width: width + 24,
    height: state.height ?? (query.includes('id=') || name.startsWith('filters') ? 900 : 1800),
    deviceScaleFactor: 1,
  });
  if (state.forced || state.print)
    await tab.createCDPSession().then((cdp) =>
      cdp.send('Emulation.setEmulatedMedia', {
        media: state.print ? 'print' : '',
        features: state.forced ? [{ name: 'forced-colors', value: 'active' }] : [],
      }),
    );
  const own = typeof state.feed === 'object';
  pages.set('/state.json', own ? JSON.stringify(state.feed) : '');
  pages.set('/state.html', page(state, own ? '/state.json' : (state.feed ?? feed)));
  await tab.goto(`${url}/state.html${query}`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, settle));
  await act?.(tab);
  await new Promise((resolve) => setTimeout(resolve, settle));
  await tab.screenshot({ path: `${out}${name}.png`, fullPage: false });
  console.log(name);
  await tab.close();
}
await browser.close();
await close();
process.exitCode = failed ? 1 : 0;
