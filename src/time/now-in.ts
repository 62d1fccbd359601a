// What the clocks of a zone show. Asking the engine costs an old phone 50 ms before the first card; the rule of Central
// Europe is short: summer time from the last Sunday of March to the last of October, at 01:00 UTC.
import { dayOfWeek, epochDaysOf, fromEpochDays } from './civil.js';
import { wallOf } from './duration.js';
import { civilNow } from './zone.js';

const day = 864e5;
const hour = 36e5;

/** 01:00 UTC of the last Sunday of a month of 31 days, epoch ms. */
const change = (year: number, month: number): number => {
  const last = epochDaysOf(year, month, 31);
  return (last - (dayOfWeek(last) % 7)) * day + hour;
};

/** As `civilNow`, without the engine for Europe/Berlin; `now` in epoch ms. */
export const nowIn = (now: number, timeZone: string): string => {
  if (timeZone !== 'Europe/Berlin') return civilNow(now, timeZone);
  const { year } = fromEpochDays(Math.floor(now / day));
  const isSummer = now >= change(year, 3) && now < change(year, 10);
  return wallOf(now - (now % 6e4) + (isSummer ? 2 : 1) * hour);
};
