/**
 * Whom to ask. A contact is a function first: `role` or `name` is required. A person's name is shown only when
 * `person.consent` is true; else the parser removes `person`.
 */
import * as z from 'zod/mini';
import { hoursSchema } from './hours.js';
import { imageSchema } from './image.js';
import { linkSchema } from './link.js';
import { label } from './localized-text.js';
import { phoneSchema } from './phone.js';
import { provenance } from './provenance.js';
import { field, named, required, shorthand } from './registry.js';
import { serviceLanguageSchema } from './service-language.js';
import { ags, code, email, id, line, url } from './strings.js';

export const onlineServiceSchema = shorthand(
  named(
    z.object({
      url: required(url, 'Address.'),
      kind: field(z.enum(['chat', 'video', 'messenger', 'social', 'other']), 'What it is.'),
      label: field(label, 'What it is called.'),
    }),
    'OnlineService',
    'Chat, video consultation and the like.',
  ),
  'url',
);

export const personSchema = named(
  z.object({
    prefix: field(line, 'Dr., Prof.'),
    given: field(line, 'First name.'),
    family: field(line, 'Family name.'),
    pronouns: field(label, 'Pronouns.'),
    consent: field(
      z.boolean(),
      'The person has agreed to be named here. Without true the name is not shown.',
    ),
  }),
  'Person',
  'A person who agreed to be named.',
);

export const contactSchema = named(
  z
    .object({
      id: required(id, 'Stable id.'),
      kind: field(z.enum(['person', 'function', 'organization']), 'function when absent.'),
      role: field(label, 'Area of responsibility. Either role or name is required.'),
      name: field(label, 'Name of the desk, the hotline, the organization.'),
      person: field(personSchema, 'Who it is, with consent only.'),
      organizationId: field(id, 'Id of the organization.'),
      department: field(label, 'Department.'),
      placeId: field(id, 'Id of the place.'),
      phones: field(z.array(phoneSchema), 'Phone numbers.'),
      emails: field(z.array(email), 'Mailboxes.'),
      links: field(z.array(linkSchema), 'Links.'),
      onlineServices: field(z.array(onlineServiceSchema), 'Chat, video.'),
      appointmentUrl: field(url, 'Page where appointments are made.'),
      contactFormUrl: field(url, 'Contact form.'),
      languages: field(z.array(serviceLanguageSchema), 'Languages people are served in.'),
      topics: field(z.array(code), 'Codes of vocabularies.fieldsOfAction.'),
      audiences: field(z.array(code), 'Codes of vocabularies.audiences.'),
      hours: field(hoursSchema, 'When the contact can be reached.'),
      serviceArea: field(
        z.array(ags),
        'Municipality keys it is responsible for; a prefix stands for all below.',
      ),
      substituteId: field(id, 'Id of the contact who stands in.'),
      order: field(z.number(), 'Lower comes first.'),
      primary: field(z.boolean(), 'The first one to ask.'),
      image: field(imageSchema, 'Picture.'),
      ...provenance,
    })
    .check(
      z.refine((contact) => contact.role !== undefined || contact.name !== undefined, { path: ['role'] }),
    ),
  'Contact',
  'Whom to ask.',
  { oneOf: ['role', 'name'] },
);
