// Runs the tests under Node: `node scripts/unit-tests.mjs [folder …]`. Finds the files itself, since Node 20 takes no
// patterns, and closes with a line of counts that `npm test` adds up.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countsLine } from './counts.mjs';
import { root, run } from './run.mjs';

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['tests/unit'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name) && !/node_modules/.test(name))
    .sort()
    .map((name) => join(folder, name)),
);
const { code, output } = await run(process.execPath, [
  '--import',
  'tsx',
  '--test',
  '--test-reporter=spec',
  '--test-timeout=120000',
  ...files,
]);
const count = (name) => Number(new RegExp(`^(?:\\x1b\\[\\d+m)*ℹ ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
console.log(
  countsLine({
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  }),
);
process.exit(code);
