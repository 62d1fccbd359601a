// The texts of the contact directory, apart from those of all widgets: a page without one does not load them.
import { loadTexts, type InterfaceLanguage } from './locales.js';
import type { Texts } from './message.js';

const modules: Readonly<Partial<Record<InterfaceLanguage, () => Promise<{ readonly templates: Texts }>>>> = {
  en: () => import('./generated/en-contacts.js'),
  ar: () => import('./generated/ar-contacts.js'),
  'de-simple': () => import('./generated/de-simple-contacts.js'),
};

/** `loadTexts` with what only the directory says. Rejects when a file cannot be loaded. */
export const loadContactTexts = async (language: InterfaceLanguage): Promise<Texts | undefined> => {
  const [texts, contacts] = await Promise.all([loadTexts(language), modules[language]?.()]);
  // The texts of a language are one object for the whole page: what is loaded later joins it.
  if (texts && contacts) Object.assign(texts, contacts.templates);
  return texts;
};
