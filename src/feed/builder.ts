/**
 * Builds a feed from pieces, so that a stream can hand them over as they arrive: the head before or after the records,
 * lists in slices. Bad pieces become findings, the rest lives on.
 */
import { createChecker, isAbsent, isDeeper, isObject, type Check } from './check.js';
import { cleanString } from './clean-string.js';
import { severityOf, type Finding, type FindingCode, type Report } from './finding.js';
import { createRecordList, putRecord, type RecordList } from './record-list.js';
import { settleRecord, without } from './settle-record.js';
import type { CollectionName, Feed } from './types.js';

export interface FeedOptions {
  /** Records in all lists together; 50,000 by default. */
  readonly maxRecords?: number | undefined;
  /** Levels of nesting under unknown keys; 32 by default. */
  readonly maxDepth?: number | undefined;
  /** Findings listed of one code, the rest is counted; 200 by default. */
  readonly maxFindings?: number | undefined;
  /**
   * Wall time in a zone (`YYYY-MM-DDTHH:MM[:SS]`) of a moment with `Z` or an offset. Without it such moments stay as they
   * are, with a note: this room knows no zones.
   */
  readonly toWallTime?: ((iso: string, zone: string) => string | undefined) | undefined;
  /** Whether a time zone exists. Without it every well-formed name is taken. */
  readonly isTimeZone?: ((zone: string) => boolean) | undefined;
}

export interface ParsedFeed {
  readonly feed: Feed;
  readonly findings: readonly Finding[];
  /** Records left out. */
  readonly dropped: number;
}

/** Says more about a finished feed; `place` gives the path of a record by its list and its position in the feed. */
export type Advice = (
  feed: Feed,
  report: Report,
  place: (collection: CollectionName, index: number) => string,
) => void;

export interface FeedBuilder {
  readonly report: Report;
  /** Takes one key of the document and its whole value. A key that comes again replaces its value. */
  head(key: string, value: unknown): void;
  /** Takes the next records of a list. */
  add(collection: CollectionName, records: readonly unknown[]): void;
  /** The valid part so far, as a new object whose lists do not change any more. */
  snapshot(): Feed;
  finish(advice?: Advice): ParsedFeed;
}

type Json = Record<string, unknown>;

const KNOWN = '1.0';

/** A builder for one document. */
export function createFeedBuilder(options: FeedOptions = {}): FeedBuilder {
  const { maxRecords = 50_000, maxDepth = 32, maxFindings = 200 } = options;
  const findings: Finding[] = [];
  const counts = new Map<FindingCode, number>();
  const lists = new Map<string, RecordList>([
    ['organizations', createRecordList('parentId')],
    ['places', createRecordList()],
    ['contacts', createRecordList('substituteId')],
    ['offers', createRecordList()],
    ['events', createRecordList()],
    ['closures', createRecordList()],
    ['series', createRecordList()],
  ]);
  /** What was read in a zone that a later `timeZone` may put right. */
  const unsure: (() => void)[] = [];
  let document: Json = {};
  let total = 0;
  let dropped = 0;
  let refused = false;
  let muted = false;

  const report: Report = (code, path, params) => {
    if (muted || refused) return;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= maxFindings) findings.push({ code, severity: severityOf(code), path, params });
  };
  const checker = createChecker({ ...options, maxDepth, report });
  const { trail } = checker;
  const zone = (): string => (document['timeZone'] as string | undefined) ?? 'Europe/Berlin';

  const take = (collection: string, list: RecordList, item: Check, raw: unknown, place: number): void => {
    const path = (): string => `${collection}[${place}]`;
    const own = isObject(raw) && Object.hasOwn(raw, 'timeZone') && raw['timeZone'];
    trail[0] = collection;
    trail[1] = place;
    checker.zone = own && typeof own === 'string' ? own : zone();
    checker.offsets = false;
    const checked = item(raw, 2) as Json | undefined;
    if (checker.offsets && !own && !muted && !document['timeZone']) {
      unsure.push(() => {
        if (checked && list.places[list.index.get(checked['id']) ?? -1] === place)
          take(collection, list, item, raw, place);
      });
    }
    if (checked) {
      putRecord(list, settleRecord(collection, checked, path, report), place, path, report);
      return;
    }
    dropped++;
    const id = isObject(raw) && Object.hasOwn(raw, 'id') && raw['id'];
    report('record-dropped', path(), {
      collection,
      id: typeof id === 'string' ? cleanString(id.slice(0, 60)) : '',
    });
  };

  /** Lists of words obey the same rules as lists of records. */
  const words = (vocabularies: Json): Json => {
    const out: Json = {};
    for (const name in vocabularies) {
      if (!Object.hasOwn(vocabularies, name) || name.startsWith('x-')) continue;
      const list = createRecordList('parent');
      let place = 0;
      for (const term of vocabularies[name] as Json[]) {
        const at = place++;
        putRecord(list, term, at, () => `vocabularies.${name}[${at}]`, report);
      }
      out[name] = list.records;
    }
    return out;
  };

  const version = (found: string): void => {
    const [major, minor = '0'] = found.split('.');
    if (major === '1') {
      if (+minor > 0) report('version-newer', 'schemaVersion', { version: found, known: KNOWN });
      return;
    }
    // Everything else that could be said about such a document would only distract.
    findings.length = dropped = 0;
    counts.clear();
    report('version-unknown', 'schemaVersion', { version: found, known: KNOWN });
    refused = true;
  };

  const builder: FeedBuilder = {
    report,

    head(key, value) {
      if (refused) return;
      const field = checker.fields.get(key);
      if (lists.has(key)) {
        if (Array.isArray(value)) builder.add(key as CollectionName, value);
        else if (!isAbsent(value)) report('bad-value', key, { expected: 'list', found: typeof value });
        return;
      }
      trail[0] = key;
      if (!field) {
        const known = cleanString(key.slice(0, 60));
        if (isDeeper(value, maxDepth)) report('too-deep', known, { limit: maxDepth });
        else if (!key.startsWith('x-') && key !== '$schema') report('unknown-key', known, { key: known });
        return;
      }
      checker.zone = zone();
      checker.offsets = false;
      let next = isAbsent(value) ? undefined : field.check(value, 1);
      if (checker.offsets && !muted && !document['timeZone']) unsure.push(() => builder.head(key, value));
      if (key === 'vocabularies' && next) next = words(next as Json);
      if (key === 'schemaVersion' && next) version(next as string);
      const before = zone();
      document = { ...document, [key]: next };
      if (next === undefined) document = without(document, key);
      if (zone() !== before) {
        muted = true;
        for (const again of unsure) again();
        muted = false;
      }
    },

    add(collection, records) {
      const list = lists.get(collection);
      const item = checker.fields.get(collection)?.item;
      if (!list || !item || refused) return;
      for (const record of records) {
        if (total++ === maxRecords) report('too-many-records', collection, { limit: maxRecords });
        if (total > maxRecords) break;
        take(collection, list, item, record, list.seen++);
      }
    },

    snapshot() {
      const feed: Json = {
        defaultLanguage: 'de',
        timeZone: 'Europe/Berlin',
        vocabularies: {},
        ...(refused ? {} : document),
      };
      for (const [name, list] of lists) feed[name] = refused ? [] : (list.slice ??= list.records.slice());
      return feed as unknown as Feed;
    },

    finish(advice) {
      const feed = builder.snapshot();
      if (!document['schemaVersion']) report('version-missing', 'schemaVersion', { known: KNOWN });
      if (!refused)
        advice?.(
          feed,
          report,
          (collection, index) => `${collection}[${lists.get(collection)?.places[index]}]`,
        );
      for (const [code, count] of counts)
        if (count > maxFindings)
          findings.push({
            code: 'more-findings',
            severity: 'note',
            path: '',
            params: { code, count: count - maxFindings },
          });
      return { feed, findings, dropped };
    },
  };
  return builder;
}
