/**
 * Opening hours: weekly slots, special days, and flags that depend on nothing. Local time; `to` before `from` runs past
 * midnight. A slot without times says only the days.
 */
import * as z from 'zod/mini';
import { text } from './localized-text.js';
import { field, named, required } from './registry.js';
import { date, id, time, timeZone } from './strings.js';

const mode = z.enum(['walkIn', 'byAppointment', 'phone']);

const slot = {
  from: field(time, 'Opens.'),
  to: field(time, 'Closes.'),
  mode: field(mode, 'What is possible then.'),
  note: field(text, 'Remark on this slot.'),
};

export const weeklySlotSchema = named(
  z.object({
    days: required(z.array(z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'])), 'Days of the week.'),
    ...slot,
  }),
  'WeeklySlot',
  'A slot that comes back every week.',
);

export const specialHoursSchema = named(
  z.object({
    date: field(date, 'One day …'),
    from: field(date, '… or the first …'),
    to: field(date, '… and the last day.'),
    closed: field(z.boolean(), 'Closed on these days.'),
    slots: field(z.array(z.object(slot)), 'Open at these times instead of the weekly ones.'),
    note: field(text, 'Why.'),
  }),
  'SpecialHours',
  'Days that differ from the week.',
);

export const hoursSchema = named(
  z.object({
    weekly: field(z.array(weeklySlotSchema), 'Every week.'),
    special: field(z.array(specialHoursSchema), 'Single days that differ.'),
    byAppointment: field(z.boolean(), 'Appointments can be made.'),
    walkIn: field(z.boolean(), 'One may come without an appointment.'),
    always: field(z.boolean(), 'Open round the clock.'),
    closures: field(z.array(id), 'Ids of closures: closed then.'),
    temporarilyClosed: field(
      z.object({
        from: field(date, 'First closed day.'),
        to: field(date, 'Last closed day.'),
        note: field(text, 'Why, and who helps meanwhile.'),
      }),
      'Closed for a while.',
    ),
    timeZone: field(timeZone, 'Only when it differs from the feed.'),
  }),
  'Hours',
  'Opening hours.',
);
