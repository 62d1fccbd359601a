/** Who offers: an office, an association, a school, a company. */
import * as z from 'zod/mini';
import { imageSchema } from './image.js';
import { label, text } from './localized-text.js';
import { phoneSchema } from './phone.js';
import { provenance } from './provenance.js';
import { field, named, required } from './registry.js';
import { ags, code, email, id, line, url } from './strings.js';

export const organizationSchema = named(
  z.object({
    id: required(id, 'Stable id.'),
    name: required(label, 'Name.'),
    shortName: field(label, 'Short name or abbreviation.'),
    description: field(text, 'What it does.'),
    kind: field(code, 'Code of vocabularies.actorTypes.'),
    formerNames: field(z.array(line), 'Earlier names; the search finds them.'),
    logo: field(imageSchema, 'Logo.'),
    url: field(url, 'Website.'),
    email: field(email, 'Mailbox of the organization, not of a person.'),
    phones: field(z.array(phoneSchema), 'Phone numbers.'),
    parentId: field(id, 'Id of the organization it belongs to.'),
    identifiers: field(
      z.object({
        ags: field(ags, 'Municipality key, of a public body.'),
        ozg: field(line, 'Key in the online services register.'),
        registerNo: field(line, 'Number in the register of associations or companies.'),
        bamfTraegerNo: field(line, 'BAMF number of a course provider.'),
      }),
      'Official numbers.',
    ),
    ...provenance,
  }),
  'Organization',
  'Who offers.',
);
