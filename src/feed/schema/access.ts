/** How do I get in? */
import * as z from 'zod/mini';
import { label, text } from './localized-text.js';
import { field, named } from './registry.js';
import { code } from './strings.js';

export const accessSchema = named(
  z.object({
    selfReferral: field(z.boolean(), 'One may come on one’s own account; false = somebody has to refer.'),
    referralBy: field(z.array(code), 'Codes of vocabularies.actorTypes: who may refer.'),
    openTo: field(z.array(z.enum(['newcomer', 'volunteer', 'professional'])), 'Who may ask for it.'),
    steps: field(z.array(z.enum(['walkIn', 'phone', 'email', 'online', 'letter'])), 'First step.'),
    documents: field(z.array(label), 'What to bring.'),
    waitingTime: field(label, 'How long it usually takes.'),
    note: field(text, 'Anything else on how to get in.'),
  }),
  'Access',
  'How to get in.',
);
