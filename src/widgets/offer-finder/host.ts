// What the parts that are loaded behind the first cards may see and change of the element; nothing else of it is theirs.
import type { ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage } from '../../language/locales.js';
import type { FeedSnapshot } from '../../sources/feed-snapshot.js';
import type { RecordContext } from '../base/context.js';
import type { OfferModel } from './model.js';
import type { OfferQuery } from './query.js';

export interface FinderHost {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly language: InterfaceLanguage;
  /** Hosts from which pictures may come, besides the page's own. */
  readonly imageHosts: string;
  readonly snapshot: FeedSnapshot | undefined;
  readonly context: RecordContext | undefined;
  readonly model: OfferModel | undefined;
  /** What the page has asked for by `preset-…`. */
  readonly preset: OfferQuery;
  /** Widgets of one name follow each other. */
  readonly group: string;
  /** Of our parameters in the address; undefined when the address is not ours. */
  readonly urlPrefix: string | undefined;
  asked: OfferQuery;
  /** Ids of the offers shown in the feed's own language. */
  originals: readonly string[];
  filtersOpen: boolean;
  /** Loads the search once, and builds its index. */
  loadSearch(): void;
  /** Runs `make` with the texts of the widget's language in force. */
  speak(make: () => string): string;
  emit(name: keyof GlobalEventHandlersEventMap, detail: unknown, cancelable?: boolean): boolean;
}
