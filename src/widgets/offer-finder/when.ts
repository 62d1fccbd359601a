// The times of an offer in a few words: which round is on, on which days, at what time. Pure.
import type { CourseRun, Hours, Schedule } from '../../feed/types.js';
import { formatDate, formatList, formatOrdinal } from '../../language/intl.js';
import { msg, str } from '../../language/message.js';
import { ruleDays, ruleInterval, ruleOrdinals } from '../../time/rule-days.js';
import { weekdays } from '../../time/civil.js';
import { pick, type RecordContext } from '../base/context.js';
import { dayNames, timeSpan } from '../base/time-words.js';

/** The round that matters today: the one that is on or comes next; else the newest one. */
export const currentRun = (runs: readonly CourseRun[], today: string): CourseRun | undefined => {
  let best: CourseRun | undefined;
  for (const run of runs) {
    const over = run.status === 'ended' || (run.end !== undefined && run.end.slice(0, 10) < today);
    if (over) continue;
    if (!best || (run.start ?? '') < (best.start ?? '')) best = run;
  }
  return best ?? runs[runs.length - 1];
};

/** "Di, Do 09:00–12:15, ab 3. November 2026"; undefined when the round says nothing about time. */
export const runInBrief = (run: CourseRun, context: RecordContext): string | undefined => {
  const parts: string[] = [];
  const rhythm = run.schedule && rhythmText(run.schedule, run.start, context);
  if (rhythm) parts.push(rhythm);
  const start = run.start?.slice(0, 10);
  if (start && start >= context.today)
    parts.push(msg(str`ab ${formatDate(context.language, start, 'medium')}`, { id: 'when.from' }));
  else if (run.end && run.end >= context.today)
    parts.push(
      msg(str`bis ${formatDate(context.language, run.end.slice(0, 10), 'medium')}`, { id: 'when.until' }),
    );
  return parts.length ? parts.join(' · ') : undefined;
};

/** Days and hours of a schedule; its own words when there is no rule. */
export const rhythmText = (
  schedule: Schedule,
  start: string | undefined,
  context: RecordContext,
): string | undefined => {
  const days = daysText(schedule.rule, start, context);
  const times = timeSpan(schedule.from, schedule.to);
  const own = pick(context, schedule.text)?.text;
  const parts = [days ?? own, times].filter((part) => part !== undefined);
  return parts.length ? parts.join(' ') : undefined;
};

const daysText = (rule: string | undefined, start: string | undefined, context: RecordContext) => {
  if (rule === undefined) return undefined;
  const days = ruleDays(rule, start);
  if (!days.length) return undefined;
  const { language } = context;
  const names = dayNames(days, context);
  const which: string[] = [];
  for (const { ordinal } of ruleOrdinals(rule)) {
    const word = ordinal && formatOrdinal(language, ordinal);
    if (word && !which.includes(word)) which.push(word);
  }
  // The word joiner keeps the two values apart for translators, who may turn them round.
  if (which.length)
    return msg(str`am ${formatList(language, which)}\u2060 ${names} im Monat`, { id: 'when.monthly' });
  const interval = ruleInterval(rule);
  return interval > 1 ? msg(str`${names} (alle ${interval} Wochen)`, { id: 'when.every-weeks' }) : names;
};

/** The first slots of a week: "Mo, Mi 09:00–12:00". More than two are for the details. */
export const hoursInBrief = (hours: Hours, context: RecordContext): string | undefined => {
  if (hours.always) return msg('rund um die Uhr', { id: 'when.always' });
  const slots = hours.weekly ?? [];
  if (slots.length > 2) {
    const days = weekdays.filter((day) => slots.some((slot) => slot.days.includes(day)));
    return dayNames(days, context);
  }
  const parts = slots.map((slot) =>
    [dayNames(slot.days, context), timeSpan(slot.from, slot.to)].filter(Boolean).join(' '),
  );
  if (parts.length) return parts.join(' · ');
  return hours.byAppointment ? msg('nach Vereinbarung', { id: 'when.appointment' }) : undefined;
};
