// The report of a small county counted by hand, and that of the demo held against the feed itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { buildReport, type Report } from '../../../src/exports/report/build-report.js';
import { reportToCsv } from '../../../src/exports/report/report-csv.js';
import { reportToHtml } from '../../../src/exports/report/report-html.js';
import { parseFeed } from '../../../src/feed/parse.js';

const parsed = (content: object) => parseFeed({ schemaVersion: '1.0', ...content }).feed;

const county = {
  title: 'Kreis Muster',
  publisher: { name: 'Integrationszentrum' },
  languages: [{ code: 'de-simple', name: 'Einfache Sprache' }],
  vocabularies: {
    fieldsOfAction: [
      { id: 'b', label: { de: 'Bildung', en: 'Education' } },
      { id: 'a', label: { de: 'Arbeit', en: 'Work' } },
    ],
    municipalities: [
      { id: '05001001', label: 'Altstadt', population: 20000 },
      { id: '05001002', label: 'Berg' },
      { id: '05001003', label: 'Tal', population: 5000 },
    ],
    actorTypes: [{ id: 'club', label: 'Verein' }],
  },
  organizations: [
    { id: 'verein', name: 'Verein am Markt', kind: 'club', email: 'post@example.org' },
    { id: 'amt', name: 'Amt' },
  ],
  places: [
    { id: 'markt', name: 'Markt', ags: '05001001' },
    { id: 'hof', name: 'Hof', ags: '05001003' },
  ],
  offers: [
    {
      id: 'o1',
      title: { de: 'Deutschkurs', en: 'German course' },
      summary: 'Montags',
      fieldsOfAction: ['b', 'a'],
      organizationIds: ['verein'],
      placeIds: ['markt'],
      serviceArea: ['05001'],
      languages: [{ code: 'uk' }, { code: 'de' }],
      verifiedAt: '2026-10-01',
    },
    {
      id: 'o2',
      title: '=SUMME(A1)',
      fieldsOfAction: ['a'],
      runs: [{ placeId: 'hof' }],
      verifiedAt: '2024-11-24',
    },
    {
      id: 'o3',
      title: 'Für alle',
      serviceArea: ['05001'],
      verifiedAt: '2020-01-01',
      organizationIds: ['verein'],
    },
    { id: 'o4', title: 'Nirgends <b>', attendance: 'online' },
    { id: 'o5', title: 'In zwei Orten', fieldsOfAction: ['neu'], serviceArea: ['05001001', '05001002'] },
  ],
  events: [
    {
      id: 'e1',
      title: 'Fest',
      start: '2026-12-01T18:00',
      placeId: 'hof',
      fieldsOfAction: ['b'],
      organizationIds: ['amt'],
    },
  ],
  contacts: [
    {
      id: 'c1',
      role: { de: 'Auskunft', 'de-simple': 'Hilfe' },
      organizationId: 'verein',
      languages: [{ code: 'uk' }],
    },
  ],
};
const options = { today: '2026-11-23', language: 'de' };
const report = buildReport(parsed(county), options);
const row = ({ coverage }: Report, id: string, name: 'offers' | 'events' = 'offers') =>
  coverage[name].rows.find((one) => one.id === id)!;

describe('the report of a county', () => {
  it('names its columns by the vocabulary, then what records say beyond it, then nothing', () =>
    assert.deepEqual(
      report.coverage.offers.columns.map(({ label }) => label),
      ['Bildung', 'Arbeit', 'neu', ''],
    ));

  it('counts a record where it stands, once in the total and in each of its fields', () => {
    assert.deepEqual(row(report, '05001001').counts, [1, 1, 1, 0]);
    assert.equal(row(report, '05001001').total, 2);
  });

  it('takes the places of rounds, too', () => assert.deepEqual(row(report, '05001003').counts, [0, 1, 0, 0]));

  it('tells who serves a town from elsewhere', () => {
    assert.equal(row(report, '05001001').served, 1, 'the record of the whole county');
    assert.equal(row(report, '05001003').served, 2, 'and the course of the other town');
    assert.equal(row(report, '05001002').served, 2);
  });

  it('has rows for the whole region and for what says nothing', () => {
    assert.equal(row(report, 'region').total, 1);
    assert.equal(row(report, 'none').total, 1);
    assert.equal(row(report, 'none', 'events'), undefined);
  });

  it('counts per 10,000 inhabitants only where it knows them', () => {
    assert.equal(row(report, '05001001').per10000, 1);
    assert.equal(row(report, '05001003').per10000, 2);
    assert.equal(row(report, '05001002').per10000, undefined);
  });

  it('says who is behind it', () =>
    assert.deepEqual(
      report.actors.map(({ label, offers, events }) => [label, offers, events]),
      [
        ['Verein', 2, 0],
        ['', 3, 1],
      ],
    ));

  it('says how old the records are', () =>
    assert.deepEqual(report.ageing[0], {
      collection: 'offers',
      counts: { 'half-year': 1, year: 0, 'two-years': 1, older: 1, never: 2 },
    }));

  it('tells every owner what to check, the oldest first', () => {
    const owner = report.owners.find(({ id }) => id === 'verein')!;
    assert.deepEqual(
      owner.stale.map(({ id }) => id),
      ['c1', 'o3'],
    );
    assert.deepEqual([owner.total, owner.email], [3, 'post@example.org']);
  });

  it('counts languages spoken and written', () => {
    assert.deepEqual(
      report.spoken.map(({ label, count }) => [label, count]),
      [
        ['Ukrainisch', 2],
        ['Deutsch', 1],
      ],
    );
    assert.deepEqual(
      report.written.map(({ label, count }) => [label, count]),
      [
        ['Deutsch', 7],
        ['Einfache Sprache', 1],
        ['Englisch', 1],
      ],
    );
  });

  it('counts what is missing of those it is expected of', () => {
    const gap = (collection: string, field: string) =>
      report.missing.find((one) => one.collection === collection && one.field === field);
    assert.deepEqual(gap('offers', 'summary'), { collection: 'offers', field: 'summary', count: 4, of: 5 });
    assert.equal(gap('offers', 'place'), undefined, 'what is online needs no place');
    assert.deepEqual(gap('offers', 'reach'), { collection: 'offers', field: 'reach', count: 3, of: 5 });
    assert.deepEqual(gap('events', 'end'), { collection: 'events', field: 'end', count: 1, of: 1 });
  });

  it('compares with an earlier state', () => {
    const [first, , ...others] = county.offers;
    const before = parsed({
      ...county,
      generatedAt: '2026-08-01',
      offers: [{ ...first, verifiedAt: '2026-01-01' }, ...others, { id: 'o9', title: 'Früher' }],
    });
    const { changes } = buildReport(parsed(county), { ...options, before });
    assert.equal(changes?.since, '2026-08-01');
    assert.deepEqual(changes?.added, [{ collection: 'offers', id: 'o2', title: '=SUMME(A1)' }]);
    assert.deepEqual(changes?.removed, [{ collection: 'offers', id: 'o9', title: 'Früher' }]);
    assert.deepEqual(changes?.changed, [
      { collection: 'offers', id: 'o1', title: 'Deutschkurs', fields: ['verifiedAt'] },
    ]);
  });
});

describe('forms of the report', () => {
  it('a page without script or address, with every text as text', () => {
    const html = reportToHtml(report, 'de');
    assert.match(html, /^<!doctype html>\n<html lang="de">/);
    assert.doesNotMatch(html, /<script|https?:|Nirgends <b>/);
    assert.match(html, /Nirgends &lt;b&gt;/);
    assert.match(html, /Gezählt sind Einträge, nicht der Bedarf/);
  });

  it('in English with English labels', () => {
    const html = reportToHtml(buildReport(parsed(county), { ...options, language: 'en' }), 'en');
    assert.match(html, /<th scope="col">Education<\/th>/);
    assert.match(html, /records, not need/);
  });

  it('of an empty feed says nothing wrong', () => {
    const html = reportToHtml(buildReport(parsed({}), options), 'de');
    assert.doesNotMatch(html, /<table|NaN|undefined|Infinity/);
  });

  it('as a table for spreadsheets, where no cell is a formula', () => {
    const csv = reportToCsv(report, 'de');
    const lines = csv.slice(1).trimEnd().split('\r\n');
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.equal(lines[0], 'Teil;Zeile;Spalte;Wert');
    assert.ok(lines.includes('Angebote nach Ort und Handlungsfeld;Altstadt;Bildung;1'));
    assert.ok(lines.includes('Angebote nach Ort und Handlungsfeld;Altstadt;je 10.000 Einwohner;1'));
    assert.ok(lines.some((line) => line.includes(";'=SUMME(A1);2024-11-24")));
    assert.ok(lines.every((line) => line.split(';').length === 4));
  });
});

describe('the report of the demo', () => {
  const { feed } = parseFeed(
    JSON.parse(readFileSync(new URL('../../../demo/feeds/rhein-sieg.json', import.meta.url), 'utf8')),
  );
  const demo = buildReport(feed, { today: '2026-11-23', language: 'de' });

  it('counts every offer in some row, and each date of checking once', () => {
    const fields = new Set(demo.coverage.offers.columns.map(({ id }) => id));
    for (const { fieldsOfAction } of feed.offers)
      for (const field of fieldsOfAction ?? []) assert.ok(fields.has(field));
    assert.ok(demo.coverage.offers.rows.reduce((sum, { total }) => sum + total, 0) >= feed.offers.length);
    for (const { collection, counts } of demo.ageing)
      assert.equal(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        feed[collection].length,
      );
    assert.equal(
      demo.owners.reduce((sum, { total }) => sum + total, 0),
      feed.offers.length + feed.events.length + feed.contacts.length,
    );
  });

  it('has all nineteen towns', () =>
    assert.equal(demo.coverage.offers.rows.filter(({ id }) => id.length === 8).length, 19));
});
