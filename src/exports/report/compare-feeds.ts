// What has come, gone and changed between two states of one feed: records by id, and which of their fields differ.
import { collectionNames, type FeedRecord } from '../../feed/collections.js';
import { differingFields } from '../../feed/differing-fields.js';
import type { CollectionName, Feed } from '../../feed/types.js';
import { recordTitle } from '../../language/record-title.js';

export interface ChangedRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
}

export interface FeedChanges {
  /** When the earlier state was made, as it says itself. */
  readonly since?: string | undefined;
  readonly added: readonly ChangedRecord[];
  readonly removed: readonly ChangedRecord[];
  /** `fields`: the names of those that differ. A record that was only looked at again has but `verifiedAt`. */
  readonly changed: readonly (ChangedRecord & { readonly fields: readonly string[] })[];
}

/** Both feeds parsed; titles in `language`. */
export const compareFeeds = (before: Feed, after: Feed, language: string): FeedChanges => {
  const added: ChangedRecord[] = [];
  const removed: ChangedRecord[] = [];
  const changed: FeedChanges['changed'][number][] = [];
  for (const collection of collectionNames) {
    const named = (record: FeedRecord, { defaultLanguage }: Feed): ChangedRecord => ({
      collection,
      id: record.id,
      title: recordTitle(record, defaultLanguage, language),
    });
    const old = new Map<string, FeedRecord>();
    for (const record of before[collection]) old.set(record.id, record);
    for (const record of after[collection]) {
      const earlier = old.get(record.id);
      old.delete(record.id);
      if (!earlier) added.push(named(record, after));
      else {
        const fields = differingFields(earlier, record);
        if (fields.length) changed.push({ ...named(record, after), fields });
      }
    }
    for (const record of old.values()) removed.push(named(record, before));
  }
  return { ...(before.generatedAt && { since: before.generatedAt }), added, removed, changed };
};
