// From feed and query to what is on the screen: a pure function, so that every state can be tested without a
// browser. Texts come out in the language that is in force (see language/message.ts).
import { Bitset } from '../../facets/bitset.js';
import type { FacetResult } from '../../facets/facet-index.js';
import { withNeighbours } from '../../facets/neighbours.js';
import type { Offer } from '../../feed/types.js';
import type { FacetGroup } from '../../ui/facet-panel.js';
import { offerCard, type OfferCard } from './card.js';
import type { OfferContext } from './context.js';
import { facetLabel, sortValues, valueLabel } from './facet-labels.js';
import type { OfferModel } from './model.js';
import { chosen, facetIds, type OfferQuery } from './query.js';
import { msg } from '../../language/message.js';

export interface ActiveFilter {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
}

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
  readonly facets: readonly FacetGroup[];
  readonly active: readonly ActiveFilter[];
  /** Filters or words are set, and what is needed to apply them has not come yet. */
  readonly waiting: boolean;
  /** The filter without which most would be found, when nothing is found. */
  readonly advice: ActiveFilter | undefined;
}

export interface ViewOptions {
  readonly pageSize: number;
  /** Facets the page has fixed: they apply but are not offered. */
  readonly locked: Readonly<Record<string, readonly string[]>>;
  readonly hiddenFacets: readonly string[];
}

export const offerView = (
  model: OfferModel,
  query: OfferQuery,
  context: OfferContext,
  options: ViewOptions,
): OfferView => {
  const text = query.text.trim();
  const asked = { ...query.selection, ...options.locked };
  const selection = query.nearby ? withNeighbours(asked, model.neighbours) : asked;
  const narrowed = text !== '' || Object.keys(selection).some((facet) => selection[facet]!.length > 0);
  const waiting = (narrowed && !model.indexed) || (text !== '' && !model.searchable);

  const found = text && model.search && !waiting ? model.search.find(text) : undefined;
  const among = found && Bitset.of(found.positions, model.offers.length);
  const result = model.facets.evaluate(selection, { among });
  const everything = !narrowed && !query.listed;

  const order = (positions: readonly number[]): readonly number[] => {
    if (!found) return positions;
    const wanted = Bitset.of(positions);
    return found.positions.filter((position) => wanted.has(position));
  };
  const pages = options.pageSize * (query.more + 1);
  const hits: readonly Offer[] = query.listed
    ? shortlist(model.offers, query)
    : everything
      ? model.offers
      : waiting
        ? []
        : order(result.hits).map((position) => model.offers[position]!);
  const unstated =
    waiting || query.listed ? [] : order(result.unstated).map((position) => model.offers[position]!);
  const cards = (offers: readonly Offer[], count: number) =>
    offers.slice(0, Math.max(0, count)).map((offer) => offerCard(offer, context));
  const active = activeFilters(query, context, options);

  return {
    count: hits.length,
    cards: cards(hits, pages),
    hidden: Math.max(0, hits.length - pages),
    unstated: unstated.length,
    unstatedCards: query.unstated ? cards(unstated, pages - hits.length) : [],
    dropped: found?.dropped ?? [],
    facets: model.indexed ? facetGroups(model, result, query, context, options) : [],
    active,
    waiting,
    advice: hits.length || waiting ? undefined : advice(model, selection, among, active),
  };
};

const shortlist = (offers: readonly Offer[], query: OfferQuery): readonly Offer[] =>
  offers
    .filter((offer) => query.shortlist.includes(offer.id))
    .sort((a, b) => query.shortlist.indexOf(a.id) - query.shortlist.indexOf(b.id));

const facetGroups = (
  model: OfferModel,
  result: FacetResult,
  query: OfferQuery,
  context: OfferContext,
  options: ViewOptions,
): readonly FacetGroup[] => {
  const groups: FacetGroup[] = [];
  for (const id of facetIds) {
    const values = chosen(query, id);
    if (options.locked[id] || options.hiddenFacets.includes(id)) continue;
    if (!result.offered(id) && !values.length) continue;
    const group: FacetGroup = {
      id,
      label: facetLabel(id),
      kind: id === 'level' ? 'range' : 'choice',
      options: sortValues(id, result.values(id), context).map((value) => ({
        value,
        label: valueLabel(id, value, context),
        count: result.counts(id, value),
        selected: values.includes(value),
      })),
      selected: values.length,
      unstated: result.unstatedCount(id),
    };
    const nearby = id === 'town' && values.some((town) => model.neighbours(town).length > 0);
    groups.push(
      nearby
        ? {
            ...group,
            extra: { label: msg('auch Orte in der Nähe', { id: 'facet.nearby' }), on: query.nearby },
          }
        : group,
    );
  }
  return groups;
};

const activeFilters = (
  query: OfferQuery,
  context: OfferContext,
  options: ViewOptions,
): readonly ActiveFilter[] => {
  const active: ActiveFilter[] = [];
  for (const facet of facetIds)
    if (!options.locked[facet])
      for (const value of chosen(query, facet))
        active.push({ facet, value, label: valueLabel(facet, value, context) });
  return active;
};

/** Tries each facet without its choice; the one that frees most is named. */
const advice = (
  model: OfferModel,
  selection: Readonly<Record<string, readonly string[]>>,
  among: Bitset | undefined,
  active: readonly ActiveFilter[],
): ActiveFilter | undefined => {
  let best: ActiveFilter | undefined;
  let most = 0;
  for (const filter of active) {
    const without = model.facets.evaluate({ ...selection, [filter.facet]: [] }, { among }).hits.length;
    if (without > most) [most, best] = [without, filter];
  }
  return best;
};
