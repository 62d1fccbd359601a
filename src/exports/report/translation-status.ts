// What is untranslated where: for each language of a feed, how many texts have it, who wrote them, and which are missing.
import { collectionNames, type FeedRecord } from '../../feed/collections.js';
import { visitTexts } from '../../feed/text-fields.js';
import type { CollectionName, Feed, LocalizedText } from '../../feed/types.js';
import { textIn } from '../../language/localized-text.js';
import { recordTitle } from '../../language/record-title.js';

export interface MissingText {
  readonly collection: CollectionName;
  readonly id: string;
  /** In the feed's own language. */
  readonly title: string;
  /** Paths of the texts that lack the language: `title`, `access.steps`. */
  readonly fields: readonly string[];
}

export interface LanguageStatus {
  /** BCP 47, as the feed writes it. */
  readonly language: string;
  /** Texts there are, and those that have this language. */
  readonly texts: number;
  readonly translated: number;
  /** Records of which every text has it. */
  readonly complete: number;
  readonly records: number;
  /** Records whose texts in this language say of themselves that a machine wrote them and nobody has read them. */
  readonly machine: number;
  readonly missing: readonly MissingText[];
}

/** Names and addresses are the same everywhere: their plain strings need no translation. */
const isOwnName = (collection: CollectionName, path: string): boolean =>
  (collection === 'organizations' && /^(name|shortName)$/.test(path)) ||
  (collection === 'places' && /^(name|room)$/.test(path));

/**
 * `languages`: those asked for; without them those the feed names, and any that its texts have. The default language is
 * asked, too: a text may have every language but that.
 */
export const translationStatus = (feed: Feed, languages?: readonly string[]): readonly LanguageStatus[] => {
  const asked = new Set(languages ?? feed.languages?.map(({ code }) => code));
  const all: {
    collection: CollectionName;
    record: FeedRecord;
    texts: (readonly [string, LocalizedText])[];
  }[] = [];
  for (const collection of collectionNames)
    for (const record of feed[collection]) {
      const texts: (readonly [string, LocalizedText])[] = [];
      visitTexts(collection, record, (text, path) => {
        if (typeof text !== 'string' && !languages) for (const tag of Object.keys(text)) asked.add(tag);
        if (typeof text !== 'string' || !isOwnName(collection, path)) texts.push([path, text]);
      });
      all.push({ collection, record, texts });
    }
  return [...asked].map((language) => {
    let texts = 0;
    let translated = 0;
    let complete = 0;
    let machine = 0;
    const missing: MissingText[] = [];
    for (const { collection, record, texts: own } of all) {
      const fields = own
        .filter(([, text]) => !textIn(text, language, feed.defaultLanguage))
        .map(([path]) => path);
      texts += own.length;
      translated += own.length - fields.length;
      if (fields.length)
        missing.push({ collection, id: record.id, title: recordTitle(record, feed.defaultLanguage), fields });
      else complete++;
      if ('textMeta' in record && record.textMeta?.[language]?.origin === 'machine') machine++;
    }
    return { language, texts, translated, complete, records: all.length, machine, missing };
  });
};
