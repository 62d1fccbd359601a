/**
 * The first day of a weekly or monthly rule, since most pages give a rhythm without the day it began.
 * Understands what the input uses: `BYDAY` with or without ordinals.
 */
import { addDays, weekdayOf } from '../../src/time/civil.js';
import { ruleOrdinals } from '../../src/time/rule-days.js';

/** The first calendar day on or after `from` that the rule names. */
export const firstDay = (rule: string, from: string): string => {
  const named = ruleOrdinals(rule);
  for (let ahead = 0; ahead < 62; ahead++) {
    const date = addDays(from, ahead);
    const weekday = weekdayOf(date);
    const ordinal = Math.ceil(Number(date.slice(8)) / 7);
    if (named.some((entry) => entry.day === weekday && (entry.ordinal ?? ordinal) === ordinal)) return date;
  }
  throw new Error(`No day for ${rule}`);
};
