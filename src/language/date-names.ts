// Month and weekday names for the languages that engines lack, and the place where they wait after loading.
// Sync formatters look here first, so a gap language reads the same in every engine.
import { gapLanguage } from './intl-locale.js';

/** short 03.11.2026 · medium 3. Nov. 2026 · long 3. November 2026 · full Dienstag, 3. November 2026 · day Di., 3. Nov. · dayLong Dienstag, 3. November · month November 2026 */
export type DateStyle = 'short' | 'medium' | 'long' | 'full' | 'day' | 'dayLong' | 'month';

/** One style: a pattern of literal text and the slots day, month, year, weekday; with the names it uses. */
export interface DatePattern {
  /** `{d}` day, `{dd}` day with two digits, `{M}` month as named in `months`, `{MM}` two digits, `{y}` year, `{E}` weekday. */
  readonly pattern: string;
  /** January first. */
  readonly months?: readonly string[];
}

export interface DateNames {
  readonly styles: Readonly<Record<DateStyle, DatePattern>>;
  /** Monday first, by length. */
  readonly weekdays: Readonly<Record<'long' | 'short' | 'narrow', readonly string[]>>;
}

/** The names of one language, and how it writes a day with them. */
export interface DateWriter extends DateNames {
  /** `days` since 1970-01-01. */
  readonly format: (days: number, style: DateStyle) => string;
}

let writers: ((gap: string) => DateWriter | undefined) | undefined;

/** Loads the tables when the language needs them; call it with the texts of the language. Rejects when offline. */
export const loadDateNames = async (language: string): Promise<void> => {
  if (gapLanguage(language)) writers ??= (await import('./gap-dates.js')).dateWriter;
};

/** The names of a gap language once loaded. */
export const dateNamesOf = (language: string): DateWriter | undefined => {
  const gap = writers && gapLanguage(language);
  return gap ? writers!(gap) : undefined;
};
