/**
 * Says of a value whether it is clean: right by the schema, and written just as the widgets expect it. Clean records are
 * used as they came; whatever is not goes to `mend-value.ts`, which knows what to say and to save. Tests hold the two, and
 * zod, together. This is what runs for every record on every visitor's phone, so it is small and fast, and no more.
 *
 * Own properties only, plain loops only: some pages have scripts that extend `Object.prototype` and `Array.prototype`.
 */
import { ADDRESSES, LANGUAGE, MOMENT, ZONE, patterns } from './generated/shape.js';
import { isClean } from './is-clean.js';
import { readShape, type Fields } from './read-shape.js';

export type IsClean = (value: unknown) => boolean;
type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** Stops at `room` levels, so that no depth can exhaust the stack. */
export const isDeeper = (value: unknown, room: number): boolean =>
  typeof value === 'object' &&
  !!value &&
  (!room || Object.values(value).some((each: unknown) => isDeeper(each, room - 1)));

/** Checks of the fields of a document. `isTimeZone` says whether a zone exists. */
export function createChecks(isTimeZone?: (zone: string) => boolean): Fields<IsClean> {
  const polluted = Object.keys(Object.prototype).length > 0;
  const languages = new Set<string>();

  const line: IsClean = (value) => typeof value === 'string' && isClean(value);
  const text: IsClean = (value) => typeof value === 'string' && isClean(value, true);
  const flag: IsClean = (value) => typeof value === 'boolean';
  const pattern =
    (index: number): IsClean =>
    (value) =>
      typeof value === 'string' &&
      (patterns[index] as RegExp).test(value) &&
      // Only the patterns of addresses let through what has to be cleaned.
      (!ADDRESSES.includes(index) || isClean(value)) &&
      // Offsets are converted, fractions cut, aliases replaced.
      (index !== MOMENT || value.length < 17 || (value.length === 19 && !/[Z+.]/.test(value))) &&
      (index !== LANGUAGE || !/^de-(si|x.+)$/.test(value)) &&
      (index !== ZONE || !isTimeZone || isTimeZone(value));
  const language = pattern(LANGUAGE);
  const number =
    (whole?: boolean) =>
    ([min, max]: readonly string[]): IsClean =>
    (value) =>
      typeof value === 'number' &&
      isFinite(value) &&
      !(min && value < +min) &&
      !(max && value > +max) &&
      (!whole || Number.isSafeInteger(value));
  const list =
    (size?: number) =>
    (item: IsClean): IsClean =>
    (value) => {
      if (!Array.isArray(value) || (size && value.length !== size)) return false;
      for (let i = 0; i < value.length; i++) if (!item(value[i])) return false;
      return true;
    };
  const map =
    (item: IsClean): IsClean =>
    (value) => {
      if (!isObject(value)) return false;
      let some = false;
      for (const tag in value) {
        if (polluted && !Object.hasOwn(value, tag)) continue;
        if (!languages.has(tag)) {
          if (!language(tag)) return false;
          languages.add(tag);
        }
        if (!item(value[tag])) return false;
        some = true;
      }
      return some;
    };
  const localized = (item: IsClean): IsClean => {
    const sides = map(item);
    return (value) => (typeof value === 'string' ? item(value) : sides(value));
  };
  const object = (fields: Fields<IsClean>, all: number, some: number): IsClean => {
    /** Fields in the order of the object before: records resemble each other, and comparing is faster than looking up. */
    const usual: ReturnType<typeof fields.get>[] = [];
    return (value) => {
      if (!isObject(value)) return false;
      let good = 0;
      let i = 0;
      for (const key in value) {
        if (polluted && !Object.hasOwn(value, key)) continue;
        let field = usual[i];
        if (field?.name !== key) field = usual[i] = fields.get(key);
        i++;
        const each = value[key];
        if (field) {
          if (field.key !== key || !field.check(each)) return false;
          good |= field.bit;
        } else if (!key.startsWith('x-') || isDeeper(each, 9)) return false;
      }
      return (good & all) === all && (!some || (good & some) > 0);
    };
  };

  const words = localized(text);
  return readShape<IsClean>({
    ',': line,
    "'": localized(line),
    '"': words,
    '?': flag,
    '/': (value) => flag(value) || words(value),
    '#': number(),
    '%': number(true),
    '|': (choices) => (value) => choices.includes(value as string),
    '*': list(),
    '(': list,
    '@': map,
    '{': object,
    pattern,
  });
}
