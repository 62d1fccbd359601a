import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LocalizedText } from '../../../src/feed/types.js';
import { pickText, textIn } from '../../../src/language/localized-text.js';
import { negotiateContent } from '../../../src/language/negotiate.js';

const show = (text: LocalizedText | undefined, page: string, feedDefault = 'de'): string => {
  const picked = pickText(text, negotiateContent({ page }), feedDefault);
  return picked ? `${picked.text} ${picked.lang} ${picked.dir}${picked.fallback ? ' note' : ''}` : 'nothing';
};

describe('the text a visitor gets', () => {
  const all = { de: 'D', 'de-simple': 'S', ar: 'A', en: 'E' };
  const cases: readonly (readonly [string, LocalizedText | undefined, string, string])[] = [
    ['the wished language', all, 'ar', 'A ar rtl'],
    ['with a region', all, 'en-GB', 'E en ltr'],
    ['easy German', all, 'de-simple', 'S de-simple ltr'],
    ['easy German under another name', all, 'de-x-simplified', 'S de-simple ltr'],
    ['ordinary German for easy German, with a note', { de: 'D', en: 'E' }, 'de-simple', 'D de ltr note'],
    ['easy German for German is no loss', { 'de-simple': 'S', en: 'E' }, 'de', 'S de-simple ltr'],
    ['another form of the same language', { 'pt-BR': 'P', de: 'D' }, 'pt', 'P pt-BR ltr'],
    ['the feed default, with a note', { de: 'D', en: 'E' }, 'ar', 'D de ltr note'],
    ['the first one present, with a note', { uk: 'U', ru: 'R' }, 'ar', 'U uk ltr note'],
    ['right-to-left for a German page', { ar: 'A' }, 'de', 'A ar rtl note'],
    ['a plain string is in the feed default', 'D', 'de', 'D de ltr'],
    ['a plain string for an Arabic page', 'D', 'ar', 'D de ltr note'],
    ['an empty text is none', { ar: '', de: 'D' }, 'ar', 'D de ltr note'],
    ['keys in any case', { AR: 'A', de: 'D' }, 'ar', 'A AR rtl'],
    ['no text', undefined, 'de', 'nothing'],
    ['an empty string', '', 'de', 'nothing'],
    ['an empty map', {}, 'de', 'nothing'],
    ['only empty texts', { de: '' }, 'de', 'nothing'],
  ];
  for (const [what, text, page, expected] of cases) it(what, () => assert.equal(show(text, page), expected));

  it('a feed in another language than German', () => {
    assert.equal(show('T', 'de', 'fr'), 'T fr ltr note');
    assert.equal(show({ fr: 'F', en: 'E' }, 'de', 'fr'), 'F fr ltr note');
  });
});

describe('the text in one language', () => {
  const cases: readonly (readonly [LocalizedText | undefined, string, string | undefined])[] = [
    [{ de: 'D', ar: 'A' }, 'de', 'D'],
    [{ DE: 'D' }, 'de', 'D'],
    [{ ar: 'A' }, 'de', undefined],
    [{ de: '' }, 'de', undefined],
    ['D', 'de', 'D'],
    ['D', 'ar', undefined],
    [undefined, 'de', undefined],
    [{ 'de-simple': 'S' }, 'de', undefined],
    [{ ar: 'A' }, 'constructor', undefined],
  ];
  for (const [text, language, expected] of cases) {
    it(`${JSON.stringify(text)} in ${language}`, () => assert.equal(textIn(text, language), expected));
  }
});
