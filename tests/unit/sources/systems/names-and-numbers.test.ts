// Languages and phone numbers as other systems write them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { patterns, LANGUAGE } from '../../../../src/feed/generated/shape.js';
import { languageCode, languagesIn } from '../../../../src/sources/language-code.js';
import { phoneNumber } from '../../../../src/sources/phone-number.js';

describe('a language', () => {
  for (const [text, tag] of [
    ['Arabic', 'ar'],
    ['Arabisch', 'ar'],
    ['ara', 'ar'],
    ['ar-arb', 'ar'],
    ['eng', 'en'],
    ['en-GB', 'en-GB'],
    ['en_gb', 'en-GB'],
    ['deu', 'de'],
    ['de-si', 'de-simple'],
    ['Leichte Sprache', 'de-simple'],
    ['Kurmancî', 'kmr'],
    ['is', 'is'],
    ['Klingon', undefined],
    ['abc', undefined],
    ['', undefined],
  ] as const)
    it(`${text || '(nothing)'} is ${tag ?? 'unknown'}`, () => assert.equal(languageCode(text), tag));

  it('is a tag that a feed takes, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tag = languageCode(text);
        assert.ok(tag === undefined || (patterns[LANGUAGE] as RegExp).test(tag), tag);
      }),
    );
  });

  it('is found in a sentence', () => {
    assert.deepEqual(languagesIn('Interpreting is there in Urdu, Polish, and Slovak'), ['ur', 'pl', 'sk']);
    assert.deepEqual(languagesIn('Beratung auf Arabisch und in türkischer Sprache'), ['ar', 'tr']);
    assert.deepEqual(languagesIn('Nach Absprache'), []);
  });
});

describe('a phone number', () => {
  for (const [text, country, number] of [
    ['+49 2241 13-2107', undefined, '+49 2241 13 2107'],
    ['0049 (0)2241/132107', undefined, '+49 2241 132107'],
    ['+49 (0) 2241 132107', undefined, '+49 2241 132107'],
    ['"+44 1234 234567"', undefined, '+44 1234 234567'],
    ['02241 132107', 'DE', '+49 2241 132107'],
    ['02241 132107', undefined, '02241 132107'],
    ['(408) 555-1489', 'US', '+1 408 555 1489'],
    ['1-877-555-0909', 'us', '+1 877 555 0909'],
    ['110', 'DE', '110'],
    ['115', 'DE', '115'],
    ['Tel.: 0228 123', 'DE', '+49 228 123'],
    ['auf Anfrage', 'DE', undefined],
  ] as const)
    it(`${text} in ${country ?? 'some country'} is ${number ?? 'none'}`, () =>
      assert.equal(phoneNumber(text, country)?.number, number));
});
