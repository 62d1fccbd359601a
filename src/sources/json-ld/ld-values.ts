// Values of JSON-LD as a feed takes them: text in one or several languages, moments, nodes or their names.
import { isObject } from '../../feed/check.js';
import { languageCode } from '../language-code.js';
import { localized, tagOf } from '../systems/localized.js';
import type { Reading } from '../systems/reading.js';
import { isAbsent, type SourceItem } from '../systems/source-item.js';
import { wallMoment } from '../systems/wall-moment.js';
import type { LdDocument, Node } from './ld-document.js';

export type Localized = string | Readonly<Record<string, string>>;

/** A node, or the words that stand where one could. */
export interface Named {
  readonly node?: Node;
  readonly text?: string;
  readonly path: string;
}

export interface Ld {
  readonly reading: Reading;
  readonly document: LdDocument;
  /** Text in all its languages. `multiline`: paragraphs stay. */
  readonly text: (item: SourceItem, key: string, multiline?: boolean) => Localized | undefined;
  /** Text in one language. */
  readonly line: (item: SourceItem, key: string) => string | undefined;
  /** Texts of a list, each in one language; names of nodes. */
  readonly lines: (item: SourceItem, key: string) => string[];
  readonly moment: (item: SourceItem, key: string, zone?: string) => string | undefined;
  readonly nodes: (item: SourceItem, key: string) => Named[];
  /** The last part of an address of schema.org: `OfflineEventAttendanceMode`. */
  readonly word: (item: SourceItem, key: string) => string | undefined;
  /** The first address of a value that may be a list or a node. */
  readonly address: (item: SourceItem, key: string) => string | undefined;
  /** Calls `read`, unless references have led too deep: then it is put off, and nothing is known now. */
  readonly descend: <T>(read: () => T) => T | undefined;
  /** Reads what was put off. */
  readonly settle: () => void;
}

/** References followed from one record to the next. */
const MOST_STEPS = 64;

/** What a node is called, the surest first. */
const NAMES = ['name', 'headline', 'text', 'credentialCategory', 'value'];

const languageTag = /^[a-z]{2,3}(-[a-z\d]{1,10})*$/i;

/** `{"de": "…", "en": "…"}`, a container of languages. */
const isLanguageMap = (value: Node): boolean => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.length < 200 &&
    keys.every((key) => (languageTag.test(key) || key === '@none') && typeof value[key] === 'string')
  );
};

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isAbsent(value) ? [] : [value];

export function createLd(reading: Reading, document: LdDocument): Ld {
  const spoken = document.language === undefined ? undefined : languageCode(document.language);
  const base = (tag: string | undefined): string | undefined => tag?.split('-')[0];
  // Canadian English is English for a feed in English.
  const own = spoken === undefined || base(spoken) === base(reading.language) ? reading.language : spoken;

  let steps = 0;
  const putOff: (() => unknown)[] = [];

  const collect = (
    item: SourceItem,
    key: string,
    value: unknown,
    multiline: boolean,
    to: Map<string, string>,
    depth = 0,
  ): void => {
    const put = (tag: string, words: unknown): void => {
      if (typeof words !== 'string' && typeof words !== 'number') return;
      const text = item.clean(key, String(words), multiline);
      const old = to.get(tag);
      if (text && old === undefined) to.set(tag, text);
      // More texts in one language: paragraphs, or nothing a single line could hold.
      else if (text && multiline) to.set(tag, `${old}\n\n${text}`);
      else if (text && text !== old) reading.lose(`${item.kind}.${key}`);
    };
    if (depth > 2) return;
    if (Array.isArray(value))
      for (const each of value.slice(0, 200) as unknown[]) collect(item, key, each, multiline, to, depth + 1);
    else if (isObject(value)) {
      const tag = value['@language'];
      if (Object.hasOwn(value, '@value'))
        put(typeof tag === 'string' && languageTag.test(tag) ? tagOf(tag) : own, value['@value']);
      else if (isLanguageMap(value))
        for (const name of Object.keys(value)) put(name === '@none' ? own : tagOf(name), value[name]);
      else {
        const node = document.nodeOf(value);
        const called = NAMES.find((each) => node && Object.hasOwn(node, each));
        const name = node && called !== undefined ? node[called] : undefined;
        if (name === undefined) item.refuse(key, value);
        else collect(item, key, name, multiline, to, depth + 1);
      }
    } else if (typeof value === 'boolean') item.refuse(key, value);
    else put(own, value);
  };

  const text: Ld['text'] = (item, key, multiline = false) => {
    const words = new Map<string, string>();
    collect(item, key, item.value(key), multiline, words);
    return localized(words, reading.language);
  };
  const say = (words: Localized | undefined): string | undefined =>
    typeof words === 'object' ? (words[reading.language] ?? Object.values(words)[0]) : words;

  return {
    reading,
    document,
    text,
    line: (item, key) => say(text(item, key)),

    descend(read) {
      if (steps >= MOST_STEPS) {
        if (!putOff.length) reading.report('too-deep', '', { limit: MOST_STEPS });
        putOff.push(read);
        return undefined;
      }
      steps++;
      const result = read();
      steps--;
      return result;
    },
    settle() {
      for (let next = putOff.shift(); next; next = putOff.shift()) next();
    },

    lines(item, key) {
      const found: string[] = [];
      for (const each of item.list(key)) {
        const words = new Map<string, string>();
        collect(item, key, each, false, words);
        const line = say(localized(words, reading.language));
        if (line !== undefined && !found.includes(line)) found.push(line);
      }
      return found;
    },

    moment(item, key, zone = reading.zone) {
      const [value] = item.list(key);
      if (value === undefined) return undefined;
      const found = typeof value === 'string' ? wallMoment(value, zone) : undefined;
      return found?.slice(0, 16) ?? item.refuse(key, value);
    },

    nodes(item, key) {
      const found: Named[] = [];
      item.list(key).forEach((value, i) => {
        const path = `${item.path}.${key}${Array.isArray(item.value(key)) ? `[${i}]` : ''}`;
        const node = document.nodeOf(value);
        if (node) found.push({ node, path });
        else if (typeof value === 'string') found.push({ text: value, path });
        else if (isObject(value) && Object.hasOwn(value, '@value'))
          found.push({ text: String(value['@value']), path });
        else if (!isObject(value)) item.refuse(key, value);
      });
      return found;
    },

    word(item, key) {
      const [value] = listOf(item.value(key));
      const name = isObject(value) ? value['@id'] : value;
      return typeof name === 'string' ? name.slice(0, 300).replace(/^.*[/#:]/, '') : undefined;
    },

    address(item, key) {
      const [value] = listOf(item.value(key));
      const node = isObject(value) ? (document.nodeOf(value) ?? value) : undefined;
      const url = node ? (node['url'] ?? node['contentUrl'] ?? node['@id']) : value;
      if (url === undefined) return undefined;
      return item.link(key, url);
    },
  };
}
