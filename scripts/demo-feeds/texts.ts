/** Puts the texts of the demo feeds together: one file a language in the input, one map a field in the feed. */
import { readSourceOr } from './read-source.js';

export const languages = ['de', 'en', 'ar', 'de-simple'] as const;

/** A plain string when there is only German, the feed's default language; else one text per language. */
export type Localized = string | Readonly<Record<string, string>>;

type TextFile = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * Texts of `demo/feeds/source/{folder}/texts/{language}/{file}.json`. A file holds a text per key, or for each record
 * several texts by the name of their field.
 */
export const createTexts = (folder: string, file: string) => {
  const files = languages.map(
    (language) => [language, readSourceOr<TextFile>(`${folder}/texts/${language}/${file}`, {})] as const,
  );
  return (key: string, field?: string): Localized | undefined => {
    const found: [string, string][] = [];
    for (const [language, texts] of files) {
      const entry = texts[key];
      const text = typeof entry === 'string' ? entry : entry?.[field ?? ''];
      if (text !== undefined) found.push([language, text]);
    }
    const [first] = found;
    return first && (found.length > 1 || first[0] !== 'de' ? Object.fromEntries(found) : first[1]);
  };
};

export type Texts = ReturnType<typeof createTexts>;

const asMap = (text: Localized): Readonly<Record<string, string>> =>
  typeof text === 'string' ? { de: text } : text;

/** Two texts as two paragraphs, in the languages that both have, else in those of the second. */
export const paragraphs = (first: Localized | undefined, second: Localized | undefined) => {
  if (first === undefined || second === undefined) return first ?? second;
  const [before, after] = [asMap(first), asMap(second)];
  const joined = languages.flatMap((language) => {
    const text = after[language];
    return text === undefined ? [] : [[language, [before[language], text].filter(Boolean).join('\n\n')]];
  });
  return Object.fromEntries(joined) as Localized;
};
