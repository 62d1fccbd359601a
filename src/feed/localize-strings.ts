/**
 * Makes records independent of the defaults of their feed, so that they can stand in one with others: plain strings say
 * their language, events and opening hours their zone.
 */
import { isCollection } from './collections.js';
import { createValueMender } from './mend-value.js';
import type { CollectionName, Feed, FeedCollections, FeedDefaults } from './types.js';

type Json = Readonly<Record<string, unknown>>;
type Localizer = <C extends CollectionName>(
  collection: C,
  record: FeedCollections[C][number],
) => FeedCollections[C][number];

interface Localizing {
  readonly record: Localizer;
  /** A value of the head, such as `title` or `vocabularies`. */
  readonly head: (key: string, value: unknown) => unknown;
}

/** For records of a feed with the defaults `from` that go into one with the defaults `to`; what needs nothing stays. */
export function createLocalizer(from: FeedDefaults, to: FeedDefaults): Localizing {
  const { timeZone } = from;
  const foreign = timeZone !== to.timeZone;
  const plainLanguage = from.defaultLanguage === to.defaultLanguage ? undefined : from.defaultLanguage;
  const mender = plainLanguage && createValueMender({ report() {}, maxDepth: 32, plainLanguage });
  const zoned = (value: Json): Json => (value['timeZone'] ? value : { ...value, timeZone });
  return {
    record(collection, record) {
      let out = record as unknown as Json;
      if (mender) out = mender.fields.get(collection)?.item(out, 2) as Json;
      if (foreign && collection === 'events') out = zoned(out);
      if (foreign && out['hours']) out = { ...out, hours: zoned(out['hours'] as Json) };
      return out as unknown as typeof record;
    },
    head: (key, value) => (mender && value !== undefined && mender.fields.get(key)?.check(value, 1)) || value,
  };
}

/** The whole feed with other defaults; the feed itself when they are its own. */
export function localizeStrings(feed: Feed, to: FeedDefaults): Feed {
  if (feed.defaultLanguage === to.defaultLanguage && feed.timeZone === to.timeZone) return feed;
  const { record, head } = createLocalizer(feed, to);
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(feed) as (keyof Feed)[]) {
    const value = feed[key];
    if (isCollection(key)) {
      const records: unknown[] = [];
      for (const each of value as readonly never[]) records.push(record(key, each));
      out[key] = records;
    } else out[key] = head(key, value);
  }
  return { ...(out as unknown as Feed), defaultLanguage: to.defaultLanguage, timeZone: to.timeZone };
}
