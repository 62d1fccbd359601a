// Browser tests in the engines of `BROWSERS` (default: Chromium, Firefox and WebKitGTK, whichever are here).
// One file in one engine: BROWSERS=chromium npx wtr --files tests/browser/env.test.ts
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, ensureBrowsers } from './scripts/browsers.mjs';
import { countsReporter } from './scripts/wtr/counts-reporter.mjs';
import { envPlugin } from './scripts/wtr/env-plugin.mjs';
import { webkitLauncher } from './scripts/wtr/webkit-launcher.mjs';
import { faultServer } from './tests/browser/fault-server.mjs';
import { frameServer } from './tests/browser/frame-server.mjs';

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ puppeteer, launchOptions: { executablePath, args: chromiumFlags } }),
  // Two Firefox pages at once lose the focus to one another.
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } }),
  webkit: webkitLauncher,
};

export default {
  files: ['tests/browser/**/*.test.ts'],
  nodeResolve: true,
  middleware: [faultServer(), frameServer()],
  browsers: [...ensureBrowsers()].map(([engine, path]) => launchers[engine](path)),
  plugins: [
    envPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), countsReporter()],
  // Lit's development build, which our tests want for its warnings, says so on every page.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode/.test(String(args[0])),
  testFramework: { config: { timeout: 15000 } },
  // A thousand feeds take their time.
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
};
