// One window of any of the three engines, with the few things a visitor and a tester do: the same names for all.
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { mouse, openWebKit } from '../../scripts/webkit-session.mjs';

const size = { width: 1100, height: 1000 };

/** With puppeteer, for Chromium (CDP) and Firefox (WebDriver BiDi). */
const puppeteerWindow = async (engine) => {
  const isFirefox = engine === 'firefox';
  const browser = await puppeteer.launch({
    executablePath: findBrowser(engine),
    defaultViewport: size,
    ...(isFirefox ? { browser: 'firefox' } : { args: [...chromiumFlags, '--js-flags=--expose-gc'] }),
  });
  // The tab it starts with has the focus in its address bar: there, keys press no buttons.
  const page = await browser.newPage();
  await page.setViewport(size);
  return {
    engine,
    page,
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    /** By the page: a page that comes back from memory is not loaded, which is what puppeteer waits for. */
    back: () => page.evaluate(() => history.back()),
    /** Runs a function in the page; its arguments and its answer are plain data. */
    run: (act, ...values) => page.evaluate(act, ...values),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    press: (key, times = 1) => repeat(times, () => page.keyboard.press(key === 'Space' ? ' ' : key)),
    async chord(held, key) {
      await page.keyboard.down(held);
      await page.keyboard.press(key);
      await page.keyboard.up(held);
    },
    type: (text) => page.keyboard.type(text),
    /** An option as WebDriver chooses it, since no engine shows its own list to a driver. `find` gives the select. */
    async select(find, values, value) {
      const select = await page.evaluateHandle(find, ...values);
      await select.select(value);
      await select.dispose();
    },
    picture: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
    close: () => browser.close(),
  };
};

const repeat = async (times, act) => {
  for (let at = 0; at < times; at++) await act();
};

const webkitWindow = async (engine) => {
  const browser = await openWebKit(findBrowser(engine));
  await browser.setSize(size.width, size.height);
  const { down, move, up } = mouse;
  const keys = { Space: ' ' };
  const run = (act, ...args) =>
    browser.command('/execute/sync', { script: `return (${act}).apply(null, arguments)`, args });
  return {
    engine,
    open: (url) => browser.command('/url', { url }),
    back: () => browser.command('/back'),
    run,
    click: (x, y) => browser.pointer(move(x, y), down(), up()),
    hover: (x, y) => browser.pointer(move(x, y)),
    press: (key, times = 1) => browser.type(Array.from({ length: times }, () => keys[key] ?? key)),
    chord: (held, key) => browser.chord([held, key]),
    type: (text) => browser.type(text.split('')),
    async select(find, values, value) {
      const select = await run(find, ...values);
      const id = Object.values(select)[0];
      const option = await browser.command(`/element/${id}/element`, {
        using: 'css selector',
        value: `option[value="${value}"]`,
      });
      await browser.command(`/element/${Object.values(option)[0]}/click`);
    },
    picture: async () => Buffer.from(await browser.get('/screenshot'), 'base64'),
    close: () => browser.close(),
  };
};

export const openWindow = (engine) => (engine === 'webkit' ? webkitWindow(engine) : puppeteerWindow(engine));

/** Asks the page until the answer is true; `what` says what was waited for. Gives the answer. */
export const until = async (window, what, act, ...values) => {
  const end = Date.now() + 10_000;
  for (;;) {
    let reason = '';
    try {
      const answer = await window.run(act, ...values);
      if (answer) return answer;
    } catch ({ message }) {
      // Between two pages there is nobody to ask.
      reason = ` (${message})`;
    }
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}${reason}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
