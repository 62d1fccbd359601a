// The stream of records against its oracle: whatever the document and wherever its chunks break, what comes out is what
// JSON.parse makes of the whole, and what JSON.parse refuses is refused.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createRecordStream } from '../../../src/sources/record-stream.js';
import { SourceFault } from '../../../src/sources/source-error.js';
import { createPieceDecoder } from '../../../src/sources/text-decoder.js';
import { collect, cutAt } from './collect.js';

const encode = (text: string) => new TextEncoder().encode(text);
const oracle = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : 'refused';
  } catch {
    return 'refused';
  }
};
const streamed = (text: string, fractions: readonly number[]): unknown => {
  try {
    return collect(cutAt(encode(text), fractions));
  } catch (fault) {
    assert.ok(fault instanceof SourceFault, String(fault));
    return 'refused';
  }
};

// Texts that look like structure, break inside a character, or end in a backslash.
const nasty = fc.constantFrom(
  '"',
  '\\',
  '\\"',
  '},{',
  '],"',
  '[',
  '🙂',
  'ä',
  'مرحبا',
  '\u2028',
  '\\\\',
  '',
  '__proto__',
  ' ',
);
const string = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 4 })
  .map((a) => a.join(''));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    string,
    fc.constantFrom<unknown>(null, true, false, 0, -1.5e-7, 1e21, {}, []),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(string, tie('value'), { maxKeys: 4 }),
  ),
}));
const key = fc.oneof(
  fc.constantFrom('offers', 'events', 'places', '__proto__', 'constructor', 'vocabularies'),
  string,
);
const blank = fc.constantFrom('', '', '', ' ', '\n', '\r\n\t ');
const layout = fc.constantFrom(undefined, 1, 2, '\t');
/** The text of an object, with keys that may come twice. */
const text = fc
  .tuple(fc.array(fc.tuple(key, value, blank, blank), { maxLength: 6 }), layout, blank, blank)
  .map(
    ([fields, indent, before, after]) =>
      before +
      '{' +
      fields
        .map(([k, v, a, b]) => `${a}${JSON.stringify(k)}${b}:${b}${JSON.stringify(v, null, indent)}${a}`)
        .join() +
      '}' +
      after,
  );
const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe('a feed cut into chunks anywhere', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(text, fractions, (document, cuts) => {
        assert.deepEqual(streamed(document, cuts), oracle(document));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives what JSON.parse gives when every byte is a chunk of its own', () => {
    fc.assert(
      fc.property(text, (document) => {
        const bytes = encode(document);
        const chunks = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
        assert.deepEqual(collect(chunks), oracle(document));
      }),
      { numRuns: 500 },
    );
  });

  it('may begin with a byte order mark, in whatever pieces', () => {
    fc.assert(
      fc.property(text, fractions, (document, cuts) => {
        assert.deepEqual(streamed(`\ufeff${document}`, cuts), oracle(document));
        assert.deepEqual(
          streamed(
            `\ufeff${document}`,
            [0, 1, 2, 3].map((i) => i / document.length),
          ),
          oracle(document),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when JSON.parse refuses it, and only then', () => {
    const edit = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(2),
      fc.constantFrom(...',:"{}[]\\0- x'),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fractions,
        (document, edits, cuts) => {
          let broken = document;
          for (const [where, remove, insert] of edits) {
            const i = Math.floor(where * broken.length);
            broken = broken.slice(0, i) + insert + broken.slice(i + remove);
          }
          // A lone surrogate has no bytes of its own.
          fc.pre(!/\p{Surrogate}/u.test(broken));
          assert.deepEqual(streamed(broken, cuts), oracle(broken));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('gives large lists in batches and values of many chunks whole', () => {
    const offers = Array.from({ length: 3000 }, (_, i) => ({
      id: `o${i}`,
      title: { de: 'Grüße "}{"', ar: 'أهلا' },
      n: [[i]],
    }));
    const document = JSON.stringify({ offers, vocabularies: { terms: offers }, text: 'ä'.repeat(100_000) });
    const bytes = encode(document);
    for (const size of [bytes.length, 65_536, 1_400, 333]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      assert.deepEqual(collect(chunks), JSON.parse(document));
    }
  });
});

describe('the first records', () => {
  it('come out of the first chunk, while the rest is on its way', () => {
    const seen: unknown[] = [];
    const stream = createRecordStream(
      { value: () => {}, items: (_, items) => seen.push(...items) },
      createPieceDecoder(undefined, () => {}),
      32,
    );
    stream.push(encode('{"schemaVersion":"1.0","offers":[{"id":"a"},{"id":"b"},{"id":"c"'));
    while (stream.advance());
    assert.deepEqual(seen, [{ id: 'a' }, { id: 'b' }]);
    stream.push(encode('}]'));
    while (stream.advance());
    assert.deepEqual(seen.at(-1), { id: 'c' });
    assert.equal(stream.closed, false);
    assert.throws(() => stream.end(), { code: 'E-TRUNCATED' });
  });
});

describe('a document that is no feed', () => {
  const cases: readonly (readonly [document: string, code: string])[] = [
    ['', 'E-EMPTY'],
    [' \n\t', 'E-EMPTY'],
    ['<!doctype html><title>Anmelden</title>', 'E-JSON'],
    ['\n  <html>', 'E-JSON'],
    ['[{"id":"a"}]', 'E-JSON'],
    ['"text"', 'E-JSON'],
    ['-1', 'E-JSON'],
    ['null', 'E-JSON'],
    ['callback({})', 'E-JSON'],
    ['{"offers":[{"id":"a"},]}', 'E-JSON'],
    ['{"offers":[,{"id":"a"}]}', 'E-JSON'],
    ['{"offers":[{"id":"a"} {"id":"b"}]}', 'E-JSON'],
    ['{"offers":[{"id":"a"}}}', 'E-JSON'],
    ['{"a":1,}', 'E-JSON'],
    ['{"a":}', 'E-JSON'],
    ['{"a" 1}', 'E-JSON'],
    ['{"a":1]}', 'E-JSON'],
    ['{a:1}', 'E-JSON'],
    ['{"a":1} trailing', 'E-JSON'],
    ['{"offers":[{"id":"a"}', 'E-TRUNCATED'],
    ['{"offers":[{"id":"a', 'E-TRUNCATED'],
    ['{"offers"', 'E-TRUNCATED'],
    ['{', 'E-TRUNCATED'],
    [`{"a":${'['.repeat(65)}`, 'E-TOO-DEEP'],
    [`{"offers":[${'{"a":'.repeat(65)}`, 'E-TOO-DEEP'],
  ];
  for (const [document, code] of cases) {
    it(`${JSON.stringify(document.slice(0, 40))} is ${code}`, () => {
      assert.throws(() => collect([encode(document)]), { code });
      assert.throws(() => collect(cutAt(encode(document), [0.3, 0.6, 0.9])), { code });
    });
  }

  it('says where a comma is missing', () => {
    assert.throws(
      () => collect([encode('{"title":"x","offers":[{"id":"a"},{"id":"b" "x":1}]}')]),
      (fault: SourceFault) => {
        assert.equal(fault.params.key, 'offers');
        assert.equal(fault.params.item, 1);
        return true;
      },
    );
  });

  it('ten megabytes of opening brackets end in a moment', () => {
    const start = performance.now();
    assert.throws(() => collect([encode(`{"offers":${'['.repeat(10_000_000)}`)]), { code: 'E-TOO-DEEP' });
    assert.ok(performance.now() - start < 1000);
  });
});
