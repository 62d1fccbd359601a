// The built script on a page: as a module or a plain script, once or five times, before or after what it is to fill, under a
// strict content security policy. Needs `npm run build` before.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findBrowser('chromium');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const feed = '/feeds/rhein-sieg.json';
const content = '<a href="/all">Everything</a>';
const box = `<div data-mit="offer-finder" data-feed="${feed}" data-url-state="off">${content}</div>`;
const element = `<mit-contact-directory feed="${feed}" url-state="off">${content}</mit-contact-directory>`;
const lines = {
  module: '<script type="module" src="/deep/er/miteinander.js"></script>',
  async: '<script type="module" async src="/deep/er/miteinander.js"></script>',
  plain: '<script src="/deep/er/miteinander.js"></script>',
  deferred: '<script defer src="/deep/er/miteinander.js"></script>',
};

suite('the built script', { skip: executablePath ? false : 'no Chromium on this machine' }, () => {
  let server;
  let browser;
  let html;
  let asked;
  before(async () => {
    server = await serve(
      { '/deep/er/': join(root, 'dist/embed'), '/feeds/': join(root, 'demo/feeds') },
      {
        answer(request, response) {
          asked?.push(request.url);
          if (request.url === '/favicon.ico') return Boolean(response.writeHead(204).end());
          if (request.url !== '/page') return false;
          response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
          response.end(
            `<!doctype html><html lang="de"><meta charset="utf-8"><title>Page</title>${html}</html>`,
          );
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

  /** Opens a page and waits until each of its widgets shows cards; gives the page and what it said. */
  const open = async (markup) => {
    html = markup;
    asked = [];
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${server.url}/page`);
    for (const tag of ['mit-offer-finder', 'mit-contact-directory'])
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.card'),
        { timeout: 10_000 },
        tag,
      );
    return { page, said };
  };

  for (const [kind, line] of Object.entries(lines))
    for (const times of [1, 5])
      for (const place of ['before', 'after'])
        test(`${kind}, ${times} ${times > 1 ? 'times' : 'time'}, ${place}: one widget each, one feed`, async () => {
          const script = line.repeat(times);
          const { page, said } = await open(
            place === 'before' ? script + box + element : box + element + script,
          );
          const counts = await page.evaluate(() =>
            ['mit-offer-finder', 'mit-contact-directory'].map((tag) => document.querySelectorAll(tag).length),
          );
          // A module of one address runs once; a plain script says once that it was there already.
          const again = times > 1 && /plain|deferred/.test(kind) ? 1 : 0;
          while (said.length < again)
            await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
          await page.close();
          assert.deepEqual(counts, [1, 1]);
          assert.equal(asked.filter((path) => path === feed).length, 1);
          assert.equal(said.filter((text) => /^\[miteinander\] E-TWICE /.test(text)).length, again);
          assert.equal(said.length, again, said.join('\n'));
        });

  test('what comes later stays as it is until miteinander.upgrade()', async () => {
    const { page, said } = await open(lines.plain + box + element);
    const later = () =>
      page.evaluate(() => [...document.querySelectorAll('.later')].map((one) => one.childElementCount));
    await page.evaluate((url) => {
      for (const widget of ['event-calendar', 'offer-finder']) {
        const one = document.createElement('div');
        one.className = 'later';
        one.dataset.mit = widget;
        one.dataset.feed = url;
        one.dataset.urlState = 'off';
        document.body.append(one);
      }
    }, feed);
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual(await later(), [0, 0]);
    await page.evaluate(() => globalThis.miteinander.upgrade(document.querySelector('.later')));
    assert.deepEqual(await later(), [1, 0]);
    await page.evaluate(() => globalThis.miteinander.upgrade());
    assert.deepEqual(await later(), [1, 1]);
    await page.waitForFunction(
      () => document.querySelector('mit-event-calendar').shadowRoot?.childElementCount,
    );
    await page.close();
    assert.equal(asked.filter((path) => path === feed).length, 1);
    assert.deepEqual(said, []);
  });
});
