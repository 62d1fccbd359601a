/**
 * The kinds of strings a feed is made of. Each pattern is linear and stands in the JSON Schema as it is.
 * Empty strings and `null` count as absent everywhere; the parser removes them before anything is checked.
 */
import * as z from 'zod/mini';
import { notes } from './registry.js';

/** One line of plain text in no particular language: a name, a street, a phone number. */
export const line = z.string();

/** Stable name of a record inside its feed. Any text; it becomes part of addresses, so short and without spaces is kind. */
export const id = z.string().check(z.minLength(1));

/** The `id` of an entry in one of the feed's vocabularies. An unknown code is shown as it is written. */
export const code = z.string().check(z.minLength(1));

/** Calendar day `YYYY-MM-DD`. */
export const date = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
  .register(notes, { description: 'Calendar day, YYYY-MM-DD.', examples: ['2026-11-03'] });

/**
 * Day or local wall time of the feed's zone. Seconds are optional. With `Z` or an offset the parser converts it to wall
 * time when it is given `toWallTime`, else it keeps the string and notes it.
 */
export const moment = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?$/,
    ),
  )
  .register(notes, {
    format: 'moment',
    description: 'Day (YYYY-MM-DD) or local wall time (YYYY-MM-DDTHH:MM) in the time zone of the feed.',
    examples: ['2026-11-03', '2026-11-03T18:00'],
  });

/** Time of day `HH:MM`; `24:00` ends a day. */
export const time = z
  .string()
  .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/))
  .register(notes, { description: 'Time of day, HH:MM.', examples: ['09:00'] });

/** Length of time, ISO 8601 without months and years: `PT1H30M`, `P2D`, `P1W`. */
export const duration = z
  .string()
  .check(z.regex(/^P(\d{1,4}W|\d{1,4}D(T(\d{1,4}H)?(\d{1,4}M)?)?|T\d{1,4}H(\d{1,4}M)?|T\d{1,4}M)$/))
  .register(notes, { description: 'Length of time, ISO 8601.', examples: ['PT1H30M', 'P2D'] });

/** BCP 47 tag without extensions. `de-si` and `de-x-simplified` are read as `de-simple`. */
export const languageTag = z
  .string()
  .check(
    z.regex(
      /^([A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(-x(-[A-Za-z\d]{1,8})+)?|de-x-simplified)$/,
    ),
  )
  .register(notes, {
    format: 'language',
    description: 'Language tag (BCP 47). Easy German is de-simple.',
    examples: ['de', 'en', 'ar', 'uk', 'de-simple'],
  });

/** IANA time zone name. Whether it exists is for the caller's `isTimeZone` to say. */
export const timeZone = z
  .string()
  .check(z.regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/))
  .register(notes, { description: 'IANA time zone.', examples: ['Europe/Berlin'] });

/** Official municipality key (AGS): 2 digits a state, 3 an administrative region, 5 a county, 8 a municipality. */
export const ags = z
  .string()
  .check(z.regex(/^\d{2}(\d|\d{3}|\d{6})?$/))
  .register(notes, {
    description: 'Official municipality key (AGS): 2 digits state, 5 county, 8 municipality.',
    examples: ['05382060', '05382'],
  });

/** Regional key (ARS), 12 digits. */
export const ars = z
  .string()
  .check(z.regex(/^\d{12}$/))
  .register(notes, { description: 'Regional key (ARS), 12 digits.' });

/** Address of a page, a mailbox, a phone or a point on the map: `https http mailto tel geo`, without credentials. */
export const url = z
  .string()
  .check(
    z.regex(
      /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#@\\<>"]+([\/?#][^\s<>"\\]*)?|([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]|[Gg][Ee][Oo]):[^\s<>"\\]+)$/,
    ),
  )
  .register(notes, {
    format: 'url',
    description: 'Absolute address: https, http, mailto, tel or geo.',
    examples: ['https://example.org/kurs'],
  });

/** One mailbox. */
export const email = z
  .string()
  .check(z.regex(/^[^\s@?&%<>()",;:\\]+@[^\s@?&%<>()",;:\\]+$/))
  .register(notes, { description: 'Mail address.', examples: ['info@example.org'] });

/** Level of the Common European Framework, with half levels, or `alpha`: cannot read and write Latin letters yet. */
export const level = z
  .string()
  .check(z.regex(/^(alpha|[ABC][12](\.\d)?)$/))
  .register(notes, {
    description: 'Language level: alpha (learning to read and write), A1 … C2, or a half such as A2.1.',
    examples: ['alpha', 'A1', 'A2.1', 'B2'],
  });

/** RFC 5545 RRULE value. Which parts are understood is for the time room to say. */
export const rule = z.string().register(notes, {
  description: 'RFC 5545 RRULE, FREQ from DAILY to YEARLY.',
  examples: ['FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=MONTHLY;BYDAY=-1WE'],
});
