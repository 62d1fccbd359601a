// Names in the order of a dictionary.
import { cached } from './intl-cache.js';

/** A German name as DIN 5007-1 sorts it: ä as a, ß as ss; and "Gruppe 2" before "Gruppe 10". */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/\d+/g, (digits) => digits.padStart(9, '0'));

export interface NameOrder {
  /** What of a name is compared: made once for each, not for each comparison. */
  readonly key: (name: string) => string;
  readonly compare: (a: string, b: string) => number;
}

/** How names are sorted; German ones without waking the engine's own tables. */
export const nameOrder = (language: string): NameOrder =>
  language.startsWith('de')
    ? { key: nameKey, compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0) }
    : {
        key: (name) => name,
        compare: cached(`order ${language}`, () => new Intl.Collator(language, { numeric: true })).compare,
      };

/** A list in the order of the names of its items. */
export const byName = <T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  language: string,
): readonly T[] => {
  const { key, compare } = nameOrder(language);
  return items
    .map((item) => ({ item, name: key(nameOf(item)) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ item }) => item);
};
