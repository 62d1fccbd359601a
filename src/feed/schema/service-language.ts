/** A language people are served in: not the language of the text, nor one that is taught. A string is its `code`. */
import * as z from 'zod/mini';
import { text } from './localized-text.js';
import { field, named, required, shorthand } from './registry.js';
import { languageTag } from './strings.js';

export const serviceLanguageSchema = shorthand(
  named(
    z.object({
      code: required(languageTag, 'Language tag.'),
      mode: field(
        z.enum(['spoken', 'interpreter', 'written', 'sign']),
        'How it is offered; spoken when absent.',
      ),
      availability: field(z.enum(['always', 'onRequest', 'someDays']), 'When it is offered.'),
      note: field(text, 'For instance: please call first.'),
    }),
    'ServiceLanguage',
    'A language people are served in.',
  ),
  'code',
);
