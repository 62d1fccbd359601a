// Which documents hold a word, and in which fields: for every word a list of entries in typed arrays that grows in
// place, so that documents may come in slices. Chunks of one pool, each twice the one before, linked by their last
// cell (as the in-memory index of Lucene: Busch et al., "Earlybird", ICDE 2012).

/** An entry: document position above, one bit a field below. */
export const fieldBits = 12;
/** As many documents as fit. */
export const maxDocuments = 2 ** (32 - fieldBits);

const pageBits = 14;
const pageSize = 1 << pageBits;

/** Cells of the chunk that is opened when a list has `count` entries; the last cell is the link. */
const chunkSize = (count: number) => (count < 4 ? 4 : count > 512 ? 512 : count);

export class Postings {
  readonly #pages: Uint32Array[] = [];
  #free = 0;
  // By word, three cells: first cell of the list, its last entry, number of entries.
  #lists = new Uint32Array(3 << 9);
  // By word: the link cell of the open chunk.
  #links = new Uint32Array(1 << 9);

  /** In how many documents the word occurs. */
  count(word: number): number {
    return this.#lists[word * 3 + 2] ?? 0;
  }

  /** Notes that `document` has `word` in `field`. Documents come in rising order. */
  add(word: number, document: number, field: number): void {
    if (word >= this.#links.length) this.#grow(word);
    const list = word * 3;
    const count = this.#lists[list + 2]!;
    const bit = 1 << field;
    if (count) {
      const last = this.#lists[list + 1]!;
      const page = this.#pages[last >>> pageBits]!;
      const entry = page[last & (pageSize - 1)]!;
      if (entry >>> fieldBits === document) {
        page[last & (pageSize - 1)] = entry | bit;
        return;
      }
    }
    let cell = this.#lists[list + 1]! + 1;
    if (!count || cell === this.#links[word]) {
      const size = chunkSize(count);
      const chunk = this.#open(size);
      if (count) this.#pages[cell >>> pageBits]![cell & (pageSize - 1)] = chunk;
      else this.#lists[list] = chunk;
      this.#links[word] = chunk + size - 1;
      cell = chunk;
    }
    this.#pages[cell >>> pageBits]![cell & (pageSize - 1)] = ((document << fieldBits) | bit) >>> 0;
    this.#lists[list + 1] = cell;
    this.#lists[list + 2] = count + 1;
  }

  /** Calls `visitor` with each document that has the word and the bits of its fields, in rising order. */
  visit(word: number, visitor: (document: number, fields: number) => void): void {
    const count = this.count(word);
    let cell = this.#lists[word * 3]!;
    for (let read = 0; read < count;) {
      const page = this.#pages[cell >>> pageBits]!;
      let at = cell & (pageSize - 1);
      const end = Math.min(count, read + chunkSize(read) - 1);
      for (; read < end; read++) {
        const entry = page[at++]!;
        visitor(entry >>> fieldBits, entry & ((1 << fieldBits) - 1));
      }
      cell = page[at]!;
    }
  }

  #open(size: number): number {
    // A chunk never lies across two pages.
    if ((this.#free & (pageSize - 1)) + size > pageSize) this.#free = this.#pages.length << pageBits;
    const chunk = this.#free;
    if (chunk >>> pageBits === this.#pages.length) this.#pages.push(new Uint32Array(pageSize));
    this.#free += size;
    return chunk;
  }

  #grow(word: number): void {
    const size = Math.max(word + 1, this.#links.length * 2);
    const links = new Uint32Array(size);
    links.set(this.#links);
    const lists = new Uint32Array(size * 3);
    lists.set(this.#lists);
    this.#links = links;
    this.#lists = lists;
  }
}
