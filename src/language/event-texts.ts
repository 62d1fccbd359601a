// The texts of the event calendar, apart from those of all widgets: a page without a calendar does not load them.
import { loadTexts, type InterfaceLanguage } from './locales.js';
import type { Texts } from './message.js';

const modules: Readonly<Partial<Record<InterfaceLanguage, () => Promise<{ readonly templates: Texts }>>>> = {
  en: () => import('./generated/en-events.js'),
  ar: () => import('./generated/ar-events.js'),
  'de-simple': () => import('./generated/de-simple-events.js'),
};

/** `loadTexts` with what only the calendar says. Rejects when a file cannot be loaded. */
export const loadEventTexts = async (language: InterfaceLanguage): Promise<Texts | undefined> => {
  const [texts, events] = await Promise.all([loadTexts(language), modules[language]?.()]);
  // The texts of a language are one object for the whole page: what is loaded later joins it.
  if (texts && events) Object.assign(texts, events.templates);
  return texts;
};
