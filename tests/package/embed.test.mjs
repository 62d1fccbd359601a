// The self-hosting folder: whole, verifiable and the same each time it is built. Needs `npm run build` before.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf } from '../../scripts/imports.mjs';
import { sha384 } from '../../scripts/rollup/release-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const embed = join(root, 'dist/embed');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
const read = (name) => readFileSync(join(embed, name), 'utf8');
const scripts = filesIn(embed).filter((name) => name.endsWith('.js'));

test('the loader and a file for each widget have names that never change', () => {
  for (const name of ['miteinander.js', 'offer-finder.js', 'event-calendar.js', 'contact-directory.js'])
    assert.ok(scripts.includes(name), name);
});

test('the page for frames finds its scripts beside itself and allows nothing else', () => {
  const page = read('frame.html');
  const sources = [...page.matchAll(/ src="([^"]+)"/g)].map(([, source]) => source);
  assert.deepEqual(sources, ['frame-page.js', 'miteinander.js']);
  for (const name of [...sources, 'frame.js']) {
    assert.ok(scripts.includes(name), name);
    assert.doesNotMatch(read(name), /^(?!\(\(\) => \{|\(\(\)=>\{)/, `${name} leaves names on the page`);
  }
  assert.match(page, /default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';/);
  assert.doesNotMatch(page, /unsafe|<style|style=|https?:/);
});

test('scripts import only files of the folder', () => {
  for (const name of scripts) {
    const { now, later } = importsOf(read(name));
    for (const specifier of [...now, ...later]) {
      assert.match(String(specifier), /^\./, `${name} imports ${specifier}`);
      assert.ok(scripts.includes(posix.join(name, '..', specifier)), `${name} imports ${specifier}`);
    }
  }
});

test('scripts never make code from text, and hold no development build', () => {
  for (const name of scripts) {
    assert.doesNotMatch(read(name), /\beval\(|new Function\(|\bFunction\(["']/, name);
    assert.doesNotMatch(read(name), /Lit is in dev mode|sourceMappingURL/, name);
  }
});

test('the schema library is left out', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), /_zod|ZodMini/, name);
  assert.doesNotMatch(read('LICENSES.txt'), /^zod /m);
});

test('integrity.json has the right hash of every script', () => {
  const hashes = JSON.parse(read('integrity.json'));
  const expected = Object.fromEntries(scripts.map((name) => [name, sha384(readFileSync(join(embed, name)))]));
  const listed = Object.fromEntries(Object.entries(hashes).filter(([name]) => name.endsWith('.js')));
  assert.deepEqual(listed, expected);
});

test('licences of everything inside are named', () => {
  assert.match(read('LICENSES.txt'), /^miteinander .* \(MIT\)$/m);
  assert.match(read('LICENSES.txt'), /^lit-html .* \(BSD-3-Clause\)$/m);
  assert.match(read('LICENSES.txt'), /^ical\.js .* \(MPL-2\.0\)\nSource: https:/m);
});

test('a second build is the same to the byte', () => {
  // As deep as dist/, since source maps hold the way to the sources.
  const again = join(root, '.cache');
  const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');
  execFileSync(process.execPath, [rollup, '-c', '--silent'], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, EMBED_OUT: join(again, 'embed'), LIB_OUT: join(again, 'lib') },
  });
  for (const [name, built] of Object.entries({ embed, lib: join(root, 'dist/lib') })) {
    const files = filesIn(join(again, name));
    const published = filesIn(built).filter((file) => !file.endsWith('.d.ts') && file !== 'feed.schema.json');
    assert.deepEqual(files, published);
    for (const file of files)
      assert.ok(
        readFileSync(join(again, name, file)).equals(readFileSync(join(built, file))),
        `${name}/${file} differs`,
      );
  }
  for (const name of ['embed', 'lib']) rmSync(join(again, name), { recursive: true });
});
