/** The records a row can mean by an id or a name: those of the file, those of the feed it goes into, and those made on the way. */
import { isObject } from '../../feed/check.js';
import { cleanString } from '../../feed/clean-string.js';
import { collectionNames } from '../../feed/collections.js';
import type { CollectionName } from '../../feed/types.js';
import { idFor } from '../id-for.js';
import { readPlace } from '../place-text.js';
import { splitList } from './split-list.js';
import { wordKey } from './word-key.js';

export type Json = Record<string, unknown>;

interface Known {
  readonly ids: Set<string>;
  readonly byName: Map<string, string>;
  /** Made of names in rows. */
  readonly made: Map<string, Json>;
}

const idKinds: Readonly<Record<CollectionName, string>> = {
  organizations: 'org',
  places: 'ort',
  contacts: 'kontakt',
  offers: 'angebot',
  events: 'termin',
  closures: 'pause',
  series: 'reihe',
};

/** The id of a row without one: the same key gives the same id at every import. */
export const keyedId = (list: CollectionName, key: string): string => idFor(idKinds[list], key);

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : isObject(value)
      ? Object.keys(value)
          .map((key) => value[key])
          .filter((each): each is string => typeof each === 'string')
      : [];

/** Names by which a record can be meant. */
export const namesOf = (record: Readonly<Record<string, unknown>>): string[] =>
  ['name', 'title', 'shortName', 'role'].flatMap((field) => textsOf(record[field]));

/** What a record is called in a list of those that were made: its name, else its address. */
export const shownName = (record: Readonly<Record<string, unknown>>): string => {
  const address = isObject(record['address']) ? record['address'] : {};
  return (
    namesOf(record)[0] ?? ['street', 'postcode', 'city'].flatMap((field) => textsOf(address[field])).join(' ')
  );
};

/** What looks like an id and not like a name: `vhs-muster`, `17`, `p1`. */
const idLike = /^[a-z\d][a-z\d_.:/@-]*$/;

export interface KnownRecords {
  add(list: CollectionName, id: string, names: readonly string[]): void;
  has(list: CollectionName, id: string): boolean;
  /** By id or name; undefined when none is meant. */
  find(list: CollectionName, text: string): string | undefined;
  /** Id of the record meant, made when there is none yet; what looks like an id stays one. */
  refer(list: CollectionName, text: string): string | undefined;
  /** Ids of all records of a cell. */
  referAll(list: CollectionName, text: string): readonly string[];
  /** Id of a record described in a row of another list; `named`: what it is called there when it has no name of its own. */
  meet(list: CollectionName, record: Json, named?: Json): string;
  made(list: CollectionName): readonly Json[];
}

/** What makes a record in a row the same as one in another row. */
const addressKey = (record: Json): string => {
  const address = isObject(record['address']) ? record['address'] : {};
  return ['street', 'houseNo', 'postcode', 'city']
    .map((field) => wordKey(textsOf(address[field])[0] ?? ''))
    .join('|');
};

const keyOf = (list: CollectionName, record: Json): string => {
  const names = namesOf(record).slice(0, 1).map(wordKey);
  if (list === 'places')
    return [...names, addressKey(record), wordKey(textsOf(record['room'])[0] ?? '')].join('|');
  if (list === 'contacts') {
    const person = isObject(record['person']) ? record['person'] : {};
    return JSON.stringify([
      ...names,
      person['given'],
      person['family'],
      record['organizationId'],
      record['emails'],
      record['phones'],
    ]);
  }
  return names.join('|');
};

/** `feed`: the document the tables go into, unchecked. */
export function createKnownRecords(feed?: unknown): KnownRecords {
  const lists = new Map<CollectionName, Known>();
  const of = (list: CollectionName): Known => {
    let known = lists.get(list);
    if (!known) lists.set(list, (known = { ids: new Set(), byName: new Map(), made: new Map() }));
    return known;
  };
  const add: KnownRecords['add'] = (list, id, names) => {
    const { ids, byName } = of(list);
    ids.add(id);
    for (const name of names) {
      const key = wordKey(name);
      if (key && !byName.has(key)) byName.set(key, id);
    }
  };
  const document = isObject(feed) ? feed : {};
  for (const list of collectionNames) {
    const records = document[list];
    for (const record of Array.isArray(records) ? (records as readonly unknown[]) : [])
      if (isObject(record) && typeof record['id'] === 'string') add(list, record['id'], namesOf(record));
  }

  const find: KnownRecords['find'] = (list, text) => {
    const { ids, byName } = of(list);
    return ids.has(text) ? text : byName.get(wordKey(text));
  };
  const meet: KnownRecords['meet'] = (list, record, named) => {
    const { made } = of(list);
    const [name] = namesOf(record);
    const bare = Object.keys(record).length === 1;
    // A place of a known name without an address, or of a name alone, is that place.
    const known = name === undefined || list === 'contacts' ? undefined : of(list).byName.get(wordKey(name));
    if (known !== undefined) {
      const before = made.get(known);
      if (!before) return known;
      if (bare || addressKey(before) === addressKey(record) || list !== 'places') {
        made.set(known, { ...record, ...before });
        return known;
      }
    }
    const id = keyedId(list, keyOf(list, record));
    if (!made.has(id) && !of(list).ids.has(id)) made.set(id, { id, ...record, ...named });
    add(list, id, namesOf(record));
    return id;
  };
  const make = (list: CollectionName, text: string): string | undefined => {
    if (list === 'places') return meet(list, readPlace(text));
    if (list === 'organizations') return meet(list, { name: cleanString(text) });
    if (list === 'contacts') return meet(list, { name: cleanString(text) });
    return undefined;
  };
  const refer: KnownRecords['refer'] = (list, text) =>
    find(list, text) ?? (idLike.test(text) ? text : (make(list, text) ?? text));
  return {
    add,
    has: (list, id) => of(list).ids.has(id),
    find,
    refer,
    referAll(list, text) {
      const whole = find(list, text);
      if (whole) return [whole];
      const ids: string[] = [];
      const seen = new Set<string>();
      for (const part of splitList(text)) {
        const pieces = splitList(part, true);
        // Names have commas in them, too: only what is known by itself comes apart there.
        const apart =
          !find(list, part) &&
          pieces.length > 1 &&
          pieces.every((piece) => find(list, piece) ?? idLike.test(piece));
        for (const piece of apart ? pieces : [part]) {
          const id = refer(list, piece);
          if (!id || seen.has(id)) continue;
          seen.add(id);
          ids.push(id);
        }
      }
      return ids;
    },
    meet,
    made(list) {
      const records: Json[] = [];
      of(list).made.forEach((record) => records.push(record));
      return records;
    },
  };
}
