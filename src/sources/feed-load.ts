/** One load with its clocks: slow, given up, and how often a growing feed is worth a look. */
import type { Feed } from '../feed/types.js';
import { readFeed, type ReadResult } from './read-feed.js';
import type { Limits } from './registry.js';
import { SourceFault, type SourceNoteCode } from './source-error.js';
import type { FeedIntake } from './feed-intake.js';
import type { Timing } from './timing.js';

/** Bytes that count as progress. */
const PROGRESS = 1024;
/** Records worth a first look. */
const FIRST = 20;
/** Between two looks at a growing feed, in ms; the pause doubles up to the second number. */
const LOOK = 250;
const LONGEST_LOOK = 2_000;

export interface FeedLoad {
  readonly controller: AbortController;
  readonly request: Promise<Response>;
  /** For how long the request has been under way, in ms. */
  readonly since: number;
  readonly timing: Timing;
  limits(): Limits;
  onSlow(received: number): void;
  /** Leave it out when the feed is wanted whole or not at all. */
  readonly onGrow: ((feed: Feed, received: number) => void) | undefined;
  onNote(code: SourceNoteCode): void;
}

export interface LoadResult {
  readonly result?: ReadResult;
  readonly fault?: SourceFault | undefined;
  readonly received: number;
}

/** Never rejects. What it says after an abort from outside is of no use. */
export async function loadFeed(load: FeedLoad): Promise<LoadResult> {
  const { controller, request, timing, onGrow } = load;
  let received = 0;
  let mark = 0;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let pause = LOOK;
  let looked = false;

  const giveUp = (): void => controller.abort(new SourceFault('E-TIMEOUT'));
  let idleTimer = setTimeout(giveUp, timing.idle);
  const slowTimer = setTimeout(() => load.onSlow(received), timing.slow - load.since);

  const look = (intake: FeedIntake): void => {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    if (looked) pause = Math.min(pause * 2, LONGEST_LOOK);
    looked = true;
    if (!controller.signal.aborted) onGrow?.(intake.builder.snapshot(), received);
  };

  try {
    const result = await readFeed({
      request,
      signal: controller.signal,
      limits: () => load.limits(),
      onBytes(bytes) {
        received = bytes;
        if (bytes < mark + PROGRESS) return;
        mark = bytes;
        clearTimeout(idleTimer);
        idleTimer = setTimeout(giveUp, timing.idle);
      },
      onRecords(intake) {
        if (!onGrow || !intake.listed) return false;
        if (!looked && intake.listed >= FIRST) {
          look(intake);
          return true;
        }
        lookTimer ??= setTimeout(look, pause, intake);
        return false;
      },
      onNote: (code) => load.onNote(code),
    });
    return { result, fault: result.fault, received };
  } catch (error) {
    const message = String(error).slice(0, 200);
    return {
      fault: error instanceof SourceFault ? error : new SourceFault('E-INTERNAL', { message }),
      received,
    };
  } finally {
    clearTimeout(idleTimer);
    clearTimeout(slowTimer);
    clearTimeout(lookTimer);
  }
}
