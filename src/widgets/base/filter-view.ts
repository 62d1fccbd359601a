// What a selection leaves, and how the filters look after it. Pure; part of the chunk of filters.
import { Bitset } from '../../facets/bitset.js';
import type { Selection } from '../../facets/facet.js';
import { msg } from '../../language/message.js';
import type { FacetGroup } from '../../ui/facet-panel.js';
import type { RecordContext } from './context.js';
import { facetLabel, namedValues, valueLabel, type FacetNames } from './facet-labels.js';
import type { FilterResult, RecordFilter } from './record-filter.js';

/** What of a query decides about filters. */
export interface FilterQuery {
  readonly text: string;
  readonly selection: Selection;
  readonly nearby: boolean;
  readonly unstated: boolean;
}

export interface FilterOptions {
  /** Facets the page has fixed: they apply but are not offered. */
  readonly locked: Selection;
  readonly hiddenFacets: readonly string[];
}

/** The facets of a kind of record, in the order of the panel. */
export interface FacetSet extends FacetNames {
  readonly ids: readonly string[];
}

/** What a search found, as far as filters care. */
export interface FoundRecords {
  readonly found: ArrayLike<number>;
  readonly best: (positions: ArrayLike<number>, count?: number) => readonly number[];
}

const chosen = ({ selection }: FilterQuery, facet: string): readonly string[] => selection[facet] ?? [];

export interface ActiveFilter {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
}

export interface FilterView {
  /** How many records fit, and positions of those on the pages shown, in the order to show them. */
  readonly count: number;
  readonly hits: readonly number[];
  /** Likewise for those that say nothing about what was asked. */
  readonly unstatedCount: number;
  readonly unstated: readonly number[];
  /** Counted when they are first asked for. */
  readonly groups: readonly FacetGroup[];
  readonly active: readonly ActiveFilter[];
  /** The filter, or the words, without which most would be found, when nothing is found. */
  readonly advice: ActiveFilter | undefined;
}

/** `found`: what the search found; undefined when nothing was searched. `most`: records on all pages shown. */
export const filterView = (
  facets: FacetSet,
  filter: RecordFilter,
  query: FilterQuery,
  found: FoundRecords | undefined,
  context: RecordContext,
  options: FilterOptions,
  most: number,
): FilterView => {
  const selection: Selection = { ...query.selection, ...options.locked };
  const among = found && Bitset.of(found.found, filter.size);
  const result = filter.evaluate(selection, query.nearby, among);
  const active = activeFilters(facets, query, context, options);
  const { hits, unstated } = result;
  let groups: readonly FacetGroup[] | undefined;
  const first = (positions: readonly number[], count: number) =>
    found ? found.best(positions, count) : positions.slice(0, count);
  return {
    count: hits.length,
    hits: first(hits, most),
    unstatedCount: unstated.length,
    unstated: query.unstated && most > hits.length ? first(unstated, most - hits.length) : [],
    get groups() {
      return (groups ??= facetGroups(facets, filter, result, query, context, options));
    },
    active,
    advice: hits.length ? undefined : advice(filter, query, selection, among, active),
  };
};

const facetGroups = (
  facets: FacetSet,
  filter: RecordFilter,
  result: FilterResult,
  query: FilterQuery,
  context: RecordContext,
  options: FilterOptions,
): readonly FacetGroup[] => {
  const groups: FacetGroup[] = [];
  for (const id of facets.ids) {
    const values = chosen(query, id);
    if (options.locked[id] || options.hiddenFacets.includes(id)) continue;
    if (!result.offered(id) && !values.length) continue;
    const group: FacetGroup = {
      id,
      label: facetLabel(id, facets),
      kind: id === 'level' ? 'range' : 'choice',
      options: namedValues(id, result.values(id), context, facets)
        .map(({ value, label }) => ({
          value,
          label,
          count: result.counts(id, value),
          selected: values.includes(value),
        }))
        // On a page that shows one part of the feed, options of the others would only be in the way.
        .filter(({ count, selected }) => count !== 0 || selected || !Object.keys(options.locked).length),
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
  facets: FacetSet,
  query: FilterQuery,
  context: RecordContext,
  { locked }: FilterOptions,
): readonly ActiveFilter[] => {
  const active: ActiveFilter[] = [];
  for (const facet of facets.ids)
    if (!locked[facet])
      for (const value of chosen(query, facet))
        active.push({ facet, value, label: valueLabel(facet, value, context, facets) });
  return active;
};

/** The words as something that can be taken back like a filter. */
export const wordsFacet = 'words';

/** Tries each filter's facet without its choice, and the filters without the words; what frees most is named. */
const advice = (
  filter: RecordFilter,
  query: FilterQuery,
  selection: Selection,
  among: Bitset | undefined,
  active: readonly ActiveFilter[],
): ActiveFilter | undefined => {
  const countWith = (choice: Selection, set: Bitset | undefined) =>
    filter.evaluate(choice, query.nearby, set).size;
  let best: ActiveFilter | undefined;
  let most = 0;
  const words = query.text.trim();
  if (among && active.length) {
    most = countWith(selection, undefined);
    if (most) best = { facet: wordsFacet, value: words, label: words };
  }
  for (const one of active) {
    const count = countWith({ ...selection, [one.facet]: [] }, among);
    if (count > most) [most, best] = [count, one];
  }
  return best;
};
