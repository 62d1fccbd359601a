// Where in a text the words of a query stand: the text is cut and folded again as when it was indexed, so offsets
// always fit the original, whatever folding did to it. Done only for what is shown.
import type { Dictionary } from './dictionary.js';
import { foldUnit, gap } from './fold.js';
import type { MatchKind, WordMatches } from './match-kind.js';
import { tokenize } from './tokenize.js';

export interface TextMatch {
  /** Offsets into the original text, in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word of the query, as typed. */
  readonly word: string;
  readonly kind: MatchKind;
}

/** What a word of the query, as typed, was found to mean. */
export interface Meaning {
  readonly word: string;
  readonly matches: WordMatches;
}

/** The matches in a text, by rising offset, without overlaps. */
export const highlight = (
  text: string,
  meanings: readonly Meaning[],
  dictionary: Dictionary,
): TextMatch[] => {
  const found: (TextMatch & { quality: number })[] = [];
  tokenize(text, ({ codes, at, length }) => {
    const id = dictionary.find(codes, length);
    if (id < 0) return;
    for (const { word, matches } of meanings) {
      const match = matches.get(id);
      if (!match) continue;
      const start = at[match.from]!;
      // Two folded letters can stem from one (ß): the whole letter is marked.
      let to = match.to;
      while (to < length && at[to] === at[match.to - 1]) to++;
      let end = at[to]!;
      // What stands between groups of digits is not marked.
      while (end > start + 1 && foldUnit(text.charCodeAt(end - 1)) === gap) end--;
      found.push({ start, end, word, kind: match.kind, quality: match.quality });
    }
  });
  found.sort((one, other) => one.start - other.start || other.quality - one.quality || other.end - one.end);
  const shown: TextMatch[] = [];
  let last = 0;
  for (const { start, end, word, kind } of found)
    if (start >= last) {
      shown.push({ start, end, word, kind });
      last = end;
    }
  return shown;
};
