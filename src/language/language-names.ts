// Names of languages and countries. Engines know the big ones; the table holds what they lack or call differently
// from the people who look for it (Kurmanji and Sorani are not one "Kurdish").
import { intlLocale } from './intl-locale.js';
import { cached } from './intl-cache.js';
import { createLabels, mark } from './labels.js';
import { canonicalTag } from './negotiate.js';

const labelOf = createLabels([
  mark('Deutsch in einfacher Sprache', { id: 'language.de-simple' }),
  mark('Kurdisch (Kurmandschi)', { id: 'language.kmr' }),
  mark('Kurdisch (Sorani)', { id: 'language.ckb' }),
  mark('Romani', { id: 'language.rom' }),
  mark('Zazaki', { id: 'language.zza' }),
  mark('Aramäisch', { id: 'language.syr' }),
  mark('Assyrisch', { id: 'language.aii' }),
  mark('Tschetschenisch', { id: 'language.ce' }),
  mark('Arabisch (Marokko)', { id: 'language.ary' }),
  mark('Arabisch (Ägypten)', { id: 'language.arz' }),
  mark('Arabisch (Syrien)', { id: 'language.apc' }),
  mark('Tamazight', { id: 'language.ber' }),
  mark('Kabylisch', { id: 'language.kab' }),
  mark('Fulfulde', { id: 'language.ff' }),
  mark('Mandinka', { id: 'language.mnk' }),
  mark('Susu', { id: 'language.sus' }),
  mark('Dioula', { id: 'language.dyu' }),
  mark('Deutsche Gebärdensprache', { id: 'language.gsg' }),
  mark('Gebärdensprache', { id: 'language.sgn' }),
]);

/** Other codes for the same entry. */
const aliases: Readonly<Record<string, string>> = {
  diq: 'zza',
  kiu: 'zza',
  tru: 'syr',
  arc: 'syr',
  zgh: 'ber',
  man: 'mnk',
};

const nameOf = (language: string, type: 'language' | 'region', code: string): string | undefined => {
  try {
    return cached(
      `names ${type} ${language}`,
      () => new Intl.DisplayNames(intlLocale(language), { type, fallback: 'none' }),
    ).of(code);
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
    labelOf(`language.${aliases[tag] ?? tag}`) ??
    nameOf(language, 'language', code) ??
    labelOf(`language.${aliases[base] ?? base}`) ??
    nameOf(language, 'language', base) ??
    code
  );
};

/** The name of a country (ISO 3166-1 alpha-2) in the language of the interface. */
export const regionName = (language: string, code: string): string =>
  nameOf(language, 'region', code) ?? code;
