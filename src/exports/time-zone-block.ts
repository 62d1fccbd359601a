/**
 * A zone as a calendar file describes it (VTIMEZONE), worked out from what the engine knows: for the years that matter, and
 * with rules that go on where the zone keeps to one ("last Sunday of March").
 */
import { dayOfWeek, daysInMonth, fromEpochDays } from '../time/civil.js';
import { contentLine } from './content-line.js';
import { offsetAt } from '../time/zone.js';
import { basicTime, offsetText } from './zone-time.js';

const DAY = 864e5;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Switch {
  readonly at: number;
  /** Ms ahead of UTC before and after. */
  readonly from: number;
  readonly to: number;
}

/** When the offset changes between two instants (epoch ms), to the minute. */
function switchesBetween(timeZone: string, start: number, end: number): Switch[] {
  const found: Switch[] = [];
  let from = offsetAt(start, timeZone);
  for (let at = start; at < end; at += 7 * DAY) {
    const to = offsetAt(at + 7 * DAY, timeZone);
    if (to === from) continue;
    let low = at;
    let high = at + 7 * DAY;
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(middle, timeZone) === from) low = middle;
      else high = middle;
    }
    const exact = Math.floor(high / 60_000) * 60_000;
    found.push({ at: exact, from, to });
    from = to;
  }
  return found;
}

/** The wall time of a switch, by the offset before it, as RFC 5545 wants it. */
const wallOf = ({ at, from }: Switch): string => new Date(at + from).toISOString().slice(0, 19);

/** Ways to say on which day of its year a switch falls: the last or the nth weekday, or the date. */
function daysOf(change: Switch): readonly string[] {
  const wall = wallOf(change);
  const { year, month, day } = fromEpochDays(Math.floor((change.at + change.from) / DAY));
  const weekday = DAYS[dayOfWeek(Math.floor((change.at + change.from) / DAY)) - 1]!;
  const clock = `${wall.slice(11)} ${change.from} ${change.to}`;
  const ways: string[] = [];
  if (day + 7 > daysInMonth(year, month)) ways.push(`BYMONTH=${month};BYDAY=-1${weekday}|${clock}`);
  ways.push(`BYMONTH=${month};BYDAY=${Math.ceil(day / 7)}${weekday}|${clock}`);
  ways.push(`BYMONTH=${month};BYMONTHDAY=${day}|${clock}`);
  return ways;
}

const yearOf = (change: Switch): number => Number(wallOf(change).slice(0, 4));

function observance(change: Switch, standard: number, rule?: string): string {
  const name = change.to > standard ? 'DAYLIGHT' : 'STANDARD';
  return (
    contentLine('BEGIN', name) +
    contentLine('DTSTART', basicTime(wallOf(change))) +
    contentLine('TZOFFSETFROM', offsetText(change.from)) +
    contentLine('TZOFFSETTO', offsetText(change.to)) +
    (rule ? contentLine('RRULE', `FREQ=YEARLY;${rule}`) : '') +
    contentLine('END', name)
  );
}

/** The switches that repeat themselves to the last year looked at, each with its rule; the others stand alone. */
function observances(changes: readonly Switch[], lastYear: number, standard: number): string {
  let text = '';
  const done = new Set<Switch>();
  for (const change of changes) {
    if (done.has(change)) continue;
    let best: { rule: string; members: readonly Switch[] } | undefined;
    for (const way of daysOf(change)) {
      const members = changes.filter((other) => !done.has(other) && daysOf(other).includes(way));
      const years = members.map(yearOf);
      const unbroken = years.every((year, i) => year === yearOf(change) + i) && years.at(-1) === lastYear;
      if (unbroken && members.length > 2) best ??= { rule: way.split('|')[0]!, members };
    }
    text += observance(change, standard, best?.rule);
    for (const member of best?.members ?? [change]) done.add(member);
  }
  return text;
}

/**
 * `from` and `to`: years of the first and last date that needs the zone. A zone without switches in these years gets the
 * one offset it has.
 */
export function timeZoneBlock(timeZone: string, from: number, to: number): string {
  const first = Math.max(1970, from - 1);
  // Rules are believed when they hold for five years or more.
  const last = Math.max(to, first + 6);
  const start = Date.UTC(first, 0, 1);
  const changes = switchesBetween(timeZone, start, Date.UTC(last + 1, 0, 1));
  const before = offsetAt(start, timeZone);
  let standard = before;
  for (const { to: offset } of changes) standard = Math.min(standard, offset);
  return (
    contentLine('BEGIN', 'VTIMEZONE') +
    contentLine('TZID', timeZone) +
    observance({ at: start, from: before, to: before }, standard) +
    observances(changes, last, standard) +
    contentLine('END', 'VTIMEZONE')
  );
}
