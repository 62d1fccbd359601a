// A wall time as a number, for sums and comparisons; no zone plays a part.
import { toEpochDays } from './civil.js';

/** Epoch ms a civil date or date-time would have if it were UTC. NaN for what is none. */
export const asUtc = (local: string): number =>
  toEpochDays(local) * 864e5 +
  ((Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))) * 60 + Number(local.slice(17))) * 1e3;
