import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { directionOf } from '../../../src/language/direction.js';
import {
  canonicalTag,
  lookupChain,
  negotiateContent,
  negotiateInterface,
  type LanguageWishes,
} from '../../../src/language/negotiate.js';

describe('the language of labels and buttons', () => {
  const cases: readonly (readonly [string, LanguageWishes, string])[] = [
    ['nobody says anything', {}, 'de'],
    ['the page', { page: 'en' }, 'en'],
    ['the page with region', { page: 'en-US' }, 'en'],
    ['WordPress', { page: 'de-DE-formal' }, 'de'],
    ['Joomla and PHP', { page: 'de_DE' }, 'de'],
    ['script and region', { page: 'ar-Arab-EG' }, 'ar'],
    ['upper case', { page: 'AR' }, 'ar'],
    ['the visitor goes before the page', { visitor: 'ar', page: 'de', feed: 'en' }, 'ar'],
    ['a visitor link in a language we lack', { visitor: 'tr', page: 'en' }, 'en'],
    ['the page in a language we lack', { page: 'uk', feed: 'en' }, 'en'],
    ['feed in a language we lack', { page: 'uk', feed: 'fr' }, 'de'],
    ['easy German', { page: 'de-simple' }, 'de-simple'],
    ['easy German, old ways to write it', { page: 'de-x-simplified' }, 'de-simple'],
    ['easy German, the way of Integreat', { visitor: 'de-si' }, 'de-simple'],
    ['easy German with region', { page: 'de-DE-simple' }, 'de-simple'],
    ['German in Slovenia under a full tag is German', { page: 'de-si-1996' }, 'de'],
    ['unknown on purpose', { page: '', feed: 'en' }, 'en'],
    ['the C locale', { page: 'C', feed: 'en' }, 'en'],
    ['POSIX', { page: 'POSIX' }, 'de'],
    ['und', { page: 'und', feed: 'ar' }, 'ar'],
    ['no letters at all', { page: '🙂 <script>', feed: 'ar' }, 'ar'],
    ['private use is cut with what it introduces', { page: 'en-x-lofi' }, 'en'],
  ];
  for (const [what, wishes, expected] of cases) {
    it(`${what} → ${expected}`, () => assert.equal(negotiateInterface(wishes), expected));
  }

  it('never throws, whatever stands in lang', () => {
    fc.assert(
      fc.property(fc.string(), (page) => {
        negotiateInterface({ page });
        assert.ok(negotiateContent({ page }).length > 0);
        directionOf(page);
        for (const tag of lookupChain(page)) assert.equal(canonicalTag(tag), tag);
      }),
    );
  });
});

describe('the languages wanted for content', () => {
  const cases: readonly (readonly [LanguageWishes, string])[] = [
    [{}, 'de'],
    [{ page: 'uk', feed: 'de' }, 'uk'],
    [{ page: 'ar-EG' }, 'ar-eg ar'],
    [{ page: 'de-x-simplified' }, 'de-simple de'],
    [{ page: 'zh-Hant-TW' }, 'zh-hant-tw zh-hant zh'],
    [{ page: 'C', feed: 'fr' }, 'fr'],
    [{ visitor: 'ar', page: 'de' }, 'ar'],
  ];
  for (const [wishes, expected] of cases) {
    it(`${JSON.stringify(wishes)} → ${expected}`, () =>
      assert.equal(negotiateContent(wishes).join(' '), expected));
  }
});

describe('direction', () => {
  it('follows the script where it is stated, else the language', () => {
    const rtl =
      'ar AR ar-EG arb ary apc fa fa-AF prs pes ps ckb ckb-IQ ku-Arab ur he yi ug sd dv az-Arab pa-Aran'.split(
        ' ',
      );
    const ltr = 'de en ku kmr tr az arn arp sq ti am so ar-Latn uz hebrew C'.split(' ');
    for (const tag of rtl) assert.equal(directionOf(tag), 'rtl', tag);
    for (const tag of ltr) assert.equal(directionOf(tag), 'ltr', tag);
  });
});
