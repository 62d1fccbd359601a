/**
 * A feed in the making, and the part of every builder that deals with what is clean: it is there before the first record,
 * on every page. Whatever is not clean goes to the mender (`mend.ts`), or waits for it.
 */
import { createChecks, isDeeper } from './check.js';
import type { Finding, Report } from './finding.js';
import { createRecordList, isCyclic, putRecord, type RecordList } from './record-list.js';
import type { CollectionName, Feed } from './types.js';

type Json = Record<string, unknown>;

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
  /** Takes one key of the document and its whole value. A key that comes again replaces its value. */
  head(key: string, value: unknown): void;
  /** Takes the next records of a list. */
  add(collection: CollectionName, records: readonly unknown[]): void;
  /** The valid part so far, as a new object whose lists do not change any more. */
  snapshot(): Feed;
  finish(advice?: Advice): ParsedFeed;
}

/** Deals with what is not clean. */
export interface Mender {
  readonly report: Report;
  head(key: string, value: unknown): void;
  record(collection: string, raw: unknown, place: number): void;
  /** The zone of the feed has become known: moments that were converted before are converted once more. */
  rezone(): void;
  /** What waited has been mended: puts it where it stood in the document. */
  sort(): void;
  finish(advice: Advice | undefined, feed: Feed): void;
}

export interface FeedState {
  document: Json;
  readonly lists: ReadonlyMap<string, RecordList>;
  readonly findings: Finding[];
  /** The version is another one: nothing of the feed is shown. */
  refused: boolean;
  /** Records left out. */
  dropped: number;
  readonly builder: FeedBuilder;
  /** What is not clean and waits for the mender. */
  readonly waiting: readonly unknown[];
  /** Gives what waits, and all that comes, to a mender. */
  adopt(mender: Mender): void;
}

export const KNOWN_VERSION = '1.0';
export const DEFAULT_ZONE = 'Europe/Berlin';

/** What the table cannot know: ends before starts, people without consent. The mender looks closer. */
const isDoubtful = (record: Json, collection?: string): boolean => {
  const start = record['start'] ?? record['from'];
  const end = record['end'] ?? record['to'];
  const person = record['person'] as Json | undefined;
  return (
    (!!start && !!end && (end as string) < (start as string)) ||
    (collection === 'contacts' && (person ? person['consent'] !== true : record['kind'] === 'person'))
  );
};

const someDoubtful = (records: unknown): boolean => {
  for (const record of (records as readonly Json[] | undefined) ?? []) if (isDoubtful(record)) return true;
  return false;
};

/** A feed with nothing in it yet. */
export function createFeedState({ maxRecords = 50_000, isTimeZone }: FeedOptions): FeedState {
  /** Made when something comes: reading the table takes as long as drawing a record. */
  let checks: ReturnType<typeof createChecks> | undefined;
  const fieldOf = (key: string) => (checks ??= createChecks(isTimeZone)).get(key);
  const waiting: (() => void)[] = [];
  let mender: Mender | undefined;
  let total = 0;

  const mend = (task: (mender: Mender) => void): void => {
    if (mender) task(mender);
    else waiting.push(() => task(mender as Mender));
  };

  /** Terms of a vocabulary obey the rules of records. */
  const areWords = (vocabularies: Json): boolean => {
    for (const name of Object.keys(vocabularies)) {
      const list = createRecordList('parent');
      const terms = vocabularies[name];
      if (!Array.isArray(terms)) return false;
      for (const term of terms as Json[]) {
        if (list.index.has(term['id']) || isCyclic(list, term)) return false;
        putRecord(list, term, 0);
      }
    }
    return true;
  };

  const builder: FeedBuilder = {
    head(key, value) {
      const field = fieldOf(key);
      if (state.lists.has(key)) {
        if (Array.isArray(value)) builder.add(key as CollectionName, value);
        else mend((it) => it.head(key, value));
      } else if (/^(x-|\$schema$)/.test(key) && !isDeeper(value, 32)) {
        // Somebody's own.
      } else if (
        !field?.check(value) ||
        (key === 'vocabularies' && !areWords(value as Json)) ||
        (key === 'schemaVersion' && !/^1(\.0)?$/.test(value as string))
      ) {
        if (key === 'schemaVersion') state.refused = typeof value === 'string' && !/^1(\.|$)/.test(value);
        mend((it) => it.head(key, value));
      } else {
        state.document = { ...state.document, [key]: value };
        if (key === 'timeZone') mender?.rezone();
      }
    },

    add(collection, records) {
      const list = state.lists.get(collection);
      const item = fieldOf(collection)?.item;
      for (const raw of records) {
        if (!list || !item || state.refused || total > maxRecords) return;
        if (total++ === maxRecords) {
          const params = { limit: maxRecords };
          state.findings.push({ code: 'too-many-records', severity: 'error', path: collection, params });
          return;
        }
        const place = list.seen++;
        const record = raw as Json;
        if (
          item(raw) &&
          !list.index.has(record['id']) &&
          !isCyclic(list, record) &&
          !isDoubtful(record, collection) &&
          !someDoubtful(record['runs'] ?? record['ranges'])
        )
          putRecord(list, record, place);
        else mend((it) => it.record(collection, raw, place));
      }
    },

    snapshot() {
      const feed: Json = {
        defaultLanguage: 'de',
        timeZone: DEFAULT_ZONE,
        vocabularies: {},
        ...(state.refused ? {} : state.document),
      };
      for (const [name, list] of state.lists)
        feed[name] = state.refused ? [] : (list.slice ??= list.records.slice());
      return feed as unknown as Feed;
    },

    finish(advice) {
      const feed = builder.snapshot();
      const { findings } = state;
      if (!state.refused && !state.document['schemaVersion']) {
        const params = { known: KNOWN_VERSION };
        findings.push({ code: 'version-missing', severity: 'warning', path: 'schemaVersion', params });
      }
      mender?.finish(advice, feed);
      return { feed, findings, dropped: state.dropped };
    },
  };

  const state: FeedState = {
    document: {},
    lists: new Map([
      ['organizations', createRecordList('parentId')],
      ['places', createRecordList()],
      ['contacts', createRecordList('substituteId')],
      ['offers', createRecordList()],
      ['events', createRecordList()],
      ['closures', createRecordList()],
      ['series', createRecordList()],
    ]),
    findings: [],
    refused: false,
    dropped: 0,
    builder,
    waiting,
    adopt(it) {
      mender = it;
      for (const task of waiting) task();
      waiting.length = 0;
      it.sort();
    },
  };
  return state;
}
