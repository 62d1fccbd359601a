// `Schedule` of schema.org as a recurrence rule: frequency as a duration or a word, days as addresses or as RFC 5545 writes
// them, exceptions as dates.
import { addDays, weekdayOf, type Weekday } from '../../time/civil.js';
import { expandRule } from '../../time/expand-rule.js';
import { parseRule } from '../../time/recurrence-rule.js';
import { isTimeZone } from '../../time/zone.js';
import { kept } from '../systems/record-book.js';
import { clockTime, wallMoment } from '../systems/wall-moment.js';
import { weekdayNamed } from '../systems/weekly-slots.js';
import type { Ld } from './ld-values.js';

type Json = Record<string, unknown>;

export interface ScheduleDraft {
  /** First day, with the time of day when there is one. */
  readonly start: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly timeZone: string | undefined;
  readonly duration: string | undefined;
  readonly recurrence: Json | undefined;
}

const UNITS: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };
const WORDS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

const upper = (day: Weekday): string => day.toUpperCase();

function frequencyOf(text: string): readonly [string, number] | undefined {
  const written = WORDS[text.trim().toLowerCase()] ?? text.trim().toUpperCase();
  const match = /^P(\d{1,3})([DWMY])$/.exec(written);
  if (!match || !Number(match[1])) return undefined;
  const [, count = '', unit = ''] = match;
  return unit === 'D' && Number(count) % 7 === 0
    ? ['WEEKLY', Number(count) / 7]
    : [UNITS[unit]!, Number(count)];
}

/** First day on or after `day` that the rule gives; without one the day itself. */
function firstDate(rule: string, day: string, clock: string): string {
  const start = clock ? `${day}T${clock}` : day;
  const days = /^FREQ=WEEKLY(?:;INTERVAL=\d+)?;BYDAY=([A-Z,]+)(;|$)/
    .exec(rule)?.[1]
    ?.toLowerCase()
    .split(',');
  if (days) {
    for (let i = 0; i < 7; i++) if (days.includes(weekdayOf(addDays(day, i))!)) return addDays(day, i);
    return day;
  }
  const [first] = expandRule(rule.replace(/;(COUNT|UNTIL)=[^;]*/g, ''), {
    start,
    timeZone: 'UTC',
    from: day,
    to: addDays(day, 800),
  });
  return first?.slice(0, 10) ?? day;
}

/** `title` for the report; `eventStart`: the start of the event, which the schedule need not repeat. */
export function readSchedule(
  node: unknown,
  path: string,
  ld: Ld,
  title: string,
  eventStart?: string,
): ScheduleDraft | undefined {
  const { reading } = ld;
  return reading.item(node, 'Schedule', path, (item): ScheduleDraft => {
    item.ignore('@type', '@id');
    const day = (key: string): string | undefined => ld.moment(item, key)?.slice(0, 10);
    const clock = (key: string): string | undefined => {
      const text = ld.line(item, key);
      return text === undefined ? undefined : (clockTime(text)?.time ?? item.refuse(key));
    };
    const numbers = (key: string): string =>
      item
        .list(key)
        .map((each) =>
          typeof each === 'number' || typeof each === 'string' ? String(each).trim() : item.refuse(key, each),
        )
        .filter((each) => each !== undefined)
        .join(',');
    const frequency = ld.line(item, 'repeatFrequency');
    const known = frequency === undefined ? undefined : frequencyOf(frequency);
    const weeks = numbers('byMonthWeek');
    const byDay: string[] = [];
    for (const value of item.list('byDay')) {
      const word = typeof value === 'string' ? value.replace(/^.*[/#]/, '') : '';
      const weekday = weekdayNamed(word);
      if (weekday) {
        const all = weeks ? weeks.split(',').map((week) => week + upper(weekday)) : [upper(weekday)];
        byDay.push(...all);
      } else if (/^[+-]?\d{1,2}(MO|TU|WE|TH|FR|SA|SU)$/i.test(word)) byDay.push(word.toUpperCase());
      else item.refuse('byDay', value);
    }
    if (weeks && !byDay.length) reading.lose('Schedule.byMonthWeek');
    const [freq, interval] = known ?? (weeks ? ['MONTHLY', 1] : byDay.length ? ['WEEKLY', 1] : ['', 1]);
    const zone = ld.line(item, 'scheduleTimezone');
    if (zone !== undefined && !isTimeZone(zone)) item.refuse('scheduleTimezone');
    const [first, last] = [day('startDate'), day('endDate')];
    const [from, to] = [clock('startTime'), clock('endTime')];
    const count = item.amount('repeatCount');
    const except: string[] = [];
    for (const value of item.list('exceptDate')) {
      const date = typeof value === 'string' ? wallMoment(value.trim().slice(0, 10), 'UTC') : undefined;
      if (date !== undefined) except.push(date);
      else item.refuse('exceptDate', value);
    }
    const parts = [`FREQ=${freq}`];
    if (interval > 1) parts.push(`INTERVAL=${interval}`);
    if (byDay.length) parts.push(`BYDAY=${byDay.join(',')}`);
    const [months, monthDays] = [numbers('byMonth'), numbers('byMonthDay')];
    if (months) parts.push(`BYMONTH=${months}`);
    if (monthDays) parts.push(`BYMONTHDAY=${monthDays}`);
    if (last !== undefined) parts.push(`UNTIL=${last.replaceAll('-', '')}`);
    else if (count) parts.push(`COUNT=${count}`);
    if (last !== undefined && count) reading.lose('Schedule.repeatCount');
    const rule = parts.join(';');
    const isRule = !!freq && typeof parseRule(rule) === 'object';
    if (!isRule && (freq || frequency !== undefined || byDay.length))
      reading.report('system-rule', item.path, { title, rule: (frequency ?? rule).slice(0, 80) });
    const begin =
      eventStart?.slice(0, 10) ??
      (first === undefined || !isRule ? first : firstDate(rule, first, from ?? ''));
    return {
      start: begin === undefined ? undefined : from === undefined ? begin : `${begin}T${from}`,
      from,
      to,
      timeZone: zone !== undefined && isTimeZone(zone) ? zone : undefined,
      duration: ld.line(item, 'duration'),
      recurrence: isRule ? kept({ rule, exclude: except.sort() }) : undefined,
    };
  });
}
