import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  contrast,
  fromOklch,
  hexColour,
  mendColour,
  toOklch,
} from '../../../../src/tools/snippet-builder/model/colour.js';
import {
  colourIn,
  colourNames,
  colourPairs,
  lookProperties,
  mendLook,
  ownColours,
  schemes,
  seenPairs,
} from '../../../../src/tools/snippet-builder/model/palette.js';
import { read } from '../../docs/documents.js';
import { someLook } from './some-choice.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const turn = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

describe('contrast', () => {
  // As the W3C's own examples and every other checker have it.
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffff00', 8],
  ] as const)
    it(`of ${one} on ${other} is ${ratio}`, () => {
      assert.ok(Math.abs(contrast(one, other) - ratio) < 0.006);
      assert.equal(contrast(one, other), contrast(other, one));
    });
});

describe('a colour in OKLCH', () => {
  it('is that of CSS Color 4', () => {
    const { lightness, chroma, hue } = toOklch('#ff0000');
    assert.ok(Math.abs(lightness - 0.628) < 0.001);
    assert.ok(Math.abs(chroma - 0.2577) < 0.001);
    assert.ok(Math.abs(hue - 29.23) < 0.1);
  });

  it('comes back the same', () => {
    fc.assert(fc.property(colour, (one) => assert.equal(fromOklch(toOklch(one)), one)));
  });

  for (const [text, hex] of [
    ['#ABC', '#aabbcc'],
    ['0a5c5a', '#0a5c5a'],
    [' #0A5C5A ', '#0a5c5a'],
    ['red', undefined],
    ['#12', undefined],
    ['#1234567', undefined],
    ['url(x)', undefined],
  ] as const)
    it(`is read from “${text}”`, () => assert.equal(hexColour(text), hex));
});

describe('a repaired colour', () => {
  it('passes, and keeps its hue', () => {
    fc.assert(
      fc.property(colour, colour, fc.constantFrom(3, 4.5), (one, behind, ratio) => {
        const mended = mendColour(one, [{ colour: behind, ratio }])!;
        assert.ok(contrast(mended, behind) >= ratio, mended);
        if (contrast(one, behind) >= ratio) assert.equal(mended, one);
        const [before, after] = [toOklch(one), toOklch(mended)];
        // Close to grey, eight bits have no room for a hue.
        if (after.chroma > 0.04) assert.ok(turn(before.hue, after.hue) < 6, `${one} → ${mended}`);
        assert.ok(after.chroma <= before.chroma + 0.02);
      }),
      { numRuns: 500 },
    );
  });

  it('is the nearest: half the way back is not enough', () => {
    fc.assert(
      fc.property(colour, colour, (one, behind) => {
        fc.pre(contrast(one, behind) < 4.5);
        const mended = mendColour(one, [{ colour: behind, ratio: 4.5 }])!;
        const [before, after] = [toOklch(one), toOklch(mended)];
        // Colours of eight bits stand too wide apart for shorter ways.
        const back = fromOklch({ ...before, lightness: (before.lightness + after.lightness) / 2 });
        if (Math.abs(before.lightness - after.lightness) > 0.03)
          assert.ok(contrast(back, behind) < 4.5, `${one} ${behind} ${mended} ${back}`);
      }),
    );
  });

  it('is none where none can be', () => {
    const against = ['#000000', '#ffffff'].map((one) => ({ colour: one, ratio: 10 }));
    assert.equal(mendColour('#808080', against), undefined);
  });
});

describe('a repaired look', () => {
  it('can be read everywhere, in light and in dark', () => {
    fc.assert(
      fc.property(someLook, (look) => {
        const mended = mendLook(look);
        for (const { front, behind, scheme, found, ratio } of seenPairs(mended))
          assert.ok(found >= ratio, `${front} on ${behind}, ${scheme}: ${found}`);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same when nothing was wrong', () => {
    const look = {
      accent: { light: '#8a1c4a', dark: '#f2a7c5' },
      'on-accent': { light: '#ffffff', dark: '#3a0a1f' },
    };
    assert.deepEqual(mendLook(look), look);
  });

  it('leaves a surface alone that can be read on', () => {
    const look = { surface: { light: '#fff8e7', dark: '#101820' }, text: { light: '#999999' } };
    const mended = mendLook(look);
    assert.deepEqual(mended.surface, look.surface);
    assert.notDeepEqual(mended.text, look.text);
  });
});

describe('the colours this page knows', () => {
  it('are those of the widgets', () => {
    const found = [
      ...(read('src/ui/tokens.ts') + read('src/ui/late-styles.ts')).matchAll(
        /var\(--mit-([\w-]+), light-dark\((#\w+), (#\w+)\)\)/g,
      ),
    ];
    for (const name of colourNames) {
      const [, , light, dark] = found.find(([, own]) => own === name) ?? assert.fail(name);
      assert.deepEqual(
        [hexColour(light!), hexColour(dark!)],
        [ownColours[name].light, ownColours[name].dark],
        name,
      );
    }
  });

  it('meet as the guide says', () => {
    const guide = read('stories/guides/aussehen.mdx');
    const lines = guide.slice(guide.indexOf('## Kontraste'), guide.indexOf('## Breite'));
    for (const { front, behind } of colourPairs)
      assert.ok(
        lines
          .split('\n')
          .some((line) => line.includes(`\`--mit-${front}\``) && line.includes(`\`--mit-${behind}\``)),
        `${front} on ${behind}`,
      );
  });

  it('pass in our own look', () => {
    for (const scheme of schemes)
      for (const { front, behind, ratio } of colourPairs)
        assert.ok(contrast(colourIn({}, front, scheme), colourIn({}, behind, scheme)) >= ratio);
  });

  it('are written as plain CSS only', () => {
    fc.assert(
      fc.property(someLook, (look) => {
        for (const [name, value] of lookProperties(look))
          assert.match(
            `${name}: ${value}`,
            /^--mit-[a-z-]+: (#[\da-f]{3}|#[\da-f]{6}|\d+px|light-dark\(#[\da-f]{3,6}, #[\da-f]{3,6}\))$/,
          );
      }),
    );
  });
});
