/** Days and times as spreadsheets count them: days since the turn of a century, the time as a part of a day. */
import type { CellMoment } from '../table/table.js';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST = 2_958_465;

const two = (value: number): string => String(value).padStart(2, '0');

/** `HH:MM` of minutes since midnight; hours may be more than a day has. */
export const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/**
 * `shows`: what the cell's format shows of it. Seconds are rounded to minutes, since a serial number is never exact.
 * Nothing for numbers that are no day, and for 0, which stands for an empty cell.
 */
export const serialMoment = (
  serial: number,
  is1904: boolean,
  shows: { readonly date: boolean; readonly time: boolean },
): CellMoment | undefined => {
  if (!(serial >= 0) || serial > LAST) return undefined;
  const minutes = Math.round(serial * 1440);
  const time = clock(minutes % 1440);
  if (!shows.date) return { time };
  let days = shows.time ? Math.floor(minutes / 1440) : Math.floor(serial + 1e-9);
  if (!is1904) {
    if (days < 1) return shows.time && minutes ? { time } : undefined;
    // Lotus 1-2-3 took 1900 for a leap year, and everybody followed: its 29 February is number 60.
    if (days < 60) days++;
  }
  const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY).toISOString().slice(0, 10);
  return shows.time ? { date, time } : { date };
};

/** A day as Excel counts it, in the system of 1900; from 1 March 1900 on. */
export const dateSerial = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - EPOCH_1900) / DAY;

/** What a cell of type `d` holds (ISO 8601), its offset left out. */
export const isoMoment = (text: string): CellMoment | undefined => {
  const match = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?/.exec(text.trim());
  const [, date, time] = match ?? [];
  return date || time ? { ...(date && { date }), ...(time && { time }) } : undefined;
};
