// Names in the order of a dictionary.
import { cached } from './intl-cache.js';

/** A German name as DIN 5007-1 sorts it: ä as a, ß as ss. */
export const nameKey = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

/** Compares names; German without waking the engine's own tables. */
export const nameOrder = (language: string): ((a: string, b: string) => number) => {
  if (!language.startsWith('de'))
    return cached(`order ${language}`, () => new Intl.Collator(language)).compare;
  return (a, b) => {
    const [first, second] = [nameKey(a), nameKey(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
};
