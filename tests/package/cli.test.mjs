// The command as it is installed: the built file, run by Node itself, on the demo's feeds.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const command = join(root, bin.miteinander);
const demo = join(root, 'demo/feeds/rhein-sieg.json');

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'miteinander-'))));
after(() => rmSync(folder, { recursive: true }));

const call = (args, options = {}) =>
  spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, LC_ALL: 'de_DE.UTF-8', NO_COLOR: '' },
    maxBuffer: 1e8,
    ...options,
  });

test('says its version', () => assert.equal(call(['--version']).stdout.trim(), version));

test('starts with the line that lets systems run it', () =>
  assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/));

test('finds nothing wrong with the demo', () => {
  const { status, stdout, stderr } = call(['validate', demo, '--strict']);
  assert.equal(stderr, '');
  assert.equal(status, 0, stdout);
});

test('reads standard input', () => {
  const { status, stdout } = call(['validate', '-'], {
    input: '{"schemaVersion":"1.0","offers":[{"id":"a"}]}',
  });
  assert.equal(status, 1);
  assert.match(stdout, /offers\[0\]/);
});

test('keeps what it overwrites, and never leaves half a file', () => {
  const file = join(folder, 'feed.json');
  writeFileSync(file, '{"schemaVersion":"1.0","offers":[{"id":"a","title":"Kurs"}]}');
  const before = readFileSync(file, 'utf8');
  assert.equal(call(['confirm', 'feed.json', '--id', 'a', '--date', '2026-11-01', '--write']).status, 0);
  assert.equal(call(['confirm', 'feed.json', '--id', 'a', '--date', '2026-11-02', '--write']).status, 0);
  assert.equal(readFileSync(`${file}.bak`, 'utf8'), before);
  assert.match(readFileSync(`${file}.bak2`, 'utf8'), /2026-11-01/);
  assert.match(readFileSync(file, 'utf8'), /2026-11-02/);
});

test('writes a report as one page', () => {
  assert.equal(call(['report', demo, '--out', 'bericht.html']).status, 0);
  assert.ok(statSync(join(folder, 'bericht.html')).size > 10_000);
});

test('a file that cannot be written is told', () => {
  const { status, stderr } = call(['report', demo, '--out', join(folder, 'bericht.html', 'x.html')]);
  assert.equal(status, 3);
  assert.match(stderr, /nicht schreibbar/);
});

test('stops quietly when nobody reads on', () => {
  const { stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${command}" report "${demo}" | head -c 10`],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(stderr, '');
});
