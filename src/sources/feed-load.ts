/** One load with its clocks: slow, given up, and how often a growing feed is worth a look. */
import type { Feed } from '../feed/types.js';
import { readFeed, type ReadJob, type ReadResult } from './read-feed.js';
import { SourceFault } from './source-error.js';
import type { FeedIntake } from './feed-intake.js';
import { now, type Timing } from './timing.js';

/** Bytes that count as progress. */
const PROGRESS = 1024;
/** Records worth a first look. */
const FIRST = 20;
/** Between two looks at a growing feed, in ms; the pause doubles up to the second number. */
const LOOK = 250;
const LONGEST_LOOK = 2_000;

export interface FeedLoad extends Pick<ReadJob, 'request' | 'limits' | 'onNote'> {
  readonly controller: AbortController;
  /** For how long the request has been under way, in ms. */
  readonly since: number;
  readonly timing: Timing;
  onSlow(received: number): void;
  /** Leave it out when the feed is wanted whole or not at all. */
  readonly onGrow: ((feed: Feed, received: number) => void) | undefined;
}

export interface LoadResult {
  readonly result?: ReadResult;
  readonly fault?: SourceFault | undefined;
  readonly received: number;
}

/** Never rejects. What it says after an abort from outside is of no use. */
export async function loadFeed(load: FeedLoad): Promise<LoadResult> {
  const { controller, timing, onGrow } = load;
  let received = 0;
  let mark = 0;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let pause = LOOK;
  let nextLook = 0;

  const giveUp = (): void => controller.abort(new SourceFault('E-TIMEOUT'));
  let idleTimer = setTimeout(giveUp, timing.idle);
  const slowTimer = setTimeout(() => load.onSlow(received), timing.slow - load.since);

  const look = (intake: FeedIntake): void => {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    if (nextLook) pause = Math.min(pause * 2, LONGEST_LOOK);
    nextLook = now() + pause;
    if (!controller.signal.aborted) onGrow?.(intake.builder.snapshot(), received);
  };

  try {
    const result = await readFeed({
      ...load,
      signal: controller.signal,
      onBytes(bytes) {
        received = bytes;
        if (bytes < mark + PROGRESS) return;
        mark = bytes;
        clearTimeout(idleTimer);
        idleTimer = setTimeout(giveUp, timing.idle);
      },
      onRecords(intake) {
        if (!onGrow || !intake.listed) return false;
        const { builder } = intake;
        // What is not clean waits for the code that mends it; what is clean is shown meanwhile.
        builder.ready()?.catch(() => undefined);
        const { offers, events, contacts } = builder.snapshot();
        // Records that keep coming let no timer through.
        if (nextLook ? now() > nextLook : offers.length + events.length + contacts.length >= FIRST) {
          look(intake);
          return true;
        }
        lookTimer ??= setTimeout(look, pause, intake);
        return false;
      },
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
