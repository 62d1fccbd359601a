// Names of languages and countries. Engines know the big ones; a table that comes later holds what they lack or call
// differently from the people who look for it (Kurmanji and Sorani are not one "Kurdish").
import { labelFrom, type LabelRow } from './labels.js';
import { canonicalTag } from './negotiate.js';
import { writerOf } from './writer.js';

/** Labels by code, and other codes for them; empty until `addLanguageNames`. */
let names: LabelRow = {};
let aliases: Readonly<Record<string, string>> = {};

/** Brings the table of language-name-table.ts, which is not worth the first list. */
export const addLanguageNames = (table: LabelRow, others: Readonly<Record<string, string>>): void => {
  names = table;
  aliases = others;
};

const nameOf = (language: string, type: 'language' | 'region', code: string): string | undefined => {
  try {
    return writerOf(language).nameOf(type, code);
  } catch {
    // Some well-formed feeds hold what Intl does not take for a code.
    return undefined;
  }
};

/** The name of a language (BCP 47) in the language of the interface; the code itself when nobody knows it. */
export const languageName = (language: string, code: string): string => {
  const tag = canonicalTag(code);
  const base = tag.split('-')[0]!;
  return (
    labelFrom(names, aliases[tag] ?? tag) ??
    nameOf(language, 'language', code) ??
    labelFrom(names, aliases[base] ?? base) ??
    nameOf(language, 'language', base) ??
    code
  );
};

/** The name of a country (ISO 3166-1 alpha-2) in the language of the interface. */
export const regionName = (language: string, code: string): string =>
  nameOf(language, 'region', code) ?? code;
