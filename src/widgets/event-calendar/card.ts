// One date of an event as the list shows it: when, what, where, and whether it takes place. Pure.
import { briefLabel } from '../../language/brief-labels.js';
import { formatDate, formatTime } from '../../language/intl.js';
import type { PickedText } from '../../language/localized-text.js';
import { msg, str } from '../../language/message.js';
import { areaName, costText, join, languagesText, type Fact } from '../base/brief.js';
import { pick, termLabel, type RecordContext } from '../base/context.js';
import { timeSpan } from '../base/time-words.js';
import type { Appointment } from './model.js';

export interface EventCard {
  readonly id: string;
  readonly appointment: Appointment;
  readonly title: PickedText;
  readonly kind: string | undefined;
  readonly time: string;
  /** What differs from the plan: cancelled, moved, full … */
  readonly status: string | undefined;
  /** It does not take place on this date. */
  readonly off: boolean;
  readonly note: PickedText | undefined;
  readonly summary: PickedText | undefined;
  readonly facts: readonly Fact[];
}

/** Cancelled, closed or postponed: nobody should set out, and nobody should join. */
export const isOff = ({ when: { status } }: Pick<Appointment, 'when'>): boolean =>
  status === 'cancelled' || status === 'closed' || status === 'postponed';

const dayOf = (moment: string): string => moment.slice(0, 10);

/** "17:00–19:00", "ganztägig", "bis 2. Oktober 2026"; of a series without times its own words: "montags am Vormittag". */
export const timeText = (
  { event, when }: Pick<Appointment, 'event' | 'when'>,
  context: RecordContext,
): string => {
  const { language } = context;
  const { start, end, allDay } = when;
  const last = end && dayOf(end);
  // What ends in the night still belongs to its evening.
  const isLong = last && last > dayOf(start) && !(end.length > 10 && end.slice(11) < '10:00');
  const until = isLong
    ? msg(str`bis ${formatDate(language, last, 'day')}`, { id: 'event.until' })
    : undefined;
  if (allDay)
    return until ?? pick(context, event.recurrence?.text)?.text ?? msg('ganztägig', { id: 'event.all-day' });
  return join([timeSpan(start.slice(11), isLong ? undefined : end?.slice(11)), until])!;
};

/** Date and time of a moment: "3. Nov. 2026, 18:00". */
export const momentText = (moment: string, language: string): string =>
  formatDate(language, moment) + (moment.length > 10 ? `, \u2066${formatTime(moment.slice(11))}\u2069` : '');

/** What differs from the plan, in a few words; undefined when all is as it should be. */
export const statusText = (
  { event, when }: Pick<Appointment, 'event' | 'when'>,
  context: RecordContext,
): string | undefined => {
  const { language } = context;
  switch (when.status) {
    case 'closed': {
      const name = pick(context, when.closure?.name)?.text;
      return name ? msg(str`fällt aus: ${name}`, { id: 'event.closed' }) : briefLabel('status', 'cancelled');
    }
    case 'cancelled':
      return briefLabel('status', 'cancelled');
    case 'postponed':
      return msg('verschoben, neuer Termin folgt', { id: 'event.postponed' });
    case 'rescheduled': {
      const before = when.previousStart;
      if (!before) return msg('verlegt', { id: 'event.moved' });
      return before.length > 10 && dayOf(before) === dayOf(when.start)
        ? msg(str`neue Uhrzeit, bisher ${`\u2066${formatTime(before.slice(11))}\u2069`}`, {
            id: 'event.moved-time',
          })
        : msg(str`verlegt, war am ${momentText(before, language)}`, { id: 'event.moved-from' });
    }
    case 'movedOnline':
      return msg('findet online statt', { id: 'event.online' });
    case 'tentative':
      return msg('noch nicht sicher', { id: 'event.tentative' });
    case 'scheduled': {
      const state = event.capacity?.state;
      return state && state !== 'open' ? briefLabel('capacity', state) : undefined;
    }
  }
};

/** Name of the place and its town; "online" where it is. */
export const placeText = ({ event, when }: Pick<Appointment, 'event' | 'when'>, context: RecordContext) => {
  const place = context.lookup.place(when.placeId ?? event.placeId);
  const name = pick(context, place?.name)?.text;
  const town = place?.address?.city ?? (place?.ags && areaName(place.ags, context));
  const way =
    when.status === 'movedOnline'
      ? 'online'
      : event.attendance && event.attendance !== 'onsite'
        ? event.attendance
        : undefined;
  const where = when.status === 'movedOnline' ? [] : [name, town && name?.includes(town) ? undefined : town];
  return join([...where.filter(Boolean), way && briefLabel('attendance', way)]);
};

export const eventCard = (appointment: Appointment, context: RecordContext): EventCard => {
  const { event, when } = appointment;
  const facts: Fact[] = [];
  const add = (icon: Fact['icon'], label: string, text: string | undefined) => {
    if (text) facts.push({ icon, label, text });
  };
  add('place', msg('Ort', { id: 'fact.place' }), placeText(appointment, context));
  add('language', msg('Sprachen', { id: 'fact.languages' }), languagesText(event.languages, context));
  add('cost', msg('Kosten', { id: 'fact.cost' }), costText(event.cost, context));
  return {
    id: event.id,
    appointment,
    title: pick(context, when.title ?? event.title)!,
    kind: event.types?.length ? termLabel(context, 'eventTypes', event.types[0]!) : undefined,
    time: timeText(appointment, context),
    status: statusText(appointment, context),
    off: isOff(appointment),
    note: pick(context, when.note),
    summary: pick(context, event.summary),
    facts,
  };
};
