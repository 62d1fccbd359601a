// Every state of the contact directory worth looking at.
import { click, type } from './parts.mjs';

const feed = '/feeds/rhein-sieg.json';

const sparse = {
  schemaVersion: '1.0',
  contacts: [
    { id: 'a', role: 'Auskunft' },
    { id: 'b', name: 'Hotline', phones: ['+49 2241 130'] },
  ],
};

const week = (from, to) => ({ weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from, to }] });

/** All that can be said of hours, and of a person. */
const all = {
  schemaVersion: '1.0',
  vocabularies: {
    fieldsOfAction: [
      { id: 'recht', label: { de: 'Recht und Aufenthalt', en: 'Law', ar: 'القانون' } },
      { id: 'alltag', label: { de: 'Alltag', en: 'Everyday life', ar: 'الحياة اليومية' } },
    ],
    municipalities: [
      { id: '05382060', label: 'Siegburg' },
      { id: '05382068', label: 'Troisdorf' },
    ],
  },
  closures: [{ id: 'ferien', name: 'Herbstferien', ranges: [{ from: '2000-01-01', to: '2099-01-01' }] }],
  organizations: [
    { id: 'kreis', name: 'Kreis Muster', kind: 'county', url: 'https://example.org', email: 'post@example.org' },
    { id: 'bund', name: 'Bund der Vereine e. V.', kind: 'association', email: 'bund@example.org' },
  ],
  places: [
    {
      id: 'haus',
      name: 'Kreishaus',
      ags: '05382060',
      address: { street: 'Markt 1', postcode: '53721', city: 'Siegburg' },
      accessibility: { wheelchair: 'yes', lift: true },
      transit: 'Haltestelle Markt, Linien 66 und 67',
    },
  ],
  contacts: [
    {
      id: 'voll',
      role: { de: 'Einbürgerung und Staatsangehörigkeit', en: 'Naturalisation', ar: 'التجنيس' },
      name: 'Team Staatsangehörigkeit',
      person: { prefix: 'Dr.', given: 'Jana', family: 'Muster', consent: true },
      organizationId: 'kreis',
      department: 'Amt 33',
      placeId: 'haus',
      phones: [
        { number: '+49 2241 13 2107' },
        { number: '+49 170 1234567', type: 'whatsapp', languages: ['ar', 'uk'] },
        { number: '+49 2241 13 2199', type: 'fax' },
      ],
      emails: ['staatsangehoerigkeit@example.org'],
      appointmentUrl: 'https://example.org/termin',
      contactFormUrl: 'https://example.org/formular',
      onlineServices: [{ url: 'https://example.org/chat', kind: 'chat' }],
      languages: [{ code: 'de' }, { code: 'ar', mode: 'interpreter', availability: 'onRequest' }, { code: 'uk' }],
      topics: ['recht'],
      serviceArea: ['05382060', '05382068'],
      hours: {
        weekly: [
          { days: ['mo', 'we'], from: '08:00', to: '12:00', mode: 'walkIn' },
          { days: ['mo', 'th'], from: '14:00', to: '18:00', mode: 'byAppointment' },
        ],
        special: [{ date: '2098-12-24', closed: true, note: 'Heiligabend' }],
        byAppointment: true,
      },
      verifiedAt: '2026-11-01',
    },
    { id: 'auf', role: 'Immer jemand da', topics: ['alltag'], hours: { always: true }, phones: ['+49 800 111 0 111'] },
    { id: 'heute', role: 'Bis Mitternacht', topics: ['alltag'], hours: week('00:00', '24:00') },
    { id: 'zu', role: 'In den Ferien zu', topics: ['alltag'], hours: { ...week('08:00', '12:00'), closures: ['ferien'] } },
    {
      id: 'pause',
      role: 'Macht Pause',
      topics: ['alltag'],
      hours: { ...week('08:00', '12:00'), temporarilyClosed: { note: 'Umzug bis auf Weiteres' } },
    },
    { id: 'termin', role: 'Nur mit Termin', topics: ['recht'], hours: { byAppointment: true }, languages: ['ar', 'fr', 'tr', 'uk', 'ru', 'en'] },
    { id: 'alt', role: 'Lange nicht geprüft', topics: ['recht'], verifiedAt: '2018-03-01', emails: ['alt@example.org'] },
  ],
};

export const contactStates = {
  tag: 'mit-contact-directory',
  feed,
  /** name → width of the container, language, query of the address, what to do, how to look. */
  states: [
    ['contacts-list-de-320', { width: 320 }],
    ['contacts-list-de-768', { width: 768 }],
    ['contacts-list-de-1200', { width: 1200 }],
    ['contacts-list-ar-320', { width: 320, lang: 'ar' }],
    ['contacts-list-ar-1200', { width: 1200, lang: 'ar' }],
    ['contacts-list-simple-768', { width: 768, lang: 'de-simple' }],
    ['contacts-list-dark-1200', { width: 1200, dark: true }],
    ['contacts-list-forced-768', { width: 768, forced: true }],
    ['contacts-list-text200-320', { width: 320, text: 200 }],
    ['contacts-list-200', { width: 200 }],
    ['contacts-town-1200', { width: 1200, query: '?contacts-by=town' }],
    ['contacts-names-768', { width: 768, query: '?contacts-by=name' }],
    ['contacts-hours-1200', { width: 1200, feed: all }],
    ['contacts-hours-ar-768', { width: 768, lang: 'ar', feed: all }],
    ['contacts-outside-768', { width: 768, feed: all, query: '?contacts-by=town' }],
    ['contacts-sparse-320', { width: 320, feed: sparse }],
    ['contacts-search-768', { width: 768, act: type('wohnen troisdorf') }],
    ['contacts-nothing-768', { width: 768, act: type('xylophon') }],
    ['contacts-filters-320', { width: 320, act: click('Filter') }],
    ['contacts-details-de-320', { width: 320, feed: all, query: '?contacts-id=voll' }],
    ['contacts-details-de-1200', { width: 1200, feed: all, query: '?contacts-id=voll' }],
    ['contacts-details-ar-320', { width: 320, lang: 'ar', feed: all, query: '?contacts-id=voll' }],
    ['contacts-details-dark-768', { width: 768, dark: true, feed: all, query: '?contacts-id=voll' }],
    ['contacts-qr-768', { width: 768, feed: all, query: '?contacts-id=voll', act: click('QR-Code') }],
    ['contacts-details-sparse-320', { width: 320, feed: sparse, query: '?contacts-id=b' }],
    ['contacts-empty-320', { width: 320, feed: { schemaVersion: '1.0', contacts: [] } }],
    ['contacts-error-320', { width: 320, feed: '/nothing-here.json' }],
    ['contacts-print-list', { width: 768, print: true }],
    ['contacts-print-details', { width: 768, print: true, feed: all, query: '?contacts-id=voll' }],
  ],
};
