/** What a place or an event offers to people with disabilities. Absent means not stated, false means no. */
import * as z from 'zod/mini';
import { text } from './localized-text.js';
import { field, named } from './registry.js';

const flag = z.boolean();

export const accessibilitySchema = named(
  z.object({
    wheelchair: field(z.enum(['yes', 'limited', 'no', 'unknown']), 'Usable with a wheelchair.'),
    stepFree: field(flag, 'Entrance without a step.'),
    toilet: field(flag, 'Wheelchair-accessible toilet.'),
    lift: field(flag, 'Lift.'),
    parking: field(flag, 'Disabled parking space.'),
    hearingLoop: field(flag, 'Hearing loop.'),
    signLanguage: field(flag, 'Sign language.'),
    quietRoom: field(flag, 'A quiet room.'),
    assistanceDog: field(flag, 'Assistance dogs are welcome.'),
    note: field(text, 'For instance: ramp at the back.'),
  }),
  'Accessibility',
  'Accessibility.',
);
