// What the calendar knows between two updates: the events that may be shown, their dates in any span of days, their
// filters and the search over them. All that is not needed at once is worked off in slices.
import type { Feed, FeedEvent, LocalizedText } from '../../feed/types.js';
import { nextPaint, nextSlice } from '../../sources/slices.js';
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

/** The dates of a month, whatever filters say. */
interface Month {
  readonly dates: Appointment[];
  /** Of the positions in `#other`. */
  read: number;
  /** Everything has been looked at, and the dates are in order. */
  whole: boolean;
}

/** Series looked at in one step: less than a slice on an old phone. */
const someSeries = 20;

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

  /** Positions of single events by each month they touch; of series and what lasts for years. */
  readonly #single = new Map<string, number[]>();
  readonly #other: number[] = [];
  readonly #months = new Map<string, Month>();
  readonly #spans = new Map<string, readonly Appointment[]>();
  /** Months that will be wanted next, and whether that is being seen to. */
  #soon: readonly string[] = [];
  #expecting = false;
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
    this.#months.clear();
    this.take();
  }

  /** Every date that touches the days from `from` until before `to` (ISO dates), ascending. */
  between(from: string, to: string): readonly Appointment[] {
    const key = from + to;
    let found = this.#spans.get(key);
    if (!found) {
      const list: Appointment[] = [];
      for (let month = from.slice(0, 7); `${month}-01` < to; month = addMonths(month, 1)) {
        const begin = `${month}-01`;
        this.#fill(month, Infinity);
        for (const one of this.#months.get(month)!.dates) {
          const { start, end } = one.when;
          // What began in an earlier month of the span was among the dates of that month.
          if (start < to && (from < begin ? start >= begin : !isBehind(start, end, from))) list.push(one);
        }
      }
      this.#spans.set(key, (found = list));
    }
    return found;
  }

  /** Looks through what the months beside the shown one need, once that is painted: a click shall find them ready. */
  expect(month: string): void {
    this.#soon = [addMonths(month, 2), addMonths(month, -2)];
    if (!this.#expecting) void this.#prepare();
  }

  async #prepare(): Promise<void> {
    this.#expecting = true;
    await nextPaint();
    for (;;) {
      const month = this.#soon.find((one) => !this.#months.get(one)?.whole);
      if (!month || this.lacksSeries) break;
      this.#fill(month, someSeries);
      await nextSlice();
    }
    this.#expecting = false;
  }

  protected override take(): void {
    super.take();
    this.#spans.clear();
    this.#prepared = 0;
  }

  protected override added(event: FeedEvent, position: number): void {
    const { start, end = start } = event;
    const isOne = !isSeries(event);
    if (!isOne || Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > 1) {
      this.#hasSeries ||= !isOne;
      this.#other.push(position);
      this.#months.clear();
    } else
      for (let month = start.slice(0, 7); ; month = addMonths(month, 1)) {
        const group = this.#single.get(month);
        if (group) group.push(position);
        else this.#single.set(month, [position]);
        this.#months.delete(month);
        if (month >= end.slice(0, 7)) break;
      }
  }

  protected override get done(): boolean {
    return super.done && (this.counted || this.lacksSeries);
  }

  protected override step(): void {
    if (!super.done) super.step();
    else if (this.#fill(addMonths(this.today, this.#prepared), someSeries)) this.#prepared++;
  }

  /** Looks at so many series more for the dates of a month; true when all have been looked at. */
  #fill(month: string, most: number): boolean {
    let known = this.#months.get(month);
    if (!known) this.#months.set(month, (known = { dates: [], read: 0, whole: false }));
    const { dates } = known;
    if (known.whole) return true;
    const { timeZone, closures } = this.feed;
    const from = `${month}-01`;
    const to = `${addMonths(month, 1)}-01`;
    const take = (position: number, when: Occurrence<LocalizedText>): void => {
      if (when.start < to && !isBehind(when.start, when.end, from))
        dates.push({ event: this.records[position]!, position, when });
    };
    const single = (position: number): void =>
      take(position, singleOccurrence<LocalizedText>(this.records[position]!, timeZone));
    const other = this.#other;
    const end = Math.min(other.length, known.read + most);
    for (; known.read < end; known.read++) {
      const position = other[known.read]!;
      const event = this.records[position]!;
      if (isSeries(event))
        for (const when of this.#readSeries?.<LocalizedText>(event, { from, to, timeZone, closures }) ?? [])
          take(position, when);
      else single(position);
    }
    if (end < other.length) return false;
    this.#single.get(month)?.forEach(single);
    dates.sort((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0));
    return (known.whole = true);
  }
}

/** The days of the month so many months later, as a span; of the first one from `day` on. */
export const monthWindow = (day: string, months: number): readonly [from: string, to: string] => [
  months ? `${addMonths(day, months)}-01` : day,
  `${addMonths(day, months + 1)}-01`,
];
