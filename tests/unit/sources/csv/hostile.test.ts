// Nobody who writes a text table can stop the program that reads it, whatever is in it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ImportFault } from '../../../../src/feed/import-fault.js';
import { readCsv } from '../../../../src/sources/csv/read-csv.js';

/** Generous: only what does not end, or grows with the square, takes so long. */
const LIMIT = 15_000;

const outcome = (bytes: Uint8Array): string => {
  const before = performance.now();
  let told: string;
  try {
    const { tables, findings } = readCsv(bytes, { name: 'x.csv' });
    told = [`${tables[0]!.rows.length} rows`, ...findings.map(({ code }) => code)].join(' ');
  } catch (error) {
    assert.ok(error instanceof ImportFault, String(error));
    told = error.code;
  }
  const took = performance.now() - before;
  assert.ok(took < LIMIT, `${Math.round(took)} ms`);
  return told;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const filled = (size: number, byte: number): Uint8Array => new Uint8Array(size).fill(byte);

describe('files that mean no good', () => {
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['a million rows', () => bytes('a;b\n'.repeat(1e6)), 'too-many-cells'],
    ['ten million separators', () => filled(1e7, 59), 'too-many-cells'],
    ['fifty megabytes of line breaks', () => filled(5e7, 10), 'too-many-cells'],
    [
      'one cell of fifty megabytes',
      () => bytes(`Titel;Ort\n${'x'.repeat(5e7)};y\n`),
      '2 rows table-cells-long',
    ],
    [
      'one quoted cell of fifty megabytes',
      () => bytes(`Titel;Ort\n"${'x'.repeat(5e7)}";y\n`),
      '2 rows table-quote table-cells-long',
    ],
    [
      'a quote that is never closed before fifty megabytes of rows',
      () => bytes(`a;"b\n${'x;y\n'.repeat(2e5)}`),
      '200001 rows table-quote',
    ],
    ['more than a hundred megabytes', () => filled(100_000_001, 97), 'too-big'],
    ['nothing but zeros', () => filled(1e6, 0), 'no-table'],
    ['nothing but quotes', () => filled(999_999, 34), '1 rows table-quote table-cells-long'],
    // The form that takes a well-known reader half a minute.
    [
      'quotes and then blanks',
      () => bytes(`"${'x"x'.repeat(4e5)}${' '.repeat(2e6)};a\n`),
      '1 rows table-quote table-cells-long',
    ],
    ['a quote at the start of two hundred thousand rows', () => bytes('"a;b\n'.repeat(2e5)), ''],
    ['a quote at the start of every cell', () => bytes(`${'"a;'.repeat(50)}\n`.repeat(2e4)), ''],
    ['quotes that open and close wrongly', () => bytes('"a"b;"c\n'.repeat(1e5)), ''],
    ['half characters', () => Uint8Array.from({ length: 1e6 }, (_, i) => (i % 7 ? 0xe2 : 10)), ''],
    [
      'letters of two encodings in turn',
      () => bytes('ä;b\n'.repeat(1e5)).map((byte, i) => (i % 97 ? byte : 0xe4)),
      '',
    ],
  ];
  for (const [name, make, wanted] of cases)
    test(name, () => {
      const told = outcome(make());
      if (wanted) assert.equal(told, wanted);
    });

  test('a million rows do not fill the memory', () => {
    const file = bytes('Titel;Beginn;Ort\n'.repeat(1e6));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    outcome(file);
    assert.ok(process.memoryUsage().heapUsed - before < 600e6);
  });
});

test('no bytes make it throw anything but its own fault', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['"', '""', ';', ',', '\n', '\r\n', '\t', '|', 'sep=;\n', ' ', 'ä', '\ufeff', "'=", '="', '\0'].map(
        bytes,
      ),
    ),
    fc.uint8Array({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      outcome(new Uint8Array(Buffer.concat(pieces)));
    }),
    { numRuns: 2000 },
  );
});
