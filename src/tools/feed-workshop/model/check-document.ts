/** A document checked as the widgets and the command line check it, in slices: the page stays alive and hears how far it is. */
import { advise } from '../../../feed/advise.js';
import { createFeedBuilder, type ParsedFeed } from '../../../feed/builder.js';
import { isObject } from '../../../feed/check.js';
import { isCollection } from '../../../feed/collections.js';
import { parseFeed } from '../../../feed/parse.js';
import { nextSlice, SLICE } from '../../../sources/slices.js';
import { now } from '../../../sources/timing.js';
import { civilNow, isTimeZone } from '../../../time/zone.js';

/** Records between two looks at the clock. */
const BATCH = 200;

/** Between two words on how far it is, in ms; the first comes at once. */
const TELL = 150;

const options = {
  toWallTime: (moment: string, zone: string) => civilNow(Date.parse(moment), zone),
  isTimeZone,
};

export type OnProgress = (done: number, total: number) => void;

/** The same feed and findings as `parseFeed` gives. */
export async function checkDocument(document: unknown, onProgress?: OnProgress): Promise<ParsedFeed> {
  if (!isObject(document)) return parseFeed(document, options);
  const builder = createFeedBuilder(options);
  const lists: string[] = [];
  let total = 0;
  for (const key of Object.keys(document)) {
    const value = document[key];
    if (!Array.isArray(value)) builder.head(key, value);
    else {
      lists.push(key);
      total += value.length;
    }
  }
  let done = 0;
  let since = now();
  let told = -Infinity;
  for (const key of lists) {
    const value = document[key] as readonly unknown[];
    if (isCollection(key))
      for (let at = 0; at < value.length; at += BATCH) {
        builder.add(key, value.slice(at, at + BATCH));
        done += Math.min(BATCH, value.length - at);
        if (now() - since < SLICE) continue;
        if (now() - told > TELL) {
          told = now();
          onProgress?.(done, total);
        }
        await nextSlice();
        since = now();
      }
    else builder.head(key, value);
  }
  return builder.finish(advise);
}
