// `npm run build`: everything that is published, into an empty dist/.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bin, step } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
await step('modules and embed files', bin('rollup'), ['-c', '--silent']);
await step('type declarations', process.execPath, ['scripts/build-types.mjs']);
await step('custom elements manifest and editor data', bin('cem'), ['analyze', '--quiet']);
cpSync(`${root}src/feed/generated/feed.schema.json`, `${root}dist/feed.schema.json`);
cpSync(`${root}dist/feed.schema.json`, `${root}dist/embed/feed.schema.json`);
