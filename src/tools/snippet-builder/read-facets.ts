/** What a feed offers as filters of a widget, with the names visitors read there. */
import { contactFacets } from '../../facets/contact-facets.js';
import { createFacetIndex } from '../../facets/facet-index.js';
import { eventFacets } from '../../facets/event-facets.js';
import { offerFacets } from '../../facets/offer-facets.js';
import { isVisible } from '../../facets/visible-offers.js';
import { createLookup, type Lookup } from '../../feed/lookup.js';
import type { Feed } from '../../feed/types.js';
import { loadDefaultTerms } from '../../language/default-terms.js';
import { loadTexts } from '../../language/locales.js';
import { setActiveTexts } from '../../language/message.js';
import { pickText } from '../../language/localized-text.js';
import { facetLabel, namedValues, type FacetNames } from '../../widgets/base/facet-labels.js';
import type { RecordContext } from '../../widgets/base/context.js';
import { completeEntries, entriesOf } from '../../widgets/contact-directory/entries.js';
import type { PageLanguage } from '../base/page-language.js';
import { facetsOf, type WidgetName } from './model/choice.js';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FoundFacet {
  readonly id: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

interface Index {
  readonly counts: (facet: string, value: string) => number;
  readonly values: (facet: string) => readonly string[];
  readonly offered: (facet: string) => boolean;
}

const indexOf = (widget: WidgetName, feed: Feed, lookup: Lookup, today: string, now: number): Index => {
  const { place, term, organization } = lookup;
  const context = { feed, place, term, today };
  switch (widget) {
    case 'offer-finder': {
      const index = createFacetIndex(offerFacets, context);
      index.add(feed.offers.filter((one) => isVisible(one, today)));
      return index.evaluate({});
    }
    case 'event-calendar': {
      const index = createFacetIndex(eventFacets, context);
      index.add(feed.events.filter((one) => isVisible(one, today)));
      return index.evaluate({});
    }
    case 'contact-directory': {
      completeEntries(feed);
      const index = createFacetIndex(contactFacets({ organization, now }), context);
      index.add(entriesOf(feed).filter((one) => isVisible(one, today)));
      return index.evaluate({});
    }
  }
};

/** Names that the page gives, since the widgets keep theirs to themselves. */
export interface OwnNames {
  readonly facets: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

const namesOf = (feed: Feed, language: PageLanguage, { facets, values }: OwnNames): FacetNames => ({
  labels: Object.fromEntries(Object.keys(facets).map((id) => [id, () => facets[id]!])),
  vocabularies: { actor: 'actorTypes' },
  valueLabel: (facet, value) => {
    if (facet === 'series') {
      const title = feed.series.find(({ id }) => id === value)?.title;
      return pickText(title, [language], feed.defaultLanguage)?.text ?? value;
    }
    return values[`${facet}.${value}`];
  },
});

const typeVocabulary = { 'offer-finder': 'offerTypes', 'event-calendar': 'eventTypes' } as const;

/** `now`: epoch ms. In the order of the widget's panel; a facet without data is not among them. */
export async function readFacets(
  feed: Feed,
  widget: WidgetName,
  language: PageLanguage,
  now: number,
  own: OwnNames,
): Promise<readonly FoundFacet[]> {
  const [texts] = await Promise.all([loadTexts(language), loadDefaultTerms(language)]);
  const today = new Date(now).toISOString().slice(0, 10);
  const lookup = createLookup(feed);
  const index = indexOf(widget, feed, lookup, today, now);
  const names = namesOf(feed, language, own);
  const vocabularies =
    widget === 'contact-directory'
      ? names.vocabularies
      : { ...names.vocabularies, type: typeVocabulary[widget] };
  const context: RecordContext = {
    lookup,
    vocabularies: feed.vocabularies,
    language,
    languages: [language],
    feedDefault: feed.defaultLanguage,
    today,
  };
  // From here on nothing waits, so that the active texts stay these.
  setActiveTexts(texts);
  const all: FacetNames = { ...names, vocabularies };
  return facetsOf[widget]
    .filter((id) => index.offered(id))
    .map((id) => ({
      id,
      label: facetLabel(id, all),
      values: namedValues(id, index.values(id), context, all).map(({ value, label }) => ({
        value,
        label,
        count: index.counts(id, value),
      })),
    }))
    .filter(({ values }) => values.length > 0);
}
