import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isFeed, isFolder, isLink } from '../../../../src/tools/snippet-builder/model/addresses.js';
import { defaultChoice } from '../../../../src/tools/snippet-builder/model/choice.js';
import { fromHash, toHash } from '../../../../src/tools/snippet-builder/model/codec.js';
import { someChoice } from './some-choice.js';

describe('a choice in the address', () => {
  it('survives the way there and back, whatever it is', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        assert.deepEqual(fromHash(`#${toHash(choice)}`), { choice, isBroken: false });
      }),
      { numRuns: 500 },
    );
  });

  it('survives programs that write addresses anew', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const { hash } = new URL(`https://example.org/tools/snippet-builder.html#${toHash(choice)}`);
        assert.deepEqual(fromHash(hash).choice, choice);
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing when nothing was chosen', () => {
    assert.equal(toHash(defaultChoice), '');
    assert.deepEqual(fromHash(''), { choice: defaultChoice, isBroken: false });
    assert.deepEqual(fromHash('#'), { choice: defaultChoice, isBroken: false });
  });

  for (const hash of [
    'nonsense',
    'widget=offer-finder&colour=red',
    'widget=mit-clock',
    'way=carrier-pigeon',
    'widget=offer-finder&widget=offer-finder',
    'feed=a.json&feed=b.json',
    'feed=',
    'feed=javascript:alert(1)',
    'feed=https://user:secret@example.org/a.json',
    'folder=data:text/html,x/',
    'folder=https://example.org/miteinander',
    'link=javascript:alert(1)',
    'link= java%0Ascript:alert(1)',
    'preset-nonsense=1',
    'preset-town=a,,b',
    'preset-town=a,a',
    'widget=contact-directory&preset-level=A1',
    'lock-__proto__=1',
    '__proto__=1',
    'constructor=1',
    'hasOwnProperty=1',
    'look-accent=red',
    'look-accent=%23fff',
    'look-__proto__=%23ffffff',
    'radius=-1',
    'radius=400',
    'page-size=0',
    'page-size=ten',
    'view=month',
    'contacts-url=javascript:alert(1)',
    'map-url=data:text/html,x',
    'widget=event-calendar&view=year',
    'heading=%00',
    'heading=%ED%A0%80%20',
    'lang=xx',
    'hide=nonsense',
    'width=tablet',
    `heading=${'x'.repeat(2001)}`,
    `text=${'x'.repeat(30_000)}`,
    '%E0%A4%A',
  ])
    it(`gives the default for ${hash.slice(0, 60)}, and says so`, () => {
      assert.deepEqual(fromHash(`#${hash}`), { choice: defaultChoice, isBroken: true });
    });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { choice, isBroken } = fromHash(text);
        if (isBroken) assert.equal(choice, defaultChoice);
        else assert.deepEqual(fromHash(toHash(choice)).choice, choice);
      }),
    );
  });
});

describe('addresses that may stand in a snippet', () => {
  for (const [address, feed, folder, link] of [
    ['/miteinander/angebote.json', true, false, true],
    ['/miteinander/', true, true, true],
    ['https://daten.kreis.example/a.json', true, false, true],
    ['webcal://verein.example/a.ics', true, false, false],
    ['mailto:rathaus@stadt.example', false, false, true],
    ['tel:+492241130', false, false, true],
    ['javascript:alert(1)//', false, false, false],
    ['JaVaScRiPt:alert(1)', false, false, false],
    ['data:application/json,{}', false, false, false],
    ['file:///etc/passwd', false, false, false],
    ['https://a:b@example.org/', false, false, false],
    ['https://', false, false, false],
  ] as const)
    it(address, () => {
      assert.deepEqual([isFeed(address), isFolder(address), isLink(address)], [feed, folder, link]);
    });
});
