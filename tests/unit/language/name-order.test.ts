// Lists of names as a reader looks them up.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byName } from '../../../src/language/name-order.js';

const sorted = (names: readonly string[], language: string) => byName(names, (name) => name, language).join();

describe('names', () => {
  it('umlauts beside their letters, as in a dictionary', () =>
    assert.equal(
      sorted(['Zoo', 'Öffnung', 'Ofen', 'Straße', 'Strasse 1'], 'de'),
      'Ofen,Öffnung,Straße,Strasse 1,Zoo',
    ));

  for (const language of ['de', 'de-simple', 'en', 'ar'])
    it(`numbers by their size in ${language}`, () =>
      assert.equal(
        sorted(['Auskunft 10', 'Auskunft 2', 'Auskunft', 'Auskunft 2 b'], language),
        'Auskunft,Auskunft 2,Auskunft 2 b,Auskunft 10',
      ));
});
