// What is measured of one page in one visit: how it loads, and how it answers keys and filters.
import { inFreshPage, liveBytes } from '../lib/browser.mjs';
import { sum } from '../lib/stats.mjs';

const address = (origin, { name }, count) => `${origin}/finder/${name}/${count}`;

/** Words somebody types: a common one, the beginning of a compound, a town. */
const typed = ['deutschkurs', 'hebammen', 'linde'];

const isCode = (url) => /\.(js|css)$/.test(new URL(url).pathname);

/**
 * One visit until nothing happens any more. Times in ms from the start of the navigation, weights in bytes;
 * undefined when that takes too long.
 */
export const load = (browser, site, contender, count, options) =>
  inFreshPage(browser, contender, options, async ({ page, session }) => {
    await page.goto(address(site.origin, contender, count), { waitUntil: 'domcontentloaded' });
    const { filterable, counted } = contender;
    const complete = await page.evaluate((paths) => window.bench.filterable(paths), {
      filterable,
      counted,
      count,
    });
    await page.evaluate(() => window.bench.settled(600));
    const seen = await page.evaluate((counted) => {
      const { first, defined, tasks, shifts, nodes, find } = window.bench;
      const files = performance.getEntriesByType('resource');
      const asked = files.find(({ name }) => name.includes('/data/')).startTime;
      return {
        first,
        defined,
        tasks,
        shifts,
        asked,
        said: find(counted).textContent.replace(/(\d)\D(?=\d)/g, '$1'),
        nodes: nodes(),
        files: files.map(({ name, startTime }) => ({ name, startTime })),
      };
    }, contender.counted);
    const code = seen.files.filter(({ name }) => isCode(name));
    const early = code.filter(({ startTime }) => startTime < seen.first);
    const weigh = (files) => sum(files.map(({ name }) => site.weightOf(new URL(name).pathname)));
    const bytes = await liveBytes(session);
    return {
      first: seen.first,
      filterable: Math.max(seen.first, complete),
      blocking: sum(seen.tasks.map(([, duration]) => Math.max(0, duration - 50))),
      longest: Math.max(0, ...seen.tasks.map(([, duration]) => duration)),
      shift: sum(seen.shifts),
      heap: bytes.scripts,
      nodeHeap: bytes.nodes,
      nodes: seen.nodes,
      whole: Number(seen.said.split(/\D+/).includes(String(count))),
      requests: early.length,
      weight: weigh(early),
      weightInAll: weigh(code),
      lead: seen.defined - seen.asked,
    };
  });

/** Milliseconds from each key or click to the last change it makes, painted. */
export const interact = (browser, site, contender, count, options) =>
  inFreshPage(browser, contender, options, async ({ page, session, responses }) => {
    await page.goto(address(site.origin, contender, count), { waitUntil: 'domcontentloaded' });
    const { filterable, counted, results, busy, words, facets } = contender;
    await page.waitForFunction('window.bench', { polling: 100, timeout: options.limit });
    await page.evaluate((paths) => window.bench.filterable(paths), { filterable, counted, count });
    await page.evaluate(() => window.bench.settled(300));

    const reaction = async (kinds, act) => {
      const handle = await page.evaluateHandle((watched) => ({ done: window.bench.reaction(watched) }), {
        kinds,
        results,
        busy,
      });
      await act();
      return page.evaluate(({ done }) => done, handle);
    };

    const clicks = [];
    for (const step of facets)
      clicks.push(
        await reaction(['click', 'change'], () => page.evaluate((one) => window.bench.act(one), step)),
      );

    // The first key right after the field has been entered pays for everything that waits for it.
    await page.evaluate((path) => window.bench.focus(path), words);
    let cold;
    const keys = [];
    for (const word of typed) {
      for (const letter of word) {
        const took = await reaction(['keydown'], () => page.keyboard.press(letter));
        if (cold === undefined) cold = took;
        else keys.push(took);
      }
      await page.evaluate((path) => window.bench.empty(path), words);
      await page.evaluate(() => window.bench.settled(200));
    }
    const bytes = await liveBytes(session);
    const code = responses.filter(({ url }) => isCode(url)).map(({ url }) => new URL(url).pathname);
    return { clicks, keys, cold, heap: bytes.scripts, weight: sum(code.map((path) => site.weightOf(path))) };
  });
