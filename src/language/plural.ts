// Counts need whole sentences by plural category: Arabic has six, and its "two" says no number at all.
import { intlLocale } from './intl-locale.js';
import { cached } from './intl-cache.js';

/** One finished message for each CLDR category; German and English need `one` and `other`, and may say `zero`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The CLDR category of a count in a language. */
export const pluralCategory = (language: string, count: number): Intl.LDMLPluralRule =>
  cached(`plural ${language}`, () => new Intl.PluralRules(intlLocale(language))).select(count);

/** The message for this count; no thing at all takes `zero` in every language. `language` is the language of the messages, so the interface language. */
export const plural = (language: string, count: number, forms: PluralForms): string =>
  (count === 0 ? forms.zero : undefined) ?? forms[pluralCategory(language, count)] ?? forms.other;
