// How a word of the query met a word of a text: shown to visitors ("why is this here?") and weighed in ranking.

/**
 * `exact`: the same folded word · `form`: Kurse for Kurs · `prefix`: the word begins so · `inside`: part of a
 * compound · `typo`: nearly so · `synonym`: another word that the feed says means the same.
 */
export type MatchKind = 'exact' | 'prefix' | 'inside' | 'form' | 'typo' | 'synonym';

/** A word of the dictionary that a query word means. */
export interface WordMatch {
  readonly kind: MatchKind;
  /** 0 … 1: how sure it is that this is what the visitor meant. */
  readonly quality: number;
  /** The part of the folded word that matched, [from, to). */
  readonly from: number;
  readonly to: number;
}

/** By word id, the best match of each. */
export type WordMatches = Map<number, WordMatch>;

export const noteMatch = (matches: WordMatches, id: number, match: WordMatch): void => {
  const known = matches.get(id);
  if (!known || known.quality < match.quality) matches.set(id, match);
};
