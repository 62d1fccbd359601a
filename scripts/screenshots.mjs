// `npm run screenshots`: pictures of every state worth looking at, into screenshots/. Needs `npm run build` before.
// `npm run screenshots -- dark details` takes only those whose name holds one of the words.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, ensureBrowsers } from './browsers.mjs';
import { contactStates } from './pictures/contact-states.mjs';
import { eventStates } from './pictures/event-states.mjs';
import { offerStates } from './pictures/offer-states.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.env.SCREENSHOTS_OUT ?? `${root}screenshots/`;
const embed = process.env.EMBED_OUT ?? `${root}dist/embed`;
const states = [offerStates, eventStates, contactStates].flatMap(({ tag, feed, states }) =>
  states.map(([name, state]) => [name, { tag, feed, ...state }]),
);

const page = ({ tag, width, lang = 'de', dark, text = 100, attributes = '' }, feed) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Screenshot</title><link rel="icon" href="data:,">
<style>html{color-scheme:${dark ? 'dark' : 'light'};font-size:${text}%}body{margin:0;padding:12px;font-family:system-ui,sans-serif;background:Canvas}
.box{max-width:${width}px}${tag}{display:block}</style>
<div class="box"><${tag} data-shown feed="${feed}" ${attributes}></${tag}></div>
<script type="module" src="/dist/embed/miteinander.js"></script>`;

const wanted = process.argv.slice(2);
const pages = new Map();
const { url, close } = await serve(
  { '/': `${root}demo`, '/dist/embed/': embed },
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
  await tab.emulateTimezone('Europe/Berlin');
  // Where the feeds are at home; elsewhere the calendar says whose clocks it means.
  await tab.emulateTimezone(state.timeZone ?? 'Europe/Berlin');
  tab.on('pageerror', (error) => console.error(`${name}: ${error.message}`) ?? failed++);
  await tab.setViewport({
    width: width + 24,
    height: state.height ?? (query.includes('id=') || name.includes('filters') ? 900 : 1800),
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
  pages.set('/state.html', page(state, own ? '/state.json' : state.feed));
  await tab.goto(`${url}/state.html${query}`, { waitUntil: 'load' });
  if (query.includes('-id='))
    await tab.waitForFunction(
      () => document.querySelector('[data-shown]').shadowRoot?.querySelector('dialog[open]'),
      { timeout: 10_000 },
    );
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
