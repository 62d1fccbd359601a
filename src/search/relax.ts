// A document must have all words of a query. When none has, those words stay that the best document has: rare words
// weigh more (inverse document frequency: Spärck Jones, 1972), and words of titles more than those of an address.
// Behind the documents that have these come those with fewer. The visitor is told which words were dropped.

/** How much a word tells: the rarer, the more. */
export const worth = (documents: number, withWord: number): number => Math.log(1 + documents / withWord);

/** How many words a mask has, one bit each. */
export const wordCount = (mask: number): number => {
  let count = 0;
  for (; mask; mask &= mask - 1) count++;
  return count;
};

/**
 * The words to keep, one bit each: all `required` when a document has them, else those of the document with the
 * highest score, more words counting more (the "coord" factor of Lucene's classic similarity); 0 when no document has
 * any. `covered` holds, by document, the words it has.
 */
export const wordsToKeep = (required: number, covered: Int32Array, scores: Float32Array): number => {
  let kept = 0;
  let highest = 0;
  for (let i = 0; i < covered.length; i++) {
    const has = covered[i]! & required;
    if (has === required) return required;
    const worth = scores[i]! * wordCount(has);
    if (worth > highest) {
      kept = has;
      highest = worth;
    }
  }
  return kept;
};
