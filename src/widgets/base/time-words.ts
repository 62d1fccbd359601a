// Times and weekdays in a few words, for every kind of record. Pure.
import { formatList, formatTimeRange, weekdayName } from '../../language/intl.js';
import type { Weekday } from '../../time/civil.js';
import type { RecordContext } from './context.js';

/** "09:00–12:15", isolated: it reads left to right inside Arabic words too. */
export const timeSpan = (from: string | undefined, to: string | undefined): string | undefined =>
  from ? `\u2066${formatTimeRange(from, to)}\u2069` : undefined;

export const dayNames = (days: readonly Weekday[], context: RecordContext): string =>
  formatList(
    context.language,
    days.map((day) => weekdayName(context.language, day, days.length > 1 ? 'short' : 'long')),
  );
