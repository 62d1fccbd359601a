/**
 * One round of a course. Sparse is normal: a rhythm without a start, a start without an end.
 * `full` is a matter of `capacity.state`, not of `status`.
 */
import * as z from 'zod/mini';
import { capacitySchema } from './capacity.js';
import { text } from './localized-text.js';
import { moneySchema } from './money.js';
import { recurrenceFields } from './recurrence.js';
import { field, named } from './registry.js';
import { registrationSchema } from './registration.js';
import { id, moment, time } from './strings.js';

export const scheduleSchema = named(
  z.object({
    ...recurrenceFields,
    from: field(time, 'Lessons begin.'),
    to: field(time, 'Lessons end.'),
  }),
  'Schedule',
  'Days and hours of the lessons.',
);

export const courseRunSchema = named(
  z.object({
    id: field(id, 'Id inside the offer.'),
    start: field(moment, 'First day, or first lesson.'),
    end: field(moment, 'Last day (inclusive).'),
    schedule: field(scheduleSchema, 'Days and hours of the lessons.'),
    placeId: field(id, 'Id of the place, when it differs from the offer.'),
    capacity: field(capacitySchema, 'Places left.'),
    registration: field(registrationSchema, 'How to register.'),
    price: field(moneySchema, 'When it differs from the offer.'),
    status: field(
      z.enum(['planned', 'active', 'paused', 'cancelled', 'ended']),
      'State; never delete a run.',
    ),
    note: field(text, 'For instance: why it is paused.'),
  }),
  'CourseRun',
  'One round of a course.',
);
