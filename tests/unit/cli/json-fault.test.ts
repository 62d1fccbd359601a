// The place where JSON breaks, held against the engine's own yes or no.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonFault } from '../../../src/cli/json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where JSON breaks', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['{"a": [1, 2], "b": {}}', undefined],
    ['{"a": [1, 2,]}', 12],
    ['{"a": 1,}', 8],
    ['{a: 1}', 1],
    ['{"a" 1}', 5],
    ['{"a": 1 "b": 2}', 8],
    ['["a', 1],
    ['[1] x', 4],
    ['[01]', 2],
    ['', 0],
    ['[1', 2],
  ];
  for (const [text, at] of cases)
    it(JSON.stringify(text), () => {
      assert.equal(jsonFault(text), at);
      assert.equal(isJson(text), at === undefined);
    });

  it('agrees with the engine on any text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (json, place, noise) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + noise + json.slice(at);
        assert.equal(jsonFault(json), undefined);
        assert.equal(jsonFault(text) === undefined, isJson(text), text);
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind how deep it goes', () => assert.equal(jsonFault('['.repeat(200_000)), 200_000));
});
