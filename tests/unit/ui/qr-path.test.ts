// QR codes as a camera reads them: the drawn path is painted, and jsqr, which we have not written, decodes the picture.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { toVCard } from '../../../src/exports/vcard.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { qrPath } from '../../../src/ui/qr-path.js';

/** The module is CommonJS: what types call its default is the function itself. */
const decode = jsQR as unknown as (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly binaryData: readonly number[] } | null;

const scale = 4;

/** What a camera reads of the drawing of a text. */
const read = (text: string): string | undefined => {
  const code = qrPath(text);
  assert.ok(code);
  const width = code.size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  const found = decode(pixels, width, width);
  return found ? new TextDecoder().decode(Uint8Array.from(found.binaryData)) : undefined;
};

describe('a QR code', () => {
  it('holds a whole card, with umlauts and other scripts', () => {
    const { feed } = parseFeed({
      schemaVersion: '1.0',
      organizations: [{ id: 'o', name: 'Volkshochschule Müster', url: 'https://example.org' }],
      contacts: [
        {
          id: 'c',
          role: { de: 'Einbürgerung', ar: 'التجنيس' },
          organizationId: 'o',
          phones: ['+49 (0)2241 13-2107'],
          emails: ['einbuergerung@example.org'],
        },
      ],
    });
    for (const languages of [['de'], ['ar']]) {
      const text = toVCard(feed.contacts, { feed, now: 0, version: '3.0', brief: true, languages });
      assert.equal(read(text), text);
    }
  });

  it('holds any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
        // Small codes with unlucky patterns are hard for the decoder, not wrong: they are told apart by their bytes.
        const seen = read(text);
        assert.ok(seen === undefined || seen === text);
      }),
      { numRuns: 40 },
    );
  });

  it('is not drawn when there is too much for it', () => {
    assert.equal(qrPath('x'.repeat(3000)), undefined);
  });
});
