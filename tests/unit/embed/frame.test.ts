import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { frameAttribute } from '../../../src/embed/frame-attributes.js';
import { ownPart, prefixOf, withOwnPart } from '../../../src/embed/frame-params.js';

const base = 'https://kreis.example/miteinander/frame.html?widget=offer-finder';

describe('what a frame takes from its address', () => {
  const cases: readonly (readonly [name: string, value: string, expected: string | undefined])[] = [
    ['feed', 'angebote.json', 'angebote.json'],
    [
      'feed',
      'https://daten.example/a.json webcal://verein.example/b.ics',
      'https://daten.example/a.json webcal://verein.example/b.ics',
    ],
    ['feed', 'javascript:alert(1)', ''],
    ['feed', ' JavaScript:alert(1)\ta.json', 'a.json'],
    ['feed', 'blob:https://kreis.example/1', ''],
    ['feed', 'https://name@daten.example/a.json', ''],
    ['map-url', 'none', 'none'],
    ['map-url', 'https://karte.example/?q={query}', 'https://karte.example/?q={query}'],
    ['map-url', 'javascript:{query}', undefined],
    ['offers-url', '/angebote', '/angebote'],
    ['events-url', 'vbscript:x', undefined],
    ['preset-town', '05382060', '05382060'],
    ['lock-field', '', ''],
    ['preset-', 'x', undefined],
    ['onclick', 'x', undefined],
    ['json-ld', '', undefined],
    ['group', 'a', undefined],
    ['style', 'x', undefined],
    ['slot', 'x', undefined],
    ['widget', 'x', undefined],
    ['heading\n', 'x', undefined],
  ];
  for (const [name, value, expected] of cases)
    it(`${JSON.stringify(name)}: ${JSON.stringify(value)}`, () =>
      assert.equal(frameAttribute(name, value, base), expected));
});

describe('the own part of an address', () => {
  it('has the prefix of the widget, or that of url-state', () => {
    const prefix = (query: string) => prefixOf(new URLSearchParams(query));
    assert.equal(prefix('widget=event-calendar'), 'events');
    assert.equal(prefix('widget=event-calendar&url-state=kurse'), 'kurse');
    assert.equal(prefix('widget=event-calendar&url-state=off'), undefined);
    assert.equal(prefix('widget=event-calendar&url-state=a%26b'), undefined);
    assert.equal(prefix('widget=constructor'), undefined);
    assert.equal(prefix(''), undefined);
  });

  it('is cut at 2,000 characters', () => {
    const long = ownPart(`?offers-q=a&offers-field=${'x'.repeat(3000)}&offers-id=b`, 'offers');
    assert.equal(long, 'offers-q=a');
  });

  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const pairs = fc.array(
    fc.tuple(fc.oneof(text, fc.constantFrom('offers-q', 'offers-id', 'events-q', 'utm')), text),
  );
  const search = pairs.map((list) => new URLSearchParams(list).toString());

  it('written into any address is read out of it again, and nothing else has changed', () => {
    fc.assert(
      fc.property(
        search,
        search,
        fc.constantFrom('', '#a', '#?offers-q=x', '#a?b#c'),
        (there, received, hash) => {
          const page = 'https://stadt.example//pfad/?'.slice(0, there ? undefined : -1);
          const own = ownPart(received, 'offers');
          const next = withOwnPart(page + there + hash, 'offers', own);
          const url = new URL(next);
          assert.equal(url.origin + url.pathname, 'https://stadt.example//pfad/');
          assert.equal(url.hash, hash);
          assert.equal(ownPart(url.search, 'offers'), own);
          const foreign = (query: string) =>
            query.split('&').filter((pair) => pair && !ownPart(pair, 'offers'));
          assert.deepEqual(foreign(url.search.slice(1)), foreign(there));
        },
      ),
      { numRuns: 500 },
    );
  });
});
