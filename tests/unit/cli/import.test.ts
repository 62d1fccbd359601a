// What comes into a feed, what gets lost on the way, and that nothing is written or deleted unasked.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tool } from './tool.js';

const calendar = (summary = 'Sprachcafé') =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//DE',
    'BEGIN:VEVENT',
    'UID:cafe@verein.example',
    'DTSTAMP:20261101T100000Z',
    'DTSTART;TZID=Europe/Berlin:20261201T170000',
    'DTEND;TZID=Europe/Berlin:20261201T190000',
    `SUMMARY:${summary}`,
    'ATTENDEE:mailto:jemand@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const feed = {
  schemaVersion: '1.0',
  title: 'Wegweiser',
  'x-own': 1,
  events: [{ id: 'fest', title: 'Fest', start: '2026-12-05', 'x-room': 7 }],
};

describe('miteinander import', () => {
  it('shows what is lost, and writes nothing unasked', async () => {
    const { code, out, error, files } = await tool('import termine.ics --into feed.json', {
      files: { 'termine.ics': calendar(), 'feed.json': feed },
    });
    assert.equal(code, 0);
    assert.match(out, /termine\.ics {2}Kalenderdatei/);
    assert.match(out, /1 neu, 0 geändert, 0 bleiben gleich/);
    assert.match(out, /1 Eintrag im Feed und nicht in der Datei, unverändert: fest/);
    assert.match(error, /Nichts geschrieben/);
    assert.equal(files.size, 0);
  });

  it('puts new records beside the old ones and keeps what it does not know', async () => {
    const { files, error } = await tool('import termine.ics --into feed.json --write', {
      files: { 'termine.ics': calendar(), 'feed.json': feed },
    });
    const written = JSON.parse(files.get('feed.json')!) as typeof feed;
    assert.equal(written['x-own'], 1);
    assert.equal(written.title, 'Wegweiser');
    assert.deepEqual(
      written.events.map(({ title }) => title),
      ['Fest', 'Sprachcafé'],
    );
    assert.equal(written.events[0]!['x-room'], 7);
    assert.match(error, /der alte Stand liegt in feed\.json\.bak/);
  });

  it('once more changes nothing, a later state one record', async () => {
    const first = await tool('import termine.ics --into neu.json --write', {
      files: { 'termine.ics': calendar() },
    });
    const made = first.files.get('neu.json')!;
    const again = await tool('import termine.ics --into neu.json --write', {
      files: { 'termine.ics': calendar(), 'neu.json': made },
    });
    assert.match(again.error, /schon auf diesem Stand/);
    assert.equal(again.files.size, 0);
    const later = await tool('import termine.ics --into neu.json --write', {
      files: { 'termine.ics': calendar('Sprachcafé am Abend'), 'neu.json': made },
    });
    assert.match(later.out, /0 neu, 1 geändert, 0 bleiben gleich/);
    const { events } = JSON.parse(later.files.get('neu.json')!) as typeof feed;
    assert.deepEqual(
      events.map(({ title }) => title),
      ['Sprachcafé am Abend'],
    );
  });

  it('gives all of it to programs', async () => {
    const { out } = await tool('import termine.ics --json', { files: { 'termine.ics': calendar() } });
    const { kind, added, findings, feed: made } = JSON.parse(out);
    assert.deepEqual([kind, added, made.events.length], ['calendar', 1, 1]);
    assert.ok(findings.some(({ code }: { code: string }) => code === 'calendar-people'));
  });

  const list =
    'Titel;Beginn;Ende;Ort;Intern\r\nSprachcafé;03.11.2026 17:00;03.11.2026 19:00;Halle;x\r\nChor;05.11.2026 18:00;bald;Halle;\r\n';
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

  it('shows what the columns of a table are read as, and keeps it beside the file', async () => {
    const { out, error, files } = await tool('import liste.csv --into neu.json --write', {
      files: { 'liste.csv': latin(list) },
    });
    assert.match(out, /liste\.csv {2}Texttabelle \(CSV\)/);
    assert.match(out, /Titel +→ title$/m);
    assert.match(out, /Intern +→ nicht gelesen$/m);
    assert.match(out, /windows-1252/i);
    assert.match(error, /liste\.csv\.mapping\.json/);
    const mapping = JSON.parse(files.get('liste.csv.mapping.json')!);
    assert.equal(mapping.tables.liste.columns['Titel'], 'title');
    assert.equal(mapping.tables.liste.columns['Intern'], null);
  });

  it('names row and column of what is wrong, and loses only that', async () => {
    const { out, files } = await tool('import liste.csv --into neu.json --write', {
      files: { 'liste.csv': list.replace('Intern', 'Kosten') },
    });
    assert.match(out, /„liste“, Zeile 3, Spalte „Ende“: „bald“/);
    const machine = await tool('import liste.csv --json', { files: { 'liste.csv': list } });
    assert.deepEqual(
      JSON.parse(machine.out).findings.find(({ code }: { code: string }) => code === 'table-date').place,
      { table: 'liste', row: 3, column: 'Ende' },
    );
    const { events } = JSON.parse(files.get('neu.json')!);
    assert.deepEqual(
      events.map(({ start, end }: { start: string; end?: string }) => [start, end]),
      [
        ['2026-11-03T17:00', '2026-11-03T19:00'],
        ['2026-11-05T18:00', undefined],
      ],
    );
  });

  it('reads a table the way its mapping says', async () => {
    const columns = { Titel: 'summary', Beginn: 'start', Ende: null, Ort: null, Intern: 'title' };
    const mapping = { version: 1, tables: { liste: { list: 'events', headerRow: 1, columns } } };
    const files = { 'liste.csv': list, 'liste.csv.mapping.json': mapping, 'anders.json': mapping };
    for (const call of ['import liste.csv --json', 'import liste.csv --mapping anders.json --json']) {
      const { feed: made } = JSON.parse((await tool(call, { files })).out);
      assert.deepEqual(
        made.events.map(({ title, summary }: { title: string; summary: string }) => [title, summary]),
        [['x', 'Sprachcafé']],
      );
    }
    const wrong = await tool('import liste.csv', {
      files: { ...files, 'liste.csv.mapping.json': '{"a":1}' },
    });
    assert.equal(wrong.code, 3);
    assert.match(wrong.error, /keine Zuordnung/);
  });

  it('brings a table up to date by its key: a row changed, one new, all in another order', async () => {
    const first = await tool('import liste.csv --into neu.json --write', {
      files: {
        'liste.csv': 'Titel;Beginn;Kosten\nChor;03.11.2026 18:00;5 €\nSprachcafé;04.11.2026 17:00;frei\n',
      },
    });
    const made = first.files.get('neu.json')!;
    const { out, files } = await tool('import liste.csv --into neu.json --write', {
      files: {
        'neu.json': made,
        'liste.csv':
          'Titel;Beginn;Kosten\nYoga;05.11.2026 18:00;\nSprachcafé;04.11.2026 17:00;frei\nChor;03.11.2026 18:00;6 €\n',
      },
    });
    assert.match(out, /1 neu, 1 geändert, 1 bleibt gleich/);
    const { events } = JSON.parse(files.get('neu.json')!);
    assert.equal(events.length, 3);
  });

  it('finds the organizations and places of the feed by their names', async () => {
    const into = {
      ...feed,
      places: [{ id: 'halle', name: 'Halle' }],
      organizations: [{ id: 'v', name: 'Verein' }],
    };
    const { files } = await tool('import liste.csv --into feed.json --write', {
      files: {
        'feed.json': into,
        'liste.csv': 'Titel;Beginn;Ort;Veranstalter\nChor;03.11.2026 18:00;Halle;Verein\n',
      },
    });
    const { events, places } = JSON.parse(files.get('feed.json')!);
    assert.equal(events[1].placeId, 'halle');
    assert.deepEqual(events[1].organizationIds, ['v']);
    assert.equal(places.length, 1);
  });

  it('tells other systems by what is in the file', async () => {
    const place = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Fest',
      startDate: '2026-12-05',
    };
    const files = {
      'a.json': {
        id: '1',
        name: 'Beratung',
        status: 'active',
        organization: { id: '2', name: 'Verein', description: 'x' },
      },
      'b.json': place,
      'c.html': `<!DOCTYPE html><title>x</title><script type="application/ld+json">${JSON.stringify(place)}</script><script type="application/ld+json">{</script>`,
    };
    for (const [name, kind, list] of [
      ['a.json', 'hsds', 'offers'],
      ['b.json', 'json-ld', 'events'],
      ['c.html', 'json-ld', 'events'],
    ] as const) {
      const made = JSON.parse((await tool(`import ${name} --json`, { files })).out);
      assert.equal(made.kind, kind);
      assert.equal(made.feed[list].length, 1);
      assert.equal(
        made.findings.some(({ code }: { code: string }) => code === 'system-blocks'),
        name === 'c.html',
      );
    }
    const bare = await tool('import d.html', { files: { 'd.html': '<!doctype html><p>Kurs am 3.11.' } });
    assert.equal(bare.code, 3);
    assert.match(bare.error, /ohne Angaben nach schema\.org/);
  });

  it('says what to do about files it cannot read', async () => {
    const files = {
      leer: '',
      bild: Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13),
      'kaputt.json': '{"a":',
      'etwas.json': '{"a":1}',
      'seite.xls': '<html><body><table><tr><td>Titel</td></tr></table></body></html>',
      'alt.xml': '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'halb.xlsx': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
    };
    for (const [name, words] of [
      ['leer', /ist leer/],
      ['bild', /können wir nichts anfangen/],
      ['kaputt.json', /fängt an wie JSON/],
      ['etwas.json', /von keiner Art, die wir lesen/],
      ['seite.xls', /Tabelle im Format HTML.*als Excel-Arbeitsmappe/],
      ['alt.xml', /Tabelle im Format Excel 2003 XML/],
      ['halb.xlsx', /beschädigt oder nicht vollständig/],
    ] as const) {
      const { code, error } = await tool(`import ${name}`, { files });
      assert.equal(code, 3);
      assert.match(error, words);
    }
  });

  it('asks where to when it is to write', async () =>
    assert.equal((await tool('import a.ics --write', { files: { 'a.ics': calendar() } })).code, 2));
});
