// The weekdays of single dates and of weekly slots, Monday first.
import { weekdayOf, weekdays, type Weekday } from './civil.js';

/** The weekdays of single dates, Monday first. */
export const dateDays = (dates: readonly string[]): readonly Weekday[] => {
  const days: string[] = [];
  for (const date of dates) days.push(weekdayOf(date) ?? '');
  return weekdays.filter((day) => days.includes(day));
};

/** The weekdays of weekly slots, Monday first. */
export const slotDays = (slots: readonly { readonly days: readonly Weekday[] }[]): readonly Weekday[] =>
  weekdays.filter((day) => slots.some(({ days }) => days.includes(day)));
