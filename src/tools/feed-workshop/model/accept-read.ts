/**
 * What was read all the same, written as it was read: a number that stood there as text, one value in place of a list, a
 * text with control characters. Only fields in which nothing else is wrong: nothing may get lost on the way.
 */
import type { Finding, FindingCode } from '../../../feed/finding.js';
import { isCollection } from '../../../feed/collections.js';
import type { Feed } from '../../../feed/types.js';
import { shapeAt } from './field-shape.js';
import { stepsOf, valueAt, withValue, type Step } from './json-path.js';

const READ: readonly FindingCode[] = ['read-as', 'text-cleaned', 'language-alias'];

export const isReadAnyway = ({ code }: Finding): boolean => READ.includes(code);

export interface Accepted {
  readonly document: unknown;
  /** Fields of the document that were written anew. */
  readonly steps: readonly (readonly Step[])[];
}

/** The field of a record, or of the head, that a path lies in. */
const fieldOf = (steps: readonly Step[]): readonly Step[] =>
  isCollection(String(steps[0])) ? steps.slice(0, 3) : steps.slice(0, 1);

/** `feed` and `findings` are what parsing `document` gave. */
export function acceptRead(document: unknown, feed: Feed, findings: readonly Finding[]): Accepted {
  const wanted = new Map<string, readonly Step[]>();
  const spoiled = new Set<string>();
  const doubled = new Set<unknown>();
  for (const finding of findings) {
    const key = JSON.stringify(fieldOf(stepsOf(finding.path, document)));
    if (finding.code === 'duplicate-id') doubled.add(finding.params['id']);
    if (!isReadAnyway(finding)) spoiled.add(key);
    else wanted.set(key, fieldOf(stepsOf(finding.path, document)));
  }
  const places = new Map<string, ReadonlyMap<unknown, object>>();
  const parsed = (collection: string, id: unknown): unknown => {
    let byId = places.get(collection);
    if (!byId && isCollection(collection)) {
      const records = new Map<unknown, object>();
      for (const record of feed[collection]) records.set(record.id, record);
      places.set(collection, (byId = records));
    }
    return doubled.has(id) ? undefined : byId?.get(id);
  };
  let next = document;
  const done: (readonly Step[])[] = [];
  wanted.forEach((steps, key) => {
    if (spoiled.has(key)) return;
    const [first, place, field] = steps;
    const inRecord = isCollection(String(first));
    if (first === undefined || (inRecord && field === undefined)) return;
    const from = inRecord ? parsed(String(first), readId(valueAt(document, [first, place!, 'id']))) : feed;
    const name = inRecord ? field! : first;
    const before = inRecord ? [first, place!] : [];
    const value = valueAt(from, [aliasTarget(before, name)]);
    if (value === undefined) return;
    if (aliasTarget(before, name) !== name) next = withValue(next, steps, undefined);
    next = withValue(next, [...before, aliasTarget(before, name)], value);
    done.push(steps);
  });
  return { document: next, steps: done };
}

/** An id that is a number is read as text. */
const readId = (id: unknown): unknown => (typeof id === 'number' ? String(id) : id);

/** The right name of a field that has another one, too. */
function aliasTarget(before: readonly Step[], name: Step): Step {
  const shape = before.length ? shapeAt(before) : undefined;
  return shape?.type === 'object' ? (shape.fields.get(String(name))?.key ?? name) : name;
}
