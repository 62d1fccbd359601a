/**
 * Reads the generated table into checks of one kind: those that only say yes or no, and those that mend. Which checks are
 * made for which character is up to the caller; `scripts/generate-shape.ts` explains the characters.
 */
import { shape } from './generated/shape.js';

export interface Field<Check> {
  /** As it is written, and as it is called: different for an alias. */
  readonly name: string;
  readonly key: string;
  readonly check: Check;
  /** Check of one item, of a list. */
  readonly item: Check;
  /** Own bit of a field that is required, or that is one of several of which one is. */
  readonly bit: number;
}

export type Fields<Check> = Map<string, Field<Check>>;

/** One maker for each kind of type. */
export interface ShapeMakers<Check> {
  readonly ',': Check;
  readonly "'": Check;
  readonly '"': Check;
  readonly '?': Check;
  readonly '/': Check;
  readonly '#': (bounds: readonly string[]) => Check;
  readonly '%': (bounds: readonly string[]) => Check;
  readonly '|': (words: readonly string[]) => Check;
  readonly '*': (item: Check) => Check;
  readonly '(': (size: number) => (item: Check) => Check;
  readonly '@': (item: Check) => Check;
  /** `all` and `some`: bits of the fields of which all, or at least one, must be there. */
  readonly '{': (fields: Fields<Check>, all: number, some: number, short: string) => Check;
  readonly pattern: (index: number) => Check;
}

/** The fields of the document itself, with everything below them. */
export function readShape<Check>(make: ShapeMakers<Check>): Fields<Check> {
  const objects: Check[] = [];
  let at = 1;
  const type = (): Check => {
    const char = shape[at++] as string;
    switch (char) {
      case ',':
      case "'":
      case '"':
      case '?':
      case '/':
        return make[char];
      case '#':
      case '%':
      case '|': {
        const words = shape.slice(at, (at = shape.indexOf(',', at))).split(char === '|' ? char : '..');
        at++;
        return make[char](words);
      }
      case '*':
      case '@':
        return make[char](type());
      case '(':
        return make[char](shape.charCodeAt(at++) - 48)(type());
      case '&': {
        const code = shape.charCodeAt(at++);
        return objects[code - (code > 96 ? 71 : 65)] as Check;
      }
      case '{':
        return object()[1];
      default:
        return make.pattern(char.charCodeAt(0) - 48);
    }
  };
  const object = (): [Fields<Check>, Check] => {
    const fields: Fields<Check> = new Map();
    const head = /([A-Za-z]+)([!^+~]?)(\*?)/y;
    const index = objects.push(make['?']) - 1;
    let short = '';
    let all = 0;
    let some = 0;
    let next = 1;
    while (shape[at] !== '}') {
      head.lastIndex = at;
      const [found, key, mark, many] = head.exec(shape) as unknown as [string, string, string, string];
      at += found.length;
      if (mark === '~') {
        short = key;
        continue;
      }
      const item = type();
      const check = many ? make['*'](item) : item;
      let bit = 0;
      if (mark === '!' || mark === '^') {
        bit = next;
        next *= 2;
        if (mark === '!') all |= bit;
        else some |= bit;
      }
      for (const name of mark === '+' ? [key, key.slice(0, -1)] : [key])
        fields.set(name, { name, key, check, item, bit });
    }
    at++;
    return [fields, (objects[index] = make['{'](fields, all, some, short))];
  };
  return object()[0];
}
