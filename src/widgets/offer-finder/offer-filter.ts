// The filters over offers: which facets there are, in which order, and what they are called.
import { offerFacets } from '../../facets/offer-facets.js';
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, Offer } from '../../feed/types.js';
import { msg } from '../../language/message.js';
import { filterView as recordFilterView, type FacetSet } from '../base/filter-view.js';
import { createRecordFilter, type RecordFilter } from '../base/record-filter.js';
import { facetIds } from './query.js';

export type OfferFilter = RecordFilter<Offer>;

export const createFilter = (feed: Feed, lookup: Lookup, today: string): OfferFilter =>
  createRecordFilter(offerFacets, feed, lookup, today);

const facets: FacetSet = {
  ids: facetIds,
  labels: { type: () => msg('Art des Angebots', { id: 'facet.type' }) },
  vocabularies: { type: 'offerTypes' },
};

type Rest<T> = T extends [unknown, ...infer R] ? R : never;

export const filterView = (
  ...args: Rest<Parameters<typeof recordFilterView>>
): ReturnType<typeof recordFilterView> => recordFilterView(facets, ...args);
