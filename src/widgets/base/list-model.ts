// What a widget knows between two updates: the records that may be shown and, as soon as they are wanted, the filters
// and the search over them. It grows with the feed; indexes are built in slices, so nothing waits.
import { isVisible } from '../../facets/visible-offers.js';
import { createLookup, type Lookup } from '../../feed/lookup.js';
import type { Feed } from '../../feed/types.js';
import { nextSlice, SLICE } from '../../sources/slices.js';

/** What filters and search have in common for the model. */
export interface RecordIndex<R> {
  /** Records it knows. */
  readonly size: number;
  add(records: readonly R[]): void;
}

export type MakeIndex<Index> = (feed: Feed, lookup: Lookup, today: string) => Index;

/** So many records are indexed at once, inside one frame of an old phone; the rest waits its turn. */
const atOnce = 50;

export abstract class ListModel<
  R extends object,
  Filter extends RecordIndex<R> = RecordIndex<R>,
  Search extends RecordIndex<R> = RecordIndex<R>,
> {
  /** Visible records in the order of the feed; positions of filters and search are positions in here. */
  readonly records: R[] = [];
  readonly lookup: Lookup;
  /** There once `useFilter` has been called. */
  filter: Filter | undefined;
  /** There once `useSearch` has been called. */
  search: Search | undefined;
  /** Civil date in the feed's zone. */
  readonly today: string;

  #read = 0;
  #working = false;
  #stopped = false;
  protected feed: Feed;
  readonly #onProgress: () => void;

  /** `feed`: its newest state; the model serves it and its extensions. */
  constructor(feed: Feed, today: string, onProgress: () => void) {
    this.today = today;
    this.feed = feed;
    this.#onProgress = onProgress;
    this.lookup = createLookup(feed);
  }

  /** Every record that has arrived, over or not. */
  abstract readonly recordsOf: (feed: Feed) => readonly R[];

  /** True when every record that has arrived can be filtered. */
  get filterable(): boolean {
    return this.filter?.size === this.records.length;
  }

  /** True when every record that has arrived can be searched. */
  get searchable(): boolean {
    return this.search?.size === this.records.length;
  }

  /** Takes a later state of the same load. False when it is another feed: then a new model is needed. */
  extend(feed: Feed): boolean {
    const old = this.feed;
    const list = this.recordsOf(feed);
    const same =
      feed === old ||
      (list.length >= this.#read &&
        list[0] === this.recordsOf(old)[0] &&
        feed.vocabularies === old.vocabularies &&
        feed.closures.length === old.closures.length &&
        feed.organizations.length === old.organizations.length &&
        feed.places.length === old.places.length);
    if (same && feed !== old) {
      this.feed = feed;
      this.take();
    }
    return same;
  }

  useFilter(make: MakeIndex<Filter>): void {
    this.filter ??= make(this.feed, this.lookup, this.today);
    this.#index();
  }

  useSearch(make: MakeIndex<Search>): void {
    this.search ??= make(this.feed, this.lookup, this.today);
    this.#index();
  }

  /** Ends all work: the widget has left the page or has another feed. */
  stop(): void {
    this.#stopped = true;
  }

  /** Called for each visible record, once. */
  protected added(_record: R, _position: number): void {}

  /** Reads what has arrived since the last time. */
  protected take(): void {
    const list = this.recordsOf(this.feed);
    for (; this.#read < list.length; this.#read++) {
      const record = list[this.#read]!;
      if (isVisible(record, this.today)) this.added(record, this.records.push(record) - 1);
    }
    this.#index();
  }

  /** Nothing is left to do between two frames. */
  protected get done(): boolean {
    return (!this.filter || this.filterable) && (!this.search || this.searchable);
  }

  /** A small piece of what is left to do. */
  protected step(): void {
    const next = !this.filter || this.filterable ? this.search! : this.filter;
    next.add(this.records.slice(next.size, next.size + (next === this.filter ? 20 : 5)));
  }

  #index(): void {
    const { filter } = this;
    if (filter && filter.size < atOnce) filter.add(this.records.slice(filter.size, atOnce));
    if (!this.#working && !this.done) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    do {
      await nextSlice();
      const end = performance.now() + SLICE;
      while (!this.#stopped && !this.done && performance.now() < end) this.step();
    } while (!this.#stopped && !this.done);
    this.#working = false;
    if (!this.#stopped) this.#onProgress();
  }
}
