/** What there is: a course, counselling, a group, volunteering, material help. Only `id` and `title` are required. */
import * as z from 'zod/mini';
import { accessSchema } from './access.js';
import { accessibilitySchema } from './accessibility.js';
import { audienceSchema } from './audience.js';
import { capacitySchema } from './capacity.js';
import { courseRunSchema } from './course-run.js';
import { hoursSchema } from './hours.js';
import { imageSchema } from './image.js';
import { linkSchema } from './link.js';
import { label, text } from './localized-text.js';
import { moneySchema } from './money.js';
import { provenance } from './provenance.js';
import { field, named, required } from './registry.js';
import { serviceLanguageSchema } from './service-language.js';
import { ags, code, id, languageTag, level, line } from './strings.js';

/** How people take part, for offers and events alike. */
export const attendanceSchema = z.enum(['onsite', 'online', 'hybrid', 'outreach', 'phone']);

/** `true`, `false`, or what there is in words (which means yes). */
export const childcareSchema = z.union([z.boolean(), text]);

export const courseSchema = named(
  z.object({
    type: field(code, 'Code of vocabularies.courseTypes.'),
    language: field(languageTag, 'Language that is taught.'),
    levelFrom: field(level, 'Level one needs at the start.'),
    levelTo: field(level, 'Level one reaches.'),
    entryLevel: field(level, 'Lowest level at which one may join later.'),
    literacy: field(z.boolean(), 'Teaches reading and writing.'),
    hoursTotal: field(z.number().check(z.gte(0)), 'Lessons in all.'),
    hoursPerWeek: field(z.number().check(z.gte(0)), 'Lessons a week.'),
    certificate: field(label, 'Certificate or exam at the end.'),
    funding: field(label, 'Who pays, and for whom.'),
    childcare: field(childcareSchema, 'Childcare: true, false, or in words.'),
  }),
  'Course',
  'What is taught.',
);

export const offerSchema = named(
  z.object({
    id: required(id, 'Stable id.'),
    type: field(code, 'Code of vocabularies.offerTypes.'),
    title: required(label, 'Title.'),
    summary: field(label, 'One or two sentences, at most 160 characters.'),
    description: field(text, 'The whole text.'),
    fieldsOfAction: field(z.array(code), 'Codes of vocabularies.fieldsOfAction.'),
    tags: field(z.array(code), 'Free keywords, or codes of vocabularies.tags.'),
    organizationIds: field(z.array(id), 'Ids of the organizations that offer it.', {
      alias: 'organizationId',
    }),
    contactIds: field(z.array(id), 'Ids of the contacts.', { alias: 'contactId' }),
    placeIds: field(z.array(id), 'Ids of the places.', { alias: 'placeId' }),
    attendance: field(attendanceSchema, 'How people take part.'),
    serviceArea: field(z.array(ags), 'Municipality keys it is meant for; a prefix stands for all below.'),
    languages: field(z.array(serviceLanguageSchema), 'Languages people are served in.'),
    course: field(courseSchema, 'What is taught.'),
    runs: field(z.array(courseRunSchema), 'Rounds of the course.'),
    hours: field(hoursSchema, 'When one may drop in.'),
    audience: field(audienceSchema, 'Who it is for.'),
    access: field(accessSchema, 'How to get in.'),
    cost: field(moneySchema, 'What it costs.'),
    capacity: field(capacitySchema, 'Places left.'),
    childcare: field(childcareSchema, 'Childcare of an offer that is no course: true, false, or in words.'),
    status: field(
      z.enum(['active', 'paused', 'ended', 'planned']),
      'active when absent; never delete an offer.',
    ),
    alert: field(text, 'What has to be said at once, for instance why it is paused.'),
    accessibility: field(accessibilitySchema, 'Accessibility, when it differs from the place.'),
    image: field(imageSchema, 'Picture.'),
    links: field(z.array(linkSchema), 'Links.'),
    leistungId: field(line, 'LeiKa/FIM key of a public service.'),
    ...provenance,
  }),
  'Offer',
  'What there is.',
);
