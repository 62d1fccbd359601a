// Brings the shipped vocabularies and their translations when a feed leaves its own out.
import type { Feed, VocabularyName } from '../feed/types.js';
import { loadTexts, type InterfaceLanguage } from './locales.js';
import type { Texts } from './message.js';
import { useTermLabels } from './term-labels.js';

const names: readonly VocabularyName[] = [
  'offerTypes',
  'courseTypes',
  'audiences',
  'residence',
  'actorTypes',
  'eventTypes',
];

const modules: Readonly<Partial<Record<InterfaceLanguage, () => Promise<{ readonly templates: Texts }>>>> = {
  en: () => import('./generated/en-terms.js'),
  ar: () => import('./generated/ar-terms.js'),
  'de-simple': () => import('./generated/de-simple-terms.js'),
};

/** Whether the feed leaves out a vocabulary for which we have words. */
export const needsDefaultTerms = ({ vocabularies }: Feed): boolean =>
  names.some((name) => !vocabularies[name]?.length);

/** After this `defaultLabel` knows the shipped vocabularies in this language. Rejects when a file cannot be loaded. */
export const loadDefaultTerms = async (language: InterfaceLanguage): Promise<void> => {
  const [texts, terms, { defaultTermLabels }] = await Promise.all([
    loadTexts(language),
    modules[language]?.(),
    import('./default-term-labels.js'),
  ]);
  // The texts of a language are one object for the whole page: what is loaded later joins it.
  if (texts && terms) Object.assign(texts, terms.templates);
  useTermLabels(defaultTermLabels);
};
