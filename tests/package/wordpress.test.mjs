// The WordPress plugin, read as files: what its header promises, that it names no foreign host, escapes what it prints
// and knows exactly the attributes the widgets have. Needs `npm run build` before; it needs neither PHP nor WordPress.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildWordPress } from '../../scripts/build-wordpress.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/embed/cms/wordpress');
const out = mkdtempSync(join(tmpdir(), 'wordpress-'));
after(() => rmSync(out, { recursive: true }));

const filesIn = (path) =>
  readdirSync(path, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(path, name)).isFile())
    .sort();
const read = (name) => readFileSync(join(folder, name), 'utf8');
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = filesIn(folder);
const php = files.filter((name) => name.endsWith('.php'));
const list = JSON.parse(read('widgets.json'));
const attributesOf = ({ attributes, facets }) => ({
  ...list.all,
  ...attributes,
  ...Object.fromEntries(
    facets.flatMap((facet) => [
      [`preset-${facet}`, 'string'],
      [`lock-${facet}`, 'string'],
    ]),
  ),
});

/** Words of one language as name → text. */
const textsIn = (language) => {
  const [, block] = new RegExp(`'${language}' => array\\(([^]*?)\\n\\t\\),`).exec(read('includes/texts.php'));
  return Object.fromEntries(
    [...block.matchAll(/'([\w-]+)' +=> '([^'\n]*)',/g)].map(([, name, text]) => [name, text]),
  );
};

test('the header names version, licence and needs as the package does', () => {
  const header = read('miteinander.php');
  const field = (name) => new RegExp(`^ \\* ${name}: (.+)$`, 'm').exec(header)?.[1];
  assert.equal(field('Version'), version);
  assert.match(header, new RegExp(`const VERSION = '${version.replaceAll('.', '\\.')}';`));
  assert.equal(field('License'), license);
  assert.equal(field('Requires PHP'), '7.4');
  // No stranger's plugin of the same name can take its place.
  assert.equal(field('Update URI'), 'false');
});

test('readme.txt has the form WordPress reads, and says the same as the header', () => {
  const readme = read('readme.txt');
  const header = read('miteinander.php');
  const [, title] = /^=== (.+) ===\n/.exec(readme);
  const field = (text, name) => new RegExp(`^(?: \\* )?${name}: (.+)$`, 'm').exec(text)?.[1];
  assert.equal(title, field(header, 'Plugin Name'));
  for (const name of ['Requires at least', 'Requires PHP', 'License'])
    assert.equal(field(readme, name), field(header, name), name);
  assert.equal(field(readme, 'Stable tag'), version);
  assert.match(field(readme, 'Tested up to'), /^\d+\.\d+$/);
  assert.ok(field(readme, 'Tags').split(', ').length <= 5);
  const [, short] = /\n\n(.+)\n\n== Description ==/.exec(readme);
  assert.ok(short.length <= 150, `${short.length} characters`);
  for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
    assert.match(readme, new RegExp(`^== ${section} ==$`, 'm'));
  assert.match(readme, new RegExp(`^= ${version} =$`, 'm'));
});

test('no file names another host', () => {
  for (const name of files)
    assert.deepEqual(read(name).match(/(?:https?:)?\/\/[\w-]+\.[a-z]{2,}[^\s'"]*/gi) ?? [], [], name);
});

test('no file can be called from outside of WordPress', () => {
  for (const name of php)
    assert.match(read(name), /\ndefined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;\n/, name);
});

test('everything printed goes through an escaping function', () => {
  for (const name of php) {
    // What is echoed, in or out of templates.
    for (const [line] of read(name).matchAll(/\b(?:echo|print|printf)\b[^;]*;/g))
      assert.match(line, /^echo esc_(html|attr|url)\(/, `${name}: ${line}`);
    assert.doesNotMatch(read(name), /<\?=|\beval\(|\bunserialize\(|\$_(GET|POST|REQUEST|COOKIE)/, name);
  }
  // What is put together for a page: what a feed says is used nowhere but in an escaping function or a comparison.
  const markup = read('includes/markup.php');
  const uses = [...markup.matchAll(/\$entry\['\w+'\]/g)].map(({ 0: { length }, index }) =>
    markup.slice(index - 35, index + length + 2),
  );
  assert.ok(uses.length > 5);
  for (const use of uses)
    assert.match(
      use,
      /(?:esc_(?:html|attr|url)|is_email)\( (?:'(?:tel|mailto):' \. )?(?:dialable\( )?\$entry|'' [!=]== \$entry|\$entry\['until'\] </,
    );
});

test('feeds are asked for safely, with a limit of size and time, and kept', () => {
  const feed = read('includes/feed.php');
  // Not wp_remote_get: an author could have the server ask its own network.
  assert.match(feed, /wp_safe_remote_get\(/);
  assert.match(feed, /'limit_response_size' +=> MAX_BYTES \+ 1/);
  assert.match(feed, /'timeout' +=> TIMEOUT/);
  assert.match(feed, /set_transient\(/);
  for (const name of php)
    assert.doesNotMatch(
      read(name),
      /(?<!safe_)remote_(get|post|request)\(|curl_|fopen\(|wp_remote_(get|post)\(/,
      name,
    );
});

test('each widget takes exactly the attributes it has, and the language', () => {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const kinds = new Map();
  for (const { tagName, attributes } of modules.flatMap(({ declarations = [] }) => declarations))
    if (tagName)
      kinds.set(
        tagName.slice(4),
        Object.fromEntries(
          attributes.map(({ name, type }) => [name, type.text.replace(/ \| undefined$/, '')]),
        ),
      );
  assert.deepEqual(Object.keys(list.widgets).sort(), [...kinds.keys()].sort());
  for (const [name, widget] of Object.entries(list.widgets))
    assert.deepEqual(attributesOf(widget), { ...kinds.get(name), lang: 'string' }, name);
});

test('every attribute has a label in both languages, with the same gaps', () => {
  const [de, en] = [textsIn('de'), textsIn('en')];
  assert.deepEqual(Object.keys(de).sort(), Object.keys(en).sort());
  for (const [name, text] of Object.entries(de))
    assert.deepEqual(text.match(/%\w/g), en[name].match(/%\w/g), name);
  for (const [name, widget] of Object.entries(list.widgets))
    for (const text of [
      name,
      ...Object.keys({ ...list.all, ...widget.attributes }),
      ...widget.facets.map((facet) => `facet-${facet}`),
    ])
      assert.ok(de[text], text);
  for (const name of php)
    for (const [, text] of read(name).matchAll(/\b(?:text|hint)\( '([\w-]+)' \)/g))
      assert.ok(de[text], `${name}: ${text}`);
});

test('uninstalling forgets every option and transient there is', () => {
  const uninstall = read('uninstall.php');
  for (const name of php)
    for (const [, option] of read(name).matchAll(/(?:get_option|update_option)\( '(miteinander\w*)'/g))
      assert.ok(uninstall.includes(`delete_option( '${option}' )`), option);
  assert.match(read('includes/feed.php'), /'miteinander_' \. md5/);
  assert.match(uninstall, /'_transient_miteinander_', '_transient_timeout_miteinander_'/);
});

test('the plugin to upload has the scripts of this build, under its version, and both licences', () => {
  const plugin = buildWordPress(out, join(root, 'dist/embed'));
  const embed = join(plugin, 'embed', version);
  assert.deepEqual(filesIn(embed), filesIn(join(root, 'dist/embed')));
  for (const name of [
    'LICENSE',
    `embed/${version}/LICENSES.txt`,
    `embed/${version}/miteinander.js`,
    ...files,
  ])
    assert.ok(existsSync(join(plugin, name)), name);
  assert.match(
    read('miteinander.php'),
    /plugins_url\( 'embed\/' \. VERSION \. '\/miteinander\.js', __FILE__ \)/,
  );
});
