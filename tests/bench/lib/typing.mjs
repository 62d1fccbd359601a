// How a page answers keys and filters.
import { inFreshPage, liveBytes } from './browser.mjs';
import { isCode, weigh } from './code.mjs';
import { medians, quantile } from './stats.mjs';

/** Milliseconds from each key or click to the last change it makes, painted. */
export const type = (browser, site, suite, contender, size, options) =>
  inFreshPage(
    browser,
    contender,
    { ...options, now: suite.now },
    async ({ page, session, responses, reaction }) => {
      await page.goto(site.origin + site.pageFor(suite, contender, size), { waitUntil: 'domcontentloaded' });
      const { filterable, counted, words, facets } = contender;
      await page.waitForFunction('window.bench', { polling: 100, timeout: options.limit });
      await page.evaluate((paths) => window.bench.filterable(paths), { filterable, counted, count: size });
      await page.evaluate(() => window.bench.settled(300));

      const clicks = [];
      for (const step of facets)
        clicks.push(
          await reaction(['click', 'change'], () => page.evaluate((one) => window.bench.act(one), step)),
        );

      // The first key right after the field has been entered pays for everything that waits for it.
      await page.evaluate((path) => window.bench.focus(path), words);
      let cold;
      const keys = [];
      for (const word of suite.typed) {
        for (const letter of word) {
          const took = await reaction(['keydown'], () => page.keyboard.press(letter));
          if (cold === undefined) cold = took;
          else keys.push(took);
        }
        await page.evaluate((path) => window.bench.empty(path), words);
        await page.evaluate(() => window.bench.settled(200));
      }
      const bytes = await liveBytes(session);
      const code = responses.filter(({ url }) => isCode(url)).map(({ url }) => url);
      return { clicks, keys, cold, heap: bytes.scripts, weight: weigh(site, code) };
    },
  );

/** Numbers of all visits together. */
export const typingSummary = (visits) => {
  const clicks = visits.flatMap((visit) => visit.clicks);
  const keys = visits.flatMap((visit) => visit.keys);
  return {
    keyMedian: quantile(keys, 0.5),
    keySlow: quantile(keys, 0.95),
    clickMedian: quantile(clicks, 0.5),
    clickSlow: quantile(clicks, 0.95),
    ...medians(visits.map(({ cold, heap, weight }) => ({ cold, heap, weight }))),
  };
};
