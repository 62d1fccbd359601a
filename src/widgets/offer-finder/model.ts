// What the offer finder knows between two updates: the offers that may be shown and, as soon as they are wanted,
// the filters and the search over them. It grows with the feed; indexes are built in slices, so nothing waits.
import { isVisible } from '../../facets/visible-offers.js';
import { createLookup, type Lookup } from '../../feed/lookup.js';
import type { Feed, Offer } from '../../feed/types.js';
import { nextSlice, SLICE } from '../../sources/slices.js';
import type { OfferSearch } from './offer-search.js';

type Filters = Pick<typeof import('./extras.js'), 'createOfferFilter'>;
export type OfferFilter = ReturnType<Filters['createOfferFilter']>;

/** So many offers are indexed at once, inside one frame of an old phone; the rest waits its turn. */
const atOnce = 150;

export class OfferModel {
  /** Visible offers in the order of the feed; positions of filters and search are positions in here. */
  readonly offers: Offer[] = [];
  readonly lookup: Lookup;
  /** There once `useFilters` has been called. */
  filter: OfferFilter | undefined;
  /** There once `useSearch` has been called. */
  search: OfferSearch | undefined;

  #read = 0;
  #working = false;
  #stopped = false;

  /** Civil date in the feed's zone. */
  readonly today: string;
  #feed: Feed;
  readonly #onProgress: () => void;

  /** `feed`: its newest state; the model serves it and its extensions. */
  constructor(feed: Feed, today: string, onProgress: () => void) {
    this.today = today;
    this.#feed = feed;
    this.#onProgress = onProgress;
    this.lookup = createLookup(feed);
    this.#take();
  }

  /** Every offer that has arrived, over or not: what somebody has kept is still shown. */
  get all(): readonly Offer[] {
    return this.#feed.offers;
  }

  /** True when every offer that has arrived can be filtered. */
  get filterable(): boolean {
    return this.filter?.size === this.offers.length;
  }

  /** True when every offer that has arrived can be searched. */
  get searchable(): boolean {
    return this.search?.size === this.offers.length;
  }

  /** Takes a later state of the same load. False when it is another feed: then a new model is needed. */
  extend(feed: Feed): boolean {
    const old = this.#feed;
    const same =
      feed === old ||
      (feed.offers.length >= this.#read &&
        feed.offers[0] === old.offers[0] &&
        feed.vocabularies === old.vocabularies &&
        feed.organizations.length === old.organizations.length &&
        feed.places.length === old.places.length);
    if (same && feed !== old) {
      this.#feed = feed;
      this.#take();
    }
    return same;
  }

  useFilters({ createOfferFilter }: Filters): void {
    this.filter ??= createOfferFilter(this.#feed, this.lookup, this.today);
    this.#index();
  }

  useSearch({ createOfferSearch }: typeof import('./offer-search.js')): void {
    this.search ??= createOfferSearch(this.#feed, this.lookup);
    this.#index();
  }

  /** Ends all work: the widget has left the page or has another feed. */
  stop(): void {
    this.#stopped = true;
  }

  #take(): void {
    const { offers } = this.#feed;
    for (; this.#read < offers.length; this.#read++) {
      const offer = offers[this.#read]!;
      if (isVisible(offer, this.today)) this.offers.push(offer);
    }
    this.#index();
  }

  #index(): void {
    const { filter } = this;
    if (filter && filter.size < atOnce) filter.add(this.offers.slice(filter.size, atOnce));
    if (!this.#working && !this.#done) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    do {
      await nextSlice();
      const end = performance.now() + SLICE;
      while (!this.#stopped && !this.#done && performance.now() < end) this.#step();
    } while (!this.#stopped && !this.#done);
    this.#working = false;
    if (!this.#stopped) this.#onProgress();
  }

  get #done(): boolean {
    return (!this.filter || this.filterable) && (!this.search || this.searchable);
  }

  /** A small piece of what is left to do. */
  #step(): void {
    const next = !this.filter || this.filterable ? this.search! : this.filter;
    next.add(this.offers.slice(next.size, next.size + (next === this.filter ? 20 : 5)));
  }
}
