// What a facet is: a question to a record with values as answers. "Not stated" is an answer of its own, kept apart
// from "no", because sparse records are the normal case and must not vanish silently.

/** Chosen values by facet id. An empty list is the same as none. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** What a record says to a facet: keys, `every` when all values fit, nothing (or an empty list) when not stated. */
export type Stated = readonly string[] | 'every' | undefined;

export interface Facet<R, C> {
  readonly id: string;
  /** The keys a record states. A key is a value, unless `matches` says how the two relate. */
  readonly stated: (record: R, context: C) => Stated;
  /** True when a record with this key is found under this value; equality when absent. */
  readonly matches?: (key: string, value: string) => boolean;
  /** The values to choose from, in order; the stated keys in order of appearance when absent. */
  readonly values?: (context: C) => readonly string[];
  /**
   * A list of features, each a question of its own: all chosen ones must fit, `-feature` as a key denies one, and a
   * record without either says nothing about that feature.
   */
  readonly features?: boolean;
}
