// Phone numbers are written in groups, with or without the country's prefix, and typed otherwise than they were
// written: +49 2241 13-0, 0049 (0)2241/130 and 02241 130 are one number and become one word, 2241130.
import { apostrophe, dropped, foldUnit, gap } from './fold.js';

export interface PhoneNumber {
  /** Offset behind the last digit. */
  readonly end: number;
  /** How far was read: no second look is worth it before. */
  readonly until: number;
  /** Groups of digits it is written in, each also a word of its own. */
  readonly groups: number;
  /** Digits that count; 0 when this is no phone number. */
  readonly length: number;
}

const zero = 48;
const plus = 43;

/** Space, no-break space, ( ) - . / and the en dash: what stands between groups. */
const isBetweenGroups = (unit: number) =>
  unit === 32 || unit === 160 || (unit >= 40 && unit <= 47 && unit !== 42 && unit !== 44) || unit === 0x2013;

/**
 * Reads the groups of digits of `text` that begin at `from`. Writes the digits, without the prefixes 00, +49 and 0,
 * to `codes` and their offsets to `at`.
 */
export const readPhoneNumber = (
  text: string,
  from: number,
  codes: Uint16Array,
  at: Uint32Array,
): PhoneNumber => {
  let digits = 0;
  let whole = 0;
  let groups = 0;
  let end = from;
  let next = from;
  for (let inGroup = false; ; next++) {
    const unit = text.charCodeAt(next);
    const code = next < text.length ? foldUnit(unit) : gap;
    if (code >= zero && code < zero + 10) {
      if (digits < codes.length) {
        codes[digits] = code;
        at[digits] = next;
      }
      digits++;
      inGroup = true;
    } else if (code !== dropped) {
      // A letter right behind the digits makes them part of a word: B1, 5a.
      if (code > gap && code !== apostrophe) break;
      if (inGroup) {
        whole = digits;
        groups++;
        end = next;
      }
      inGroup = false;
      if (code === apostrophe || next >= text.length || !isBetweenGroups(unit)) break;
    }
  }

  let start = 0;
  const skipZeros = () => {
    while (start < whole - 1 && codes[start] === zero) start++;
  };
  skipZeros();
  const abroad = start > 1 || text.charCodeAt(from - 1) === plus;
  if (abroad && codes[start] === zero + 4 && codes[start + 1] === zero + 9) start += 2;
  skipZeros();
  // Six digits and fewer are postcodes and dates, twenty and more are no phone number.
  if (whole < 7 || whole > 19 || (groups === 1 && !abroad)) return { end, until: next, groups, length: 0 };
  codes.copyWithin(0, start, whole);
  at.copyWithin(0, start, whole);
  at[whole - start] = end;
  return { end, until: next, groups, length: whole - start };
};
