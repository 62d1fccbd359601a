/** How patient a load is. */

/** All in ms. */
export interface Timing {
  /** A load that takes longer is `slow`. */
  readonly slow: number;
  /** A load ends when it has not brought a kilobyte (or its end) for so long: a drip is no progress. */
  readonly idle: number;
  /** Pauses before the tries that nobody asked for. */
  readonly backoff: readonly number[];
  /** A load goes on for so long without listeners: widgets are moved by being taken out and put in again. */
  readonly grace: number;
}

export const defaultTiming: Timing = {
  slow: 8_000,
  idle: 20_000,
  backoff: [2_000, 8_000, 30_000],
  grace: 50,
};

/** Milliseconds since 1970 on a clock that nobody sets while we look at it. */
export const now = (): number => performance.timeOrigin + performance.now();
