// What the filters and their options are called. Options of the feed's vocabularies keep its order; the rest is
// sorted the way people look for it.
import type { VocabularyName } from '../../feed/types.js';
import { languageName } from '../../language/language-names.js';
import { msg } from '../../language/message.js';
import { byName } from '../../language/name-order.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { weekdayName } from '../../language/intl.js';
import type { Weekday } from '../../time/civil.js';
import { termLabel, type RecordContext } from './context.js';

/** What differs between kinds of records. */
export interface FacetNames {
  /** Names of facets that only this kind has, or calls otherwise. */
  readonly labels: Readonly<Record<string, () => string>>;
  /** Vocabularies of facets that only this kind has. */
  readonly vocabularies: Readonly<Record<string, VocabularyName>>;
  /** Labels of values that stand in no vocabulary; undefined for all others. */
  readonly valueLabel?: (facet: string, value: string, context: RecordContext) => string | undefined;
}

export const facetLabel = (facet: string, names: FacetNames): string =>
  (names.labels[facet] ?? labels[facet])?.() ?? facet;

const labels: Readonly<Record<string, () => string>> = {
  field: () => msg('Thema', { id: 'facet.field' }),
  town: () => msg('Ort', { id: 'facet.town' }),
  language: () => msg('Sprache des Angebots', { id: 'facet.language' }),
  level: () => msg('Deutsch-Niveau', { id: 'facet.level' }),
  audience: () => msg('Für wen', { id: 'facet.audience' }),
  age: () => msg('Alter', { id: 'facet.age' }),
  residence: () => msg('Aufenthalt', { id: 'facet.residence' }),
  cost: () => msg('Kosten', { id: 'facet.cost' }),
  day: () => msg('Wochentag', { id: 'facet.day' }),
  time: () => msg('Tageszeit', { id: 'facet.time' }),
  attendance: () => msg('Vor Ort oder online', { id: 'facet.attendance' }),
  childcare: () => msg('Kinderbetreuung', { id: 'facet.childcare' }),
  accessibility: () => msg('Barrierefreiheit', { id: 'facet.accessibility' }),
  self: () => msg('Anmeldung', { id: 'facet.self' }),
};

const vocabularies: Readonly<Record<string, VocabularyName>> = {
  field: 'fieldsOfAction',
  town: 'municipalities',
  audience: 'audiences',
  residence: 'residence',
};

const vocabularyOf = (facet: string, names: FacetNames): VocabularyName | undefined =>
  names.vocabularies[facet] ?? vocabularies[facet];

export const valueLabel = (
  facet: string,
  value: string,
  context: RecordContext,
  names: FacetNames,
): string => {
  const own = names.valueLabel?.(facet, value, context);
  if (own !== undefined) return own;
  const vocabulary = vocabularyOf(facet, names);
  if (vocabulary) return termLabel(context, vocabulary, value);
  if (facet === 'language') return languageName(context.language, value);
  if (facet === 'day') return weekdayName(context.language, value as Weekday);
  if (facet === 'self') return msg('Ich kann mich selbst anmelden', { id: 'facet.self-referral' });
  return defaultLabel(facet === 'cost' ? 'costGroup' : facet, value) ?? value;
};

export interface NamedValue {
  readonly value: string;
  readonly label: string;
}

/** The values of a facet as last sorted: sorting names anew for every letter that is typed would be felt. */
const sorted = new WeakMap<
  readonly string[],
  { readonly key: string; readonly list: readonly NamedValue[] }
>();

/** Towns and languages by name; vocabularies in the feed's order; days, levels and ages are in order already. */
export const namedValues = (
  facet: string,
  values: readonly string[],
  context: RecordContext,
  names: FacetNames,
): readonly NamedValue[] => {
  let list: readonly NamedValue[] = values.map((value) => ({
    value,
    label: valueLabel(facet, value, context, names),
  }));
  const key = list.map(({ label }) => label).join();
  const known = sorted.get(values);
  if (known?.key === key) return known.list;
  if (facet === 'town' || facet === 'language' || facet === 'type')
    list = byName(list, ({ label }) => label, context.language);
  else if (facet === 'field' || facet === 'audience' || facet === 'residence' || facet === 'actor') {
    const terms = context.vocabularies[vocabularyOf(facet, names)!] ?? [];
    const rank = ({ value }: NamedValue) => {
      const at = terms.findIndex((term) => term.id === value);
      return at < 0 ? terms.length : at;
    };
    list = list.slice().sort((a, b) => rank(a) - rank(b));
  }
  sorted.set(values, { key, list });
  return list;
};
