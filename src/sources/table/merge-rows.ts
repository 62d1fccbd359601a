/**
 * A row on top of the record that is in the feed already: only what the columns of the table hold is taken from it. What no
 * column can hold, and what the table has no column for, stays: other languages of a text, a note, single dates of a series.
 */
import { isObject } from '../../feed/check.js';
import type { CollectionName } from '../../feed/types.js';
import { columnAt, columnsOf, insides, type Inside } from './columns.js';
import { sameValue } from './same-value.js';
import type { TableMapping } from './table-mapping.js';

type Json = Readonly<Record<string, unknown>>;

export type RowMerger = (list: CollectionName, before: Json, after: Json) => Json;

/** Paths that have a column, by list; records in the rows of others have theirs, too. */
const mappedPaths = ({ tables }: TableMapping): ReadonlyMap<CollectionName, ReadonlySet<string>> => {
  const paths = new Map<CollectionName, Set<string>>();
  const add = (list: CollectionName, path: string): void => {
    const known = paths.get(list) ?? new Set();
    paths.set(list, known.add(path));
  };
  for (const name of Object.keys(tables)) {
    const { list, columns } = tables[name]!;
    if (list === null) continue;
    for (const heading of Object.keys(columns)) {
      const path = columns[heading];
      if (typeof path !== 'string') continue;
      add(list, path);
      const [kind = ''] = path.split('.', 1);
      if (Object.hasOwn(insides, kind)) add(insides[kind as Inside], path.slice(kind.length + 1));
    }
  }
  return paths;
};

/** `language`: of plain texts of the feed. */
export function createRowMerger(mapping: TableMapping, language: string): RowMerger {
  const mapped = mappedPaths(mapping);

  const byLanguage = (text: unknown): Json => (isObject(text) ? text : { [language]: text });

  /** What stands in one cell is replaced by it, but for a text of its own that has no column. */
  const wholeCell = (list: CollectionName, path: string, before: Json, after: Json): Json => {
    // Nothing in the cell itself, only in columns beside it: what it said stays.
    const beside = (field: string): boolean => {
      const own = `${path}.${field}`;
      for (const each of mapped.get(list) ?? []) if (each === own || each.startsWith(`${own}.`)) return true;
      return false;
    };
    if (Object.keys(after).every(beside)) return { ...before, ...after };
    const kept: Record<string, unknown> = {};
    for (const column of columnsOf(list)) {
      if (
        !column.path.startsWith(`${path}.`) ||
        (column.localized && beside(column.path.slice(path.length + 1)))
      )
        continue;
      const field = column.path.slice(path.length + 1);
      if (Object.hasOwn(before, field)) kept[field] = before[field];
    }
    return { ...kept, ...after };
  };

  const merged = (list: CollectionName, path: string, before: unknown, after: unknown): unknown => {
    if (sameValue(before, after, language)) return before;
    if (before === undefined) return after;
    if (columnAt(list, path)?.column.localized && (isObject(before) || isObject(after)))
      return { ...byLanguage(before), ...byLanguage(after) };
    if (isObject(before) && isObject(after))
      return mapped.get(list)?.has(path)
        ? wholeCell(list, path, before, after)
        : inside(list, path, before, after);
    // Rounds of an offer are told by their ids, else by their start.
    if (path === 'runs' && Array.isArray(before) && Array.isArray(after))
      return (after as readonly unknown[]).map((run) => {
        const key = isObject(run) && run['id'] !== undefined ? 'id' : 'start';
        const same = (before as readonly unknown[]).filter(
          (each) => isObject(each) && isObject(run) && each['id'] === run['id'] && each[key] === run[key],
        );
        const old = same.length === 1 ? same[0] : undefined;
        return isObject(old) && isObject(run) ? inside(list, 'run', old, run) : run;
      });
    return after;
  };

  const inside = (list: CollectionName, path: string, before: Json, after: Json): Json => {
    const record: Record<string, unknown> = { ...before };
    for (const field of Object.keys(after))
      record[field] = merged(
        list,
        path ? `${path}.${field}` : field,
        Object.hasOwn(before, field) ? before[field] : undefined,
        after[field],
      );
    return record;
  };

  return (list, before, after) => inside(list, '', before, after);
}
