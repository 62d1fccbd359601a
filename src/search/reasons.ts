// Why a record was found when what is shown of it does not hold the word: the word that does, and where it stands, as
// in another language of its own texts, in a label of its kind, or by a synonym. Loaded when results are shown.
import type { Dictionary } from './dictionary.js';
import { highlight, type TextMatch } from './highlight.js';
import { textsOf, type SearchAnswer, type SearchDocument } from './word-index.js';

export interface Reason extends TextMatch {
  /** The word of the document, whole and as it stands there. */
  readonly matched: string;
  /** The text it stands in; `start` and `end` are the word's offsets in there. */
  readonly text: string;
  readonly field: string;
  /** Which text of a field that has several; 0 for a plain string. */
  readonly index: number;
}

/**
 * For each word of the query that none of the texts `shown` holds, the best match in the document, in the order of the
 * query. `dictionary`: that of the index that gave the answer; the document as it was added to it, made anew if need
 * be. The caller knows which language the text of a field and index is in.
 */
export const reasons = (
  answer: Pick<SearchAnswer, 'words' | 'meanings'>,
  dictionary: Dictionary,
  document: Pick<SearchDocument, 'fields'>,
  shown: readonly string[],
): Reason[] => {
  const seen = new Set<string>();
  for (const text of shown) for (const { word } of highlight(text, answer, dictionary)) seen.add(word);
  const best = new Map<string, Reason>();
  for (const field of Object.keys(document.fields))
    textsOf(document, field).forEach((text, index) => {
      for (const { meanings } of apart(answer))
        for (const match of highlight(text, { meanings }, dictionary, true)) {
          const known = best.get(match.word);
          if (seen.has(match.word) || (known && known.quality >= match.quality)) continue;
          const { start, end } = match;
          best.set(match.word, { ...match, matched: text.slice(start, end), text, field, index });
        }
    });
  const found: Reason[] = [];
  for (const word of answer.words) {
    const reason = best.get(word);
    if (reason) found.push(reason);
    best.delete(word);
  }
  return found;
};

/** Each word of the query on its own: one word of a text may be the reason for two of them. */
const apart = ({ words, meanings }: Pick<SearchAnswer, 'words' | 'meanings'>) =>
  words.map((typed) => ({ meanings: meanings.filter(({ word }) => word === typed) }));
