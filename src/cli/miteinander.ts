#!/usr/bin/env node
// The command `miteinander`: hands the process to run.ts, which knows nothing of it.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.js';

// Three folders above this file in the package (dist/lib/cli), two in the sources.
const packageFile = ['../../../package.json', '../../package.json']
  .map((path) => new URL(path, import.meta.url))
  .find((file) => existsSync(file))!;
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string };

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  error: process.stderr,
  input: process.stdin,
  env: process.env,
  now: Date.now(),
  version,
});
