// The entry `miteinander/time`: what other people's code may rely on.
export { openState, type OpeningHours, type OpenState } from './open-state.js';
export { occurrences, runOccurrences, type OccurrenceWindow, type RunTimes } from './occurrences.js';
export type { EventTimes, Occurrence } from './occurrence.js';
export { expandRule, type RuleWindow } from './expand-rule.js';
export { parseRule, type RecurrenceRule, type RuleFault } from './recurrence-rule.js';
export { closureOn, type ClosureDays, type ClosedDay } from './closures.js';
export { daySpan, isoWeek, monthGrid } from './month-grid.js';
export { civilNow, isTimeZone, toInstant } from './zone.js';
