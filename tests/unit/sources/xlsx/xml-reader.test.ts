// XML comes in pieces, and wherever it is cut the same is read; number formats are read whatever stands in them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ImportFault } from '../../../../src/feed/import-fault.js';
import { numberFormat, padded } from '../../../../src/sources/xlsx/number-format.js';
import { createXmlReader } from '../../../../src/sources/xlsx/xml-reader.js';

const read = (pieces: readonly string[]): string => {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text) events.push(`"${text}"`);
    text = '';
  };
  const reader = createXmlReader({
    open(name, attributes) {
      flush();
      const all: string[] = [];
      attributes().forEach((value, key) => all.push(`${key}=${value}`));
      events.push(`<${[name, ...all].join(' ')}>`);
    },
    close(name) {
      flush();
      events.push(`</${name}>`);
    },
    text: (piece) => void (text += piece),
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return events.join('');
};

const document = `<?xml version="1.0"?>
<!-- <a> & -->
<x:a xmlns:x="u" b='1 > "2"' x:c = "&lt;&#65;&amp;amp;">
  t&#x1F600;&gt;<![CDATA[<&]]>]<e
  f=""/><?p <q>?><x:g>ü</x:g ></x:a>
`;

describe('XML in pieces', () => {
  const whole = read([document]);
  it('is elements, attributes and text without prefixes', () =>
    assert.equal(whole, '<a b=1 > "2" c=<A&amp;>"\n  t😀><&]"<e f=></e><g>"ü"</g></a>'));

  it('is the same wherever it is cut', () => {
    for (let at = 0; at <= document.length; at++)
      assert.equal(read([document.slice(0, at), document.slice(at)]), whole, String(at));
    assert.equal(read(Array.from({ length: document.length }, (_, at) => document[at]!)), whole);
  });

  it('is read or refused, whatever it is', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '/',
            'a',
            '&',
            ';',
            '#',
            'x',
            '"',
            "'",
            '=',
            ' ',
            '!',
            '[',
            ']',
            '?',
            '-',
            '<a>',
            '</a>',
            '<!--',
            '-->',
            '&amp;',
          ),
        ),
        (pieces) => {
          let once: string;
          try {
            once = read([pieces.join('')]);
          } catch (error) {
            assert.ok(error instanceof ImportFault, String(error));
            assert.throws(() => read(pieces), ImportFault);
            return;
          }
          assert.equal(read(pieces), once);
        },
      ),
      { numRuns: 3000 },
    ));
});

describe('number formats', () => {
  it('are read whatever stands in them, in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'"\\[]_*;@0#?.,%EhmsydTJ/ +-$') }), (code) => {
        const { kind, pattern } = numberFormat(200, code);
        if (kind === 'padded') assert.ok(padded(7, pattern!).includes('7'));
      }),
      { numRuns: 2000 },
    );
    const started = performance.now();
    for (const piece of ['"', '\\', '[', 'h m', '_', '0', 'm', '"a']) numberFormat(200, piece.repeat(1e6));
    assert.ok(performance.now() - started < 1000);
  });
});
