// What a webmaster downloads: the folder, the WordPress plugin and the TYPO3 extension, one zip each, which unpack, whose
// checksums are right and which are the same each time; a bill of materials of what is inside; and an import map with which browsers refuse a script that was changed on the way.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from '../../scripts/browsers.mjs';
import { releaseOf } from '../../scripts/release.mjs';
import { serve } from '../../scripts/serve.mjs';
import { filesIn, version, zip } from '../../scripts/zip.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const embed = join(root, 'dist/embed');
const read = (name) => readFileSync(join(embed, name), 'utf8');
const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(folder, { recursive: true }));

const hasCommand = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Unpacks with a program that is not ours: Python's zipfile checks sizes and checksums. */
const unpack = (archive, to) =>
  execFileSync('python3', [
    '-c',
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])',
    archive,
    to,
  ]);
const noPython = hasCommand('python3', '--version') ? false : 'no Python on this machine';

/** The three zips, and what is in each besides the files of `dist/embed`. */
const zips = {
  'miteinander-embed-1.2.3.zip': {
    top: 'miteinander',
    embed: '',
    names: [
      ...['frame.html', 'frame.js', 'LICENSES.txt', 'bom.cdx.json', 'integrity.json', 'import-map.json'],
      ...['weights.json', 'tools/feed-workshop.html', 'tools/snippet-builder.html'],
    ],
  },
  'miteinander-wordpress-1.2.3.zip': {
    top: 'miteinander',
    embed: `embed/${version}`,
    names: ['miteinander.php', 'readme.txt', 'LICENSE', 'includes/markup.php'],
  },
  'miteinander_1.2.3.zip': {
    top: '',
    embed: `Resources/Public/Embed/${version}`,
    names: ['ext_emconf.php', 'composer.json', 'LICENSE', 'Resources/Private/Php/markup.php'],
  },
};
const released = releaseOf(embed, '1.2.3');

for (const [name, { top, embed: part, names }] of Object.entries(zips))
  test(`${name} unpacks, and every checksum is right`, { skip: noPython }, () => {
    const archive = join(folder, name);
    const to = join(folder, `${name}-unpacked`);
    writeFileSync(archive, released[name]);
    unpack(archive, to);
    if (top) assert.deepEqual(readdirSync(to), [top]);
    const inside = filesIn(join(to, top));
    const lines = inside.SHA256SUMS.toString().trimEnd().split('\n');
    const named = lines.map((line) => {
      const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
      assert.equal(sha256(inside[file]), sum, file);
      return file;
    });
    assert.deepEqual(named.concat('SHA256SUMS').sort(), Object.keys(inside).sort());
    for (const file of names) assert.ok(inside[file], file);
    // What visitors load is the same everywhere, with licences and bill of materials beside it.
    for (const [file, content] of Object.entries(filesIn(embed)))
      assert.ok(inside[part ? `${part}/${file}` : file].equals(content), file);
  });

test('the release is the three zips, the bill of materials, the licences and their checksums', () => {
  assert.deepEqual(
    Object.keys(released).sort(),
    [...Object.keys(zips), 'miteinander-embed-1.2.3.cdx.json', 'LICENSES.txt', 'SHA256SUMS'].sort(),
  );
});

test('names with umlauts and empty files are packed, too', { skip: noPython }, () => {
  writeFileSync(join(folder, 'b.zip'), zip({ 'ä/ö.txt': Buffer.from('ü'), leer: Buffer.alloc(0) }));
  unpack(join(folder, 'b.zip'), join(folder, 'b'));
  assert.equal(readFileSync(join(folder, 'b/ä/ö.txt'), 'utf8'), 'ü');
  assert.equal(readFileSync(join(folder, 'b/leer')).length, 0);
});

test('the same files give the same zips, whenever they were written', () => {
  utimesSync(join(embed, 'LICENSES.txt'), new Date(), new Date());
  const again = releaseOf(embed, '1.2.3');
  for (const name of Object.keys(released)) assert.ok(released[name].equals(again[name]), name);
});

test('what is beside the zips has a checksum, too', () => {
  const expected = Object.keys(released)
    .filter((name) => name !== 'SHA256SUMS')
    .sort()
    .map((name) => `${sha256(released[name])}  ${name}\n`);
  assert.equal(released.SHA256SUMS.toString(), expected.join(''));
});

test('the bill of materials names each library of LICENSES.txt once, with version, licence and hash', () => {
  const bom = JSON.parse(read('bom.cdx.json'));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal(bom.bomFormat, 'CycloneDX');
  assert.equal(bom.specVersion, '1.6');
  assert.equal(bom.metadata.component.purl, `pkg:npm/miteinander@${manifest.version}`);
  const told = bom.components.map(({ name, version, licenses }) => {
    const { license, expression } = licenses[0];
    return `${name} ${version} (${license?.id ?? expression})`;
  });
  const named = [...read('LICENSES.txt').matchAll(/^(\S+ \d+\.\d+\.\d+\S* \(.+\))$/gm)].map(([line]) => line);
  assert.deepEqual(told.sort(), named.filter((line) => !line.startsWith('miteinander ')).sort());
  assert.ok(told.length >= 4);
  for (const { name, purl, hashes } of bom.components) {
    assert.match(purl, /^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/, name);
    assert.match(hashes[0].content, /^[0-9a-f]{128}$/, name);
  }
});

const executablePath = findBrowser('chromium');
const noBrowser = executablePath ? false : 'no Chromium on this machine';

test(
  'with the import map a page loads everything, and refuses a script that was changed',
  { skip: noBrowser },
  async () => {
    const { integrity } = JSON.parse(read('import-map.json'));
    const hashes = JSON.parse(read('integrity.json'));
    assert.deepEqual(
      Object.keys(integrity).sort(),
      Object.keys(hashes)
        .filter((name) => name.endsWith('.js'))
        .map((name) => `/miteinander/${name}`)
        .sort(),
    );
    let changed;
    const server = await serve(
      { '/miteinander/': embed, '/feeds/': join(root, 'demo/feeds') },
      {
        answer(request, response) {
          if (request.url === '/page') {
            response.writeHead(200, { 'content-type': 'text/html' });
            response.end(`<!doctype html><html lang="en"><meta charset="utf-8" /><title>Page</title>
            <script type="importmap">${read('import-map.json')}</script>
            <mit-offer-finder feed="/feeds/rhein-sieg.json"><a href="/all">Everything</a></mit-offer-finder>
            <script type="module" src="/miteinander/miteinander.js"></script></html>`);
            return true;
          }
          if (!changed?.test(request.url)) return false;
          response.writeHead(200, { 'content-type': 'text/javascript' });
          response.end(`${read(request.url.replace('/miteinander/', ''))};globalThis.changed=true`);
          return true;
        },
      },
    );
    const browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
    const open = async (what) => {
      changed = what;
      const page = await browser.newPage();
      await page.goto(`${server.url}/page`);
      await page.waitForNetworkIdle({ idleTime: 500 });
      const seen = await page.evaluate(() => ({
        cards: document.querySelector('mit-offer-finder').shadowRoot?.querySelectorAll('.card').length ?? 0,
        english: /Search offers/.test(
          document.querySelector('mit-offer-finder').shadowRoot?.textContent ?? '',
        ),
        text: document.querySelector('mit-offer-finder').textContent,
        changed: globalThis.changed === true,
      }));
      await page.close();
      return seen;
    };
    try {
      const whole = await open(undefined);
      assert.ok(whole.cards > 0);
      assert.equal(whole.english, true, 'a file that comes later is loaded, too');
      for (const what of [/\/miteinander\.js$/, /\/offer-finder-\w+\.js$/, /\/core-\w+\.js$/]) {
        const seen = await open(what);
        assert.deepEqual([seen.cards, seen.changed, seen.text], [0, false, 'Everything'], `${what}`);
      }
      const later = await open(/\/en-\w+\.js$/);
      assert.deepEqual([later.changed, later.english], [false, false]);
      assert.ok(later.cards > 0, 'the rest goes on');
    } finally {
      await browser.close();
      await server.close();
    }
  },
);
