/**
 * The one place of a page where all loaded copies of our script, of whatever release and in whatever order, agree on who
 * loads which address. Its shape is a promise to releases to come: change the symbol with it.
 */
import type { FeedSnapshot } from './feed-snapshot.js';

/** Caps of one load. */
export interface Limits {
  /** Bytes after decompression. */
  readonly maxBytes: number;
  readonly maxRecords: number;
}

/** One address and its feed, shared by everybody on the page. */
export interface SharedSource {
  readonly snapshot: FeedSnapshot;
  /** The first listener starts the load, the last to leave ends it. Nothing is called back at once. */
  subscribe(listener: () => void): () => void;
  /** Loads again; what is there stays until something better has come. */
  retry(): void;
  /** Lifts the caps; a load that has failed because of them starts again. */
  allow(limits: Limits): void;
}

/** A request that began before anybody was there to read the answer. */
export interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
  /** `performance.now()` of its start. */
  readonly since: number;
}

export interface Registry {
  readonly sources: Map<string, SharedSource>;
  readonly early: Map<string, EarlyRequest>;
  /** Hints the console has already seen. */
  readonly hinted: Set<string>;
}

const key = Symbol.for('miteinander.sources.1');

export function registry(): Registry {
  const page = globalThis as { [key]?: Registry };
  return (page[key] ??= { sources: new Map(), early: new Map(), hinted: new Set() });
}

/**
 * Asks for an address; `webcal:` is what calendars call theirs, and means https. Nothing of the visitor goes along: no cookie,
 * no address of the page.
 */
export const request = (url: string, options: RequestInit): Promise<Response> =>
  fetch(url.replace(/^webcals?:/, 'https:'), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...options,
  });
