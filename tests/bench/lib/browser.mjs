// One Chromium for all, a fresh profile for every page: processor slowed, no cache, nothing left over from the last.
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { chromiumFlags, ensureBrowsers } from '../../../scripts/browsers.mjs';
import { pageProbe } from './page-probe.mjs';

export const launchBrowser = async () => {
  const executablePath = ensureBrowsers(['chromium']).get('chromium');
  return launch({ executablePath, headless: true, args: chromiumFlags, networkEnabled: false });
};

/**
 * Runs `measure({ page, session, responses, reaction })` in a new page that is watched but not yet at `url`. `responses`
 * grows with what the page asks for: `{ url, type }`; `reaction(kinds, act)` resolves with the ms from the next event of
 * these kinds to the last change it makes in the results. Gives up after `limit` ms with undefined. `now`: the moment
 * the page's clock shows at first, in ms; as it is when absent.
 */
export const inFreshPage = async (browser, contender, { slowdown, now, limit = 60_000 }, measure) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    const session = await page.createCDPSession();
    const responses = [];
    const faults = [];
    session.on('Network.requestWillBeSent', ({ request, type }) =>
      responses.push({ url: request.url, type }),
    );
    page.on('pageerror', (error) => faults.push(error.message));
    await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // Feeds are of a county near Berlin, and so are their readers.
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' });
    await page.evaluateOnNewDocument(pageProbe, {
      first: contender.first,
      element: contender.element,
      now,
    });
    const { results, busy } = contender;
    const reaction = async (kinds, act) => {
      const handle = await page.evaluateHandle((watched) => ({ done: window.bench.reaction(watched) }), {
        kinds,
        results,
        busy,
      });
      await act();
      return page.evaluate(({ done }) => done, handle);
    };
    const late = pause(limit, undefined, { ref: false });
    const result = await Promise.race([measure({ page, session, responses, reaction }), late]);
    if (faults.length) throw new Error(`${contender.label}: ${faults[0]}`);
    return result;
  } finally {
    await context.close();
  }
};

/** Bytes that stay alive: what scripts hold, outside of the heap too, and what the page's nodes hold. */
export const liveBytes = async (session) => {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return {
    scripts: usage.usedSize + (usage.backingStorageSize ?? 0),
    nodes: usage.embedderHeapUsedSize ?? 0,
  };
};
