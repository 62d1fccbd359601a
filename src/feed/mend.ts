/** Deals with the parts of a feed that are not clean: says what is wrong, and saves what can be saved. */
import { isDeeper, isObject } from './check.js';
import { cleanString } from './clean-string.js';
import { DEFAULT_ZONE, KNOWN_VERSION, type FeedOptions, type FeedState, type Mender } from './feed-state.js';
import { severityOf, type FindingCode, type Report } from './finding.js';
import { createValueMender, isAbsent } from './mend-value.js';
import { createRecordList, isCyclic, putRecord, type RecordList } from './record-list.js';
import { settleRecord, without } from './settle-record.js';

type Json = Record<string, unknown>;

/** A mender for one feed. */
export function createMender(state: FeedState, options: FeedOptions): Mender {
  const { maxDepth = 32, maxFindings = 200 } = options;
  const { findings, lists } = state;
  const counts = new Map<FindingCode, number>();
  /** What was read in a zone that a later `timeZone` may put right. */
  const unsure: (() => void)[] = [];
  /** Places of records that took the position of an earlier one with the same id. */
  const later = new Map<unknown, number>();
  let muted = false;

  const report: Report = (code, path, params) => {
    if (muted) return;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= maxFindings) findings.push({ code, severity: severityOf(code), path, params });
  };
  const values = createValueMender({ ...options, maxDepth, report });
  const { fields, trail } = values;
  const zone = (): string => (state.document['timeZone'] as string | undefined) ?? DEFAULT_ZONE;

  /** Of records with one id the one that stands last in the document wins; a link back to itself is cut. */
  const put = (list: RecordList, record: Json, place: number, path: (place: number) => string): void => {
    const { link, index, places, records } = list;
    const { id } = record;
    if (link && isCyclic(list, record)) {
      report('cycle', `${path(place)}.${link}`, { field: link, id: String(id) });
      record = without(record, link);
    }
    const at = index.get(id);
    if (at !== undefined) {
      const other = later.get(records[at]) ?? places[at] ?? place;
      if (other !== place) report('duplicate-id', path(Math.max(place, other)), { id: String(id) });
      if (other > place) {
        later.set(records[at], other);
        places[at] = Math.min(places[at] ?? place, place);
        return;
      }
      later.set(record, place);
    }
    putRecord(list, record, place);
  };

  const version = (found: string): void => {
    const [major, minor = '0'] = found.split('.');
    state.refused = major !== '1';
    if (state.refused) {
      // Everything else that could be said about such a document would only distract.
      findings.length = state.dropped = 0;
      counts.clear();
      report('version-unknown', 'schemaVersion', { version: found, known: KNOWN_VERSION });
    } else if (+minor > 0) report('version-newer', 'schemaVersion', { version: found, known: KNOWN_VERSION });
  };

  const words = (vocabularies: Json): Json => {
    const out: Json = {};
    for (const name of Object.keys(vocabularies)) {
      const terms = vocabularies[name];
      if (name.startsWith('x-')) continue;
      const list = createRecordList('parent');
      let place = 0;
      for (const term of terms as Json[]) put(list, term, place++, (at) => `vocabularies.${name}[${at}]`);
      out[name] = list.records;
    }
    return out;
  };

  const mender: Mender = {
    report,

    head(key, value) {
      const field = fields.get(key);
      if (key === 'schemaVersion') state.refused = false;
      if (state.refused) return;
      if (lists.has(key)) {
        if (!isAbsent(value)) report('bad-value', key, { expected: 'list', found: typeof value });
        return;
      }
      if (!field) {
        const name = cleanString(key.slice(0, 60));
        if (isDeeper(value, maxDepth)) report('too-deep', name, { limit: maxDepth });
        else if (!key.startsWith('x-') && key !== '$schema') report('unknown-key', name, { key: name });
        return;
      }
      trail[0] = key;
      values.zone = zone();
      values.offsets = false;
      let next = isAbsent(value) ? undefined : field.check(value, 1);
      if (values.offsets && !muted && !state.document['timeZone']) unsure.push(() => mender.head(key, value));
      if (key === 'vocabularies' && next) next = words(next as Json);
      if (key === 'schemaVersion' && next) version(next as string);
      if (next === undefined) state.document = without(state.document, key);
      else state.document = { ...state.document, [key]: next };
      if (key === 'timeZone') mender.rezone();
    },

    record(collection, raw, place) {
      const list = lists.get(collection) as RecordList;
      const path = (at: number): string => `${collection}[${at}]`;
      const own = isObject(raw) && Object.hasOwn(raw, 'timeZone') && raw['timeZone'];
      if (state.refused) return;
      trail[0] = collection;
      trail[1] = place;
      values.zone = own && typeof own === 'string' ? own : zone();
      values.offsets = false;
      const mended = fields.get(collection)?.item(raw, 2) as Json | undefined;
      if (values.offsets && !own && !muted && !state.document['timeZone'])
        unsure.push(() => {
          const at = list.index.get(mended?.['id']) ?? -1;
          if (mended && (later.get(list.records[at]) ?? list.places[at]) === place)
            mender.record(collection, raw, place);
        });
      if (mended) {
        put(
          list,
          settleRecord(collection, mended, () => path(place), report),
          place,
          path,
        );
        return;
      }
      state.dropped++;
      const id = isObject(raw) && Object.hasOwn(raw, 'id') && raw['id'];
      report('record-dropped', path(place), {
        collection,
        id: typeof id === 'string' ? cleanString(id.slice(0, 60)) : '',
      });
    },

    rezone() {
      muted = true;
      for (const again of unsure) again();
      muted = false;
    },

    sort() {
      for (const list of lists.values()) {
        const { records, places, index } = list;
        const order = records.map((record, at) => ({ record, place: places[at] as number }));
        order.sort((a, b) => a.place - b.place);
        order.forEach(({ record, place }, at) => {
          records[at] = record;
          places[at] = place;
          index.set(record['id'], at);
        });
        list.slice = undefined;
      }
    },

    finish(advice, feed) {
      if (!state.refused)
        advice?.(feed, report, (collection, at) => {
          const { records, places } = lists.get(collection) as RecordList;
          return `${collection}[${later.get(records[at]) ?? places[at]}]`;
        });
      for (const [code, count] of counts) {
        const params = { code, count: count - maxFindings };
        if (count > maxFindings) findings.push({ code: 'more-findings', severity: 'note', path: '', params });
      }
    },
  };
  return mender;
}
