// Tables to fill in: what stands in them, and that a feed comes back from them as it was.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { columnsOf } from '../../../src/sources/table/columns.js';
import { readXlsx } from '../../../src/sources/xlsx/read-xlsx.js';
import { unzipSync, strFromU8 } from 'fflate';
import { tool } from './tool.js';

const demo = (name: string): string =>
  readFileSync(new URL(`../../../demo/feeds/${name}.json`, import.meta.url), 'utf8');

const feed = {
  schemaVersion: '1.0',
  vocabularies: { eventTypes: [{ id: 'fest', label: { de: 'Fest & Feier', en: 'Party' } }] },
  places: [{ id: 'p1', name: 'Halle', address: { street: 'Markt 1', postcode: '01067', city: 'Dresden' } }],
  events: [
    {
      id: '0042',
      title: { de: '=HYPERLINK("https://böse.example")', ar: 'حفلة' },
      types: ['fest'],
      start: '2026-12-05T18:00',
      placeId: 'p1',
      description: '- eins\n- zwei\n\nMai 19; 3-4',
      tags: ['3-4', 'Mai 19'],
      'x-own': { a: 1 },
    },
    { id: 'e2', title: 'Basar', start: '2026-12-06', end: '2026-12-07' },
  ],
};

describe('miteinander template', () => {
  it('shows what it would write, and writes nothing unasked', async () => {
    const { code, out, error, files } = await tool('template');
    assert.equal(code, 0);
    assert.match(out, /Angebote: \d+ Spalten, leer/);
    assert.match(error, /vorlage\.xlsx\n.*Nichts geschrieben/s);
    assert.equal(files.size, 0);
  });

  it('writes a workbook with a sheet a list and an explanation, which is not read as data', async () => {
    const { bytes } = await tool('template --write');
    const { tables, findings } = readXlsx(bytes.get('vorlage.xlsx')!);
    assert.deepEqual(
      tables.map(({ name, rows }) => [name, rows.length]),
      [
        ['Angebote', 1],
        ['Veranstaltungen', 1],
        ['Kontakte', 1],
        ['Organisationen', 1],
        ['Orte', 1],
      ],
    );
    assert.deepEqual(findings, []);
    const read = await tool('import vorlage.xlsx', { files: { 'vorlage.xlsx': bytes.get('vorlage.xlsx')! } });
    // Nothing to read in it yet.
    assert.equal(read.code, 1);
    assert.doesNotMatch(read.out, /Erklärung|Auswahl|nicht gelesen|wird nicht gelesen/);
  });

  it('explains every column it has, in both languages', async () => {
    for (const [language, name] of [
      ['de', 'Erklärung'],
      ['en', 'Explanation'],
    ]) {
      const { bytes } = await tool(`template --in ${language} --out t.xlsx --write`);
      const parts = unzipSync(bytes.get('t.xlsx')!);
      const book = strFromU8(parts['xl/workbook.xml']!);
      assert.match(book, new RegExp(`<sheet name="${name}" sheetId="1"`));
      const explanation = strFromU8(parts['xl/worksheets/sheet1.xml']!);
      for (const { rows } of readXlsx(bytes.get('t.xlsx')!).tables)
        for (const heading of rows[0] as readonly string[])
          assert.ok(explanation.includes(`>${heading.replaceAll('&', '&amp;')}<`), heading);
    }
  });

  it('has a place, an organizer and a contact in the row where they have no sheet', async () => {
    const { bytes } = await tool('template --list events --out t.xlsx --write');
    const headings = readXlsx(bytes.get('t.xlsx')!).tables[0]!.rows[0]!;
    for (const heading of ['Veranstalter', 'Ort', 'PLZ', 'Telefon'])
      assert.ok(headings.includes(heading), heading);
    assert.ok(!headings.includes('Ort (Kennung)'));
    assert.equal(new Set(headings).size, headings.length);
  });

  it('offers the terms of the feed to choose from, and the names on the other sheets', async () => {
    const { bytes } = await tool(
      'template --from feed.json --list events --list places --out t.xlsx --write',
      {
        files: { 'feed.json': feed },
      },
    );
    const parts = unzipSync(bytes.get('t.xlsx')!);
    const all = Object.values(parts).map((part) => strFromU8(part));
    assert.ok(all.some((part) => part.includes('miteinander:choices') && part.includes('Fest &amp; Feier')));
    assert.match(
      strFromU8(parts['xl/worksheets/sheet2.xml']!),
      /<formula1>&#39;Orte&#39;!\$B\$2:\$B\$2000<\/formula1>/,
    );
  });

  it('writes one list as CSV, all of them into a folder with the explanation as text', async () => {
    const one = await tool('template --list contacts --out kontakte.csv --write');
    assert.match(one.files.get('kontakte.csv')!, /^\uFEFFKennung;/);
    assert.deepEqual([...one.bytes.get('kontakte.csv')!.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const { files } = await tool('template --out tabellen --in en --write');
    assert.deepEqual(
      [...files.keys()],
      ['offers.csv', 'events.csv', 'contacts.csv', 'organizations.csv', 'places.csv', 'explanation.txt'].map(
        (name) => `tabellen/${name}`,
      ),
    );
    assert.match(files.get('tabellen/explanation.txt')!, /== Events ==\r\n\r\nId: /);
    assert.match((await tool('template --out a.csv')).error, /nur eine Liste/);
  });

  it('says what is wrong with a call', async () => {
    for (const [call, words] of [
      ['template --list kurse', /--list kennt „kurse“ nicht/],
      ['template --in ar', /--in kennt „ar“ nicht/],
      ['template --out a.ods', /--out kennt „a\.ods“ nicht/],
      ['template a.json', /So viele Dateien/],
    ] as const) {
      const { code, error } = await tool(call);
      assert.equal(code, 2, call);
      assert.match(error, words);
    }
    assert.equal((await tool('template --from fehlt.json')).code, 3);
  });

  it('keeps a file that is there, and tells programs everything', async () => {
    const { error } = await tool('template --out t.xlsx --write', { files: { 't.xlsx': 'alt' } });
    assert.match(error, /der alte Stand liegt in t\.xlsx\.bak/);
    const { out } = await tool('template --from feed.json --json', { files: { 'feed.json': feed } });
    const { files, tables, findings, written } = JSON.parse(out);
    assert.deepEqual([files, written], [['vorlage.xlsx'], false]);
    assert.deepEqual(
      tables.map(({ list, rows }: { list: string; rows: number }) => [list, rows]),
      [
        ['events', 2],
        ['places', 1],
      ],
    );
    assert.deepEqual(
      findings.map(({ code }: { code: string }) => code),
      ['table-not-written'],
    );
  });
});

describe('a feed that goes into a table and back', () => {
  /** The feed after the tables of it were read into `into`. */
  const back = async (text: string, out: string, into: string, language: string): Promise<unknown> => {
    const { bytes, code } = await tool(`template --from feed.json --in ${language} --out ${out} --write`, {
      files: { 'feed.json': text },
    });
    assert.equal(code, 0);
    let now = into;
    for (const [name, content] of bytes) {
      if (name.endsWith('.txt')) continue;
      const { files, out: said } = await tool(`import ${name} --into feed.json --write`, {
        files: { 'feed.json': now, [name]: content },
      });
      assert.doesNotMatch(said, /^ {2}(Fehler|Warnung) /m);
      now = files.get('feed.json') ?? now;
    }
    return JSON.parse(now);
  };

  const feeds: readonly (readonly [string, string])[] = [
    ['with hard cells', JSON.stringify(feed)],
    ...['verein', 'schule', 'rhein-sieg'].map((name) => [`of the demo: ${name}`, demo(name)] as const),
  ];
  for (const [name, text] of feeds)
    for (const [out, language] of [
      ['t.xlsx', 'de'],
      ['t.xlsx', 'en'],
      ['tabellen', 'de'],
      ['tabellen', 'en'],
    ] as const)
      it(`is the same to the last sign, ${name}, ${out}, ${language}`, async () =>
        assert.deepEqual(await back(text, out, text, language), JSON.parse(text)));

  it('comes into an empty feed with all that columns can hold', async () => {
    const head = { schemaVersion: '1.0', defaultLanguage: 'de', vocabularies: feed.vocabularies };
    for (const out of ['t.xlsx', 'tabellen']) {
      const { events, places } = (await back(
        JSON.stringify(feed),
        out,
        JSON.stringify({ ...head, events: [], places: [] }),
        'de',
      )) as typeof feed;
      assert.deepEqual(places, feed.places);
      const [{ 'x-own': _, ...first }, second] = feed.events as [(typeof feed.events)[0], unknown];
      assert.deepEqual(events, [first, second]);
    }
  });

  it('a change in the table is a change in the feed, and nothing else is', async () => {
    const text = JSON.stringify({ ...feed, events: [feed.events[1]] });
    const { files } = await tool('template --from feed.json --list events --out t.csv --write', {
      files: { 'feed.json': text },
    });
    const changed = files.get('t.csv')!.replace('Basar', 'Flohmarkt');
    const { out } = await tool('import t.csv --into feed.json', {
      files: { 'feed.json': text, 't.csv': changed },
    });
    assert.match(out, /0 neu, 1 geändert, 0 bleiben gleich/);
  });
});

describe('the columns of tables', () => {
  it('have headings that no other column of their list has', () => {
    for (const list of [
      'offers',
      'events',
      'contacts',
      'organizations',
      'places',
      'closures',
      'series',
    ] as const)
      for (const language of ['de', 'en'] as const) {
        const headings = columnsOf(list)
          .filter(({ input }) => !input)
          .map(({ heading }) => heading[language]);
        assert.deepEqual(
          headings.filter((heading, at) => headings.indexOf(heading) !== at),
          [],
          `${list} ${language}`,
        );
      }
  });
});
