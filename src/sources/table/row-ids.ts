/** Ids of rows: their own, else made of their key, so that importing a table again updates its records. */
import type { CollectionName } from '../../feed/types.js';
import { keyedId } from './known-records.js';
import type { ReadMoment } from './read-moment.js';
import type { RowDraft } from './row-draft.js';
import { wordKey } from './word-key.js';

/** Equal for values that mean the same. */
function keyText(value: unknown): string {
  if (typeof value === 'string') return wordKey(value) || value;
  if (typeof value === 'object' && value && 'date' in value) return (value as ReadMoment).date ?? '';
  return value === undefined ? '' : JSON.stringify(value);
}

/** Texts count in whatever language they are. */
const valueAt = (values: ReadonlyMap<string, unknown>, path: string): unknown => {
  const value = values.get(path);
  if (value !== undefined) return value;
  for (const [key, each] of values) if (key.startsWith(`${path}.`)) return each;
  return undefined;
};

const clockOf = ({ values }: RowDraft): string => {
  const start = values.get('start') as ReadMoment | undefined;
  const clock = values.get('start.time') as ReadMoment | undefined;
  return start?.time ?? clock?.time ?? '';
};

/** The key of a row without its time: a meeting that moves to another hour stays the same. */
function rowKey(draft: RowDraft, fallback: readonly string[]): string {
  const { sheet } = draft.plan;
  const paths = sheet.key?.length ? sheet.key : fallback;
  return paths.map((path) => keyText(valueAt(draft.values, path))).join('|');
}

export interface RowId {
  readonly id: string;
  /** It stands in the row, not made of a key. */
  readonly own: boolean;
}

/** In the order of the rows, which may be of several tables of one list. */
export function rowIds(list: CollectionName, drafts: readonly RowDraft[]): readonly RowId[] {
  const keys = drafts.map((draft) => {
    const id = draft.values.get('id');
    return typeof id === 'string' ? undefined : rowKey(draft, ['title', 'name', 'role', 'start']);
  });
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return drafts.map((draft, at) => {
    const key = keys[at];
    if (key === undefined) return { id: draft.values.get('id') as string, own: true };
    // Twice on one day: then the hour parts them.
    return { id: keyedId(list, counts.get(key)! > 1 ? `${key}|${clockOf(draft)}` : key), own: false };
  });
}
