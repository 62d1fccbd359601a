// What the details say and the first list does not: ranges of dates, plain numbers, names of countries.
import { toEpochDays } from '../time/civil.js';
import type { DateStyle } from './date-names.js';
import { formatDate } from './intl.js';
import { writerOf } from './writer.js';

/** Two civil dates, both inclusive, with what they share said once; one date when they are the same day. */
export const formatDateRange = (
  language: string,
  from: string,
  to: string,
  style: DateStyle = 'medium',
): string => {
  const start = toEpochDays(from);
  const end = toEpochDays(to);
  const first = formatDate(language, from, style);
  return start === end || Number.isNaN(start + end)
    ? first
    : (writerOf(language).dateRange?.(start, end, style) ??
        germanRange(first, formatDate(language, to, style), style === 'short'));
};

/** `3.–5. November 2026`: what both share is said once, at the end. */
const germanRange = (from: string, to: string, whole: boolean): string => {
  const first = from.split(' ');
  const last = to.split(' ');
  for (let i = last.length; first.length > 1 && first[first.length - 1] === last[--i];) first.pop();
  return first.join(' ') + (first.length > 1 || whole ? ' – ' : '–') + to;
};

export const formatNumber = (language: string, value: number): string => writerOf(language).number(value);
