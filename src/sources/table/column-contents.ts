/** What stands below the headings of a table, and what that says about its columns. */
import type { CollectionName } from '../../feed/types.js';
import { isOfficeName } from '../office-name.js';
import { cellKinds } from './cell-kinds.js';
import { cellText, isFilled } from './cell-text.js';
import { columnAt } from './columns.js';
import { readMoment } from './read-moment.js';
import type { Cell, Table } from './table.js';
import { createVocabularyCodes } from './vocabulary-codes.js';
import { tightKey } from './word-key.js';

/** Cells of a column that are looked at. */
const SAMPLE = 60;

export const isTown = /(^|\.)address\.city$/;

export const has = (paths: ReadonlyMap<number, string>, path: string): boolean => {
  for (const each of paths.values()) if (each === path || each.startsWith(`${path}.`)) return true;
  return false;
};

const atPath = (paths: ReadonlyMap<number, string>, path: string): number | undefined => {
  for (const [at, each] of paths) if (each === path) return at;
  return undefined;
};

/** Nothing else than this path. */
export const hasExactly = (paths: ReadonlyMap<number, string>, path: string): boolean =>
  atPath(paths, path) !== undefined;

export function sampleOf(table: Table, headerRow: number, at: number): readonly Exclude<Cell, undefined>[] {
  const cells: Exclude<Cell, undefined>[] = [];
  for (let row = headerRow; row < table.rows.length && cells.length < SAMPLE; row++) {
    const cell = table.rows[row]![at];
    if (isFilled(cell)) cells.push(cell);
  }
  return cells;
}

const isDay = (cell: Cell): boolean =>
  typeof cell === 'object' ? !!cell.date : typeof cell === 'string' && !!readMoment(cell)?.date;

/** `starttime` above days is no time of day; its end goes with it. */
export function daysForTimes(table: Table, headerRow: number, paths: Map<number, string>): void {
  let moved = false;
  for (const field of ['start', 'end']) {
    for (const [at, path] of paths) {
      if (path !== `${field}.time` || hasExactly(paths, field)) continue;
      const cells = sampleOf(table, headerRow, at);
      const days = cells.filter(isDay).length;
      if (days ? days < cells.length * 0.6 : !moved || cells.length) continue;
      paths.set(at, field);
      moved = true;
    }
  }
}

/** Two or three words in capitals, or `Muster, Erika`, and nothing of an office in them. */
const personLike =
  /^(?:(?:Frau|Herrn?|Dr\.|Prof\.)\s)*\p{Lu}[\p{L}'’-]+(?:,?\s(?:\p{Lu}\.?|(?:von|van|de|al|el|zu)|\p{Lu}[\p{L}'’-]+)){1,3}$/u;

/** Ends of words for what is no person. */
const desk =
  /(?:büro|buero|stelle|amt|dienst|dienste|beratung|zentrum|schule|werk|verein|verband|hilfe|haus|treff|team|service|referat|abteilung|hotline|telefon|center|office|desk|point|lotse|kommune|stadt)(?![\p{L}])/iu;

/**
 * The name of a person is no name of a desk: it is shown only with consent. `Name` beside `Vorname` is the family's, and
 * where most names are those of people, they are taken for that.
 */
export function peopleForDesks(
  list: CollectionName,
  table: Table,
  headerRow: number,
  headings: readonly string[],
  paths: Map<number, string>,
): readonly number[] {
  const own = list === 'contacts' ? '' : 'contact.';
  const at = atPath(paths, `${own}name`);
  // A heading that says what it is about means it.
  if (
    at === undefined ||
    /^(stelle|desk|kontaktstelle|beratungsstelle|contactname)$/.test(tightKey(headings[at]!))
  )
    return [];
  if (hasExactly(paths, `${own}person.given`)) {
    if (!hasExactly(paths, `${own}person.family`)) paths.set(at, `${own}person.family`);
    return [];
  }
  if (hasExactly(paths, `${own}person.name`) || hasExactly(paths, `${own}person.family`)) return [];
  const cells = sampleOf(table, headerRow, at).map(cellText);
  const people = cells.filter((name) => personLike.test(name) && !isOfficeName(name) && !desk.test(name));
  if (!cells.length || people.length < cells.length * 0.6) return [];
  paths.set(at, `${own}person.name`);
  return [at];
}

/** Contents that speak for themselves, and the fields they may be, the best first. */
const contents: readonly (readonly [fields: readonly string[], test: (cell: Cell) => boolean])[] = [
  [['start', 'run.start'], isDay],
  [
    ['emails', 'email', 'contact.emails'],
    (cell) => typeof cell === 'string' && /^\s*[^\s@<>;,]+@[^\s@<>;,]+\.[a-z]{2,}\s*$/i.test(cell),
  ],
  [['url', 'links'], (cell) => typeof cell === 'string' && /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(cell)],
  [
    ['phones', 'contact.phones'],
    (cell) => typeof cell === 'string' && /^\s*(\+|0|\(0)[\d\s/().-]{5,25}$/.test(cell),
  ],
  [
    ['address.postcode', 'place.address.postcode'],
    (cell) => typeof cell === 'string' && /^\s*0\d{4}\s*$/.test(cell),
  ],
];

export function addByContent(
  list: CollectionName,
  table: Table,
  headerRow: number,
  names: readonly string[],
  paths: Map<number, string>,
): readonly number[] {
  const added: number[] = [];
  names.forEach((_, at) => {
    if (paths.has(at)) return;
    const cells = sampleOf(table, headerRow, at);
    if (cells.length < 2) return;
    for (const [fields, test] of contents) {
      if (cells.filter(test).length < cells.length * 0.8) continue;
      const field = fields.find((path) => columnAt(list, path) && !has(paths, path));
      if (!field) continue;
      paths.set(at, field);
      added.push(at);
      return;
    }
  });
  return added;
}

/** Kinds whose cells show whether a heading means what it says. */
const strict = new Set(
  'ags agsList ars country email emails url flag choice level levels zone number whole moment date time money geo postcode phones duration'.split(
    ' ',
  ),
);
const probe = {
  order: 'dmy',
  decimal: ',',
  year: 2026,
  codes: createVocabularyCodes(),
  html: () => undefined,
} as const;

/** Columns below whose heading stands something else: keys of states under `Land`, names under an email. */
export function misfits(
  list: CollectionName,
  table: Table,
  headerRow: number,
  paths: ReadonlyMap<number, string>,
): ReadonlySet<string> {
  const refused = new Set<string>();
  paths.forEach((path, at) => {
    const { column } = columnAt(list, path)!;
    const cells = column.required ? [] : sampleOf(table, headerRow, at);
    if (cells.length < 3) return;
    let bad = 0;
    for (const cell of cells) {
      if (strict.has(column.kind)) {
        let told = false;
        const tell = (): void => void (told = true);
        cellKinds[column.kind].read(cell, { ...probe, column, bad: tell, tell });
        if (told) bad++;
      } else if (isTown.test(path) && /^[\d\s]+$/.test(cellText(cell))) bad++;
    }
    if (bad > cells.length * 0.8) refused.add(`${at} ${path}`);
  });
  return refused;
}
