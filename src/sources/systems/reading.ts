// What one run through a file of another system shares: what is wanted, what is found, what is lost. Nothing is dropped
// without being counted here.
import { isObject } from '../../feed/check.js';
import type { Finding } from '../../feed/finding.js';
import { systemSeverityOf, type SystemFindingParams } from '../../feed/system-findings.js';
import { createLossReport, type LossReport } from '../loss-report.js';
import { createCounter } from './counter.js';
import { createRecordBook, type RecordBook } from './record-book.js';
import { isAbsent, nameOfKind, SourceItem, type ItemContext } from './source-item.js';

export interface SystemReadOptions {
  /** Language of texts that do not say theirs; `de` when absent and the file says nothing. */
  readonly language?: string | undefined;
  /** Zone of the feed; Europe/Berlin when absent. */
  readonly timeZone?: string | undefined;
  /** ISO date: what was over before is left out of hours and prices. Nothing is when absent. */
  readonly today?: string | undefined;
  /** Records read at most; 50,000 by default. */
  readonly maxRecords?: number | undefined;
}

export interface SystemReadResult {
  /** A document for `parseFeed`. */
  readonly feed: Readonly<Record<string, unknown>>;
  /** The loss report: what the file says and a feed cannot hold. */
  readonly findings: readonly Finding[];
}

export interface Reading extends LossReport, ItemContext {
  readonly language: string;
  readonly zone: string;
  /** '' when nobody said. */
  readonly today: string;
  readonly book: RecordBook;
  /** Calls `read` with an object and counts what it left; undefined for what is none. */
  readonly item: <T>(
    value: unknown,
    kind: string,
    path: string,
    read: (item: SourceItem) => T,
  ) => T | undefined;
  /** A record of a kind that a feed does not know. */
  readonly leaveOut: (kind: string, count?: number) => void;
  /** Takes one more record; false when there are too many. */
  readonly takesMore: () => boolean;
  /** The document with all its lists, and everything there is to say. */
  readonly result: (head?: Readonly<Record<string, unknown>>) => SystemReadResult;
}

export function createReading(options: SystemReadOptions): Reading {
  const losses = createLossReport((code) => systemSeverityOf(code as keyof SystemFindingParams));
  const { report } = losses;
  const { maxRecords = 50_000 } = options;
  const fields = createCounter();
  const kinds = createCounter();
  let records = 0;
  let isFull = false;

  const reading: Reading = {
    ...losses,
    language: options.language ?? 'de',
    zone: options.timeZone ?? 'Europe/Berlin',
    today: options.today ?? '',
    book: createRecordBook(report),

    item(value, kind, given, read) {
      const path = given.replace(/^\./, '');
      if (!isObject(value)) {
        if (!isAbsent(value)) report('system-value', path, { field: kind, found: nameOfKind(value) });
        return undefined;
      }
      const item = new SourceItem(value, kind, path, reading);
      const result = read(item);
      item.close();
      return result;
    },
    lose: (name, count = 1) => fields.add(name, count),
    leaveOut: (kind, count = 1) => kinds.add(kind, count),

    takesMore() {
      if (records < maxRecords) {
        records++;
        return true;
      }
      if (!isFull) report('system-too-many', '', { limit: maxRecords });
      isFull = true;
      return false;
    },

    result(head = {}) {
      const lists = reading.book.lists();
      const left = kinds.sum();
      if (left.count) report('system-kinds', '', left);
      const lost = fields.sum();
      if (lost.count) report('system-fields', '', lost);
      const { vocabularies, ...records } = lists;
      const isEmpty = !vocabularies && !Object.values(records).some((list) => list.length);
      if (isEmpty && !isFull && !Object.keys(head).length) report('system-empty', '', {});
      return {
        feed: {
          schemaVersion: '1.0',
          defaultLanguage: reading.language,
          timeZone: reading.zone,
          ...head,
          ...lists,
        },
        findings: losses.finish(),
      };
    },
  };
  return reading;
}
