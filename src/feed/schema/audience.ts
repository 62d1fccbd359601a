/** Who it is for. Absent means not stated, which differs from `everyone: true`. */
import * as z from 'zod/mini';
import { text } from './localized-text.js';
import { field, named } from './registry.js';
import { code, level } from './strings.js';

const age = z.number().check(z.gte(0), z.lte(120));

export const audienceSchema = named(
  z.object({
    groups: field(z.array(code), 'Codes of vocabularies.audiences.'),
    residence: field(z.array(code), 'Codes of vocabularies.residence: residence status it is open to.'),
    ageMin: field(age, 'From this age, in years.'),
    ageMax: field(age, 'Up to and including this age.'),
    gender: field(z.enum(['women', 'men', 'diverse', 'all']), 'Only for these; all = for everybody.'),
    everyone: field(z.boolean(), 'Really for everybody.'),
    level: field(level, 'German one should bring along.'),
    note: field(text, 'Who it is for, in words.'),
  }),
  'Audience',
  'Who it is for.',
);
