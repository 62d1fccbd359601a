// The one feed of all host pages. Its dates are counted from today, so that the month that is shown has some and the
// next one, too; everything else is the same on each day.
import { inDays } from '../fixtures/events.ts';

const range = (length) => Array.from({ length }, (_, at) => at);

/** Day `day` of the month that lies `months` after today's. */
const inMonth = (months, day) => {
  const [year, month] = inDays(0).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
};

const fields = [
  { id: 'bildung', label: 'Bildung' },
  { id: 'arbeit', label: 'Arbeit' },
  { id: 'alltag', label: 'Alltag' },
];

/** What the tasks look for. */
export const wanted = {
  word: 'Nähtreff',
  field: 'Bildung',
  offers: 45,
  /** On a page of the list. */
  page: 20,
  inField: 15,
  event: 'Infoabend',
  contact: 'Auskunft im Rathaus',
  tel: 'tel:+492241132107',
};

export const feed = () => ({
  schemaVersion: '1.0',
  id: 'hosts',
  title: 'Angebote im Kreis Muster',
  vocabularies: {
    fieldsOfAction: fields,
    eventTypes: [{ id: 'treff', label: 'Treffen' }],
  },
  organizations: [{ id: 'vhs', name: 'Volkshochschule Muster', email: 'post@example.org' }],
  places: [
    {
      id: 'haus',
      name: 'Haus am Markt',
      address: { street: 'Markt', houseNo: '1', postcode: '53721', city: 'Siegburg' },
      ags: '05382060',
    },
  ],
  contacts: range(6).map((at) => ({
    id: `c${at}`,
    role: at ? `Beratung ${at}` : wanted.contact,
    organizationId: 'vhs',
    placeId: 'haus',
    phones: [{ number: at ? `+49 2241 13-220${at}` : '+49 (0)2241 13-2107' }],
    emails: [`stelle-${at}@example.org`],
    topics: [fields[at % 3].id],
    languages: [{ code: 'de' }, { code: 'ar' }],
  })),
  offers: range(wanted.offers).map((at) => ({
    id: `o${at}`,
    type: 'course',
    title: at === 40 ? wanted.word : `Kurs ${at + 1}`,
    summary: 'Wir üben zusammen, was man jeden Tag braucht.',
    description: 'Alle sind willkommen.\n\n- sprechen\n- schreiben',
    fieldsOfAction: [fields[at % 3].id],
    organizationIds: ['vhs'],
    placeIds: ['haus'],
    contactIds: ['c0'],
    languages: [{ code: 'de' }],
    cost: { type: at % 2 ? 'free' : 'paid' },
    audience: { groups: [at % 2 ? 'parents' : 'women'] },
  })),
  events: [
    // All day long today: in the month that is shown, and never over.
    { id: 'today', title: wanted.event, start: inDays(0), types: ['treff'], placeId: 'haus' },
    ...[0, 1].flatMap((months) =>
      [3, 12, 20, 27].map((day) => ({
        id: `e${months}-${day}`,
        title: `Treffen am ${day}.`,
        start: `${inMonth(months, day)}T18:00`,
        end: `${inMonth(months, day)}T20:00`,
        types: ['treff'],
        placeId: 'haus',
        organizationIds: ['vhs'],
      })),
    ),
  ],
});
