/**
 * Words the records are sorted by. Each list replaces the shipped default of its name.
 * `municipalities` names the towns of the region; their `id` is the AGS.
 */
import * as z from 'zod/mini';
import { label, wordsByLanguage } from './localized-text.js';
import { geoSchema } from './place.js';
import { field, named, required } from './registry.js';
import { code, line, url } from './strings.js';

export const termSchema = named(
  z.object({
    id: required(code, 'Code the records use.'),
    label: required(label, 'What visitors read.'),
    parent: field(code, 'Id of the broader term in the same list.'),
    icon: field(code, 'Name of a shipped icon.'),
    synonyms: field(wordsByLanguage, 'Further words that find it: {"de": ["Kita", "Kindergarten"]}.'),
    sameAs: field(url, 'Address of the same notion elsewhere.'),
    geo: field(geoSchema, 'Centre, of a municipality.'),
    population: field(z.int().check(z.gte(0)), 'Inhabitants, of a municipality.'),
    postcodes: field(z.array(line), 'Postcodes, of a municipality.'),
  }),
  'Term',
  'One entry of a vocabulary.',
);

const terms = z.array(termSchema);

export const vocabulariesSchema = named(
  z.object({
    fieldsOfAction: field(terms, 'Fields of action: language, work, health …'),
    actorTypes: field(terms, 'Kinds of organizations.'),
    offerTypes: field(terms, 'Kinds of offers.'),
    courseTypes: field(terms, 'Kinds of courses.'),
    audiences: field(terms, 'Groups of people.'),
    residence: field(terms, 'Kinds of residence status.'),
    eventTypes: field(terms, 'Kinds of events.'),
    accessibility: field(terms, 'Labels of the accessibility fields.'),
    tags: field(terms, 'Keywords.'),
    municipalities: field(terms, 'Towns of the region; id = AGS.'),
  }),
  'Vocabularies',
  'Words the records are sorted by.',
);
