// What the calendar knows between two updates: the events that may be shown, their dates in any span of days and, as
// soon as they are wanted, the filters and the search. It grows with the feed; all that is not needed at once is
// worked off in slices.
import { isVisible } from '../../facets/visible-offers.js';
import { createLookup, type Lookup } from '../../feed/lookup.js';
import type { Feed, FeedEvent, LocalizedText } from '../../feed/types.js';
import { nextSlice, SLICE } from '../../sources/slices.js';
import { addMonths } from '../../time/month-grid.js';
import { occurrences, type Occurrence } from '../../time/occurrences.js';

/** One date of an event. */
export interface Appointment {
  readonly event: FeedEvent;
  /** Of the event in the model. */
  readonly position: number;
  readonly when: Occurrence<LocalizedText>;
}

/** What filters and search have in common for the model. */
interface Index {
  readonly size: number;
  add(events: readonly FeedEvent[]): void;
}

/** So many months are looked through for the list, and prepared in idle time for its count. */
export const horizon = 12;

export class CalendarModel<Filter extends Index = Index, Search extends Index = Index> {
  /** Visible events in the order of the feed; positions of filters and search are positions in here. */
  readonly events: FeedEvent[] = [];
  readonly lookup: Lookup;
  filter: Filter | undefined;
  search: Search | undefined;

  /** Civil date in the feed's zone, and the time there, `2026-11-03T18:00`. */
  readonly today: string;
  readonly now: string;

  #feed: Feed;
  readonly #onProgress: () => void;
  #read = 0;
  #working = false;
  #stopped = false;
  /** Positions of what happens on one day only, by the month of it; of everything else. */
  readonly #single = new Map<string, number[]>();
  readonly #other: number[] = [];
  readonly #known = new Map<string, readonly Appointment[]>();
  #prepared = 0;

  /** `feed`: its newest state; the model serves it and its extensions. */
  constructor(feed: Feed, now: string, onProgress: () => void) {
    this.now = now;
    this.today = now.slice(0, 10);
    this.#feed = feed;
    this.#onProgress = onProgress;
    this.lookup = createLookup(feed);
    this.#take();
  }

  get filterable(): boolean {
    return this.filter?.size === this.events.length;
  }

  get searchable(): boolean {
    return this.search?.size === this.events.length;
  }

  /** True when all months of the horizon have been looked through. */
  get counted(): boolean {
    return this.#prepared > horizon;
  }

  /** Takes a later state of the same load. False when it is another feed: then a new model is needed. */
  extend(feed: Feed): boolean {
    const old = this.#feed;
    const same =
      feed === old ||
      (feed.events.length >= this.#read &&
        feed.events[0] === old.events[0] &&
        feed.vocabularies === old.vocabularies &&
        feed.closures.length === old.closures.length &&
        feed.organizations.length === old.organizations.length &&
        feed.places.length === old.places.length);
    if (same && feed !== old) {
      this.#feed = feed;
      this.#take();
    }
    return same;
  }

  useFilter(make: (feed: Feed, lookup: Lookup, today: string) => Filter): void {
    this.filter ??= make(this.#feed, this.lookup, this.today);
    this.#index();
  }

  useSearch(make: (feed: Feed, lookup: Lookup) => Search): void {
    this.search ??= make(this.#feed, this.lookup);
    this.#index();
  }

  /** Ends all work: the widget has left the page or has another feed. */
  stop(): void {
    this.#stopped = true;
  }

  /** Every date that touches the days from `from` until before `to` (ISO dates), ascending. */
  between(from: string, to: string): readonly Appointment[] {
    const key = from + to;
    let found = this.#known.get(key);
    if (!found) {
      const list: Appointment[] = [];
      const { timeZone, closures } = this.#feed;
      const take = (position: number): void => {
        const event = this.events[position]!;
        for (const when of occurrences<LocalizedText>(event, { from, to, timeZone, closures }))
          list.push({ event, position, when });
      };
      for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1))
        this.#single.get(month)?.forEach(take);
      this.#other.forEach(take);
      list.sort((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0));
      this.#known.set(key, (found = list));
    }
    return found;
  }

  #take(): void {
    const { events } = this.#feed;
    for (; this.#read < events.length; this.#read++) {
      const event = events[this.#read]!;
      if (!isVisible(event, this.today)) continue;
      const position = this.events.push(event) - 1;
      const { start, end = start, duration, recurrence } = event;
      const month = start.slice(0, 7);
      let group = this.#other;
      if (!recurrence && !duration && end.startsWith(start.slice(0, 10)))
        this.#single.set(month, (group = this.#single.get(month) ?? []));
      group.push(position);
    }
    this.#known.clear();
    this.#prepared = 0;
    this.#index();
  }

  #index(): void {
    if (!this.#working && (!this.#done || !this.counted)) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    do {
      await nextSlice();
      const end = performance.now() + SLICE;
      while (!this.#stopped && !(this.#done && this.counted) && performance.now() < end) this.#step();
    } while (!this.#stopped && !(this.#done && this.counted));
    this.#working = false;
    if (!this.#stopped) this.#onProgress();
  }

  get #done(): boolean {
    return (!this.filter || this.filterable) && (!this.search || this.searchable);
  }

  /** A small piece of what is left to do. */
  #step(): void {
    if (!this.#done) {
      const next = !this.filter || this.filterable ? this.search! : this.filter;
      next.add(this.events.slice(next.size, next.size + (next === this.filter ? 20 : 5)));
    } else {
      this.between(...monthWindow(this.today, this.#prepared));
      this.#prepared++;
    }
  }
}

/** The days of the month so many months later, as a span; of the first one from `day` on. */
export const monthWindow = (day: string, months: number): readonly [from: string, to: string] => [
  months ? `${addMonths(day, months)}-01` : day,
  `${addMonths(day, months + 1)}-01`,
];
