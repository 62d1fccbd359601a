/**
 * What a number in a cell is by its format (ECMA-376 part 1, 18.8.30): a day, a time, a number with leading zeros. Cells
 * are read as people see them: a day whose format hides the time has none.
 */

export interface NumberFormat {
  readonly kind: 'number' | 'moment' | 'duration' | 'padded' | 'percent';
  /** Of moments: what is shown of them. */
  readonly shows?: {
    readonly year: boolean;
    readonly month: boolean;
    readonly day: boolean;
    readonly time: boolean;
  };
  /** Of padded numbers: a `0` for each digit, everything else as it is. */
  readonly pattern?: string;
  /** Of percentages. */
  readonly decimals?: number;
}

const NUMBER: NumberFormat = { kind: 'number' };

/** Formats that files name by number only; also those that East Asian Excels keep for days. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  27: 'yyyy.mm.dd',
  30: 'm-d-yy',
  31: 'yyyy.mm.dd',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'yyyy.mm.dd',
  35: 'yyyy.mm.dd',
  36: 'yyyy.mm.dd',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy.mm.dd',
  57: 'yyyy.mm.dd',
};

/** The part for positive numbers: `a;b` with `;` neither quoted nor escaped. */
const firstSection = (code: string): string => /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code)![0];

/** Letters that mean something: without texts, escapes, fillers, colours, conditions, currencies. */
const bare = (section: string): string =>
  section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/General|Standard|AM\/PM|A\/P/gi, '');

const literal = (section: string): string =>
  section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_.|\*./g, '')
    .replace(/"([^"]*)"|\\(.)/g, (_all, text: string | undefined, sign: string | undefined) =>
      // A zero that is text must not be taken for a digit.
      (text ?? sign ?? '').replaceAll('0', '\u0000'),
    );

const read = (code: string): NumberFormat => {
  const section = firstSection(code.slice(0, 300));
  const letters = bare(section);
  if (/\[(h+|m+|s+)\]/i.test(letters)) return { kind: 'duration' };
  if (!/[0#?]/.test(letters.replace(/[.,]0+/g, '')) && /[ymdhstj]/i.test(letters)) {
    // Some programs write German letters: TT.MM.JJJJ.
    const year = /[yj]/i.test(letters);
    const day = /[dt]/i.test(letters);
    const time = /[hs]/i.test(letters);
    // `m` are minutes beside hours or seconds.
    const month = /m/i.test(letters.replace(/h+[^a-z]*m+|m+[^a-z]*s+/gi, ''));
    return { kind: 'moment', shows: { year, month, day, time } };
  }
  if (/%/.test(letters)) return { kind: 'percent', decimals: /\.([0#?]+)/.exec(letters)?.[1]?.length ?? 0 };
  // More than one digit at least, and none that is left out, cut off or grouped.
  const isPadded = /^[^#?.,@/]*$/.test(letters) && !/E[+-]/i.test(letters) && /0.*0/.test(letters);
  return isPadded ? { kind: 'padded', pattern: literal(section) } : NUMBER;
};

/** `code` is the one the file has for this number, if any. */
export const numberFormat = (id: number, code: string | undefined): NumberFormat => {
  const known = code ?? (Object.hasOwn(builtIn, id) ? builtIn[id] : undefined);
  return known === undefined ? NUMBER : read(known);
};

/** `1067` by `00000` is `01067`. */
export const padded = (value: number, pattern: string): string => {
  const digits = Math.abs(Math.round(value)).toFixed(0);
  let left = digits.length;
  let text = '';
  let places = 0;
  for (let at = pattern.length - 1; at >= 0; at--) {
    const sign = pattern[at]!;
    if (sign !== '0') text = (sign === '\u0000' ? '0' : sign) + text;
    else {
      text = (left > 0 ? digits[--left]! : '0') + text;
      places++;
    }
  }
  if (left > 0) {
    // More digits than places stand before the first of them.
    const first = pattern.indexOf('0');
    text = text.slice(0, first) + digits.slice(0, digits.length - places) + text.slice(first);
  }
  return value < 0 ? `-${text}` : text;
};
