// `npm run screenshots`: pictures of every state worth looking at, into screenshots/. Needs `npm run build` before.
// `npm run screenshots -- dark details` takes only those whose name holds one of the words.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, ensureBrowsers } from './browsers.mjs';
import { allStates, statePage } from './pictures/state-page.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.env.SCREENSHOTS_OUT ?? `${root}screenshots/`;
const embed = process.env.EMBED_OUT ?? `${root}dist/embed`;

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
for (const [name, state] of allStates.filter(
  ([name]) => !wanted.length || wanted.some((word) => name.includes(word)),
)) {
  const { width, query = '', act, settle = 500 } = state;
  const tab = await browser.newPage();
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
  pages.set('/state.html', statePage(state, own ? '/state.json' : state.feed));
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
