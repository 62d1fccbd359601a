// The records of a feed as they come out of a file in which the same record may stand many times, now shorter, now longer.
import { cleanString } from '../../feed/clean-string.js';
import { collectionNames } from '../../feed/collections.js';
import type { Report } from '../../feed/finding.js';
import type { CollectionName } from '../../feed/types.js';
import { fingerprint } from '../icalendar/fingerprint.js';

type Json = Record<string, unknown>;
/** A record, with undefined for what it does not say. */
export type Draft = Readonly<Record<string, unknown>> & { readonly id: string };

export interface RecordBook {
  /** Adds a record, or fills in what the one of the same id does not say. Gives its id. */
  readonly put: (list: CollectionName, draft: Draft) => string;
  readonly get: (list: CollectionName, id: string) => Readonly<Json> | undefined;
  /** A term of the feed's keywords; gives its code. */
  readonly tag: (code: string, label: string, more?: Readonly<Json>) => string;
  readonly size: (list: CollectionName) => number;
  readonly lists: () => Readonly<Record<CollectionName, readonly Json[]>> & { readonly vocabularies?: Json };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && (Array.isArray(value) ? !value.length : !Object.keys(value).length));

/** Without what says nothing. */
export function kept(draft: Readonly<Json>): Json {
  const record: Json = {};
  for (const key of Object.keys(draft)) if (!isEmpty(draft[key])) record[key] = draft[key];
  return record;
}

/** The same, or undefined when nothing is left. */
export function orNothing(draft: Readonly<Json>): Json | undefined {
  const record = kept(draft);
  return Object.keys(record).length ? record : undefined;
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

export function createRecordBook(report: Report): RecordBook {
  const lists = new Map<CollectionName, Map<string, Json>>();
  const terms = new Map<string, Json>();
  const told = new Set<string>();
  for (const name of collectionNames) lists.set(name, new Map());

  return {
    put(list, draft) {
      const records = lists.get(list)!;
      const record = kept(draft);
      const old = records.get(draft.id);
      if (!old) records.set(draft.id, record);
      else
        for (const key of Object.keys(record)) {
          const [before, now] = [old[key], record[key]];
          if (before === undefined) old[key] = now;
          else if (isWords(before) && isWords(now))
            old[key] = before.concat(now.filter((each) => !before.includes(each)));
          else if (fingerprint(before) !== fingerprint(now) && !told.has(`${list} ${draft.id} ${key}`)) {
            told.add(`${list} ${draft.id} ${key}`);
            report('system-differs', '', { id: cleanString(draft.id.slice(0, 60)), field: key });
          }
        }
      return draft.id;
    },
    get: (list, id) => lists.get(list)!.get(id),
    tag(code, label, more = {}) {
      if (!terms.has(code)) terms.set(code, { id: code, label, ...kept(more) });
      return code;
    },
    size: (list) => lists.get(list)!.size,
    lists() {
      const all = {} as Record<CollectionName, Json[]>;
      for (const name of collectionNames) {
        all[name] = [];
        lists.get(name)!.forEach((record) => all[name].push(record));
      }
      const tags: Json[] = [];
      terms.forEach((term) => tags.push(term));
      return { ...all, ...(tags.length && { vocabularies: { tags } }) };
    },
  };
}
