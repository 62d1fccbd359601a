/** Rules as lists of dates, for the ones that a feed has no place for: the second rule of a series, and rules that exclude. */
import { addDays } from '../../time/civil.js';
import { expandRule } from '../../time/expand-rule.js';

/** Three years ahead, as far as a calendar can be turned. */
const AHEAD = 36 * 31;

export interface ListedDates {
  /** Local starts. */
  readonly dates: readonly string[];
  /** First day that was not looked at. */
  readonly until: string;
}

/** `today`: ISO date from which one looks ahead, unless the series begins later. */
export function listDates(rule: string, start: string, timeZone: string, today: string): ListedDates {
  const from = start.slice(0, 10);
  const until = addDays(from > today ? from : today, AHEAD);
  const dates = expandRule(rule, { start, timeZone, from, to: until });
  return { dates, until };
}
