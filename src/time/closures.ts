// Days on which things fall out: school holidays, public holidays, an office that is shut.
import { daysInMonth, parseDate } from './civil.js';

/** A closure of the feed as far as time is concerned; `Name` is whatever the caller shows, a localized text for instance. */
export interface ClosureDays<Name = unknown> {
  readonly id: string;
  readonly name?: Name | undefined;
  readonly ranges?:
    | readonly {
        readonly from: string;
        /** Inclusive; the first day when absent. */
        readonly to?: string | undefined;
        readonly label?: Name | undefined;
      }[]
    | undefined;
  readonly repeatYearly?: boolean | undefined;
}

export interface ClosedDay<Name = unknown> {
  readonly id: string;
  /** Name of the range, else of the closure. */
  readonly name: Name | undefined;
  /** First and last day of the range, inclusive. */
  readonly from: string;
  readonly to: string;
}

/** The range so many years later; the 29th of February becomes the 28th where there is none. */
const shifted = (date: string, years: number): string => {
  const parsed = years ? parseDate(date) : undefined;
  if (!parsed) return date;
  const year = parsed.year + years;
  const day = Math.min(parsed.day, daysInMonth(year, parsed.month));
  return `${String(year).padStart(4, '0')}${date.slice(4, 8)}${String(day).padStart(2, '0')}`;
};

/** The first closure that covers an ISO date, or undefined. Bad ranges cover nothing. */
export const closureOn = <Name>(
  date: string,
  closures: readonly ClosureDays<Name>[],
): ClosedDay<Name> | undefined => {
  for (const { id, name, ranges = [], repeatYearly } of closures)
    for (const range of ranges) {
      const first = range.from.slice(0, 10);
      const last = (range.to ?? first).slice(0, 10);
      const years = Number(date.slice(0, 4)) - Number(first.slice(0, 4));
      // A range over New Year covers days of the year after its beginning.
      for (const shift of repeatYearly ? [years, years - 1] : [0]) {
        const from = shifted(first, shift);
        const to = shifted(last, shift);
        if (from <= date && date <= to) return { id, name: range.label ?? name, from, to };
      }
    }
  return undefined;
};
