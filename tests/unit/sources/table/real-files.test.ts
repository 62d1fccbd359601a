// Tables of others, where they lie beside the project: what is read of them, and what is said about it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFeed } from '../../../../src/feed/parse.js';
import { readCsv } from '../../../../src/sources/csv/read-csv.js';
import { readTables } from '../../../../src/sources/table/read-tables.js';
import { writeTables } from '../../../../src/sources/table/write-table.js';

const folder = new URL('../../../../../shared/data/', import.meta.url);

/** List and number of its records, and the findings that are no mere notes, by number. */
const files: readonly (readonly [
  path: string,
  records: Readonly<Record<string, number>>,
  told: Readonly<Record<string, number>>,
])[] = [
  ['contacts/gemeindeverzeichnis/gv-bremen.csv', { places: 2 }, {}],
  ['contacts/gemeindeverzeichnis/gv-saarland.csv', { places: 113 }, { 'table-same-key': 1 }],
  ['contacts/gemeindeverzeichnis/gv-saarland.excel-de-cp1252.csv', { places: 113 }, { 'table-same-key': 1 }],
  ['contacts/gemeindeverzeichnis/gv-saarland.excel-unicode.txt', { places: 113 }, { 'table-same-key': 1 }],
  ['services/orservices-dc/services-a.csv', { contacts: 93, offers: 614 }, { 'table-value': 2 }],
  ['services/ohana-sample-csv/services.csv', { contacts: 1, offers: 23 }, {}],
  ['services/ohana-sample-csv/locations.csv', { places: 22 }, { 'table-value': 11 }],
  ['services/ohana-sample-csv/addresses.csv', { places: 21 }, {}],
  ['services/ohana-sample-csv/contacts.csv', { contacts: 31 }, {}],
  ['services/ohana-sample-csv/organizations.csv', { organizations: 8 }, {}],
  ['services/ohana-sample-csv/holiday_schedules.csv', {}, { 'table-skipped': 1 }],
  ['services/ohana-sample-csv/taxonomy.csv', {}, { 'table-skipped': 1 }],
  ['services/hsds-spec/csv/organizations.csv', { organizations: 1 }, {}],
  ['services/hsds-spec/csv/services.csv', { contacts: 1, offers: 1 }, {}],
];

describe('tables of others', () => {
  for (const [path, records, told] of files) {
    const file = new URL(path, folder);
    test(path, { skip: !existsSync(file) }, () => {
      const source = readCsv(readFileSync(file), { name: path });
      const { feed, findings, mapping, placeOf } = readTables(source, undefined, { today: '2026-11-23' });
      const lists = Object.entries(feed as Readonly<Record<string, unknown>>).filter(
        (entry): entry is [string, unknown[]] => Array.isArray(entry[1]),
      );
      assert.deepEqual(Object.fromEntries(lists.map(([list, all]) => [list, all.length])), records);
      const counts: Record<string, number> = {};
      for (const { code, severity } of findings)
        if (severity !== 'note') counts[code] = (counts[code] ?? 0) + 1;
      assert.deepEqual(counts, told);
      // Every later finding has its row.
      const parsed = parseFeed(feed);
      for (const finding of parsed.findings)
        if (/^\w+\[/.test(finding.path)) assert.ok(placeOf(finding.path), finding.path);
      for (const [list, number] of Object.entries(records))
        assert.equal(parsed.feed[list as 'offers'].length, number);
      // The next import goes the same way, and what was read comes back from tables of our own.
      assert.deepEqual(readTables(source, mapping, { today: '2026-11-23' }).feed, feed);
      assert.deepEqual(
        writeTables(feed)
          .findings.map(({ params }) => params['field'])
          .filter((field) => field !== 'phones'),
        [],
      );
    });
  }
});
