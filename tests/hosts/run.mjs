// The step "host pages" of `npm test`: installs the pages' own packages and runs the tests in here. Needs
// `npm run build` before, or EMBED_OUT. Names of tests as arguments run only those.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install, step } from '../../scripts/run.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await install();
const installed = here('node_modules/.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(here('package-lock.json')).mtimeMs)
  await step('install the hosts', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci'], {
    cwd: here('.'),
  });

const { runTests } = await import('../../scripts/run-tests.mjs');
const names = process.argv.slice(2);
const files = readdirSync(here('.'))
  .filter(
    (name) => name.endsWith('.test.mjs') && (!names.length || names.some((one) => name.startsWith(one))),
  )
  .map((name) => here(name));
process.exit(await runTests(files, { timeout: 600_000 }));
