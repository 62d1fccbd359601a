// Encodings as they come out of old systems: nobody's umlauts are lost.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPieceDecoder } from '../../../src/sources/text-decoder.js';
import { createWideDecoder } from '../../../src/sources/wide-decoder.js';
import { utf16 } from './encodings.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function read(bytes: Uint8Array, charset?: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  return { text: createPieceDecoder(charset, (code) => notes.push(code))(bytes), notes };
}

const sample = '{"title":"Größe, ألمانية, 🙂"}';

describe('the encoding of a feed', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string, notes: string[]])[] = [
    ['UTF-8', utf8(sample), sample, []],
    ['Latin-1', latin1('{"title":"Größe"}'), '{"title":"Größe"}', ['E-LATIN1']],
    ['Windows-1252', latin1('{"a":"5 \x80 \x84so\x93"}'), '{"a":"5 € „so“"}', ['E-LATIN1']],
    ['nothing', utf8(''), '', []],
  ];
  for (const [name, bytes, text, notes] of cases) {
    it(`is recognised: ${name}`, () => {
      assert.deepEqual(read(bytes), { text, notes });
    });
  }

  it('a header that says Latin-1 does not spoil a file in UTF-8', () => {
    assert.deepEqual(read(utf8(sample), 'iso-8859-1'), { text: sample, notes: [] });
  });

  it('a header tells which old encoding it is', () => {
    assert.equal(read(latin1('{"a":"\xb9"}'), 'iso-8859-2').text, '{"a":"š"}');
  });

  it('a header with an unknown name changes nothing', () => {
    assert.equal(read(latin1('{"a":"ö"}'), 'klingon').text, '{"a":"ö"}');
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
      fc.property(
        fc.json(),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (json, big, mark, size) => {
          const bytes = utf16(json, big, mark);
          const decode = createWideDecoder(bytes);
          let text = '';
          for (let i = 0; i < bytes.length; i += size)
            text += new TextDecoder().decode(decode(bytes.subarray(i, i + size)));
          assert.equal(text, json);
        },
      ),
    );
  });
});
