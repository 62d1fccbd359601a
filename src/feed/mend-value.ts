/**
 * What becomes of values that are not clean. A bad field is left out with a finding, a record without its required fields
 * is left out, what is written otherwise is read all the same, and what is right stays the very object that came in.
 * Nothing that came in is ever changed. Loaded when the first such value turns up.
 *
 * Own properties only, plain loops only: some pages have scripts that extend `Object.prototype` and `Array.prototype`.
 * Known fields end after eight levels by themselves; unknown keys are left out, and `x-` keys are kept unless too deep.
 *
 * It is one file because the checks share their path and their counters.
 */
import { isDeeper, isObject } from './check.js';
import { cleanString } from './clean-string.js';
import type { FindingCode, FindingParams, Report } from './finding.js';
import { kinds } from './generated/kinds.js';
import { LANGUAGE, patterns } from './generated/shape.js';
import { readShape, type Fields } from './read-shape.js';

type Json = Record<string, unknown>;

/**
 * Mends one value. Gives the value itself, a mended copy, or `undefined` when nothing of it is left. `depth` is the
 * length of its path in `trail`.
 */
export type Mend = (value: unknown, depth: number) => unknown;

export interface MendOptions {
  readonly report: Report;
  readonly maxDepth: number;
  /** Wall time (`YYYY-MM-DDTHH:MM[:SS]`) in a zone, of a moment with `Z` or an offset. May throw for unknown zones. */
  readonly toWallTime?: ((iso: string, zone: string) => string | undefined) | undefined;
  /** Whether a zone exists; without it every well-formed name is taken. */
  readonly isTimeZone?: ((zone: string) => boolean) | undefined;
  /** Makes plain localized strings explicit: they become `{[plainLanguage]: …}`. */
  readonly plainLanguage?: string | undefined;
}

export interface ValueMender {
  /** The document's own fields. */
  readonly fields: Fields<Mend>;
  /** Path of the value that comes next; the caller writes its beginning. */
  readonly trail: (string | number)[];
  /** Zone in which moments with an offset are read. */
  zone: string;
  /** Set when such a moment was seen. */
  offsets: boolean;
}

export const isAbsent = (value: unknown): boolean => value === '' || value === undefined || value === null;

/** A mender for one feed. Reading the table takes well under a millisecond. */
export function createValueMender(options: MendOptions): ValueMender {
  const { report, maxDepth, toWallTime, isTimeZone, plainLanguage } = options;
  const trail: (string | number)[] = [];
  let told = 0;

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
    (multiline?: boolean): Mend =>
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
    mender.offsets = true;
    try {
      wall = toWallTime?.(value, mender.zone);
    } catch {
      // A zone nobody knows: the moment stays as it is.
    }
    if (!wall) fault(depth, 'offset-kept', { value, zone: mender.zone });
    return wall || value;
  };

  const pattern = (index: number): Mend => {
    const kind = kinds[index] as string;
    const regexp = patterns[index] as RegExp;
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
  const language = pattern(LANGUAGE);

  const number =
    (whole: boolean) =>
    (bounds: readonly string[]): Mend =>
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
    (words: readonly string[]): Mend =>
    (value, depth) =>
      words.includes(value as string) ? value : bad(depth, words.join(' | '), value);
  const flag: Mend = (value, depth) => (typeof value === 'boolean' ? value : bad(depth, 'flag', value));

  const list =
    (size?: number) =>
    (item: Mend): Mend =>
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
  const object = (fields: Fields<Mend>, all: number, some: number, short: string, other?: Mend): Mend => {
    const noted = new Set<string>();
    return (value, depth) => {
      const from = short && typeof value === 'string' ? { [short]: value } : value;
      if (!isObject(from)) return bad(depth, 'object', value);
      const keys = Object.keys(from);
      let copy: Json | undefined;
      let good = 0;
      let seen = 0;
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as string;
        const each = from[key];
        let field = fields.get(key);
        let next: unknown;
        trail[depth] = key;
        if (!field && other) {
          const tag = language(key, depth + 1) as string | undefined;
          if (tag) fields.set(key, (field = { name: key, key: tag, check: other, item: other, bit: 1 }));
        }
        if (field) {
          if (!isAbsent(each) && (field.key === key || !Object.hasOwn(from, field.key))) {
            const before = told;
            // One id under the singular name is no slip.
            const lone = field.item !== field.check && field.key !== key && !Array.isArray(each);
            next = field.check(lone ? [each] : each, depth + 1);
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
          for (let j = 0; j < i; j++) copy[keys[j] as string] = from[keys[j] as string];
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

  const map = (item: Mend): Mend => object(new Map(), 0, 0, '', item);
  const localized = (item: Mend): Mend => {
    const sides = map(item);
    return (value, depth) => {
      if (isObject(value)) return sides(value, depth);
      const plain = item(value, depth);
      return plain && plainLanguage ? { [plainLanguage]: plain } : plain;
    };
  };
  const text = localized(string(true));
  const fields = readShape<Mend>({
    ',': line,
    "'": localized(line),
    '"': text,
    '?': flag,
    '/': (value, depth) => (typeof value === 'boolean' ? value : text(value, depth)),
    '#': number(false),
    '%': number(true),
    '|': choice,
    '*': list(),
    '(': list,
    '@': map,
    '{': object,
    pattern,
  });
  const mender: ValueMender = { fields, trail, zone: '', offsets: false };
  return mender;
}
