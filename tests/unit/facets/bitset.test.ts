import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Bitset } from '../../../src/facets/bitset.js';

const positions = fc.uniqueArray(fc.nat(200)).map((list) => list.sort((a, b) => a - b));

describe('bitset', () => {
  it('behaves like a set of numbers', () => {
    fc.assert(
      fc.property(positions, positions, (left, right) => {
        const a = Bitset.of(left);
        const b = Bitset.of(right, 300);
        const inRight = new Set(right);
        assert.deepEqual(a.positions(), left);
        assert.equal(a.size, left.length);
        assert.deepEqual(
          a.and(b).positions(),
          left.filter((x) => inRight.has(x)),
        );
        assert.equal(a.sizeWith(b), left.filter((x) => inRight.has(x)).length);
        assert.deepEqual(
          a.without(b).positions(),
          left.filter((x) => !inRight.has(x)),
        );
        assert.deepEqual(
          a.or(b).positions(),
          left.concat(right.filter((x) => !left.includes(x))).sort((x, y) => x - y),
        );
        for (const x of [0, 31, 32, 199, 5000]) assert.equal(b.has(x), inRight.has(x));
      }),
    );
  });

  it('is full up to its size and not beyond', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 100]) {
      assert.equal(Bitset.full(size).size, size);
      assert.equal(Bitset.full(size).has(size), false);
    }
  });

  it('leaves its operands alone', () => {
    const a = Bitset.of([1, 2]);
    a.and(Bitset.of([2]));
    a.or(Bitset.of([9]));
    a.without(Bitset.of([1]));
    assert.deepEqual(a.positions(), [1, 2]);
  });
});
