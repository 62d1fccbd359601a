/**
 * The life of one address on one page: loading, growing, ready, stale, failed, tried again. Everybody on the page who
 * reads this address listens to the same one.
 */
import { createLazyFeedBuilder } from '../feed/lazy-builder.js';
import { loadFeed, type LoadResult } from './feed-load.js';
import type { FeedSnapshot } from './feed-snapshot.js';
import { registry, request, type Limits, type SharedSource } from './registry.js';
import { isWorthRetrying, type SourceError, type SourceFault } from './source-error.js';
import { hint } from './source-hint.js';
import { defaultTiming, now, type Timing } from './timing.js';

type Shown = Pick<FeedSnapshot, 'feed' | 'findings' | 'complete'>;

/** A source at rest: it loads when the first listener comes. */
export function createFeedSource(url: string, wanted: Limits, timing: Timing = defaultTiming): SharedSource {
  const listeners = new Set<() => void>();
  const nothing: Shown = { feed: createLazyFeedBuilder().snapshot(), findings: [], complete: false };
  let snapshot: FeedSnapshot = { status: 'loading', ...nothing, slow: false, received: 0, errors: [] };
  let limits = wanted;
  /** Somebody listens, or did a moment ago. */
  let active = false;
  /** The load that is going on. */
  let current: AbortController | undefined;
  /** Some answer has come before. */
  let asked = false;
  /** What is kept when a newer load fails, and how many bytes it was. */
  let kept: Shown | undefined;
  let keptBytes = 0;
  /** Tries that nobody asked for. */
  let tries = 0;
  /** The server does not want to be asked before, in ms since 1970. */
  let notBefore = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let graceTimer: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<FeedSnapshot>): void => {
    snapshot = { ...snapshot, ...change };
    listeners.forEach((listener) => {
      try {
        listener();
      } catch (error) {
        // One listener's mistake is not the others'; it still reaches the console.
        queueMicrotask(() => {
          throw error;
        });
      }
    });
  };

  const waitFor = (ms: number): void => {
    clearTimeout(retryTimer);
    retryTimer = setTimeout(start, ms);
  };

  const start = (): void => {
    clearTimeout(retryTimer);
    retryTimer = undefined;
    const { early } = registry();
    const taken = early.get(url);
    early.delete(url);
    const controller = (current = taken?.controller ?? new AbortController());
    const ifCurrent = (change: Partial<FeedSnapshot>): void => {
      if (current === controller) show(change);
    };
    void loadFeed({
      controller,
      // What failed or is to be refreshed is not taken out of the browser's cache unasked.
      request:
        taken?.response ??
        request(url, {
          signal: controller.signal,
          cache: asked ? 'no-cache' : 'default',
        }),
      since: taken ? performance.now() - taken.since : 0,
      timing,
      limits: () => limits,
      onSlow: (received) => ifCurrent({ slow: true, received }),
      // What is kept stays until all of the new is there: a list that shrinks and grows again helps nobody.
      onGrow: kept
        ? undefined
        : (feed, received) => ifCurrent({ status: 'loading', feed, received, errors: [] }),
      onNote: (code) => void hint(code, url),
    }).then((outcome) => {
      if (current === controller) settle(outcome);
    });
  };

  const settle = ({ result, fault, received }: LoadResult): void => {
    current = undefined;
    asked = true;
    // Half a document takes the place of less, never of a whole one.
    if (result && (!fault || !kept || (!kept.complete && received >= keptBytes))) {
      kept = { feed: result.feed, findings: result.findings, complete: !fault };
      keptBytes = received;
    }
    if (result?.dropped) {
      const path = result.findings.find(({ code }) => code === 'record-dropped')?.path ?? '';
      void hint('E-RECORDS', url, { count: result.dropped, path });
    }
    if (!fault) tries = notBefore = 0;
    show({
      status: !fault ? 'ready' : kept ? 'stale' : 'error',
      ...(kept ?? nothing),
      slow: false,
      received,
      errors: fault ? [giveNotice(fault)] : [],
    });
  };

  /** Plans the next try and says what is wrong. */
  const giveNotice = ({ code, params, status, retryAfter = 0 }: SourceFault): SourceError => {
    void hint(code, url, params);
    notBefore = now() + retryAfter;
    const pause = isWorthRetrying(code) ? timing.backoff[tries++] : undefined;
    const wait = Math.max(pause ?? 0, retryAfter);
    if (pause !== undefined) waitFor(wait);
    return {
      code,
      url,
      ...(status !== undefined && { status }),
      ...(pause !== undefined && { retryAt: now() + wait }),
      params,
    };
  };

  /** What has failed before is forgotten, but for a pause the server has asked for. */
  const begin = (): void => {
    tries = 0;
    const wait = notBefore - now();
    if (wait > 0) {
      waitFor(wait);
      return;
    }
    snapshot = { ...snapshot, status: 'loading', errors: [] };
    start();
  };

  const online = (): void => {
    if (current || !snapshot.errors.length || now() < notBefore) return;
    tries = 0;
    start();
  };

  const stop = (): void => {
    active = false;
    clearTimeout(retryTimer);
    retryTimer = undefined;
    globalThis.removeEventListener?.('online', online);
    if (!current) return;
    current.abort();
    current = undefined;
    snapshot = { ...snapshot, status: 'loading', ...(kept ?? nothing), slow: false, received: 0, errors: [] };
  };

  const retry = (): void => {
    if (current || !active) return;
    tries = 0;
    show({ status: 'loading', slow: false, errors: [] });
    start();
  };

  return {
    get snapshot() {
      return snapshot;
    },

    subscribe(listener) {
      // One more layer, so that the same function can listen twice.
      const own = (): void => listener();
      listeners.add(own);
      clearTimeout(graceTimer);
      if (!active) globalThis.addEventListener?.('online', online);
      active = true;
      if (snapshot.status !== 'ready' && !current && retryTimer === undefined) begin();
      return () => {
        if (listeners.delete(own) && !listeners.size) graceTimer = setTimeout(stop, timing.grace);
      };
    },

    retry,

    allow({ maxBytes, maxRecords }) {
      const lifted = maxBytes > limits.maxBytes || maxRecords > limits.maxRecords;
      if (!lifted) return;
      limits = {
        maxBytes: Math.max(limits.maxBytes, maxBytes),
        maxRecords: Math.max(limits.maxRecords, maxRecords),
      };
      const code = snapshot.errors[0]?.code;
      if (code === 'E-TOO-BIG' || code === 'E-TOO-MANY') retry();
    },
  };
}
