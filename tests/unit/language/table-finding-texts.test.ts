/** Every finding of table readers occurs, can be read in German and English, and says what to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/feed/finding.js';
import { tableSeverityOf, type TableFindingParams } from '../../../src/feed/table-findings.js';
import { tableFindingTexts } from '../../../src/language/table-finding-texts.js';
import { readCsv } from '../../../src/sources/csv/read-csv.js';
import { readTables } from '../../../src/sources/table/read-tables.js';
import type { Cell } from '../../../src/sources/table/table.js';
import type { TableMapping } from '../../../src/sources/table/table-mapping.js';
import { writeTables } from '../../../src/sources/table/write-table.js';
import { assertDescribed } from './described.js';

type Code = keyof TableFindingParams;

const mapping: TableMapping = {
  version: 1,
  tables: {
    Termine: {
      list: 'events',
      headerRow: 1,
      columns: { Titel: 'title', Datum: 'start', Ende: 'end', Weg: 'summary', Falsch: 'gibtsnicht' },
    },
    Fehlt: { list: 'offers', headerRow: 1, columns: { Kurs: 'title', Niveau: 'course.level' } },
  },
};

const findings: Finding[] = [];
const read = (rows: readonly (readonly Cell[])[], name: string, saved?: TableMapping): void => {
  findings.push(...readTables({ tables: [{ name, rows }], findings: [] }, saved).findings);
};
const csv = (bytes: Uint8Array | string): void => {
  findings.push(...readCsv(Buffer.from(bytes as string), { name: 'x.csv' }).findings);
};

read(
  [
    [
      'Titel',
      'Datum',
      'Ende',
      'Falsch',
      'Plätze',
      'Öffnung',
      'Wiederholung',
      'Beschreibung',
      'PLZ',
      'Quersumme',
    ],
    ['A', '03/04/2026', '1.4.2026', 1, 'viele', '', 'mal so', '<b>x</b>', 1067, '1'],
    ['A', '03/04/2026', '1.4.2026', 1, 'viele', '', 'mal so', '<b>x</b>', 1067, '1'],
    ['A', '03/04/2026', '', '', '', '', '', '=1+1', '', ''],
    ['B', 'Mai', '', '', '', '', '', '', '', ''],
    ['', '3.4.2026', '', '', '', '', '', '', '', ''],
    ['Summe', '', '', '', '', '', '', '', '', ''],
  ],
  'Termine',
  mapping,
);
read(
  [
    ['Titel', 'Datum', 'Erreichbar', 'Ort'],
    ...['a', 'b'].map((at) => [at, '3.4.2026', `${at}@example.org`, 'Markt']),
  ],
  'Neu',
  mapping,
);
read(
  [
    ['Kurs', 'Stunden gesamt', 'Öffnungszeiten'],
    ['A', '1.234', 'mal so'],
  ],
  'Kurse',
);
read(
  [
    ['a', 'b'],
    ['1', '2'],
  ],
  'x',
);
csv(`Titel;Ort\n"K;L\n\u0000a;b\nx;${'y'.repeat(100_001)}\nMÃ¤r;x\n`);
csv(Buffer.concat([Buffer.from('ä;ö\n'), Buffer.from('ä;ö\n', 'latin1')]));
findings.push(
  ...writeTables({ schemaVersion: '1.0', events: [{ id: 'a', title: 'A', start: '2026-11-03', 'x-own': 1 }] })
    .findings,
);

/** Told by the reader of workbooks alone. */
const OF_WORKBOOKS: readonly string[] = [
  'table-date-partly',
  'table-cell-error',
  'table-no-result',
  'table-hidden',
  'table-hidden-rows',
  'table-merged',
  'table-links',
  'table-macros',
  'table-comments',
];
const CODES = (Object.keys(tableFindingTexts) as Code[]).filter((code) => !OF_WORKBOOKS.includes(code));

test('every code occurs', () => {
  const found = new Set<string>(findings.map(({ code }) => code));
  assert.deepEqual(
    CODES.filter((code) => !found.has(code)),
    [],
  );
});

for (const code of CODES)
  test(`${code} is described in both languages with the parameters it has`, () =>
    assertDescribed(
      findings.filter((each) => each.code === code),
      tableSeverityOf(code),
    ));
