// One thing in several languages, as texts of a feed.

/** Texts by language tag. */
export type Texts = ReadonlyMap<string, string>;

/** Tags of other systems as a feed has them. */
export const tagOf = (language: string): string =>
  /^de-(si|simple|x-simplified)$/i.test(language) ? 'de-simple' : language;

/**
 * A plain string where it is in the language of the feed or the same in all, else one text per language; undefined for none.
 */
export function localized(
  texts: Texts,
  language: string,
): string | Readonly<Record<string, string>> | undefined {
  const map: Record<string, string> = {};
  const different = new Set<string>();
  texts.forEach((text, tag) => {
    if (text) {
      map[tag] = text;
      different.add(text);
    }
  });
  const tags = Object.keys(map);
  const [first] = tags;
  if (first === undefined) return undefined;
  if ((tags.length === 1 && first === language) || (tags.length > 1 && different.size === 1))
    return map[first];
  return map;
}
