// The numbers at the filters: dates, as the list counts them, not events. An event counts as often as it is on in the
// days that are shown, of a weekday or a time of day only on these.
import { Bitset } from '../../facets/bitset.js';
import type { Selection } from '../../facets/facet.js';
import type { FeedEvent } from '../../feed/types.js';
import { weekdays, weekdayOf } from '../../time/civil.js';
import type { FilterResult, RecordFilter } from '../base/record-filter.js';
import { partOf } from './chosen-day.js';
import type { Appointment } from './model.js';

/** A set of events in which each counts as often as it weighs. */
class WeighedSet extends Bitset {
  readonly #weights: Uint16Array;

  constructor(set: Bitset, weights: Uint16Array) {
    super();
    this.words = set.words;
    this.#weights = weights;
  }

  override sizeWith(other: Bitset): number {
    const { words } = super.and(other);
    let size = 0;
    for (let i = 0; i < words.length; i++)
      for (let word = words[i]!; word; word &= word - 1)
        size += this.#weights[i * 32 + 31 - Math.clz32(word & -word)] ?? 0;
    return size;
  }

  override and(other: Bitset): Bitset {
    return new WeighedSet(super.and(other), this.#weights);
  }

  override without(other: Bitset): Bitset {
    return new WeighedSet(super.without(other), this.#weights);
  }
}

const parts = ['morning', 'afternoon', 'evening'];
/** Of whole days, which fit every time of day. */
const wholeDay = 3;

interface Counted {
  /** Without any choice; made when it is first asked for. */
  whole?: FilterResult;
  /** Events that are on at all. */
  readonly events: Bitset;
  /** How often each event is on at these weekdays and times of day; any of them when none is named. */
  readonly weigh: (days: readonly string[] | undefined, times: readonly string[] | undefined) => Uint16Array;
}

const known = new WeakMap<readonly Appointment[], Counted>();

const counted = (dates: readonly Appointment[]): Counted => {
  let found = known.get(dates);
  if (!found) {
    const events = new Bitset();
    const positions = new Uint32Array(dates.length);
    const kinds = new Uint8Array(dates.length);
    const days = new Map<string, number>();
    let most = 0;
    dates.forEach(({ position, when: { start, allDay } }, i) => {
      events.add(position);
      positions[i] = position;
      most = Math.max(most, position + 1);
      const part = allDay ? wholeDay : parts.indexOf(partOf(start.slice(11)));
      const day = start.slice(0, 10);
      let weekday = days.get(day);
      if (weekday === undefined) days.set(day, (weekday = weekdays.indexOf(weekdayOf(day)!)));
      kinds[i] = weekday * 4 + part;
    });
    const tables = new Map<string, Uint16Array>();
    known.set(
      dates,
      (found = {
        events,
        weigh: (days, times) => {
          const key = `${days?.join() ?? ''} ${times?.join() ?? ''}`;
          let weights = tables.get(key);
          if (!weights) {
            const fits = new Uint8Array(28);
            for (let kind = 0; kind < 28; kind++) {
              const part = parts[kind % 4];
              if (
                (!days?.length || days.includes(weekdays[kind >> 2]!)) &&
                (!times?.length || part === undefined || times.includes(part))
              )
                fits[kind] = 1;
            }
            weights = new Uint16Array(most);
            for (let i = 0; i < kinds.length; i++) weights[positions[i]!]! += fits[kinds[i]!]!;
            tables.set(key, weights);
          }
          return weights;
        },
      }),
    );
  }
  return found;
};

/**
 * The same filter, run over the events of these dates only, and with numbers of dates. `lasting`: what these
 * have is offered too, so that filters stand still while months are turned; `all`: everything there is.
 */
export const countingDates = (
  filter: RecordFilter<FeedEvent>,
  dates: readonly Appointment[],
  lasting: readonly Appointment[] | 'all' = dates,
): RecordFilter<FeedEvent> => {
  const known = counted(dates);
  const { events, weigh } = known;
  return {
    ...filter,
    size: filter.size,
    evaluate: (selection, nearby, among) => {
      const run = (choice: Selection) =>
        filter.evaluate(
          choice,
          nearby,
          new WeighedSet(among ? among.and(events) : events, weigh(choice['day'], choice['time'])),
        );
      const result = run(selection);
      return {
        ...result,
        // What only past events have would be offered in vain.
        values: (facet) => {
          if (lasting === 'all') return result.values(facet);
          const whole = (known.whole ??= filter.evaluate({}, false, counted(lasting).events.or(events)));
          return result
            .values(facet)
            .filter((value) => whole.counts(facet, value) || selection[facet]?.includes(value));
        },
        // Not every date of a series that fits by one of its days is on that day.
        counts: (facet, value) => {
          if (facet !== 'day' && facet !== 'time') return result.counts(facet, value);
          return run({ ...selection, [facet]: [value] }).size;
        },
      };
    },
  };
};

/** The same filter while the dates are still being found: it says no numbers that will be others in a moment. */
export const notCounting = (filter: RecordFilter<FeedEvent>): RecordFilter<FeedEvent> => ({
  ...filter,
  size: filter.size,
  evaluate: (...asked) => ({ ...filter.evaluate(...asked), counts: () => undefined }),
});
