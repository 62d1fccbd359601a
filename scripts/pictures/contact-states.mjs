// Every state of the contact directory worth looking at.
import { click, demoFeed, press, then, type } from './parts.mjs';

const feed = '/feeds/rhein-sieg.json';
const demo = demoFeed('rhein-sieg');
const rich = demo.contacts.reduce((a, b) => (JSON.stringify(b).length > JSON.stringify(a).length ? b : a));
const school = '/feeds/schule.json';

const sparse = {
  schemaVersion: '1.0',
  offers: [],
  contacts: [
    { id: 'a', role: 'Auskunft' },
    { id: 'b', name: 'Bürgertelefon', phones: ['+49 2241 115'] },
  ],
};

const day = { from: '00:00', to: '24:00' };
const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Every answer to "is it open?", whenever the picture is taken. */
const hours = {
  schemaVersion: '1.0',
  offers: [],
  contacts: [
    { id: 'always', role: 'Rund um die Uhr', hours: { weekly: [{ days, ...day }] } },
    { id: 'never', role: 'Nur nach Vereinbarung', hours: { byAppointment: true } },
    {
      id: 'shut',
      role: 'Vorübergehend geschlossen',
      hours: { temporarilyClosed: { note: 'Wasserschaden' }, weekly: [{ days, ...day }] },
    },
    {
      id: 'special',
      role: 'Heute besonders',
      hours: {
        weekly: [{ days, from: '09:00', to: '12:00' }],
        special: [{ from: '2020-01-01', to: '2099-12-31', closed: true, note: 'Umbau' }],
      },
    },
    {
      id: 'night',
      role: 'Nachtcafé',
      hours: { weekly: [{ days: ['fr', 'sa'], from: '20:00', to: '02:00' }] },
    },
    { id: 'none', role: 'Ohne Zeiten' },
  ],
};

const forty = {
  schemaVersion: '1.0',
  offers: [],
  contacts: Array.from({ length: 40 }, (_, i) => ({
    id: `c${i}`,
    role: `${['Beratung', 'Auskunft', 'Hilfe', 'Vermittlung'][i % 4]} ${i % 7 ? '' : 'zu Aufenthalt, Arbeit und Anerkennung von Berufsabschlüssen '}${i + 1}`,
    phones: i % 3 ? ['+49 2241 0000'] : undefined,
    emails: i % 2 ? ['eine.ziemlich.lange.adresse.der.beratungsstelle@example.org'] : undefined,
    languages: i % 5 ? ['de', 'en'] : ['de', 'ar', 'uk', 'fa', 'tr', 'ru'],
  })),
};

export const contactStates = {
  tag: 'mit-contact-directory',
  feed,
  states: [
    ['contacts-de-320', { width: 320 }],
    ['contacts-de-768', { width: 768 }],
    ['contacts-de-1200', { width: 1200 }],
    ['contacts-en-768', { width: 768, lang: 'en' }],
    ['contacts-ar-320', { width: 320, lang: 'ar' }],
    ['contacts-ar-1200', { width: 1200, lang: 'ar' }],
    ['contacts-simple-768', { width: 768, lang: 'de-simple' }],
    ['contacts-dark-1200', { width: 1200, dark: true }],
    ['contacts-forced-768', { width: 768, forced: true }],
    ['contacts-text200-320', { width: 320, text: 200 }],
    ['contacts-200', { width: 200 }],
    ['contacts-town-768', { width: 768, attributes: 'group-by="town"' }],
    ['contacts-name-768', { width: 768, attributes: 'group-by="name"' }],
    ['contacts-actor-320', { width: 320, attributes: 'group-by="actor"' }],
    ['contacts-school-768', { width: 768, feed: school }],
    ['contacts-hours-768', { width: 768, feed: hours }],
    ['contacts-hours-ar-768', { width: 768, lang: 'ar', feed: hours }],
    ['contacts-sparse-320', { width: 320, feed: sparse }],
    ['contacts-sparse-1200', { width: 1200, feed: sparse }],
    ['contacts-forty-768', { width: 768, feed: forty, height: 3600 }],
    ['contacts-search-768', { width: 768, act: type('wohnung') }],
    ['contacts-nothing-768', { width: 768, act: type('xylophon') }],
    [
      'contacts-none-320',
      { width: 320, feed: { schemaVersion: '1.0', offers: [], contacts: [] }, height: 700 },
    ],
    ['contacts-error-320', { width: 320, feed: '/nothing-here.json', height: 700 }],
    ['contacts-filters-320', { width: 320, act: press('.filters') }],
    ['contacts-filtered-1200', { width: 1200, query: '?contacts-field=bildung&contacts-town=05382060' }],
    ['contacts-details-de-320', { width: 320, query: `?contacts-id=${rich.id}` }],
    ['contacts-details-de-1200', { width: 1200, query: `?contacts-id=${rich.id}` }],
    [
      'contacts-details-ar-320',
      { width: 320, lang: 'ar', feed: school, query: '?contacts-id=deutschberatung' },
    ],
    ['contacts-details-hours-768', { width: 768, feed: school, query: '?contacts-id=deutschberatung' }],
    [
      'contacts-details-dark-768',
      { width: 768, dark: true, feed: school, query: '?contacts-id=deutschberatung' },
    ],
    [
      'contacts-details-qr-768',
      { width: 768, query: `?contacts-id=${rich.id}`, act: then(click('QR-Code')) },
    ],
    ['contacts-details-sparse-320', { width: 320, feed: sparse, query: '?contacts-id=a' }],
    ['contacts-print-list', { width: 768, print: true }],
    [
      'contacts-print-details',
      { width: 768, print: true, feed: school, query: '?contacts-id=deutschberatung' },
    ],
  ],
};
