// Encodings as they come out of old systems: nobody's umlauts are lost.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createChunkDecoder, createPieceDecoder } from '../../../src/sources/text-decoder.js';

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !big);
  return new Uint8Array(view.buffer);
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Through both decoders, in chunks of `size` bytes. */
function read(bytes: Uint8Array, size = bytes.length, charset?: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  const widen = createChunkDecoder((code) => notes.push(code));
  const parts: number[] = [];
  for (let i = 0; i < bytes.length; i += size) parts.push(...widen(bytes.subarray(i, i + size)));
  parts.push(...widen());
  return { text: createPieceDecoder(charset, (code) => notes.push(code))(Uint8Array.from(parts)), notes };
}

const sample = '{"title":"Größe, ألمانية, 🙂"}';

describe('the encoding of a feed', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string, notes: string[]])[] = [
    ['UTF-8', utf8(sample), sample, []],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${sample}`), sample, []],
    ['UTF-16 little endian with a mark', utf16(sample, false, true), sample, ['E-UTF16']],
    ['UTF-16 big endian with a mark', utf16(sample, true, true), sample, ['E-UTF16']],
    ['UTF-16 little endian without a mark', utf16(sample, false, false), sample, ['E-UTF16']],
    ['UTF-16 big endian without a mark', utf16(sample, true, false), sample, ['E-UTF16']],
    ['Latin-1', latin1('{"title":"Größe"}'), '{"title":"Größe"}', ['E-LATIN1']],
    ['a document of two bytes', utf8('{}'), '{}', []],
    ['a document of one byte', utf8('1'), '1', []],
    ['nothing', utf8(''), '', []],
  ];
  for (const [name, bytes, text, notes] of cases) {
    it(`is recognised: ${name}`, () => {
      assert.deepEqual(read(bytes), { text, notes });
      assert.deepEqual(read(bytes, 1), { text, notes });
      assert.deepEqual(read(bytes, 3), { text, notes });
    });
  }

  it('a header that says Latin-1 does not spoil a file in UTF-8', () => {
    assert.deepEqual(read(utf8(sample), 9, 'iso-8859-1'), { text: sample, notes: [] });
  });

  it('a header tells which old encoding it is', () => {
    assert.equal(read(latin1('{"a":"\xb9"}'), 9, 'iso-8859-2').text, '{"a":"š"}');
  });

  it('a header with an unknown name changes nothing', () => {
    assert.equal(read(latin1('{"a":"ö"}'), 9, 'klingon').text, '{"a":"ö"}');
  });

  it('one broken character in a file in UTF-8 does not spoil the others', () => {
    const bytes = new Uint8Array([...utf8('{"a":"ö'), 0xff, ...utf8('ä"}')]);
    assert.deepEqual(read(bytes), { text: '{"a":"ö\ufffdä"}', notes: ['E-ENCODING'] });
  });

  it('once known it holds for the pieces that follow', () => {
    const notes: string[] = [];
    const decode = createPieceDecoder(undefined, (code) => notes.push(code));
    assert.equal(decode(utf8('"a"')), '"a"');
    assert.equal(decode(latin1('"ä"')), '"ä"');
    assert.equal(decode(latin1('"Ã¼"')), '"Ã¼"');
    assert.deepEqual(notes, ['E-LATIN1']);
  });

  it('any text survives UTF-16 in chunks of any size', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), fc.integer({ min: 1, max: 9 }), (json, big, size) => {
        assert.equal(read(utf16(json, big, true), size).text, json);
      }),
    );
  });
});
