/** What widgets call: one feed from one or several addresses, each loaded once a page however many widgets read it. */
import { createLazyFeedBuilder } from '../feed/lazy-builder.js';
import type { FeedSnapshot } from './feed-snapshot.js';
import { createFeedSource } from './feed-source.js';
import { hint } from './source-hint.js';
import { registry, type Limits, type SharedSource } from './registry.js';

export type { FeedSnapshot } from './feed-snapshot.js';
export type { SourceError, SourceErrorCode } from './source-error.js';

export interface FeedConnection {
  /** What is known now. */
  readonly snapshot: FeedSnapshot;
  /**
   * Starts the load, unless somebody has. `listener` hears of every change from now on, at most about once a frame, and
   * never during this call. Returns the way to leave; who leaves last ends a load that is still going on.
   */
  subscribe(listener: (snapshot: FeedSnapshot) => void): () => void;
  /** Loads again what is not there, or all of it when everything is; what is shown stays until something better comes. */
  retry(): void;
}

export type FeedOptions = Partial<Limits>;

/**
 * `urls`: absolute addresses. The first has the say where two feeds differ. A feed may have `maxBytes` (10 MB) after
 * decompression and `maxRecords` (50,000); when two widgets differ, the larger number counts.
 */
export function openFeed(urls: readonly string[], options: FeedOptions = {}): FeedConnection {
  const limits = { maxBytes: options.maxBytes ?? 10_000_000, maxRecords: options.maxRecords ?? 50_000 };
  const distinct = urls.filter((url, i) => urls.indexOf(url) === i);
  const sources = distinct.map((url) => shared(url, limits));
  const [source] = sources;
  if (!source) return nowhere();
  return sources.length > 1 ? several(sources, distinct) : alone(source);
}

const alone = (source: SharedSource): FeedConnection => ({
  get snapshot() {
    return source.snapshot;
  },
  subscribe: (listener) => source.subscribe(() => listener(source.snapshot)),
  retry: () => source.retry(),
});

function shared(url: string, limits: Limits): SharedSource {
  const { sources } = registry();
  let source = sources.get(url);
  if (source) source.allow(limits);
  else sources.set(url, (source = createFeedSource(url, limits)));
  return source;
}

function nowhere(): FeedConnection {
  const snapshot: FeedSnapshot = {
    status: 'error',
    feed: createLazyFeedBuilder().snapshot(),
    complete: false,
    slow: false,
    received: 0,
    findings: [],
    errors: [{ code: 'E-NO-ADDRESS', url: '', params: {} }],
  };
  return { snapshot, subscribe: () => () => {}, retry() {} };
}

/**
 * Several feeds as one. How they are merged is a file of its own, which most pages never need; their loads do not wait for
 * it.
 */
function several(sources: readonly SharedSource[], urls: readonly string[]): FeedConnection {
  const first = alone(sources[0]!);
  const before: FeedSnapshot = { ...first.snapshot, status: 'loading', complete: false, errors: [] };
  let merged: FeedConnection | undefined;
  const opening = import('./merged-feeds.js').then(
    ({ mergeSources }) => (merged = mergeSources(sources, urls)),
    () => {
      // The first feed is better than none.
      void hint('E-SCRIPT', 'merged-feeds');
      return (merged = first);
    },
  );
  return {
    get snapshot() {
      return merged?.snapshot ?? before;
    },

    subscribe(listener) {
      let here = true;
      let changed = false;
      const leave = sources.map((source) => source.subscribe(() => (changed = true)));
      void opening.then((connection) => {
        if (!here) return;
        leave.push(connection.subscribe(listener));
        if (changed) listener(connection.snapshot);
      });
      return () => {
        here = false;
        for (const one of leave) one();
      };
    },

    retry: () => merged?.retry(),
  };
}
