/** Takes the pieces of a document from the stream and hands them to the feed's builder, record caps included. */
import { createLazyFeedBuilder, type LazyFeedBuilder } from '../feed/lazy-builder.js';
import type { CollectionName } from '../feed/types.js';
import type { RecordSink } from './record-stream.js';
import { SourceFault } from './source-error.js';

export interface FeedIntake extends RecordSink {
  readonly builder: LazyFeedBuilder;
  /** Records that a widget lists by themselves: offers, events and contacts. */
  readonly listed: number;
  /** Something that only a feed has was in it. */
  readonly isFeed: boolean;
}

/** 1: shown in lists; 0: looked up from there. */
const collections: ReadonlyMap<string, number> = new Map<CollectionName, number>([
  ['organizations', 0],
  ['places', 0],
  ['contacts', 1],
  ['offers', 1],
  ['events', 1],
  ['closures', 0],
  ['series', 0],
]);

/**
 * The item that is one too many throws E-TOO-MANY, after those before it have been taken. What is listed and what is only
 * looked up (places, providers) are counted apart: 50,000 offers may have places.
 */
export function createFeedIntake(maxRecords: () => number): FeedIntake {
  /** Only for what has to be mended. */
  let zones: typeof import('../time/zone.js') | undefined;
  const create = (): LazyFeedBuilder =>
    createLazyFeedBuilder(
      {
        maxRecords: Infinity,
        toWallTime: (moment, zone) => zones?.civilNow(Date.parse(moment), zone),
        isTimeZone: (zone) => zones?.isTimeZone(zone) ?? zone === 'Europe/Berlin',
      },
      async () => (zones = await import('../time/zone.js')),
    );
  let builder = create();
  let listed = 0;
  let others = 0;
  let isFeed = false;
  /** The document so far, as it came. */
  const document = new Map<string, unknown>();

  const hand = (key: string, value: unknown): void => {
    if (collections.has(key) && Array.isArray(value)) builder.add(key as CollectionName, value);
    else builder.head(key, value);
  };

  /** A key that comes twice means its last value: everything else is built once more without the first. */
  const replace = (key: string): void => {
    isFeed ||= key === 'schemaVersion' || collections.has(key);
    if (!document.delete(key)) return;
    builder = create();
    document.forEach((value, other) => hand(other, value));
  };

  return {
    get builder() {
      return builder;
    },
    get listed() {
      return listed;
    },

    get isFeed() {
      return isFeed;
    },

    value(key, value) {
      replace(key);
      document.set(key, value);
      hand(key, value);
    },

    items(key, items, first, last) {
      if (first) {
        replace(key);
        document.set(key, []);
      }
      const list = document.get(key) as unknown[];
      const kind = collections.get(key);
      if (kind === undefined) {
        for (const item of items) list.push(item);
        if (last) hand(key, list);
        return;
      }
      const max = maxRecords();
      const room = max - (kind ? listed : others);
      const taken = items.length > room ? items.slice(0, room) : items;
      for (const item of taken) list.push(item);
      if (kind) listed += taken.length;
      else others += taken.length;
      builder.add(key as CollectionName, taken);
      if (taken.length < items.length) throw new SourceFault('E-TOO-MANY', { max });
    },
  };
}
