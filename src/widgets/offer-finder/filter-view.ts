// What a selection leaves, and how the filters look after it. Pure; part of the chunk of filters.
import { Bitset } from '../../facets/bitset.js';
import type { FacetResult } from '../../facets/facet-index.js';
import type { Selection } from '../../facets/facet.js';
import { msg } from '../../language/message.js';
import type { FacetGroup } from '../../ui/facet-panel.js';
import type { OfferContext } from './context.js';
import { facetLabel, namedValues, valueLabel } from './facet-labels.js';
import type { OfferFilter } from './offer-filter.js';
import { chosen, facetIds, type OfferQuery } from './query.js';
import type { ViewOptions } from './view.js';

export interface ActiveFilter {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
}

export interface FilterView {
  /** Positions of the offers that fit, in the order to show them. */
  readonly hits: readonly number[];
  /** Positions of those that say nothing about what was asked. */
  readonly unstated: readonly number[];
  readonly groups: readonly FacetGroup[];
  readonly active: readonly ActiveFilter[];
  /** The filter without which most would be found, when nothing is found. */
  readonly advice: ActiveFilter | undefined;
}

/** `found`: positions of the search, best first; undefined when nothing was searched. */
export const filterView = (
  filter: OfferFilter,
  query: OfferQuery,
  found: readonly number[] | undefined,
  context: OfferContext,
  options: ViewOptions,
): FilterView => {
  const selection: Selection = { ...query.selection, ...options.locked };
  const among = found && Bitset.of(found, filter.size);
  const result = filter.evaluate(selection, query.nearby, among);
  const active = activeFilters(query, context, options);
  const order = (positions: readonly number[]): readonly number[] => {
    if (!found) return positions;
    const wanted = Bitset.of(positions);
    return found.filter((position) => wanted.has(position));
  };
  return {
    hits: order(result.hits),
    unstated: order(result.unstated),
    groups: facetGroups(filter, result, query, context, options),
    active,
    advice: result.hits.length ? undefined : advice(filter, selection, query.nearby, among, active),
  };
};

const facetGroups = (
  filter: OfferFilter,
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
      options: namedValues(id, result.values(id), context)
        .map(({ value, label }) => ({
          value,
          label,
          count: result.counts(id, value),
          selected: values.includes(value),
        }))
        // On a page that shows one part of the feed, options of the others would only be in the way.
        .filter(({ count, selected }) => count > 0 || selected || !Object.keys(options.locked).length),
      selected: values.length,
      unstated: result.unstatedCount(id),
    };
    const nearby = id === 'town' && values.some((town) => filter.neighbours(town).length > 0);
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
  { locked }: ViewOptions,
): readonly ActiveFilter[] => {
  const active: ActiveFilter[] = [];
  for (const facet of facetIds)
    if (!locked[facet])
      for (const value of chosen(query, facet))
        active.push({ facet, value, label: valueLabel(facet, value, context) });
  return active;
};

/** Tries each filter's facet without its choice; the one that frees most is named. */
const advice = (
  filter: OfferFilter,
  selection: Selection,
  nearby: boolean,
  among: Bitset | undefined,
  active: readonly ActiveFilter[],
): ActiveFilter | undefined => {
  let best: ActiveFilter | undefined;
  let most = 0;
  for (const one of active) {
    const { hits } = filter.evaluate({ ...selection, [one.facet]: [] }, nearby, among);
    if (hits.length > most) [most, best] = [hits.length, one];
  }
  return best;
};
