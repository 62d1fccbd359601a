/** How one table is read: its mapping made to fit what is in the file now, with a finding for whatever does not fit. */
import { cleanString } from '../../feed/clean-string.js';
import type { Report } from '../../feed/finding.js';
import type { CollectionName } from '../../feed/types.js';
import { isCollection } from '../../feed/collections.js';
import { columnAt, type FoundColumn } from './columns.js';
import { guessSheet } from './guess-mapping.js';
import { headingNames, headingText, meaningOf, namedTables } from './sheet-headings.js';
import type { Table } from './table.js';
import type { SheetMapping, TableMapping } from './table-mapping.js';
import { tightKey } from './word-key.js';

export interface PlannedColumn extends FoundColumn {
  /** Position in the rows. */
  readonly at: number;
  readonly heading: string;
  readonly path: string;
}

export interface SheetPlan {
  readonly table: Table;
  readonly list: CollectionName;
  readonly sheet: SheetMapping;
  readonly columns: readonly PlannedColumn[];
  /** Headings of all columns, read or not. */
  readonly headings: readonly string[];
}

const short = (text: string): string => cleanString(text.slice(0, 60));

/** The row in which most of the mapped headings stand. */
function headerRowOf(table: Table, sheet: SheetMapping): number {
  const wanted = new Set(Object.keys(sheet.columns).map(tightKey));
  const hits = (row: number): number =>
    (table.rows[row - 1] ?? []).filter((cell) => headingText(cell) && wanted.has(tightKey(headingText(cell))))
      .length;
  let best = sheet.headerRow;
  let most = hits(best);
  for (let row = 1; row <= Math.min(40, table.rows.length); row++) {
    const count = hits(row);
    if (count > most) {
      most = count;
      best = row;
    }
  }
  return best;
}

function plan(table: Table, sheet: SheetMapping, report: Report): SheetPlan | undefined {
  const { list } = sheet;
  if (!list) return undefined;
  const headings = headingNames(table, sheet.headerRow);
  const columns: PlannedColumn[] = [];
  const unread: string[] = [];
  headings.forEach((heading, at) => {
    const path = Object.hasOwn(sheet.columns, heading) ? sheet.columns[heading] : undefined;
    const found = typeof path === 'string' ? columnAt(list, path) : undefined;
    if (found) columns.push({ ...found, at, heading, path: path as string });
    else if (typeof path === 'string')
      report('table-column-field', '', {
        table: short(table.name),
        column: short(heading),
        field: short(path),
      });
    else if (path === null) unread.push(heading);
  });
  report('table-list', '', { table: short(table.name), list, row: sheet.headerRow });
  // Columns beyond what anybody fills in.
  let width = 0;
  for (const row of table.rows) width = Math.max(width, row.length);
  const beyond = width - headings.length;
  if (unread.length || beyond)
    report('table-columns-unread', '', {
      table: short(table.name),
      columns: unread.slice(0, 12).map(short).join(', ') + (unread.length > 12 || beyond ? ' …' : ''),
      count: unread.length + beyond,
    });
  return { table, list, sheet, columns, headings };
}

/** A saved mapping against the table: what is gone stays in it, what is new is added. */
function refit(table: Table, saved: SheetMapping, report: Report): SheetMapping {
  if (!saved.list || !isCollection(saved.list)) return { ...saved, list: null };
  const headerRow = headerRowOf(table, saved);
  const headings = headingNames(table, headerRow);
  const byKey = new Map(headings.map((heading) => [tightKey(heading), heading]));
  const columns: Record<string, string | null> = {};
  const used = new Set<string>();
  for (const heading of Object.keys(saved.columns)) {
    const path = saved.columns[heading]!;
    // Blanks, case and hyphens may have changed.
    const now = headings.includes(heading) ? heading : byKey.get(tightKey(heading));
    if (now !== undefined && !Object.hasOwn(columns, now)) columns[now] = path;
    else {
      columns[heading] = path;
      if (path !== null)
        report('table-column-gone', '', { table: short(table.name), column: short(heading) });
    }
    if (typeof path === 'string') used.add(path);
  }
  const fresh = headings.filter(
    (heading) => !Object.hasOwn(columns, heading) && !/^\[[A-Z]+\]$/.test(heading),
  );
  for (const heading of fresh) {
    const { candidates, language } = meaningOf(saved.list, heading);
    const path = candidates
      .map(({ column }) => column.path + (language ? `.${language}` : ''))
      .find((each) => !used.has(each));
    columns[heading] = path ?? null;
    if (!path) continue;
    used.add(path);
    report('table-column-new', '', { table: short(table.name), column: short(heading), field: path });
  }
  return { ...saved, headerRow, columns };
}

export interface FilePlan {
  readonly sheets: readonly SheetPlan[];
  /** What was used, with all that a saved mapping has beyond it. */
  readonly mapping: TableMapping;
}

/** Whether a saved mapping has anything to do with a table of another name. */
const overlap = (table: Table, sheet: SheetMapping): number => {
  const row = headingNames(table, headerRowOf(table, sheet)).map(tightKey);
  const keys = Object.keys(sheet.columns).map(tightKey);
  return keys.filter((key) => row.includes(key)).length / Math.max(1, keys.length);
};

/** Without a mapping all is guessed. */
export function planFile(given: readonly Table[], saved: TableMapping | undefined, report: Report): FilePlan {
  const tables = namedTables(given);
  const sheets: SheetPlan[] = [];
  const mapping: Record<string, SheetMapping> = {};
  const savedNames = Object.keys(saved?.tables ?? {});
  const unused = new Set(savedNames);
  for (const table of tables) {
    let name: string | undefined = savedNames.find((each) => each === table.name);
    // The file was renamed: `anmeldung-2.csv`.
    name ??= savedNames.find(
      (each) =>
        unused.has(each) &&
        !tables.some((other) => other.name === each) &&
        overlap(table, saved!.tables[each]!) > 0.6,
    );
    let sheet: SheetMapping;
    if (name !== undefined && saved) {
      unused.delete(name);
      sheet = refit(table, saved.tables[name]!, report);
    } else {
      const guess = guessSheet(table);
      sheet = guess.sheet;
      const isEmpty = !table.rows.some((row) => row.some((cell) => headingText(cell)));
      if (isEmpty) continue;
      if (saved) report('table-new', '', { table: short(table.name) });
      for (const heading of guess.byContent)
        report('table-column-guessed', '', {
          table: short(table.name),
          column: short(heading),
          field: sheet.columns[heading] ?? '',
        });
      if (!sheet.list) report('table-skipped', '', { table: short(table.name) });
    }
    mapping[table.name] = sheet;
    const planned = plan(table, sheet, report);
    if (planned) sheets.push(planned);
  }
  for (const name of unused) {
    mapping[name] = saved!.tables[name]!;
    if (saved!.tables[name]!.list) report('table-gone', '', { table: short(name) });
  }
  return {
    sheets,
    mapping: { version: 1, ...(saved?.language && { language: saved.language }), tables: mapping },
  };
}
