/** From unknown JSON to a feed and what there is to say about it. The entry `miteinander/feed`. */
import { advise } from './advise.js';
import { createFeedBuilder, type FeedOptions, type ParsedFeed } from './builder.js';
import { isObject } from './check.js';

/**
 * Never throws and always gives a feed of the right shape, empty if need be. The input is what `JSON.parse` gives; it is
 * not changed, and clean records of the feed are its own objects. With `toWallTime` and `isTimeZone` in the options,
 * moments with an offset are converted and zones are checked.
 */
export function parseFeed(input: unknown, options?: FeedOptions): ParsedFeed {
  const builder = createFeedBuilder(options);
  const later: string[] = [];
  if (!isObject(input)) {
    builder.report('not-a-feed', '', {
      found: Array.isArray(input) ? 'list' : input === null ? 'null' : typeof input,
    });
    return builder.finish();
  }
  for (const key of Object.keys(input)) {
    if (Array.isArray(input[key])) later.push(key);
    else builder.head(key, input[key]);
  }
  // Lists last: by then language, zone and version are known.
  for (const key of later) builder.head(key, input[key]);
  return builder.finish(advise);
}
