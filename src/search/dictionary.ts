// Every distinct folded word of all documents, once: a hash table with open addressing (Knuth, TAOCP 3, 6.4) over
// one array of letters. The same letters as one joined string make "which words contain …" a single indexOf.
import { grown } from './grown.js';
import { maxWordLength } from './tokenize.js';

export interface Dictionary {
  /** The id (0, 1, …) of the word of `length` folded units, added when it is new and `add` is set; −1 when it is unknown. */
  readonly find: (codes: ArrayLike<number>, length: number, add?: boolean) => number;
  /** The id of a folded word, −1 when no document has it. */
  readonly idOf: (word: string) => number;
  /** Offset of a word's first letter in `joined`. */
  readonly start: (id: number) => number;
  /** Offset behind its last letter. */
  readonly end: (id: number) => number;
  /** All words, each with a boundary before and behind it; made at the first question after words were added. */
  readonly joined: () => string;
}

/** Stands before and behind each word in `joined`. */
export const boundary = '\0';

// A feed cannot aim at one slot when it does not know where hashing begins. Ids follow the order of the words, so
// answers stay the same.
const seed = (Math.random() * 2 ** 32) | 0;
const asked = new Uint16Array(maxWordLength);

export const createDictionary = (): Dictionary => {
  let size = 0;
  // boundary, word, boundary, word, …, boundary
  let letters = new Uint16Array(64);
  let starts = new Uint32Array([1]);
  // Kept, so that a bigger table is filled without reading the words again.
  let hashes = new Uint32Array(64);
  // Word id + 1 by hash; a power of two, at most half full.
  let slots = new Uint32Array(64);
  let joined = '';
  const start = (id: number) => starts[id]!;
  const end = (id: number) => starts[id + 1]! - 1;
  /** Linear probing from where `hash` points: the first slot that is free or that `is` takes. */
  const probe = (hash: number, is: (id: number) => boolean): number => {
    for (let slot = hash ^ (hash >>> 15); ; slot++) {
      slot &= slots.length - 1;
      if (!slots[slot] || is(slots[slot]! - 1)) return slot;
    }
  };

  const find: Dictionary['find'] = (codes, length, add) => {
    // FNV-1a (Fowler, Noll, Vo).
    let hash = seed;
    for (let i = 0; i < length; i++) {
      hash = Math.imul(hash ^ codes[i]!, 0x01000193);
    }
    hash >>>= 0;
    const slot = probe(hash, (id) => {
      const from = starts[id]!;
      if (hashes[id] !== hash || starts[id + 1]! - 1 - from !== length) return false;
      let i = 0;
      while (i < length && letters[from + i] === codes[i]) i++;
      return i === length;
    });
    if (slots[slot] || !add) return slots[slot]! - 1;
    const from = start(size);
    letters = grown(letters, from + length);
    for (let i = 0; i < length; i++) letters[from + i] = codes[i]!;
    hashes = grown(hashes, size);
    hashes[size] = hash;
    slots[slot] = ++size;
    starts = grown(starts, size);
    starts[size] = from + length + 1;
    if (size * 2 > slots.length) {
      slots = new Uint32Array(slots.length * 2);
      for (let id = 0; id < size; id++) slots[probe(hashes[id]!, () => false)] = id + 1;
    }
    return size - 1;
  };

  return {
    find,
    idOf(word) {
      // No word is longer; an offset behind the end of `asked` is no letter of any.
      for (let i = 0; i < word.length; i++) asked[i] = word.charCodeAt(i);
      return word.length > maxWordLength ? -1 : find(asked, word.length);
    },
    start,
    end,
    joined() {
      const length = start(size);
      if (joined.length !== length) joined = new TextDecoder('utf-16').decode(letters.subarray(0, length));
      return joined;
    },
  };
};
