// The filters over records of one kind: a facet index that grows with the feed, and the towns around each town.
import type { Bitset } from '../../facets/bitset.js';
import { createFacetIndex, type FacetResult } from '../../facets/facet-index.js';
import type { Facet, Selection } from '../../facets/facet.js';
import { createNeighbours, withNeighbours, type Neighbours } from '../../facets/neighbours.js';
import type { OfferFacetContext } from '../../facets/offer-facets.js';
import type { Lookup } from '../../feed/lookup.js';
import type { Feed } from '../../feed/types.js';

export interface RecordFilter<R = never> {
  /** Number of records it knows. */
  readonly size: number;
  readonly neighbours: Neighbours;
  add(records: readonly R[]): void;
  /** `nearby`: a chosen town also finds the towns around it. `among` limits everything to these positions. */
  evaluate(selection: Selection, nearby: boolean, among: Bitset | undefined): FilterResult;
}

/** Numbers may still be unknown: options are offered without them. */
export type FilterResult = Omit<FacetResult, 'counts'> & {
  readonly counts: (facet: string, value: string) => number | undefined;
};

export const createRecordFilter = <R>(
  facets: readonly Facet<R, OfferFacetContext>[],
  feed: Feed,
  lookup: Lookup,
  today: string,
): RecordFilter<R> => {
  const { place, term } = lookup;
  const index = createFacetIndex(facets, { feed, place, term, today });
  const neighbours = createNeighbours(feed.vocabularies.municipalities ?? []);
  return {
    get size() {
      return index.size;
    },
    neighbours,
    add: index.add,
    evaluate: (selection, nearby, among) =>
      index.evaluate(nearby ? withNeighbours(selection, neighbours) : selection, { among }),
  };
};
