// The snippet builder as webmasters meet it: the built page under its strict content security policy, in the three engines,
// by keyboard, in German and English; and what it gives out, pasted into a blank page: one file, since all of it shares a
// server and the windows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser, wantedEngines } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { measure } from '../../scripts/size-budget.mjs';
import { openWindow, until } from '../hosts/engines.mjs';
import { fitsPhones, tabTo } from './tool-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const embed = process.env.EMBED_OUT ?? join(root, 'dist/embed');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages bring their policies themselves; a host may send the same as headers. */
const policyOf = (name) =>
  /content="(default-src[^"]+)"/.exec(
    readFileSync(join(root, 'src/tools/snippet-builder', `${name}.html`), 'utf8'),
  )[1];
const policies = { builder: policyOf('snippet-builder'), preview: policyOf('snippet-builder-preview') };

/** What the blank page of a host holds, as the test asks for it. */
let host = { html: '', css: '', policy: '' };

let server;
const windows = new Map();
before(async () => {
  server = await serve(
    { '/a/b/': embed, '/feeds/': join(root, 'demo/feeds'), '/data/': join(root, 'demo/data') },
    {
      answer(request, response) {
        const path = request.url.replace(/[?#].*$/, '');
        if (path === '/host.css') {
          response.writeHead(200, { 'content-type': 'text/css' }).end(host.css);
          return true;
        }
        if (path === '/listen.js') {
          response
            .writeHead(200, { 'content-type': 'text/javascript' })
            .end(
              "addEventListener('securitypolicyviolation', (event) => (window.complaints ??= []).push(`${event.violatedDirective} ${event.blockedURI}`));",
            );
          return true;
        }
        if (path === '/host') {
          response.writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': host.policy,
          });
          response.end(
            `<!doctype html><html lang="de"><head><title>Seite</title><script src="/listen.js"></script><link rel="stylesheet" href="/host.css"></head><body>${host.html}</body></html>`,
          );
          return true;
        }
        if (path.endsWith('/snippet-builder.html'))
          response.setHeader('content-security-policy', policies.builder);
        if (path.endsWith('/snippet-builder-preview.html'))
          response.setHeader('content-security-policy', policies.preview);
        return false;
      },
    },
  );
});
after(async () => {
  for (const window of windows.values()) await window.close();
  await server?.close();
});

const windowOf = async (engine) => {
  if (!windows.has(engine)) windows.set(engine, await openWindow(engine));
  return windows.get(engine);
};

let visits = 0;
/** A fresh page in the one window of an engine. `hash`: what was chosen. */
const start = async (engine, { hash = '', language = 'Deutsch' } = {}) => {
  const window = await windowOf(engine);
  // Only another address is another page: what is behind `#` is not.
  await window.open(`${server.url}/a/b/tools/snippet-builder.html?${++visits}#${hash}`);
  await until(window, 'the page', () => !!document.querySelector('#feed'));
  await window.run((name) => {
    for (const button of document.querySelectorAll('header button'))
      if (button.textContent.trim() === name) button.click();
    globalThis.complaints = [];
    for (const target of [globalThis, document.querySelector('#preview-frame').contentWindow]) {
      target.addEventListener('error', (event) => globalThis.complaints.push(event.message));
      target.addEventListener('unhandledrejection', (event) =>
        globalThis.complaints.push(String(event.reason)),
      );
      target.addEventListener('securitypolicyviolation', (event) =>
        globalThis.complaints.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    }
    // Whether a driver's window may use the clipboard is not the point here.
    globalThis.clipboard = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text) => void (globalThis.clipboard = text) },
    });
  }, language);
  return window;
};

const complaints = (window) => window.run(() => globalThis.complaints);
const feedIs = (window, kind) =>
  until(
    window,
    `the feed to be ${kind}`,
    (wanted) => !!document.querySelector(`.feed[data-feed=${wanted}]`),
    kind,
  );
const codeOf = (window, id) =>
  window.run((name) => document.querySelector(`#${name} code`)?.textContent ?? '', id);
const previewShows = (window, tag) =>
  until(
    window,
    `${tag} in the preview`,
    (name) =>
      document
        .querySelector('#preview-frame')
        .contentDocument?.querySelector(name)
        ?.shadowRoot?.querySelector('[part~=card]') !== null &&
      !!document.querySelector('#preview-frame').contentDocument?.querySelector(name)?.shadowRoot,
    tag,
  );

const query = (pairs) => new URLSearchParams(pairs).toString();

for (const engine of wantedEngines()) {
  const skip = findBrowser(engine) ? false : `no ${engine} on this machine`;

  test(
    `${engine}: by keyboard alone a calendar is chosen, tried in every way and copied`,
    { skip },
    async () => {
      const window = await start(engine);
      await tabTo(window, '#widget-offer-finder');
      await window.press('ArrowDown');
      await until(window, 'the calendar', () => document.querySelector('#widget-event-calendar').checked);
      await tabTo(window, '#feed');
      await window.type('/feeds/schule.json');
      await feedIs(window, 'ready');
      await previewShows(window, 'mit-event-calendar');
      await tabTo(window, '#filters > summary');
      await window.press('Enter');
      await until(window, 'the filters', () => !!document.querySelector('.facet'));
      await tabTo(window, '.facet > summary');
      await window.press('Enter');
      await tabTo(window, '.facet input[type=checkbox]');
      await window.press('Space');
      await until(window, 'the filter in the lines', () =>
        / data-preset-\w+="[^"]+"/.test(document.querySelector('#snippet-placeholder').textContent),
      );
      await tabTo(window, '[role=tab][aria-selected=true]', 200);
      for (const [key, name] of [
        ['ArrowRight', 'element'],
        ['ArrowRight', 'frame'],
        ['End', 'npm'],
        ['ArrowRight', 'placeholder'],
        ['ArrowLeft', 'npm'],
        ['Home', 'placeholder'],
        ['ArrowRight', 'element'],
      ]) {
        await window.press(key);
        await until(
          window,
          `the tab ${name}`,
          (id) =>
            document.activeElement?.id === `tab-${id}` &&
            document.activeElement.getAttribute('aria-selected') === 'true' &&
            document.querySelector('#ways').getAttribute('aria-labelledby') === `tab-${id}`,
          name,
        );
      }
      await tabTo(window, '#ways .block button');
      await window.press('Enter');
      await until(
        window,
        'the word',
        () => document.querySelector('.said').textContent.trim() === 'Kopiert.',
      );
      const copied = await window.run(() => globalThis.clipboard);
      assert.equal(copied, await codeOf(window, 'snippet-element'));
      assert.match(copied, /^<mit-event-calendar feed="\/feeds\/schule\.json" preset-\w+="[^"]+">/);
      await until(window, 'the address', () => /widget=event-calendar&.*way=element/.test(location.hash));
      assert.deepEqual(await complaints(window), []);
    },
  );

  test(
    `${engine}: the preview shows the widget in Arabic, from right to left, in the dark`,
    { skip },
    async () => {
      const window = await start(engine, {
        hash: query({
          feed: '/feeds/rhein-sieg.json',
          'look-accent': '#8a1c4a,#f2a7c5',
          width: 'phone',
          scheme: 'dark',
          dir: 'rtl',
        }),
      });
      await previewShows(window, 'mit-offer-finder');
      const seen = await until(window, 'Arabic', () => {
        const frame = document.querySelector('#preview-frame');
        const finder = frame.contentDocument.querySelector('mit-offer-finder');
        const base = finder.shadowRoot.querySelector('[part~=base]');
        if (base.dir !== 'rtl' || !/[\u0600-\u06ff]/.test(base.textContent)) return undefined;
        const style = frame.contentWindow.getComputedStyle(finder);
        return {
          width: frame.contentWindow.innerWidth,
          lang: base.lang,
          scheme: style.colorScheme,
          accent: style.getPropertyValue('--mit-accent').replace(/\s+/g, ''),
        };
      });
      assert.deepEqual(seen, {
        width: 390,
        lang: 'ar',
        scheme: 'dark',
        accent: 'light-dark(#8a1c4a,#f2a7c5)',
      });
      assert.deepEqual(await complaints(window), []);
    },
  );

  test(
    `${engine}: what is pasted into a blank page shows the widget, under the policy that is given with it`,
    { skip },
    async () => {
      for (const [way, blocks, widget] of [
        ['placeholder', ['placeholder'], 'offer-finder'],
        ['element', ['import-map', 'element'], 'contact-directory'],
        ['frame', ['frame'], 'event-calendar'],
        ['joomla', ['script', 'placeholder'], 'offer-finder'],
      ]) {
        const chosen = query({
          widget,
          feed: '/feeds/rhein-sieg.json',
          link: '/a"><b>.pdf',
          text: '<i>Alle</i> & "mehr"',
          heading: 'Rat & Hilfe "hier" <b>',
          'look-accent': '#8a1c4a',
          ...(way === 'element' ? { check: '1' } : {}),
          way,
        });
        const window = await start(engine, { hash: chosen });
        await until(
          window,
          'the facts',
          () => !!document.querySelector('#bytes') && !document.querySelector('#check').disabled,
        );
        const codes = [];
        for (const id of blocks) codes.push(await codeOf(window, `snippet-${id}`));
        for (const code of codes) assert.ok(code, `${way} lacks one of ${blocks}`);
        let policy = (await codeOf(window, 'policy')).replace(/^Content-Security-Policy: /, '');
        // Only an import map in the page itself needs to be allowed by its hash: the guide says so.
        if (way === 'element')
          policy = policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
        const css = (await codeOf(window, 'snippet-room')) + (await codeOf(window, 'snippet-look'));
        host = { html: codes.join('\n'), css, policy };
        await window.open(`${server.url}/host?${++visits}`);
        const seen = await until(
          window,
          `${widget} by ${way}`,
          (tag, framed) => {
            const page = framed ? document.querySelector('iframe').contentDocument : document;
            const element = page?.querySelector(tag);
            if (!element?.shadowRoot?.querySelector('[part~=card]')) return undefined;
            const link = element.querySelector('a');
            return {
              heading: element.getAttribute('heading'),
              link: framed ? undefined : [link.getAttribute('href'), link.textContent],
              markup: page.querySelectorAll('b, i').length,
              complaints: globalThis.complaints ?? [],
            };
          },
          `mit-${widget}`,
          way === 'frame',
        );
        assert.equal(seen.heading, 'Rat & Hilfe "hier" <b>');
        if (way !== 'frame') assert.deepEqual(seen.link, ['/a"><b>.pdf', '<i>Alle</i> & "mehr"']);
        assert.equal(seen.markup, 0);
        assert.deepEqual(seen.complaints, [], way);
      }
    },
  );

  test(`${engine}: what cannot be read is named and repaired`, { skip }, async () => {
    const window = await start(engine, { hash: query({ 'look-accent': '#ffd800', 'look-text': '#aaaaaa' }) });
    await window.run(() => (document.querySelector('#look').open = true));
    assert.match(
      await window.run(() => document.querySelector('#contrast').textContent),
      /Paare sind zu blass/,
    );
    await window.run(() => document.querySelector('#mend').click());
    await until(window, 'the repair', () =>
      /gut zu lesen/.test(document.querySelector('#contrast').textContent),
    );
    assert.match(
      await window.run(() => document.querySelector('.said').textContent),
      /Repariert: .*Hauptfarbe.*Text/s,
    );
    assert.equal(
      await window.run(() => document.activeElement !== document.body),
      true,
      'the focus is not lost',
    );
    assert.doesNotMatch(await codeOf(window, 'snippet-look'), /--mit-accent: #ffd800;/);
  });

  test(
    `${engine}: an address brings a choice back; one that is none is refused, and reset forgets`,
    { skip },
    async () => {
      const chosen = query({
        widget: 'contact-directory',
        heading: 'Wer hilft?',
        'group-by': 'town',
        way: 'wordpress',
      });
      const window = await start(engine, { hash: chosen });
      assert.match(
        await codeOf(window, 'snippet-shortcode'),
        /^\[miteinander widget="contact-directory" feed="\/a\/b\/kontakte\.json" heading="Wer hilft\?" group-by="town"\]$/,
      );
      await window.run(() => document.querySelector('#reset').click());
      await until(window, 'an empty address', () => location.hash === '');
      assert.equal(await window.run(() => document.activeElement.id), 'choose');
      for (const hash of ['widget=nonsense', 'feed=javascript:alert(1)', 'look-accent=url(x)']) {
        await window.run((text) => (location.hash = text), hash);
        await until(window, `a word on ${hash}`, () => !!document.querySelector('#broken'));
        assert.match(
          await codeOf(window, 'snippet-placeholder'),
          /^<div data-mit="offer-finder" data-feed="\/a\/b\/angebote\.json">/,
        );
        await window.run(() => document.querySelector('#reset').click());
        await until(window, 'no word any more', () => !document.querySelector('#broken'));
      }
      assert.deepEqual(await complaints(window), []);
    },
  );
}

const chromium =
  wantedEngines().includes('chromium') && findBrowser('chromium')
    ? false
    : 'no Chromium, or it is not wanted';

test('axe finds nothing, in no tab and with everything open', { skip: chromium }, async () => {
  for (const language of ['Deutsch', 'English']) {
    const window = await start('chromium', {
      language,
      hash: query({
        feed: 'https://daten.kreis.example/a.json',
        folder: 'https://miteinander.kreis.example/m/',
        'lock-town': '05382060',
        'look-accent': '#ffd800',
        group: 'kreis',
      }),
    });
    await feedIs(window, 'foreign');
    await until(window, 'the filters', () => document.querySelectorAll('.facet').length > 1);
    await window.page.evaluate(axe);
    await window.run(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await window.run(() => {
      const field = document.querySelector('#link');
      field.value = 'javascript:alert(1)';
      field.dispatchEvent(new Event('change'));
    });
    const faults = () =>
      window.run(async () =>
        (await globalThis.axe.run({ exclude: [['#preview-frame']] })).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      );
    assert.deepEqual(await faults(), [], language);
    const tabs = await window.run(() => document.querySelectorAll('[role=tab]').length);
    assert.equal(tabs, 10);
    for (let at = 1; at < tabs; at++) {
      await window.run((index) => document.querySelectorAll('[role=tab]')[index].click(), at);
      const found = await window.run(async () =>
        (await globalThis.axe.run(document.querySelector('section[aria-labelledby=paste]'))).violations.map(
          ({ id }) => id,
        ),
      );
      assert.deepEqual(found, [], `tab ${at}, ${language}`);
    }
  }
});

test(
  'what is no address is refused where it is typed, and the lines stay as they were',
  { skip: chromium },
  async () => {
    const window = await start('chromium');
    const lines = await codeOf(window, 'snippet-placeholder');
    await window.run(() => document.querySelector('#feed').focus());
    await window.type('javascript:alert(1)');
    await window.press('Tab');
    await until(window, 'the word', () => !!document.querySelector('#feed-fault'));
    assert.equal(
      await window.run(() => document.querySelector('#feed').getAttribute('aria-invalid')),
      'true',
    );
    assert.equal(await codeOf(window, 'snippet-placeholder'), lines);
  },
);

test(
  'a feed that is elsewhere is not asked for; a copy from the computer is shown',
  { skip: chromium },
  async () => {
    const window = await start('chromium', { hash: query({ feed: 'https://daten.kreis.example/a.json' }) });
    await feedIs(window, 'foreign');
    await window.run(() => {
      const transfer = new globalThis.DataTransfer();
      const feed = { schemaVersion: '1.0', offers: [{ id: 'eigen', title: 'Aus der eigenen Datei' }] };
      transfer.items.add(new globalThis.File([JSON.stringify(feed)], 'angebote.json'));
      const input = document.querySelector('#copy-file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    });
    await feedIs(window, 'copy');
    await until(window, 'the copy in the preview', () =>
      document
        .querySelector('#preview-frame')
        .contentDocument.querySelector('mit-offer-finder')
        ?.shadowRoot?.textContent.includes('Aus der eigenen Datei'),
    );
    assert.match(
      await codeOf(window, 'snippet-placeholder'),
      /data-feed="https:\/\/daten\.kreis\.example\/a\.json"/,
    );
    assert.deepEqual(await complaints(window), []);
  },
);

test(
  'where the clipboard is forbidden the text is selected, and that is said',
  { skip: chromium },
  async () => {
    const window = await start('chromium');
    await window.run(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('forbidden')) },
      });
      document.querySelector('#ways .block button').click();
    });
    await until(window, 'the word', () => /Strg \+ C/.test(document.querySelector('.said').textContent));
    assert.equal(
      await window.run(() => String(globalThis.getSelection()).trim()),
      (await codeOf(window, 'snippet-placeholder')).trim(),
    );
  },
);

test('a page that was opened as a file says why it is empty', { skip: chromium }, async () => {
  const window = await windowOf('chromium');
  await window.open(pathToFileURL(join(embed, 'tools/snippet-builder.html')).href);
  assert.match(await window.run(() => document.querySelector('main').innerText), /file:\/\//);
});

test('nothing is asked of anybody else, and nothing is stored', { skip: chromium }, async () => {
  const window = await windowOf('chromium');
  const asked = [];
  const listen = (request) => asked.push(request.url());
  window.page.on('request', listen);
  await start('chromium', {
    hash: query({
      feed: 'https://daten.kreis.example/a.json',
      folder: 'https://miteinander.kreis.example/m/',
      'image-hosts': 'bilder.example.org',
    }),
  });
  await previewShows(window, 'mit-offer-finder');
  for (const tag of ['event-calendar', 'contact-directory']) {
    await window.run((name) => document.querySelector(`#widget-${name}`).click(), tag);
    await previewShows(window, `mit-${tag}`);
  }
  window.page.off('request', listen);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(server.url) && !/^(blob|data):/.test(url)),
    [],
  );
  const stored = await window.run(() => [
    document.cookie,
    globalThis.localStorage.length,
    globalThis.sessionStorage.length,
  ]);
  assert.deepEqual(stored, ['', 0, 0]);
  const others = await window.run(() => document.querySelector('#others').textContent);
  for (const name of ['daten.kreis.example', 'miteinander.kreis.example', 'bilder.example.org'])
    assert.ok(others.includes(name), name);
  assert.deepEqual(await complaints(window), []);
});

test('the weight it tells is that of the build', { skip: chromium }, async () => {
  const { first, files } = JSON.parse(readFileSync(join(embed, 'weights.json'), 'utf8'));
  const rows = measure();
  for (const widget of Object.keys(first)) {
    const told = first[widget].reduce((sum, name) => sum + files[name], 0);
    // The door of the widget, a hundred bytes that the loader goes past, is in the budget and not on the way.
    const door = `${widget}.js`;
    const { bytes } = rows.find(
      ({ files: names }) => names.includes(door) && names.length <= first[widget].length + 1,
    );
    assert.equal(told, bytes - files[door]);
  }
  const window = await start('chromium');
  const bytes = first['offer-finder'].reduce((sum, name) => sum + files[name], 0);
  const words = await until(window, 'the weight', () => {
    const text = document.querySelector('#bytes')?.textContent ?? '';
    return /\d kB/.test(text) && text;
  });
  assert.ok(
    words.includes(new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format(bytes / 1000)),
    words,
  );
});

test('the page is no wider than a phone, at twice the size of letters, too', { skip: chromium }, async () => {
  const window = await start('chromium', { hash: query({ 'look-accent': '#ffd800', way: 'typo3' }) });
  await fitsPhones(window);
});
