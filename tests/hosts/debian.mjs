// Files of Debian packages that npm does not have: taken from the machine where they are installed, else unpacked beside
// the packages of npm without installing anything.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('node_modules/.debian/', import.meta.url));

const run = (command, args, cwd) => spawnSync(command, args, { cwd, encoding: 'utf8' });

const fetchPackage = (name) => {
  const folder = join(cache, `${name}.part`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const download = () => run('apt-get', ['download', name], folder).status === 0;
  if (!download()) {
    run('apt-get', ['update']);
    download();
  }
  const file = readdirSync(folder).find((one) => one.endsWith('.deb'));
  const unpacked = file && run('dpkg-deb', ['-x', join(folder, file), join(cache, name)]).status === 0;
  rmSync(folder, { recursive: true, force: true });
  return unpacked;
};

/** The folders in which the files of this package stand, as below `/`; undefined when they cannot be had here. */
export const debianRoot = (name) => {
  const unpacked = join(cache, name);
  const { stdout } = run('dpkg-query', ['-W', '-f=${Status}', name]);
  if (/ok installed$/.test(stdout ?? '')) return '/';
  return existsSync(unpacked) || fetchPackage(name) ? unpacked : undefined;
};
