// What every part of the view needs to turn a record into words: look-up, languages, today. Made once per update.
import type { Lookup } from '../../feed/lookup.js';
import type { LocalizedText, Vocabularies, VocabularyName } from '../../feed/types.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { pickText, type PickedText } from '../../language/localized-text.js';
import { briefLabel } from '../../language/brief-labels.js';

export interface RecordContext {
  readonly lookup: Lookup;
  readonly vocabularies: Vocabularies;
  /** Language of labels and formats. */
  readonly language: InterfaceLanguage;
  /** Languages wanted for the feed's texts, best first. */
  readonly languages: readonly string[];
  readonly feedDefault: string;
  /** Civil date in the feed's zone, `YYYY-MM-DD`. */
  readonly today: string;
}

export const pick = (context: RecordContext, text: LocalizedText | undefined): PickedText | undefined =>
  pickText(text, context.languages, context.feedDefault);

/** The same context with the feed's own language first: for "show in German". */
export const inFeedLanguage = (context: RecordContext): RecordContext => ({
  ...context,
  languages: [context.feedDefault],
});

/** Label of a code: the feed's own vocabulary, else ours, else the code with its dashes as spaces. */
export const termLabel = (context: RecordContext, vocabulary: VocabularyName, code: string): string =>
  pick(context, context.lookup.term(vocabulary, code)?.label)?.text ??
  briefLabel(vocabulary, code) ??
  code.replaceAll('-', ' ');
