/** What a widget is told about its feed: one immutable value per change. */
import type { Finding } from '../feed/finding.js';
import type { Feed } from '../feed/types.js';
import type { SourceError } from './source-error.js';

export interface FeedSnapshot {
  /**
   * `loading`: on its way, `feed` grows. `ready`: all of it is there. `stale`: something is shown, but a part is missing
   * or a newer state could not be had (see `errors`). `error`: there is nothing to show.
   */
  readonly status: 'loading' | 'ready' | 'stale' | 'error';
  /** What is there so far; another object whenever it has changed. */
  readonly feed: Feed;
  /** The whole document of every address has been read. */
  readonly complete: boolean;
  /** Loading for 8 s and longer. */
  readonly slow: boolean;
  /** Bytes so far, after decompression. */
  readonly received: number;
  /** What is wrong inside the documents, record by record. */
  readonly findings: readonly Finding[];
  /** What is wrong with the addresses; at most one each. */
  readonly errors: readonly SourceError[];
}
