/** A calendar file behind an address: read to its end, then handed over like any feed. Loaded for calendar files only. */
import type { Finding } from '../feed/finding.js';
import type { FeedIntake } from './feed-intake.js';
import {
  readICalendarSlices,
  type CalendarDocument,
  type CalendarReadResult,
} from './icalendar/read-icalendar.js';
import type { ReadResult } from './read-feed.js';
import { nextSlice, SLICE } from './slices.js';
import { SourceFault } from './source-error.js';
import { now } from './timing.js';
import type { UnusualDocument } from './unusual-document.js';

/** Records handed on at once. */
const BATCH = 200;

/** All bytes that come and are allowed, and why these are not all. Rejects when nobody waits any more. */
async function readBytes({
  job,
  reader,
  first,
}: UnusualDocument): Promise<{ readonly bytes: Uint8Array; readonly fault?: SourceFault }> {
  let bytes = new Uint8Array(first.length * 4);
  bytes.set(first);
  let received = first.length;
  for (;;) {
    const { maxBytes: max } = job.limits();
    if (received > max)
      return { bytes: bytes.subarray(0, max), fault: new SourceFault('E-TOO-BIG', { max }) };
    try {
      const { done, value } = await reader.read();
      if (done) return { bytes: bytes.subarray(0, received) };
      if (received + value.length > bytes.length) {
        const larger = new Uint8Array((received + value.length) * 2);
        larger.set(bytes.subarray(0, received));
        bytes = larger;
      }
      bytes.set(value, received);
      received += value.length;
    } catch {
      // What came before the connection broke is worth showing.
      const { aborted, reason } = job.signal as { aborted: boolean; reason: unknown };
      if (aborted && !(reason instanceof SourceFault)) throw reason;
      const fault = aborted ? (reason as SourceFault) : new SourceFault('E-TRUNCATED');
      return { bytes: bytes.subarray(0, received), fault };
    }
    job.onBytes(received);
  }
}

const charsetOf = (response: Response): string | undefined =>
  /charset\s*=\s*["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];

/** Rejects like `readFeed`; events that had come before a fault are kept. */
export async function readCalendarFeed(document: UnusualDocument): Promise<ReadResult> {
  const { job, response, intake, finish } = document;
  const { signal } = job;
  const { bytes, fault: broken } = await readBytes(document);
  let fault = broken;
  const options = {
    charset: charsetOf(response),
    maxEvents: job.limits().maxRecords,
    today: new Date(now()).toISOString().slice(0, 10),
  };
  const { feed, findings, truncated, empty } = await inSlices(readICalendarSlices(bytes, options), signal);
  if (empty) throw fault ?? new SourceFault('E-NOT-FEED');
  if (truncated) fault ??= new SourceFault('E-TRUNCATED');
  try {
    await hand(feed, intake, signal);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    fault ??= error;
  }
  if (fault && !intake.listed) throw fault;
  const result = await finish(intake);
  const all: Finding[] = [...findings];
  for (const finding of result.findings) all.push(finding);
  return { ...result, findings: all, ...(fault && { fault }) };
}

/** Lets the page breathe between the slices. */
async function inSlices(
  steps: Generator<void, CalendarReadResult>,
  signal: AbortSignal,
): Promise<CalendarReadResult> {
  let start = now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() - start < SLICE) continue;
    await nextSlice();
    signal.throwIfAborted();
    start = now();
  }
}

/** The document, piece by piece; the record that is one too many throws. */
async function hand(feed: CalendarDocument, intake: FeedIntake, signal: AbortSignal): Promise<void> {
  const { events, places, organizations, ...head } = feed;
  for (const [key, value] of Object.entries(head)) intake.value(key, value);
  for (const [key, records] of Object.entries({ places, organizations, events })) {
    for (let i = 0; i < records.length || !i; i += BATCH) {
      const last = i + BATCH >= records.length;
      intake.items(key, records.slice(i, i + BATCH), !i, last);
      if (last) break;
      await nextSlice();
      signal.throwIfAborted();
    }
  }
}
