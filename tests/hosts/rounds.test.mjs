// Thirty rounds of putting a widget into a page and taking it out again, in Chromium: nothing of it stays, no element, no
// listener, and the heap is as large as before within two per cent.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findBrowser } from '../../scripts/browsers.mjs';
import { openWindow, until } from './engines.mjs';
import { widgetNames } from './page.mjs';
import { openSite } from './server.mjs';

const skip = findBrowser('chromium') ? false : 'no Chromium on this machine';
const rounds = 30;
/** As many before, since the engine keeps what it learns about our code. */
const warmUp = rounds;

let site;
let window;
before(async () => {
  if (skip) return;
  site = await openSite();
  window = await openWindow('chromium');
});
after(async () => {
  await window?.close();
  await site?.close();
});

/** Puts one in, waits until it shows its records and has all its tools, uses it, takes it out. */
const round = async (name, times) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let at = 0; at < times; at++) {
    const widget = document.createElement(`mit-${name}`);
    widget.setAttribute('feed', '/feed.json');
    widget.setAttribute('url-state', 'off');
    document.body.append(widget);
    window.miteinander.upgrade();
    const shows = (css) => widget.shadowRoot?.querySelector(css);
    while (!shows('[part~=card]') || !shows('.option') || shows('[aria-busy=true], .pending')) await frame();
    shows('.option input').click();
    while (!shows('button.clear')) await frame();
    shows('.title a').click();
    while (!shows('dialog[open] #details-title')) await frame();
    shows('dialog[open] .shut').click();
    while (shows('dialog[open]')) await frame();
    widget.remove();
    await frame();
  }
};

/** What is there after the rubbish has been taken out. */
const measure = async (cdp, page, name) => {
  // What waits for its time (an announcement, a late line of the address) still holds what it is about.
  await page.evaluate(() => new Promise((resolve) => window.requestIdleCallback(resolve)));
  for (let at = 0; at < 4; at++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const prototype = await page.evaluateHandle(
    (tag) => customElements.get(tag)?.prototype ?? {},
    `mit-${name}`,
  );
  const instances = await page.queryObjects(prototype);
  const widgets = await instances.evaluate((all) => all.length);
  await Promise.all([prototype.dispose(), instances.dispose()]);
  await cdp.send('HeapProfiler.collectGarbage');
  return { nodes, jsEventListeners, usedSize, widgets };
};

for (const name of widgetNames)
  test(
    `${rounds} rounds of ${name} in and out leave nothing behind`,
    { skip, timeout: 120_000 },
    async () => {
      await window.open(`${site.url}/away/plain`);
      await until(window, 'our script', () => Boolean(globalThis.miteinander));
      const cdp = await window.page.createCDPSession();
      await window.run(round, name, warmUp);
      const first = await measure(cdp, window.page, name);
      await window.run(round, name, rounds);
      const last = await measure(cdp, window.page, name);
      await cdp.detach();
      const grown = last.usedSize / first.usedSize - 1;
      assert.equal(last.widgets, 0, 'widgets that are still held');
      // Fewer than one a round: the page's own last announcement may or may not be there.
      for (const kind of ['nodes', 'jsEventListeners'])
        assert.ok(last[kind] - first[kind] < 3, `${last[kind] - first[kind]} more ${kind}`);
      assert.ok(Math.abs(grown) <= 0.02, `the heap has changed by ${(grown * 100).toFixed(1)} %`);
    },
  );
