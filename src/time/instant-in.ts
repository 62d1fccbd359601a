// From the wall to the instant, as `toInstant`, without waking the engine for Europe/Berlin: lists of offices ask often.
import { asUtc } from './as-utc.js';
import { nowIn } from './now-in.js';
import { toInstant } from './zone.js';

const hour = 36e5;

/** Epoch ms at which the clocks of an IANA zone show a civil date-time, `2026-11-03T18:00`. */
export const instantIn = (local: string, timeZone: string): number => {
  if (timeZone === 'Europe/Berlin')
    // Of an hour that comes twice the first one is meant; one that is skipped is left to the engine.
    for (const ahead of [2, 1]) {
      const instant = asUtc(local) - ahead * hour;
      if (nowIn(instant, timeZone) === local) return instant;
    }
  return toInstant(local, timeZone);
};
