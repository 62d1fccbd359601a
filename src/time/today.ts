// Today's date in a zone. Asking the engine costs an old phone 50 ms before the first card; where every clock of the
// zone shows the same date anyway, nobody has to ask.
import { fromEpochDays, toDateString } from './civil.js';

const day = 864e5;
const hour = 36e5;
const berlin = 'Europe/Berlin';

/** The civil date `2026-11-03` in an IANA zone (an unknown one reads as Europe/Berlin); `now` in epoch ms. */
export const todayIn = (now: number, timeZone: string): string => {
  // Central Europe is one hour ahead of UTC or two: they agree but for one hour of the night.
  const date = Math.floor((now + hour) / day);
  if (timeZone === berlin && date === Math.floor((now + 2 * hour) / day))
    return toDateString(fromEpochDays(date));
  try {
    // Swedish dates are ISO 8601.
    return new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  } catch {
    return todayIn(now, berlin);
  }
};
