// How a month is painted, and the ones that are turned to after it.
import { inFreshPage, liveBytes } from '../lib/browser.mjs';
import { blockedBy } from '../lib/load.mjs';
import { medians, quantile } from '../lib/stats.mjs';

const turns = 10;

/** Milliseconds until the first date of the month, and from each click on "next month" to the last change, painted. */
export const turn = (browser, site, suite, contender, size, options) => {
  const { month } = contender;
  return inFreshPage(
    browser,
    { ...contender, ...month },
    { ...options, now: suite.now },
    async ({ page, session, reaction }) => {
      await page.goto(site.origin + site.pageFor(suite, contender, size, 'month'), {
        waitUntil: 'domcontentloaded',
      });
      await page.waitForFunction('window.bench?.first', { polling: 100, timeout: options.limit });
      await page.evaluate(() => window.bench.settled(600));
      const seen = await page.evaluate(() => ({ first: window.bench.first, tasks: window.bench.tasks }));
      const clicks = [];
      for (let i = 0; i < turns; i++)
        clicks.push(
          await reaction(['click'], () => page.evaluate((one) => window.bench.act(one), month.next)),
        );
      const { scripts } = await liveBytes(session);
      return { first: seen.first, ...blockedBy(seen.tasks), clicks, heap: scripts };
    },
  );
};

export const turnSummary = (visits) => {
  const clicks = visits.flatMap((visit) => visit.clicks);
  return {
    ...medians(visits.map(({ first, blocking, longest, heap }) => ({ first, blocking, longest, heap }))),
    turnMedian: quantile(clicks, 0.5),
    turnSlow: quantile(clicks, 0.95),
  };
};
