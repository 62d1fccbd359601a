// German is written without the engine: these tests hold every form against what the engine writes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engineWriter } from '../../../src/language/engine-writer.js';
import { germanWriter } from '../../../src/language/german-writer.js';
import { formatDateRange } from '../../../src/language/intl-more.js';
import type { DateStyle } from '../../../src/language/date-names.js';
import { toEpochDays } from '../../../src/time/civil.js';

const engine = engineWriter('de');
/** Kinds of spaces differ between engines and versions; readers do not see it. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f\u2009]/g, ' ');
const styles: readonly DateStyle[] = ['short', 'medium', 'long', 'full', 'day', 'dayLong', 'month'];

describe('German without the engine', () => {
  it('writes every day of a leap year in every style', () => {
    const first = toEpochDays('2028-01-01');
    for (let day = first; day < first + 366; day++)
      for (const style of styles)
        assert.equal(germanWriter.date(day, style), plain(engine.date(day, style)), `${day} ${style}`);
    for (const day of [-1, -400, -40_000])
      assert.equal(germanWriter.date(day, 'full'), engine.date(day, 'full'));
  });

  it('says in ranges once what both ends share', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['2026-11-03', '2026-11-05'],
      ['2026-11-30', '2026-12-02'],
      ['2026-11-30', '2027-02-26'],
      ['2026-05-01', '2026-05-31'],
    ];
    for (const [from, to] of cases)
      for (const style of ['medium', 'long', 'full', 'day', 'dayLong', 'month'] as const) {
        if (style === 'month' && from.slice(0, 7) === to.slice(0, 7)) continue;
        // A style without year stays without; the engine adds it at the turn of the year.
        if (style.startsWith('day') && from.slice(0, 4) !== to.slice(0, 4)) continue;
        const range = [toEpochDays(from), toEpochDays(to), style] as const;
        assert.equal(
          formatDateRange('de', from, to, style),
          plain(engine.dateRange!(...range)),
          `${from} ${to} ${style}`,
        );
      }
    assert.equal(formatDateRange('de', '2026-11-03', '2026-11-05', 'short'), '03.11.2026 – 05.11.2026');
  });

  it('names weekdays in every length', () => {
    for (const length of ['long', 'short'] as const)
      for (let day = 0; day < 7; day++)
        assert.equal(germanWriter.weekday(day, length), engine.weekday(day, length));
  });

  it('groups and rounds numbers', () => {
    for (const value of [
      0, 7, -7, 12, 999, 1000, -1000, 1229, 12_345, 1_234_567, 0.5, 4.25, 1234.5678, -999.25,
    ])
      assert.equal(germanWriter.number(value), engine.number(value), String(value));
  });

  it('writes amounts', () => {
    for (const currency of ['EUR', 'CHF'])
      for (const [min, max] of [
        [5, 5],
        [4.5, 4.5],
        [5, 10],
        [5, 10.5],
        [1229, 12_000],
      ] as const)
        assert.equal(
          plain(germanWriter.money(min, max, currency)),
          plain(engine.money(min, max, currency)),
          `${min} ${max} ${currency}`,
        );
  });

  it('writes lists', () => {
    for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C']])
      assert.equal(germanWriter.list(items), engine.list(items));
  });

  it('says how many years ago', () => {
    for (const years of [1, 2, 11]) assert.equal(germanWriter.yearsAgo(years), engine.yearsAgo(years));
  });

  it('counts', () => {
    for (const count of [0, 1, 1.5, 2, 11, 21])
      assert.equal(germanWriter.plural(count), engine.plural(count));
  });

  it('names languages and countries', () => {
    for (const code of [
      'de',
      'en',
      'ar',
      'uk',
      'ru',
      'tr',
      'fa',
      'fr',
      'ku',
      'ti',
      'pl',
      'ro',
      'bg',
      'es',
      'it',
      'so',
      'qaa',
    ])
      assert.equal(germanWriter.nameOf('language', code), engine.nameOf('language', code), code);
    assert.equal(germanWriter.nameOf('region', 'SY'), 'Syrien');
  });
});
