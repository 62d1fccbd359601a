// What all parts of a report need to know of a feed beside its lists: whose words, which day, and how to find things.
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, FeedCollections, VocabularyName } from '../../feed/types.js';
import { pickText } from '../../language/localized-text.js';

/** A row or a column: the code, its words. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

export type Listed = 'offers' | 'events' | 'contacts';
export type ListedRecord = FeedCollections[Listed][number];

/** Lists whose records visitors meet as such. */
export const listed: readonly Listed[] = ['offers', 'events', 'contacts'];

export interface ReportContext {
  readonly feed: Feed;
  readonly lookup: Lookup;
  readonly language: string;
  readonly today: string;
}

/** The text in the language of the report, else in another; '' for none. */
export const says = (text: Parameters<typeof pickText>[0], { feed, language }: ReportContext): string =>
  pickText(text, [language], feed.defaultLanguage)?.text ?? '';

/** The label of a code, else the code itself. */
export const labelOf = (vocabulary: VocabularyName, code: string, context: ReportContext): string =>
  says(context.lookup.term(vocabulary, code)?.label, context) || code;
