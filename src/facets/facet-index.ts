// Filters with counts: one bitset a key, so that a click needs a handful of ANDs, whatever the number of records.
// Several values of one facet widen (OR; features narrow), facets narrow each other (AND).
import { Bitset } from './bitset.js';
import type { Facet, Selection } from './facet.js';

export interface FacetResult {
  /** Number of records that fit; of a set that weighs its records, their weight. */
  readonly size: number;
  /** Positions of the records that fit, ascending; made anew each time. */
  readonly hits: readonly number[];
  /** Positions of the records that contradict nothing but say nothing to at least one chosen facet. */
  readonly unstated: readonly number[];
  /**
   * Results if this value alone were chosen in its facet, under all other facets; of a feature: if it were chosen
   * in addition.
   */
  readonly counts: (facet: string, value: string) => number;
  /** Records that say nothing to this facet and fit all others. */
  readonly unstatedCount: (facet: string) => number;
  /** The values that occur in the data, in the order to show them. */
  readonly values: (facet: string) => readonly string[];
  /** Whether the facet can tell records apart; one that cannot is not shown. */
  readonly offered: (facet: string) => boolean;
}

export interface FacetIndex<R> {
  /** Number of records added. */
  readonly size: number;
  /** Adds records at the next positions; may be called again and again while a feed loads. */
  add(records: readonly R[]): void;
  /** The state under a selection. `among` limits everything to these positions, for instance to search results. */
  evaluate(selection: Selection, options?: { readonly among?: Bitset | undefined }): FacetResult;
}

/** What does not depend on the selection; found once, until records come in. */
interface Known {
  readonly values: readonly string[];
  readonly offered: boolean;
}

interface Column<R, C> {
  readonly facet: Facet<R, C>;
  readonly keys: Map<string, Bitset>;
  /** Records that say anything. */
  readonly stated: Bitset;
  /** Records that fit every value. */
  readonly every: Bitset;
  /** Sets of values, until records come in. */
  readonly sets: Map<string, Bitset>;
  known: Known | undefined;
}

interface Chosen<R, C> {
  readonly column: Column<R, C>;
  readonly values: readonly string[];
  readonly fits: Bitset;
}

/** `context` goes to the facets as it is. Nothing throws; unknown facets in a selection are ignored. */
export const createFacetIndex = <R, C>(facets: readonly Facet<R, C>[], context: C): FacetIndex<R> => {
  const columns: readonly Column<R, C>[] = facets.map((facet) => ({
    facet,
    keys: new Map(),
    stated: new Bitset(),
    every: new Bitset(),
    sets: new Map(),
    known: undefined,
  }));
  let size = 0;

  /** The records found under a value. */
  const setOf = ({ facet, keys, every, sets }: Column<R, C>, value: string): Bitset => {
    let set = sets.get(value);
    if (!set) {
      set = every;
      const { matches } = facet;
      if (matches) {
        keys.forEach((own, key) => {
          if (matches(key, value)) set = set!.or(own);
        });
      } else {
        const own = keys.get(value);
        if (own) set = set.or(own);
      }
      sets.set(value, set);
    }
    return set;
  };

  /** The records that say nothing to the facet; with chosen features: that deny none of them and miss one. */
  const openOf = (column: Column<R, C>, values: readonly string[], all: Bitset): Bitset => {
    if (!column.facet.features || !values.length) return all.without(column.stated);
    let open = all;
    for (const value of values) {
      const denied = column.keys.get(`-${value}`);
      if (denied) open = open.without(denied);
    }
    return open.without(fitsOf(column, values));
  };

  const fitsOf = (column: Column<R, C>, values: readonly string[]): Bitset => {
    let fits: Bitset | undefined;
    for (const value of values) {
      const set = setOf(column, value);
      fits = !fits ? set : column.facet.features ? fits.and(set) : fits.or(set);
    }
    return fits ?? new Bitset();
  };

  const add = (records: readonly R[]): void => {
    for (const record of records) {
      for (const { facet, keys, stated, every } of columns) {
        const says = facet.stated(record, context);
        if (!says?.length) continue;
        stated.add(size);
        if (says === 'every') every.add(size);
        else {
          for (const key of says) {
            let set = keys.get(key);
            if (!set) keys.set(key, (set = new Bitset()));
            set.add(size);
          }
        }
      }
      size++;
    }
    for (const column of columns) {
      column.sets.clear();
      column.known = undefined;
    }
  };

  const knownOf = (column: Column<R, C>): Known => {
    if (!column.known) {
      const { facet, keys } = column;
      let candidates = facet.values?.(context);
      if (!candidates) {
        const own: string[] = [];
        keys.forEach((_, key) => own.push(key));
        candidates = facet.features ? own.filter((key) => !key.startsWith('-')) : own;
      }
      let offered = false;
      const values = candidates.filter((value) => {
        const found = setOf(column, value).size;
        offered ||= found > 0 && found < size;
        return found > 0;
      });
      column.known = { values, offered };
    }
    return column.known;
  };

  const evaluate: FacetIndex<R>['evaluate'] = (selection, { among } = {}) => {
    const all = among ?? Bitset.full(size);
    const chosen: Chosen<R, C>[] = [];
    for (const column of columns) {
      const values = selection[column.facet.id];
      if (values?.length) chosen.push({ column, values, fits: fitsOf(column, values) });
    }

    let hits = all;
    let possible = all;
    for (const { column, values, fits } of chosen) {
      hits = hits.and(fits);
      possible = possible.and(fits.or(openOf(column, values, all)));
    }

    // What the other facets leave; the same set for every facet without a choice.
    const left = new Map<string, Bitset>();
    const leftFor = (id: string): Bitset => {
      if (!chosen.some(({ column }) => column.facet.id === id)) return hits;
      let set = left.get(id);
      if (!set) {
        set = all;
        for (const { column, fits } of chosen) if (column.facet.id !== id) set = set.and(fits);
        left.set(id, set);
      }
      return set;
    };
    const columnOf = (id: string) => columns.find(({ facet }) => facet.id === id);

    return {
      get size() {
        return hits.size;
      },
      get hits() {
        return hits.positions();
      },
      get unstated() {
        return chosen.length ? possible.without(hits).positions() : [];
      },
      counts(id, value) {
        const column = columnOf(id);
        return column ? (column.facet.features ? hits : leftFor(id)).sizeWith(setOf(column, value)) : 0;
      },
      unstatedCount(id) {
        const column = columnOf(id);
        return column ? openOf(column, selection[id] ?? [], leftFor(id)).size : 0;
      },
      values(id) {
        const column = columnOf(id);
        return column ? knownOf(column).values : [];
      },
      offered(id) {
        const column = columnOf(id);
        return column !== undefined && knownOf(column).offered;
      },
    };
  };

  return {
    get size() {
      return size;
    },
    add,
    evaluate,
  };
};
