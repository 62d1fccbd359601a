/** A picture. It is shown only when it says what is on it (`alt`) or that it is mere decoration. A string is its `src`. */
import * as z from 'zod/mini';
import { label } from './localized-text.js';
import { field, named, required, shorthand } from './registry.js';
import { line, url } from './strings.js';

const fraction = z.number().check(z.gte(0), z.lte(1));

export const imageSchema = shorthand(
  named(
    z.object({
      src: required(url, 'https address of a raster image.'),
      alt: field(label, 'What the picture shows, for those who do not see it.'),
      decorative: field(z.boolean(), 'True when the picture says nothing.'),
      credit: field(label, 'Who made it.'),
      licence: field(line, 'SPDX id or address of the licence.'),
      width: field(z.int().check(z.gte(1)), 'Pixels.'),
      height: field(z.int().check(z.gte(1)), 'Pixels.'),
      focus: field(
        z.tuple([fraction, fraction]),
        'Point that stays in view when cut: [x, y], 0 to 1 from the top left.',
      ),
    }),
    'Image',
    'A picture with its description.',
  ),
  'src',
);
