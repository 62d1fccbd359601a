/**
 * What happens at a time. Dates without time are whole days, `end` included; an event without `end` has none.
 * Exceptions of a series stand in `recurrence`.
 */
import * as z from 'zod/mini';
import { accessibilitySchema } from './accessibility.js';
import { audienceSchema } from './audience.js';
import { capacitySchema } from './capacity.js';
import { imageSchema } from './image.js';
import { linkSchema } from './link.js';
import { label, text } from './localized-text.js';
import { moneySchema } from './money.js';
import { attendanceSchema, childcareSchema } from './offer.js';
import { provenance } from './provenance.js';
import { eventStatusSchema, recurrenceSchema } from './recurrence.js';
import { field, named, required } from './registry.js';
import { registrationSchema } from './registration.js';
import { serviceLanguageSchema } from './service-language.js';
import { code, duration, id, moment, timeZone, url } from './strings.js';

export const eventSchema = named(
  z.object({
    id: required(id, 'Stable id; calendars know the event by it.'),
    title: required(label, 'Title.'),
    summary: field(label, 'One or two sentences, at most 160 characters.'),
    description: field(text, 'The whole text.'),
    start: required(moment, 'Day, or local wall time.'),
    end: field(moment, 'Last day (inclusive), or local wall time.'),
    duration: field(duration, 'Instead of end.'),
    timeZone: field(timeZone, 'Only when it differs from the feed.'),
    openEnd: field(z.boolean(), 'Goes on as long as people stay.'),
    kind: field(z.enum(['single', 'series', 'ongoing']), 'ongoing = an exhibition of weeks, shown apart.'),
    recurrence: field(recurrenceSchema, 'When it comes back.'),
    status: field(eventStatusSchema, 'scheduled when absent; never delete an event.'),
    previousStart: field(moment, 'Where it was moved from.'),
    statusNote: field(text, 'Why it was cancelled or moved.'),
    sequence: field(z.int().check(z.gte(0)), 'Counts changes, for calendars.'),
    attendance: field(attendanceSchema, 'How people take part.'),
    placeId: field(id, 'Id of the place.'),
    joinUrl: field(url, 'Where to join online.'),
    joinNote: field(text, 'Code, or how to join.'),
    types: field(z.array(code), 'Codes of vocabularies.eventTypes.'),
    fieldsOfAction: field(z.array(code), 'Codes of vocabularies.fieldsOfAction.'),
    tags: field(z.array(code), 'Free keywords, or codes of vocabularies.tags.'),
    organizationIds: field(z.array(id), 'Ids of the organizers.', { alias: 'organizationId' }),
    contactIds: field(z.array(id), 'Ids of the contacts.', { alias: 'contactId' }),
    offerId: field(id, 'Id of the offer it belongs to.'),
    seriesId: field(id, 'Id of the action week or series.'),
    audience: field(audienceSchema, 'Who it is for.'),
    languages: field(z.array(serviceLanguageSchema), 'Languages spoken there.'),
    accessibility: field(accessibilitySchema, 'Accessibility, when it differs from the place.'),
    childcare: field(childcareSchema, 'Childcare: true, false, or in words.'),
    cost: field(moneySchema, 'What it costs.'),
    registration: field(registrationSchema, 'How to register.'),
    capacity: field(capacitySchema, 'Places left.'),
    image: field(imageSchema, 'Picture.'),
    links: field(z.array(linkSchema), 'Links.'),
    featured: field(z.boolean(), 'Shown first.'),
    ...provenance,
  }),
  'Event',
  'What happens at a time.',
);
