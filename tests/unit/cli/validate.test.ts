// What the keeper of a feed reads when something is wrong with it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tool } from './tool.js';

const feed = `{
  "schemaVersion": "1.0",
  "offers": [
    {
      "id": "a",
      "title": "Kurs",
      "email": "x"
    },
    { "id": "b" },
    {
      "id": "c",
      "title": "Treff",
      "verifiedAt": "31.02.2026"
    }
  ]
}
`;
const files = {
  'feed.json': feed,
  'gut.json': { schemaVersion: '1.0', offers: [{ id: 'o', title: 'Kurs' }] },
};

describe('miteinander validate', () => {
  it('names what is wrong, where, what stands there, and what to do; the heaviest first', async () => {
    const { out, code } = await tool('validate feed.json', { files });
    assert.equal(code, 1);
    const places = [...out.matchAll(/^ {2}(Fehler|Warnung|Hinweis) {2}(\S+)/gm)].map(
      ([, kind, path]) => `${kind} ${path}`,
    );
    assert.deepEqual(places.slice(0, 1), ['Fehler offers[1]']);
    assert.ok(places.indexOf('Warnung offers[2].verifiedAt') > 0);
    assert.match(out, /offers\[2\]\.verifiedAt :13 {2}"31\.02\.2026"/);
    assert.match(out, /→ /);
    assert.match(out, /1 Eintrag fehlt deshalb/);
    assert.match(out, /\(2 Angebote\)/);
  });

  it('of a good feed says so and ends with 0', async () => {
    const { out, code } = await tool('validate gut.json', { files });
    assert.equal(code, 0);
    assert.match(out, /Alles in Ordnung\. \(1 Angebote\)/);
  });

  it('counts warnings only when it is strict', async () => {
    const warned = {
      'w.json': { schemaVersion: '1.0', offers: [{ id: 'o', title: 'K', verifiedAt: 'gestern' }] },
    };
    assert.equal((await tool('validate w.json', { files: warned })).code, 0);
    assert.equal((await tool('validate w.json --strict', { files: warned })).code, 1);
  });

  it('shows ten of a kind, or all', async () => {
    const offers = [...Array(30).keys()].map((at) => ({ id: `o${at}`, title: 'K', verifiedAt: 'gestern' }));
    const many = { 'm.json': { schemaVersion: '1.0', offers } };
    const some = (await tool('validate m.json', { files: many })).out;
    assert.equal(some.match(/^ {2}Warnung {2}/gm)?.length, 10);
    assert.match(some, /und noch 20-mal dasselbe/);
    assert.equal(
      (await tool('validate m.json --all', { files: many })).out.match(/^ {2}Warnung {2}/gm)?.length,
      30,
    );
  });

  it('says in which line JSON breaks', async () => {
    const { code, error } = await tool('validate k.json', { files: { 'k.json': '{\n  "offers": [,]\n}' } });
    assert.equal(code, 3);
    assert.match(error, /Zeile 2, Spalte 14/);
  });

  it('reads calendar files', async () => {
    const ics =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fest\r\nDTSTART:20261201T170000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    const { out, code } = await tool('validate v.ics', { files: { 'v.ics': ics } });
    assert.equal(code, 0);
    assert.match(out, /1 Termine/);
  });

  it('refuses what is neither', async () => {
    const { code, error } = await tool('validate bild.png', {
      files: { 'bild.png': new Uint8Array([137, 80, 78, 71]) },
    });
    assert.equal(code, 3);
    assert.match(error, /weder ein Feed/);
  });

  it('gives programs the same with lines', async () => {
    const { out } = await tool('validate feed.json --json', { files });
    const [result] = JSON.parse(out);
    assert.equal(result.file, 'feed.json');
    const found = result.findings.find(({ path }: { path: string }) => path === 'offers[2].verifiedAt');
    assert.deepEqual([found.severity, found.line, found.value], ['warning', 13, '"31.02.2026"']);
    assert.equal(result.dropped, 1);
  });

  it('writes marks for reviews of changes', async () => {
    const { out } = await tool('validate feed.json --format github', { files });
    assert.match(out, /^::error file=feed\.json,line=9,title=/m);
    const issues = JSON.parse((await tool('validate feed.json --format gitlab', { files })).out);
    assert.ok(
      issues.every(({ location }: { location: { lines: { begin: number } } }) => location.lines.begin > 0),
    );
    assert.equal((await tool('validate feed.json --format xml', { files })).code, 2);
  });

  it('lets nothing in a feed paint the window', async () => {
    const bad = {
      'b.json': {
        schemaVersion: '1.0',
        offers: [{ id: 'o', title: 'K', 'x\x1b[2J': 1, verifiedAt: '\x1b[31mrot' }],
      },
    };
    assert.doesNotMatch((await tool('validate b.json', { files: bad })).out, /\x1b/);
  });
});
