// A set of record positions, one bit each: what makes all counts under a filter cheap (32 records a step).

const bitsIn = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** Positions are integers from 0. Only `add` changes a set; the others make a new one. */
export class Bitset {
  words: Uint32Array;

  /** Empty, with room for `size` positions; it grows when needed. */
  constructor(size = 0) {
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  static of(positions: ArrayLike<number>, size = 0): Bitset {
    const set = new Bitset(size);
    for (let i = 0; i < positions.length; i++) set.add(positions[i]!);
    return set;
  }

  /** All positions below `size`. */
  static full(size: number): Bitset {
    const set = new Bitset(size);
    set.words.fill(0xffffffff);
    if (size & 31) set.words[set.words.length - 1] = 2 ** (size & 31) - 1;
    return set;
  }

  add(position: number): void {
    const at = position >>> 5;
    if (at >= this.words.length) {
      // There is one of these a value: half of it empty would be felt.
      const wider = new Uint32Array(Math.max(8, at + 1, (this.words.length * 5) >> 2));
      wider.set(this.words);
      this.words = wider;
    }
    this.words[at]! |= 1 << (position & 31);
  }

  has(position: number): boolean {
    return (((this.words[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
  }

  /** How many positions. */
  get size(): number {
    return this.sizeWith(this);
  }

  /** How many positions are in both, without making the set. */
  sizeWith(other: Bitset): number {
    const [a, b] = [this.words, other.words];
    const length = Math.min(a.length, b.length);
    let size = 0;
    for (let i = 0; i < length; i++) size += bitsIn(a[i]! & b[i]!);
    return size;
  }

  /** In both. */
  and(other: Bitset): Bitset {
    const set = new Bitset();
    set.words = this.words.slice(0, other.words.length);
    for (let i = 0; i < set.words.length; i++) set.words[i]! &= other.words[i]!;
    return set;
  }

  /** In one or the other. */
  or(other: Bitset): Bitset {
    const [long, short] = this.words.length < other.words.length ? [other, this] : [this, other];
    const set = new Bitset();
    set.words = long.words.slice();
    for (let i = 0; i < short.words.length; i++) set.words[i]! |= short.words[i]!;
    return set;
  }

  /** In this and not in the other. */
  without(other: Bitset): Bitset {
    const set = new Bitset();
    set.words = this.words.slice();
    const length = Math.min(set.words.length, other.words.length);
    for (let i = 0; i < length; i++) set.words[i]! &= ~other.words[i]!;
    return set;
  }

  /** Ascending. */
  positions(): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.words.length; i++) {
      for (let word = this.words[i]!; word; word &= word - 1)
        found.push(i * 32 + 31 - Math.clz32(word & -word));
    }
    return found;
  }
}
