// Valid feeds of any size from one seed: offers of about 1 kB, as thin and as uneven as real ones.
import { createRandom } from './random.mjs';
import { vocabularies } from './vocabularies.mjs';
import { adjectives, heads, names, nouns, providers, streets, towns, verbs } from './words.mjs';

const ids = (vocabulary) => vocabularies[vocabulary].map(({ id }) => id);
const fields = ids('fieldsOfAction');
const types = ids('offerTypes');
const audiences = ids('audiences');
const residences = ids('residence');
const courseTypes = ids('courseTypes');
const languages = ['de', 'en', 'ar', 'uk', 'ru', 'tr', 'fa', 'fr', 'ku', 'ti'];
const levels = ['alpha', 'A1', 'A2', 'B1', 'B2', 'C1'];
const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

const pad = (number, length = 2) => String(number).padStart(length, '0');

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

const compound = (random) => random.skewed(nouns) + random.one(heads);
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

const text = (random, town, length) => {
  let whole = sentence(random, town);
  while (whole.length < length) whole += ` ${sentence(random, town)}`;
  return whole;
};

const run = (random, i) => {
  const month = 1 + random.below(12);
  const from = 8 + random.below(10);
  return {
    id: `r${i}`,
    start: `2026-${pad(month)}-03`,
    end: `2027-${pad(month)}-27`,
    schedule: {
      rule: `FREQ=WEEKLY;BYDAY=${random.some(days.slice(0, 6), 2).join(',').toUpperCase()}`,
      from: `${pad(from)}:00`,
      to: `${pad(from + 2)}:30`,
    },
  };
};

const course = (random) => {
  const at = random.below(levels.length);
  return {
    type: random.one(courseTypes),
    language: 'de',
    levelFrom: levels[at],
    levelTo: levels[Math.min(levels.length - 1, at + random.below(2))],
    ...(random.chance(0.3) && { childcare: random.chance(0.5) }),
  };
};

const offer = (random, i, organizations, places) => {
  const type = random.skewed(types);
  const isCourse = type === 'course';
  const at = random.chance(0.85) ? random.one(places) : undefined;
  const town = at?.address.city ?? 'allen Orten';
  const name = compound(random);
  const title = `${name} ${random.one(names)} in ${town}`;
  const id = `angebot-${pad(i, 5)}`;
  return {
    id,
    type,
    title: random.chance(0.2) ? { de: title, en: `${random.one(names)}, offer ${i} in ${town}` } : title,
    summary: text(random, town, 70).slice(0, 160),
    description: text(random, town, 160 + random.below(150)),
    fieldsOfAction: random.some(fields, 1 + random.below(2)),
    organizationIds: [random.skewed(organizations).id],
    ...(at && { placeIds: [at.id] }),
    attendance: random.one(['onsite', 'onsite', 'onsite', 'online', 'hybrid', 'phone']),
    serviceArea: [at && random.chance(0.6) ? at.ags : '05999'],
    ...(random.chance(0.4) && {
      languages: random.some(languages, 1 + random.below(4)).map((code) => ({ code, mode: 'spoken' })),
    }),
    ...(isCourse && { course: course(random), runs: [run(random, 1)] }),
    ...(!isCourse &&
      random.chance(0.5) && {
        hours: {
          weekly: [{ days: random.some(days, 3), from: `${pad(8 + random.below(4))}:00`, to: '17:00' }],
        },
      }),
    ...(random.chance(0.5) && {
      audience: {
        groups: random.some(audiences, 2),
        ...(random.chance(0.4) && { ageMin: random.below(18), ageMax: 18 + random.below(60) }),
        ...(random.chance(0.3) && { residence: random.some(residences, 2) }),
      },
    }),
    ...(random.chance(0.4) && { access: { selfReferral: random.chance(0.8), steps: ['phone'] } }),
    ...(random.chance(0.6) && {
      cost: random.chance(0.6)
        ? { type: 'free' }
        : { type: 'paid', min: 5 + random.below(95), currency: 'EUR', per: 'course' },
    }),
    verifiedAt: `202${5 + random.below(2)}-${pad(1 + random.below(10))}-${pad(1 + random.below(28))}`,
    source: { name: 'Kreis Muster', url: `https://kreis-muster.example.org/${id}` },
  };
};

/** A whole feed with `count` offers; the same for the same count. */
export const createFeed = (count) => {
  const random = createRandom(count);
  const make = (amount, of) => Array.from({ length: amount }, (_, i) => of(random, i));
  const organizations = make(Math.min(400, Math.max(20, count / 10)), organization);
  const places = make(Math.min(400, Math.max(30, count / 10)), place);
  return {
    schemaVersion: '1.0',
    id: `bench-${count}`,
    title: 'Angebote im Kreis Muster',
    publisher: { name: 'Kreis Muster', url: 'https://kreis-muster.example.org/', email: 'info@example.org' },
    generatedAt: '2026-11-01T06:00',
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    region: { name: 'Kreis Muster', ags: ['05999'] },
    vocabularies,
    organizations,
    places,
    offers: Array.from({ length: count }, (_, i) => offer(random, i, organizations, places)),
  };
};
