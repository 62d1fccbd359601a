// Valid feeds of contacts from one seed: who is asked about what, where and when, about 1 kB each.
import { compound, days, feedOf, ids, pad, provenance, spoken, text } from './parts.mjs';
import { names, towns } from './words.mjs';

const fields = ids('fieldsOfAction');
const audiences = ids('audiences');
const given = [
  'Amira',
  'Bernd',
  'Carla',
  'Deniz',
  'Elif',
  'Frank',
  'Galina',
  'Hassan',
  'Ines',
  'Jonas',
  'Karin',
  'Lena',
];
const family = [
  'Albers',
  'Brandt',
  'Çelik',
  'Dietz',
  'Ebert',
  'Farahani',
  'Groß',
  'Hoffmann',
  'Ivanova',
  'Jäger',
  'Köhler',
];

const hours = (random) => ({
  weekly: Array.from({ length: 1 + random.below(2) }, () => ({
    days: random.some(days.slice(0, 5), 3),
    from: `${pad(8 + random.below(3))}:00`,
    to: `${13 + random.below(5)}:00`,
  })),
});

const contact = (random, i, organizations, places) => {
  const at = random.chance(0.9) ? random.one(places) : undefined;
  const organization = random.skewed(organizations);
  const subject = compound(random);
  const id = `kontakt-${pad(i, 5)}`;
  const isPerson = random.chance(0.4);
  return {
    id,
    kind: isPerson ? 'person' : 'function',
    role: `${subject} ${at?.address.city ?? ''}`.trim(),
    name: `${random.one(names)} ${random.one(names)}`,
    ...(isPerson && { person: { given: random.one(given), family: random.one(family), consent: true } }),
    organizationId: organization.id,
    department: text(random, at?.address.city ?? 'allen Orten', 60).slice(0, 120),
    ...(at && { placeId: at.id }),
    phones: Array.from({ length: 1 + random.below(2) }, (_, k) => ({
      number: `+49 2999 ${20_000 + 10 * i + k}`,
    })),
    emails: [`${subject.toLowerCase()}.${i}@traeger.example.org`],
    ...(random.chance(0.3) && { onlineServices: [{ url: `https://chat.example.org/${id}`, kind: 'chat' }] }),
    ...(random.chance(0.4) && { appointmentUrl: `https://termin.example.org/${id}` }),
    ...spoken(random, 0.7),
    topics: random.some(fields, 1 + random.below(3)),
    audiences: random.some(audiences, 1 + random.below(3)),
    ...(random.chance(0.8) && { hours: hours(random) }),
    serviceArea: random.chance(0.5) ? ['05999'] : random.some(towns, 4).map((town) => town.id),
    ...provenance(random, id),
  };
};

/** A whole feed with `count` contacts; the same for the same count. */
export const createContactFeed = (count) =>
  feedOf(
    { collection: 'contacts', title: 'Kontakte im Kreis Muster', count },
    (random, organizations, places) =>
      Array.from({ length: count }, (_, i) => contact(random, i, organizations, places)),
  );
