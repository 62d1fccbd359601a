// What is written into a workbook is read again as the same; nothing in it becomes a formula; drop-downs and formats are there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { writeXlsx, type WrittenBook } from '../../../../src/exports/xlsx/write-xlsx.js';
import type { WrittenColumn } from '../../../../src/exports/xlsx/sheet-xml.js';
import type { Cell } from '../../../../src/sources/table/table.js';
import { smallBookHash } from '../../../fixtures/xlsx/small-book.js';
import { readXlsx } from '../../../../src/sources/xlsx/read-xlsx.js';
import { createXmlReader } from '../../../../src/sources/xlsx/xml-reader.js';

const columnOf = (heading: string, more: Partial<WrittenColumn> = {}): WrittenColumn => ({
  heading,
  width: 20,
  format: 'text',
  ...more,
});
const book = (rows: readonly (readonly Cell[])[], columns: readonly WrittenColumn[]): WrittenBook => ({
  sheets: [{ name: 'Kurse', columns, rows }],
  choicesName: 'Auswahl',
});
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const sheetOf = (written: WrittenBook): string => partsOf(writeXlsx(written))['xl/worksheets/sheet1.xml']!;

describe('a written workbook', () => {
  it('holds texts, numbers, days and times as they are', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['01067', '+49 228 1234', '3-4', ' Zeile 1\nZeile 2 ', 'مرحبا 😀 & <b>', '_x0041_'],
      [12.5, -3, 0, true, false, undefined],
      [{ date: '2026-11-03' }, { date: '2026-11-03', time: '18:00' }, { time: '09:05' }],
      [],
      [undefined, 'letzte'],
    ];
    const columns = ['a', 'b', 'c', 'd', 'e', 'f'].map((heading) => columnOf(heading));
    const { tables, findings } = readXlsx(writeXlsx(book(rows, columns)));
    assert.deepEqual(findings, []);
    assert.deepEqual(tables, [
      {
        name: 'Kurse',
        rows: [
          ['a', 'b', 'c', 'd', 'e', 'f'],
          rows[0],
          [12.5, -3, 0, true, false],
          [{ date: '2026-11-03' }, { date: '2026-11-03', time: '18:00' }, { time: '09:05' }],
          [],
          [undefined, 'letzte'],
        ],
      },
    ]);
  });

  it('gives back any text but for signs that no text has', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const clean = texts.map(
            (text) => text.replace(/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/g, '') || undefined,
          );
          const read = readXlsx(
            writeXlsx(
              book(
                [texts],
                [...texts, ''].map((_, at) => columnOf(`s${at}`)),
              ),
            ),
          ).tables[0]!.rows[1];
          assert.deepEqual(
            texts.map((_, at) => read?.[at]),
            clean,
          );
        },
      ),
      { numRuns: 200 },
    ));

  it('gives back any day and any minute', () =>
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1900-03-02T00:00Z'),
          max: new Date('2999-12-31T23:59Z'),
          noInvalidDate: true,
        }),
        (moment) => {
          const iso = moment.toISOString();
          const cells: Cell[] = [
            { date: iso.slice(0, 10) },
            { date: iso.slice(0, 10), time: iso.slice(11, 16) },
            { time: iso.slice(11, 16) },
          ];
          assert.deepEqual(
            readXlsx(
              writeXlsx(
                book(
                  [cells],
                  ['a', 'b', 'c'].map((heading) => columnOf(heading)),
                ),
              ),
            ).tables[0]!.rows[1],
            cells,
          );
        },
      ),
      { numRuns: 200 },
    ));

  it('has no formula of a text, whatever it begins with', () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '=HYPERLINK("http://a.example";"x")',
      '＝1',
      "'=1",
    ];
    const xml = sheetOf(
      book(
        [texts],
        texts.map((_, at) => columnOf(`=s${at}`)),
      ),
    );
    assert.doesNotMatch(xml, /<f[ >]/);
    assert.equal(xml.match(/t="inlineStr"/g)!.length, 2 * texts.length);
    assert.deepEqual(
      readXlsx(
        writeXlsx(
          book(
            [texts],
            texts.map((_, at) => columnOf(`s${at}`)),
          ),
        ),
      ).tables[0]!.rows[1],
      texts,
    );
  });

  it('keeps within what Excel takes of a cell', () => {
    const [cell] = readXlsx(writeXlsx(book([['😀'.repeat(20_000)]], [columnOf('a')]))).tables[0]!.rows[1]!;
    assert.equal((cell as string).length, 32_766);
  });

  it('has headings that stay, widths, and columns that keep what is typed', () => {
    const xml = sheetOf(book([], [columnOf('PLZ', { width: 8 }), columnOf('Beginn', { format: 'general' })]));
    assert.match(xml, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
    assert.match(xml, /<col min="1" max="1" width="8" customWidth="1" style="1"\/>/);
    assert.match(xml, /<col min="2" max="2" width="20" customWidth="1" style="0"\/>/);
    assert.match(
      partsOf(writeXlsx(book([], [])))['xl/styles.xml']!,
      /<cellXfs count="9"><xf numFmtId="0"[^>]*>.*?<xf numFmtId="49"/,
    );
  });

  it('has drop-downs whose values stand on a hidden sheet, which is not read as data', () => {
    const words = ['ja', 'nein, "nie" & <so>'];
    const written: WrittenBook = {
      sheets: [
        {
          name: "Tom's [Kurse]",
          columns: [
            columnOf('a', { choices: words, warning: 'Das steht nicht zur Wahl.' }),
            columnOf('b', { choices: words, several: true }),
            columnOf('c', { choices: ['x'] }),
          ],
          rows: [['ja']],
        },
      ],
      choicesName: 'Auswahl',
    };
    const parts = partsOf(writeXlsx(written));
    const xml = parts['xl/worksheets/sheet1.xml']!;
    assert.match(
      xml,
      /<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" error="Das steht nicht zur Wahl." sqref="A2:A1048576"><formula1>&#39;Auswahl&#39;!\$B\$2:\$B\$3<\/formula1>/,
    );
    assert.match(
      xml,
      /<dataValidation type="list" allowBlank="1" sqref="B2:B1048576"><formula1>&#39;Auswahl&#39;!\$B\$2:\$B\$3</,
    );
    assert.match(xml, /sqref="C2:C1048576"><formula1>&#39;Auswahl&#39;!\$C\$2:\$C\$2</);
    assert.match(parts['xl/workbook.xml']!, /<sheet name="Auswahl" sheetId="2" state="hidden"/);
    const { tables, findings } = readXlsx(writeXlsx(written));
    assert.deepEqual(findings, []);
    assert.deepEqual(tables, [{ name: "Tom's  Kurse", rows: [['a', 'b', 'c'], ['ja']] }]);
  });

  it('asks when a day or a number is none', () => {
    const xml = sheetOf(
      book(
        [],
        [
          columnOf('a', { check: 'date' }),
          columnOf('b', { check: 'number' }),
          columnOf('c', { check: 'whole' }),
        ],
      ),
    );
    assert.match(
      xml,
      /type="date" operator="greaterThanOrEqual" allowBlank="1" errorStyle="warning" showErrorMessage="1" sqref="A2:A1048576"><formula1>1</,
    );
    assert.match(xml, /type="decimal"[^>]* sqref="B2:B1048576"><formula1>0</);
    assert.match(xml, /type="whole"[^>]* sqref="C2:C1048576"><formula1>0</);
  });

  it('gives sheets names that Excel takes', () => {
    const names = ['a/b:c*d?e', '', 'x'.repeat(40), 'x'.repeat(40), 'X'.repeat(31), "'q'"];
    const { tables } = readXlsx(
      writeXlsx({
        sheets: names.map((name) => ({ name, columns: [columnOf('a')], rows: [] })),
        choicesName: 'Auswahl',
      }),
    );
    assert.deepEqual(
      tables.map(({ name }) => name),
      ['a b c d e', 'Tabelle', 'x'.repeat(31), `${'x'.repeat(29)} 2`, `${'X'.repeat(29)} 3`, 'q'],
    );
  });

  it('is well-formed in every part', () => {
    const parts = partsOf(
      writeXlsx(book([['<&>"\'', ']]>']], [columnOf('<a>', { choices: ['"&<'] }), columnOf('b')])),
    );
    assert.deepEqual(Object.keys(parts).sort(), [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    for (const [name, part] of Object.entries(parts)) {
      const reader = createXmlReader({
        open: (_, attributes) => void attributes(),
        close: () => undefined,
        text: () => undefined,
      });
      assert.doesNotThrow(() => {
        reader.push(part);
        reader.end();
      }, name);
    }
  });

  it('is read as the same by another library', async () => {
    const rows: readonly (readonly Cell[])[] = [
      ['01067', '=1+1', { date: '2026-11-03' }, { date: '2026-11-03', time: '18:00' }, true, 12.5],
      [' a\nb ', 'مرحبا 😀 & <b>', undefined, '+49 228', undefined, -3],
    ];
    const columns = ['a', 'b', 'c', 'd', 'e', 'f'].map((heading) => columnOf(heading, { choices: ['x'] }));
    const sheets = await readExcel(Buffer.from(writeXlsx(book(rows, columns))), { trim: false });
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ['Kurse', 'Auswahl'],
    );
    assert.deepEqual(sheets[0]!.data, [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['01067', '=1+1', new Date('2026-11-03'), new Date('2026-11-03T18:00Z'), true, 12.5],
      [' a\nb ', 'مرحبا 😀 & <b>', null, '+49 228', null, -3],
    ]);
  });

  it('is the same to the byte in every zone and at any time', () => {
    const url = (path: string): string => new URL(`../../../../${path}`, import.meta.url).href;
    const script = `
      const { writeXlsx } = await import('${url('src/exports/xlsx/write-xlsx.ts')}');
      const { smallBook } = await import('${url('tests/fixtures/xlsx/small-book.ts')}');
      const { createHash } = await import('node:crypto');
      console.log(createHash('sha256').update(writeXlsx(smallBook)).digest('hex'));`;
    for (const TZ of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', script],
        {
          env: { ...process.env, TZ },
          encoding: 'utf8',
        },
      );
      assert.equal(stdout.trim(), smallBookHash, stderr);
    }
  });
});
