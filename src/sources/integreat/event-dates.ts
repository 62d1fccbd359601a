// When an event of the Integreat API takes place. The answer lists its dates one by one, all with the same id and the same
// rule, whose DTSTART is in UTC without saying so while its UNTIL is local. One event comes out, never one for each date.
import { isObject } from '../../feed/check.js';
import { addDays, daysUntil, weekdayOf } from '../../time/civil.js';
import { addToWall, lengthOf } from '../../time/duration.js';
import { expandRule } from '../../time/expand-rule.js';
import { isDate } from '../../time/occurrence.js';
import { parseRule } from '../../time/recurrence-rule.js';
import { isTimeZone } from '../../time/zone.js';
import { parseMoment } from '../icalendar/moments.js';
import { kept } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import { wallMoment } from '../systems/wall-moment.js';

type Json = Record<string, unknown>;

interface Span {
  readonly start: string;
  readonly end: string | undefined;
}

/** As many as one rule may give. */
const MOST_DATES = 1_000;
/** From then on it is an exhibition, not a meeting. */
const LONG = 7;

const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '');

/** Wall times in the zone of the event; whole days as days, the last one included. */
function spanOf(event: unknown, zone: string): Span | undefined {
  const allDay = own(event, 'all_day') === true;
  const moment = (name: string): string | undefined => {
    const [day, time] = [text(own(event, `${name}_date`)), text(own(event, `${name}_time`))];
    const found =
      wallMoment(text(own(event, name)), zone) ?? (day && wallMoment(time ? `${day}T${time}` : day, zone));
    return found ? (allDay ? found.slice(0, 10) : found.slice(0, 16)) : undefined;
  };
  const [start, end] = [moment('start'), moment('end')];
  return start === undefined ? undefined : { start, end: end !== undefined && end > start ? end : undefined };
}

interface Rule {
  readonly rule: string;
  /** As written. */
  readonly start: string | undefined;
}

function readRule(written: unknown): Rule | undefined {
  if (typeof written !== 'string' || !written.trim()) return undefined;
  const lines = written.slice(0, 2_000).split(/\r?\n/);
  const rule = lines.find((line) => /^(RRULE:)?FREQ=|^RRULE:/i.test(line.trim())) ?? '';
  const start = lines.find((line) => /^DTSTART/i.test(line.trim()));
  return {
    rule:
      rule
        .trim()
        .replace(/^RRULE:/i, '')
        .toUpperCase() || written.slice(0, 80),
    start: start?.replace(/^[^:]*:/, '').trim(),
  };
}

/**
 * Where the series begins: DTSTART is in UTC, unless only as a local time it fits the clock of the dates that are listed.
 */
function seriesStart(written: string | undefined, first: string, zone: string): string {
  const moment = parseMoment(written ?? '');
  if (!moment) return first;
  if (isDate(first)) {
    const day = isDate(moment.civil) ? moment.civil : (wallMoment(`${moment.civil}Z`, zone) ?? moment.civil);
    return day.slice(0, 10) <= first ? day.slice(0, 10) : first;
  }
  const asUtc = isDate(moment.civil) ? undefined : wallMoment(`${moment.civil}Z`, zone)?.slice(0, 16);
  const clock = first.slice(10);
  const found = [asUtc, moment.civil.slice(0, 16)].find((each) => each?.slice(10) === clock);
  return found !== undefined && found <= first ? found : first;
}

/** The end of a first date that begins somewhere else than the date whose end is known. */
function endFor(start: string, { start: listed, end }: Span): string | undefined {
  if (end === undefined) return undefined;
  if (isDate(start)) return addDays(start, daysUntil(listed, end));
  return addToWall(start, lengthOf(listed, end)).slice(0, 16);
}

/**
 * Fields of the event that say when. `dates` are the `event` objects of all its dates. Undefined when nobody knows when it
 * is.
 */
export function eventDates(
  dates: readonly unknown[],
  written: unknown,
  event: SourceItem,
  title: string,
  reading: Reading,
): Json | undefined {
  const { report } = reading;
  const named = event.line('timezone');
  if (named !== undefined && !isTimeZone(named)) event.refuse('timezone');
  const zone = named !== undefined && isTimeZone(named) ? named : reading.zone;
  const spans = new Map<string, Span>();
  for (const each of dates) {
    const span = spanOf(each, zone);
    if (span && !spans.has(span.start)) spans.set(span.start, span);
  }
  const listed: string[] = [];
  spans.forEach((_span, start) => listed.push(start));
  listed.sort();
  const [first] = listed;
  const span = first === undefined ? undefined : spans.get(first);
  if (first === undefined || !span) return undefined;
  if (dates.length > 1) report('system-merged', event.path, { title, count: dates.length });
  const more = kept({ timeZone: zone === reading.zone || isDate(first) ? undefined : zone });

  const rule = readRule(written);
  const parsed = rule && parseRule(rule.rule);
  if (rule && typeof parsed !== 'object')
    report('system-rule', event.path, { title, rule: rule.rule.slice(0, 80) });
  const weekdaysOnly = event.flag('only_weekdays') === true;
  if (!rule || typeof parsed !== 'object') {
    const { end } = span;
    const isLong = end !== undefined && daysUntil(first.slice(0, 10), end.slice(0, 10)) >= LONG;
    // Weeks of working days: a series of them.
    if (weekdaysOnly && end !== undefined && listed.length === 1 && end.slice(0, 10) > first.slice(0, 10)) {
      const shift = { sa: 2, su: 1 }[weekdayOf(first) as string] ?? 0;
      const day = addDays(first.slice(0, 10), shift);
      const until = end.slice(0, 10).replaceAll('-', '');
      return {
        start: day + first.slice(10),
        ...kept({ end: isDate(first) || end.slice(11) <= first.slice(11) ? undefined : day + end.slice(10) }),
        ...more,
        kind: 'series',
        recurrence: { rule: `FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=${until}` },
      };
    }
    const others = listed.slice(1, MOST_DATES);
    if (listed.length > MOST_DATES) reading.lose('event.dates', listed.length - MOST_DATES);
    return {
      start: first,
      ...kept({ end, kind: isLong && !others.length ? 'ongoing' : undefined }),
      ...more,
      ...(others.length && { recurrence: { dates: others } }),
    };
  }

  const start = seriesStart(rule.start, first, zone);
  const last = listed[listed.length - 1]!;
  const to = addDays(last.slice(0, 10), 1);
  const byRule = expandRule(rule.rule, { start, timeZone: zone, from: first.slice(0, 10), to }).map((each) =>
    each.slice(0, 16),
  );
  // Of one date alone nobody knows whether the others are left out or missing.
  const isList = listed.length > 1 && byRule.length < MOST_DATES;
  const ruled = new Set(byRule);
  const added = isList ? listed.filter((each) => !ruled.has(each)) : [];
  const missing = isList ? byRule.filter((each) => !spans.has(each)) : [];
  if (added.length || missing.length)
    report('system-rule-dates', event.path, { title, more: added.length, less: missing.length });
  return {
    start,
    ...kept({ end: endFor(start, span) }),
    ...more,
    recurrence: kept({ rule: rule.rule, dates: added, exclude: missing.map((each) => each.slice(0, 10)) }),
  };
}
