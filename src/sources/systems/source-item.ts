// One object of a file of another system. It gives its values in the forms a feed takes, and counts in the end what nobody
// asked for, so that nothing is dropped silently. Own properties only: names such as `__proto__` are names.
import { isObject } from '../../feed/check.js';
import { cleanString } from '../../feed/clean-string.js';
import { isAddress } from '../addresses.js';
import type { LossReport } from '../loss-report.js';
import { plainText } from '../plain-text.js';

export interface ItemContext extends LossReport {
  /** Counts a value for which a feed has no field. */
  readonly lose: (name: string, count?: number) => void;
}

type Json = Readonly<Record<string, unknown>>;

const MOST_LINE = 300;
const MOST_TEXT = 20_000;
/** Markup may be much longer than what is read of it. */
const MOST_MARKUP = 400_000;
/** Entries of one list inside a record. */
const MOST_ENTRIES = 1_000;
/** As the schema of the feed has it. */
const mailPattern = /^[^\s@?&%<>()",;:\\]+@[^\s@?&%<>()",;:\\]+$/;

export const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length);

/** The value in short, or what it is. */
export const nameOfKind = (value: unknown): string =>
  Array.isArray(value) ? 'list' : isObject(value) ? 'object' : cleanString(String(value).slice(0, 60));

/** Markup and control characters taken out; `html` says that there was markup. */
export function plain(text: string, always = false): { readonly text: string; readonly html: boolean } {
  return plainText(text.slice(0, MOST_MARKUP), always);
}

/** An address a feed takes, or undefined. */
export function safeAddress(text: string): string | undefined {
  const written = text.trim();
  const url = /^www\./i.test(written)
    ? `https://${written}`
    : written.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  return isAddress(url) && !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(url)
    ? url
    : undefined;
}

export class SourceItem {
  readonly kind: string;
  readonly path: string;
  readonly #raw: Json;
  readonly #context: ItemContext;
  readonly #asked = new Set<string>();

  constructor(raw: Json, kind: string, path: string, context: ItemContext) {
    this.#raw = raw;
    this.kind = kind;
    this.path = path;
    this.#context = context;
  }

  keys(): readonly string[] {
    return Object.keys(this.#raw);
  }

  /** Whether there is a value; it counts as read only when it is asked for. */
  has(key: string): boolean {
    return Object.hasOwn(this.#raw, key) && !isAbsent(this.#raw[key]);
  }

  /** As it is; undefined for nothing, null and ''. */
  value(key: string): unknown {
    this.#asked.add(key);
    return this.has(key) ? this.#raw[key] : undefined;
  }

  /** Said elsewhere as well, or of no use to anybody but the other system. */
  ignore(...keys: readonly string[]): void {
    for (const key of keys) this.#asked.add(key);
  }

  /** All of it is accounted for elsewhere. */
  ignoreAll(): void {
    this.ignore(...this.keys().slice(0, MOST_ENTRIES));
  }

  /** A value that nothing can be made of. */
  refuse(key: string, found: unknown = this.#raw[key]): undefined {
    this.#context.report('system-value', this.#at(key), {
      field: `${this.kind}.${key}`,
      found: nameOfKind(found),
    });
  }

  /** One line without markup. */
  line(key: string): string | undefined {
    return this.#words(key, MOST_LINE);
  }

  /** Paragraphs without markup. `markup`: it is HTML even without a tag. */
  text(key: string, markup = false): string | undefined {
    return this.#words(key, MOST_TEXT, markup);
  }

  number(key: string): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const number =
      typeof value === 'string' && /^[+-]?\d{1,12}(\.\d{1,12})?$/.test(value.trim()) ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    return this.refuse(key);
  }

  /** A whole number that is not negative. */
  amount(key: string): number | undefined {
    const number = this.number(key);
    if (number === undefined || (Number.isSafeInteger(number) && number >= 0)) return number;
    return this.refuse(key);
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === 'boolean') return value;
    const word = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (/^(true|1|yes)$/i.test(word)) return true;
    if (/^(false|0|no)$/i.test(word)) return false;
    return this.refuse(key);
  }

  /** An address that can be opened safely. */
  address(key: string): string | undefined {
    const value = this.value(key);
    return value === undefined ? undefined : this.link(key, value);
  }

  /** The same for a value that stands in this field. */
  link(key: string, value: unknown): string | undefined {
    if (typeof value !== 'string') return this.refuse(key, value);
    const url = safeAddress(value);
    if (url === undefined)
      this.#context.report('system-link', this.#at(key), { found: cleanString(value.slice(0, 60)) });
    return url;
  }

  mail(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const mail = typeof value === 'string' ? cleanString(value.slice(0, 300)).replace(/^mailto:/i, '') : '';
    return mailPattern.test(mail) ? mail : this.refuse(key);
  }

  /** Entries of a list; a single value is a list of one. */
  list(key: string): readonly unknown[] {
    const value = this.value(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [value];
    if (value.length > MOST_ENTRIES) this.#context.lose(`${this.kind}.${key}`, value.length - MOST_ENTRIES);
    return (value as readonly unknown[]).slice(0, MOST_ENTRIES).filter((each) => !isAbsent(each));
  }

  /** Words of a value of this field, as they may stand in a feed. */
  clean(key: string, raw: string, multiline: boolean, markup = false): string | undefined {
    const most = multiline ? MOST_TEXT : MOST_LINE;
    const { text, html } = plain(raw, markup);
    if (html && (!markup || /<[a-z]/i.test(raw.slice(0, MOST_MARKUP)))) this.#context.count('system-html');
    const clean = cleanString(text, multiline);
    if (clean.length <= most && raw.length <= MOST_MARKUP) return clean || undefined;
    this.#context.report('system-cut', this.#at(key), { title: clean.slice(0, 40), limit: most });
    return cleanString(clean.slice(0, most), multiline);
  }

  /** Counts what nobody has asked for. */
  close(): void {
    for (const key of Object.keys(this.#raw))
      if (!this.#asked.has(key) && this.has(key)) this.#context.lose(`${this.kind}.${key}`);
  }

  #at(key: string): string {
    const name = cleanString(key.slice(0, 60));
    return this.path ? `${this.path}.${name}` : name;
  }

  #words(key: string, most: number, markup = false): string | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return this.refuse(key);
    return this.clean(key, String(value), most === MOST_TEXT, markup);
  }
}
