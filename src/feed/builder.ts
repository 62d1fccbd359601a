/** Builds a feed from pieces in any order, bad ones included, with all there is to say about them. */
import { createFeedState, type FeedBuilder, type FeedOptions } from './feed-state.js';
import type { Report } from './finding.js';
import { createMender } from './mend.js';

export type { Advice, FeedBuilder, FeedOptions, ParsedFeed } from './feed-state.js';

/** A builder for one document. Browsers use `createLazyFeedBuilder`, which brings the mender only when it is needed. */
export function createFeedBuilder(options: FeedOptions = {}): FeedBuilder & { readonly report: Report } {
  const state = createFeedState(options);
  const mender = createMender(state, options);
  state.adopt(mender);
  return { ...state.builder, report: mender.report };
}
