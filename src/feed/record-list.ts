/** Records of one list in the making. */
type Json = Record<string, unknown>;

export interface RecordList {
  /** Field by which a record names another of the same list. */
  readonly link: string | undefined;
  records: Json[];
  /** Place of each record in the document; of records with one id, the place of the first. */
  places: number[];
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

/** Whether the link of a record leads back to itself: what was put before has no cycle, so a new one goes through it. */
export function isCyclic({ link, records, index }: RecordList, record: Json): boolean {
  let next = link && record[link];
  for (let steps = 0; next !== undefined; steps++) {
    if (next === record['id'] || steps > MOST_LINKS) return true;
    next = records[index.get(next) ?? -1]?.[link as string];
  }
  return false;
}

/** Puts a record at its position: the one of its id, or the end. */
export function putRecord(list: RecordList, record: Json, place: number): void {
  const at = list.index.get(record['id']) ?? list.records.length;
  list.index.set(record['id'], at);
  list.places[at] ??= place;
  list.records[at] = record;
  list.slice = undefined;
}
