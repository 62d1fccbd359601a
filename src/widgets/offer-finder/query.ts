// What a visitor of the offer finder asked for: one immutable value, and its way out of the address bar. How it
// changes and gets into the address stands in transitions.ts. No DOM, no feed: every rule of "what happens when I click" can be tested here.
import type { Params } from '../../ui/controllers/url-params.js';
import {
  emptyList,
  fromListParams,
  isNarrowed as isListNarrowed,
  isSet,
  valuesOf,
  type ListQuery,
} from '../base/list-query.js';

/** Everything the address bar can hold. Ids are the feed's; nothing here knows whether they exist. */
export interface OfferQuery extends ListQuery {
  /** Only the shortlist. */
  readonly listed: boolean;
  /** Ids of the shortlist, in the order they were put there. */
  readonly shortlist: readonly string[];
}

/** The facets of the offer finder in the order of the panel; also the names after `preset-` and `lock-`. */
export const facetIds = [
  'field',
  'type',
  'town',
  'language',
  'level',
  'audience',
  'age',
  'residence',
  'cost',
  'day',
  'time',
  'attendance',
  'childcare',
  'accessibility',
  'self',
] as const;

export type FacetId = (typeof facetIds)[number];

export const emptyQuery: OfferQuery = { ...emptyList, listed: false, shortlist: [] };

/** The filter values of one facet. */
export const chosen = (query: OfferQuery, facet: string): readonly string[] => query.selection[facet] ?? [];

/** True when anything narrows the list. */
export const isNarrowed = (query: OfferQuery): boolean => isListNarrowed(query, facetIds);

/** The query of an address: unknown keys are ignored, values are cut and counted, nothing throws. */
export const fromParams = (params: Params, preset: OfferQuery): OfferQuery => ({
  ...fromListParams(params, preset, facetIds),
  listed: isSet(params, 'listed'),
  shortlist: valuesOf(params, 'list').filter((id, at, ids) => ids.indexOf(id) === at),
});
