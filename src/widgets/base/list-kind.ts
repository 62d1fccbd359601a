// What makes one kind of list: types only, between the base class of the widgets and the widgets themselves.
import type { CSSResult } from 'lit';
import type { Lookup } from '../../feed/lookup.js';
import type { Feed } from '../../feed/types.js';
import type { Params } from '../../ui/controllers/url-params.js';
import type { FeedProgress } from '../../ui/feed-state.js';
import type { FilterHandlers } from './filter-parts.js';
import type { ActiveFilter, FilterView } from './filter-view.js';
import type { ListBehaviour } from './list-behaviour.js';
import type { MakeIndex, RecordIndex } from './list-model.js';
import type { ListQuery } from './list-query.js';

/** What the widget needs of its model. */
export interface Served {
  readonly lookup: Lookup;
  readonly today: string;
  readonly filterable: boolean;
  readonly searchable: boolean;
  extend(feed: Feed): boolean;
  stop(): void;
  useFilter(make: MakeIndex<RecordIndex<never>>): void;
  useSearch(make: MakeIndex<RecordIndex<never>>): void;
}

/** What can be done with every list. */
export type Acts = Pick<ListBehaviour<ListQuery>, 'search' | 'more' | 'clear' | 'close' | 'dialog'>;

/** What comes behind the first records. */
export interface Later<Does extends Acts = Acts> {
  readonly styles: readonly CSSResult[];
  readonly Behaviour: new (host: never) => Does;
  readonly createFilter: MakeIndex<RecordIndex<never>>;
  readonly faultNotice: (progress: FeedProgress, retry: () => void) => unknown;
  readonly templates: {
    readonly activeFilters: (active: readonly ActiveFilter[], on: FilterHandlers) => unknown;
    readonly facetPanel: (filters: FilterView, on: FilterHandlers) => unknown;
    readonly filterDialog: (filters: FilterView, done: string, on: FilterHandlers) => unknown;
  };
}

/** One kind of list: what is in it, how it is asked, and where its later parts are. */
export interface ListKind<Query, Model, Extras> {
  /** Before our parameters in the address. */
  readonly prefix: string;
  readonly facetIds: readonly string[];
  readonly empty: Query;
  readonly fromParams: (params: Params, preset: Query) => Query;
  readonly records: (feed: Feed) => readonly unknown[];
  readonly createModel: (feed: Feed, onProgress: () => void) => Model;
  readonly extras: () => Promise<Extras>;
  readonly search: () => Promise<{ readonly createSearch: MakeIndex<RecordIndex<never>> }>;
}

/** What of a list is seen now. */
export interface Seen {
  /** Results in all; undefined when they are not counted, or not yet. */
  readonly count: number | undefined;
  readonly hasMore: boolean;
}

/** What stands around the records of one kind. */
export interface Frame {
  /** Of the search field. */
  readonly label: string;
  readonly placeholder: string;
  readonly toolbar: unknown;
  /** Between the tools and the filters that were chosen. */
  readonly above?: unknown;
  /** There once the filters know every record. */
  readonly filters: FilterView | undefined;
  /** "12 Angebote zeigen": closes the filters of a narrow page. */
  readonly done: () => string;
  readonly results: unknown;
}

/** How one kind of record is asked for. Pure. */
export interface QueryRules<Query> {
  readonly fromParams: (params: Params, preset: Query) => Query;
  readonly toParams: (query: Query, preset: Query) => Params;
  /** A changed filter or word: the list starts from its beginning. */
  readonly changed: (query: Query, change: Partial<Query>) => Query;
  readonly facetIds: readonly string[];
}
