/**
 * When something comes back: by rule, by list of dates, or only in words. Exceptions count by local date.
 * Shared by events (`recurrence`) and course runs (`schedule`).
 */
import * as z from 'zod/mini';
import { label, text } from './localized-text.js';
import { field, named, required } from './registry.js';
import { date, id, moment, rule } from './strings.js';

export const eventStatusSchema = z.enum([
  'scheduled',
  'tentative',
  'cancelled',
  'postponed',
  'rescheduled',
  'movedOnline',
]);

export const overrideSchema = named(
  z.object({
    date: required(date, 'The date by the rule that differs.'),
    status: field(eventStatusSchema, 'For instance: cancelled.'),
    start: field(moment, 'New start.'),
    end: field(moment, 'New end.'),
    placeId: field(id, 'Other place.'),
    title: field(label, 'Other title.'),
    note: field(text, 'Why, or what happens that day.'),
  }),
  'Override',
  'One date of a series that differs.',
);

export const recurrenceFields = {
  rule: field(rule, 'RFC 5545 RRULE. With INTERVAL above 1 the start is the anchor.'),
  dates: field(z.array(moment), 'Dates in addition to the rule, or instead of one.'),
  exclude: field(z.array(date), 'Local dates that fall out.'),
  closures: field(z.array(id), 'Ids of closures: dates in them fall out, with their label.'),
  overrides: field(z.array(overrideSchema), 'Single dates that differ.'),
  text: field(text, 'In words, when no rule fits.'),
};

export const recurrenceSchema = named(z.object(recurrenceFields), 'Recurrence', 'When the event comes back.');
