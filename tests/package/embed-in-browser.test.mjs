// The self-hosting folder as visitors meet it: in Chromium, on a page with a strict content security policy, in every
// language. The other browser tests run the sources; only this one sees what minifying made of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { budgets, weigh } from '../../scripts/size-budget.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findBrowser('chromium');
const skip = executablePath ? false : 'no Chromium on this machine';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const pageIn = (language) => `<!doctype html>
<html lang="${language}">
  <meta charset="utf-8" /><title>Page</title>
  <mit-offer-finder feed="/feeds/rhein-sieg.json"></mit-offer-finder>
  <script type="module" src="/miteinander/miteinander.js"></script>
</html>`;

let server;
let browser;
before(async () => {
  if (skip) return;
  server = await serve(
    { '/miteinander/': join(root, 'dist/embed'), '/feeds/': join(root, 'demo/feeds') },
    {
      answer(request, response) {
        if (request.url === '/favicon.ico') return Boolean(response.writeHead(204).end());
        const language = /^\/page\/([\w-]+)$/.exec(request.url)?.[1];
        if (!language) return false;
        response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
        response.end(pageIn(language));
        return true;
      },
    },
  );
  browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page; gives what it asked for before the first list, what it said, and all texts of the widget. */
const open = async (language) => {
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url().replace(server.url, '')));
  await page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const shadow = attach.call(this, options);
      new MutationObserver(() => {
        if (shadow.querySelector('[part~=card]')) window.listShown ??= performance.now();
      }).observe(shadow, { childList: true, subtree: true });
      return shadow;
    };
  });
  await page.goto(`${server.url}/page/${language}`);
  await page.waitForFunction(() => window.listShown, { timeout: 20_000 });
  await page.waitForNetworkIdle({ idleTime: 300 });
  const texts = await page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.querySelector('mit-offer-finder').shadowRoot, 5);
    while (walker.nextNode()) {
      const { nodeType, data } = walker.currentNode;
      if (nodeType === 3) found.push(data.trim());
      else
        found.push(
          ...['aria-label', 'placeholder', 'title'].map((name) => walker.currentNode.getAttribute(name)),
        );
    }
    return found.filter(Boolean);
  });
  const beforeList = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < window.listShown)
      .map(({ name }) => new URL(name).pathname),
  );
  await page.close();
  return { asked, beforeList, said, texts: new Set(texts) };
};

/** Messages without values, as [source, target]; not the names of terms, which a feed may bring itself. */
const messagesOf = (language) => {
  const xlf = readFileSync(join(root, `locales/${language}.xlf`), 'utf8');
  const units = xlf.matchAll(
    /<trans-unit id="(?!terms)[^>]*>\s*<source>([^<]*)<\/source>\s*<target>([^<]*)<\/target>/g,
  );
  return [...units]
    .map(([, source, target]) => [source, target])
    .filter(([source, target]) => source !== target);
};

const scriptsOf = (paths) => paths.filter((path) => path.endsWith('.js'));

test('a page shows the list after five requests to its own host and says nothing', { skip }, async () => {
  const { asked, beforeList, said } = await open('de');
  assert.ok(scriptsOf(beforeList).length <= 5, beforeList.join(' '));
  assert.deepEqual(
    asked.filter((path) => !/^\/(page|miteinander|feeds|favicon)/.test(path)),
    [],
  );
  assert.equal(asked.filter((path) => path.startsWith('/feeds/')).length, 1);
  assert.deepEqual(said, []);
});

for (const [widget, heading] of [
  ['offer-finder', 'Kurse'],
  ['event-calendar', 'Termine'],
  ['contact-directory', 'Menschen'],
])
  test(
    `the page for frames shows the ${widget}, asks its own host only and says nothing`,
    { skip },
    async () => {
      const page = await browser.newPage();
      const said = [];
      const asked = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      // Chromium draws its own icon in a date field from an address that holds the drawing.
      page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url()));
      const query = new URLSearchParams({ widget, heading, feed: '/feeds/rhein-sieg.json' });
      await page.goto(`${server.url}/miteinander/frame.html?${query}`);
      await page.waitForFunction(
        (tag) => {
          const root = document.querySelector(tag)?.shadowRoot;
          return (
            root?.querySelector('[part~=results]')?.textContent.trim() &&
            root.querySelector('[part~=filters]')
          );
        },
        { timeout: 20_000 },
        `mit-${widget}`,
      );
      await page.waitForNetworkIdle({ idleTime: 300 });
      const shown = await page.evaluate(
        (tag) => document.querySelector(tag).shadowRoot.textContent,
        `mit-${widget}`,
      );
      await page.close();
      assert.match(shown, new RegExp(heading));
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(server.url)),
        [],
      );
    },
  );

test(
  'a host page needs no more than the two lines of the guide for a frame from another server',
  { skip },
  async () => {
    const guide = readFileSync(join(root, 'stories/guides/iframe.mdx'), 'utf8');
    const [, lines] = /Content-Security-Policy: (frame-src .+)/.exec(guide);
    const [frame] = /<iframe .*<\/iframe>/.exec(guide);
    const [script] = /<script .*<\/script>/.exec(guide);
    const there = (text) =>
      text
        .replaceAll('https://miteinander.kreis.example', server.url)
        .replace('feed=angebote.json', 'feed=/feeds/rhein-sieg.json');
    const host = await serve(
      {},
      {
        answer(request, response) {
          response.writeHead(request.url === '/' ? 200 : 204, {
            'content-type': 'text/html',
            'content-security-policy': `default-src 'none'; ${there(lines)}`,
          });
          response.end(`<!doctype html><html lang="en"><title>Host</title>${there(frame + script)}</html>`);
          return true;
        },
      },
    );
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${host.url}/`);
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 1500, {
      timeout: 20_000,
    });
    await page.waitForNetworkIdle({ idleTime: 300 });
    await page.close();
    await host.close();
    assert.deepEqual(said, []);
  },
);

// The static sum of the size budget must not hide what is imported later, yet before the list.
test('what a page really loads before the first list is within the budget', { skip }, async () => {
  const scripts = scriptsOf((await open('de')).beforeList);
  const bytes = weigh(scripts.map((path) => path.replace('/miteinander/', '')));
  const { limit } = budgets.find(({ name }) => name === 'offer finder');
  assert.ok(bytes <= limit * 1024, `${(bytes / 1024).toFixed(2)} KiB in ${scripts.join(' ')}`);
});

for (const language of ['en', 'ar', 'de-simple'])
  test(`a page in ${language} finds its texts again under their short ids`, { skip }, async () => {
    const { texts, said } = await open(language);
    const messages = messagesOf(language);
    const targets = new Set(messages.map(([, target]) => target));
    const left = messages.filter(([source]) => texts.has(source) && !targets.has(source));
    assert.deepEqual(left, [], 'still in German');
    const found = messages.filter(([, target]) => texts.has(target));
    assert.ok(found.length >= 5, `only ${found.length} texts found`);
    assert.deepEqual(said, []);
  });
