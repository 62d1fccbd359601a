// The package as others get it: packed, unpacked, looked at. Needs `npm run build` before.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { importsOf } from '../../scripts/imports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
let packed;
let files;

before(() => {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename, files: list }] = JSON.parse(output);
  packed = join(folder, filename);
  files = new Set(list.map(({ path }) => path));
});
after(() => rmSync(folder, { recursive: true }));

test('every entry of the export map is in the package', () => {
  const targets = Object.values(manifest.exports)
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .filter((target) => !target.includes('*'));
  const named = [
    ...targets,
    manifest.types,
    manifest.customElements,
    manifest['web-types'],
    ...Object.values(manifest.bin ?? {}),
  ];
  assert.deepEqual(
    named.filter((target) => !files.has(target.replace(/^\.\//, ''))),
    [],
  );
});

test('editor data and licences go along', () => {
  for (const name of [
    'LICENSE',
    'dist/vscode.html-custom-data.json',
    'dist/vscode.css-custom-data.json',
    'dist/embed/LICENSES.txt',
  ])
    assert.ok(files.has(name), name);
});

test('editors, Storybook and frameworks know every element with all its attributes and events', () => {
  const text = (name) => readFileSync(join(root, 'dist', name), 'utf8');
  const read = (name) => JSON.parse(text(name));
  const told = read('custom-elements.json').modules.flatMap(({ declarations = [] }) => declarations);
  const webTypes = read('web-types.json').contributions.html.elements;
  const vsCode = read('vscode.html-custom-data.json').tags;
  const events = [
    ...readFileSync(join(root, 'src/widgets/base/events.ts'), 'utf8').matchAll(/'(mit-[a-z-]+)':/g),
  ].map(([, name]) => name);
  assert.ok(events.length >= 4);
  const tags = Object.keys(manifest.exports)
    .filter((name) => /-(finder|calendar|directory)$/.test(name))
    .map((name) => name.replace('./', 'mit-'));
  assert.equal(tags.length, 3);
  for (const tag of tags) {
    const source = readFileSync(join(root, `src/widgets/${tag.slice(4)}/query.ts`), 'utf8');
    const facets = /facetIds = \[([^\]]+)\]/.exec(source)[1].match(/\w+/g);
    const element = told.find(({ tagName }) => tagName === tag);
    const attributes = element.attributes.map(({ name }) => name);
    const least = ['feed', 'heading-level', 'url-state', 'page-size'].concat(
      facets.flatMap((facet) => [`preset-${facet}`, `lock-${facet}`]),
    );
    const missing = (wanted, found) => wanted.filter((name) => !found.includes(name));
    const names = (list) => list?.map(({ name }) => name) ?? [];
    assert.deepEqual(missing(least, attributes), [], tag);
    assert.deepEqual(names(element.events).sort(), [...events].sort(), tag);

    const [web, code] = [webTypes, vsCode].map((list) => list.find(({ name }) => name === tag));
    assert.deepEqual(missing(attributes, names(web.attributes)), [], `${tag} in web-types`);
    assert.deepEqual(missing(events, names(web.js.events)), [], `${tag} in web-types`);
    assert.deepEqual(missing(attributes, names(code.attributes)), [], `${tag} in VS Code`);
    // The format has no place for events.
    assert.deepEqual(
      events.filter((name) => !code.description.includes(`**${name}**`)),
      [],
    );
    for (const framework of ['react', 'vue', 'svelte', 'angular'])
      assert.match(text(`frameworks/${framework}.d.ts`), new RegExp(`'${tag}'`));
    const types = text('frameworks/elements.d.ts');
    const known = [
      ...types.matchAll(new RegExp(`^.*\\b${element.name}(?:Properties =|Attributes |Events )`, 'gm')),
    ];
    const parts = known.map(({ index }) => types.slice(index, types.indexOf('\n/**', index)));
    for (const name of [...attributes, ...events])
      assert.ok(
        parts.some((part) => part.includes(`'${name}'`)),
        `${name} of ${tag} in frameworks`,
      );
  }
});

test('whoever says where editor data is can import it', () => {
  for (const name of ['custom-elements', 'web-types', 'vscode.html-custom-data', 'vscode.css-custom-data'])
    assert.equal(manifest.exports[`./${name}.json`], `./dist/${name}.json`);
  assert.equal(manifest.customElements, './dist/custom-elements.json');
  assert.equal(manifest['web-types'], './dist/web-types.json');
});

test('sources, tests and demo stay at home', () => {
  const foreign = [...files].filter(
    (path) => !/^(dist\/|package\.json$|README|CHANGELOG|LICENSE)/.test(path),
  );
  assert.deepEqual(foreign, []);
});

test('modules that promise to work without a browser do', async () => {
  const { parseFeed } = await import(join(root, manifest.exports['./feed'].default));
  assert.ok(parseFeed({}).findings.length);
  const { toICalendar } = await import(join(root, manifest.exports['./exports'].default));
  assert.match(toICalendar([], { feed: parseFeed({}).feed, now: 0 }), /^BEGIN:VCALENDAR\r\n/);
  const { createSearchIndex } = await import(join(root, manifest.exports['./search'].default));
  const index = createSearchIndex([{ id: 'a', fields: { title: 'Übersetzung' } }]);
  assert.equal(index.search('ubersetzung')[0]?.id, 'a');
  const { occurrences } = await import(join(root, manifest.exports['./time'].default));
  const event = { start: '2026-11-03T18:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } };
  const found = occurrences(event, { from: '2026-11-04', to: '2026-12-01' });
  assert.deepEqual(
    found.map(({ start }) => start),
    ['2026-11-10T18:00'],
  );
});

/** A built module and all it imports statically: file → code. */
const closure = (file, found = new Map()) => {
  if (found.has(file)) return found;
  const code = readFileSync(file, 'utf8');
  found.set(file, code);
  for (const specifier of importsOf(code).now)
    if (specifier.startsWith('.')) closure(join(file, '..', specifier), found);
  return found;
};

test('importing the main entry registers nothing', () => {
  const registering = [...closure(join(root, manifest.exports['.'].default))]
    .filter(([, code]) => /customElements\.define\(|defineOnce\(/.test(code))
    .map(([file]) => file);
  assert.deepEqual(registering, []);
});

test('dates, search and exports need nothing but themselves', () => {
  for (const entry of ['./time', './search', './exports'])
    for (const [file, code] of closure(join(root, manifest.exports[entry].default)))
      assert.deepEqual(
        importsOf(code).now.filter((name) => !name.startsWith('.')),
        [],
        file,
      );
});

test('reading a feed needs no zod at run time', () => {
  const using = [...closure(join(root, manifest.exports['./feed'].default))]
    .filter(([, code]) => importsOf(code).now.some((name) => name.startsWith('zod')))
    .map(([file]) => file);
  assert.deepEqual(using, []);
});

test('the manifest describes the element with what it inherits, and nothing private', () => {
  const { modules } = JSON.parse(readFileSync(join(root, manifest.customElements), 'utf8'));
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'mit-offer-finder');
  assert.ok(element, 'mit-offer-finder is not in the manifest');
  assert.ok(element.attributes.some(({ name }) => name === 'feed'));
  for (const { name, description, kind } of element.members) {
    assert.doesNotMatch(name, /^[#_]/);
    assert.ok(kind === 'method' || description, `${name} has no description`);
  }
  for (const method of ['open', 'close', 'clear', 'retry'])
    assert.ok(
      element.members.some(({ name, kind }) => name === method && kind === 'method'),
      method,
    );
  for (const { path } of modules) assert.ok(existsSync(join(root, path)), path);
});

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: root, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('types are right for every way to resolve them', () => {
  const attw = join(root, 'node_modules/.bin/attw');
  // ESM only, and entries that are no modules have no types.
  const options = [
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    '--format',
    'ascii',
    '--exclude-entrypoints',
  ];
  const plain = Object.keys(manifest.exports).filter((name) => /\.json$|\*/.test(name));
  const output = execFileSync(attw, [packed, ...options, ...plain], { cwd: root, encoding: 'utf8' });
  // Without any types it would be content, too.
  const right = output.match(/node16 \(from ESM\): OK/g) ?? [];
  assert.equal(right.length, Object.keys(manifest.exports).length - plain.length, output);
});
