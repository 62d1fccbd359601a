/**
 * Answers that do not begin as a feed does: calendar files, web pages, and UTF-16, which some
 * spreadsheets save. Loaded when the first byte is another than `{`.
 */
import type { FeedIntake } from './feed-intake.js';
import type { ReadJob, ReadResult } from './read-feed.js';
import { SourceFault } from './source-error.js';
import { createWideDecoder } from './wide-decoder.js';

export interface UnusualDocument {
  readonly job: ReadJob;
  readonly response: Response;
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  /** The first chunk, whole. */
  readonly first: Uint8Array;
  readonly intake: FeedIntake;
  readonly finish: (intake: FeedIntake) => Promise<ReadResult>;
}

/** The first bytes are those of UTF-16: JSON and calendars begin with ASCII. */
const isWide = ([a, b]: Uint8Array): boolean => a === 0 || b === 0 || (a ?? 0) > 0xfd;

/** Where it begins, after white space and a byte order mark. */
function beginning(first: Uint8Array): string {
  const big = !first[0] || first[0] === 0xfe;
  const encoding = isWide(first) ? (big ? 'utf-16be' : 'utf-16le') : 'utf-8';
  return new TextDecoder(encoding).decode(first.subarray(0, 200)).trimStart();
}

/** A calendar by its first line; or by its type or name, as long as it is no JSON and no web page. */
function isCalendar(start: string, { headers, url }: Response): boolean {
  // The first chunk may be a few bytes only.
  if (start && 'BEGIN:V'.startsWith(start.slice(0, 7).toUpperCase())) return true;
  const called =
    /^text\/(x-v)?calendar\b/i.test(headers.get('content-type') ?? '') ||
    /\.(ics|ical|icalendar|vcs)$/i.test(url.replace(/[?#].*$/s, ''));
  return called && start !== '' && !/^[{<[]/.test(start);
}

/**
 * The whole result for a calendar, a decoder for UTF-16, undefined for what is read as usual. Rejects like `readFeed`, for a
 * web page with the kind of page it is.
 */
export async function readUnusual(
  job: ReadJob,
  response: Response,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  first: Uint8Array,
  intake: FeedIntake,
  finish: (intake: FeedIntake) => Promise<ReadResult>,
): Promise<ReadResult | ((chunk: Uint8Array) => Uint8Array) | undefined> {
  const start = beginning(first);
  if (isCalendar(start, response)) {
    const { readCalendarFeed } = await import('./calendar-feed.js');
    return readCalendarFeed({ job, response, reader, first, intake, finish });
  }
  if (start[0] === '<') {
    const faults = await import('./response-fault.js').catch(() => undefined);
    throw faults?.webPageFault(response, first) ?? new SourceFault('E-HTML');
  }
  if (/^[["\dtfn-]/.test(start)) throw new SourceFault('E-NOT-OBJECT');
  if (!isWide(first)) return undefined;
  job.onNote('E-UTF16');
  return createWideDecoder(first);
}
