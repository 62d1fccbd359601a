/**
 * Equal single events at a steady interval made one series: many calendars write a weekly meeting as fifty entries. Careful:
 * everything but the day must be the same, four are needed, and no more days may be left out than take place.
 */
import { fromEpochDays, toDateString, toEpochDays, weekdays, dayOfWeek } from '../../time/civil.js';
import { isDate } from '../../time/occurrence.js';
import { asUtc } from '../../time/as-utc.js';
import type { EventRecord } from './calendar-series.js';
import { fingerprint } from './fingerprint.js';
import type { LossReport } from '../loss-report.js';

const FEWEST = 4;

/** Fields that say nothing about what takes place. */
const OWN = new Set(['id', 'start', 'end', 'sequence', 'modifiedAt']);

/** What must be the same; undefined for what is no plain single event. */
function keyOf(event: EventRecord): string | undefined {
  if (event['recurrence'] || event['status']) return undefined;
  const end = event['end'] as string | undefined;
  const length = end === undefined ? '' : asUtc(end) - asUtc(event.start);
  const rest: unknown[] = [event.start.slice(10), length];
  for (const key of Object.keys(event)) if (!OWN.has(key)) rest.push(key, event[key]);
  return fingerprint(rest);
}

interface Rhythm {
  readonly rule: string;
  readonly exclude: readonly string[];
}

const day = (epochDays: number): string => toDateString(fromEpochDays(epochDays));

/** `days`: different days in order. */
function rhythmOf(days: readonly number[], allDay: boolean): Rhythm | undefined {
  let step = Infinity;
  for (let i = 1; i < days.length; i++) step = Math.min(step, days[i]! - days[i - 1]!);
  const first = days[0]!;
  const last = days.at(-1)!;
  const total = (last - first) / step + 1;
  const weekly = step % 7 === 0;
  if (days.some((each) => (each - first) % step !== 0)) return undefined;
  // Only weeks are believed to have holes.
  if (weekly ? total > days.length * 2 : total !== days.length) return undefined;
  const there = new Set(days);
  const exclude: string[] = [];
  for (let each = first; each <= last; each += step) if (!there.has(each)) exclude.push(day(each));
  const interval = weekly ? step / 7 : step;
  const until = day(last).replaceAll('-', '');
  return {
    rule:
      `FREQ=${weekly ? 'WEEKLY' : 'DAILY'}${interval > 1 ? `;INTERVAL=${interval}` : ''}` +
      (weekly ? `;BYDAY=${weekdays[dayOfWeek(first) - 1]!.toUpperCase()}` : '') +
      `;UNTIL=${until}${allDay ? '' : 'T235959'}`,
    exclude,
  };
}

/** A series stands where its first event stood, under its id. */
export function groupSingles(
  events: readonly EventRecord[],
  { report }: Pick<LossReport, 'report'>,
): EventRecord[] {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const series = new Map<EventRecord, EventRecord>();
  const gone = new Set<EventRecord>();
  groups.forEach((group) => {
    if (group.length < FEWEST) return;
    const ordered = group.slice().sort((a, b) => (a.start < b.start ? -1 : 1));
    const days = ordered.map(({ start }) => toEpochDays(start));
    if (days.some((each, i) => i > 0 && each === days[i - 1])) return;
    const [first] = ordered as [EventRecord];
    const rhythm = rhythmOf(days, isDate(first.start));
    if (!rhythm) return;
    const { rule, exclude } = rhythm;
    for (const event of ordered) gone.add(event);
    series.set(first, { ...first, recurrence: { rule, ...(exclude.length && { exclude }) } });
    report('calendar-grouped', `VEVENT ${first.id.slice(0, 60)}`, {
      title: titleOf(first).slice(0, 60),
      count: group.length,
      rule,
    });
  });
  const kept: EventRecord[] = [];
  for (const event of events) {
    const whole = series.get(event);
    if (whole) kept.push(whole);
    else if (!gone.has(event)) kept.push(event);
  }
  return kept;
}

const titleOf = ({ title }: EventRecord): string =>
  typeof title === 'string' ? title : String(Object.values(title as object)[0]);
