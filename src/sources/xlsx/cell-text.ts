/** Text of cells as people see it: escapes resolved, line ends alike, no control characters, not endless. */

/** Characters of one cell that are read; Excel itself knows 32,767. */
export const MOST_TEXT = 100_000;

export interface TextCleaner {
  (raw: string): string;
  /** Cells with control characters, and cells that were cut. */
  readonly counts: { controls: number; long: number };
}

/** Control characters, and halves of a pair of surrogates. */
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\p{Cs}]/u;
const allControls = new RegExp(controls, 'gu');

/** `_x000D_`: how office documents write what XML may not hold (ECMA-376 part 1, 22.4.2.4). */
const unescaped = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

export const createTextCleaner = (): TextCleaner => {
  const counts = { controls: 0, long: 0 };
  const clean = (raw: string): string => {
    let text = raw.includes('_x') ? unescaped(raw) : raw;
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (controls.test(text)) {
      counts.controls++;
      text = text.replace(allControls, '');
    }
    if (text.length > MOST_TEXT) {
      counts.long++;
      text = text.slice(0, MOST_TEXT);
    }
    // A part of a long string keeps the whole of it in memory; this makes it one of its own.
    return text.length > 12 ? ` ${text}`.slice(1) : text;
  };
  return Object.assign(clean, { counts });
};
