// Recurrence as somebody would do it by hand: goes through every day from the start and asks of each part of the rule
// whether it fits. Slow, without windows and cleverness, and sharing no code with src/time.

export interface RuleParts {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly byMonth?: readonly number[] | undefined;
  readonly byMonthDay?: readonly number[] | undefined;
  readonly byYearDay?: readonly number[] | undefined;
  readonly byWeekNo?: readonly number[] | undefined;
  /** `2TU`, `-1MO`, `FR`. */
  readonly byDay?: readonly string[] | undefined;
  readonly bySetPos?: readonly number[] | undefined;
  readonly byHour?: readonly number[] | undefined;
  readonly byMinute?: readonly number[] | undefined;
  readonly count?: number | undefined;
  /** A date. */
  readonly until?: string | undefined;
  readonly wkst?: string | undefined;
}

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const dayMs = 864e5;
const iso = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00Z`) / dayMs;

export const ruleText = (parts: RuleParts): string => {
  const words: readonly (readonly [string, number | string | readonly (number | string)[] | undefined])[] = [
    ['FREQ', parts.freq],
    ['INTERVAL', parts.interval],
    ['BYMONTH', parts.byMonth],
    ['BYWEEKNO', parts.byWeekNo],
    ['BYYEARDAY', parts.byYearDay],
    ['BYMONTHDAY', parts.byMonthDay],
    ['BYDAY', parts.byDay],
    ['BYHOUR', parts.byHour],
    ['BYMINUTE', parts.byMinute],
    ['BYSETPOS', parts.bySetPos],
    ['COUNT', parts.count],
    ['UNTIL', parts.until?.replaceAll('-', '')],
    ['WKST', parts.wkst],
  ];
  return words
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(';');
};

/** A day and everything somebody may ask about it. */
const describeDay = (day: number, weekStart: number) => {
  const date = new Date(day * dayMs);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const weekday = date.getUTCDay();
  const firstOfWeek = day - ((weekday - weekStart + 7) % 7);
  /** Number and year of the week with this first day: its fourth day decides. */
  const weekOf = (first: number): readonly [number, number] => {
    const middle = new Date((first + 3) * dayMs);
    const weekYear = middle.getUTCFullYear();
    return [weekYear, Math.floor((first + 3 - dayOf(`${String(weekYear)}-01-01`)) / 7) + 1];
  };
  const [weekYear, week] = weekOf(firstOfWeek);
  const late = dayOf(`${String(weekYear)}-12-28`);
  const [, weeks] = weekOf(late - ((new Date(late * dayMs).getUTCDay() - weekStart + 7) % 7));
  const daysOf = (from: number, to: number, same: number): number[] => {
    const list: number[] = [];
    for (let other = from; other < to; other++)
      if (new Date(other * dayMs).getUTCDay() === same) list.push(other);
    return list;
  };
  const monthStart = dayOf(`${iso(day).slice(0, 7)}-01`);
  const monthEnd = Date.UTC(year, month, 1) / dayMs;
  const yearStart = dayOf(`${String(year)}-01-01`);
  const yearEnd = dayOf(`${String(year + 1)}-01-01`);
  return {
    year,
    month,
    weekday,
    firstOfWeek,
    fromStart: { month: day - monthStart + 1, year: day - yearStart + 1, week },
    fromEnd: { month: day - monthEnd, year: day - yearEnd, week: week - weeks - 1 },
    inMonth: () => daysOf(monthStart, monthEnd, weekday),
    inYear: () => daysOf(yearStart, yearEnd, weekday),
  };
};

const asks = (list: readonly number[] | undefined, fromStart: number, fromEnd: number): boolean =>
  !list || list.includes(fromStart) || list.includes(fromEnd);

/** All local starts up to a day (exclusive). */
export const naiveStarts = (parts: RuleParts, start: string, to: string): readonly string[] => {
  const { freq, interval, byMonth, byMonthDay, byYearDay, byWeekNo, byDay, bySetPos } = parts;
  const weekStart = names.indexOf(parts.wkst ?? 'MO');
  const first = dayOf(start);
  const begin = describeDay(first, weekStart);
  const timed = start.length > 10;

  const fits = (day: number, about: ReturnType<typeof describeDay>): boolean => {
    if (byMonth && !byMonth.includes(about.month)) return false;
    if (!asks(byWeekNo, about.fromStart.week, about.fromEnd.week)) return false;
    if (!asks(byYearDay, about.fromStart.year, about.fromEnd.year)) return false;
    if (!asks(byMonthDay, about.fromStart.month, about.fromEnd.month)) return false;
    if (byDay)
      return byDay.some((word) => {
        if (word.slice(-2) !== names[about.weekday]) return false;
        const nth = Number(word.slice(0, -2));
        if (!nth || freq === 'DAILY' || freq === 'WEEKLY') return true;
        const list = freq === 'YEARLY' && !byMonth ? about.inYear() : about.inMonth();
        return list.at(nth > 0 ? nth - 1 : nth) === day;
      });
    // Nothing said about days: as on the first one.
    if (byMonthDay ?? byYearDay) return true;
    if (freq === 'DAILY') return true;
    if (freq === 'WEEKLY' || (freq === 'YEARLY' && byWeekNo)) return about.weekday === begin.weekday;
    if (byWeekNo) return true;
    if (freq === 'YEARLY' && !byMonth && about.month !== begin.month) return false;
    return about.fromStart.month === begin.fromStart.month;
  };

  const periodOf = (day: number, about: ReturnType<typeof describeDay>): number =>
    freq === 'DAILY'
      ? day - first
      : freq === 'WEEKLY'
        ? (about.firstOfWeek - begin.firstOfWeek) / 7
        : freq === 'MONTHLY'
          ? (about.year - begin.year) * 12 + about.month - begin.month
          : about.year - begin.year;

  const hours = timed && parts.byHour ? parts.byHour : [Number(start.slice(11, 13))];
  const minutes = timed && parts.byMinute ? parts.byMinute : [Number(start.slice(14, 16))];
  const times = hours
    .flatMap((hour) =>
      minutes.map((minute) => `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
    )
    .sort();

  const periods = new Map<number, string[]>();
  const end = dayOf(to);
  // To the end of the last year, so that places from the end of a period are right.
  const last = dayOf(`${String(new Date(end * dayMs).getUTCFullYear() + 1)}-01-15`);
  for (let day = dayOf(`${String(begin.year)}-01-01`) - 7; day < last; day++) {
    const about = describeDay(day, weekStart);
    const period = periodOf(day, about);
    if (period < 0 || period % interval || !fits(day, about)) continue;
    const list = periods.get(period) ?? [];
    for (const time of timed ? times : ['']) list.push(iso(day) + time);
    periods.set(period, list);
  }
  return [...periods.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, list]) =>
      bySetPos
        ? list.filter((_, at) => bySetPos.includes(at + 1) || bySetPos.includes(at - list.length))
        : list,
    )
    .filter((at) => at >= start)
    .filter((at) => !parts.until || at.slice(0, 10) <= parts.until)
    .slice(0, parts.count)
    .filter((at) => at < to);
};
