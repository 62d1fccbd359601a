/**
 * Checks records against the generated table, in the browser and elsewhere: zod's verdict at a fraction of its weight and
 * time (tests hold the two together). A bad field is left out with a finding, a record without its required fields is
 * left out, and what is clean stays the very object that came in. Nothing that came in is ever changed.
 *
 * Own properties only, plain loops only: some pages have scripts that extend `Object.prototype` and `Array.prototype`.
 * Known fields end after eight levels by themselves; unknown keys are left out, and `x-` keys are kept unless too deep.
 *
 * It is one file because the checks share their path and their counters: every name that crossed a file would weigh in the
 * browser and cost time for each of half a million values.
 */
import { cleanString } from './clean-string.js';
import type { FindingCode, FindingParams, Report } from './finding.js';
import { kinds, patterns, shape } from './generated/shape.js';

type Json = Record<string, unknown>;

/**
 * Checks one value. Gives the value itself, a mended copy, or `undefined` when nothing of it is left. `depth` is the
 * length of its path in the checker's `trail`.
 */
export type Check = (value: unknown, depth: number) => unknown;

export interface CheckOptions {
  readonly report: Report;
  readonly maxDepth: number;
  /** Wall time (`YYYY-MM-DDTHH:MM[:SS]`) in a zone, of a moment with `Z` or an offset. May throw for unknown zones. */
  readonly toWallTime?: ((iso: string, zone: string) => string | undefined) | undefined;
  /** Whether a zone exists; without it every well-formed name is taken. */
  readonly isTimeZone?: ((zone: string) => boolean) | undefined;
  /** Makes plain localized strings explicit: they become `{[plainLanguage]: …}`. */
  readonly plainLanguage?: string | undefined;
}

export interface Field {
  /** As it is written, and as it is called. */
  readonly name: string;
  readonly key: string;
  readonly check: Check;
  /** Check of one record, of a list. */
  readonly item: Check;
  /** Own bit of a field that is required, or that is one of several of which one is. */
  readonly bit: number;
}

export interface Checker {
  /** Checks of the document's own fields. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Path of the value that is checked next; the caller writes its beginning. */
  readonly trail: (string | number)[];
  /** Zone in which moments with an offset are read. */
  zone: string;
  /** Set when such a moment was seen. */
  offsets: boolean;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && !!value && !Array.isArray(value);

export const isAbsent = (value: unknown): boolean => value === '' || value === undefined || value === null;

/** Stops at `room` levels, so that no depth can exhaust the stack. */
export const isDeeper = (value: unknown, room: number): boolean =>
  typeof value === 'object' &&
  !!value &&
  (!room || Object.values(value).some((each: unknown) => isDeeper(each, room - 1)));

/** A checker for one feed. Compiling the table takes well under a millisecond. */
export function createChecker(options: CheckOptions): Checker {
  const { report, maxDepth, toWallTime, isTimeZone, plainLanguage } = options;
  const trail: (string | number)[] = [];
  const names = kinds.split(' ');
  let told = 0;
  /** Whether a plain loop over keys meets more than the object's own. */
  const polluted = Object.keys(Object.prototype).length > 0;

  const fault = <C extends FindingCode>(depth: number, code: C, params: FindingParams[C]): undefined => {
    let path = '';
    for (let i = 0; i < depth; i++) {
      const key = trail[i];
      path += typeof key === 'number' ? `[${key}]` : (path && '.') + cleanString(String(key).slice(0, 60));
    }
    told++;
    report(code, path, params);
  };
  const bad = (
    depth: number,
    expected: string,
    value: unknown,
    code: 'bad-value' | 'read-as' = 'bad-value',
  ): undefined =>
    fault(depth, code, {
      expected,
      found: Array.isArray(value)
        ? 'list'
        : isObject(value)
          ? 'object'
          : cleanString(String(value).slice(0, 60)),
    });

  const string =
    (multiline?: boolean): Check =>
    (value, depth) => {
      if (typeof value === 'number') {
        bad(depth, 'text', value, 'read-as');
        value = String(value);
      }
      if (typeof value !== 'string') return bad(depth, 'text', value);
      const clean = cleanString(value, multiline);
      if (clean !== value && value.replace(/\s+/g, '') !== clean.replace(/\s+/g, ''))
        fault(depth, 'text-cleaned', {});
      return clean || undefined;
    };
  const line = string();

  /** What people write all the same: `www.…`, `uk_UA`, a blank for the T, a number robbed of its leading zero. */
  const guess = (kind: string, value: string): string =>
    kind === 'url'
      ? value.replace(/^www\./i, 'https://$&').replace(/^\w+:/, (scheme) => scheme.toLowerCase())
      : kind === 'language'
        ? value.replace(/_/g, '-')
        : kind === 'moment'
          ? value.replace(' ', 'T')
          : `0${value}`;

  const toWall = (value: string, depth: number): string => {
    let wall: string | undefined;
    checker.offsets = true;
    try {
      wall = toWallTime?.(value, checker.zone);
    } catch {
      // A zone nobody knows: the moment stays as it is.
    }
    if (!wall) fault(depth, 'offset-kept', { value, zone: checker.zone });
    return wall || value;
  };

  const pattern = (kind: string): Check => {
    const regexp = patterns[names.indexOf(kind)] as RegExp;
    // Only the patterns of addresses let through what has to be cleaned.
    const loose = kind === 'url' || kind === 'email';
    return (value, depth) => {
      const clean = !loose && typeof value === 'string' && regexp.test(value);
      let found = (clean ? value : line(value, depth)) as string | undefined;
      if (!found) return;
      if (!clean && !regexp.test(found)) {
        const other = guess(kind, found);
        if (!regexp.test(other)) return bad(depth, kind, found);
        bad(depth, kind, found, 'read-as');
        found = other;
      }
      if (kind === 'zone' && isTimeZone && !isTimeZone(found)) return bad(depth, kind, found);
      if (kind === 'moment' && found.length > 16)
        found = /Z$|[+-]..:..$/.test(found) ? toWall(found, depth) : found.slice(0, 19);
      if (kind === 'language' && /^de-(si|x-simplified)$/.test(found)) {
        fault(depth, 'language-alias', { from: found, to: 'de-simple' });
        found = 'de-simple';
      }
      return found;
    };
  };
  const language = pattern('language');

  const number =
    (whole: boolean, bounds: readonly string[]): Check =>
    (value, depth) => {
      const read = typeof value === 'string' && value.trim() ? +value.replace(',', '.') : value;
      const [min, max] = bounds;
      if (
        typeof read !== 'number' ||
        !isFinite(read) ||
        (min && read < +min) ||
        (max && read > +max) ||
        (whole && !Number.isSafeInteger(read))
      )
        return bad(depth, `${whole ? 'whole' : 'number'} ${min}..${max}`, value);
      if (read !== value) bad(depth, 'number', value, 'read-as');
      return read;
    };

  const choice =
    (words: readonly string[]): Check =>
    (value, depth) =>
      words.includes(value as string) ? value : bad(depth, words.join(' | '), value);
  const flag: Check = (value, depth) => (typeof value === 'boolean' ? value : bad(depth, 'flag', value));

  const list =
    (item: Check, size?: number): Check =>
    (value, depth) => {
      let from = value as readonly unknown[];
      let copy: unknown[] | undefined;
      if (!Array.isArray(value)) {
        if (size) return bad(depth, 'list', value);
        bad(depth, 'list', value, 'read-as');
        from = [value];
        copy = [];
      }
      for (let i = 0; i < from.length; i++) {
        const each = from[i];
        trail[depth] = i;
        const next = isAbsent(each) ? undefined : item(each, depth + 1);
        if (next !== each || next === undefined) copy ??= from.slice(0, i);
        if (copy && next !== undefined) copy.push(next);
      }
      if (size && from.length !== size) return bad(depth, `list of ${size}`, value);
      return size && copy && copy.length !== size ? undefined : (copy ?? from);
    };

  /**
   * An object of known fields, or with `other` a map by language. `all` and `some` are the bits of the fields of which all
   * or at least one must be there; a string may stand for the field `short`.
   */
  const object = (
    fields: Map<string, Field>,
    all: number,
    some: number,
    short: string,
    other?: Check,
  ): Check => {
    const noted = new Set<string>();
    /** Fields in the order of the object before: records resemble each other, and comparing is faster than looking up. */
    const usual: (Field | undefined)[] = [];
    return (value, depth) => {
      const from = short && typeof value === 'string' ? { [short]: value } : value;
      if (!isObject(from)) return bad(depth, 'object', value);
      let i = -1;
      let copy: Json | undefined;
      let good = 0;
      let seen = 0;
      for (const key in from) {
        if (polluted && !Object.hasOwn(from, key)) continue;
        const each = from[key];
        let field = usual[++i];
        let next: unknown;
        trail[depth] = key;
        if (!field || field.name !== key) {
          field = fields.get(key);
          if (!field && other) {
            const tag = language(key, depth + 1) as string | undefined;
            if (tag) fields.set(key, (field = { name: key, key: tag, check: other, item: other, bit: 1 }));
          }
          usual[i] = field;
        }
        if (field) {
          if (!isAbsent(each) && (field.key === key || !Object.hasOwn(from, field.key))) {
            const before = told;
            next = field.check(each, depth + 1);
            if (next !== undefined) good |= field.bit;
            if (next !== undefined || told > before) seen |= field.bit;
          }
        } else if (!other) {
          if (isDeeper(each, maxDepth - depth)) fault(depth + 1, 'too-deep', { limit: maxDepth });
          else if (key.startsWith('x-')) next = each;
          else if (key !== '$schema' && !noted.has(key)) {
            noted.add(key);
            fault(depth + 1, 'unknown-key', { key: cleanString(key.slice(0, 60)) });
          }
        }
        if (!copy && (next !== each || next === undefined || (field && field.key !== key))) {
          copy = {};
          for (const earlier in from) {
            if (!Object.hasOwn(from, earlier)) continue;
            if (earlier === key) break;
            copy[earlier] = from[earlier];
          }
        }
        if (copy && next !== undefined) copy[field ? field.key : key] = next;
      }
      if (other ? good : (good & all) === all && (!some || good & some)) return copy ?? from;
      let missing = (all | (seen & some ? 0 : some)) & ~seen;
      for (const [key, { bit }] of fields) {
        if (!other && bit & missing) {
          trail[depth] = key;
          fault(depth + 1, 'missing', { field: key });
          if (bit & some) missing &= ~some;
        }
      }
      return;
    };
  };

  const map = (item: Check): Check => object(new Map(), 0, 0, '', item);
  const localized = (item: Check): Check => {
    const sides = map(item);
    return (value, depth) => {
      if (isObject(value)) return sides(value, depth);
      const plain = item(value, depth);
      return plain && plainLanguage ? { [plainLanguage]: plain } : plain;
    };
  };
  const text = localized(string(true));
  const simple: Readonly<Record<string, Check>> = {
    ',': line,
    "'": localized(line),
    '"': text,
    '?': flag,
    '/': (value, depth) => (typeof value === 'boolean' ? value : text(value, depth)),
  };

  // The table, read from left to right; scripts/generate-shape.ts explains its characters.
  let at = 1;
  const objects: Check[] = [];
  const type = (): Check => {
    const char = shape[at++] as string;
    const code = shape.charCodeAt(at);
    if (simple[char]) return simple[char];
    if ('#%|'.includes(char)) {
      const words = shape.slice(at, (at = shape.indexOf(',', at))).split(char === '|' ? '|' : '..');
      at++;
      return char === '|' ? choice(words) : number(char === '%', words);
    }
    if (char === '{') return record().check;
    if (char === '@') return map(type());
    if (char === '*') return list(type());
    if (char === '(') return (at++, list(type(), code - 48));
    if (char === '&') return objects[(at++, code - (code > 96 ? 71 : 65))] as Check;
    return pattern(names[char.charCodeAt(0) - 48] as string);
  };
  const record = () => {
    const fields = new Map<string, Field>();
    const head = /([A-Za-z]+)([!^+~]?)(\*?)/y;
    const index = objects.push(flag) - 1;
    let short = '';
    let all = 0;
    let some = 0;
    let next = 1;
    while (shape[at] !== '}') {
      head.lastIndex = at;
      const [found, key, mark, many] = head.exec(shape) as unknown as [string, string, string, string];
      at += found.length;
      if (mark === '~') short = key;
      else {
        const item = type();
        const check = many ? list(item) : item;
        let bit = 0;
        if (mark === '!' || mark === '^') {
          bit = next;
          next *= 2;
          if (mark === '!') all |= bit;
          else some |= bit;
        }
        fields.set(key, { name: key, key, check, item, bit });
        if (mark === '+')
          fields.set(key.slice(0, -1), {
            name: key.slice(0, -1),
            key,
            item,
            bit,
            check: (value, depth) => check(Array.isArray(value) ? value : [value], depth),
          });
      }
    }
    at++;
    return { fields, check: (objects[index] = object(fields, all, some, short)) };
  };
  const checker: Checker = { fields: record().fields, trail, zone: '', offsets: false };
  return checker;
}
