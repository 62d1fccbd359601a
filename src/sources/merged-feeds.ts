/** Several sources as one connection; loaded only by pages that name more than one address. */
import type { FeedSnapshot } from './feed-snapshot.js';
import type { FeedConnection } from './feed-store.js';
import { createMerge } from './merge-feeds.js';
import type { SharedSource } from './registry.js';

/** One frame, in ms. */
const FRAME = 16;

/** `urls`: addresses of the sources, in the same order. */
export function mergeSources(sources: readonly SharedSource[], urls: readonly string[]): FeedConnection {
  const merge = createMerge(urls);
  let parts: readonly FeedSnapshot[] = [];
  let snapshot: FeedSnapshot | undefined;

  const current = (): FeedSnapshot => {
    const next = sources.map((source) => source.snapshot);
    if (!snapshot || !next.every((part, i) => part === parts[i])) snapshot = merge((parts = next));
    return snapshot;
  };

  return {
    get snapshot() {
      return current();
    },

    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = (): void => {
        timer = undefined;
        listener(current());
      };
      // Feeds that change within one frame are one change.
      const leave = sources.map((source) => source.subscribe(() => (timer ??= setTimeout(tell, FRAME))));
      return () => {
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
