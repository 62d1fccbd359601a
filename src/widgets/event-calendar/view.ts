// From the dates of the model to groups on the screen: a pure function, so that every state can be tested without a
// browser. Texts come out in the language that is in force (see language/message.ts).
import { addDays, dayOfWeek, daysUntil, toEpochDays } from '../../time/civil.js';
import { horizon, monthWindow, type Appointment, type CalendarModel } from './model.js';
import type { CalendarQuery } from './query.js';

export type GroupName = 'today' | 'tomorrow' | 'week' | 'later';

export interface DayGroup {
  readonly date: string;
  readonly appointments: readonly Appointment[];
}

export interface AgendaGroup {
  readonly name: GroupName;
  readonly days: readonly DayGroup[];
}

export interface Agenda {
  readonly groups: readonly AgendaGroup[];
  /** Exhibitions and the like that are on. */
  readonly ongoing: readonly Appointment[];
  /** Dates shown in the groups. */
  readonly shown: number;
  readonly hasMore: boolean;
  /** All dates of the span; undefined while they are being counted. */
  readonly count: number | undefined;
}

/** True for what shall be shown: filters and words have been applied. */
export type Fits = (appointment: Appointment) => boolean;

/** Longer than a week, or called ongoing: it would stand at the top of the list for weeks. */
export const isOngoing = ({ event, when: { start, end = start } }: Appointment): boolean =>
  event.kind === 'ongoing' || (!end.startsWith(start.slice(0, 10)) && daysUntil(start, end) > 7);

/** Over, as far as the record says. What has no end is over when its day is. */
export const isOver = ({ when: { start, end } }: Appointment, now: string): boolean =>
  end && end >= start
    ? end.length > 10
      ? end <= now
      : end < now.slice(0, 10)
    : start.slice(0, 10) < now.slice(0, 10);

export type Spans = readonly (readonly [from: string, to: string])[];

/** A few months can be counted at once, all of them when the model has looked through them. */
export const isCountable = ({ counted }: CalendarModel, asked: Spans): boolean => counted || asked.length < 4;

/** The spans of days to look through, one after the other. */
export const spans = ({ from, to }: CalendarQuery, today: string): Spans => {
  const found: (readonly [string, string])[] = [];
  const first = from && from > today ? from : today;
  const begin = to && !from && to < today ? to : from && from < today ? from : first;
  const end = to && addDays(to < begin ? begin : to, 1);
  for (let i = 0; i < (end ? 36 : horizon + 1); i++) {
    const [start, stop] = monthWindow(begin, i);
    if (end && start >= end) break;
    found.push([start, end && end < stop ? end : stop]);
  }
  return found;
};

/** Every date of the list in its order, until `take` says `false`. */
export const eachDate = (
  model: CalendarModel,
  asked: Spans,
  take: (one: Appointment) => boolean | void,
): void => {
  const begin = asked[0]?.[0];
  for (const [from, to] of asked)
    for (const one of model.between(from, to))
      // What began before was in the span before.
      if ((one.when.start >= from || from === begin) && !isOver(one, model.now) && take(one) === false)
        return;
};

/** `most`: dates on all pages shown. */
export const agenda = (model: CalendarModel, query: CalendarQuery, most: number, fits: Fits): Agenda => {
  const { today } = model;
  const asked = spans(query, today);
  const begin = asked[0]?.[0] ?? today;
  const list: Appointment[] = [];
  const ongoing: Appointment[] = [];
  let count = 0;
  const all = isCountable(model, asked);
  eachDate(model, asked, (one) => {
    if (!fits(one)) return;
    if (one.when.start.slice(0, 10) <= today && isOngoing(one)) ongoing.push(one);
    else if (++count <= most) list.push(one);
    else return all;
  });
  return {
    groups: grouped(list, today > begin ? today : begin, today),
    ongoing,
    shown: list.length,
    hasMore: count > list.length,
    count: all || count <= most ? count + ongoing.length : undefined,
  };
};

const grouped = (list: readonly Appointment[], first: string, today: string): readonly AgendaGroup[] => {
  const tomorrow = addDays(today, 1);
  const nextWeek = addDays(today, 8 - dayOfWeek(toEpochDays(today)));
  const groups: { name: GroupName; days: { date: string; appointments: Appointment[] }[] }[] = [];
  for (const one of list) {
    const own = one.when.start.slice(0, 10);
    const date = own < first ? first : own;
    const name =
      date <= today ? 'today' : date === tomorrow ? 'tomorrow' : date < nextWeek ? 'week' : 'later';
    let group = groups.at(-1);
    if (group?.name !== name) groups.push((group = { name, days: [] }));
    let day = group.days.at(-1);
    if (day?.date !== date) group.days.push((day = { date, appointments: [] }));
    day.appointments.push(one);
  }
  return groups;
};
