// The lists of records a feed has, in the order of the format.
import type { CollectionName, FeedCollections } from './types.js';

export const collectionNames: readonly CollectionName[] = [
  'organizations',
  'places',
  'contacts',
  'offers',
  'events',
  'closures',
  'series',
];

/** A record of any list. */
export type FeedRecord = FeedCollections[CollectionName][number];

export const isCollection = (key: string): key is CollectionName =>
  collectionNames.includes(key as CollectionName);
