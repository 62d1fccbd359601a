// Every state of the event calendar worth looking at. Dates are counted from today, so that no picture is empty.
import { click, press, then, type } from './parts.mjs';

const feed = '/feeds/verein.json';

/** ISO date so many days from now. */
const inDays = (days) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);

const sparse = {
  schemaVersion: '1.0',
  offers: [],
  events: [
    { id: 'a', title: 'Grillen', start: inDays(2) },
    { id: 'b', title: 'Chorprobe', start: `${inDays(3)}T19:00` },
  ],
};

const types = ['Vortrag', 'Sprachcafé', 'Kochen', 'Beratung', 'Spaziergang', 'Spieleabend', 'Chor', 'Nähen'];
const forty = {
  schemaVersion: '1.0',
  offers: [],
  events: Array.from({ length: 40 }, (_, i) => ({
    id: `e${i}`,
    title: `${types[i % 8]}${i % 5 ? '' : ' für Neuzugezogene aus allen Städten und Gemeinden des Kreises'}`,
    start: `${inDays((i * i) % 28)}T${String(9 + (i % 10)).padStart(2, '0')}:00`,
    summary: i % 3 ? 'Kommen Sie einfach vorbei, Sie brauchen keine Anmeldung.' : undefined,
    cost: i % 2 ? 'free' : undefined,
  })),
};

/** All that can be wrong with a date, and what may be said of one, on one day. */
const base = { kind: 'single', attendance: 'onsite' };
const all = [
  { id: 'ok', title: 'Wie geplant' },
  { id: 'off', title: 'Abgesagt', status: 'cancelled', statusNote: 'Die Referentin ist krank.' },
  { id: 'moved', title: 'Verlegt', status: 'rescheduled', previousStart: `${inDays(3)}T18:00` },
  { id: 'later', title: 'Verschoben ohne neuen Termin', status: 'postponed' },
  { id: 'online', title: 'Jetzt online', status: 'movedOnline', joinUrl: 'https://meet.example.org/x' },
  { id: 'maybe', title: 'Noch nicht sicher', status: 'tentative' },
  { id: 'full', title: 'Ausgebucht', capacity: { state: 'full' } },
  { id: 'wait', title: 'Warteliste', capacity: { state: 'waitlist' } },
  { id: 'few', title: 'Nur noch wenige Plätze', capacity: { state: 'few' } },
].map((event) => ({ ...base, start: `${inDays(5)}T18:00`, end: `${inDays(5)}T20:00`, ...event }));
const statuses = { schemaVersion: '1.0', offers: [], events: all };

export const eventStates = {
  tag: 'mit-event-calendar',
  feed,
  states: [
    ['events-agenda-de-320', { width: 320 }],
    ['events-agenda-de-390', { width: 390 }],
    ['events-agenda-de-768', { width: 768 }],
    ['events-agenda-de-1200', { width: 1200 }],
    ['events-agenda-en-768', { width: 768, lang: 'en' }],
    ['events-agenda-ar-320', { width: 320, lang: 'ar' }],
    ['events-agenda-ar-1200', { width: 1200, lang: 'ar' }],
    ['events-agenda-simple-768', { width: 768, lang: 'de-simple' }],
    ['events-agenda-dark-320', { width: 320, dark: true }],
    ['events-agenda-dark-1200', { width: 1200, dark: true }],
    ['events-agenda-forced-768', { width: 768, forced: true }],
    ['events-agenda-text200-320', { width: 320, text: 200 }],
    ['events-agenda-200', { width: 200 }],
    ['events-ics-768', { width: 768, feed: '/data/verein.ics' }],
    ['events-statuses-768', { width: 768, feed: statuses }],
    ['events-statuses-320', { width: 320, feed: statuses }],
    ['events-sparse-320', { width: 320, feed: sparse }],
    ['events-sparse-1200', { width: 1200, feed: sparse }],
    ['events-forty-768', { width: 768, feed: forty, height: 4200 }],
    ['events-month-de-768', { width: 768, attributes: 'view="month"', height: 1100 }],
    ['events-month-de-1200', { width: 1200, attributes: 'view="month" week-numbers', height: 1100 }],
    ['events-month-ar-1200', { width: 1200, lang: 'ar', attributes: 'view="month"', height: 1100 }],
    ['events-month-en-1200', { width: 1200, lang: 'en', attributes: 'view="month"', height: 1100 }],
    ['events-month-dark-1200', { width: 1200, dark: true, attributes: 'view="month"', height: 1100 }],
    ['events-month-forty-1200', { width: 1200, feed: forty, attributes: 'view="month"', height: 1300 }],
    ['events-month-statuses-768', { width: 768, feed: statuses, attributes: 'view="month"', height: 1100 }],
    ['events-month-text200-1200', { width: 1200, text: 200, attributes: 'view="month"', height: 1800 }],
    ['events-next-260', { width: 260, attributes: 'view="next" count="3"', height: 500 }],
    ['events-next-320', { width: 320, attributes: 'view="next" count="5" heading="Termine"', height: 700 }],
    ['events-next-ar-260', { width: 260, lang: 'ar', attributes: 'view="next"', height: 500 }],
    ['events-next-dark-260', { width: 260, dark: true, attributes: 'view="next"', height: 500 }],
    [
      'events-next-statuses-260',
      { width: 260, feed: statuses, attributes: 'view="next" count="9"', height: 1000 },
    ],
    [
      'events-next-none-260',
      { width: 260, feed: { schemaVersion: '1.0', offers: [] }, attributes: 'view="next"', height: 200 },
    ],
    ['events-series-768', { width: 768, attributes: 'lock-series="adventstage"' }],
    ['events-series-320', { width: 320, attributes: 'lock-series="adventstage"' }],
    ['events-programme-768', { width: 768, attributes: 'view="programme" lock-series="adventstage"' }],
    ['events-programme-320', { width: 320, attributes: 'view="programme" lock-series="adventstage"' }],
    [
      'events-programme-ar-1200',
      { width: 1200, lang: 'ar', attributes: 'view="programme" lock-series="adventstage"' },
    ],
    ['events-print-menu-768', { width: 768, act: press('.menu summary'), height: 700 }],
    ['events-poster-1200', { width: 1200, act: then(press('.menu-list button:last-child')), height: 1200 }],
    ['events-poster-320', { width: 320, act: then(press('.menu-list button:last-child')), height: 1200 }],
    ['events-elsewhere-768', { width: 768, timeZone: 'America/Los_Angeles' }],
    ['events-programme-768', { width: 768, attributes: 'lock-series="adventstage"', act: click('Programm') }],
    ['events-search-768', { width: 768, act: type('kochen') }],
    ['events-nothing-768', { width: 768, act: type('xylophon') }],
    ['events-weekend-768', { width: 768, act: click('Wochenende') }],
    ['events-none-320', { width: 320, feed: { schemaVersion: '1.0', offers: [], events: [] }, height: 700 }],
    ['events-error-320', { width: 320, feed: '/nothing-here.ics', height: 700 }],
    ['events-error-ar-768', { width: 768, lang: 'ar', feed: '/nothing-here.ics', height: 700 }],
    ['events-loading-768', { width: 768, feed: '/never.json', settle: 600, height: 700 }],
    ['events-filters-320', { width: 320, act: press('.filters') }],
    [
      'events-filters-ar-320',
      { width: 320, lang: 'ar', query: '?events-type=festival', act: press('.filters') },
    ],
    ['events-filtered-1200', { width: 1200, query: '?events-type=meeting&events-cost=free' }],
    ['events-details-de-320', { width: 320, query: '?events-id=sprachcafe&events-date=2026-12-01' }],
    ['events-details-de-1200', { width: 1200, query: '?events-id=sprachcafe' }],
    ['events-details-ar-320', { width: 320, lang: 'ar', query: '?events-id=sprachcafe' }],
    ['events-details-dark-768', { width: 768, dark: true, query: '?events-id=schulsystem-online' }],
    ['events-details-off-768', { width: 768, query: '?events-id=winterwanderung' }],
    ['events-details-moved-768', { width: 768, query: '?events-id=bewerbung' }],
    ['events-details-ongoing-768', { width: 768, query: '?events-id=fotos' }],
    ['events-details-sparse-320', { width: 320, feed: sparse, query: '?events-id=a' }],
    ['events-details-gone-768', { width: 768, query: '?events-id=gibt-es-nicht' }],
    ['events-more-768', { width: 768, feed: forty, height: 6000, act: then(press('.more')) }],
    ['events-print-list', { width: 768, print: true }],
    ['events-print-month', { width: 1100, print: true, attributes: 'view="month"' }],
    [
      'events-print-programme',
      { width: 768, print: true, attributes: 'view="programme" lock-series="adventstage"' },
    ],
    ['events-print-poster', { width: 768, print: true, act: then(press('.menu-list button:last-child')) }],
    ['events-print-details', { width: 768, print: true, query: '?events-id=sprachcafe' }],
  ],
};
