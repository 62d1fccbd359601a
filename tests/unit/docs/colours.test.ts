import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './documents.js';

const element = read('src/widgets/offer-finder/element.ts');
const guide = read('stories/guides/aussehen.mdx');

/** Custom property → its colour in light and in dark. */
const colours = new Map(
  [
    ...(read('src/ui/tokens.ts') + read('src/ui/late-styles.ts')).matchAll(
      /var\((--mit-[\w-]+), light-dark\((#\w+), (#\w+)\)\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, [light!, dark!]] as const),
);

/** Relative luminance (WCAG 2) of `#rgb` or `#rrggbb`. */
const luminance = (colour: string): number => {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const value = parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

/** Front, behind, what WCAG 2.2 AA asks for: the pairs the guide names. */
const pairs: readonly (readonly [string, string, number])[] = [
  ['text', 'surface', 4.5],
  ['text-muted', 'surface', 4.5],
  ['link', 'surface', 4.5],
  ['text', 'surface-sunken', 4.5],
  ['text-muted', 'surface-sunken', 4.5],
  ['on-accent', 'accent', 4.5],
  ['text', 'accent-soft', 4.5],
  ['text', 'mark', 4.5],
  ['warning', 'warning-soft', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['control-border', 'surface', 3],
  ['accent', 'surface', 3],
  ['focus', 'surface', 3],
];

describe('the colours we ship', () => {
  for (const [front, behind, ratio] of pairs)
    it(`${front} on ${behind} has ${ratio} to 1, light and dark`, () => {
      const [fronts, backs] = [colours.get(`--mit-${front}`), colours.get(`--mit-${behind}`)];
      for (const scheme of [0, 1]) {
        const found = contrast(fronts![scheme]!, backs![scheme]!);
        assert.ok(found >= ratio, `${found.toFixed(2)} in ${scheme ? 'dark' : 'light'}`);
      }
      for (const name of [front, behind]) assert.ok(guide.includes(`\`--mit-${name}\``), name);
    });

  it('are the ones the reference names', () => {
    for (const [name, [light]] of colours)
      assert.ok(element.includes(`@cssprop [${name}=${light}]`), `${name} is ${light}`);
  });
});
