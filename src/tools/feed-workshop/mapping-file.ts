/** A mapping as a file: named after the table it belongs to, the same as on the command line. */
import { parseMapping } from '../../sources/table/parse-mapping.js';
import type { TableMapping } from '../../sources/table/table-mapping.js';
import { WorkshopFault } from './fault.js';

export const mappingName = (table: string): string => `${table}.mapping.json`;

export const mappingFile = (mapping: TableMapping): Blob =>
  new Blob([`${JSON.stringify(mapping, null, 2)}\n`], { type: 'application/json' });

/** Rejects with a `WorkshopFault` for what is no mapping. */
export async function readMapping(data: Blob): Promise<TableMapping> {
  let value: unknown;
  try {
    value = JSON.parse(await data.text());
  } catch {
    // Said below.
  }
  const mapping = parseMapping(value);
  if (!mapping) throw new WorkshopFault('no-mapping');
  return mapping;
}
