// Counts need whole sentences by plural category: Arabic has six, and its "two" says no number at all.
import { writerOf } from './writer.js';

/** One finished message for each CLDR category; German and English need `one` and `other`, and may say `zero`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The message for this count; no thing at all takes `zero` in every language. `language` is the language of the messages, so the interface language. */
export const plural = (language: string, count: number, forms: PluralForms): string =>
  (count === 0 ? forms.zero : undefined) ?? forms[writerOf(language).plural(count)] ?? forms.other;
