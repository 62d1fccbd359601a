// The languages of the interface and the static map of their texts. Literal imports, so that a bundler makes
// one chunk of each language and loads it only when it is shown.
import type { Texts } from './message.js';
import { addWriters } from './writer.js';

/** German is the source and needs no module. `de-simple` is German in plain words (IANA variant `simple`). */
export const interfaceLanguages = ['de', 'en', 'ar', 'de-simple'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const modules: Readonly<Partial<Record<InterfaceLanguage, () => Promise<{ readonly templates: Texts }>>>> = {
  en: () => import('./generated/en.js'),
  ar: () => import('./generated/ar.js'),
  'de-simple': () => import('./generated/de-simple.js'),
};

/**
 * The texts of a language for `setActiveTexts`, with what writes its dates and numbers; `undefined` for German. Rejects
 * when a file cannot be loaded.
 */
export const loadTexts = async (language: InterfaceLanguage): Promise<Texts | undefined> => {
  const [texts, writers] = await Promise.all([
    modules[language]?.(),
    language.startsWith('de') ? undefined : import('./engine-writer.js'),
  ]);
  if (writers) addWriters(writers.engineWriter);
  return texts?.templates;
};
