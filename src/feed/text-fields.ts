/**
 * Finds the texts of a record that may stand in several languages, wherever the schema has some: read from the table the
 * schema made, so that a new field is found without a word here.
 */
import { isObject } from './check.js';
import { readShape } from './read-shape.js';
import type { CollectionName, FeedCollections, LocalizedText } from './types.js';

/** `path` from the record on: `runs[0].capacity.note`. */
export type TextVisitor = (text: LocalizedText, path: string) => void;

type Walk = (value: unknown, path: string, visit: TextVisitor) => void;

const nothing: Walk = () => undefined;
const text: Walk = (value, path, visit) => {
  if (typeof value === 'string' ? value : isObject(value)) visit(value as LocalizedText, path);
};
const list = (item: Walk): Walk => {
  // Lists and maps of what has no texts are passed over.
  if (item === nothing) return nothing;
  return (value, path, visit) => {
    if (Array.isArray(value)) value.forEach((each, at) => item(each, `${path}[${at}]`, visit));
  };
};

const fields = readShape<Walk>({
  ',': nothing,
  "'": text,
  '"': text,
  '?': nothing,
  '/': (value, path, visit) => {
    if (typeof value !== 'boolean') text(value, path, visit);
  },
  '#': () => nothing,
  '%': () => nothing,
  '|': () => nothing,
  '*': list,
  '(': () => () => nothing,
  '@': () => nothing,
  '{': (inner) => (value, path, visit) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value))
      inner.get(key)?.check(value[key], path ? `${path}.${key}` : key, visit);
  },
  pattern: () => nothing,
});

/** Calls `visit` for each text of a parsed record, in the order of its fields. */
export const visitTexts = <C extends CollectionName>(
  collection: C,
  record: FeedCollections[C][number],
  visit: TextVisitor,
): void => fields.get(collection)?.item(record, '', visit);
