/** A mapping as a file of the browser, the same as on the command line. */
import { mappingText, parseMapping } from '../../sources/table/saved-mapping.js';
import type { TableMapping } from '../../sources/table/table-mapping.js';
import { WorkshopFault } from './fault.js';

export const mappingFile = (mapping: TableMapping): Blob =>
  new Blob([mappingText(mapping)], { type: 'application/json' });

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
