/** A phone number, best in E.164 (`+49 2241 …`); others are shown as written. A string is its `number`. */
import * as z from 'zod/mini';
import { label } from './localized-text.js';
import { field, named, required, shorthand } from './registry.js';
import { languageTag, line } from './strings.js';

export const phoneSchema = shorthand(
  named(
    z.object({
      number: required(line, 'Number with country code.'),
      type: field(z.enum(['voice', 'mobile', 'fax', 'sms', 'whatsapp']), 'voice when absent.'),
      label: field(label, 'For instance: reception.'),
      languages: field(z.array(languageTag), 'Languages spoken on this number.'),
    }),
    'Phone',
    'A phone number.',
  ),
  'number',
);
