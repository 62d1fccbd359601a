// When an event of schema.org takes place, by its own words and those of its schedule, which often contradict each other.
import { addDays, daysUntil } from '../../time/civil.js';
import { addToWall, durationMs } from '../../time/duration.js';
import { isDate } from '../../time/occurrence.js';
import { kept } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { ScheduleDraft } from './read-schedule.js';

type Json = Record<string, unknown>;

/** One date of a series is not longer. */
const MOST_DAYS = 14;
/** As the schema of the feed has it. */
const duration =
  /^P(?:\d{1,4}W|\d{1,4}D(?:T\d{1,4}H(?:\d{1,4}M)?|T\d{1,4}M)?|T\d{1,4}H(?:\d{1,4}M)?|T\d{1,4}M)$/;

/** The end as a feed writes it: behind the start, or none. */
const endOf = (start: string, end: string | undefined): string | undefined => {
  if (end === undefined) return undefined;
  if (isDate(start)) return end.slice(0, 10) > start ? end.slice(0, 10) : undefined;
  if (isDate(end)) return end > start.slice(0, 10) ? end : undefined;
  return end > start ? end : undefined;
};

/** Start, end and recurrence by the event's own words and one schedule. */
export const eventTimes = (
  start: string | undefined,
  end: string | undefined,
  length: string | undefined,
  schedule: ScheduleDraft | undefined,
  { zone, lose }: Pick<Reading, 'zone' | 'lose'>,
): Json | undefined => {
  // A day with hours in its schedule is a time.
  const begin = start === undefined || (isDate(start) && schedule?.from) ? (schedule?.start ?? start) : start;
  if (begin === undefined) return undefined;
  let last = endOf(begin, end);
  let recurrence = schedule?.recurrence;
  const days = last === undefined ? 0 : daysUntil(begin.slice(0, 10), last.slice(0, 10));
  // Who says when it comes back often means the end of all dates by its end.
  if (schedule && recurrence && last !== undefined && days > MOST_DAYS) {
    const rule = recurrence['rule'] as string;
    if (!/UNTIL=|COUNT=/.test(rule))
      recurrence = { ...recurrence, rule: `${rule};UNTIL=${last.slice(0, 10).replaceAll('-', '')}` };
    last = undefined;
  }
  if (schedule?.to !== undefined && !isDate(begin) && last?.slice(11) !== schedule.to) {
    const day = begin.slice(0, 10);
    const isNext = schedule.to === '24:00' || schedule.to <= begin.slice(11);
    last = `${isNext ? addDays(day, 1) : day}T${schedule.to === '24:00' ? '00:00' : schedule.to}`;
  }
  const long = length ?? schedule?.duration;
  const isLong = long !== undefined && duration.test(long);
  if (long !== undefined && !isLong) lose('Event.duration');
  const same =
    isLong &&
    last !== undefined &&
    !isDate(begin) &&
    addToWall(begin, durationMs(long) ?? 0).slice(0, 16) === last.slice(0, 16);
  const lasts = isLong && (last === undefined || same) ? long : undefined;
  return kept({
    start: begin,
    end: lasts === undefined ? last : undefined,
    duration: lasts,
    timeZone: schedule?.timeZone === zone || isDate(begin) ? undefined : schedule?.timeZone,
    recurrence,
  });
};
