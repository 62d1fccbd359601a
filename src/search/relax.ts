// A document must have all words of a query. When none has, as few words as possible are given up, and those that
// say the least: what stays is the set of words some document has that is worth most, rare words being worth more
// (inverse document frequency: Spärck Jones, 1972). The visitor is told which words were dropped.

/** How much a word tells: the rarer, the more. */
export const worth = (documents: number, withWord: number): number =>
  Math.log(1 + documents / (withWord || 1));

/**
 * The words to keep, one bit each: all `required`, or the dearest set that a document has. 0 when no document has
 * any. `covered` holds, by document, the words it has; `worths` what each word is worth; `scores` break ties.
 */
export const wordsToKeep = (
  required: number,
  covered: Int32Array,
  worths: readonly number[],
  scores: Float32Array,
): number => {
  let kept = 0;
  let most = 0;
  let highest = 0;
  // Few different sets occur: each is weighed once.
  const weighed = new Map<number, number>();
  for (let i = 0; i < covered.length; i++) {
    const has = covered[i]! & required;
    if (has === required) return required;
    if (!has) continue;
    let sum = weighed.get(has);
    if (sum === undefined) {
      sum = 0;
      for (let word = 0; word < worths.length; word++) if (has & (1 << word)) sum += worths[word]!;
      weighed.set(has, sum);
    }
    if (sum > most || (sum === most && scores[i]! > highest)) {
      kept = has;
      most = sum;
      highest = scores[i]!;
    }
  }
  return kept;
};
