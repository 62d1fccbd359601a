// What a record of any list is called, for reports and tools; widgets have their cards.
import type { FeedRecord } from '../feed/collections.js';
import type { LocalizedText } from '../feed/types.js';
import { pickText } from './localized-text.js';

/** The text itself, in all of its languages. */
export const recordName = (record: FeedRecord): LocalizedText | undefined => {
  if ('title' in record) return record.title;
  // Of a contact its function comes first.
  if ('role' in record && record.role) return record.role;
  return 'name' in record ? record.name : undefined;
};

/** In `language` or the next best; the id of a record without a name. */
export const recordTitle = (record: FeedRecord, feedDefault: string, language = feedDefault): string =>
  pickText(recordName(record), [language], feedDefault)?.text ?? record.id;
