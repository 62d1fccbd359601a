/** Days on which things fall out: school holidays, public holidays, a shut office. A string in `ranges` is one day. */
import * as z from 'zod/mini';
import { label } from './localized-text.js';
import { provenance } from './provenance.js';
import { field, named, required, shorthand } from './registry.js';
import { date, id } from './strings.js';

export const closureSchema = named(
  z.object({
    id: required(id, 'Stable id.'),
    name: required(label, 'Name, shown as reason: autumn holidays.'),
    ranges: field(
      z.array(
        shorthand(
          z.object({
            from: required(date, 'First day.'),
            to: field(date, 'Last day (inclusive); the first when absent.'),
            label: field(label, 'Name of this range.'),
          }),
          'from',
        ),
      ),
      'Days.',
    ),
    repeatYearly: field(z.boolean(), 'On the same days every year.'),
    ...provenance,
  }),
  'Closure',
  'Days on which things fall out.',
);
