// What feeds of all kinds are made of: providers, places, German sentences that nobody wrote, and the head of a feed.
import { createRandom } from './random.mjs';
import { vocabularies } from './vocabularies.mjs';
import { adjectives, heads, names, nouns, providers, streets, towns, verbs } from './words.mjs';

export const ids = (vocabulary) => vocabularies[vocabulary].map(({ id }) => id);
export const languages = ['de', 'en', 'ar', 'uk', 'ru', 'tr', 'fa', 'fr', 'ku', 'ti'];
export const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

export const pad = (number, length = 2) => String(number).padStart(length, '0');

const organization = (random, i) => ({
  id: `org-${i}`,
  name: `${random.one(providers)} ${random.one(names)} ${random.skewed(towns).name}`,
  kind: random.one(ids('actorTypes')),
  url: `https://traeger-${i}.example.org/`,
  email: `info@traeger-${i}.example.org`,
  phones: [{ number: `+49 2999 ${1000 + i}` }],
});

const place = (random, i) => {
  const town = random.skewed(towns);
  return {
    id: `ort-${i}`,
    name: `${random.one(providers)} ${random.one(names)}`,
    address: {
      street: random.one(streets),
      houseNo: String(1 + random.below(120)),
      postcode: `53${pad(random.below(1000), 3)}`,
      city: town.name,
    },
    ags: town.id,
    ...(random.chance(0.4) && {
      accessibility: { wheelchair: random.one(['yes', 'limited', 'no']), toilet: random.chance(0.5) },
    }),
  };
};

export const compound = (random) => random.skewed(nouns) + random.one(heads);
const longCompound = (random) => random.one(nouns) + random.one(nouns).toLowerCase() + random.one(heads);

const sentence = (random, town) =>
  random.one([
    () => `Wir ${random.one(verbs)} gemeinsam in ${town} und treffen uns zum ${compound(random)}.`,
    () => `Der ${compound(random)} ist offen für alle, die ${random.one(verbs)} möchten.`,
    () =>
      `Eine ${random.one(adjectives)} Gruppe trifft sich zum ${compound(random)} und zum ${longCompound(random)}.`,
    () =>
      `Bitte bringen Sie Unterlagen aus ${random.one(nouns)}${random.one(heads)} oder ${compound(random)} mit.`,
    () => `Kinder werden während der ${compound(random)} betreut.`,
    () =>
      `Fragen zu ${longCompound(random)} beantwortet Frau ${random.one(names)}${random.one(['er', 'mann', 's'])}.`,
    () => `Danach können Sie ${random.one(verbs)}, ${random.one(verbs)} und ${random.one(verbs)}.`,
    () => `Das Angebot ${random.one(names)} gehört zur ${compound(random)} in ${random.one(towns).name}.`,
  ])();

export const text = (random, town, length) => {
  let whole = sentence(random, town);
  while (whole.length < length) whole += ` ${sentence(random, town)}`;
  return whole;
};

/** Languages spoken there, of so many records. */
export const spoken = (random, share) =>
  random.chance(share) && {
    languages: random.some(languages, 1 + random.below(4)).map((code) => ({ code, mode: 'spoken' })),
  };

/** When somebody looked at a record last, and where it comes from. */
export const provenance = (random, id) => ({
  verifiedAt: `202${5 + random.below(2)}-${pad(1 + random.below(10))}-${pad(1 + random.below(28))}`,
  source: { name: 'Kreis Muster', url: `https://kreis-muster.example.org/${id}` },
});

/**
 * A whole feed of one kind of record; the same for the same count and seed. `records` makes them of
 * `(random, organizations, places)`.
 */
export const feedOf = ({ collection, title, count, seed = count }, records) => {
  const random = createRandom(seed);
  const make = (amount, of) => Array.from({ length: amount }, (_, i) => of(random, i));
  const organizations = make(Math.min(400, Math.max(20, count / 10)), organization);
  const places = make(Math.min(400, Math.max(30, count / 10)), place);
  return {
    schemaVersion: '1.0',
    id: `bench-${seed}`,
    title,
    publisher: { name: 'Kreis Muster', url: 'https://kreis-muster.example.org/', email: 'info@example.org' },
    generatedAt: '2026-11-01T06:00',
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    region: { name: 'Kreis Muster', ags: ['05999'] },
    vocabularies,
    organizations,
    places,
    [collection]: records(random, organizations, places),
  };
};
