// The workbook a keeper gets: what each cell takes, what it offers, and that other programs see the same in it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { explainedRows } from '../../../../src/exports/template/explain-columns.js';
import { templateBook } from '../../../../src/exports/template/template-book.js';
import { templateSheets } from '../../../../src/exports/template/template-sheets.js';
import { columnsOf } from '../../../../src/sources/table/columns.js';
import { readTables } from '../../../../src/sources/table/read-tables.js';
import { columnName } from '../../../../src/sources/xlsx/read-sheet.js';

const lists = ['offers', 'events', 'contacts', 'organizations', 'places'] as const;

const feed = {
  schemaVersion: '1.0',
  organizations: [{ id: '007', name: 'Verein' }],
  events: [
    {
      id: 'e1',
      title: { de: 'Fest', uk: 'Свято' },
      start: '2026-12-05T18:00',
      end: '2026-12-05T22:30',
      organizationIds: ['007'],
      registration: { phone: '+49 30 0123' },
      cost: { type: 'free' },
    },
  ],
};
const { sheets } = templateSheets({ language: 'de', feed });
const parts = unzipSync(templateBook(sheets, 'de'));
const events = sheets.findIndex(({ list }) => list === 'events');
const xml = strFromU8(parts[`xl/worksheets/sheet${events + 2}.xml`]!);
const letters = (heading: string): string => {
  const at = sheets[events]!.columns.findIndex((column) => column.heading === heading);
  assert.ok(at >= 0, heading);
  return columnName(at);
};
const styleOfColumn = (heading: string): string => {
  const at = sheets[events]!.columns.findIndex((column) => column.heading === heading) + 1;
  return new RegExp(`<col min="${at}" max="${at}" [^>]*style="(\\d)"`).exec(xml)![1]!;
};
const checkOf = (heading: string): string =>
  new RegExp(`<dataValidation [^>]*sqref="${letters(heading)}2:[^>]*><formula1>[^<]*`).exec(xml)?.[0] ?? '';

describe('the workbook of a template', () => {
  it('is seen by another library as it is', async () => {
    const read = await readExcel(Buffer.from(templateBook(sheets, 'de')));
    assert.deepEqual(
      read.map(({ sheet }) => sheet),
      ['Erklärung', 'Veranstaltungen', 'Organisationen', 'Auswahl'],
    );
    const [headings, row] = read[1]!.data as [unknown[], unknown[]];
    const cell = (heading: string): unknown => row[headings.indexOf(heading)];
    assert.deepEqual(['Kennung', 'Titel', 'Titel [uk]', 'Organisation (Kennung)', 'Beginn'].map(cell), [
      'e1',
      'Fest',
      'Свято',
      '007',
      new Date('2026-12-05T18:00Z'),
    ]);
  });

  it('keeps what is typed into ids, numbers with zeros and phones', () => {
    for (const heading of ['Kennung', 'Titel', 'Titel [uk]', 'Organisation (Kennung)'])
      assert.equal(styleOfColumn(heading), '1');
    assert.equal(styleOfColumn('Beschreibung'), '2');
    assert.equal(styleOfColumn('Beginn'), '0');
  });

  it('asks when a day is none, offers what may be chosen, and lets several be typed', () => {
    assert.match(checkOf('Beginn'), /type="date".*error="Das ist kein Tag/);
    assert.match(checkOf('Stand'), /type="list".*errorStyle="warning".*Auswahl/);
    assert.match(checkOf('Art'), /type="list" allowBlank="1" sqref=.*Auswahl/);
    assert.match(checkOf('Organisation (Kennung)'), /type="list".*&#39;Organisationen&#39;!\$B\$2/);
    assert.equal(checkOf('Titel'), '');
  });

  it('says of each column what belongs there, with an example', () => {
    const explanation = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    for (const { columns } of sheets)
      for (const { column } of columns)
        assert.ok(
          column.explanation.de && explanation.includes(column.explanation.de.slice(0, 20)),
          column.path,
        );
    for (const list of lists)
      for (const { path, explanation: words, common, example, kind } of columnsOf(list)) {
        assert.ok(words.de && words.en, path);
        if (common && kind !== 'text') assert.ok(example, `${list} ${path}`);
      }
  });

  for (const language of ['de', 'en'] as const)
    it(`has examples that are read without a doubt, ${language}`, () => {
      const all = templateSheets({ language, lists });
      const examples = explainedRows(all.sheets, language);
      for (const { name, columns } of all.sheets) {
        const rows = [
          columns.map(({ heading }) => heading),
          columns.map(
            ({ heading }) => examples.find(([sheet, column]) => sheet === name && column === heading)![3],
          ),
        ];
        const { findings, feed: read } = readTables({ tables: [{ name, rows }], findings: [] }, undefined, {
          today: '2026-11-23',
        });
        assert.deepEqual(
          findings.filter(({ severity, code }) => severity !== 'note' || code === 'table-repeat'),
          [],
        );
        assert.equal(read[all.sheets.find((sheet) => sheet.name === name)!.list]?.length, 1, name);
      }
    });

  it('has its examples in the language of the table', () => {
    const examples = (language: 'de' | 'en'): string =>
      explainedRows(templateSheets({ language, lists }).sheets, language)
        .map(([, , , example]) => example)
        .join('|');
    assert.match(examples('de'), /jeden Di.*03\.11\.2026 18:00/);
    assert.match(examples('en'), /2026-11-03 18:00.*every Tue/);
  });
});
