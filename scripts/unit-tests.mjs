// Runs the tests under Node: `node scripts/unit-tests.mjs [folder …]`. Finds the files itself, since Node 20 takes no
// patterns.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { runTests } from './run-tests.mjs';

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['tests/unit'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name))
    .sort()
    .map((name) => join(folder, name)),
);
process.exit(await runTests(files));
