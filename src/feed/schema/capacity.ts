/** Places left. `asOf` says when that was true. A string is the `state`. */
import * as z from 'zod/mini';
import { field, named, shorthand } from './registry.js';
import { moment } from './strings.js';

const count = z.int().check(z.gte(0));

export const capacitySchema = shorthand(
  named(
    z.object({
      total: field(count, 'All places.'),
      free: field(count, 'Places left.'),
      waitlist: field(z.boolean(), 'There is a waiting list.'),
      state: field(z.enum(['open', 'few', 'full', 'waitlist', 'closed']), 'State in one word.'),
      asOf: field(moment, 'When this was true.'),
    }),
    'Capacity',
    'Places left.',
  ),
  'state',
);
