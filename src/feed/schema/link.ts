/** A link beside a record. A string is its `url`. */
import * as z from 'zod/mini';
import { label } from './localized-text.js';
import { field, named, required, shorthand } from './registry.js';
import { languageTag, url } from './strings.js';

export const linkSchema = shorthand(
  named(
    z.object({
      url: required(url, 'Address.'),
      label: field(label, 'What it leads to.'),
      kind: field(z.enum(['info', 'register', 'join', 'download', 'map']), 'What it is for.'),
      lang: field(languageTag, 'Language of the page behind it.'),
    }),
    'Link',
    'A link.',
  ),
  'url',
);
