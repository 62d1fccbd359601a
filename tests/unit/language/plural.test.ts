import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engineWriter } from '../../../src/language/engine-writer.js';
import { plural } from '../../../src/language/plural.js';
import { addWriters } from '../../../src/language/writer.js';

addWriters(engineWriter);

const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

describe('counts', () => {
  const cases: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
    [
      'de',
      [
        [0, 'zero'],
        [1, 'one'],
        [2, 'other'],
        [1.5, 'other'],
      ],
    ],
    [
      'en',
      [
        [0, 'zero'],
        [1, 'one'],
        [2, 'other'],
      ],
    ],
    [
      'de-simple',
      [
        [1, 'one'],
        [5, 'other'],
      ],
    ],
    [
      'ar',
      [
        [0, 'zero'],
        [1, 'one'],
        [2, 'two'],
        [3, 'few'],
        [10, 'few'],
        [11, 'many'],
        [99, 'many'],
        [100, 'other'],
        [102, 'other'],
        [103, 'few'],
        [111, 'many'],
        [1.5, 'other'],
      ],
    ],
    [
      'pl',
      [
        [1, 'one'],
        [2, 'few'],
        [5, 'many'],
        [1.5, 'other'],
      ],
    ],
    [
      'no language at all',
      [
        [1, 'one'],
        [2, 'other'],
      ],
    ],
  ];
  for (const [language, counts] of cases) {
    for (const [count, expected] of counts)
      it(`${language}: ${count} → ${expected}`, () => assert.equal(plural(language, count, forms), expected));
  }

  it('a category without its own message takes the general one', () => {
    assert.equal(plural('ar', 2, { one: 'one', other: 'other' }), 'other');
    assert.equal(plural('de', 0, { one: 'one', other: 'other' }), 'other');
  });
});
