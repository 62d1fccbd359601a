/**
 * Takes out of a string what could break a line, a layout or a file it is written to: control characters, line and
 * paragraph separators, direction overrides and isolates, half surrogate pairs (they make `encodeURIComponent` throw).
 * Longer texts keep their line breaks, in one lines they become blanks.
 */
import { isClean } from './is-clean.js';

const breaks = /\r\n?|[\x85\u2028\u2029]/g;
const controls = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

/** The cleaned string, without blanks around it. */
export const cleanString = (value: string, multiline?: boolean): string =>
  isClean(value, multiline)
    ? value
    : value
        .replace(breaks, '\n')
        .replace(multiline ? /\t/g : /[\t\n]+/g, ' ')
        .replace(controls, '')
        .trim();
