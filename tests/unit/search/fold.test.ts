// What folding makes equal, by language, and what it keeps apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/search/fold.js';

const table: readonly [language: string, text: string, folded: string][] = [
  ['German', 'Übergröße, MAẞ & Straße', 'ubergrosse mass strasse'],
  ['German, decomposed', 'Ma\u0308dchen fu\u0308r', 'madchen fur'],
  ['German, soft hyphen', 'Migrations\u00adberatung', 'migrationsberatung'],
  ['Turkish', 'IŞIK ışık İstanbul ığdır', 'isik isik istanbul igdir'],
  ['Turkish suffix', "Siegburg'da", 'siegburg da'],
  ['French', 'l’école Œuvre naïve', 'l ecole oeuvre naive'],
  ['Polish and Croatian', 'Łódź Đorđe', 'lodz dorde'],
  ['Danish and Icelandic', 'Ærø Þór', 'aero thor'],
  ['Vietnamese', 'Tiếng Việt Đức', 'tieng viet duc'],
  ['Romanian, both commas', 'ș ş ț ţ', 's s t t'],
  ['Kurdish', 'Kurmancî, dîtin û şîr', 'kurmanci ditin u sir'],
  ['Ukrainian', 'Сім’я з’їзд ґанок Київ', 'сімя зізд ганок киів'],
  ['Ukrainian, modifier apostrophe', 'п\u02bcять', 'пять'],
  ['Russian', 'Ёлка йод', 'елка иод'],
  ['Greek, final sigma', 'Ὀδυσσεύς ΟΔΥΣΣΕΎΣ', 'οδυσσευσ οδυσσευσ'],
  ['Arabic, hamza and alef', 'أهلا إقامة آمنة ٱسم', 'اهلا اقامه امنه اسم'],
  ['Arabic, harakat', 'دَوْرَةُ اللُّغَةِ', 'دوره اللغه'],
  ['Arabic, tatweel', 'مـــرحبا', 'مرحبا'],
  ['Arabic, alef maksura', 'مستشفى', 'مستشفي'],
  ['Arabic, ligatures', 'ﷲ ﻻ', 'الله لا'],
  ['Persian letters', 'کلاس زبان فارسی', 'كلاس زبان فارسي'],
  ['Persian, no joiner', 'می\u200cخواهم', 'ميخواهم'],
  ['Persian and Arabic digits', '۱۲۳ ٤٥٦', '123 456'],
  ['Urdu', 'ہسپتال', 'هسپتال'],
  ['Sorani', 'ڕێگا کوردی', 'ريگا كوردي'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Tigrinya, word spaces', 'ናይ፡ቋንቋ።', 'ናይ ቋንቋ'],
  ['Hindi keeps its vowels', 'हिन्दी', 'हिन्दी'],
  ['Thai', 'ภาษาไทย', 'ภาษาไทย'],
  ['full width', 'ＡＢＣ１２', 'abc12'],
  ['ligature and fraction', 'ﬁnden ½', 'finden 1 2'],
  ['mathematical letters', '𝐊𝐮𝐫𝐬', 'kurs'],
  ['Adlam keeps its letters', '𞤀𞤣𞤤𞤢𞤥', '𞤢𞤣𞤤𞤢𞤥'],
  ['emoji part words', 'Kurs🎉frei', 'kurs frei'],
  ['lone surrogates part words', 'a\ud800b\udc00c', 'a b c'],
  ['bidi controls vanish', '\u202eKurs\u202c \u200fدورة', 'kurs دوره'],
  ['gender signs part words', 'Berater*innen Lehrer:innen', 'berater innen lehrer innen'],
  ['nothing', '', ''],
  ['signs', '?!… – ', ''],
];
for (const [language, text, folded] of table)
  test(`${language}: "${text}" is "${folded}"`, () => {
    assert.equal(fold(text), folded);
  });

test('folding twice changes nothing more', () => {
  for (const [, text] of table) assert.equal(fold(fold(text)), fold(text));
});

test('letters that mean something stay apart', () => {
  assert.notEqual(fold('и'), fold('і'));
  assert.notEqual(fold('س'), fold('ش'));
  assert.notEqual(fold('o'), fold('u'));
});
