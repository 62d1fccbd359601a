// Every language but German, as the visitor's engine writes it; where engines have no data, from our own tables.
// Comes with the texts of the first such language. Days are formatted in UTC, so no viewer's zone can shift one.
import { dateNamesOf, type DateStyle } from './date-names.js';
import { germanWriter } from './german-writer.js';
import { cached } from './intl-cache.js';
import { gapLanguage, intlLocale } from './intl-locale.js';
import type { Writer } from './writer.js';

const numeric = 'numeric';
const twoDigit = '2-digit';
const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: twoDigit, month: twoDigit, year: numeric },
  medium: { day: numeric, month: 'short', year: numeric },
  long: { day: numeric, month: 'long', year: numeric },
  full: { weekday: 'long', day: numeric, month: 'long', year: numeric },
  day: { weekday: 'short', day: numeric, month: 'short' },
  dayLong: { weekday: 'long', day: numeric, month: 'long' },
  month: { month: 'long', year: numeric },
};

const utc = (days: number) => days * 864e5;

const englishEndings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** The writer of a language; junk and what no engine knows is written the German way. */
export const engineWriter = (language: string): Writer => cached(`writer ${language}`, () => make(language));

const make = (language: string): Writer => {
  const locale = intlLocale(language);
  const base = locale.slice(0, 2);
  const gap = gapLanguage(language);
  const dateFormat = (key: string, options: Intl.DateTimeFormatOptions) =>
    cached(`date ${key} ${language}`, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const numberFormat = (key: string, options?: Intl.NumberFormatOptions) =>
    cached(`number ${key} ${language}`, () => new Intl.NumberFormat(locale, options));
  const date: Writer['date'] = (days, style) =>
    dateNamesOf(language)?.format(days, style) ?? dateFormat(style, styles[style]).format(utc(days));

  return {
    date,
    dateRange: (from, to, style) =>
      gap
        ? `${date(from, style)} – ${date(to, style)}`
        : dateFormat(style, styles[style]).formatRange(utc(from), utc(to)),
    weekday: (index, length) =>
      dateNamesOf(language)?.weekdays[length][index] ??
      // 1970-01-05 was a Monday.
      dateFormat(`weekday ${length}`, { weekday: length }).format(utc(index + 4)),
    number: (value) => numberFormat('').format(value),
    ordinal(value) {
      if (base !== 'en') return base === 'de' ? germanWriter.ordinal(value) : String(value);
      const rules = cached('ordinal en', () => new Intl.PluralRules('en', { type: 'ordinal' }));
      return value + (englishEndings[rules.select(value)] ?? 'th');
    },
    money(min, max, currency) {
      const digits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
      const format = numberFormat(currency + digits, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      return min === max ? format.format(min) : format.formatRange(min, max);
    },
    list: (items) =>
      gap
        ? items.join(/^(ps|ckb)/.test(language) ? '، ' : ', ')
        : cached(`list ${language}`, () => new Intl.ListFormat(locale)).format(items),
    yearsAgo: (years) =>
      gap
        ? undefined
        : cached(`age ${language}`, () => new Intl.RelativeTimeFormat(locale)).format(-years, 'year'),
    plural: (count) => cached(`plural ${language}`, () => new Intl.PluralRules(locale)).select(count),
    nameOf: (type, code) =>
      cached(`names ${type} ${language}`, () => new Intl.DisplayNames(locale, { type, fallback: 'none' })).of(
        code,
      ),
  };
};
