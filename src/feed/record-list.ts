/** Records of one list in the making: one per id, none that leads back to itself. */
import type { Report } from './finding.js';
import { without } from './settle-record.js';

type Json = Record<string, unknown>;

export interface RecordList {
  /** Field by which a record names another of the same list. */
  readonly link: string | undefined;
  readonly records: Json[];
  /** Place of each record in the document. */
  readonly places: number[];
  readonly index: Map<unknown, number>;
  /** Records of the document so far, dropped ones included. */
  seen: number;
  /** The records as the last snapshot gave them out. */
  slice: readonly Json[] | undefined;
}

/** More links in a row than any hierarchy has. */
const MOST_LINKS = 32;

export const createRecordList = (link?: string): RecordList => ({
  link,
  records: [],
  places: [],
  index: new Map(),
  seen: 0,
  slice: undefined,
});

/**
 * Of records with one id the last wins, at the place of the first. A link that leads back to its own record is cut: what
 * was put before has no cycle, so a new one goes through this record.
 */
export function putRecord(
  list: RecordList,
  record: Json,
  place: number,
  path: () => string,
  report: Report,
): void {
  const { link, index, records, places } = list;
  const { id } = record;
  if (link) {
    let next = record[link];
    for (let steps = 0; next !== undefined; steps++) {
      if (next === id || steps > MOST_LINKS) {
        report('cycle', `${path()}.${link}`, { field: link, id: String(id) });
        record = without(record, link);
        break;
      }
      next = records[index.get(next) ?? -1]?.[link];
    }
  }
  const at = index.get(id) ?? records.length;
  if (at < records.length) report('duplicate-id', path(), { id: String(id) });
  index.set(id, at);
  places[at] = place;
  records[at] = record;
  list.slice = undefined;
}
