// The TYPO3 extension. TYPO3 itself cannot be had without its own package server, so that it is tried with stand-ins that have
// the names and signatures of TYPO3's classes: the list, its cache and its requests, the fields, the content security
// policy. Needs `npm run build` before, and PHP for what is run. Real requests are in typo3-requests.test.mjs.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildTypo3 } from '../../scripts/build-typo3.mjs';
import { filesIn, version } from '../../scripts/zip.mjs';
import { hostile, manyTongues } from './cms-feeds.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'typo3-'));
const extension = buildTypo3(out, join(root, 'dist/embed'));
after(() => rmSync(out, { recursive: true }));
const files = filesIn(extension);
const read = (name) => files[name].toString();
const widgets = ['offer-finder', 'event-calendar', 'contact-directory'];
const typeOf = (widget) => `miteinander_${widget.replace('-', '')}`;

test('the extension has the scripts of this build, under its version, and the licence', () => {
  const embed = filesIn(join(root, 'dist/embed'), `Resources/Public/Embed/${version}/`);
  for (const [name, content] of Object.entries(embed)) assert.ok(files[name]?.equals(content), name);
  assert.ok(files.LICENSE);
});

test('it tells the version of the package, and licence and needs twice the same', () => {
  const composer = JSON.parse(read('composer.json'));
  assert.match(read('ext_emconf.php'), new RegExp(`'version' => '${version}'`));
  assert.match(read('Resources/Private/Php/site.php'), new RegExp(`const VERSION = '${version}'`));
  assert.equal(composer.license, 'MIT');
  assert.equal(composer.extra['typo3/cms']['extension-key'], 'miteinander');
  assert.match(read('ext_emconf.php'), /'typo3' => '12\.4\.0-14\.99\.99'/);
  assert.equal(composer.require['typo3/cms-core'], '^12.4 || ^13.4 || ^14.0');
});

test('no file names another host but those of its own standards', () => {
  for (const [name, content] of Object.entries(files))
    if (!name.startsWith('Resources/Public/Embed/') && name !== 'LICENSE')
      assert.doesNotMatch(
        content.toString().replace(/http:\/\/(typo3\.org\/ns|www\.w3\.org)\//g, ''),
        /https?:\/\/[\w-]+\.[\w.]+/,
        name,
      );
});

test('every file with functions wants TYPO3 around it, none wants WordPress', () => {
  for (const [name, content] of Object.entries(files))
    if (name.startsWith('Resources/Private/Php/')) {
      assert.match(content.toString(), /defined\(\s?'TYPO3'\s?\) \|\| exit;/, name);
      assert.doesNotMatch(content.toString(), /ABSPATH|\\WP_|(?<![\w_])\$wpdb/, name);
    }
});

test('TypoScript draws each widget with the one template and processor there is', () => {
  const setup = read('Configuration/TypoScript/setup.typoscript');
  for (const widget of widgets) {
    assert.match(setup, new RegExp(`^tt_content\\.${typeOf(widget)} =?< `, 'm'));
    assert.match(setup, new RegExp(`dataProcessing\\.4711\\.widget = ${widget}$`, 'm'));
  }
  const [, template] = /templateName = (\w+)/.exec(setup);
  assert.ok(files[`Resources/Private/Templates/${template}.html`]);
  const [, processor] = /dataProcessing\.4711 = Miteinander\\Typo3\\(\S+)/.exec(setup);
  assert.ok(files[`Classes/${processor.replaceAll('\\', '/')}.php`]);
  assert.match(
    read('Configuration/Sets/Miteinander/setup.typoscript'),
    /Configuration\/TypoScript\/setup\.typoscript/,
  );
});

test('every label that is named is there, in German, too', () => {
  const [en, de] = ['locallang.xlf', 'de.locallang.xlf'].map((name) =>
    [...read(`Resources/Private/Language/${name}`).matchAll(/trans-unit id="([\w-]+)"/g)].map(([, id]) => id),
  );
  assert.deepEqual(en, de);
  const named = Object.entries(files)
    .filter(([name]) => /^(Configuration|ext_)/.test(name))
    .flatMap(([, content]) => [
      ...content.toString().matchAll(/\$words \. '([\w-]+)'|locallang\.xlf:([\w-]+)/g),
    ])
    .map(([, one, other]) => one ?? other);
  for (const id of [...named, ...widgets, ...widgets.map((one) => `${one}-help`)])
    assert.ok(en.includes(id), id);
});

const hasPhp = spawnSync('php', ['--version']).status === 0;
suite('run by PHP', { skip: hasPhp ? false : 'no PHP here' }, () => {
  let found;
  before(() => {
    const feeds = join(out, 'feeds.json');
    writeFileSync(
      feeds,
      JSON.stringify({
        'https://stadt.example/tongues.json': JSON.stringify(manyTongues),
        'https://stadt.example/hostile.json': JSON.stringify(hostile),
        'https://stadt.example/login.json': '<!doctype html><p>Login',
      }),
    );
    const prove = fileURLToPath(new URL('typo3/prove.php', import.meta.url));
    const output = execFileSync('php', ['-d', 'display_errors=stderr', prove, extension, feeds], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    found = JSON.parse(output);
  });

  test('every file is right PHP, and running them gives no warning', () => {
    for (const name of Object.keys(files))
      if (name.endsWith('.php')) execFileSync('php', ['-l', join(extension, name)], { stdio: 'pipe' });
    assert.deepEqual(found.problems, []);
  });

  const lists = {
    'offer-finder': {
      'de-DE': ['Sprachcafé &amp; mehr', 'lang="de"', 'Siegburg', 'https://verein.example/', 'macht Pause'],
      'en-GB': ['Language café', 'lang="en"', 'on a break|paused'],
      ar: ['مقهى اللغة', 'دورة', 'lang="ar"', 'https://kurs.example/\\?a=1&amp;b=2'],
      tr: ['Sprachcafé', 'lang="de"'],
    },
    'event-calendar': {
      'de-DE': ['Sommerfest', '01\\.07\\.2099, 15\\.00 Uhr', 'Rathaus, Siegburg'],
      'en-GB': ['Summer party', '2099-07-01, 15:00', 'Town hall, Siegburg'],
      ar: ['Sommerfest', 'lang="de"'],
      tr: ['Sommerfest'],
    },
    'contact-directory': {
      'de-DE': ['Ausländeramt', 'href="tel:\\+4922411020"', 'href="mailto:amt@siegburg\\.example"'],
      'en-GB': ['Immigration office', 'Siegburg'],
      ar: ['Ausländeramt'],
      tr: ['Ausländeramt'],
    },
  };
  for (const widget of widgets)
    for (const [language, wanted] of Object.entries(lists[widget]))
      test(`${widget} in ${language}: a list for everyone without script`, () => {
        const { html, isWidget, lifetime } = found.tongues[widget][language];
        assert.equal(isWidget, true);
        assert.ok(html.startsWith(`<div data-mit="${widget}" data-feed="/tongues.json"><ul>`), html);
        for (const text of wanted) assert.match(html, new RegExp(text));
        assert.doesNotMatch(html, /Vorbei/);
        // The page is asked not to keep the list longer than the list is good.
        assert.equal(lifetime, language === 'tr' ? lifetime : 900);
      });

  test('whatever a feed holds, the list is plain text with links, at most 50 entries', () => {
    for (const [widget, { html }] of Object.entries(found.hostile)) {
      assert.doesNotMatch(html, /<(?!\/?(?:div|ul|li|span|a|br|p)\b)|javascript:|\u202e/, widget);
      assert.doesNotMatch(html, /<[^>]*\son\w+=/, widget);
      assert.equal(html.match(/<li>/g).length, 50, widget);
      // Every attribute ends where it should: tags are nothing but what we write.
      for (const [tag] of html.matchAll(/<[^>]*>/g))
        assert.match(tag, /^<\/?(div|ul|li|span|a|br|p)( [\w-]+="[^"<>]*")*>$/, widget);
    }
  });

  test('settings become attributes, unknown ones are left out, filters hold in the list', () => {
    const { html } = found.settings;
    const tag = html.slice(0, html.indexOf('>') + 1);
    assert.match(tag, /data-feed="https:\/\/stadt\.example\/tongues\.json"/);
    assert.match(tag, /data-heading="Sprache &amp; &quot;mehr"/);
    assert.match(tag, /data-preset-field="language"/);
    assert.match(tag, /data-page-size="5"/);
    assert.doesNotMatch(tag, /onclick|lock-nothing|json-ld/);
    assert.match(html, /Sprachcafé/);
    assert.doesNotMatch(html, /دورة/);
    assert.match(
      found.calendar.html,
      /data-view="next" data-json-ld="true"|data-json-ld="true" data-view="next"/,
    );
    assert.doesNotMatch(found.calendar.html, /week-numbers/);
  });

  test('feeds are kept, and the last good answer stays', () => {
    assert.equal(found.askedAgain, 0);
    assert.match(found.gone.html, /Sprachcafé/);
    assert.match(found.login.html, /<p>Diese Liste braucht JavaScript\.<\/p>/);
  });

  test('without a usable address there is nothing; the address of the settings stands in for a missing one', () => {
    for (const { html, isWidget } of [found.none, found.bad, found.unknown])
      assert.deepEqual([html, isWidget], ['', false]);
    assert.match(found.default.html, /Sprachcafé/);
  });

  test('the server is not sent into its own network, nor made to read too much', () => {
    const asked = found.farAsked;
    assert.deepEqual(asked, [
      'https://daten.example/feed.json',
      'https://daten.example/big.json',
      'https://daten.example/move.json',
      'https://stadt.example:8443/x',
    ]);
    for (const [url, html] of Object.entries(found.far)) {
      if (url === 'https://daten.example/feed.json') assert.match(html, /Fern/);
      else assert.doesNotMatch(html, /<li>/, url);
    }
  });

  test('each widget is a content element with its fields, an icon and a label', () => {
    const [[, columns]] = found.calls.addTCAcolumns;
    assert.deepEqual(Object.keys(columns), ['tx_miteinander_feed', 'tx_miteinander_settings']);
    for (const name of Object.keys(columns))
      assert.match(read('ext_tables.sql'), new RegExp(`^ +${name} text`, 'm'));
    assert.deepEqual(
      found.calls.addTcaSelectItem.map(([table, field, { value }]) => [table, field, value]),
      widgets.map((widget) => ['tt_content', 'CType', typeOf(widget)]),
    );
    for (const widget of widgets) {
      const { showitem } = found.tca.types[typeOf(widget)];
      for (const name of Object.keys(columns)) assert.ok(showitem.includes(name));
      assert.ok(found.icons[found.tca.ctrl.typeicon_classes[typeOf(widget)]]);
    }
    assert.deepEqual(found.calls.addStaticFile, [['miteinander', 'Configuration/TypoScript', 'Miteinander']]);
    assert.deepEqual(found.caches, ['miteinander']);
  });

  test('the content security policy is widened by named servers and by nothing else', () => {
    assert.deepEqual(found.policy, [
      'frontend',
      'extend script-src self',
      'extend connect-src self',
      'extend img-src self',
    ]);
    assert.equal(
      found.policyFar[2],
      'extend connect-src self https://daten.example https://kreis.example:8443',
    );
  });
});
