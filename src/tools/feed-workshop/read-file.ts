/** From the bytes of a file to a document and what its reader has to say; the same reader as that of the command line. */
import { isObject } from '../../feed/check.js';
import { ImportFault } from '../../feed/import-fault.js';
import { readAny } from '../../sources/read-any.js';
import type { TableMapping } from '../../sources/table/table-mapping.js';
import { now } from '../../sources/timing.js';
import { civilNow } from '../../time/zone.js';
import type { Incoming } from './model/desk.js';
import { outlineOf } from './model/table-outline.js';

/** Larger than any list of a county; a browser still reads it. */
export const MOST_BYTES = 60_000_000;

export const tooBig = (): ImportFault => new ImportFault('too-big', { limit: MOST_BYTES / 1e6 });

/** `into`: the document it goes onto. Rejects with an `ImportFault` for what is no file of ours. */
export async function readFile(
  data: Blob,
  name: string,
  mapping: TableMapping | undefined,
  into: unknown,
): Promise<Incoming> {
  if (data.size > MOST_BYTES) throw tooBig();
  const feed = isObject(into) ? into : {};
  const wanted = (field: string): string | undefined =>
    typeof feed[field] === 'string' ? feed[field] : undefined;
  const today = civilNow(now(), 'Europe/Berlin').slice(0, 10);
  const read = await readAny(new Uint8Array(await data.arrayBuffer()), {
    name,
    today,
    mapping,
    language: wanted('defaultLanguage'),
    timeZone: wanted('timeZone'),
    into,
  });
  return {
    document: read.feed,
    name,
    findings: read.findings,
    placeOf: read.placeOf,
    merge: read.merge,
    tables: read.tables && read.mapping && outlineOf(name, read.tables, read.mapping),
  };
}
