// Names of languages and countries. Engines know the big ones; the table holds what they lack or call differently
// from the people who look for it (Kurmanji and Sorani are not one "Kurdish").
import { intlLocale } from './intl-locale.js';
import { cached } from './intl-cache.js';
import { labelFrom, mark } from './labels.js';
import { canonicalTag } from './negotiate.js';

const names = {
  'de-simple': mark('Deutsch in einfacher Sprache', { id: 'language.de-simple' }),
  kmr: mark('Kurdisch (Kurmandschi)', { id: 'language.kmr' }),
  ckb: mark('Kurdisch (Sorani)', { id: 'language.ckb' }),
  rom: mark('Romani', { id: 'language.rom' }),
  zza: mark('Zazaki', { id: 'language.zza' }),
  syr: mark('Aramäisch', { id: 'language.syr' }),
  aii: mark('Assyrisch', { id: 'language.aii' }),
  ce: mark('Tschetschenisch', { id: 'language.ce' }),
  ary: mark('Arabisch (Marokko)', { id: 'language.ary' }),
  arz: mark('Arabisch (Ägypten)', { id: 'language.arz' }),
  apc: mark('Arabisch (Syrien)', { id: 'language.apc' }),
  ber: mark('Tamazight', { id: 'language.ber' }),
  kab: mark('Kabylisch', { id: 'language.kab' }),
  ff: mark('Fulfulde', { id: 'language.ff' }),
  mnk: mark('Mandinka', { id: 'language.mnk' }),
  sus: mark('Susu', { id: 'language.sus' }),
  dyu: mark('Dioula', { id: 'language.dyu' }),
  gsg: mark('Deutsche Gebärdensprache', { id: 'language.gsg' }),
  sgn: mark('Gebärdensprache', { id: 'language.sgn' }),
};

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
