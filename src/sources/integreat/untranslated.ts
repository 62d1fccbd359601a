// Pages the CMS puts where a translation is missing: a sentence and links to the languages there are, nothing else.
import { isObject } from '../../feed/check.js';

/** Whether the text only leads to its other languages, whatever language it says so in. */
export function isUntranslated(content: unknown, availableLanguages: unknown): boolean {
  if (typeof content !== 'string' || content.length > 40_000 || !isObject(availableLanguages)) return false;
  if (/^\s*(<p>\s*)?Die Seite existiert nicht in der ausgewählten Sprache/.test(content)) return true;
  const languages = Object.keys(availableLanguages).slice(0, 200);
  let links = 0;
  for (const [, href = ''] of content.matchAll(/<a\s[^<>]{0,20}href="([^"<>]{1,1000})"/g)) {
    const path = /^https?:\/\/[^/]+(\/.*)$/.exec(href)?.[1];
    const isOther = languages.some((language) => {
      const other = availableLanguages[language];
      return isObject(other) && path !== undefined && other['path'] === path;
    });
    if (!isOther) return false;
    links++;
  }
  const words = content
    .replaceAll(/<a\s[^>]*>[^<]*<\/a>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
  return links > 1 && words.length < 200;
}
