/** What one record says about itself and the table cannot know: ends before starts, people without consent. */
import type { Report } from './finding.js';

type Json = Record<string, unknown>;

export const without = (record: Json, ...keys: readonly string[]): Json => {
  const copy = { ...record };
  for (const key of keys) delete copy[key];
  return copy;
};

/** Takes out an end before its start. Days and wall times compare as far as both say something. */
function ordered(record: Json, from: string, to: string, path: () => string, report: Report): Json {
  const start = record[from] as string | undefined;
  const end = record[to] as string | undefined;
  if (!start || !end || end >= start || end.slice(0, start.length) >= start.slice(0, end.length))
    return record;
  report('end-before-start', `${path()}.${to}`, { start, end });
  return without(record, to);
}

function orderedItems(
  record: Json,
  key: string,
  from: string,
  to: string,
  path: () => string,
  report: Report,
): Json {
  const items = (record[key] as readonly Json[] | undefined) ?? [];
  let copy: Json[] | undefined;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Json;
    const next = ordered(item, from, to, () => `${path()}.${key}[${i}]`, report);
    if (next !== item) (copy ??= items.slice())[i] = next;
  }
  return copy ? { ...record, [key]: copy } : record;
}

/**
 * A person stays only with consent. Of a contact of the kind `person` without it the function remains: its name and
 * picture are the person's, too.
 */
function discreet(contact: Json, path: () => string, report: Report): Json {
  const person = contact['person'] as Json | undefined;
  if (person?.['consent'] === true) return contact;
  const personal = contact['kind'] === 'person' && contact['role'];
  if (!person && !(personal && (contact['name'] || contact['image']))) return contact;
  report('person-without-consent', `${path()}.person`, {});
  return personal ? without(contact, 'person', 'name', 'image') : without(contact, 'person');
}

/** The record as it may be shown; the same object when there is nothing to change. */
export function settleRecord(collection: string, record: Json, path: () => string, report: Report): Json {
  switch (collection) {
    case 'events':
      return ordered(record, 'start', 'end', path, report);
    case 'offers':
      return orderedItems(record, 'runs', 'start', 'end', path, report);
    case 'closures':
      return orderedItems(record, 'ranges', 'from', 'to', path, report);
    case 'series':
      return ordered(record, 'from', 'to', path, report);
    case 'contacts':
      return discreet(record, path, report);
    default:
      return record;
  }
}
