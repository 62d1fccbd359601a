/**
 * Makes a feed independent of its own defaults, so that it can be merged into one with others: plain strings say their
 * language, events and opening hours their zone.
 */
import { createChecker } from './check.js';
import type { Feed } from './types.js';

type Json = Readonly<Record<string, unknown>>;

/** The feed as part of one with the defaults `to`; the feed itself when they are its own. */
export function localizeStrings(feed: Feed, to: Pick<Feed, 'defaultLanguage' | 'timeZone'>): Feed {
  const { defaultLanguage, timeZone } = feed;
  const plainLanguage = defaultLanguage === to.defaultLanguage ? undefined : defaultLanguage;
  const foreign = timeZone !== to.timeZone;
  if (!plainLanguage && !foreign) return feed;

  const checker = createChecker({ report() {}, maxDepth: 32, plainLanguage });
  const zoned = (record: Json): Json => (record['timeZone'] ? record : { ...record, timeZone });
  const settle = (record: Json, collection: string): Json => {
    if (!foreign) return record;
    if (collection === 'events') return zoned(record);
    return record['hours'] ? { ...record, hours: zoned(record['hours'] as Json) } : record;
  };

  const out: Record<string, unknown> = {};
  for (const key of Object.keys(feed) as (keyof Feed)[]) {
    const field = checker.fields.get(key);
    const value = feed[key];
    checker.trail[0] = key;
    if (field && field.check !== field.item) {
      const records: unknown[] = [];
      for (const record of value as readonly Json[]) records.push(settle(field.item(record, 2) as Json, key));
      out[key] = records;
    } else out[key] = field && value !== undefined ? field.check(value, 1) : value;
  }
  return { ...(out as unknown as Feed), defaultLanguage: to.defaultLanguage, timeZone: to.timeZone };
}
