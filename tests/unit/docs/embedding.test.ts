import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorCodes, errorTable } from '../../../stories/guides/error-table.js';
import { read, visitorSources } from './documents.js';

describe('the guide to error codes', () => {
  it('has every code of the sources, with words, once', () => {
    const codes = new Set(
      ['source-error', 'source-hint-texts'].flatMap((name) =>
        [...read(`src/sources/${name}.ts`).matchAll(/'(E-[A-Z0-9-]+)'/g)].map(([, code]) => code!),
      ),
    );
    assert.deepEqual([...errorCodes].sort(), [...codes].sort());
    for (const line of errorTable.split('\n').slice(2)) {
      assert.match(line, /^\| `E-[A-Z0-9-]+` \| .{15,} \|$/);
      assert.doesNotMatch(line, /undefined|NaN/);
    }
  });

  it('names the pauses between tries that the sources make', () => {
    assert.match(read('src/sources/timing.ts'), /backoff: \[2_000, 8_000, 30_000\]/);
  });
});

describe('the lines for content security policies', () => {
  it('are those that the built folder is tested with', () => {
    const tested = [
      ...read('tests/package/embed-in-browser.test.mjs').matchAll(
        /^ {2}"?'?((?:[a-z]+-)+[a-z]+ [^"\n]+?)["'],$/gm,
      ),
    ].map(([, line]) => line!);
    assert.ok(tested.length >= 7, tested.join());
    const guide = read('stories/guides/sicherheitsregeln.mdx');
    const [line] = /Content-Security-Policy: (.+)/.exec(guide)!.slice(1);
    assert.deepEqual(line!.split('; ').sort(), tested.slice(0, 7).sort());
  });

  it('are those of the page for frames', () => {
    const page = read('src/embed/frame.html');
    const guide = read('stories/guides/iframe.mdx');
    for (const [, directive] of guide.matchAll(/hinter `((?:connect|img)-src 'self')`/g))
      assert.ok(page.includes(directive!), directive);
  });
});

describe('lines to paste into a content management system', () => {
  for (const name of ['wordpress', 'typo3', 'joomla', 'contao', 'andere-systeme'])
    it(`hold a placeholder with a link in it and a module script: ${name}`, () => {
      const text = read(`stories/guides/${name}.mdx`);
      assert.match(
        text,
        /<div data-mit="offer-finder" data-feed="[^"]+\.json"><a href="[^"]+">[^<]+<\/a><\/div>/,
      );
      assert.match(text, /<script type="module" src="[^"]+\/miteinander\.js"><\/script>/);
    });

  it('name the content element, the set and the settings the TYPO3 extension has', () => {
    const text = read('stories/guides/typo3.mdx');
    const folder = 'src/embed/cms/typo3/';
    const [, set] = /^name: (.+)$/m.exec(read(`${folder}Configuration/Sets/Miteinander/config.yaml`))!;
    assert.ok(text.includes(`- ${set}`));
    const composer = JSON.parse(read(`${folder}composer.json`));
    assert.ok(text.includes(`composer require ${composer.name}:`));
    assert.match(text, /In einem echten TYPO3 lief die\s+Erweiterung noch nicht/);
    assert.match(read(`${folder}Resources/Private/Php/site.php`), /VERSION = /);
  });

  it('the frame has a title, a height and the host script without a type', () => {
    const text = read('stories/guides/iframe.mdx');
    const [frame] = /<iframe [^>]+>/.exec(text)!;
    assert.match(
      frame,
      / src="[^"]+\/frame\.html\?widget=offer-finder&amp;feed=[^"]+" title="[^"]+" .*height="\d+"/,
    );
    assert.match(text, /<script src="[^"]+\/frame\.js" defer><\/script>/);
  });
});

describe('the page for data-protection officers', () => {
  const guide = read('stories/guides/datenschutz.mdx').replace(/\s+/g, ' ');

  it('is right that nothing is stored', () => {
    assert.match(guide, /Keine Cookies, kein `localStorage`, kein `sessionStorage`, keine Datenbank/);
    for (const [name, code] of visitorSources)
      assert.doesNotMatch(
        code,
        /localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie|caches\.open/,
        name,
      );
  });

  it('is right that feeds are asked for without cookies and referrer', () => {
    assert.match(guide, /der Feed ohne Cookies und ohne Referrer/);
    const asking = [...visitorSources].map(([, code]) => code).join('\n');
    assert.match(asking, /credentials: 'omit'/);
    assert.match(asking, /referrerPolicy: 'no-referrer'/);
  });

  it('names everything that is read from the device', () => {
    const read = new Set(
      [...visitorSources].flatMap(([, code]) =>
        [...code.matchAll(/\bnavigator\.(\w+)/g)].map(([, name]) => name),
      ),
    );
    assert.deepEqual([...read].sort(), ['clipboard', 'share']);
    assert.match(guide, /Uhrzeit und Zeitzone des Geräts/);
    assert.match(guide, /Menü des Geräts, sonst wird die Adresse in die Zwischenablage gelegt/);
  });

  it('names the parameters the widgets write', () => {
    for (const widget of ['offer-finder', 'event-calendar', 'contact-directory']) {
      const [, prefix] = /'?prefix'?: '(\w+)'/.exec(
        [...visitorSources]
          .filter(([name]) => name.startsWith(`widgets/${widget}/`))
          .map(([, code]) => code)
          .join('\n'),
      )!;
      assert.ok(guide.includes(`\`${prefix}-\``), prefix);
    }
  });
});
