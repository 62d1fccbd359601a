// Where in a text the words of a query stand: the text is cut and folded again as when it was indexed, so offsets
// always fit the original, whatever folding did to it. Done only for what is shown.
import type { Dictionary } from './dictionary.js';
import type { MatchKind } from './match-kind.js';
import { tokenize } from './tokenize.js';
import type { SearchAnswer } from './word-index.js';

export interface TextMatch {
  /** Offsets into the original text, in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word of the query, as typed. */
  readonly word: string;
  readonly kind: MatchKind;
  /** 0 … 1: how sure it is that this is what the visitor meant. */
  readonly quality: number;
}

/**
 * The matches in a text, by rising offset, without overlaps. `dictionary`: that of the index that gave the answer.
 * `whole` true: the words that hold a match, from their first letter to their last.
 */
export const highlight = (
  text: string,
  { meanings }: Pick<SearchAnswer, 'meanings'>,
  dictionary: Dictionary,
  whole = false,
): TextMatch[] => {
  const found: TextMatch[] = [];
  let last = 0;
  tokenize(text, (codes, length, _, starts, ends) => {
    const id = dictionary.find(codes, length);
    const here: TextMatch[] = [];
    for (const { word, matches, kind } of meanings) {
      const match = matches.get(id);
      if (match) {
        const { quality, from, to } = match;
        here.push({
          start: starts[whole ? 0 : from]!,
          end: ends[(whole ? length : to) - 1]!,
          word,
          kind: kind ?? match.kind,
          quality,
        });
      }
    }
    here.sort((one, other) => one.start - other.start || other.quality - one.quality);
    for (const match of here)
      if (match.start >= last) {
        found.push(match);
        last = match.end;
      }
  });
  return found;
};
