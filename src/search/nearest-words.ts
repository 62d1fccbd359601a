// "Meinten Sie …": for words of a query that stand in no record, the nearest word that does, in the spelling of the
// records. Loaded when nothing was found; one walk over the dictionary a word.
import { fold } from './fold.js';
import { tokenize } from './tokenize.js';
import { visitNear } from './typos.js';
import { textsOf, type SearchAnswer, type SearchDocument, type WordIndex } from './word-index.js';

export interface NearestWord {
  /** The word of the query, as typed. */
  readonly word: string;
  /** What to type instead, as a record writes it. */
  readonly instead: string;
}

// Further than the search itself goes, since the visitor is asked: one mistake in three letters, at most five.
const lettersPerMistake = 3;
const mostMistakes = 5;
const mostWords = 4;

/**
 * For each word of the query that no record has, the nearest one: fewest mistakes, then the same first letter, then
 * in most records. Words far from all have none. `documentAt` gives a document by its position in the index, as it
 * was added, made anew if need be.
 */
export const nearestWords = (
  { words, meanings }: Pick<SearchAnswer, 'words' | 'meanings'>,
  index: Pick<WordIndex, 'dictionary' | 'postings'>,
  documentAt: (position: number) => Pick<SearchDocument, 'fields'>,
): NearestWord[] => {
  const { dictionary, postings } = index;
  const found: NearestWord[] = [];
  const unknown = words.filter((word, i) => {
    const own = meanings.filter((meaning) => meaning.word === word);
    return words.indexOf(word) === i && own.length && own.every(({ matches }) => !matches.size);
  });
  for (const word of unknown.slice(0, mostWords)) {
    const folded = fold(word);
    const allowed = Math.min(mostMistakes, Math.floor(folded.length / lettersPerMistake));
    let nearest = -1;
    let least = Infinity;
    visitNear(
      folded,
      dictionary,
      (id, distance, from, to) => {
        const start = dictionary.start(id);
        if (to - from < dictionary.end(id) - start) return;
        let documents = 0;
        postings.visit(id, () => documents++);
        const first = dictionary.joined()[start] === folded[0];
        // Documents only decide between equals.
        const worth = distance + (first ? 0 : 0.5) - documents / 2 ** 21;
        if (worth < least) {
          least = worth;
          nearest = id;
        }
      },
      allowed,
    );
    const instead = nearest < 0 ? '' : spellingOf(nearest, index, documentAt);
    if (instead) found.push({ word, instead });
  }
  return found;
};

/** A word of the dictionary as the first record that has it writes it. */
const spellingOf = (
  id: number,
  { dictionary, postings }: Pick<WordIndex, 'dictionary' | 'postings'>,
  documentAt: (position: number) => Pick<SearchDocument, 'fields'>,
): string => {
  let position = -1;
  postings.visit(id, (document) => {
    if (position < 0) position = document;
  });
  const document = documentAt(position);
  let written = '';
  for (const field of Object.keys(document.fields))
    for (const text of textsOf(document, field))
      tokenize(text, (codes, length, _, starts, ends) => {
        if (!written && dictionary.find(codes, length) === id)
          written = text.slice(starts[0], ends[length - 1]);
      });
  return written;
};
