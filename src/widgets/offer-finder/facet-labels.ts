// What the filters and their options are called. Options of the feed's vocabularies keep its order; the rest is
// sorted the way people look for it.
import { intlLocale } from '../../language/intl-locale.js';
import { languageName } from '../../language/language-names.js';
import { msg } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { weekdayName } from '../../language/intl.js';
import type { Weekday } from '../../time/civil.js';
import { termLabel, type OfferContext } from './context.js';
import type { FacetId } from './query.js';

export const facetLabel = (facet: FacetId): string => labels[facet]();

const labels: Readonly<Record<FacetId, () => string>> = {
  field: () => msg('Thema', { id: 'facet.field' }),
  type: () => msg('Art des Angebots', { id: 'facet.type' }),
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

const vocabularies = {
  field: 'fieldsOfAction',
  type: 'offerTypes',
  town: 'municipalities',
  audience: 'audiences',
  residence: 'residence',
} as const;

export const valueLabel = (facet: string, value: string, context: OfferContext): string => {
  if (facet in vocabularies)
    return termLabel(context, vocabularies[facet as keyof typeof vocabularies], value);
  if (facet === 'language') return languageName(context.language, value);
  if (facet === 'day') return weekdayName(context.language, value as Weekday);
  if (facet === 'self') return msg('Ich kann mich selbst anmelden', { id: 'facet.self-referral' });
  return defaultLabel(facet === 'cost' ? 'costGroup' : facet, value) ?? value;
};

/** Towns and languages by name; vocabularies in the feed's order; days, levels and ages are in order already. */
export const sortValues = (
  facet: FacetId,
  values: readonly string[],
  context: OfferContext,
): readonly string[] => {
  if (facet === 'town' || facet === 'language' || facet === 'type') {
    const byName = new Intl.Collator(intlLocale(context.language));
    return values
      .map((value) => ({ value, name: valueLabel(facet, value, context) }))
      .sort((a, b) => byName.compare(a.name, b.name))
      .map(({ value }) => value);
  }
  if (facet === 'field' || facet === 'audience' || facet === 'residence') {
    const terms = context.vocabularies[vocabularies[facet]] ?? [];
    const rank = (value: string) => {
      const at = terms.findIndex((term) => term.id === value);
      return at < 0 ? terms.length : at;
    };
    return values.slice().sort((a, b) => rank(a) - rank(b));
  }
  return values;
};
