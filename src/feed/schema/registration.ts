/** How to register. */
import * as z from 'zod/mini';
import { text } from './localized-text.js';
import { field, named } from './registry.js';
import { email, line, moment, url } from './strings.js';

export const registrationSchema = named(
  z.object({
    required: field(z.boolean(), 'Registration is needed; false = just come.'),
    url: field(url, 'Form.'),
    email: field(email, 'Mailbox.'),
    phone: field(line, 'Phone number.'),
    opens: field(moment, 'Registration opens.'),
    closes: field(moment, 'Last day of registration.'),
    note: field(text, 'Anything else.'),
  }),
  'Registration',
  'How to register.',
);
