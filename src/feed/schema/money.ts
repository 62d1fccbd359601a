/** What it costs. A string is the `type`: `"cost": "free"`. Without a type nothing is known but the numbers and the note. */
import * as z from 'zod/mini';
import { text } from './localized-text.js';
import { field, named, shorthand } from './registry.js';
import { currency } from './strings.js';

const amount = z.number().check(z.gte(0));

export const moneySchema = shorthand(
  named(
    z.object({
      type: field(
        z.enum(['free', 'donation', 'reduced', 'funded', 'paid', 'unknown']),
        'Kind of cost. funded = somebody else pays under conditions.',
      ),
      min: field(amount, 'Lowest price.'),
      max: field(amount, 'Highest price.'),
      currency: field(currency, 'ISO 4217, EUR when absent.'),
      per: field(z.enum(['once', 'session', 'hour', 'month', 'course']), 'What the price is for.'),
      note: field(text, 'Reductions, who pays, what to bring.'),
    }),
    'Money',
    'What it costs.',
  ),
  'type',
);
