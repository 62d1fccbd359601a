// What the parts that are loaded behind the first records may see and change of an element; nothing else of it is theirs.
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage } from '../../language/locales.js';
import type { FeedSnapshot } from '../../sources/feed-snapshot.js';
import type { RecordContext } from './context.js';
import type { Seen } from './list-kind.js';
import type { ListQuery } from './list-query.js';

export interface ListHost<Query extends ListQuery> {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly language: InterfaceLanguage;
  /** Hosts from which pictures may come, besides the page's own. */
  readonly imageHosts: string;
  readonly snapshot: FeedSnapshot | undefined;
  readonly context: RecordContext | undefined;
  /** What of the list is seen; undefined while nothing is. */
  readonly seen: Seen | undefined;
  /** Results are still to be found. */
  readonly waiting: boolean;
  /** A few records beside a page's text are not talked about. */
  readonly isTeaser: boolean;
  /** What the page has asked for by `preset-…`. */
  readonly preset: Query;
  /** Widgets of one name follow each other. */
  readonly group: string;
  /** Of our parameters in the address; undefined when the address is not ours. */
  readonly urlPrefix: string | undefined;
  asked: Query;
  /** Ids of the records shown in the feed's own language. */
  originals: readonly string[];
  filtersOpen: boolean;
  /** Loads the search once, and builds its index. */
  loadSearch(): void;
  /** A part of our own script; undefined when it cannot be had. */
  load<T>(part: Promise<T>): Promise<T | undefined>;
  /** Puts style sheets on. */
  wear(sheets: readonly CSSResult[]): void;
  /** Runs `make` with the texts of the widget's language in force. */
  speak(make: () => string): string;
  emit(name: keyof GlobalEventHandlersEventMap, detail: unknown, cancelable?: boolean): boolean;
}
