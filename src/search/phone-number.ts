// Phone numbers are written in groups, with or without the country's prefix, and typed otherwise than they were
// written: +49 2241 13-0, 0049 (0)2241/130 and 02241 130 are one number and become one word, 2241130.
import { foldUnit } from './fold.js';

// Groups of digits (also Arabic-Indic and Persian) with what stands between them; a letter behind makes them part of
// a word (B1, 5a). Every repetition is bounded, so a look is short whatever the text.
const grouped = /(?:[\d٠-٩۰-۹]{1,20}(?![\p{L}\p{M}\p{N}])[ \u00a0()/.–-]{0,4}){1,9}/uy;

export interface PhoneNumber {
  /** Offsets of the digits, without the prefixes 00, +49 and 0. */
  readonly digits: readonly number[];
  /** Offset behind the last digit. */
  readonly end: number;
  /** Groups of digits it is written in, each also a word of its own; 0 when it is no phone number. */
  readonly groups: number;
}

/** Reads the groups of digits of `text` that begin at `from`. */
export const readPhoneNumber = (text: string, from: number): PhoneNumber => {
  grouped.lastIndex = from;
  const written = grouped.exec(text)?.[0] ?? '';
  const digits: number[] = [];
  let folded = '';
  let groups = 0;
  let end = 0;
  for (let i = from; i < from + written.length; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code < 48) continue;
    if (i !== end || !groups) groups++;
    end = i + 1;
    digits.push(i);
    folded += code - 48;
  }
  const prefix = (text[from - 1] === '+' ? /^0*(49)?0*/ : /^(00+(49)?)?0*/).exec(folded)![0].length;
  const length = digits.length - prefix;
  const plausible = length < 17 && (prefix ? length > 3 : groups > 1 && length > 6);
  return { digits: digits.slice(prefix), end, groups: plausible ? groups : 0 };
};
