/** A second file on top of the first: records of the same id are brought up to date, new ones come at the end. */
import { isObject } from '../../../feed/check.js';
import { collectionNames } from '../../../feed/collections.js';
import { differingFields } from '../../../feed/differing-fields.js';
import type { CollectionName } from '../../../feed/types.js';

type Json = Readonly<Record<string, unknown>>;

export interface Upserted {
  readonly document: Json;
  readonly added: number;
  readonly updated: number;
}

/**
 * Fields the second file does not name stay as they are; of the head only what is missing is taken over. Neither
 * document is changed. `merge`: what becomes of a record that both have, for files that hold only a part of it.
 */
export function upsertDocument(
  first: Json,
  second: Json,
  merge: (list: CollectionName, before: Json, after: Json) => Json = (_, before, after) => ({
    ...before,
    ...after,
  }),
): Upserted {
  let document: Json = { ...second, ...first };
  let added = 0;
  let updated = 0;
  for (const name of collectionNames) {
    const [old, late] = [first[name], second[name]];
    if (!Array.isArray(old) || !Array.isArray(late)) {
      if (Array.isArray(late)) added += late.length;
      continue;
    }
    const records: unknown[] = (old as readonly unknown[]).slice();
    const places = new Map<unknown, number>();
    records.forEach((record, at) => isObject(record) && places.set(record['id'], at));
    for (const record of late as readonly unknown[]) {
      const at = isObject(record) && record['id'] !== undefined ? places.get(record['id']) : undefined;
      if (at === undefined) {
        if (isObject(record) && record['id'] !== undefined) places.set(record['id'], records.length);
        records.push(record);
        added++;
        continue;
      }
      const before = records[at] as Json;
      const after = merge(name, before, record as Json);
      if (differingFields(before, after).length) updated++;
      records[at] = after;
    }
    document = { ...document, [name]: records };
  }
  return { document: { ...document, vocabularies: joined(first, second) }, added, updated };
}

/** Terms the first file does not know are added: else the codes of the new records had no names. */
function joined(first: Json, second: Json): Json {
  const [old, late] = [first['vocabularies'], second['vocabularies']];
  if (!isObject(old) || !isObject(late)) return (old ?? late ?? {}) as Json;
  const out: Record<string, unknown> = { ...late, ...old };
  for (const name of Object.keys(old)) {
    const [terms, more] = [old[name], late[name]];
    if (!Array.isArray(terms) || !Array.isArray(more)) continue;
    const known = new Set((terms as readonly unknown[]).map((term) => isObject(term) && term['id']));
    out[name] = (terms as unknown[]).concat(more.filter((term) => isObject(term) && !known.has(term['id'])));
  }
  return out;
}
