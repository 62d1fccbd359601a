// What a visitor gives away: every request and everything that is stored, over all states of all widgets and over a visit
// to each page of the demo, in Chromium. There is to be the feed and our own files, and nothing else. The states are shown
// under the strictest policy we promise to live with, and nothing of it may ever be broken.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { allStates, statePage } from '../../scripts/pictures/state-page.mjs';
import { serve } from '../../scripts/serve.mjs';
import { embed } from './server.mjs';

const executablePath = findBrowser('chromium');
const skip = executablePath ? false : 'no Chromium on this machine';
const demo = fileURLToPath(new URL('../../demo/', import.meta.url));

const own = new Set(
  readdirSync(embed, { recursive: true }).map((file) => `/dist/embed/${file.replaceAll('\\', '/')}`),
);
/** The page's own style has a nonce; the widgets get along without one. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-page'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html; report-uri /report";
const underPolicy = (html) =>
  html.replace('<style>', '<style nonce="page">').replace('<link rel="icon" href="data:,">', '');
const reports = [];

const pages = new Map();
const headers = [];
let server;
let browser;
before(async () => {
  if (skip) return;
  server = await serve(
    { '/': demo, '/dist/embed/': embed },
    {
      answer(request, response) {
        const [path] = request.url.split('?');
        headers.push({ path, ...request.headers });
        if (path === '/never.json') return true;
        if (path === '/report') {
          let text = '';
          request.on('data', (chunk) => (text += chunk)).on('end', () => reports.push(text));
          response.writeHead(204).end();
          return true;
        }
        const body = pages.get(path);
        if (body === undefined) return false;
        const type = path.endsWith('html') ? 'text/html; charset=utf-8' : 'application/json';
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
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

/** Everything a page can keep on a machine. */
const stored = () =>
  Promise.all([
    document.cookie,
    Object.keys(window.localStorage).join(),
    Object.keys(window.sessionStorage).join(),
    window.indexedDB.databases().then((all) => all.map(({ name }) => name).join()),
    window.caches.keys().then((all) => all.join()),
    navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope).join()),
    navigator.storage?.estimate?.().then(({ usage }) => (usage ? `${usage} bytes` : '')),
  ]).then((all) => all.filter(Boolean));

/** A page that writes down what it asks for; `blob:` and `data:` stay in it. */
const openPage = async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) asked.push(request.url().replace(server.url, ''));
  });
  return { page, asked, close: () => context.close() };
};

const pathOf = (url) => url.replace(/[?#].*$/, '');

/** Requests that are neither the page nor its feeds nor files of ours. */
const foreign = (asked, allowed) =>
  asked.filter((url) => !own.has(pathOf(url)) && !allowed.includes(pathOf(url)));

/** All states of one widget in one page after the other; `act` as for the pictures. */
const walk = async ([name, state], at) => {
  const { page, asked, close } = await openPage();
  const isOwn = typeof state.feed === 'object';
  const feed = isOwn ? `/state-${at}.json` : state.feed;
  if (isOwn) pages.set(feed, JSON.stringify(state.feed));
  pages.set(`/state-${at}.html`, underPolicy(statePage(state, feed)));
  try {
    await page.setViewport({ width: state.width + 24, height: 900 });
    await page.goto(`${server.url}/state-${at}.html${state.query ?? ''}`, { waitUntil: 'load' });
    const idle = () => page.waitForNetworkIdle({ idleTime: 120, concurrency: 1 }).catch(() => {});
    await idle();
    if (state.act) {
      await page.waitForFunction(() =>
        document.querySelector('[data-shown]').shadowRoot?.querySelector('input'),
      );
      await state.act(page);
      await idle();
    }
    const faults = foreign(asked, [`/state-${at}.html`, '/favicon.ico', ...feed.split(' ')]);
    return [...faults, ...(await page.evaluate(stored))].map((fault) => `${name}: ${fault}`);
  } catch (error) {
    return [`${name}: ${error.message}`];
  } finally {
    await close();
  }
};

test(
  'all states of all widgets ask for their feed and our files, keep nothing and break no strict policy',
  { skip, timeout: 400_000 },
  async () => {
    const waiting = allStates.map((one, at) => [one, at]);
    const faults = [];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) faults.push(...(await walk(...next)));
    };
    await Promise.all([worker(), worker(), worker()]);
    assert.deepEqual(faults, []);
    assert.deepEqual(reports, []);
  },
);

const tags = ['mit-offer-finder', 'mit-event-calendar', 'mit-contact-directory'];

for (const [path, feeds] of [
  ['/', ['/feeds/rhein-sieg.json']],
  ['/schule.html', ['/feeds/schule.json']],
  ['/verein.html', ['/data/verein.ics']],
])
  test(
    `a visit to ${path} of the demo asks for its feed once and our files and keeps nothing`,
    { skip, timeout: 120_000 },
    async () => {
      const { page, asked, close } = await openPage();
      await page.setViewport({ width: 1280, height: 900 });
      headers.length = 0;
      await page.goto(server.url + path);
      await page.waitForFunction(
        (names) =>
          names.every((tag) =>
            [...document.querySelectorAll(tag)].every(({ shadowRoot }) =>
              shadowRoot?.querySelector('[part~=card]'),
            ),
          ),
        { timeout: 20_000 },
        tags,
      );
      await page.waitForNetworkIdle({ idleTime: 300 });
      const pressed = await page.evaluate(visitAll, tags);
      assert.ok(pressed >= 10, `only ${pressed} things were tried`);
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.deepEqual(foreign(asked, [path, '/demo.css', '/demo.js', ...feeds]), []);
      assert.deepEqual(
        asked.filter((url) => feeds.includes(url)),
        feeds,
      );
      assert.deepEqual(await page.evaluate(stored), []);
      for (const { path: feed, cookie, referer } of headers.filter(({ path: one }) => feeds.includes(one)))
        assert.deepEqual([cookie, referer], [undefined, undefined], feed);
      await close();
    },
  );

/** Presses everything there is to press in each widget: filters, records, tools, languages. */
const visitAll = async (names) => {
  let pressed = 0;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
  window.print = () => {};
  window.open = () => null;
  Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
  const click = window.HTMLAnchorElement.prototype.click;
  window.HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  // Links out of the page and calls are the visitor's own acts: here nobody follows them.
  window.addEventListener('click', (event) => {
    const link = event.composedPath()[0].closest?.('a[href]');
    if (link) event.preventDefault();
  });
  for (const tag of names)
    for (const { shadowRoot } of document.querySelectorAll(tag)) {
      const press = async (css, most = 3) => {
        for (let at = 0; at < most; at++) {
          const found = shadowRoot.querySelectorAll(css)[at];
          if (!found) return;
          found.click();
          pressed++;
          await pause();
        }
      };
      const shut = async () => {
        for (let at = 0; at < 3 && shadowRoot.querySelector('dialog[open]'); at++) {
          shadowRoot.querySelector('dialog[open] .shut, dialog[open] .sheet-head .button')?.click();
          await pause();
        }
      };
      const field = shadowRoot.querySelector('input[type=search]');
      for (const words of field ? ['deutsch', 'xqz', ''] : []) {
        field.focus();
        field.value = words;
        field.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
        await pause();
      }
      await press('.option input');
      await press('.active button');
      await press('.facet summary', 8);
      await press('.keep');
      await press('.dates .chip', 4);
      await press('.toolbar button, .tools button, .menu summary', 8);
      await press('.menu-list button', 4);
      await press('.acts .button', 4);
      await press('button.more', 1);
      for (let at = 0; at < 3; at++) {
        await press(`li:nth-child(${at + 1}) .title a`, 1);
        await press('dialog[open] button:not(.shut)', 6);
        await shut();
      }
      const select = shadowRoot.querySelector('.language select');
      for (const { value } of select ? [...select.options].reverse() : []) {
        shadowRoot.querySelector('.language select').value = value;
        shadowRoot.querySelector('.language select').dispatchEvent(new Event('change', { bubbles: true }));
        await pause();
      }
      await shut();
    }
  return pressed;
};
