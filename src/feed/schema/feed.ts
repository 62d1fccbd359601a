/** The whole document. Unknown keys are ignored with a note; keys that begin with `x-` are yours. */
import * as z from 'zod/mini';
import { closureSchema } from './closure.js';
import { contactSchema } from './contact.js';
import { eventSchema } from './event.js';
import { label } from './localized-text.js';
import { offerSchema } from './offer.js';
import { organizationSchema } from './organization.js';
import { placeSchema } from './place.js';
import { field, named, notes, required, shorthand } from './registry.js';
import { seriesSchema } from './series.js';
import { ags, email, id, languageTag, line, moment, timeZone, url, version } from './strings.js';
import { vocabulariesSchema } from './vocabulary.js';

const degrees = z.number().check(z.gte(-180), z.lte(180));

/** Everything but the records. */
export const headSchema = z.object({
  schemaVersion: required(version, 'Version of this format: "1.0".'),
  id: field(id, 'Stable name of the feed; part of calendar ids.'),
  title: field(label, 'Title of the feed.'),
  publisher: field(
    z
      .object({
        name: field(label, 'Name.'),
        url: field(url, 'Website.'),
        imprintUrl: field(url, 'Imprint.'),
        privacyUrl: field(url, 'Privacy notice.'),
        email: field(email, 'Mailbox for reports of mistakes.'),
      })
      .register(notes, { id: 'Publisher' }),
    'Who answers for the feed.',
  ),
  licence: field(line, 'SPDX id or address of the licence.'),
  attribution: field(label, 'How to name the source.'),
  generatedAt: field(moment, 'When the file was written.'),
  ttlMinutes: field(z.number().check(z.gte(0)), 'Minutes after which it is worth asking again.'),
  expiresAt: field(moment, 'From then on the feed is marked as out of date.'),
  defaultLanguage: field(languageTag, 'Language of plain strings; de when absent.'),
  languages: field(
    z.array(
      shorthand(
        z
          .object({
            code: required(languageTag, 'Language tag.'),
            name: field(line, 'Name in the language itself.'),
            translationsUrl: field(url, 'Address of feed.{lang}.json with translations, merged by id.'),
          })
          .register(notes, { id: 'FeedLanguage' }),
        'code',
      ),
    ),
    'Languages of the feed.',
  ),
  timeZone: field(timeZone, 'Zone of all wall times; Europe/Berlin when absent.'),
  region: field(
    z
      .object({
        name: field(label, 'Name of the region.'),
        ags: field(z.array(ags), 'Municipality keys that make up the region.'),
        bbox: field(z.tuple([degrees, degrees, degrees, degrees]), '[west, south, east, north] in degrees.'),
      })
      .register(notes, { id: 'Region' }),
    'Region the feed is about.',
  ),
  vocabularies: field(vocabulariesSchema, 'Words the records are sorted by.'),
  synonyms: field(
    z.record(languageTag, z.array(z.array(z.string()))),
    'Groups of words that mean the same, for the search: {"de": [["Kita", "Kindergarten"]]}.',
  ),
});

export const feedSchema = named(
  z.extend(headSchema, {
    organizations: field(z.array(organizationSchema), 'Who offers.'),
    places: field(z.array(placeSchema), 'Where.'),
    contacts: field(z.array(contactSchema), 'Whom to ask.'),
    offers: field(z.array(offerSchema), 'What there is.'),
    events: field(z.array(eventSchema), 'What happens.'),
    closures: field(z.array(closureSchema), 'Days on which things fall out.'),
    series: field(z.array(seriesSchema), 'Action weeks and programmes.'),
  }),
  'Feed',
  'Offers, events and contacts of a region in one document.',
);
