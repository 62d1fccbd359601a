// Cuts a text into folded words and remembers, for every folded letter, where it stood in the original: so a
// highlight fits whatever folding did. One pass, no string is made; texts and queries go the same way.
import { apostrophe, dropped, foldLong, foldUnit, gap, joinsAfter, long } from './fold.js';
import { readPhoneNumber, type PhoneNumber } from './phone-number.js';

/** Longer runs of letters (a Thai sentence, a hostile feed) are cut into words of this length. */
export const maxWordLength = 64;

interface Letters {
  /** Folded UTF-16 units; only the first `length` count. */
  readonly codes: Uint16Array;
  /** Original offset of each folded unit; `at[length]` is the end of the word. */
  readonly at: Uint32Array;
}

/** A word of a text. It lives in buffers that the next word overwrites: read it at once. */
export interface Token extends Letters {
  readonly length: number;
  /** 0: a word of the text. n: another way to write the n words before it (Mueller as muller, a phone number). */
  readonly instead: number;
  /** Only digits, without leading zeros: numbers match from their start and have no typos. */
  readonly number: boolean;
}

const buffer = (): Letters => ({
  codes: new Uint16Array(maxWordLength),
  at: new Uint32Array(maxWordLength + 1),
});
const word = buffer();
const token = { ...word, length: 0, instead: 0, number: false };
const variant = buffer();
const phoneDigits = buffer();

const zero = 48;
const a = 97;
const e = 101;
const o = 111;
const q = 113;
const u = 117;
const noPhone: PhoneNumber = { end: 0, until: 0, groups: 0, length: 0 };

/**
 * ae, oe, ue written for ä, ö, ü, so that Mueller is also found as Müller and muller. Not after a vowel or q, where
 * they are something else (neue, Frauen, Quelle). Returns the length of the variant, 0 when there is none.
 */
const collapseUmlauts = (length: number): number => {
  let size = 0;
  for (let i = 0; i < length; i++) {
    const code = word.codes[i]!;
    const last = word.codes[i - 1];
    const before = word.codes[i - 2];
    const vowelBefore = before === a || before === e || before === o || before === u || before === q;
    if (code === e && (last === a || last === o || last === u) && !(i > 1 && vowelBefore)) continue;
    variant.codes[size] = code;
    variant.at[size++] = word.at[i]!;
  }
  variant.at[size] = word.at[length]!;
  return size < length ? size : 0;
};

/** Calls `visit` for every word of `text`, in order; another way to write words follows right after them. */
export const tokenize = (text: string, visit: (token: Token) => void): void => {
  const { codes, at } = word;
  let length = 0;
  let end = 0;
  let number = true;
  let umlaut = false;
  let previous = 0;
  let phone = noPhone;

  const hand = (from: Letters, size: number, instead: number) => {
    token.codes = from.codes;
    token.at = from.at;
    token.length = size;
    token.instead = instead;
    token.number = number;
    visit(token);
  };

  const finish = () => {
    let first = 0;
    if (number) {
      if (at[0]! >= phone.until) phone = readPhoneNumber(text, at[0]!, phoneDigits.codes, phoneDigits.at);
      while (first < length - 1 && codes[first] === zero) first++;
      codes.copyWithin(0, first);
      at.copyWithin(0, first);
      length -= first;
    }
    at[length] = end;
    hand(word, length, 0);
    if (number && end === phone.end && phone.length) hand(phoneDigits, phone.length, phone.groups);
    const size = umlaut ? collapseUmlauts(length) : 0;
    if (size) hand(variant, size, 1);
    length = previous = 0;
    number = true;
    umlaut = false;
  };

  const put = (code: number, from: number, to: number) => {
    if (length === maxWordLength) finish();
    if (code >= zero + 10) number = false;
    if (code === e && (previous === a || previous === o || previous === u)) umlaut = true;
    codes[length] = previous = code;
    at[length++] = from;
    end = to;
  };

  for (let i = 0; i < text.length; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code > apostrophe) {
      put(code, i, i + 1);
      continue;
    }
    if (code === long) {
      const codePoint = text.codePointAt(i)!;
      const next = codePoint > 0xffff ? i + 2 : i + 1;
      const letters = foldLong(codePoint);
      for (let k = 0; k < letters.length; k++) {
        if (letters[k] !== ' ') put(letters.charCodeAt(k), i, next);
        else if (length) finish();
      }
      i = next - 1;
      continue;
    }
    if (!length) continue;
    if (code === dropped) end = i + 1;
    else if (code === gap || !joinsAfter(previous)) finish();
  }
  if (length) finish();
};
