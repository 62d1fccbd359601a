/**
 * The kinds of strings a feed is made of. Each pattern is linear and stands in the JSON Schema as it is.
 * Empty strings and `null` count as absent everywhere; the parser takes them out before anything is checked.
 */
import * as z from 'zod/mini';
import { notes, type SchemaNote } from './registry.js';

const pattern = (kind: string, source: string, note: SchemaNote) =>
  z
    .string()
    .check(z.regex(new RegExp(`^(?:${source})$`)))
    .register(notes, { id: kind[0]!.toUpperCase() + kind.slice(1), kind, ...note });

const DAY =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** One line of plain text in no particular language: a name, a street, a phone number. */
export const line = z.string();

/** Stable name of a record inside its feed. Any text; it becomes part of addresses, so short and without spaces is kind. */
export const id = z.string().check(z.minLength(1));

/** The `id` of an entry in one of the feed's vocabularies. An unknown code is shown as it is written. */
export const code = z.string().check(z.minLength(1));

/** Calendar day `YYYY-MM-DD`. */
export const date = pattern('date', DAY, {
  description: 'Calendar day, YYYY-MM-DD.',
  examples: ['2026-11-03'],
});

/**
 * Day or local wall time of the feed's zone. Seconds are optional, fractions are cut. With `Z` or an offset the parser
 * converts it to wall time when its caller gave `toWallTime`; else it keeps the string and notes it.
 */
export const moment = pattern(
  'moment',
  `(?:${DAY})(?:T${CLOCK}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${CLOCK})?)?`,
  {
    description: 'Day (YYYY-MM-DD) or local wall time (YYYY-MM-DDTHH:MM) in the time zone of the feed.',
    examples: ['2026-11-03', '2026-11-03T18:00'],
  },
);

/** Time of day `HH:MM`; `24:00` ends a day. */
export const time = pattern('time', `${CLOCK}|24:00`, {
  description: 'Time of day, HH:MM.',
  examples: ['09:00'],
});

/** Length of time, ISO 8601 without months and years: `PT1H30M`, `P2D`, `P1W`. */
export const duration = pattern(
  'duration',
  'P(?:\\d{1,4}W|\\d{1,4}D(?:T\\d{1,4}H(?:\\d{1,4}M)?|T\\d{1,4}M)?|T\\d{1,4}H(?:\\d{1,4}M)?|T\\d{1,4}M)',
  { description: 'Length of time, ISO 8601.', examples: ['PT1H30M', 'P2D'] },
);

/** BCP 47 tag. `de-si` and `de-x-simplified` are read as `de-simple`. */
export const languageTag = pattern('language', '[A-Za-z]{2,3}(?:-[A-Za-z\\d]{1,10})*', {
  description: 'Language tag (BCP 47). Easy German is de-simple.',
  examples: ['de', 'en', 'ar', 'uk', 'de-simple'],
});

/** IANA time zone name. Whether it exists is for the caller's `isTimeZone` to say. */
export const timeZone = pattern('zone', '[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*', {
  description: 'IANA time zone.',
  examples: ['Europe/Berlin'],
});

/** Official municipality key (AGS): 2 digits a state, 3 an administrative region, 5 a county, 8 a municipality. */
export const ags = pattern('ags', '\\d{2}(?:\\d|\\d{3}|\\d{6})?', {
  description: 'Official municipality key (AGS): 2 digits state, 5 county, 8 municipality.',
  examples: ['05382060', '05382'],
});

/** Regional key (ARS), 12 digits. */
export const ars = pattern('ars', '\\d{12}', { description: 'Regional key (ARS), 12 digits.' });

/** Address of a page, a mailbox, a phone or a point on the map: `https http mailto tel geo`, without credentials. */
export const url = pattern(
  'url',
  '(?:https?://[^\\s/?#@\\\\<>"]+(?:$|[/?#])|(?:mailto|tel|geo):)[^\\s<>"\\\\]*',
  {
    description: 'Absolute address: https, http, mailto, tel or geo.',
    examples: ['https://example.org/kurs'],
  },
);

/** One mailbox. */
export const email = pattern('email', '[^\\s@?&%<>()",;:\\\\]+@[^\\s@?&%<>()",;:\\\\]+', {
  description: 'Mail address.',
  examples: ['info@example.org'],
});

/** Level of the Common European Framework, with half levels, or `alpha`: cannot read and write Latin letters yet. */
export const level = pattern('level', 'alpha|[ABC][12](?:\\.\\d)?', {
  description: 'Language level: alpha (learning to read and write), A1 … C2, or a half such as A2.1.',
  examples: ['alpha', 'A1', 'A2.1', 'B2'],
});

/** ISO 4217. */
export const currency = pattern('currency', '[A-Z]{3}', { description: 'Currency, ISO 4217.' });

/** ISO 3166-1 alpha-2. */
export const country = pattern('country', '[A-Z]{2}', { description: 'Country, ISO 3166.' });

/** `1`, `1.0`, `1.4.2`. */
export const version = pattern('version', '\\d{1,4}(?:\\.\\d{1,4}){0,2}', {
  description: 'Version number.',
  examples: ['1.0'],
});

/** RFC 5545 RRULE value. Which parts are understood is for the time room to say. */
export const rule = z.string().register(notes, {
  description: 'RFC 5545 RRULE, FREQ from DAILY to YEARLY.',
  examples: ['FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=MONTHLY;BYDAY=-1WE'],
});
