/** What widgets call: one feed from one or several addresses, each loaded once a page however many widgets read it. */
import { createFeedBuilder } from '../feed/builder.js';
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

/** One frame, in ms. */
const FRAME = 16;

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
  if (sources.length > 1) return several(sources, distinct);
  return {
    get snapshot() {
      return source.snapshot;
    },
    subscribe: (listener) => source.subscribe(() => listener(source.snapshot)),
    retry: () => source.retry(),
  };
}

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
    feed: createFeedBuilder().snapshot(),
    complete: false,
    slow: false,
    received: 0,
    findings: [],
    errors: [{ code: 'E-NO-ADDRESS', url: '', params: {} }],
  };
  return { snapshot, subscribe: () => () => {}, retry() {} };
}

/** Several feeds as one. How they are merged is a file of its own, which most pages never need. */
function several(sources: readonly SharedSource[], urls: readonly string[]): FeedConnection {
  let merge: ((parts: readonly FeedSnapshot[]) => FeedSnapshot) | undefined;
  let parts: readonly FeedSnapshot[] = [];
  let snapshot: FeedSnapshot = { ...sources[0]!.snapshot, status: 'loading', complete: false, errors: [] };

  const current = (): FeedSnapshot => {
    const next = sources.map((source) => source.snapshot);
    if (merge && !(parts.length && next.every((part, i) => part === parts[i])))
      snapshot = merge((parts = next));
    return snapshot;
  };

  return {
    get snapshot() {
      return current();
    },

    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let left = false;
      const tell = (): void => {
        timer = undefined;
        if (!left) listener(current());
      };
      // Feeds that change within one frame are one change.
      const soon = (): void => {
        timer ??= setTimeout(tell, FRAME);
      };
      const leave = sources.map((source) => source.subscribe(soon));
      if (!merge)
        import('./merge-feeds.js')
          .then(
            ({ createMerge }) => (merge ??= createMerge(urls)),
            () => {
              // The first feed is better than none.
              void hint('E-SCRIPT', 'merge-feeds');
              merge = ([first]) => first!;
            },
          )
          .then(soon, soon);
      return () => {
        left = true;
        clearTimeout(timer);
        for (const one of leave) one();
      };
    },

    retry() {
      const missing = sources.filter(({ snapshot: { errors } }) => errors.length);
      for (const source of missing.length ? missing : sources) source.retry();
    },
  };
}
