/** One try at one address: from the answer to a feed, in slices, with every fault named. */
import type { Finding } from '../feed/finding.js';
import type { Feed } from '../feed/types.js';
import { createFeedIntake, type FeedIntake } from './feed-intake.js';
import { createRecordStream } from './record-stream.js';
import type { Limits } from './registry.js';
import { nextPaint, nextSlice, SLICE } from './slices.js';
import { SourceFault, type SourceNoteCode } from './source-error.js';
import { now } from './timing.js';
import { createPieceDecoder } from './text-decoder.js';

/** Levels of brackets at which nobody means a feed any more. A record that is too deep by itself is a finding. */
const DEPTH = 100;

export interface ReadJob {
  readonly request: Promise<Response>;
  /** Aborted with a `SourceFault` as its reason when time is up, with anything else when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Read again at every check: they may be lifted on the way. */
  limits(): Limits;
  /** A chunk has come: bytes so far. */
  onBytes(received: number): void;
  /** Records have come; true when it has shown them for the first time, so that the page may be painted now. */
  onRecords(intake: FeedIntake): boolean;
  onNote(code: SourceNoteCode): void;
}

export interface ReadResult {
  readonly feed: Feed;
  readonly findings: readonly Finding[];
  /** Records left out. */
  readonly dropped: number;
  /** Why this is not all of it. */
  readonly fault?: SourceFault;
}

/** Rejects with a `SourceFault`, or with the signal's own reason. What had come before a fault is kept, if it can be shown. */
export async function readFeed(job: ReadJob): Promise<ReadResult> {
  const { signal } = job;
  const intake = createFeedIntake(() => job.limits().maxRecords);
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let received = 0;
  const broken = (): never => {
    signal.throwIfAborted();
    const offline = (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
    throw new SourceFault(offline ? 'E-OFFLINE' : received ? 'E-TRUNCATED' : 'E-NETWORK');
  };
  try {
    const response = await job.request.catch(broken);
    // The answer may be there already, while the page is still busy with the code that asked for it.
    await nextSlice();
    reader = response.body?.getReader();
    if (!response.ok)
      // The file that knows more may be out of reach, too.
      throw await import('./response-fault.js').then(
        (faults) => faults.statusFault(response, now()),
        () => new SourceFault('E-SERVER'),
      );
    // A compressed length is smaller than what will come, so nothing is refused in vain.
    const { maxBytes: most } = job.limits();
    if (Number(response.headers.get('content-length')) > most)
      throw new SourceFault('E-TOO-BIG', { max: most });
    if (!reader) throw new SourceFault('E-EMPTY');
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
    let widen: ((chunk: Uint8Array) => Uint8Array) | undefined;
    const stream = createRecordStream(intake, createPieceDecoder(charset, job.onNote), DEPTH);
    let sliceStart = now();
    const pause = async (wait: () => Promise<void>): Promise<void> => {
      await wait();
      signal.throwIfAborted();
      sliceStart = now();
    };
    for (;;) {
      const { done, value } = await reader.read().catch(broken);
      let chunk = value ?? new Uint8Array();
      const isFirst = !received;
      received += chunk.length;
      job.onBytes(received);
      const { maxBytes } = job.limits();
      const excess = received - maxBytes;
      if (excess > 0) chunk = chunk.subarray(0, -excess);
      // UTF-16, a calendar file, a web page, or what will be refused below.
      if (isFirst && value && !(chunk[0] === 0x7b && chunk[1])) {
        const unusual = await import('./unusual-document.js').catch(() => undefined);
        const other = await unusual?.readUnusual(job, response, reader, value, intake, finish);
        if (typeof other === 'object') return other;
        widen = other;
      }
      if (widen) chunk = widen(chunk);
      stream.push(chunk);
      while (stream.advance()) {
        if (now() - sliceStart >= SLICE) await pause(job.onRecords(intake) ? nextPaint : nextSlice);
      }
      if (excess > 0) throw new SourceFault('E-TOO-BIG', { max: maxBytes });
      if (done) break;
      // The last bracket is there: the end comes at once, and with it everything.
      if (!stream.closed && job.onRecords(intake)) await pause(nextPaint);
    }
    stream.end();
    return await finish(intake);
  } catch (error) {
    if (!(error instanceof SourceFault) || !intake.listed) throw error;
    return { ...(await finish(intake)), fault: error };
  } finally {
    // Nothing more is wanted; a body that is whole does not mind.
    reader?.cancel().catch(() => {});
  }
}

/** What the builder makes of all that came. */
async function finish({ builder, listed, isFeed }: FeedIntake): Promise<ReadResult> {
  if (!isFeed) throw new SourceFault('E-NOT-FEED');
  // What is not clean is mended by a file that comes only now; without it the clean rest is what there is.
  await builder.ready()?.catch(() => undefined);
  const { feed, findings, dropped } = builder.finish();
  for (const { code, params } of findings)
    if (code === 'version-unknown') throw new SourceFault('E-VERSION', { version: params['version'] ?? '' });
  if (listed && !feed.offers.length && !feed.events.length && !feed.contacts.length)
    throw new SourceFault('E-INVALID', { count: listed });
  return { feed, findings, dropped };
}
