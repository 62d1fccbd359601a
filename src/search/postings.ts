// Which documents hold a word, and in which fields: for every word a list of entries that grows as documents come in
// slices. Lists of chunks, linked by their last cell (as the in-memory index of Lucene: Busch et al., "Earlybird", ICDE
// 2012), on pages, so that nothing is ever copied.
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

const chunk = 8;
const pageBits = 14;
const pageSize = 1 << pageBits;

export const createPostings = (): Postings => {
  const pages: Uint32Array[] = [];
  let free = 0;
  // By word, three cells: number of entries, where the first is, where the last.
  let lists = new Uint32Array(64);
  const pageOf = (cell: number) => pages[cell >>> pageBits]!;
  const isLink = (cell: number) => cell % chunk === chunk - 1;

  return {
    add(word, document, field) {
      const list = word * 3;
      lists = grown(lists, list + 2);
      const count = lists[list]!;
      let cell = lists[list + 2]!;
      if (count) {
        const page = pageOf(cell);
        if (page[cell % pageSize]! >>> fieldBits === document) {
          page[cell % pageSize]! |= 1 << field;
          return;
        }
      }
      if (!count || isLink(++cell)) {
        if (free === pages.length * pageSize) pages.push(new Uint32Array(pageSize));
        if (count) pageOf(cell)[cell % pageSize] = free;
        else lists[list + 1] = free;
        cell = free;
        free += chunk;
      }
      pageOf(cell)[cell % pageSize] = (document << fieldBits) | (1 << field);
      lists[list] = count + 1;
      lists[list + 2] = cell;
    },

    visit(word, visitor) {
      let cell = lists[word * 3 + 1]!;
      let page = pageOf(cell);
      for (let left = lists[word * 3] ?? 0; left > 0; left--) {
        if (isLink(cell)) page = pageOf((cell = page[cell % pageSize]!));
        const entry = page[cell++ % pageSize]!;
        visitor(entry >>> fieldBits, entry & ((1 << fieldBits) - 1));
      }
    },
  };
};
