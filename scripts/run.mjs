// Runs a command as a named step and shows what it does and how long it takes. Node built-ins only: the first step
// of a fresh clone is the installation itself.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** The command of an installed package. */
export const bin = (name, folder = root) => join(folder, 'node_modules/.bin', windows ? `${name}.cmd` : name);

/** What a command prints to both streams, with its exit code. Prints it as it comes unless `quiet`. */
export const run = (command, args, { quiet = false, env = {}, cwd = root } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    });
    let output = '';
    const take = (stream) => (chunk) => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}${signal}\n` : output }),
    );
  });

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command with its name and its time; prints what it said and ends the process when it fails. */
export const step = async (name, command, args, options) => {
  const since = performance.now();
  process.stdout.write(`· ${name} … `);
  const { code, output } = await run(command, args, { quiet: true, ...options });
  console.log(code ? `failed after ${seconds(since)}` : seconds(since));
  if (!code) return output;
  console.error(output);
  process.exit(code);
};

/** True when node_modules is missing or older than the lockfile. */
export const needsInstall = (folder = root) => {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return (
    !existsSync(installed) ||
    statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs
  );
};

/** `npm ci` where it is needed. Says so, since it is the long step of a fresh clone. */
export const install = async (folder = root) => {
  const time = folder === root ? ' (about a minute)' : '';
  if (needsInstall(folder))
    await step(`install packages${time}`, windows ? 'npm.cmd' : 'npm', ['ci'], { cwd: folder });
};
