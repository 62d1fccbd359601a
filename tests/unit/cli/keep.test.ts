// Marking, merging, translating, reporting: nothing is overwritten unasked, and what is done is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tool } from './tool.js';

const feed = {
  schemaVersion: '1.0',
  'x-own': { note: 'bleibt' },
  languages: ['de', 'en'],
  organizations: [{ id: 'v', name: 'Verein' }],
  offers: [
    { id: 'a', title: 'Kurs', organizationId: 'v', 'x-more': 1 },
    { id: 'b', title: { de: 'Treff', en: 'Meeting' } },
  ],
  events: [{ id: 'e', title: 'Fest', start: '2026-12-01', organizationIds: ['v'] }],
};
const files = { 'feed.json': feed };
const after = (written: ReadonlyMap<string, string>, name = 'feed.json') => JSON.parse(written.get(name)!);

describe('miteinander confirm', () => {
  it('marks one record and touches nothing else', async () => {
    const { code, files: written, error } = await tool('confirm feed.json --id b --by KI --write', { files });
    assert.equal(code, 0);
    assert.deepEqual(after(written), {
      ...feed,
      offers: [feed.offers[0], { ...feed.offers[1], verifiedAt: '2026-11-23', verifiedBy: 'KI' }],
    });
    assert.match(error, /der alte Stand liegt in feed\.json\.bak/);
  });

  it('marks all of an owner, written in either way', async () => {
    const { files: written, out } = await tool('confirm feed.json --owner v --date 2026-11-01 --write', {
      files,
    });
    const { offers, events, organizations } = after(written);
    assert.deepEqual(
      [offers[0], events[0], organizations[0]].map(({ verifiedAt }) => verifiedAt),
      ['2026-11-01', '2026-11-01', '2026-11-01'],
    );
    assert.equal(offers[1].verifiedAt, undefined);
    assert.match(out, /Termine {2}e/);
  });

  it('marks a whole list', async () => {
    const { files: written } = await tool('confirm feed.json --list offers --write', { files });
    assert.ok(after(written).offers.every(({ verifiedAt }: { verifiedAt: string }) => verifiedAt));
  });

  it('writes nothing unasked', async () => {
    const { files: written, error } = await tool('confirm feed.json --id a', { files });
    assert.equal(written.size, 0);
    assert.match(error, /Nichts geschrieben/);
  });

  it('names what is not there and ends with 1', async () => {
    const { code, error } = await tool('confirm feed.json --id a --id weg', { files });
    assert.equal(code, 1);
    assert.match(error, /Nicht gefunden: weg/);
  });

  for (const call of [
    'confirm feed.json',
    'confirm feed.json --id a --date gestern',
    'confirm feed.json --date 2026-02-30 --id a',
    'confirm feed.json --list alle',
  ])
    it(`refuses: ${call}`, async () => assert.equal((await tool(call, { files })).code, 2));
});

describe('miteinander merge', () => {
  const other = {
    schemaVersion: '1.0',
    publisher: { name: 'Stadt' },
    offers: [{ id: 'a', title: 'Kurs', summary: 'neu', modifiedAt: '2026-11-01' }],
  };
  const both = { ...files, 'stadt.json': other };

  it('makes one feed and tells what it decided', async () => {
    const { out, error, code } = await tool('merge feed.json stadt.json', { files: both });
    assert.equal(code, 0);
    const merged = JSON.parse(out);
    assert.equal(merged.offers.find(({ id }: { id: string }) => id === 'a').summary, 'neu');
    assert.match(error, /gilt aus stadt\.json, nicht aus feed\.json \(neuer\)/);
    assert.match(error, /verschieden: .*summary/);
  });

  it('writes only when asked', async () => {
    assert.equal((await tool('merge feed.json stadt.json --out alle.json', { files: both })).files.size, 0);
    const { files: written } = await tool('merge feed.json stadt.json --out alle.json --write', {
      files: both,
    });
    assert.equal(after(written, 'alle.json').offers.length, 2);
  });

  it('writes a record a line, so that changes can be read', async () => {
    const { out } = await tool('merge feed.json', { files });
    assert.equal(out.split('\n').filter((line) => line.startsWith('    {"id"')).length, 4);
  });
});

describe('miteinander translate-status', () => {
  it('says what is missing where, and ends with 1', async () => {
    const { out, code } = await tool('translate-status feed.json --to en', { files });
    assert.equal(code, 1);
    assert.match(out, /^en: 1 von 3 Texten, 2 von 4 Einträgen ganz$/m);
    assert.match(out, /Angebote a – Kurs: title/);
  });

  it('is content with a feed that has all', async () => {
    const one = { 'f.json': { schemaVersion: '1.0', offers: [{ id: 'a', title: { de: 'K', en: 'C' } }] } };
    assert.equal((await tool('translate-status f.json', { files: one })).code, 0);
  });
});

describe('miteinander report', () => {
  it('writes the form that the name of the file says', async () => {
    const { files: written } = await tool('report feed.json --out bericht.html', { files });
    assert.match(written.get('bericht.html')!, /^<!doctype html>\n<html lang="de">/);
    assert.match((await tool('report feed.json --out b.csv', { files })).files.get('b.csv')!, /^\uFEFFTeil;/);
    assert.equal(JSON.parse((await tool('report feed.json --json', { files })).out).counts.offers, 2);
    assert.equal((await tool('report feed.json --out b.pdf', { files })).code, 2);
  });

  it('compares with an earlier state', async () => {
    const before = { ...feed, offers: [feed.offers[0]] };
    const { out } = await tool('report feed.json --json --before alt.json', {
      files: { ...files, 'alt.json': before },
    });
    assert.deepEqual(
      JSON.parse(out).changes.added.map(({ id }: { id: string }) => id),
      ['b'],
    );
  });
});
