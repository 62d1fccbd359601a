/** An action week or programme of many organizers that events belong to. */
import * as z from 'zod/mini';
import { label } from './localized-text.js';
import { provenance } from './provenance.js';
import { field, named, required } from './registry.js';
import { date, id, url } from './strings.js';

export const seriesSchema = named(
  z.object({
    id: required(id, 'Stable id.'),
    title: required(label, 'Title.'),
    summary: field(label, 'One or two sentences.'),
    from: field(date, 'First day.'),
    to: field(date, 'Last day (inclusive).'),
    url: field(url, 'Website.'),
    ...provenance,
  }),
  'Series',
  'An action week or programme.',
);
