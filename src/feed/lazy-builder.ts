/** The builder for browsers: clean feeds are built without the code that mends others. */
import { createFeedState, type FeedBuilder, type FeedOptions } from './feed-state.js';

export interface LazyFeedBuilder extends FeedBuilder {
  /**
   * To be awaited before `finish` when it gives a promise: something is not clean, and the code that mends it is on its
   * way. Until then snapshots do without it. Rejects when that code cannot be had.
   */
  ready(): Promise<void> | undefined;
}

/**
 * A builder for one document, as `createFeedBuilder` gives it. `prepare` brings what the options need for mending, such as
 * knowledge of time zones; it is called only then.
 */
export function createLazyFeedBuilder(
  options: FeedOptions = {},
  prepare?: () => Promise<unknown>,
): LazyFeedBuilder {
  const state = createFeedState(options);
  let loading: Promise<void> | undefined;
  return {
    ...state.builder,
    ready: () =>
      state.waiting.length
        ? (loading ??= Promise.all([import('./mend.js'), prepare?.()]).then(([{ createMender }]) => {
            state.adopt(createMender(state, options));
          }))
        : undefined,
  };
}
