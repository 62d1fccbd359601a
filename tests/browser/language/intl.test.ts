// What only browsers can prove: engines have less language data than Node, and differ in how they hide it.
import { expect } from '@open-wc/testing';
import { loadDateNames } from '../../../src/language/date-names.js';
import { dateNames } from '../../../src/language/generated/date-names.js';
import { engineWriter } from '../../../src/language/engine-writer.js';
import { gapLanguages, intlLocale } from '../../../src/language/intl-locale.js';
import { formatDateRange } from '../../../src/language/intl-more.js';
import {
  formatAge,
  formatDate,
  formatList,
  formatMoney,
  formatTime,
  weekdayName,
} from '../../../src/language/intl.js';
import { languageAliases, languageNameTable } from '../../../src/language/language-name-table.js';
import { addLanguageNames, languageName } from '../../../src/language/language-names.js';
import { interfaceLanguages, loadTexts } from '../../../src/language/locales.js';
import { negotiateInterface, nearestLanguage } from '../../../src/language/negotiate.js';
import { plural } from '../../../src/language/plural.js';
import { addWriters } from '../../../src/language/writer.js';
import { weekdays } from '../../../src/time/civil.js';
import { civilNow } from '../../../src/time/zone.js';

addLanguageNames(languageNameTable, languageAliases);
addWriters(engineWriter);

const plain = (text: string) =>
  text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\s\u00a0\u202f\u2009]+/g, ' ');

describe('dates in this engine', () => {
  for (const language of gapLanguages) {
    it(`${language} is written with its own month and weekday names, not in English`, async () => {
      await loadDateNames(language);
      const { styles, weekdays: names } = dateNames[language]!;
      for (let month = 1; month <= 12; month++) {
        const date = `2026-${String(month).padStart(2, '0')}-03`;
        expect(formatDate(language, date, 'long')).to.include(styles.long.months![month - 1]);
        expect(formatDate(language, date, 'medium')).to.include(styles.medium.months![month - 1]);
        expect(formatDate(language, date, 'long')).to.include('2026');
      }
      expect(weekdays.map((day) => weekdayName(language, day))).to.deep.equal(names.long);
      expect(formatDate(language, '2026-11-03', 'full')).to.include(names.long[1]);
      expect(formatDate(language, '2026-11-03', 'short')).to.equal('03.11.2026');
    });
  }

  const cases: readonly (readonly [string, string])[] = [
    ['de', 'Dienstag, 3. November 2026'],
    ['de-simple', 'Dienstag, 3. November 2026'],
    ['en', 'Tuesday, 3 November 2026'],
    ['ar', 'الثلاثاء، 3 نوفمبر 2026'],
    ['C', 'Dienstag, 3. November 2026'],
    ['', 'Dienstag, 3. November 2026'],
    ['<script>', 'Dienstag, 3. November 2026'],
    ['xx-unknown', 'Dienstag, 3. November 2026'],
  ];
  for (const [language, expected] of cases) {
    it(`"${language}": ${expected}`, () => {
      // Engines differ in the comma after an English weekday.
      expect(
        plain(formatDate(language, '2026-11-03T23:30', 'full')).replace('Tuesday 3', 'Tuesday, 3'),
      ).to.equal(expected);
    });
  }

  it('Persian keeps our calendar and digits', () => {
    expect(formatDate('fa', '2026-11-03', 'long')).to.match(/^3 .+ 2026$/);
    expect(formatDate('fa-AF', '2026-11-03', 'long')).to.match(/^3 .+ 2026$/);
  });

  it('whatever locale is asked, digits are Latin and the calendar Gregorian', () => {
    for (const language of ['ar-EG', 'ar-SA', 'fa', 'ur-PK', 'bn', 'th', 'ja-u-ca-japanese', 'my']) {
      const { calendar, numberingSystem } = new Intl.DateTimeFormat(intlLocale(language)).resolvedOptions();
      expect(`${calendar} ${numberingSystem}`, language).to.equal('gregory latn');
    }
  });

  it('ranges, times, money, lists, ages', () => {
    expect(plain(formatDateRange('de', '2026-11-03', '2027-02-26'))).to.equal('3. Nov. 2026 – 26. Feb. 2027');
    expect(formatTime('2026-11-03T00:05')).to.equal('00:05');
    expect(plain(formatMoney('de', 4.5))).to.equal('4,50 €');
    expect(plain(formatMoney('de', 5, 10)).replace(/ ?– ?/, '–')).to.equal('5–10 €');
    expect(formatList('de', ['A', 'B', 'C'])).to.equal('A, B und C');
    expect(formatAge('de', '2024-11-01', '2026-11-22')).to.equal('vor 2 Jahren');
    expect(plain(formatAge('ar', '2024-11-01', '2026-11-22'))).to.equal('قبل سنتين');
    expect(formatAge('en', '2024-11-21', '2026-11-22')).to.equal('2 years ago');
  });

  it('our times are the engine’s own with 24 hours', () => {
    for (const language of interfaceLanguages) {
      for (const time of ['00:05', '09:30', '12:00', '23:59']) {
        const format = new Intl.DateTimeFormat(intlLocale(language), {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone: 'UTC',
        });
        expect(plain(format.format(Date.parse(`2026-11-03T${time}Z`)))).to.equal(formatTime(time));
      }
    }
  });
});

describe('words in this engine', () => {
  it('counts have the six Arabic categories', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 11, 100].map((count) => plural('ar', count, forms)).join(' ')).to.equal(
      'zero one two few many other',
    );
    expect([0, 1, 2].map((count) => plural('de-simple', count, forms)).join(' ')).to.equal('zero one other');
  });

  it('languages of newcomers have a name', () => {
    for (const code of 'ar fa fa-AF ps ku kmr ckb ti am so sq tr uk ru rom ce ary arz apc zza syr aii ber kab ff mnk gsg sr-Latn'.split(
      ' ',
    )) {
      expect(languageName('de', code), code).to.match(/^\p{Lu}[\p{L} ()-]+$/u);
    }
  });

  it('the clock is that of the feed’s zone', () => {
    expect(civilNow(Date.parse('2026-03-29T01:00:00Z'), 'Europe/Berlin')).to.equal('2026-03-29T03:00');
    expect(civilNow(Date.parse('2026-11-22T23:00:00Z'), 'Europe/Berlin')).to.equal('2026-11-23T00:00');
    expect(civilNow(Date.parse('2026-11-22T12:00:00Z'), 'No/Where')).to.equal('2026-11-22T13:00');
  });

  it('texts of each language load, German needs none', async () => {
    for (const language of interfaceLanguages) {
      const texts = await loadTexts(language);
      if (language === 'de') expect(texts).to.equal(undefined);
      else expect(Object.keys(texts!).length).to.be.greaterThan(50);
    }
  });
});

describe('the nearest lang', () => {
  const inPage = (markup: string): HTMLElement => {
    const box = document.createElement('div');
    box.append(document.createRange().createContextualFragment(markup));
    document.body.append(box);
    return box;
  };
  const language = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = language;
    for (const box of document.querySelectorAll('body > div')) box.remove();
  });

  it('is the host’s own, else an ancestor’s, else the page’s', () => {
    document.documentElement.lang = 'fr';
    const box = inPage('<section lang="ar"><p id="a"></p><p id="b" lang="en"></p></section><p id="c"></p>');
    const of = (id: string) => nearestLanguage(box.querySelector(`#${id}`)!);
    expect([of('a'), of('b'), of('c')]).to.deep.equal(['ar', 'en', 'fr']);
  });

  it('is looked for through shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'ar';
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    expect(nearestLanguage(inner)).to.equal('ar');
  });

  it('an empty lang means unknown and leaves the choice to the feed', () => {
    document.documentElement.removeAttribute('lang');
    const box = inPage('<p lang=""></p><i></i>');
    expect(nearestLanguage(box.querySelector('p')!)).to.equal('');
    expect(negotiateInterface({ page: nearestLanguage(box.querySelector('p')!), feed: 'ar' })).to.equal('ar');
    expect(nearestLanguage(box.querySelector('i')!)).to.equal(undefined);
  });
});
