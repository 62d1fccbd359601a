/** Headings of a table: names for its columns, and which fields of a list they may mean. */
import type { CollectionName } from '../../feed/types.js';
import type { Column } from './column.js';
import { columnsOf, insides, splitHeading } from './columns.js';
import type { Cell, Table } from './table.js';
import { tightKey } from './word-key.js';

/** Letters of a column as the spreadsheet shows them: 0 is A. */
export const columnLetters = (at: number): string =>
  (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const MOST_COLUMNS = 500;
const LONGEST = 120;

/** The one name that no plain object can have. */
const safeKey = (text: string): string => (text === '__proto__' ? '_proto_' : text);

/** Tables under names that are theirs alone, so that a mapping can tell them apart. */
export function namedTables(tables: readonly Table[]): readonly Table[] {
  const seen = new Set<string>();
  return tables.map((table) => {
    const base = safeKey(table.name) || 'Tabelle';
    let name = base;
    for (let count = 2; seen.has(name); count++) name = `${base} (${count})`;
    seen.add(name);
    return name === table.name ? table : { ...table, name };
  });
}

/** A name for each column that is in use; of equal headings the second is `Telefon (2)`, one without is called `[C]`. */
export function headingNames(table: Table, headerRow: number): readonly string[] {
  const headings = table.rows[headerRow - 1] ?? [];
  let width = headings.length;
  for (const row of table.rows) width = Math.max(width, row.length);
  const seen = new Map<string, number>();
  const names: string[] = [];
  for (let at = 0; at < Math.min(width, MOST_COLUMNS); at++) {
    const cell = headings[at];
    const text = safeKey(headingText(cell).slice(0, LONGEST)) || `[${columnLetters(at)}]`;
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    names.push(count > 1 ? `${text} (${count})` : text);
  }
  return names;
}

export const headingText = (cell: Cell): string =>
  cell === undefined
    ? ''
    : typeof cell === 'string'
      ? cell.replaceAll(/\s+/g, ' ').trim()
      : typeof cell === 'object'
        ? ''
        : String(cell);

export interface Candidate {
  readonly column: Column;
  readonly weight: number;
}

const indexes = new Map<CollectionName, ReadonlyMap<string, readonly Candidate[]>>();

/** The best meaning first. */
function indexOf(list: CollectionName): ReadonlyMap<string, readonly Candidate[]> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, Candidate[]>();
  const add = (text: string, column: Column, weight: number): void => {
    const key = tightKey(text);
    if (!key) return;
    const candidates = index.get(key) ?? [];
    const same = candidates.findIndex((each) => each.column === column);
    if (same >= 0) return;
    candidates.push({ column, weight });
    index.set(key, candidates);
  };
  for (const column of columnsOf(list)) {
    const isInside = Object.keys(insides).some((kind) => column.path.startsWith(`${kind}.`));
    add(column.path, column, 3);
    add(column.heading.de, column, isInside ? 2 : 3);
    add(column.heading.en, column, isInside ? 2 : 3);
    column.aliases.forEach((alias, at) => add(alias, column, isInside ? (at < 12 ? 1.5 : 1) : 2));
  }
  index.forEach((candidates) => candidates.sort((a, b) => b.weight - a.weight));
  indexes.set(list, index);
  return index;
}

export interface Meaning {
  readonly candidates: readonly Candidate[];
  /** Language of the texts, where the heading names one. */
  readonly language?: string;
}

/** What a heading may mean in a list. */
export function meaningOf(list: CollectionName, heading: string): Meaning {
  const index = indexOf(list);
  const plain = heading.replace(/\s\(\d{1,2}\)$/, '');
  const whole = index.get(tightKey(plain));
  if (whole) return { candidates: whole };
  const { name, language } = splitHeading(plain);
  const named = language ? index.get(tightKey(name))?.filter(({ column }) => column.localized) : undefined;
  if (named?.length) return { candidates: named, language: language! };
  // What stands in brackets explains: `Kosten (in €)`, `Beginn (TT.MM.JJJJ)`.
  const bare = index.get(tightKey(plain.replace(/\s*[([].{0,60}$/, '')));
  return { candidates: (bare ?? []).map((each) => ({ ...each, weight: each.weight - 0.5 })) };
}
