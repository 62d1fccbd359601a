// What is done before a picture is taken, and the demo's feeds to choose records from.
import { readFileSync } from 'node:fs';

export const demoFeed = (name) =>
  JSON.parse(readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8'));

const patience = { timeout: 5000 };

/** Clicks what says these words. */
export const click = (words) => (page) =>
  page.waitForFunction(
    (words) => {
      const root = document.querySelector('[data-shown]').shadowRoot;
      for (const button of root.querySelectorAll('button, .option, .title a'))
        if (button.textContent.replace(/\s+/g, ' ').includes(words)) return button.click() ?? true;
      return false;
    },
    patience,
    words,
  );

/** Clicks what a selector finds, in any language. */
export const press = (selector) => (page) =>
  page.waitForFunction(
    (selector) => {
      const found = document.querySelector('[data-shown]').shadowRoot?.querySelector(selector);
      return found ? (found.click() ?? true) : false;
    },
    patience,
    selector,
  );

export const type = (words) => async (page) => {
  await page.evaluate(() =>
    document.querySelector('[data-shown]').shadowRoot.querySelector('input[type=search]').focus(),
  );
  await page.keyboard.type(words);
};

/** One after the other, with time to draw in between. */
export const then =
  (...acts) =>
  async (page) => {
    for (const act of acts) {
      await act(page);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  };
