/** The offsets that a VTIMEZONE describes, as far as its rules are those of clocks: yearly, by month and weekday. */
import { dayOfWeek, daysInMonth, fromEpochDays, toDateString, toEpochDays } from '../../time/civil.js';
import { allOf, valueOf, type Component } from './calendar-components.js';

const DAY = 864e5;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Onset {
  /** Epoch ms. */
  readonly at: number;
  /** Ms ahead of UTC from then on. */
  readonly offset: number;
}

/** Ms of `+0100` or `-033000`; NaN for junk. */
const offsetMs = (text: string | undefined): number => {
  const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text ?? '');
  if (!match) return NaN;
  const [, sign, hours, minutes, seconds = '0'] = match;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
};

/** Epoch ms of `19701025T030000` as if it were UTC. */
const wallMs = (text: string | undefined): number => {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?/.exec(text ?? '');
  if (!match) return NaN;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  return (
    toEpochDays(`${year}-${month}-${day}`) * DAY +
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  );
};

/** The day of a yearly rule in a year, as days since 1970; NaN when the rule is of another kind. */
function dayIn(year: number, parts: ReadonlyMap<string, string>, start: number): number {
  const first = fromEpochDays(Math.floor(start / DAY));
  const month = Number(parts.get('BYMONTH') ?? first.month);
  const length = daysInMonth(year, month);
  const begin = toEpochDays(toDateString({ year, month, day: 1 }));
  const byDay = /^([+-]?\d)?([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '');
  if (!byDay) return begin + Math.min(first.day, length) - 1;
  const weekday = DAYS.indexOf(byDay[2]!) + 1;
  const candidates: number[] = [];
  for (let day = begin; day < begin + length; day++) if (dayOfWeek(day) === weekday) candidates.push(day);
  const monthDays = parts.get('BYMONTHDAY')?.split(',').map(Number);
  if (monthDays) {
    const fitting = candidates.find((day) => {
      const date = day - begin + 1;
      return monthDays.includes(date) || monthDays.includes(date - length - 1);
    });
    return fitting ?? NaN;
  }
  const nth = Number(byDay[1] ?? 1);
  return candidates[nth < 0 ? candidates.length + nth : nth - 1] ?? NaN;
}

const partsOf = (rule: string): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>();
  for (const part of rule.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=');
    parts.set(name, value);
  }
  return parts;
};

/** All changes up to the end of a year, in order. */
function onsets(zone: Component, from: number, to: number): readonly Onset[] {
  const found: Onset[] = [];
  for (const observance of zone.parts) {
    const before = offsetMs(valueOf(observance, 'TZOFFSETFROM'));
    const offset = offsetMs(valueOf(observance, 'TZOFFSETTO'));
    const start = wallMs(valueOf(observance, 'DTSTART'));
    if (Number.isNaN(offset) || Number.isNaN(start)) continue;
    const add = (wall: number): void => {
      if (!Number.isNaN(wall)) found.push({ at: wall - (Number.isNaN(before) ? offset : before), offset });
    };
    add(start);
    for (const { values } of allOf(observance, 'RDATE')) for (const value of values) add(wallMs(value));
    for (const { values } of allOf(observance, 'RRULE')) {
      const parts = partsOf(values[0] ?? '');
      if (parts.get('FREQ') !== 'YEARLY') continue;
      const until = wallMs(parts.get('UNTIL'));
      const firstYear = fromEpochDays(Math.floor(start / DAY)).year;
      for (let year = Math.max(firstYear, from - 1); year <= to; year++) {
        const wall = dayIn(year, parts, start) * DAY + (((start % DAY) + DAY) % DAY);
        if (wall > start && !(wall > until)) add(wall);
      }
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

export type OffsetAt = (instant: number) => number;

/** Ms ahead of UTC at an instant between these years; undefined when the component describes nothing. */
export function offsetsOf(zone: Component, from: number, to: number): OffsetAt | undefined {
  const changes = onsets(zone, from, to);
  const [first] = changes;
  if (!first) return undefined;
  const earliest = offsetMs(valueOf(zone.parts[0]!, 'TZOFFSETFROM'));
  return (instant) => {
    let offset = Number.isNaN(earliest) ? first.offset : earliest;
    for (const change of changes) {
      if (change.at > instant) break;
      offset = change.offset;
    }
    return offset;
  };
}
