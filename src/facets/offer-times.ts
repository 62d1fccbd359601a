// When an offer takes place, as far as a filter asks: weekdays and parts of the day, from opening hours and from
// the rounds that are not over yet.
import type { Offer } from '../feed/types.js';
import { parseTime, weekdays } from '../time/civil.js';
import { dateDays, slotDays } from '../time/listed-days.js';
import { ruleDays } from '../time/rule-days.js';

/** Morning until 12:00, afternoon until 17:00, evening from then on. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
const begins = [0, 12 * 60, 17 * 60, 24 * 60] as const;

/** Opening hours of less than this inside a part of the day do not count as open then; minutes. */
const shortest = 60;

const runsOf = (offer: Offer, today: string) =>
  (offer.runs ?? []).filter(
    ({ status, end }) => status !== 'ended' && status !== 'cancelled' && (!end || end.slice(0, 10) >= today),
  );

/** `mo` to `su`; empty when nothing is stated. `today` is a civil date. */
export const offerDays = (offer: Offer, today: string): readonly string[] => {
  const { hours } = offer;
  if (hours?.always) return weekdays;
  const found: string[] = hours?.weekly ? slotDays(hours.weekly).slice() : [];
  for (const { schedule, start } of runsOf(offer, today)) {
    if (schedule?.rule) for (const day of ruleDays(schedule.rule, start)) found.push(day);
    if (schedule?.dates) for (const day of dateDays(schedule.dates)) found.push(day);
  }
  return found;
};

/**
 * Parts of the day. A lesson belongs to the part in which it begins: who is free only later misses its beginning.
 * A desk is open in every part it covers for an hour, or in which it opens.
 */
export const offerDayParts = (offer: Offer, today: string): readonly string[] => {
  const { hours } = offer;
  if (hours?.always) return dayParts;
  const found: string[] = [];
  const add = (from: string | undefined, to: string | undefined) => {
    const start = parseTime(from ?? '');
    if (start === undefined) return;
    let end = parseTime(to ?? '') ?? start;
    // Past midnight.
    if (end < start) end += 1440;
    dayParts.forEach((part, i) => {
      const open = begins[i]!;
      const close = begins[i + 1]!;
      const covered = Math.min(end, close) - Math.max(start, open);
      if ((start >= open && start < close) || covered >= shortest) found.push(part);
    });
  };
  for (const { from, to } of hours?.weekly ?? []) add(from, to);
  for (const { schedule, start } of runsOf(offer, today)) {
    add(schedule?.from ?? start?.slice(10), undefined);
    if (!schedule?.from) for (const date of schedule?.dates ?? []) add(date.slice(10), undefined);
  }
  return found;
};
