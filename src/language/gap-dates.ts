// Writes days in the languages that engines lack, from our own tables.
import { fromEpochDays } from '../time/civil.js';
import type { DateNames, DateStyle, DateWriter } from './date-names.js';
import { dateNames } from './generated/date-names.js';

const fromNames = (names: DateNames, days: number, style: DateStyle): string => {
  const { pattern, months } = names.styles[style];
  const { day, month, year } = fromEpochDays(days);
  const two = (value: number) => String(value).padStart(2, '0');
  return pattern
    .replace('{dd}', two(day))
    .replace('{d}', String(day))
    .replace('{MM}', two(month))
    .replace('{M}', months?.[month - 1] ?? '')
    .replace('{y}', String(year))
    .replace('{E}', names.weekdays[style === 'day' ? 'short' : 'long'][(days + 3) % 7] ?? '');
};

/** The writer of a gap language; undefined for one without a table. */
export const dateWriter = (gap: string): DateWriter | undefined => {
  const names: DateNames | undefined = dateNames[gap];
  return names && { ...names, format: (days, style) => fromNames(names, days, style) };
};
