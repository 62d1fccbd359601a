// What the offer finder knows between two updates: the offers that may be shown, the filters over them and, once
// somebody types, the search. It grows with the feed and is built in slices, so that nothing waits for it.
import { createFacetIndex, type FacetIndex } from '../../facets/facet-index.js';
import { createNeighbours, type Neighbours } from '../../facets/neighbours.js';
import { offerFacets } from '../../facets/offer-facets.js';
import { isVisible } from '../../facets/visible-offers.js';
import { createLookup, type Lookup } from '../../feed/lookup.js';
import type { Feed, Offer } from '../../feed/types.js';
import { nextSlice, SLICE } from '../../sources/slices.js';
import type { OfferSearch } from './offer-search.js';

/** So many offers are indexed at once, inside one frame of an old phone; the rest waits its turn. */
const atOnce = 150;

export class OfferModel {
  /** Visible offers in the order of the feed; positions of facets and search are positions in here. */
  readonly offers: Offer[] = [];
  readonly facets: FacetIndex<Offer>;
  readonly lookup: Lookup;
  readonly neighbours: Neighbours;
  /** There once `loadSearch` has been called and the index stands. */
  search: OfferSearch | undefined;

  #read = 0;
  #searched = 0;
  #searchWanted = false;
  #working = false;
  #stopped = false;

  constructor(
    /** The newest state of the feed; the model was made for it or is its extension. */
    private feed: Feed,
    /** Civil date in the feed's zone. */
    readonly today: string,
    private readonly onProgress: () => void,
  ) {
    this.lookup = createLookup(feed);
    const { place, term } = this.lookup;
    this.facets = createFacetIndex(offerFacets, { feed, place, term, today });
    this.neighbours = createNeighbours(feed.vocabularies.municipalities ?? []);
    this.#take();
  }

  /** True when every offer that has arrived can be filtered. */
  get indexed(): boolean {
    return this.facets.size === this.offers.length;
  }

  /** True when every offer that has arrived can be searched. */
  get searchable(): boolean {
    return this.search !== undefined && this.#searched === this.offers.length;
  }

  /** Takes a later state of the same load. False when it is another feed: then a new model is needed. */
  extend(feed: Feed): boolean {
    if (feed === this.feed) return true;
    const same =
      feed.offers.length >= this.#read &&
      feed.offers[0] === this.feed.offers[0] &&
      feed.vocabularies === this.feed.vocabularies &&
      feed.organizations.length === this.feed.organizations.length &&
      feed.places.length === this.feed.places.length;
    if (same) {
      this.feed = feed;
      this.#take();
    }
    return same;
  }

  /** Loads the search and builds its index behind the scenes. */
  async loadSearch(): Promise<void> {
    if (this.#searchWanted) return;
    this.#searchWanted = true;
    const { createOfferSearch } = await import('./offer-search.js');
    this.search = createOfferSearch(this.feed, this.lookup);
    void this.#work();
  }

  /** Ends all work: the widget has left the page or has another feed. */
  stop(): void {
    this.#stopped = true;
  }

  #take(): void {
    const { offers } = this.feed;
    for (; this.#read < offers.length; this.#read++) {
      const offer = offers[this.#read]!;
      if (isVisible(offer, this.today)) this.offers.push(offer);
    }
    if (this.facets.size < atOnce) this.#addFacets(atOnce);
    if (!this.#done) void this.#work();
  }

  #addFacets(count: number): void {
    const from = this.facets.size;
    this.facets.add(this.offers.slice(from, from + count));
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    do {
      await nextSlice();
      const end = performance.now() + SLICE;
      while (!this.#stopped && performance.now() < end && this.#step());
    } while (!this.#stopped && !this.#done);
    this.#working = false;
    if (!this.#stopped) this.onProgress();
  }

  get #done(): boolean {
    return this.indexed && (!this.search || this.searchable);
  }

  /** A small piece of what is left to do; false when nothing is. */
  #step(): boolean {
    if (this.#done) return false;
    if (!this.indexed) this.#addFacets(20);
    else {
      const next = this.offers.slice(this.#searched, this.#searched + 5);
      this.search!.add(next);
      this.#searched += next.length;
    }
    return true;
  }
}
