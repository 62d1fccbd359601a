// `npm run build`: everything that is published, into an empty dist/. With `--demo` only what a page needs, for those
// who want to see it soon.
import { cpSync, rmSync } from 'node:fs';
import { bin, root, step } from './run.mjs';

rmSync(`${root}dist`, { recursive: true, force: true });
await step('build modules and embed files', bin('rollup'), ['-c', '--silent']);
cpSync(`${root}src/feed/generated/feed.schema.json`, `${root}dist/feed.schema.json`);
cpSync(`${root}dist/feed.schema.json`, `${root}dist/embed/feed.schema.json`);
if (!process.argv.includes('--demo')) {
  await step('write type declarations', process.execPath, ['scripts/build-types.mjs']);
  await step('write manifest and editor data', bin('cem'), ['analyze', '--quiet']);
  await step('write types for frameworks', process.execPath, ['scripts/build-frameworks.mjs']);
}
