// Who writes dates, numbers and lists in a language. German is always there; what writes the others comes with their
// texts (locales.ts), and until then, as for what is no language at all, German is written: places and prices are.
import type { DateStyle } from './date-names.js';
import { germanWriter } from './german-writer.js';

export type NameLength = 'long' | 'short';

/** Days are counted from 1970-01-01; weekdays from Monday, 0. */
export interface Writer {
  readonly date: (days: number, style: DateStyle) => string;
  /** Both ends inclusive; without it a range is written as Germans do. */
  readonly dateRange?: (from: number, to: number, style: DateStyle) => string;
  readonly weekday: (index: number, length: NameLength) => string;
  readonly number: (value: number) => string;
  /** 1st, 2nd, 3rd. */
  readonly ordinal: (value: number) => string;
  /** `currency`: ISO 4217. */
  readonly money: (min: number, max: number, currency: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Undefined where nobody can say it. */
  readonly yearsAgo: (years: number) => string | undefined;
  /** CLDR plural category. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  /** Name of a language (BCP 47) or a country (ISO 3166-1). */
  readonly nameOf: (type: 'language' | 'region', code: string) => string | undefined;
}

let others: ((language: string) => Writer) | undefined;

/** Brings what writes every language but German. */
export const addWriters = (make: (language: string) => Writer): void => {
  others = make;
};

export const writerOf = (language: string): Writer =>
  others && !/^de(-simple)?$/.test(language) ? others(language) : germanWriter;
