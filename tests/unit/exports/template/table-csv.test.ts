// Tables as text: what a German Excel would change when it opens them is told to be text; all of it is read again as it was.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tableCsv } from '../../../../src/exports/template/table-csv.js';
import { readCsv } from '../../../../src/sources/csv/read-csv.js';
import type { Cell } from '../../../../src/sources/table/table.js';

const line = (cells: readonly Cell[], language: 'de' | 'en' = 'de'): string =>
  tableCsv([cells], language).replace(/^\uFEFF|\r\n$/g, '');

describe('a table as text', () => {
  it('says its encoding and has semicolons and line ends as Excel wants them', () =>
    assert.equal(tableCsv([['a', 'b'], ['ä']], 'de'), '\uFEFFa;b\r\nä\r\n'));

  const table: readonly (readonly [Cell, string])[] = [
    ['01067', '"=""01067"""'],
    ['+49 228 12-34', '"=""+49 228 12-34"""'],
    ['3-4', '"=""3-4"""'],
    ['1/2', '"=""1/2"""'],
    ['12.5', '"=""12.5"""'],
    ['2026-11-03', '"=""2026-11-03"""'],
    ['12345678901234567', '"=""12345678901234567"""'],
    ['1E5', '"=""1E5"""'],
    ['Mai 19', '"=""Mai 19"""'],
    ['1. Mai', '"=""1. Mai"""'],
    ['März', '"=""März"""'],
    ['42', '42'],
    ['Maria 19', 'Maria 19'],
    ['Januarfest am 3.', 'Januarfest am 3.'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://a.example";"x")', `"'=HYPERLINK(""http://a.example"";""x"")"`],
    ['- eins\n- zwei', `"'- eins\n- zwei"`],
    ['a;b "c"', '"a;b ""c"""'],
    [50.7, '50,7'],
    [true, 'true'],
    [undefined, ''],
    [{ date: '2026-11-03' }, '03.11.2026'],
    [{ date: '2026-11-03', time: '18:00' }, '03.11.2026 18:00'],
    [{ time: '18:00' }, '18:00'],
  ];
  for (const [cell, text] of table)
    it(`${JSON.stringify(cell)} is ${text.replaceAll('\n', '⏎')}`, () => assert.equal(line([cell]), text));

  it('in English has points in numbers and days as ISO has them', () =>
    assert.equal(line([50.7, { date: '2026-11-03', time: '18:00' }], 'en'), '50.7;2026-11-03 18:00'));

  it('has no formula but texts with signs of numbers and months', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t"\'();:,.0129EMai ＝|!') }), (text) => {
        const written = line([text])
          .replace(/^"([\s\S]*)"$/, '$1')
          .replaceAll('""', '"');
        assert.ok(
          !/^\s*[=+@-]/.test(written) || /^="[^"]*"$/.test(written) || /^[+-]?\d+([.,]\d+)?$/.test(written),
          written,
        );
      }),
    ));

  it('is read again as it was', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom(...'=+-@"\';\nabÄ 0129. \uFF1D'), minLength: 1, maxLength: 12 }),
          { minLength: 2, maxLength: 6 },
        ),
        (cells) => {
          const rows = [
            cells.map((_, at) => `Spalte ${at + 1}x`),
            ...new Array<readonly string[]>(3).fill(cells),
          ];
          assert.deepEqual(
            readCsv(new TextEncoder().encode(tableCsv(rows, 'de')), { name: 'a.csv' }).tables[0]!.rows,
            rows,
          );
        },
      ),
      { numRuns: 300 },
    ));
});
