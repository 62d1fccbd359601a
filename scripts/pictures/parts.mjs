// What is done before a picture is taken, and the demo's feeds to choose records from.
import { readFileSync } from 'node:fs';

export const demoFeed = (name) =>
  JSON.parse(readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8'));

/** Clicks what says these words. */
export const click = (words) => async (page) => {
  await page.evaluate((words) => {
    const root = document.querySelector('[data-shown]').shadowRoot;
    for (const button of root.querySelectorAll('button, .option, .title a'))
      if (button.textContent.replace(/\s+/g, ' ').includes(words)) return button.click();
    throw new Error(`nothing says "${words}"`);
  }, words);
};

/** Clicks what a selector finds, in any language. */
export const press = (selector) => async (page) => {
  await page.evaluate(
    (selector) => document.querySelector('[data-shown]').shadowRoot.querySelector(selector).click(),
    selector,
  );
};

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
