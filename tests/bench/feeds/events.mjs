// Valid feeds of events from one seed: a year and more of dates around the day the bench plays on, about 1 kB each,
// and rules that come back week after week.
import { compound, feedOf, ids, pad, provenance, spoken, text } from './parts.mjs';
import { names } from './words.mjs';

/** The day every calendar of the bench believes to be today, and the moment in ms: nine in the morning in Berlin. */
export const today = '2026-11-23';
export const now = Date.parse('2026-11-23T08:00:00Z');

/** Dates begin five weeks before today and reach behind every month that is turned to. */
const firstDay = Date.parse('2026-10-19T00:00:00Z');
const spanOfDays = 400;

const types = ids('eventTypes');
const fields = ids('fieldsOfAction');
const audiences = ids('audiences');
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const dateOf = (day) => new Date(firstDay + day * 864e5).toISOString().slice(0, 10);

/** When a single event is: mostly an hour or two, some whole days, some of several days, a few exhibitions of weeks. */
const times = (random, i) => {
  const day = random.below(spanOfDays);
  const date = dateOf(day);
  if (i % 2_000 < 3) return { start: dateOf(25 + i), end: dateOf(50 + i), kind: 'ongoing' };
  const draw = random.below(100);
  if (draw < 4) return { start: date };
  if (draw < 8) return { start: date, end: dateOf(day + 1 + random.below(3)) };
  const hour = 8 + random.below(12);
  const minute = random.one(['00', '00', '30']);
  return {
    start: `${date}T${pad(hour)}:${minute}`,
    end: `${date}T${pad(hour + 1 + random.below(3))}:${minute}`,
  };
};

const status = (random, { start }) => {
  const draw = random.below(100);
  if (draw < 3) return { status: 'cancelled', statusNote: 'Leider erkrankt' };
  if (draw < 5) return { status: 'rescheduled', previousStart: start };
  return {};
};

/** Two thirds every week, some every other week, some on the second Tuesday of the month. */
const rule = (random) => {
  const draw = random.below(10);
  if (draw > 7) return `FREQ=MONTHLY;BYDAY=${1 + random.below(4)}${random.one(weekdays)}`;
  const byDay = random.some(weekdays.slice(0, 6), 2).join(',');
  return `FREQ=WEEKLY${draw > 5 ? ';INTERVAL=2' : ''};BYDAY=${byDay}`;
};

const recurring = (random) => {
  // Any day of the week on which the school year begins.
  const start = `2026-09-${pad(1 + random.below(7))}`;
  const hour = 9 + random.below(10);
  return {
    start: `${start}T${pad(hour)}:00`,
    end: `${start}T${pad(hour + 1 + random.below(2))}:30`,
    kind: 'series',
    recurrence: {
      rule: rule(random) + (random.chance(0.3) ? `;UNTIL=2027${pad(5 + random.below(3))}30` : ''),
      exclude: ['2026-12-23', '2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'],
    },
  };
};

const event = (random, id, when, organizations, places) => {
  const place = random.chance(0.9) ? random.one(places) : undefined;
  const town = place?.address.city ?? 'allen Orten';
  return {
    id,
    title: `${compound(random)} ${random.one(names)} in ${town}`,
    summary: text(random, town, 70).slice(0, 160),
    description: text(random, town, 260 + random.below(200)),
    ...when,
    types: [random.skewed(types)],
    fieldsOfAction: random.some(fields, 1 + random.below(2)),
    organizationIds: [random.skewed(organizations).id],
    ...(place && { placeId: place.id }),
    attendance: place ? random.one(['onsite', 'onsite', 'onsite', 'hybrid']) : 'online',
    ...spoken(random, 0.4),
    ...(random.chance(0.5) && { audience: { groups: random.some(audiences, 2) } }),
    ...(random.chance(0.6) && {
      cost: random.chance(0.7)
        ? { type: 'free' }
        : { type: 'paid', min: 2 + random.below(40), currency: 'EUR' },
    }),
    ...(random.chance(0.3) && { registration: { required: true, email: `anmeldung@${id}.example.org` } }),
    ...provenance(random, id),
  };
};

/** `size`: "10000" events, "1000+100" with so many rules besides, "0+500". Events stand in the order of their start. */
export const createEventFeed = (size) => {
  const [count, rules = 0] = String(size).split('+').map(Number);
  return feedOf(
    { collection: 'events', title: 'Termine im Kreis Muster', count: count + rules, seed: count + 7 * rules },
    (random, organizations, places) => {
      const single = Array.from({ length: count }, (_, i) => {
        const when = times(random, i);
        return { ...when, ...status(random, when) };
      }).sort((a, b) => (a.start < b.start ? -1 : 1));
      return [...single, ...Array.from({ length: rules }, () => recurring(random))].map((when, i) =>
        event(random, `termin-${pad(i, 5)}`, when, organizations, places),
      );
    },
  );
};
