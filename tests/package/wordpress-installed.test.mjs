// The plugin in a real WordPress, where one is installed with PHP and MariaDB (Debian: wordpress, php-cli, php-mysql,
// mariadb-server). Everything runs in a folder of its own and asks no network. Needs `npm run build` before.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildWordPress } from '../../scripts/build-wordpress.mjs';
import { hostile, manyTongues } from './cms-feeds.mjs';

const wordpress = '/usr/share/wordpress';
const has = (command) => spawnSync(command, ['--version']).status === 0;
const skip =
  existsSync(join(wordpress, 'wp-load.php')) && ['php', 'mariadbd', 'mariadb-install-db'].every(has)
    ? false
    : 'no WordPress with PHP and MariaDB here';

suite('in a real WordPress', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  const socket = join(folder, 's.sock');
  let database;
  let found;

  before(async () => {
    cpSync(wordpress, site, { recursive: true, dereference: true });
    rmSync(join(site, 'wp-config.php'), { force: true });
    mkdirSync(join(site, 'wp-content/plugins'), { recursive: true });
    buildWordPress(
      join(site, 'wp-content/plugins'),
      join(fileURLToPath(new URL('../..', import.meta.url)), 'dist/embed'),
    );
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify(hostile));
    writeFileSync(join(folder, 'tongues.json'), JSON.stringify(manyTongues));
    writeFileSync(
      join(site, 'wp-config.php'),
      `<?php define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); define('DISABLE_WP_CRON', true); $table_prefix = 'wp_';
define('WP_SITEURL', 'http://example.test'); define('WP_HOME', 'http://example.test');
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/'); require ABSPATH . 'wp-settings.php';`,
    );
    const data = join(folder, 'data');
    const user = process.getuid() === 0 ? ['--user=root'] : [];
    execFileSync(
      'mariadb-install-db',
      [
        '--no-defaults',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        ...user,
      ],
      { stdio: 'pipe' },
    );
    database = spawn(
      'mariadbd',
      ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user],
      { stdio: 'ignore' },
    );
    const create = [
      '--no-defaults',
      '-uroot',
      '-S',
      socket,
      '-e',
      'CREATE DATABASE wp CHARACTER SET utf8mb4',
    ];
    for (let tries = 0; spawnSync('mariadb', create).status !== 0; tries++) {
      assert.ok(tries < 100, 'the database does not start');
      await wait(200);
    }
    const prove = fileURLToPath(new URL('wordpress/prove.php', import.meta.url));
    const output = execFileSync(
      'php',
      ['-d', 'display_errors=0', prove, site, join(folder, 'hostile.json'), join(folder, 'tongues.json')],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 1e8,
      },
    );
    found = JSON.parse(output.slice(output.lastIndexOf('\n')));
  });
  after(async () => {
    if (database?.kill()) await new Promise((resolve) => database.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  test('PHP has nothing to complain about', () => {
    assert.equal(found.activated, true);
    assert.deepEqual(found.problems, []);
  });

  for (const user of ['admin', 'author']) {
    test(`${user}: shortcode, block and placeholder come out whole`, () => {
      const { shortcode, block, hand } = found.posts[user];
      const feed = 'data-feed="/live.json?a=1&#038;b=2"';
      assert.match(
        shortcode.html,
        new RegExp(
          `<div data-mit="offer-finder" ${feed.replace('?', '\\?')} data-heading="Sprache &amp; mehr" data-page-size="5">`,
        ),
      );
      assert.ok(
        block.html.includes(
          `<div data-mit="event-calendar" ${feed} data-heading="A &amp; &quot;B&quot;" data-json-ld="true"`,
        ),
      );
      assert.ok(hand.html.includes('data-preset-town="05382060" data-map-url="/karte?q={query}"'), hand.html);
    });

    test(`${user}: one module script on pages that use it, none elsewhere`, () => {
      for (const [name, { scripts }] of Object.entries(found.posts[user])) {
        const tags = scripts.match(/<script[^>]*>/g) ?? [];
        assert.equal(tags.length, name === 'none' ? 0 : 1, name);
        for (const tag of tags)
          assert.match(
            tag,
            /type="module" src='(?:http:\/\/example\.test)?\/wp-content\/plugins\/miteinander\/embed\/[\d.]+\/miteinander\.js'/,
          );
      }
    });
  }

  test('whatever a feed holds, the list is plain text with links, at most 50 entries', () => {
    for (const [widget, { html, kses }] of Object.entries(found.hostile)) {
      assert.equal(html, kses, `${widget}: kses leaves it as it is`);
      assert.doesNotMatch(html, /<(?!\/?(?:div|ul|li|span|a|br|p)\b)|javascript:|\u202e/, widget);
      assert.doesNotMatch(html, /<[^>]*\son\w+=/, widget);
      assert.equal(html.match(/<li>/g).length, 50, widget);
    }
  });

  const titles = {
    'offer-finder': {
      de_DE: 'Sprachcafé &amp; mehr',
      en_GB: 'Language café',
      ar: 'مقهى اللغة',
      tr_TR: 'Sprachcafé',
    },
    'event-calendar': { de_DE: 'Sommerfest', en_GB: 'Summer party', ar: 'Sommerfest', tr_TR: 'Sommerfest' },
    'contact-directory': {
      de_DE: 'Ausländeramt',
      en_GB: 'Immigration office',
      ar: 'Ausländeramt',
      tr_TR: 'Ausländeramt',
    },
  };
  for (const [widget, wanted] of Object.entries(titles))
    test(`${widget}: the list speaks the language of the site, as far as the feed does`, () => {
      for (const [language, title] of Object.entries(wanted)) {
        const html = found.tongues[widget][language];
        const tongue = { de_DE: 'de', en_GB: 'en', ar: 'ar' }[language] ?? 'de';
        const lang = title === 'Sommerfest' || title === 'Ausländeramt' ? 'de' : tongue;
        assert.ok(html.includes(`<span lang="${lang}" dir="auto">${title}`), `${language}: ${html}`);
        assert.match(html, /Siegburg/);
        assert.doesNotMatch(html, /Vorbei/);
      }
    });

  test('feeds are asked for with care, once in a quarter of an hour, and the last good answer stays', () => {
    for (const [, unsafe, seconds, bytes] of found.asked)
      assert.deepEqual([unsafe, seconds, bytes], [true, 4, 4_000_001]);
    assert.match(found.live, /Sprachcafé/);
    assert.doesNotMatch(found.live, /Alt/);
    assert.equal(found.askedAgain, 0);
    assert.equal(found.gone, found.live);
  });

  test('without a usable answer there is a sentence or the own text; without a usable address nothing', () => {
    assert.match(found.login, /<p>Diese Liste braucht JavaScript\.<\/p>/);
    assert.match(found.ownText, /<a href="\/wegweiser">Wegweiser<\/a><\/div>$/);
    assert.equal(found.badFeed, '');
    assert.equal(found.badWidget, '');
  });

  test('deleting the plugin leaves nothing', () => {
    assert.deepEqual(found.left, []);
  });
});
