/** What a field of the format may hold, by its steps: read from the table the schema made, so that forms need no list of their own. */
import { kinds } from '../../../feed/generated/kinds.js';
import { readShape, type Fields } from '../../../feed/read-shape.js';
import type { Step } from './json-path.js';

export type FieldShape =
  /** One line, or text with paragraphs. `localized`: also one text per language. */
  | { readonly type: 'text'; readonly multiline: boolean; readonly localized: boolean }
  | { readonly type: 'flag' }
  | { readonly type: 'number'; readonly whole: boolean; readonly min?: number; readonly max?: number }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  /** A string of a pattern with a name: `date`, `moment`, `url`, `email`, `ags` … */
  | { readonly type: 'pattern'; readonly kind: string }
  | { readonly type: 'list'; readonly item: FieldShape }
  | { readonly type: 'map'; readonly item: FieldShape }
  | { readonly type: 'object'; readonly fields: Fields<FieldShape>; readonly short: string };

const line: FieldShape = { type: 'text', multiline: false, localized: false };
const text: FieldShape = { type: 'text', multiline: true, localized: true };

const number =
  (whole: boolean) =>
  ([min, max]: readonly string[]): FieldShape => ({
    type: 'number',
    whole,
    ...(min && { min: Number(min) }),
    ...(max && { max: Number(max) }),
  });

const list = (item: FieldShape): FieldShape => ({ type: 'list', item });

const fields = readShape<FieldShape>({
  ',': line,
  "'": { ...line, localized: true },
  '"': text,
  '?': { type: 'flag' },
  '/': text,
  '#': number(false),
  '%': number(true),
  '|': (words) => ({ type: 'choice', words }),
  '*': list,
  '(': () => list,
  '@': (item) => ({ type: 'map', item }),
  '{': (inner, _all, _some, short) => ({ type: 'object', fields: inner, short }),
  pattern: (index) => ({ type: 'pattern', kind: kinds[index]! }),
});

const below = (shape: FieldShape | undefined, step: Step): FieldShape | undefined => {
  switch (shape?.type) {
    case 'list':
    case 'map':
      return shape.item;
    case 'object':
      return shape.fields.get(String(step))?.check;
    case 'text':
      // One language of a text.
      return shape.localized ? { ...shape, localized: false } : undefined;
    default:
      return undefined;
  }
};

/** `undefined` for what the format does not know. */
export function shapeAt(steps: readonly Step[]): FieldShape | undefined {
  const [first, ...rest] = steps;
  return rest.reduce(below, first === undefined ? undefined : fields.get(String(first))?.check);
}

/** Names of the fields an object may have at this place, aliases left out. */
export function fieldNames(steps: readonly Step[]): readonly string[] {
  const names: string[] = [];
  const shape = steps.length ? shapeAt(steps) : undefined;
  const known = steps.length ? (shape?.type === 'object' ? shape.fields : undefined) : fields;
  known?.forEach(({ name, key }) => {
    if (name === key) names.push(name);
  });
  return names;
}
