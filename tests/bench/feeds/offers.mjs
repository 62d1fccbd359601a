// Valid feeds of any size from one seed: offers of about 1 kB, as thin and as uneven as real ones.
import { compound, days, feedOf, ids, pad, provenance, spoken, text } from './parts.mjs';
import { names } from './words.mjs';

const fields = ids('fieldsOfAction');
const types = ids('offerTypes');
const audiences = ids('audiences');
const residences = ids('residence');
const courseTypes = ids('courseTypes');
const levels = ['alpha', 'A1', 'A2', 'B1', 'B2', 'C1'];

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
    ...spoken(random, 0.4),
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
    ...provenance(random, id),
  };
};

/** A whole feed with `count` offers; the same for the same count. */
export const createFeed = (count) =>
  feedOf(
    { collection: 'offers', title: 'Angebote im Kreis Muster', count },
    (random, organizations, places) =>
      Array.from({ length: count }, (_, i) => offer(random, i, organizations, places)),
  );
