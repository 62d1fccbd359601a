// From an interface language to a locale that every engine can be trusted with. Engines answer an unknown
// language silently in English; Persian and Pashto bring their own calendar and digits.
import { canonicalTag, lookupChain } from './negotiate.js';
import { cached } from './intl-cache.js';

/** Languages for which Chromium has no data; their dates come from our own tables (see date-names.ts). */
export const gapLanguages: readonly string[] = ['sq', 'ps', 'kmr', 'ckb', 'ti', 'so'];

/** The gap language a tag belongs to, or undefined. `ku` is Kurmanji to CLDR. */
export const gapLanguage = (language: string): string | undefined => {
  const base = canonicalTag(language).split('-')[0]!;
  return gapLanguages.find((gap) => gap === (base === 'ku' ? 'kmr' : base));
};

/** The tag without extensions when this engine has data for it. Junk of the right look makes Intl throw. */
const known = (tag: string): string | undefined => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length ? new Intl.Locale(tag).baseName : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A locale for Intl: known to this engine, Gregorian, Latin digits. English is written the European way unless a
 * region is named; what no engine knows is written the German way, as the places and prices are German.
 */
export const intlLocale = (language: string): string =>
  cached(`locale ${language}`, () => {
    let locale: string | undefined;
    if (!gapLanguage(language)) for (const tag of lookupChain(language)) locale ??= known(tag);
    return `${locale === 'en' ? 'en-GB' : (locale ?? 'de')}-u-ca-gregory-nu-latn`;
  });
