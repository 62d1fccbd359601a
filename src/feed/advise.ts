/**
 * Advice to those who keep a feed: what is allowed, but may mislead visitors, harm people's privacy, or was probably
 * meant otherwise. Nothing is changed here. The widgets do without it.
 */
import { collectionNames } from './collections.js';
import type { Advice } from './builder.js';
import type { Report } from './finding.js';
import { codeFields, referenceFields } from './named-fields.js';
import type { CollectionName, VocabularyName } from './types.js';

type Json = Readonly<Record<string, unknown>>;

const SUMMARY_LIMIT = 160;
const tag = /<\/?[a-z][^<>]{0,200}>/i;
const privateMail =
  /@(gmx|gmail|googlemail|web|t-online|yahoo|hotmail|outlook|live|icloud|me|aol|freenet|arcor|online|posteo|mailbox|proton|protonmail)\.[a-z]{2,3}(\.[a-z]{2})?$/i;
const germanMobile = /^(\+49|0049|0)0?1[567]\d/;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function adviseOnRule(rule: string, anchored: boolean, path: string, report: Report): void {
  const upper = rule.toUpperCase();
  if (/FREQ=(SECOND|MINUTE|HOUR)LY/.test(upper)) report('rule-sub-daily', path, { rule });
  else if (!/FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)/.test(upper))
    report('bad-value', path, { expected: 'rule', found: rule.slice(0, 60) });
  if (!anchored && /INTERVAL=0*([2-9]|1\d)/.test(upper)) report('rule-without-anchor', path, { rule });
}

/** Advice on a whole feed, for `finish` of the builder. */
export const advise: Advice = (feed, report, place) => {
  const known = new Map<CollectionName, Set<string>>();
  const terms = new Map<VocabularyName, Set<string>>();
  const idsOf = (records: readonly { readonly id: string }[]): Set<string> => {
    const ids = new Set<string>();
    for (const { id } of records) ids.add(id);
    return ids;
  };
  for (const name of collectionNames) known.set(name, idsOf(feed[name]));
  for (const name of codeFields.values()) {
    const list = feed.vocabularies[name];
    if (list?.length) terms.set(name, idsOf(list));
  }

  const checkIds = (value: unknown, path: string, collection: CollectionName): void => {
    for (const id of Array.isArray(value) ? value : [value])
      if (!known.get(collection)?.has(id as string))
        report('unresolved-reference', path, { id: String(id), collection });
  };
  const checkCodes = (value: unknown, path: string, vocabulary: VocabularyName): void => {
    const list = terms.get(vocabulary);
    for (const code of Array.isArray(value) ? value : [value])
      if (list && !list.has(code as string)) report('unknown-code', path, { code: String(code), vocabulary });
  };
  const checkSummary = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (value.length > SUMMARY_LIMIT)
        report('summary-long', path, { length: value.length, limit: SUMMARY_LIMIT });
    } else if (isObject(value)) {
      for (const language of Object.keys(value)) checkSummary(value[language], `${path}.${language}`);
    }
  };

  /** One string that stands in the field `key`. */
  const checkString = (value: string, path: string, key: string, named: boolean): void => {
    const found = tag.exec(value);
    if (found) report('html-in-text', path, { found: found[0].slice(0, 60) });
    if (named) return;
    if ((key === 'email' || key === 'emails') && privateMail.test(value))
      report('private-mail', path, { value });
    if ((key === 'number' || key === 'phone') && germanMobile.test(value.replace(/\(0\)|[^\d+]/g, '')))
      report('mobile-number', path, { value });
  };

  /**
   * `home` is the list or field a value stands in; `anchored` says that a start is known for a rule, `named` that a person
   * has agreed to be named.
   */
  const walk = (value: unknown, path: string, home: string, anchored: boolean, named: boolean): void => {
    if (typeof value === 'string') checkString(value, path, home, named);
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) walk(value[i], `${path}[${i}]`, home, anchored, named);
    } else if (isObject(value)) {
      const start = anchored || typeof value['start'] === 'string';
      for (const key of Object.keys(value)) {
        if (key.startsWith('x-')) continue;
        const each = value[key];
        const at = `${path}.${key}`;
        const collection = referenceFields.get(key);
        const vocabulary = codeFields.get(key) ?? codeFields.get(`${home} ${key}`);
        if (collection) checkIds(each, at, collection);
        else if (vocabulary) checkCodes(each, at, vocabulary);
        else if (key === 'rule') adviseOnRule(each as string, start, at, report);
        else walk(each, at, key, start, named);
      }
    }
  };

  for (const name of collectionNames) {
    feed[name].forEach((record: Json, index: number) => {
      const path = place(name, index);
      walk(record, path, name, false, isObject(record['person']));
      checkSummary(record['summary'], `${path}.summary`);
    });
  }
};
