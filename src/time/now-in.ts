// What the clocks of a zone show. Asking the engine costs an old phone 50 ms before the first card; the rule of Central
// Europe is short: summer time from the last Sunday of March to the last of October, at 01:00 UTC.
import { dayOfWeek, epochDaysOf, fromEpochDays } from './civil.js';

const day = 864e5;
const hour = 36e5;

/** 01:00 UTC of the last Sunday of a month of 31 days, epoch ms. */
const change = (year: number, month: number): number => {
  const last = epochDaysOf(year, month, 31);
  return (last - (dayOfWeek(last) % 7)) * day + hour;
};

/** The civil date-time `2026-11-03T18:00` in an IANA zone (an unknown one reads as Europe/Berlin); `now` in epoch ms. */
export const nowIn = (now: number, timeZone: string): string => {
  if (timeZone !== 'Europe/Berlin')
    try {
      // Swedish dates are ISO 8601.
      return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
        .format(now)
        .replace(' ', 'T');
    } catch {
      // Then the clocks of Berlin.
    }
  const { year } = fromEpochDays(Math.floor(now / day));
  const isSummer = now >= change(year, 3) && now < change(year, 10);
  return new Date(now + (isSummer ? 2 : 1) * hour).toISOString().slice(0, 16);
};

/** The civil date there. */
export const todayIn = (now: number, timeZone: string): string => nowIn(now, timeZone).slice(0, 10);
