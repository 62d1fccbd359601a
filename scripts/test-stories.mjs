// Opens every story and every page of the built Storybook in Chromium: it must render, its play function must pass,
// axe must find nothing, and nothing may be asked of other hosts. Own, since the usual way needs a second test runner.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from './browsers.mjs';
import { countsLine } from './counts.mjs';
import { bin, root, step } from './run.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'storybook-static');
const patience = 15_000;

const hasStories = readdirSync(join(root, 'stories'), { recursive: true }).some((name) =>
  /\.(mdx|stories\.ts)$/.test(name),
);
if (!hasStories) {
  console.log('There are no stories yet.');
  process.exit(0);
}

const executablePath = findBrowser('chromium');
if (!executablePath) {
  console.warn('SKIPPED: the stories are tested in Chromium, and there is none on this machine.');
  console.log(countsLine({ passed: 0, failed: 0, skipped: 1 }));
  process.exit(0);
}

await step('build Storybook', bin('storybook'), ['build', '--quiet', '--output-dir', folder], {
  env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
});

/** Runs in the page: what Storybook said about the story, once it said something final. */
const outcome = () => {
  const last = (name) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(name)?.[0];
  const text = (error) => (error ? `${error.name ?? 'Error'}: ${error.message ?? error}` : undefined);
  const threw =
    last('playFunctionThrewException') ??
    last('storyThrewException') ??
    last('storyErrored') ??
    last('storyMissing');
  if (threw) return { faults: [text(threw) ?? 'story is missing'] };
  if (last('docsRendered')) {
    const shown = document.querySelector('#storybook-docs')?.textContent?.trim();
    return { faults: shown ? [] : ['the page is empty'] };
  }
  const finished = last('storyFinished');
  if (!finished) return false;
  const faults = [];
  for (const { type, status, result } of finished.reporters ?? []) {
    if (status !== 'failed' && status !== 'warning') continue;
    for (const violation of result?.violations ?? [])
      faults.push(
        `${type} ${violation.id}: ${violation.help}\n${violation.nodes.map((node) => `      ${node.target.join(' ')}  ${node.html.slice(0, 160)}`).join('\n')}`,
      );
    if (!result?.violations?.length) faults.push(`${type}: ${result?.error?.message ?? 'failed'}`);
  }
  if (finished.status === 'error' && !faults.length) faults.push('Storybook says the story failed');
  return { faults };
};

const check = async (browser, origin, { id, type }) => {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`uncaught ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(origin)) faults.push(`asks another host: ${url}`);
  });
  try {
    await page.goto(`${origin}/iframe.html?viewMode=${type === 'docs' ? 'docs' : 'story'}&id=${id}`);
    const handle = await page.waitForFunction(outcome, { timeout: patience, polling: 100 });
    faults.push(...(await handle.jsonValue()).faults);
  } catch (error) {
    faults.push(error.message);
  }
  await page.close();
  return [...new Set(faults)];
};

const server = await serve({ '/': folder });
const browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
const counts = { passed: 0, failed: 0, skipped: 0 };
const entries = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
for (const entry of entries) {
  const faults = await check(browser, server.url, entry);
  counts[faults.length ? 'failed' : 'passed']++;
  console.log(`${faults.length ? '✗' : '✓'} ${entry.title}: ${entry.name}`);
  for (const fault of faults) console.log(`    ${fault}`);
}
await browser.close();
await server.close();
console.log(countsLine(counts));
process.exitCode = counts.failed ? 1 : 0;
