// Which documents hold a word, and in which fields: for every word a list of entries in typed arrays that grows in
// place, so that documents may come in slices. Chunks of one pool, each about twice the one before, linked by their
// last cell (as the in-memory index of Lucene: Busch et al., "Earlybird", ICDE 2012).
import { grown } from './grown.js';

/** An entry: document position above, one bit a field below. */
export const fieldBits = 12;
/** As many documents as fit. */
export const maxDocuments = 2 ** (32 - fieldBits);

export interface Postings {
  /** Notes that `document` has `word` in `field`. Documents come in rising order. */
  readonly add: (word: number, document: number, field: number) => void;
  /** Calls `visitor` with each document that has the word and the bits of its fields, in rising order. */
  readonly visit: (word: number, visitor: (document: number, fields: number) => void) => void;
}

/** Cells of the chunk that is opened when a list has `count` entries; the last one is the link to the next. */
const chunkSize = (count: number) => Math.min(512, Math.max(4, count));

export const createPostings = (): Postings => {
  let pool = new Uint32Array(64);
  let free = 0;
  // By word, four cells: number of entries, cell of the first, of the last, and of the open chunk's link.
  let lists = new Uint32Array(64);

  return {
    add(word, document, field) {
      const list = word * 4;
      lists = grown(lists, list + 3);
      const count = lists[list]!;
      let cell = lists[list + 2]!;
      if (count && pool[cell]! >>> fieldBits === document) {
        pool[cell]! |= 1 << field;
        return;
      }
      if (!count || ++cell === lists[list + 3]) {
        // The first chunk is linked from the list's own cell.
        if (count) pool[cell] = free;
        else lists[list + 1] = free;
        cell = free;
        free += chunkSize(count);
        pool = grown(pool, free);
        lists[list + 3] = free - 1;
      }
      pool[cell] = (document << fieldBits) | (1 << field);
      lists[list] = count + 1;
      lists[list + 2] = cell;
    },

    visit(word, visitor) {
      const count = lists[word * 4]!;
      let cell = lists[word * 4 + 1]!;
      for (let read = 0; read < count; cell = pool[cell]!)
        for (const end = Math.min(count, read + chunkSize(read) - 1); read < end; read++) {
          const entry = pool[cell++]!;
          visitor(entry >>> fieldBits, entry & ((1 << fieldBits) - 1));
        }
    },
  };
};
