import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadDateNames } from '../../../src/language/date-names.js';
import { cached } from '../../../src/language/intl-cache.js';
import { engineWriter } from '../../../src/language/engine-writer.js';
import { gapLanguages, intlLocale } from '../../../src/language/intl-locale.js';
import { formatDateRange, formatNumber } from '../../../src/language/intl-more.js';
import * as intl from '../../../src/language/intl.js';
import { languageAliases, languageNameTable } from '../../../src/language/language-name-table.js';
import { addLanguageNames, languageName, regionName } from '../../../src/language/language-names.js';
import { addWriters } from '../../../src/language/writer.js';
import { fromEpochDays, toDateString, toEpochDays, weekdays } from '../../../src/time/civil.js';
import { inEveryZone } from '../viewer-zones.js';

addLanguageNames(languageNameTable, languageAliases);
addWriters(engineWriter);

/** Non-breaking and narrow spaces, direction marks: the engines differ in them, readers do not see them. */
const plain = (text: string) =>
  text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\s\u00a0\u202f\u2009]+/g, ' ');

describe('dates', () => {
  const cases: readonly (readonly [string, string, intl.DateStyle, string])[] = [
    ['de', '2026-11-03', 'short', '03.11.2026'],
    ['de', '2026-11-03', 'medium', '3. Nov. 2026'],
    ['de', '2026-11-03T23:30', 'long', '3. November 2026'],
    ['de', '2026-11-03', 'full', 'Dienstag, 3. November 2026'],
    ['de', '2026-11-03', 'day', 'Di., 3. Nov.'],
    ['de', '2026-11-03', 'dayLong', 'Dienstag, 3. November'],
    ['de', '2026-11-03', 'month', 'November 2026'],
    ['de-simple', '2026-11-03', 'long', '3. November 2026'],
    ['en', '2026-11-03', 'long', '3 November 2026'],
    ['en-US', '2026-11-03', 'long', 'November 3, 2026'],
    ['ar', '2026-11-03', 'full', 'الثلاثاء، 3 نوفمبر 2026'],
    ['fa', '2026-11-03', 'long', '3 نوامبر 2026'],
    ['C', '2026-11-03', 'long', '3. November 2026'],
    ['not a language', '2026-11-03', 'long', '3. November 2026'],
    ['de-u-nu-arab-ca-islamic', '2026-11-03', 'short', '03.11.2026'],
    ['de', 'bald', 'long', 'bald'],
    ['de', '2026-02-31', 'long', '2026-02-31'],
  ];
  for (const [language, date, style, expected] of cases) {
    it(`${language} ${style}: ${date} → ${expected}`, () => {
      assert.equal(plain(intl.formatDate(language, date, style)), expected);
    });
  }

  it('never shift a day, wherever the viewer sits', () => {
    inEveryZone((zone) => {
      for (const date of ['2026-03-29', '2026-10-25T02:30', '2026-12-31T23:59', '2027-01-01T00:00']) {
        const day = Number(date.slice(8, 10));
        assert.ok(intl.formatDate('de', date, 'long').startsWith(`${day}. `), `${date} seen from ${zone}`);
      }
      assert.equal(intl.weekdayName('de', 'mo'), 'Montag');
      assert.equal(intl.formatAge('de', '2024-11-22', '2026-11-22'), 'vor 2 Jahren');
    });
  });

  it('say in ranges once what both ends share', () => {
    assert.equal(plain(formatDateRange('de', '2026-11-03', '2026-11-05', 'long')), '3.–5. November 2026');
    assert.equal(plain(formatDateRange('de', '2026-11-03', '2027-02-26')), '3. Nov. 2026 – 26. Feb. 2027');
    assert.equal(plain(formatDateRange('de', '2026-11-03', '2026-11-03T18:00')), '3. Nov. 2026');
    assert.equal(plain(formatDateRange('de', '2026-11-03', 'offen')), '3. Nov. 2026');
  });

  it('name the days of the week', () => {
    assert.equal(
      weekdays.map((day) => intl.weekdayName('de', day, 'short')).join(' '),
      'Mo Di Mi Do Fr Sa So',
    );
    assert.equal(intl.weekdayName('en', 'su'), 'Sunday');
    assert.equal(intl.weekdayName('ar', 'fr'), 'الجمعة');
  });
});

describe('languages that browsers lack', () => {
  before(async () => {
    for (const language of gapLanguages) await loadDateNames(language);
  });

  const cldr: Readonly<Record<string, string>> = { kmr: 'ku' };
  const options: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
    medium: { day: 'numeric', month: 'short', year: 'numeric' },
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    day: { weekday: 'short', day: 'numeric', month: 'short' },
    dayLong: { weekday: 'long', day: 'numeric', month: 'long' },
    month: { month: 'long', year: 'numeric' },
  };

  for (const language of gapLanguages) {
    it(`${language}: every day of a year as CLDR writes it`, () => {
      for (const [style, wanted] of Object.entries(options)) {
        const expected = new Intl.DateTimeFormat(`${cldr[language] ?? language}-u-ca-gregory-nu-latn`, {
          ...wanted,
          timeZone: 'UTC',
        });
        for (let day = toEpochDays('2028-01-01'); day <= toEpochDays('2028-12-31'); day++) {
          assert.equal(
            intl.formatDate(language, toDateString(fromEpochDays(day)), style as intl.DateStyle),
            expected.format(day * 864e5),
          );
        }
      }
      assert.equal(intl.formatDate(language, '2026-11-03', 'short'), '03.11.2026');
    });
  }

  it('Kurdish without further word is Kurmanji', () => {
    assert.equal(intl.formatDate('ku', '2026-11-03', 'full'), intl.formatDate('kmr', '2026-11-03', 'full'));
  });

  it('get neither English nor guesses', () => {
    assert.equal(
      intl.formatAge('ckb', '2024-11-03', '2026-11-22'),
      intl.formatDate('ckb', '2024-11-03', 'long'),
    );
    assert.equal(formatNumber('sq', 1234.5), '1.234,5');
    assert.equal(intl.formatList('ckb', ['a', 'b']), 'a، b');
    assert.equal(
      formatDateRange('sq', '2026-11-03', '2026-12-05'),
      `${intl.formatDate('sq', '2026-11-03')} – ${intl.formatDate('sq', '2026-12-05')}`,
    );
  });
});

describe('times, numbers, money', () => {
  it('times are the same in every language', () => {
    assert.equal(intl.formatTime('09:00'), '09:00');
    assert.equal(intl.formatTime('2026-11-03T18:00:00'), '18:00');
    assert.equal(intl.formatTime('bald'), 'bald');
    assert.equal(intl.formatTimeRange('09:00', '12:15'), '09:00–12:15');
    assert.equal(intl.formatTimeRange('09:00'), '09:00');
  });

  const cases: readonly (readonly [string, readonly [number, number?, string?], string])[] = [
    ['de', [5], '5 €'],
    ['de', [4.5], '4,50 €'],
    ['de', [5, 10], '5–10 €'],
    ['de', [5, 10.5], '5,00–10,50 €'],
    ['de', [0], '0 €'],
    ['de', [1229], '1.229 €'],
    ['en', [5], '€5'],
    ['ar', [5], '5 €'],
    ['de', [5, 5, 'CHF'], '5 CHF'],
    ['de', [5, 5, 'Taler'], '5 €'],
  ];
  for (const [language, [min, max, currency], expected] of cases) {
    it(`${language}: ${expected}`, () => {
      assert.equal(plain(intl.formatMoney(language, min, max, currency)), expected);
    });
  }

  it('places in a row', () => {
    const places = (language: string) =>
      [1, 2, 3, 4, 11, 21].map((n) => intl.formatOrdinal(language, n)).join(' ');
    assert.equal(places('de'), '1. 2. 3. 4. 11. 21.');
    assert.equal(places('de-simple'), '1. 2. 3. 4. 11. 21.');
    assert.equal(places('en'), '1st 2nd 3rd 4th 11th 21st');
    assert.equal(places('ar'), '1 2 3 4 11 21');
  });

  it('numbers and lists', () => {
    assert.equal(formatNumber('de', 12345), '12.345');
    assert.equal(formatNumber('ar', 12345), '12,345');
    assert.equal(intl.formatList('de', ['A', 'B', 'C']), 'A, B und C');
    assert.equal(intl.formatList('de', []), '');
  });
});

describe('age of a date', () => {
  const today = '2026-11-22';
  const cases: readonly (readonly [string, string])[] = [
    ['2025-11-22', 'vor 1 Jahr'],
    ['2024-11-23', 'vor 1 Jahr'],
    ['2024-11-22', 'vor 2 Jahren'],
    ['2015-01-01', 'vor 11 Jahren'],
    ['irgendwann', 'irgendwann'],
  ];
  for (const [date, expected] of cases)
    it(`${date} → ${expected}`, () => assert.equal(plain(intl.formatAge('de', date, today)), expected));

  it('in Arabic counts as Arabic does', () => {
    assert.equal(plain(intl.formatAge('ar', '2024-11-22', today)), 'قبل سنتين');
  });
});

describe('names', () => {
  it('of languages, also where engines know none', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['de', 'uk', 'Ukrainisch'],
      ['en', 'ar', 'Arabic'],
      ['de', 'kmr', 'Kurdisch (Kurmandschi)'],
      ['de', 'ckb', 'Kurdisch (Sorani)'],
      ['de', 'fa-AF', 'Dari'],
      ['de', 'rom', 'Romani'],
      ['de', 'gsg', 'Deutsche Gebärdensprache'],
      ['de', 'de-si', 'Deutsch in einfacher Sprache'],
      ['de', 'qaa', 'qaa'],
      ['de', '<b>', '<b>'],
    ];
    for (const [language, code, expected] of cases) assert.equal(languageName(language, code), expected);
  });

  it('of countries', () => {
    assert.equal(regionName('de', 'SY'), 'Syrien');
    assert.equal(regionName('de', '??'), '??');
  });
});

describe('the store of formatters', () => {
  it('makes each once and stays bounded', () => {
    let made = 0;
    const ask = (key: string) => cached(`test ${key}`, () => ({ number: ++made }));
    assert.equal(ask('a'), ask('a'));
    assert.equal(made, 1);
    for (let i = 0; i < 200; i++) ask(`b${i}`);
    assert.notEqual(ask('a').number, 1, 'the first one is no longer kept after many others');
  });

  it('hands Intl a Gregorian locale with Latin digits, whatever it is asked', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['de', 'de'],
      ['de-simple', 'de-simple'],
      ['en', 'en-GB'],
      ['en-US', 'en-us'],
      ['ar-EG', 'ar-eg'],
      ['sq', 'de'],
      ['', 'de'],
      ['x', 'de'],
    ];
    for (const [language, expected] of cases) {
      assert.equal(intlLocale(language).toLowerCase(), `${expected}-u-ca-gregory-nu-latn`.toLowerCase());
    }
  });
});
