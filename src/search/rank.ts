// Puts numbers to "title before text, whole word before part, exact before fuzzy": a document's score for a word is
// the quality of the best match times the weight of the fields it stands in (fields weighed as in BM25F, Robertson
// and Zaragoza, 2009; no frequencies, since records are short); short titles that are the word come first.
import { fieldBits, maxDocuments } from './postings.js';

/** What a field counts when `weights` does not name it. */
export const defaultWeight = 1;
// What the other fields with the word add to the heaviest.
const elsewhere = 0.1;

/** By set of fields (one bit each), what a match in them counts. */
export const fieldFactors = (weights: readonly number[]): Float32Array => {
  const factors = new Float32Array(1 << fieldBits);
  for (let fields = 1; fields < factors.length; fields++) {
    let most = 0;
    let sum = 0;
    for (let bit = 0; bit < weights.length; bit++) {
      const weight = fields & (1 << bit) ? weights[bit]! : 0;
      sum += weight;
      if (weight > most) most = weight;
    }
    factors[fields] = most + elsewhere * (sum - most);
  }
  return factors;
};

/**
 * The best of `positions` by falling score, equal scores in the order the documents were added; at most `limit`, of
 * which one that is no number above 0 is none. Takes the scores of an answer and any of its positions, such as those
 * the facets leave. The bits of positive floats rise as the floats do (IEEE 754), so score and position fit into one
 * number each, which sort without a comparison function; no more than a few times `limit` are ever sorted.
 */
export const ranked = (scores: Float32Array, positions: ArrayLike<number>, limit = Infinity): Uint32Array => {
  const bits = new Uint32Array(scores.buffer);
  const { length } = positions;
  const wanted = Math.max(0, Math.min(limit, length)) || 0;
  const keys = new Float64Array(Math.min(length, wanted * 4));
  let kept = 0;
  // What lies above is not among the best: as many are below.
  let worst = Infinity;
  const cut = () => {
    keys.subarray(0, kept).sort();
    if (kept > wanted) worst = keys[(kept = wanted | 0) - 1]!;
  };
  for (let i = 0; keys.length && i < length; i++) {
    const key = (2 ** 31 - bits[positions[i]!]!) * maxDocuments + positions[i]!;
    if (key > worst) continue;
    if (kept === keys.length) cut();
    keys[kept++] = key;
  }
  cut();
  const best = new Uint32Array(Math.min(wanted, kept));
  for (let i = 0; i < best.length; i++) best[i] = keys[i]! % maxDocuments;
  return best;
};
