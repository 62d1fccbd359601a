// The command as it is installed: the built file, run by Node itself, on the demo's feeds.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

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

test('the demo goes into a workbook and comes back with nothing to change', () => {
  assert.equal(call(['template', '--from', demo, '--out', 'liste.xlsx', '--write']).status, 0);
  copyFileSync(demo, join(folder, 'demo.json'));
  const { stdout, stderr, status } = call(['import', 'liste.xlsx', '--into', 'demo.json', '--write']);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /0 neu, 0 geändert/);
  assert.match(stderr, /schon auf diesem Stand/);
  assert.ok(!existsSync(join(folder, 'demo.json.bak')));
});

test('a list of last century becomes a feed, and what its columns mean is kept', () => {
  // Windows-1252, as old programs save it.
  const list = 'Titel;Beginn;Ort\r\nFrühstück für alle;03.11.2030 9:30;Bürgerhaus\r\n';
  writeFileSync(join(folder, 'alt.csv'), Buffer.from(list, 'latin1'));
  assert.equal(call(['import', 'alt.csv', '--into', 'neu.json', '--write']).status, 0);
  const { events } = JSON.parse(readFileSync(join(folder, 'neu.json'), 'utf8'));
  assert.deepEqual([events[0].title, events[0].start], ['Frühstück für alle', '2030-11-03T09:30']);
  const { tables } = JSON.parse(readFileSync(join(folder, 'alt.csv.mapping.json'), 'utf8'));
  assert.equal(tables.alt.columns['Ort'], 'place.name');
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

const executablePath = findBrowser('chromium');
test(
  'the list of fallback stands in the page without script, and gives way to the widget with it',
  { skip: executablePath ? false : 'no Chromium on this machine' },
  async () => {
    assert.equal(call(['fallback', demo, '--out', 'list', '--page', 'seite.html', '--write']).status, 0);
    const list = readFileSync(join(folder, 'list/offer-finder.html'), 'utf8');
    writeFileSync(
      join(folder, 'seite.html'),
      `<!doctype html><html lang="de"><title>Seite</title><div data-mit="offer-finder" data-feed="/feeds/rhein-sieg.json">${list}</div><script type="module" src="/embed/miteinander.js"></script>`,
    );
    const server = await serve({
      '/': folder,
      '/feeds/': join(root, 'demo/feeds'),
      '/embed/': process.env.EMBED_OUT ?? join(root, 'dist/embed'),
    });
    const browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
    try {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}/seite.html`);
      const shown = () => page.$$eval('li', (items) => items.filter((item) => item.checkVisibility()).length);
      assert.ok((await shown()) > 80);
      const href = await page.$eval('li a', (link) => link.getAttribute('href'));
      await page.setJavaScriptEnabled(true);
      await page.goto(`${server.url}/${href}`);
      // The title leads to the record, opened in the widget.
      await page.waitForFunction(() =>
        document.querySelector('mit-offer-finder')?.shadowRoot?.querySelector('dialog[open] h2'),
      );
      assert.equal(await shown(), 0);
    } finally {
      await browser.close();
      await server.close();
    }
  },
);
