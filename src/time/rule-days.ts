// On which weekdays something happens, without expanding any rule: enough for a filter "on Tuesdays".
import { weekdayOf, weekdays, type Weekday } from './civil.js';

const asWeekdays = (names: readonly string[]): readonly Weekday[] =>
  weekdays.filter((day) => names.includes(day));

/** One part of an RRULE value, upper case; '' when absent. */
const partOf = (rule: string, name: string): string => {
  for (const part of rule
    .toUpperCase()
    .replace(/^\s*RRULE:/, '')
    .split(';')) {
    const [key, value] = part.split('=');
    if (key?.trim() === name) return value?.trim() ?? '';
  }
  return '';
};

/**
 * The weekdays of an RFC 5545 RRULE, Monday first: those of BYDAY (`-1WE` is a Wednesday), else the start's weekday
 * for a weekly rule and all days for a daily one. Empty when the rule does not bind itself to weekdays.
 */
export const ruleDays = (rule: string, start?: string): readonly Weekday[] => {
  const byDay = partOf(rule, 'BYDAY');
  if (byDay) return asWeekdays(byDay.split(',').map((day) => day.trim().slice(-2).toLowerCase()));
  const frequency = partOf(rule, 'FREQ');
  if (frequency === 'DAILY') return weekdays;
  const day = frequency === 'WEEKLY' && start ? weekdayOf(start) : undefined;
  return day ? [day] : [];
};

/** A weekday as a monthly rule names it: `1TH` is `{ordinal: 1, day: 'th'}`, `-1` counts from the end, `TH` has none. */
export interface RuleDay {
  readonly ordinal: number | undefined;
  readonly day: Weekday;
}

/** The days of BYDAY with their place in the month, as written; BYSETPOS counts for a rule with a single day. */
export const ruleOrdinals = (rule: string): readonly RuleDay[] => {
  const found: RuleDay[] = [];
  const byDay = partOf(rule, 'BYDAY').split(',');
  const positions = byDay.length === 1 ? partOf(rule, 'BYSETPOS').split(',') : [''];
  for (const part of byDay) {
    const day = weekdays.find((name) => name === part.trim().slice(-2).toLowerCase());
    for (const position of positions) {
      const ordinal = Number.parseInt(part, 10) || Number.parseInt(position, 10) || undefined;
      if (day) found.push({ day, ordinal });
    }
  }
  return found;
};

/** INTERVAL of a rule: 2 is every other week. 1 when absent or junk. */
export const ruleInterval = (rule: string): number =>
  Math.max(1, Number.parseInt(partOf(rule, 'INTERVAL'), 10) || 1);
