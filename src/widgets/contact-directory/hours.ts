// Opening hours in words: whether somebody is there now, when next, and why not; and the week as rows of a table. All in
// the office's own zone, wherever the reader is. Pure.
import type { Closure, Hours, LocalizedText } from '../../feed/types.js';
import { formatDate, formatTime, weekdayName } from '../../language/intl.js';
import { msg, str } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { addDays, daysUntil, parseTime, weekdayOf, weekdays } from '../../time/civil.js';
import { nowIn } from '../../time/now-in.js';
import { openStateAt } from '../../time/open-state.js';
import type { WeekRow } from '../../ui/week-table.js';
import { pick, type RecordContext } from '../base/context.js';
import { timeSpan } from '../base/time-words.js';

/** What hours mean depends on: the clock, and closed days of the feed. */
export interface HoursSetting {
  /** Epoch ms. */
  readonly now: number;
  readonly timeZone: string;
  readonly closures: readonly Closure[];
}

export interface HoursWords {
  readonly open: boolean;
  /** "Jetzt geöffnet bis 16:00", "Geschlossen: Herbstferien". */
  readonly text: string;
  /** "Öffnet Dienstag um 09:00", where `text` does not say it. */
  readonly next: string | undefined;
}

/** Time alone, reading left to right. */
const clock = (moment: string): string => `\u2066${formatTime(moment.slice(11))}\u2069`;

const opens = (moment: string, today: string, { language }: RecordContext): string => {
  const date = moment.slice(0, 10);
  const time = clock(moment);
  const days = daysUntil(today, date);
  if (days <= 0) return msg(str`Öffnet um ${time}`, { id: 'contacts.opens-today' });
  if (days === 1) return msg(str`Öffnet morgen um ${time}`, { id: 'contacts.opens-tomorrow' });
  if (days < 7)
    return msg(str`Öffnet ${weekdayName(language, weekdayOf(date)!)} um ${time}`, {
      id: 'contacts.opens-day',
    });
  return msg(str`Öffnet am ${formatDate(language, date, 'dayLong')} um ${time}`, {
    id: 'contacts.opens-date',
  });
};

const openUntil = (moment: string, today: string, { language }: RecordContext): string => {
  const date = moment.slice(0, 10);
  const isNight = date === addDays(today, 1) && moment.slice(11) < '10:00';
  // The end of a day is not the beginning of the next one to those who want to come.
  const time = isNight && moment.endsWith('T00:00') ? '\u206624:00\u2069' : clock(moment);
  // What ends in the night still belongs to its evening.
  return date === today || isNight
    ? msg(str`Jetzt geöffnet bis ${time}`, { id: 'contacts.open-until' })
    : msg(str`Jetzt geöffnet bis ${weekdayName(language, weekdayOf(date)!)}, ${time}`, {
        id: 'contacts.open-until-day',
      });
};

/** Undefined when nothing can be told from the hours. */
export const hoursWords = (
  hours: Hours,
  { now, timeZone, closures }: HoursSetting,
  context: RecordContext,
): HoursWords | undefined => {
  const local = nowIn(now, hours.timeZone ?? timeZone);
  const state = openStateAt<LocalizedText>(hours, local, closures);
  const { open, until, opensAt, mode, reason } = state;
  const today = local.slice(0, 10);
  if (open) {
    const how = mode && mode !== 'walkIn' ? defaultLabel('hoursMode', mode) : undefined;
    const text = until
      ? openUntil(until, today, context)
      : msg('Rund um die Uhr geöffnet', { id: 'contacts.open-always' });
    return { open, text: how ? `${text} (${how})` : text, next: undefined };
  }
  const next = opensAt && opens(opensAt, today, context);
  if (reason) {
    const why = pick(context, reason === 'closure' ? state.closure?.name : state.note)?.text;
    const text = why
      ? msg(str`Geschlossen: ${`\u2068${why}\u2069`}`, { id: 'contacts.closed-for' })
      : reason === 'pause'
        ? msg('Zurzeit geschlossen', { id: 'hours.temporarily-closed' })
        : msg('Heute geschlossen', { id: 'contacts.closed-today' });
    return { open, text, next };
  }
  if (next) return { open, text: next, next: undefined };
  return hours.byAppointment && !hours.weekly?.length
    ? { open, text: msg('Nach Vereinbarung', { id: 'contacts.by-arrangement' }), next: undefined }
    : undefined;
};

/** A row for each day of the week; none when no day has hours. */
export const weekRows = (
  hours: Hours | undefined,
  context: RecordContext,
  today: string,
): readonly WeekRow[] => {
  const weekly = hours?.weekly ?? [];
  if (!weekly.some(({ from }) => from)) return [];
  return weekdays.map((day) => {
    const slots = weekly
      .filter(({ days }) => days.includes(day))
      .sort((a, b) => (parseTime(a.from ?? '') ?? 0) - (parseTime(b.from ?? '') ?? 0));
    return {
      day: weekdayName(context.language, day),
      isToday: weekdayOf(today) === day,
      slots: slots.map(({ from, to, mode, note }) => ({
        times: timeSpan(from, to),
        note: [mode && defaultLabel('hoursMode', mode), pick(context, note)?.text].filter(Boolean).join(', '),
      })),
    };
  });
};
