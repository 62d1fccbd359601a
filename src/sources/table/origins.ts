/** Where the values of a feed stand in the tables it was made of, so that what is wrong with it can be found there. */
import type { CollectionName } from '../../feed/types.js';
import { insideOf } from './assemble-record.js';
import type { Inside } from './columns.js';
import type { RowDraft } from './row-draft.js';
import type { TablePlace } from './table.js';

/** The row of a record; `inside`: it stands in the row of another. */
export interface Origin {
  readonly draft: RowDraft;
  readonly inside?: Inside;
}

/** Paths of columns as the feed has them. */
export const feedPath = (path: string): string =>
  insideOf(path)
    ? ''
    : path
        .replace(/^run\./, 'runs[0].')
        .replace(/^range\..*/, 'ranges')
        .replace(/^phones\..*/, 'phones')
        .replace(/^person\.name$/, 'person')
        .replace(/^(start|end)\.time$/, '$1')
        .replace(/^audience\.age$/, 'audience.ageMin')
        .replace(/^course\.level$/, 'course.levelFrom');

/** How well a column fits a path; 0 for not at all. */
function fitness(field: string, asked: string): number {
  if (field === asked) return 1_000;
  if (asked.startsWith(`${field}.`) || asked.startsWith(`${field}[`)) return 1 + field.length;
  return asked && (field.startsWith(`${asked}.`) || field.startsWith(`${asked}[`)) ? 0.5 : 0;
}

/** `origins`: the row of each record of each list. */
export function placeIn(
  origins: ReadonlyMap<CollectionName, readonly Origin[]>,
  path: string,
): TablePlace | undefined {
  const match = /^([a-z]+)\[(\d{1,7})\](?:\.(.*))?$/i.exec(path);
  const origin = match && origins.get(match[1] as CollectionName)?.[Number(match[2])];
  if (!origin) return undefined;
  const { draft, inside } = origin;
  const asked = (match[3] ?? '').replace(/^(runs)\[\d+\]/, '$1[0]');
  let heading: string | undefined;
  let best = 0;
  for (const column of draft.plan.columns) {
    if (inside && insideOf(column.path) !== inside) continue;
    const field = feedPath(inside ? column.path.slice(inside.length + 1) : column.path);
    // Of two columns that fit the one counts that has something in this row.
    const fit = field ? fitness(field, asked) + (draft.values.has(column.path) ? 0.2 : 0) : 0;
    if (fit >= 0.5 && fit > best) {
      best = fit;
      heading = column.heading;
    }
  }
  return { table: draft.plan.table.name, row: draft.row, ...(heading !== undefined && { column: heading }) };
}
