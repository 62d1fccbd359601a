// What is measured of one page while it loads, until nothing happens any more.
import { inFreshPage, liveBytes } from './browser.mjs';
import { isCode, weigh } from './code.mjs';
import { sum } from './stats.mjs';

/** What stops the page from answering: in ms, beyond 50 of each task; and the longest task. */
export const blockedBy = (tasks) => ({
  blocking: sum(tasks.map(([, duration]) => Math.max(0, duration - 50))),
  longest: Math.max(0, ...tasks.map(([, duration]) => duration)),
});

/**
 * One visit until nothing happens any more. Times in ms from the start of the navigation, weights in bytes;
 * undefined when that takes too long.
 */
export const load = (browser, site, suite, contender, size, options) =>
  inFreshPage(browser, contender, { ...options, now: suite.now }, async ({ page, session }) => {
    await page.goto(site.origin + site.pageFor(suite, contender, size), { waitUntil: 'domcontentloaded' });
    const { filterable, counted } = contender;
    // Of events nobody knows beforehand how many dates they make.
    const count = suite.now ? undefined : size;
    const paths = { filterable, counted, count };
    const complete = await page.evaluate((watched) => window.bench.filterable(watched), paths);
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
        said: counted ? find(counted).textContent.replace(/(\d)\D(?=\d)/g, '$1') : '',
        nodes: nodes(),
        files: files.map(({ name, startTime }) => ({ name, startTime })),
      };
    }, counted);
    const code = seen.files.filter(({ name }) => isCode(name));
    const early = code.filter(({ startTime }) => startTime < seen.first);
    const bytes = await liveBytes(session);
    return {
      first: seen.first,
      filterable: Math.max(seen.first, complete),
      ...blockedBy(seen.tasks),
      shift: sum(seen.shifts),
      heap: bytes.scripts,
      nodeHeap: bytes.nodes,
      nodes: seen.nodes,
      whole: Number(!count || seen.said.split(/\D+/).includes(String(count))),
      requests: early.length,
      weight: weigh(
        site,
        early.map(({ name }) => name),
      ),
      weightInAll: weigh(
        site,
        code.map(({ name }) => name),
      ),
      lead: seen.defined - seen.asked,
    };
  });
