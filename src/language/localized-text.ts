// Picks the text a visitor can read out of a text in several languages, and says which language it is in, so
// that every block on the screen can carry its own `lang` and `dir`.
import type { LocalizedText } from '../feed/types.js';
import { directionOf } from './direction.js';
import { canonicalTag } from './negotiate.js';

export interface PickedText {
  readonly text: string;
  /** BCP 47, as written in the feed. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** True when this is not the language the visitor wished: show the note. Ordinary German for `de-simple` counts. */
  readonly fallback: boolean;
}

const base = (tag: string) => canonicalTag(tag).split('-')[0]!;

const picked = (text: string, lang: string, wished: string | undefined): PickedText => ({
  text,
  lang,
  dir: directionOf(lang),
  fallback:
    wished !== undefined &&
    lang !== wished &&
    (base(lang) !== base(wished) || (wished === 'de-simple' && canonicalTag(lang) !== wished)),
});

/** The text in exactly this language (a plain string is in the feed's default language), or undefined. */
export const textIn = (
  text: LocalizedText | undefined,
  language: string,
  feedDefault = 'de',
): string | undefined => {
  if (text === undefined) return undefined;
  if (typeof text === 'string')
    return canonicalTag(feedDefault) === canonicalTag(language) ? text : undefined;
  if (Object.hasOwn(text, language)) return text[language] || undefined;
  const wanted = canonicalTag(language);
  const key = Object.keys(text).find((tag) => canonicalTag(tag) === wanted);
  return (key !== undefined && text[key]) || undefined;
};

/**
 * The best text for `languages` (best first, from `negotiateContent`): one of them, another form of the same
 * language, the feed's default, the first one present. Undefined only when there is no text at all.
 */
export const pickText = (
  text: LocalizedText | undefined,
  languages: readonly string[],
  feedDefault: string,
): PickedText | undefined => {
  if (!text) return undefined;
  const wished = languages[0];
  if (typeof text === 'string') return picked(text, feedDefault, wished);
  const keys = Object.keys(text).filter((tag) => text[tag]);
  const find = (test: (tag: string) => boolean) => keys.find((tag) => test(canonicalTag(tag)));
  let key: string | undefined;
  for (const language of languages) key ??= find((tag) => tag === language);
  const wishedBase = base(wished ?? feedDefault);
  key ??=
    find((tag) => tag.split('-')[0] === wishedBase) ??
    find((tag) => tag === canonicalTag(feedDefault)) ??
    keys[0];
  return key === undefined ? undefined : picked(text[key]!, key, wished);
};
