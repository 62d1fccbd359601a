// Cuts a text into folded words and remembers, for every folded letter, where it stood in the original: so a
// highlight fits whatever folding did. One pass, no string is made; texts and queries go the same way.
import { apostrophe, dropped, foldLong, foldUnit, gap, joinsAfter, long } from './fold.js';
import { readPhoneNumber, type PhoneNumber } from './phone-number.js';

/** Longer runs of letters (a Thai sentence, a hostile feed) are cut into words of this length. */
export const maxWordLength = 64;

/**
 * Takes a word of a text: its folded UTF-16 units, of which the first `length` count; for each the offset in the
 * text, and the offset behind it and its marks. `instead` 0: a word of the text; n: another way to write the n words
 * before it (Mueller as muller, Deutsch-Kurs as deutschkurs, a phone number). The next word overwrites the arrays: read
 * them at once.
 */
export type TokenVisitor = (
  codes: ArrayLike<number>,
  length: number,
  instead: number,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
) => void;

const codes = new Uint16Array(maxWordLength);
const starts = new Uint32Array(maxWordLength);
const ends = new Uint32Array(maxWordLength);

const zero = 48;
const e = 101;

// Between the parts of one word: hyphens, and the signs of forms for all genders (Berater*innen).
const joiners = '-‑*:_';

/**
 * ae, oe, ue written for ä, ö, ü, so that Mueller is also found as Müller and muller. Not after a vowel or q, where
 * they are something else (neue, Frauen, Quelle).
 */
const visitVariant = (length: number, visit: TokenVisitor) => {
  const is = (i: number, letters: string) => letters.includes(String.fromCharCode(codes[i]!));
  const kept: number[] = [];
  for (let i = 0; i < length; i++)
    if (codes[i] !== e || i < 1 || !is(i - 1, 'aou') || (i > 1 && is(i - 2, 'aeouq'))) kept.push(i);
  const pick = (from: ArrayLike<number>) => kept.map((i) => from[i]!);
  if (kept.length < length) visit(pick(codes), kept.length, 1, pick(starts), pick(ends));
};

/**
 * Calls `visit` for every word of `text`, in order; another way to write words follows right after them. `from`, `to`
 * and `joining` are its own: the two words around a hyphen, read as one.
 */
export const tokenize = (
  text: string,
  visit: TokenVisitor,
  from = 0,
  to = text.length,
  joining = false,
): void => {
  let length = 0;
  let number = true;
  let umlaut = false;
  let phone: PhoneNumber | undefined;
  // Where the last hyphen stands, and the word before it begins.
  let hyphen = 0;
  let first = 0;

  /** Ends the word; `at`: the offset of what ends it. */
  const finish = (at: number) => {
    const start = starts[0]!;
    const end = ends[length - 1]!;
    visit(codes, length, 0, starts, ends);
    if (number) {
      if (!phone || start >= phone.end) phone = readPhoneNumber(text, start);
      const { digits, end: last, groups } = phone;
      if (groups && end === last)
        visit(
          digits.map((i) => foldUnit(text.charCodeAt(i))),
          digits.length,
          groups,
          digits,
          digits.map((i) => i + 1),
        );
    } else {
      if (umlaut) visitVariant(length, visit);
      if (hyphen && hyphen === start - 1)
        tokenize(text, (all, size, _, begins, stops) => visit(all, size, 2, begins, stops), first, end, true);
      if (joiners.includes(text[at]!)) {
        hyphen = at;
        first = start;
      }
    }
    length = 0;
    number = true;
    umlaut = false;
  };

  const put = (code: number, start: number, end: number) => {
    if (length === maxWordLength) finish(start);
    if (code >= zero + 10) number = false;
    umlaut ||= code === e && 'aou'.includes(String.fromCharCode(codes[length - 1] ?? 0));
    codes[length] = code;
    starts[length] = start;
    ends[length++] = end;
  };

  for (let i = from; i < to; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code > apostrophe) put(code, i, i + 1);
    else if (code === long) {
      const codePoint = text.codePointAt(i)!;
      const next = codePoint > 0xffff ? i + 2 : i + 1;
      const letters = foldLong(codePoint);
      for (let k = 0; k < letters.length; k++)
        if (letters[k] !== ' ') put(letters.charCodeAt(k), i, next);
        else if (length) finish(i);
      i = next - 1;
    } else if (length) {
      if (code === dropped) ends[length - 1] = i + 1;
      else if (!joining && (code === gap || !joinsAfter(codes[length - 1]!))) finish(i);
    }
  }
  if (length) finish(to);
};
