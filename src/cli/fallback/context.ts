// The words a list is written with: those of the widgets, in one of their languages.
import { createLookup } from '../../feed/lookup.js';
import type { Feed } from '../../feed/types.js';
import { loadContactTexts } from '../../language/contact-texts.js';
import { loadDefaultTerms } from '../../language/default-terms.js';
import { loadEventTexts } from '../../language/event-texts.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { setActiveTexts } from '../../language/message.js';
import type { RecordContext } from '../../widgets/base/context.js';

/** Puts the texts of `language` in force, for all that follows. */
export const createContext = async (
  feed: Feed,
  language: InterfaceLanguage,
  today: string,
): Promise<RecordContext> => {
  const [texts] = await Promise.all([
    loadEventTexts(language),
    loadContactTexts(language),
    loadDefaultTerms(language),
  ]);
  setActiveTexts(texts);
  return {
    lookup: createLookup(feed),
    vocabularies: feed.vocabularies,
    language,
    languages: [language],
    feedDefault: feed.defaultLanguage,
    today,
  };
};
