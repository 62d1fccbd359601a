// What the calendar knows between two updates: the events that may be shown, their dates in any span of days, their
// filters and the search over them. All that is not needed at once is worked off in slices.
import type { Feed, FeedEvent, LocalizedText } from '../../feed/types.js';
import { addMonths } from '../../time/civil.js';
import { isBehind, isSeries, singleOccurrence, type Occurrence } from '../../time/occurrence.js';
import { ListModel, type RecordIndex } from '../base/list-model.js';

/** One date of an event. */
export interface Appointment {
  readonly event: FeedEvent;
  /** Of the event in the model. */
  readonly position: number;
  readonly when: Occurrence<LocalizedText>;
}

/** So many months are looked through for the list, and prepared in idle time for its count. */
export const horizon = 12;

/** Reads rules, lists of dates and exceptions: time/occurrences.ts, which only feeds that have some need. */
type ReadSeries = typeof import('../../time/occurrences.js').occurrences;

export const eventsOf = (feed: Feed): readonly FeedEvent[] => feed.events;

export class CalendarModel<
  Filter extends RecordIndex<FeedEvent> = RecordIndex<FeedEvent>,
  Search extends RecordIndex<FeedEvent> = RecordIndex<FeedEvent>,
> extends ListModel<FeedEvent, Filter, Search> {
  override readonly recordsOf = eventsOf;

  /** The time in the feed's zone, `2026-11-03T18:00`. */
  readonly now: string;

  /** Positions of what happens on one day only, by the month of it; of everything else. */
  readonly #single = new Map<string, number[]>();
  readonly #other: number[] = [];
  readonly #known = new Map<string, readonly Appointment[]>();
  #prepared = 0;
  #hasSeries = false;
  #readSeries: ReadSeries | undefined;

  /** `feed`: its newest state; the model serves it and its extensions. */
  constructor(feed: Feed, now: string, onProgress: () => void) {
    super(feed, now.slice(0, 10), onProgress);
    this.now = now;
    this.take();
  }

  /** True when all months of the horizon have been looked through. */
  get counted(): boolean {
    return this.#prepared > horizon;
  }

  /** Some events are series, and the code that reads them is still to come: nothing can be said of any date. */
  get lacksSeries(): boolean {
    return this.#hasSeries && !this.#readSeries;
  }

  /** Undefined when that code cannot be had: then of every series the first date is known. */
  useSeries(read: ReadSeries | undefined): void {
    this.#readSeries = read ?? ((event) => [singleOccurrence(event, this.feed.timeZone)]);
    this.take();
  }

  /** Every date that touches the days from `from` until before `to` (ISO dates), ascending. */
  between(from: string, to: string): readonly Appointment[] {
    const key = from + to;
    let found = this.#known.get(key);
    if (!found) {
      const list: Appointment[] = [];
      const { timeZone, closures } = this.feed;
      const take = (position: number): void => {
        const event = this.records[position]!;
        const dates = isSeries(event)
          ? (this.#readSeries?.<LocalizedText>(event, { from, to, timeZone, closures }) ?? [])
          : [singleOccurrence<LocalizedText>(event, timeZone)];
        for (const when of dates)
          if (when.start < to && !isBehind(when.start, when.end, from)) list.push({ event, position, when });
      };
      for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1))
        this.#single.get(month)?.forEach(take);
      this.#other.forEach(take);
      list.sort((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0));
      this.#known.set(key, (found = list));
    }
    return found;
  }

  protected override take(): void {
    this.#known.clear();
    this.#prepared = 0;
    super.take();
  }

  protected override added(event: FeedEvent, position: number): void {
    const { start, end = start } = event;
    const month = start.slice(0, 7);
    let group = this.#other;
    if (isSeries(event)) this.#hasSeries = true;
    else if (end.startsWith(start.slice(0, 10)))
      this.#single.set(month, (group = this.#single.get(month) ?? []));
    group.push(position);
  }

  protected override get done(): boolean {
    return super.done && (this.counted || this.lacksSeries);
  }

  protected override step(): void {
    if (!super.done) super.step();
    else this.between(...monthWindow(this.today, this.#prepared++));
  }
}

/** The days of the month so many months later, as a span; of the first one from `day` on. */
export const monthWindow = (day: string, months: number): readonly [from: string, to: string] => [
  months ? `${addMonths(day, months)}-01` : day,
  `${addMonths(day, months + 1)}-01`,
];
