/** The few fields somebody has to see to deal with a finding, as data for a form, and what the form says back. */
import type { Finding } from '../../../feed/finding.js';
import { codeFields, referenceFields } from '../../../feed/named-fields.js';
import type { CollectionName, Feed, LocalizedText, VocabularyName } from '../../../feed/types.js';
import { recordName } from '../../../language/record-title.js';
import { fieldNames, shapeAt, type FieldShape } from './field-shape.js';
import { pathOf, stepsOf, valueAt, type Step } from './json-path.js';
import { rawPlace } from './raw-place.js';

export type FieldInput =
  | 'line'
  | 'text'
  | 'flag'
  | 'number'
  | 'choice'
  /** A word that may also be another one: of a vocabulary, or the id of a record. */
  | 'named'
  | 'date'
  | 'moment'
  | 'time'
  /** The name of the field itself is to be changed. */
  | 'key'
  /** Anything else, as JSON. */
  | 'json';

export interface FieldChoice {
  readonly value: string;
  readonly label?: LocalizedText | undefined;
}

export interface FormField {
  readonly path: string;
  /** Within its record, for people: `runs[0].start`. */
  readonly name: string;
  readonly input: FieldInput;
  /** As it stands in a field of a form; empty when there is nothing. */
  readonly text: string;
  /** BCP 47; of one language of a text. */
  readonly language?: string;
  readonly choices?: readonly FieldChoice[];
  /** More to choose from than are listed. */
  readonly more?: number;
}

/** More lines than anybody scrolls through. */
const MOST_CHOICES = 500;

const isWritten = (value: unknown): boolean => value !== undefined && value !== null;

export const textOf = (value: unknown, input: FieldInput): string => {
  if (!isWritten(value)) return '';
  return typeof value === 'string' && input !== 'json' ? value : JSON.stringify(value, null, 2);
};

function inputOf(shape: FieldShape | undefined, value: unknown): FieldInput {
  if (typeof value === 'object' && value) return 'json';
  switch (shape?.type) {
    case 'text':
      return shape.multiline ? 'text' : 'line';
    case 'flag':
    case 'number':
    case 'choice':
      return shape.type;
    case 'pattern':
      return shape.kind === 'date' || shape.kind === 'moment' || shape.kind === 'time' ? shape.kind : 'line';
    case 'list':
      return value === undefined ? 'json' : inputOf(shape.item, value);
    case 'object':
      return shape.short ? inputOf(shape.fields.get(shape.short)?.check, value) : 'json';
    case 'map':
      return 'json';
    default:
      return typeof value === 'string' ? 'line' : 'json';
  }
}

/** The list or vocabulary whose entries a place names. */
function namedBy(
  steps: readonly Step[],
): { collection?: CollectionName; vocabulary?: VocabularyName } | undefined {
  const keys = steps.filter((step) => typeof step === 'string');
  const key = keys.at(-1) ?? '';
  const collection = referenceFields.get(key) ?? referenceFields.get(`${key}s`);
  const vocabulary = codeFields.get(key) ?? codeFields.get(`${keys.at(-2)} ${key}`);
  return collection ? { collection } : vocabulary && { vocabulary };
}

function choicesFor(
  steps: readonly Step[],
  shape: FieldShape | undefined,
  feed: Feed,
): readonly FieldChoice[] | undefined {
  if (shape?.type === 'choice') return shape.words.map((value) => ({ value }));
  const { collection, vocabulary } = namedBy(steps) ?? {};
  if (vocabulary) {
    const terms = feed.vocabularies[vocabulary];
    return terms?.length ? terms.map(({ id, label }) => ({ value: id, label })) : undefined;
  }
  return collection && feed[collection].map((record) => ({ value: record.id, label: recordName(record) }));
}

const inRecord = (steps: readonly Step[]): readonly Step[] =>
  typeof steps[1] === 'number' ? steps.slice(2) : steps;

function fieldAt(document: unknown, read: readonly Step[], feed: Feed): FormField {
  const steps = rawPlace(document, read);
  const value = valueAt(document, steps);
  const shape = shapeAt(read);
  const all = choicesFor(read, shape, feed);
  const plain = inputOf(shape, value);
  const input = all && plain === 'line' ? 'named' : plain;
  const last = steps.at(-1);
  const inText = shapeAt(read.slice(0, -1));
  return {
    path: pathOf(steps),
    name: pathOf(inRecord(steps)),
    input,
    text: textOf(value, input),
    ...(inText?.type === 'text' && typeof last === 'string' && { language: last }),
    ...(all && { choices: all.slice(0, MOST_CHOICES) }),
    ...(all && all.length > MOST_CHOICES && { more: all.length - MOST_CHOICES }),
  };
}

/** A text in several languages has a field for each. */
function fieldsAt(document: unknown, read: readonly Step[], feed: Feed): readonly FormField[] {
  const shape = shapeAt(read);
  const value = valueAt(document, rawPlace(document, read));
  if (
    shape?.type === 'text' &&
    shape.localized &&
    typeof value === 'object' &&
    value &&
    !Array.isArray(value)
  )
    return Object.keys(value).map((tag) => fieldAt(document, [...read, tag], feed));
  return [fieldAt(document, read, feed)];
}

const sibling = (steps: readonly Step[], name: string): readonly Step[] => [...steps.slice(0, -1), name];

/** The item of a list that a finding means by its value. */
function itemOf(document: unknown, steps: readonly Step[], wanted: unknown): readonly Step[] {
  const value = valueAt(document, rawPlace(document, steps));
  const at = Array.isArray(value) ? value.indexOf(wanted) : -1;
  return at < 0 ? steps : [...steps, at];
}

/** Places to look at for a finding, in the order of reading; none when there is nothing to be done in the document. */
function placesOf({ code, path, params }: Finding, document: unknown): readonly (readonly Step[])[] {
  const steps = stepsOf(path, document);
  switch (code) {
    case 'record-dropped':
    case 'too-many-records':
    case 'more-findings':
    case 'not-a-feed':
      return [];
    case 'duplicate-id':
      return [[...steps, 'id']];
    case 'person-without-consent':
      return [[...steps, 'consent']];
    case 'end-before-start':
      return [sibling(steps, steps.at(-1) === 'to' ? 'from' : 'start'), steps];
    case 'rule-without-anchor':
      return [[...steps.slice(0, -2), 'start'], steps];
    case 'unresolved-reference':
      return [itemOf(document, steps, params['id'])];
    case 'unknown-code':
      return [itemOf(document, steps, params['code'])];
    default:
      return steps.length ? [steps] : [];
  }
}

/** Whether the finding speaks of a place in this document: those about a file that was read do not. */
const isInside = ({ path }: Finding, document: unknown): boolean => {
  const [first] = stepsOf(path, document);
  return first !== undefined && fieldNames([]).includes(String(first));
};

/** The object that has a field nobody knows. */
function ownerOf(document: unknown, steps: readonly Step[]): object | undefined {
  const owner = valueAt(document, steps.slice(0, -1));
  const isThere = typeof owner === 'object' && owner && Object.hasOwn(owner, steps.at(-1) ?? '');
  return isThere ? owner : undefined;
}

/** Whether there will be a form. */
export function isMendable(finding: Finding, document: unknown): boolean {
  if (finding.code === 'unknown-key') return !!ownerOf(document, stepsOf(finding.path, document));
  return isInside(finding, document) && placesOf(finding, document).length > 0;
}

export function formFields(finding: Finding, document: unknown, feed: Feed): readonly FormField[] {
  if (!isMendable(finding, document)) return [];
  const fields: FormField[] = [];
  if (finding.code === 'unknown-key') {
    const steps = stepsOf(finding.path, document);
    const owner = ownerOf(document, steps)!;
    const key = String(steps.at(-1));
    const choices = nearestFirst(fieldNames(steps.slice(0, -1)), key)
      .filter((name) => !Object.hasOwn(owner, name))
      .map((value) => ({ value }));
    return [{ path: pathOf(steps), name: pathOf(inRecord(steps)), input: 'key', text: key, choices }];
  }
  for (const steps of placesOf(finding, document)) fields.push(...fieldsAt(document, steps, feed));
  const [only] = fields;
  const offered = finding.code === 'version-missing' && String(finding.params['known']);
  return offered && only ? [{ ...only, text: offered }] : fields;
}

/** Letters two words share in order, for a slip of the pen that is enough. */
const likeness = (a: string, b: string): number => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  let shared = 0;
  let at = 0;
  for (const letter of one) {
    const found = other.indexOf(letter, at);
    if (found < 0) continue;
    shared++;
    at = found + 1;
  }
  return shared / Math.max(one.length, other.length, 1);
};

const nearestFirst = (names: readonly string[], key: string): readonly string[] =>
  names.slice().sort((a, b) => likeness(key, b) - likeness(key, a));

/** What a form field says, as a value for the document; `undefined` takes the field out. Throws for what is no JSON. */
export function valueOf(input: FieldInput, text: string): unknown {
  const trimmed = input === 'text' ? text.replace(/\r\n?/g, '\n').trim() : text.trim();
  if (!trimmed) return undefined;
  switch (input) {
    case 'flag':
      return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
    case 'number': {
      const number = Number(trimmed.replace(',', '.'));
      return Number.isFinite(number) ? number : trimmed;
    }
    case 'json':
      return JSON.parse(trimmed);
    default:
      return trimmed;
  }
}
