/** What the columns of tables mean, guessed: the row with the headings, the list, each column by its heading, else by content. */
import { collectionNames } from '../../feed/collections.js';
import type { CollectionName } from '../../feed/types.js';
import {
  addByContent,
  daysForTimes,
  has,
  hasExactly,
  isTown,
  misfits,
  peopleForDesks,
  sampleOf,
} from './column-contents.js';
import { columnAt, columnsOf } from './columns.js';
import { headingNames, headingText, meaningOf, namedTables } from './sheet-headings.js';
import type { Table } from './table.js';
import type { SheetMapping, TableMapping } from './table-mapping.js';
import { tightKey, wordKey } from './word-key.js';

/** Rows among which the headings are looked for; titles and remarks stand above them. */
const MOST_TITLES = 30;
/** Below it nothing is read: `Name` and `Nr.` alone say nothing. */
const LEAST_SCORE = 3.5;

const sheetNames: readonly (readonly [list: CollectionName, words: RegExp])[] = [
  ['offers', /angebot|kurs|offer|service|course|beratung|projekt|massnahme|program/],
  ['events', /veranstaltung|termin|event|kalender|calendar|programm$/],
  ['contacts', /kontakt|ansprech|contact|personen|mitarbeit|telefonliste/],
  ['organizations', /organis|organiz|verein|trager|anbieter|akteur|einrichtung|provider|institution/],
  ['places', /^orte?$|raum|standort|place|location|venue|gebaude|veranstaltungsorte|gemeinde|addresses/],
  ['closures', /ferien|schliess|closure|holiday|feiertag/],
  ['series', /^reihen?$|series|aktionswoche/],
];

/** Headings that belong to one list more than to the others. */
const telling: Readonly<Partial<Record<CollectionName, RegExp>>> = {
  offers: /^(course\.|access\.|hours$|audience\.)/,
  events: /^(start|start\.time|end|types|recurrence\.)/,
  contacts: /^(person\.|role|department|organizationId|appointmentUrl)/,
  organizations: /^(shortName|kind|logo|identifiers|url$)/,
  places: /^(geo|ags|room|transit|kind)/,
  closures: /^(ranges|range|repeatYearly)/,
};

/** Fields of which a row must have one. */
const oneOf: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  contacts: ['role', 'name', 'person.name', 'person.family'],
  places: ['name', 'address', 'address.street', 'address.city'],
};

const defaultKeys: Readonly<Record<CollectionName, readonly string[]>> = {
  offers: ['title', 'organization.name', 'organizationIds'],
  events: ['title', 'start'],
  contacts: ['role', 'name', 'person.name', 'person.family', 'person.given', 'organizationId', 'department'],
  organizations: ['name'],
  places: [
    'name',
    'address',
    'address.street',
    'address.houseNo',
    'address.postcode',
    'address.city',
    'room',
  ],
  closures: ['name'],
  series: ['title'],
};

interface Fit {
  readonly score: number;
  readonly paths: ReadonlyMap<number, string>;
}

/** Which field each heading means, when the table is of this list. */
function fitTo(list: CollectionName, names: readonly string[], refused?: ReadonlySet<string>): Fit {
  const meanings = names.map((name) => (/^\[[A-Z]+\]$/.test(name) ? undefined : meaningOf(list, name)));
  const hasPostcode = meanings.some((meaning) => /postcode$/.test(meaning?.candidates[0]?.column.path ?? ''));
  const hasTown = meanings.some((meaning) => isTown.test(meaning?.candidates[0]?.column.path ?? ''));
  const claims: { at: number; path: string; weight: number }[] = [];
  meanings.forEach((meaning, at) => {
    if (!meaning) return;
    // Beside a postcode, `Ort` is the town and not the house.
    if (hasPostcode && !hasTown && tightKey(names[at]!) === 'ort') {
      const town = columnsOf(list).find(({ path }) => isTown.test(path));
      if (town) claims.push({ at, path: town.path, weight: 4 });
    }
    for (const { column, weight } of meaning.candidates)
      claims.push({ at, path: column.path + (meaning.language ? `.${meaning.language}` : ''), weight });
  });
  // The surest first; of equals the one further left.
  claims.sort((a, b) => b.weight - a.weight || a.at - b.at);
  const paths = new Map<number, string>();
  const taken = new Set<string>();
  let score = 0;
  for (const { at, path, weight } of claims) {
    if (paths.has(at) || taken.has(path) || refused?.has(`${at} ${path}`)) continue;
    paths.set(at, path);
    taken.add(path);
    const found = columnAt(list, path)!;
    score += found.language ? 0.3 : weight / 2 + (telling[list]?.test(path) ? 1.5 : 0);
  }
  return { score, paths };
}

/** Whether rows of it could be records at all. */
function isWhole(list: CollectionName, paths: ReadonlyMap<number, string>): boolean {
  const one = oneOf[list];
  return (
    columnsOf(list).every(
      ({ required, localized, path }) =>
        !required || (localized ? has(paths, path) : hasExactly(paths, path)),
    ) &&
    (!one || one.some((path) => has(paths, path)))
  );
}

export interface GuessedSheet {
  readonly sheet: SheetMapping;
  /** Headings whose meaning was guessed from what is below them. */
  readonly byContent: readonly string[];
}

interface Guess {
  readonly list: CollectionName;
  readonly headerRow: number;
  readonly score: number;
  readonly paths: Map<number, string>;
  readonly byContent: readonly number[];
}

/** The list is null where nothing fits. `wanted`: only this list is tried. */
export function guessSheet(table: Table, wanted?: CollectionName, wantedRow?: number): GuessedSheet {
  const sheet = wordKey(table.name);
  const names = new Map<number, readonly string[]>();
  let best: Guess | undefined;
  let seen = 0;
  for (let row = 0; row < table.rows.length && seen < MOST_TITLES; row++) {
    const cells = table.rows[row]!;
    const texts = cells.filter((cell) => headingText(cell) !== '').length;
    if (!texts) continue;
    seen++;
    if (wantedRow ? row + 1 !== wantedRow : texts < 2) continue;
    const headings = headingNames(table, row + 1);
    names.set(row + 1, headings);
    for (const list of wanted ? [wanted] : collectionNames) {
      const { score, paths } = fitTo(list, headings.slice(0, Math.max(cells.length, 1)));
      const known = paths as Map<number, string>;
      daysForTimes(table, row + 1, known);
      const byContent = score >= 2 ? addByContent(list, table, row + 1, headings, known) : [];
      const named = sheetNames.some(([of, words]) => of === list && words.test(sheet)) ? 4 : 0;
      const total = (score + named) * (isWhole(list, known) ? 1 : 0.2);
      // A row further down has to fit clearly better than one above.
      if (score > 0 && (!best || total > best.score * (row + 1 > best.headerRow ? 1.3 : 1)))
        best = { list, headerRow: row + 1, score: total, paths: known, byContent };
    }
  }
  const headerRow = best?.headerRow ?? wantedRow ?? 1;
  const headings = names.get(headerRow) ?? headingNames(table, headerRow);
  if (best) {
    const refused = misfits(best.list, table, headerRow, best.paths);
    if (refused.size) {
      const paths = fitTo(best.list, headings, refused).paths as Map<number, string>;
      daysForTimes(table, headerRow, paths);
      best = { ...best, paths, byContent: addByContent(best.list, table, headerRow, headings, paths) };
    }
    const { list, paths, byContent } = best;
    best = { ...best, byContent: [...byContent, ...peopleForDesks(list, table, headerRow, headings, paths)] };
  }
  const good =
    best !== undefined && (wanted !== undefined || (best.score >= LEAST_SCORE && best.paths.size > 1));
  const columns: Record<string, string | null> = {};
  headings.forEach((name, at) => {
    // Columns without a heading and without anything below are none.
    if (/^\[[A-Z]+\]$/.test(name) && !sampleOf(table, headerRow, at).length) return;
    columns[name] = (good && best!.paths.get(at)) || null;
  });
  if (!good) return { sheet: { list: null, headerRow, columns }, byContent: [] };
  const { list, paths, byContent } = best!;
  const key = defaultKeys[list].filter((path) => has(paths, path));
  return {
    sheet: { list, headerRow, columns, ...(!has(paths, 'id') && key.length && { key }) },
    byContent: byContent.map((at) => headings[at]!),
  };
}

/** What all tables of a file mean; to be shown, changed, saved and given to `readTables`. */
export function guessMapping(tables: readonly Table[]): TableMapping {
  const sheets: Record<string, SheetMapping> = {};
  for (const table of namedTables(tables)) sheets[table.name] = guessSheet(table).sheet;
  return { version: 1, tables: sheets };
}
