// From feed and query to what is on the screen: a pure function, so that every state can be tested without a
// browser. Texts come out in the language that is in force (see language/message.ts).
import type { Offer } from '../../feed/types.js';
import { offerCard, type OfferCard } from './card.js';
import type { RecordContext } from '../base/context.js';
import type { FilterView } from '../base/filter-view.js';
import type { OfferModel } from './model.js';
import type { OfferHits } from './offer-search.js';
import { isNarrowed, type OfferQuery } from './query.js';

export interface OfferView {
  /** Results in all. */
  readonly count: number;
  /** Cards of the results shown so far. */
  readonly cards: readonly OfferCard[];
  /** Results not shown yet. */
  readonly hidden: number;
  /** Offers that say nothing about what was asked; shown below the results when the visitor wishes. */
  readonly unstated: number;
  readonly unstatedCards: readonly OfferCard[];
  /** Words of the search that no offer holds together with the others. */
  readonly dropped: readonly string[];
  /** What the words found, for showing them in the texts. */
  readonly found: OfferHits | undefined;
  /** There once the filters have been loaded and know every offer. */
  readonly filters: FilterView | undefined;
  /** Filters or words are set, and what is needed to apply them has not come yet. */
  readonly waiting: boolean;
}

export interface ViewOptions {
  /** Cards on all pages shown. */
  readonly most: number;
  /** Facets the page has fixed: they apply but are not offered. */
  readonly locked: Readonly<Record<string, readonly string[]>>;
  readonly hiddenFacets: readonly string[];
}

/** True when words, filters or the page's locks leave out anything. */
export const needsFilters = (query: OfferQuery, { locked }: Pick<ViewOptions, 'locked'>): boolean =>
  isNarrowed(query) || Object.keys(locked).length > 0;

/** `filterView` is filter-view.ts's, once it has been loaded. */
export const offerView = (
  model: OfferModel,
  query: OfferQuery,
  context: RecordContext,
  options: ViewOptions,
  filterView: typeof import('./offer-filter.js').filterView | undefined,
  cardOf = offerCard,
): OfferView => {
  const { records: offers, filter, search } = model;
  const text = query.text.trim();
  const narrowed = needsFilters(query, options);
  const waiting = (narrowed && !model.filterable) || (text !== '' && !model.searchable);
  const found = text && !waiting ? search?.find(text) : undefined;
  const { most } = options;
  const filters =
    filterView && filter && model.filterable && !waiting
      ? filterView(filter, query, found, context, options, most)
      : undefined;

  const at = (positions: readonly number[] = []) => positions.map((position) => offers[position]!);
  const listed = query.listed ? shortlist(model.all, query) : undefined;
  const hits = listed ?? (narrowed ? at(filters?.hits) : offers);
  const count = listed || !narrowed ? hits.length : (filters?.count ?? 0);
  const asked = !listed && narrowed ? filters : undefined;
  const cards = (some: readonly Offer[]) => some.map((offer) => cardOf(offer, context));

  return {
    count,
    cards: cards(hits.slice(0, most)),
    hidden: Math.max(0, count - most),
    unstated: asked?.unstatedCount ?? 0,
    unstatedCards: cards(at(asked?.unstated)),
    dropped: (count && found?.dropped) || [],
    found,
    filters,
    waiting: waiting && !query.listed,
  };
};

const shortlist = (offers: readonly Offer[], query: OfferQuery): readonly Offer[] => {
  const { shortlist: ids } = query;
  return offers
    .filter((offer) => ids.includes(offer.id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
};
