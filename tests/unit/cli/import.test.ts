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

  it('says what to do about files it cannot read', async () => {
    const files = { leer: '', bild: '\u0089PNG\r\n', 'kaputt.json': '{"a":', 'etwas.json': '{"a":1}' };
    for (const [name, words] of [
      ['leer', /ist leer/],
      ['bild', /können wir nichts anfangen/],
      ['kaputt.json', /fängt an wie JSON/],
      ['etwas.json', /von keiner Art, die wir lesen/],
    ] as const) {
      const { code, error } = await tool(`import ${name}`, { files });
      assert.equal(code, 3);
      assert.match(error, words);
    }
  });

  it('asks where to when it is to write', async () =>
    assert.equal((await tool('import a.ics --write', { files: { 'a.ics': calendar() } })).code, 2));
});
