// The feed workshop as people who keep a feed meet it: the built page under a strict content security policy, in the
// three engines, by keyboard, in German and English, with good files and hostile ones: one file, since all
// of it shares a server and the windows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { findBrowser, wantedEngines } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openWindow, until } from '../hosts/engines.mjs';
import { fitsPhones, tabTo } from './tool-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page brings its own policy; a host may send the same as a header, for the worker, too. */
const html = join(root, 'src/tools/feed-workshop/feed-workshop.html');
const policy = /content="(default-src[^"]+)"/.exec(readFileSync(html, 'utf8'))[1];

let server;
const windows = new Map();
before(async () => {
  server = await serve(
    {
      '/a/b/': process.env.EMBED_OUT ?? join(root, 'dist/embed'),
      '/feeds/': join(root, 'demo/feeds'),
      '/data/': join(root, 'demo/data'),
    },
    {
      answer(request, response) {
        const isWithout = request.url.startsWith('/without-workers');
        if (isWithout) request.url = request.url.replace('/without-workers', '/a/b');
        const own = isWithout ? policy.replace("worker-src 'self'", "worker-src 'none'") : policy;
        response.setHeader('content-security-policy', own);
        return false;
      },
    },
  );
});
after(async () => {
  for (const window of windows.values()) await window.close();
  await server?.close();
});

/** One window an engine; each test gets a fresh page in it. */
const start = async (engine, language = 'Deutsch', folder = '/a/b') => {
  if (!windows.has(engine)) {
    const opened = await openWindow(engine);
    // The warning before leaving has a test of its own; in all others it is waved through.
    opened.page?.on('dialog', (dialog) => void dialog.accept());
    windows.set(engine, opened);
  }
  const window = windows.get(engine);
  await window.open(`${server.url}${folder}/tools/feed-workshop.html`);
  await until(window, 'the page', () => !!document.querySelector('#file'));
  await window.run((name) => {
    for (const button of document.querySelectorAll('header button'))
      if (button.textContent.trim() === name) button.click();
    globalThis.complaints = [];
    globalThis.addEventListener('error', (event) => globalThis.complaints.push(event.message));
    globalThis.addEventListener('unhandledrejection', (event) =>
      globalThis.complaints.push(String(event.reason)),
    );
    globalThis.addEventListener('securitypolicyviolation', (event) =>
      globalThis.complaints.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  }, language);
  return window;
};

/** Lets files fall on the page. `bytes` is a list of numbers where text will not do. */
const drop = (window, ...files) =>
  window.run((all) => {
    const transfer = new globalThis.DataTransfer();
    for (const { name, text, bytes } of all)
      transfer.items.add(new globalThis.File([bytes ? new Uint8Array(bytes) : text], name));
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: transfer.files } });
    document.querySelector('.drop').dispatchEvent(event);
  }, files);

const settled = (window) => until(window, 'the work', () => !document.querySelector('.busy'));
const textOf = (window, selector) =>
  window.run((css) => document.querySelector(css)?.textContent.replace(/\s+/g, ' ').trim() ?? '', selector);
const findings = (window) => until(window, 'the findings', () => !!document.querySelector('#findings'));
const complaints = (window) => window.run(() => globalThis.complaints);

const faulty = {
  name: 'angebote.json',
  text: JSON.stringify({
    schemaVersion: '1.0',
    organizations: [{ id: 'vhs', name: 'Volkshochschule' }],
    offers: [
      { id: 'cafe', title: 'Sprachcafé', organizationIds: ['vsh'] },
      { id: 'kurs', summary: 'Deutsch von Anfang an.' },
    ],
    events: [{ id: 'fest', title: 'Fest', start: '2030-06-05T15:00', end: '2030-06-05T12:00' }],
    contacts: [{ id: 'k', role: 'Beratung' }],
  }),
};

const inTwoWeeks = () =>
  new Date(Date.now() + 14 * 864e5).toISOString().slice(0, 10).split('-').reverse().join('.');

/** Two sheets as any program might write them. */
const workbook = () => {
  const sheet = (...rows) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (cells) =>
          `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...all) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const names = ['Angebote', 'Termine'];
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((name, at) => relation(`r${at}`, 'worksheet', `worksheets/${name}.xml`)),
    ),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/worksheets/Angebote.xml': sheet(['Titel', 'Anbieter', 'Kosten'], ['Deutsch A1', 'VHS', 'kostenlos']),
    'xl/worksheets/Termine.xml': sheet(['Titel', 'Beginn'], ['Fest', '05.06.2030 15:00']),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};

for (const engine of wantedEngines()) {
  const skip = findBrowser(engine) ? false : `no ${engine} on this machine`;

  test(
    `${engine}: by keyboard alone a fault is found, mended, taken back and mended again`,
    { skip },
    async () => {
      const window = await start(engine);
      await drop(window, faulty);
      await findings(window);
      await settled(window);
      await until(window, 'the focus on the findings', () => document.activeElement?.id === 'findings');
      await tabTo(window, '[data-group="missing"] button.open');
      await window.press('Enter');
      await until(window, 'the form', () => document.activeElement?.matches('form.mend input'));
      await window.type('Kurs A1');
      await window.press('Enter');
      await until(window, 'the word that it is done', () =>
        /Übernommen. Noch \d+ Meldung/.test(document.querySelector('.said').textContent),
      );
      assert.equal(
        await window.run(() => document.activeElement !== document.body),
        true,
        'the focus is not lost',
      );
      assert.equal(await textOf(window, '[data-group="missing"]'), '');
      await until(window, 'the offer in the widget', () =>
        document.querySelector('mit-offer-finder')?.shadowRoot?.textContent.includes('Kurs A1'),
      );
      await tabTo(window, '#undo', 200);
      await window.press('Enter');
      await until(window, 'the fault again', () => !!document.querySelector('[data-group="missing"]'));
      await tabTo(window, '#redo');
      await window.press('Enter');
      await until(window, 'the fault gone', () => !document.querySelector('[data-group="missing"]'));
      assert.deepEqual(await complaints(window), []);
    },
  );

  test(`${engine}: a calendar file becomes dates in the calendar`, { skip }, async () => {
    const window = await start(engine);
    await drop(window, {
      name: 'verein.ics',
      text: readFileSync(join(root, 'demo/data/verein.ics'), 'utf8'),
    });
    await findings(window);
    await until(
      window,
      'dates',
      () => !!document.querySelector('mit-event-calendar')?.shadowRoot?.querySelector('[part~=card]'),
    );
    assert.deepEqual(await complaints(window), []);
  });

  test(
    `${engine}: a table becomes a feed; a column is put right and its assignment saved, by keyboard only`,
    { skip },
    async () => {
      const window = await start(engine);
      const list = `Titel;Beginn;Ort;Intern\r\nSprachcafé;${inTwoWeeks()} 17:00;Halle;für alle\r\nChor;32.13.2030;Halle;\r\n`;
      // As a German Excel saves it: Windows-1252.
      await drop(window, { name: 'termine.csv', bytes: [...list].map((char) => char.charCodeAt(0)) });
      await findings(window);
      await settled(window);
      assert.match(await textOf(window, '#columns'), /Spalten von „termine\.csv“/);
      assert.match(await textOf(window, '[data-sheet] summary'), /termine.*Termine, 2 Zeilen/);
      assert.match(await textOf(window, 'section[aria-labelledby=findings]'), /Zeile 3.*32\.13\.2030/);
      await tabTo(window, '#sheet-0-column-3');
      // "Kurzbeschreibung" or whatever the summary is called: the option is chosen by its value.
      await window.run(() => {
        const select = document.activeElement;
        select.value = 'summary';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(window, 'the other reading', () =>
        /für alle/.test(document.querySelector('mit-event-calendar')?.shadowRoot?.textContent ?? ''),
      );
      await settled(window);
      assert.equal(await window.run(() => document.activeElement.id), 'sheet-0-column-3');
      await window.run(() => {
        const old = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          void blob.text().then((text) => (globalThis.savedText = text));
          return old.call(URL, blob);
        };
      });
      await tabTo(window, '#save-mapping');
      await window.press('Enter');
      const saved = await until(window, 'the saved assignment', () => globalThis.savedText);
      const { tables } = JSON.parse(saved);
      assert.equal(tables.termine.columns['Intern'], 'summary');
      // Dropped together, the one says how the other is read.
      const again = await start(engine);
      await drop(
        again,
        { name: 'termine.csv', text: list },
        { name: 'termine.csv.mapping.json', text: saved },
      );
      await until(again, 'the same reading', () =>
        /für alle/.test(document.querySelector('mit-event-calendar')?.shadowRoot?.textContent ?? ''),
      );
      assert.deepEqual(await complaints(again), []);
    },
  );

  test(`${engine}: an Excel workbook with two sheets becomes offers and dates`, { skip }, async () => {
    const window = await start(engine);
    await drop(window, { name: 'liste.xlsx', bytes: [...workbook()] });
    await findings(window);
    await settled(window);
    assert.match(await textOf(window, 'section[aria-labelledby=findings]'), /Angebote: 1.*Termine: 1/);
    assert.equal(await window.run(() => document.querySelectorAll('[data-sheet]').length), 2);
    assert.deepEqual(await complaints(window), []);
  });

  test(`${engine}: the three widgets are a key apart`, { skip }, async () => {
    const window = await start(engine);
    await drop(window, faulty);
    await findings(window);
    await settled(window);
    await window.run(() => document.querySelector('[role=tab][aria-selected=true]').focus());
    for (const tag of ['mit-event-calendar', 'mit-contact-directory', 'mit-offer-finder']) {
      await window.press('ArrowRight');
      await until(
        window,
        tag,
        (name) => !!document.querySelector(`#panel ${name}`)?.shadowRoot?.textContent.trim(),
        tag,
      );
      assert.equal(await window.run(() => document.activeElement.getAttribute('aria-selected')), 'true');
    }
    assert.deepEqual(await complaints(window), []);
  });

  test(
    `${engine}: what goes home is what was mended, and only then may one leave unwarned`,
    { skip },
    async () => {
      const window = await start(engine);
      const isWarned = () =>
        window.run(() => !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true })));
      await drop(window, faulty);
      await findings(window);
      await settled(window);
      assert.equal(await isWarned(), false, 'nothing is changed yet');
      await window.run(() => document.querySelector('[data-group="missing"] button.open').click());
      await until(window, 'the form', () => !!document.querySelector('form.mend input'));
      await window.run(() => {
        document.querySelector('form.mend input').value = 'Kurs <b>A1</b>';
        document.querySelector('form.mend').requestSubmit();
      });
      await until(window, 'the change', () => document.querySelectorAll('.changes li').length === 1);
      assert.equal(await isWarned(), true);
      await window.run(() => {
        globalThis.HTMLAnchorElement.prototype.click = function () {
          globalThis.taken = { name: this.download };
          fetch(this.href)
            .then((answer) => answer.json())
            .then((feed) => (globalThis.taken.feed = feed));
        };
        document.querySelector('#download').click();
      });
      const taken = await until(window, 'the file', () => globalThis.taken?.feed && globalThis.taken);
      assert.equal(taken.name, 'angebote.json');
      assert.deepEqual(taken.feed.offers[1], {
        id: 'kurs',
        summary: 'Deutsch von Anfang an.',
        title: 'Kurs <b>A1</b>',
      });
      assert.equal(await isWarned(), false);
      assert.deepEqual(await complaints(window), []);
    },
  );

  test(`${engine}: a second file brings records of the first up to date`, { skip }, async () => {
    const window = await start(engine);
    await drop(window, faulty, {
      name: 'neu.json',
      text: JSON.stringify({
        schemaVersion: '1.0',
        offers: [
          { id: 'kurs', title: 'Kurs' },
          { id: 'neu', title: 'Neu' },
        ],
      }),
    });
    await until(window, 'both', () =>
      /Dazugekommen: 1. Auf den neuen Stand gebracht: 1/.test(document.body.textContent),
    );
    await settled(window);
    assert.match(await textOf(window, 'section[aria-labelledby=findings]'), /Angebote: 3/);
  });

  test(
    `${engine}: a feed of the same host is fetched by its address, one of another is not`,
    { skip },
    async () => {
      const window = await start(engine);
      const ask = (address) =>
        window.run((value) => {
          document.querySelector('#address').value = value;
          document.querySelector('#address').form.requestSubmit();
        }, address);
      await ask('https://example.org/feed.json');
      assert.match(
        await until(window, 'the word', () => document.querySelector('#fault')?.textContent),
        /anderen Website/,
      );
      await ask('/feeds/gibt-es-nicht.json');
      await until(window, 'the other word', () =>
        /404/.test(document.querySelector('#fault')?.textContent ?? ''),
      );
      await ask('../../../feeds/schule.json');
      await findings(window);
      await settled(window);
      assert.deepEqual(await complaints(window), []);
    },
  );

  test(`${engine}: files that are none end in a clear word, and the page goes on`, { skip }, async () => {
    const window = await start(engine);
    for (const [file, word] of [
      [{ name: 'leer.json', text: '' }, /leer/],
      [{ name: 'ab.json', text: '{"schemaVersion":"1.0","offers":[{"id":' }, /JSON/],
      [
        { name: 'alt.xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0] },
        /alt\.xls.*xlsx/,
      ],
      [{ name: 'halb.xlsx', bytes: [80, 75, 3, 4, 20, 0, 0, 0, 8, 0] }, /halb\.xlsx.*beschädigt/],
      [{ name: 'bild.png', bytes: [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13] }, /bild\.png|anfangen/],
      [{ name: 'tief.json', text: `${'['.repeat(200_000)}` }, /JSON|gerechnet/],
    ]) {
      await window.run(() => document.querySelector('#fault')?.removeAttribute('id'));
      await drop(window, file);
      await settled(window);
      assert.match(
        await until(window, `a word on ${file.name}`, () => document.querySelector('.fault')?.textContent),
        word,
      );
    }
    await drop(window, faulty);
    await findings(window);
    assert.deepEqual(await complaints(window), []);
  });

  test(`${engine}: markup and poisoned keys in a file are text`, { skip }, async () => {
    const window = await start(engine);
    await drop(window, {
      name: '<img src=x onerror=alert(1)>.json',
      text: `{"schemaVersion":"1.0","__proto__":{"polluted":1},"offers":[{"id":"<script>alert(1)</script>","__proto__":{"title":"x"},"constructor":{"prototype":{"polluted":1}}}]}`,
    });
    await findings(window);
    await settled(window);
    await window.run(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    assert.equal(await window.run(() => document.querySelectorAll('main img, main script').length), 0);
    assert.equal(await window.run(() => ({}).polluted ?? 'clean'), 'clean');
    assert.deepEqual(await complaints(window), []);
  });

  test(`${engine}: where a host forbids workers the page does the work itself`, { skip }, async () => {
    const window = await start(engine, 'Deutsch', '/without-workers');
    await drop(window, faulty);
    await findings(window);
    await settled(window);
    assert.match(await textOf(window, '[data-group="missing"]'), /title/);
  });

  test(`${engine}: English readers get the same page in English`, { skip }, async () => {
    const window = await start(engine, 'English');
    await drop(window, faulty);
    await findings(window);
    await settled(window);
    assert.equal(await textOf(window, '#findings'), 'Findings');
    assert.match(
      await textOf(window, '[data-group="missing"]'),
      /Required fields that are missing.*"title" is missing here/,
    );
    assert.equal(await window.run(() => document.documentElement.lang), 'en');
    await until(window, 'an English widget', () =>
      /Offers|offers/.test(document.querySelector('mit-offer-finder')?.shadowRoot?.textContent ?? ''),
    );
  });
}

const chromium =
  wantedEngines().includes('chromium') && findBrowser('chromium')
    ? false
    : 'no Chromium, or it is not wanted';

test('axe finds nothing, in no state of the page', { skip: chromium }, async () => {
  for (const language of ['Deutsch', 'English']) {
    const window = await start('chromium', language);
    await window.page.evaluate(axe);
    const faults = async (state) => {
      const found = await window.run(async () =>
        (await globalThis.axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html: source }) => source.slice(0, 160)).join(' | ')}`,
        ),
      );
      assert.deepEqual(found, [], `${state}, ${language}`);
    };
    await faults('empty');
    await drop(window, { name: 'leer.json', text: '' });
    await until(window, 'a fault', () => !!document.querySelector('#fault'));
    await faults('a file that is none');
    await drop(window, { name: 'termine.csv', text: 'Titel;Beginn;Intern\nChor;05.06.2030;x\n' });
    await until(window, 'the columns', () => !!document.querySelector('[data-sheet][open]'));
    await settled(window);
    await faults('columns');
    await window.run(() => document.querySelector('section[aria-labelledby=choose] p button').click());
    await until(window, 'the beginning', () => !document.querySelector('#columns'));
    await drop(window, faulty);
    await findings(window);
    await settled(window);
    await until(
      window,
      'an offer',
      () => !!document.querySelector('mit-offer-finder')?.shadowRoot?.querySelector('[part~=card]'),
    );
    await window.run(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await faults('findings');
    const count = await window.run(() => document.querySelectorAll('button.open').length);
    for (let at = 0; at < count; at++) {
      await window.run((index) => document.querySelectorAll('button.open')[index].click(), at);
      await until(window, 'the form', () => !!document.querySelector('form.mend'));
      await faults(`form ${at}`);
    }
  }
});

test('nothing is asked of anybody else, and nothing is stored', { skip: chromium }, async () => {
  const window = await start('chromium');
  const asked = [];
  const listen = (request) => asked.push(request.url());
  window.page.on('request', listen);
  await drop(window, faulty);
  await findings(window);
  await settled(window);
  await until(
    window,
    'an offer',
    () => !!document.querySelector('mit-offer-finder')?.shadowRoot?.querySelector('[part~=card]'),
  );
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
});

test(
  'fifty thousand records: the page says how far it is and can be stopped, and what was there stays',
  { skip: chromium },
  async () => {
    const window = await start('chromium');
    await drop(window, faulty);
    await findings(window);
    await settled(window);
    await window.run(() => {
      // Looked for at every change: a quick machine says it for a moment only.
      const watch = new globalThis.MutationObserver(() => {
        const busy = document.querySelector('.busy');
        if (!/\d+ von 5\d{4} Einträgen geprüft/.test(busy?.textContent ?? '')) return;
        watch.disconnect();
        busy.querySelector('button').click();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      const offers = Array.from({ length: 50_000 }, (_, at) => ({
        id: `o${at}`,
        title: `Angebot ${at}`,
        tags: 'eins',
      }));
      const transfer = new globalThis.DataTransfer();
      transfer.items.add(
        new globalThis.File([JSON.stringify({ schemaVersion: '1.0', offers })], 'gross.json'),
      );
      const input = document.querySelector('#file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    });
    await until(window, 'how far it is, and the end', () =>
      /Abgebrochen/.test(document.querySelector('#fault')?.textContent ?? ''),
    );
    await settled(window);
    assert.match(await textOf(window, 'section[aria-labelledby=findings]'), /Angebote: 1/);
    await window.run(() => document.querySelector('[data-group="missing"] button.open').click());
    await until(window, 'the form', () => !!document.querySelector('form.mend input'));
  },
);

test('a page is no wider than a phone, at twice the size of letters, too', { skip: chromium }, async () => {
  const window = await start('chromium');
  await drop(window, faulty);
  await findings(window);
  await settled(window);
  await fitsPhones(window);
});
