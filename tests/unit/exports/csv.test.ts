// Cells that spreadsheets open as they were meant, and never run.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvCell, toCsv } from '../../../src/exports/csv.js';

const cases: readonly (readonly [string, string | number | undefined, string])[] = [
  ['text', 'Kurs', 'Kurs'],
  ['nothing', undefined, ''],
  ['a number', -12.5, '-12.5'],
  ['a German number as text', '-12,5', '-12,5'],
  ['a separator', 'a;b', '"a;b"'],
  ['quotes', 'a "b"', '"a ""b"""'],
  ['a line end', 'a\r\nb', '"a\r\nb"'],
  ['space at the ends', ' a ', '" a "'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula behind a space', ' =1+1', "' =1+1"],
  ['a command', '@SUM(A1)', "'@SUM(A1)"],
  ['a plus before words', '+cmd|x', "'+cmd|x"],
  ['a telephone number', '+49 2241 132107', "'+49 2241 132107"],
  ['a full-width sign', '\uFF1DA1', "'\uFF1DA1"],
];

describe('cells of a table', () => {
  for (const [says, value, cell] of cases) it(says, () => assert.equal(csvCell(value, ';'), cell));

  it('no text becomes a formula, another cell or another row', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, line = ''] = /^\uFEFF([\s\S]*)\r\n$/.exec(toCsv([[text, 'x']]))!;
        const [cell] = /^("(?:[^"]|"")*"|[^;"\r\n]*);x$/.exec(line)!.slice(1);
        const read = cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!;
        assert.ok(read === text || read === `'${text}`);
        assert.doesNotMatch(read, /^\s*[=@]/);
      }),
    ));
});
