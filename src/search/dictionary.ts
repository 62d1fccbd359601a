// Every distinct folded word of all documents, once: a hash table with open addressing (Knuth, TAOCP 3, 6.4) over
// one array of letters. The same letters as one joined string make "which words contain …" a single indexOf.

const grown = <T extends Uint16Array | Uint32Array>(array: T, length: number): T => {
  if (length <= array.length) return array;
  const bigger = new (array.constructor as new (size: number) => T)(Math.max(length, array.length * 2));
  bigger.set(array);
  return bigger;
};

// A feed cannot aim at one slot when it does not know where hashing begins. Ids follow the order of the words, so
// answers stay the same.
const seed = Math.random() * 2 ** 32;

/** Stands before and behind each word in `joined`. */
export const boundary = '\0';

export class Dictionary {
  /** Number of words; their ids are 0 … size − 1. */
  size = 0;
  // boundary, word, boundary, word, …, boundary
  #letters = new Uint16Array(1 << 12);
  #starts = new Uint32Array(1 << 9).fill(1, 0, 1);
  // Word id + 1 by hash; a power of two, at most half full.
  #slots = new Uint32Array(1 << 10);
  #joined = '';

  /** The id of a word of `length` units, −1 when no document has it. */
  find(codes: ArrayLike<number>, length: number): number {
    return this.#slots[this.#slot(codes, 0, length)]! - 1;
  }

  /** The id of a word, which is added when it is new. */
  intern(codes: ArrayLike<number>, length: number): number {
    const slot = this.#slot(codes, 0, length);
    const known = this.#slots[slot]!;
    if (known) return known - 1;
    const start = this.startOf(this.size);
    this.#letters = grown(this.#letters, start + length + 1);
    for (let i = 0; i < length; i++) this.#letters[start + i] = codes[i]!;
    this.#slots[slot] = ++this.size;
    this.#starts = grown(this.#starts, this.size + 1);
    this.#starts[this.size] = start + length + 1;
    if (this.size * 2 > this.#slots.length) this.#spread();
    return this.size - 1;
  }

  has(word: string): boolean {
    return this.idOf(word) >= 0;
  }

  idOf(word: string): number {
    const codes = new Uint16Array(word.length);
    for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i);
    return this.find(codes, word.length);
  }

  /** Offset of a word's first letter in `joined` and `letters`; the word behind begins at `startOf(id + 1)`. */
  startOf(id: number): number {
    return this.#starts[id]!;
  }

  lengthOf(id: number): number {
    return this.#starts[id + 1]! - this.#starts[id]! - 1;
  }

  /** The letters of all words as units, each word with a boundary (0) before and behind it. */
  get letters(): Uint16Array {
    return this.#letters;
  }

  /** The same as a string, made at the first question after words were added. */
  get joined(): string {
    const end = this.startOf(this.size);
    if (this.#joined.length !== end) {
      let joined = '';
      // In steps, since a call takes only so many arguments.
      for (let i = 0; i < end; i += 4096)
        joined += String.fromCharCode.apply(
          null,
          this.#letters.subarray(i, Math.min(end, i + 4096)) as unknown as number[],
        );
      this.#joined = joined;
    }
    return this.#joined;
  }

  /** The slot that holds the word, or the free one where it belongs. FNV-1a (Fowler, Noll, Vo) over units, linear probing. */
  #slot(codes: ArrayLike<number>, from: number, length: number): number {
    let hash = seed | 0;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ codes[from + i]!, 0x01000193);
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]! - 1;
      if (id < 0) return slot;
      if (this.lengthOf(id) !== length) continue;
      const start = this.#starts[id]!;
      let i = 0;
      while (i < length && this.#letters[start + i] === codes[from + i]) i++;
      if (i === length) return slot;
    }
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let id = 0; id < this.size; id++)
      this.#slots[this.#slot(this.#letters, this.#starts[id]!, this.lengthOf(id))] = id + 1;
  }
}
