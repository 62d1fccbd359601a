/** Finds records of one document in another, where they have other places: by list and id. */
import { isObject } from '../../../feed/check.js';
import { collectionNames, isCollection } from '../../../feed/collections.js';
import type { CollectionName } from '../../../feed/types.js';
import { recordPlace, valueAt } from './json-path.js';

/** Place in its list of each id; of every list, also of those that are empty. */
export type RecordIndexes = ReadonlyMap<CollectionName, ReadonlyMap<string, number>>;

/** `document` is as it is written, which may be anything. */
export const recordIndexes = (document: unknown): RecordIndexes =>
  new Map(
    collectionNames.map((name) => {
      const records = isObject(document) ? document[name] : undefined;
      const places = new Map<string, number>();
      if (Array.isArray(records))
        records.forEach((record: unknown, at) => {
          if (isObject(record)) places.set(String(record['id']), at);
        });
      return [name, places];
    }),
  );

/** A path of `document` as a path of the document with these indexes; undefined when its record is not in there. */
export function movedPath(path: string, document: unknown, indexes: RecordIndexes): string | undefined {
  const place = recordPlace(path);
  if (!place || !isCollection(place.collection)) return undefined;
  const record = valueAt(document, [place.collection, place.index]);
  const at = isObject(record) ? indexes.get(place.collection)?.get(String(record['id'])) : undefined;
  return at === undefined ? undefined : path.replace(/^\w+\[\d+\]/, `${place.collection}[${at}]`);
}
