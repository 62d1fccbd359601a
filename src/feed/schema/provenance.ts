/** Where a record comes from and how fresh it is. Every record may carry these fields; they survive merges. */
import * as z from 'zod/mini';
import { field, named } from './registry.js';
import { id, languageTag, line, moment, url } from './strings.js';

export const sourceSchema = named(
  z.object({
    name: field(line, 'Who published it.'),
    url: field(url, 'Where it was published.'),
    id: field(id, 'Its id there.'),
    licence: field(line, 'SPDX id or address of the licence.'),
  }),
  'Source',
  'Where the record comes from.',
);

const textOriginSchema = named(
  z.object({
    origin: field(
      z.enum(['original', 'human', 'machine', 'machine-reviewed']),
      'How the text of this language came about.',
    ),
    reviewedAt: field(moment, 'When a person last read it.'),
  }),
  'TextOrigin',
  'How a text came about.',
);

/** Four different dates; none is derived from another. `verifiedBy` is an id in `organizations`, or a plain name. */
export const provenance = {
  source: field(sourceSchema, 'Where the record comes from.'),
  modifiedAt: field(moment, 'Last change of the record.'),
  verifiedAt: field(moment, 'Last time somebody made sure that it is right. Visitors see its age.'),
  verifiedBy: field(line, 'Who made sure: id of an organization, or a name.'),
  validUntil: field(moment, 'Hidden after this day.'),
  publishFrom: field(moment, 'Hidden before this day.'),
  textMeta: field(z.record(languageTag, textOriginSchema), 'How the text of each language came about.'),
};
