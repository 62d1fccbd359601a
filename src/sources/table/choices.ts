/** The closed lists of the format in words, German and English: for cells, drop-downs and the way back. */
import { wordKey } from './word-key.js';

/** First German, then English, then other spellings that are read. */
type Words = readonly [de: string, en: string, ...others: string[]];

const yesWords: Words = [
  'ja',
  'yes',
  'x',
  'true',
  'wahr',
  '1',
  'j',
  'y',
  '✓',
  '✔',
  'vorhanden',
  'ok',
  'check',
  'on',
];
const noWords: Words = [
  'nein',
  'no',
  'false',
  'falsch',
  '0',
  'n',
  '-',
  '–',
  '✗',
  '✘',
  'kein',
  'keine',
  'nicht vorhanden',
  'off',
];

const choices = {
  flag: { true: yesWords, false: noWords },
  attendance: {
    onsite: ['vor Ort', 'on site', 'Präsenz', 'in Präsenz', 'onsite', 'in person', 'persönlich'],
    online: ['online', 'online', 'digital', 'virtuell', 'virtual', 'Zoom', 'Internet'],
    hybrid: ['vor Ort und online', 'on site and online', 'hybrid', 'online und vor Ort'],
    outreach: ['aufsuchend', 'outreach', 'kommt zu Ihnen', 'Hausbesuch', 'mobil', 'zu Hause'],
    phone: ['Telefon', 'phone', 'am Telefon', 'telefonisch', 'by phone'],
  },
  costType: {
    free: [
      'kostenlos',
      'free',
      'kostenfrei',
      'gratis',
      'umsonst',
      'frei',
      'Eintritt frei',
      'keine',
      'free of charge',
      'none',
    ],
    donation: [
      'Spende',
      'donation',
      'gegen Spende',
      'auf Spendenbasis',
      'Spenden erbeten',
      'Spende erbeten',
      'Spendenbasis',
    ],
    reduced: ['ermäßigt', 'reduced', 'Ermäßigung möglich'],
    funded: ['gefördert', 'funded', 'Förderung', 'mit Förderung', 'Bildungsgutschein'],
    paid: ['kostenpflichtig', 'paid', 'gebührenpflichtig', 'mit Kosten'],
    unknown: ['unbekannt', 'unknown', 'nicht bekannt', 'auf Anfrage', 'k. A.', 'keine Angabe'],
  },
  costPer: {
    once: ['einmalig', 'once', 'pauschal', 'insgesamt'],
    session: ['pro Termin', 'per session', 'je Termin', 'pro Abend', 'pro Treffen', 'pro Mal'],
    hour: [
      'pro Stunde',
      'per hour',
      'je Stunde',
      'die Stunde',
      'pro Unterrichtsstunde',
      '/Std',
      '/Stunde',
      '/h',
    ],
    month: ['pro Monat', 'per month', 'monatlich', 'im Monat', 'je Monat', '/Monat', 'monthly'],
    course: ['pro Kurs', 'per course', 'je Kurs', 'für den ganzen Kurs', 'für den Kurs'],
  },
  capacityState: {
    open: ['Plätze frei', 'open', 'frei', 'offen', 'verfügbar', 'available'],
    few: ['wenige Plätze', 'few places', 'wenige', 'nur noch wenige Plätze', 'few', 'fast ausgebucht'],
    full: ['ausgebucht', 'full', 'voll', 'belegt', 'booked up', 'sold out'],
    waitlist: ['Warteliste', 'waiting list', 'waitlist'],
    closed: ['Anmeldung geschlossen', 'closed', 'geschlossen'],
  },
  offerStatus: {
    active: ['läuft', 'active', 'aktiv', 'aktuell'],
    paused: ['pausiert', 'paused', 'Pause', 'ruht', 'macht gerade Pause', 'inactive', 'inaktiv'],
    ended: ['beendet', 'ended', 'abgelaufen', 'defunct', 'eingestellt'],
    planned: ['geplant', 'planned', 'in Planung'],
  },
  runStatus: {
    planned: ['geplant', 'planned', 'in Planung'],
    active: ['läuft', 'active', 'aktiv', 'laufend'],
    paused: ['pausiert', 'paused', 'Pause'],
    cancelled: ['fällt aus', 'cancelled', 'abgesagt', 'canceled'],
    ended: ['beendet', 'ended'],
  },
  eventStatus: {
    scheduled: ['findet statt', 'scheduled', 'geplant', 'bestätigt', 'confirmed'],
    tentative: ['vorläufig', 'tentative', 'unter Vorbehalt'],
    cancelled: ['abgesagt', 'cancelled', 'fällt aus', 'canceled', 'entfällt'],
    postponed: ['verschoben auf später', 'postponed', 'aufgeschoben'],
    rescheduled: ['verschoben', 'rescheduled', 'verlegt'],
    movedOnline: ['findet online statt', 'moved online', 'nur noch online'],
  },
  eventKind: {
    single: ['einmalig', 'single', 'Einzeltermin'],
    series: ['Reihe', 'series', 'Serie', 'wiederkehrend'],
    ongoing: ['dauernd', 'ongoing', 'Ausstellung', 'laufend'],
  },
  wheelchair: {
    yes: ['ja', 'yes', 'barrierefrei', 'rollstuhlgerecht', 'true', 'x', '1', 'wheelchair', 'vollständig'],
    limited: ['teilweise', 'limited', 'eingeschränkt', 'bedingt', 'partly', 'partial'],
    no: ['nein', 'no', 'nicht barrierefrei', 'false', '0', '-'],
    unknown: ['unbekannt', 'unknown', 'nicht bekannt', '?', 'keine Angabe'],
  },
  gender: {
    women: ['nur Frauen', 'women', 'Frauen', 'weiblich', 'female', 'w', 'Mädchen und Frauen', 'Mädchen'],
    men: ['nur Männer', 'men', 'Männer', 'männlich', 'male', 'm', 'Jungen'],
    diverse: ['divers', 'diverse', 'nicht-binär', 'non-binary'],
    all: ['alle', 'all', 'alle Geschlechter', 'gemischt', 'everybody'],
  },
  openTo: {
    newcomer: ['Zugewanderte', 'newcomers', 'newcomer', 'Geflüchtete'],
    volunteer: ['Ehrenamtliche', 'volunteers', 'volunteer'],
    professional: ['Fachkräfte', 'professionals', 'professional'],
  },
  step: {
    walkIn: [
      'vorbeikommen',
      'walk in',
      'einfach vorbeikommen',
      'ohne Termin',
      'walkin',
      'offene Sprechstunde',
    ],
    phone: ['anrufen', 'phone', 'Telefon', 'telefonisch', 'call'],
    email: ['E-Mail', 'email', 'E-Mail schreiben', 'Mail', 'per E-Mail'],
    online: ['online', 'online', 'Online-Formular', 'über das Internet', 'Internet'],
    letter: ['Brief', 'letter', 'Brief schreiben', 'Post', 'schriftlich'],
  },
  placeKind: {
    physical: ['Ort', 'physical', 'Gebäude', 'vor Ort', 'building'],
    online: ['online', 'online', 'virtual', 'virtuell'],
    area: ['Gebiet', 'area', 'Region'],
  },
  addressType: {
    visit: ['Besuch', 'visit', 'Besucheradresse', 'Hausanschrift'],
    post: ['Post', 'post', 'Postanschrift', 'Postadresse', 'mail', 'postal'],
  },
  contactKind: {
    person: ['Person', 'person'],
    function: ['Funktion', 'function', 'Stelle'],
    organization: ['Organisation', 'organization', 'Einrichtung'],
  },
  phoneType: {
    voice: ['Telefon', 'phone', 'Tel', 'Tel.', 'T', 'Fon', 'voice', 'Festnetz', 'landline'],
    mobile: ['mobil', 'mobile', 'Handy', 'Mobiltelefon', 'Mobilnummer', 'cell', 'M'],
    fax: ['Fax', 'fax', 'Telefax', 'F'],
    sms: ['SMS', 'SMS', 'Text'],
    whatsapp: ['WhatsApp', 'WhatsApp', 'Messenger'],
  },
  languageMode: {
    spoken: ['gesprochen', 'spoken', 'mündlich'],
    interpreter: [
      'mit Dolmetscher',
      'with interpreter',
      'Dolmetscher',
      'Dolmetscherin',
      'Sprachmittlung',
      'mit Sprachmittlung',
      'interpreter',
      'Übersetzung',
      'Dolmetschen',
    ],
    written: ['schriftlich', 'written', 'Infomaterial', 'Flyer'],
    sign: ['gebärdet', 'signed', 'Gebärden', 'in Gebärdensprache', 'sign'],
  },
  languageAvailability: {
    always: ['immer', 'always'],
    onRequest: ['auf Anfrage', 'on request', 'nach Anmeldung', 'nach Vereinbarung', 'bei Bedarf'],
    someDays: ['an manchen Tagen', 'on some days', 'manchmal', 'zeitweise', 'sometimes'],
  },
  hoursMode: {
    walkIn: ['ohne Termin', 'walk-in', 'offene Sprechstunde', 'ohne Anmeldung', 'walk in'],
    byAppointment: [
      'mit Termin',
      'by appointment',
      'nach Vereinbarung',
      'nur mit Termin',
      'nach Terminvereinbarung',
      'Termin',
    ],
    phone: ['telefonisch', 'by phone', 'am Telefon', 'Telefon', 'phone'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;

export type ChoiceName = keyof typeof choices;
export type TableLanguage = 'de' | 'en';

const rows = (name: ChoiceName): Readonly<Record<string, Words>> => choices[name];

const tables = new Map<ChoiceName, ReadonlyMap<string, string>>();

/** Signs that fold to nothing keep themselves. */
const choiceKey = (text: string): string => wordKey(text) || text.trim();

function tableOf(name: ChoiceName): ReadonlyMap<string, string> {
  let table = tables.get(name) as Map<string, string> | undefined;
  if (table) return table;
  table = new Map<string, string>();
  const all = rows(name);
  // The first two words of an entry come before further spellings of another.
  for (const code of Object.keys(all)) table.set(code, code);
  for (const [from, to] of [
    [0, 2],
    [2, 99],
  ])
    for (const code of Object.keys(all))
      for (const word of all[code]!.slice(from, to)) {
        const key = choiceKey(word);
        if (!table.has(key)) table.set(key, code);
      }
  tables.set(name, table);
  return table;
}

/** The code of a word, of a choice as it is read. */
export const readChoice = (name: ChoiceName, text: string): string | undefined =>
  tableOf(name).get(text.trim()) ?? tableOf(name).get(choiceKey(text));

/** The word for a code. */
export function writeChoice(name: ChoiceName, code: string, language: TableLanguage): string {
  const all = rows(name);
  if (!Object.hasOwn(all, code)) return code;
  const word = all[code]![language === 'de' ? 0 : 1];
  return readChoice(name, word) === code ? word : code;
}

export const choiceCodes = (name: ChoiceName): readonly string[] => Object.keys(rows(name));

/** What a drop-down offers. */
export const choiceWords = (name: ChoiceName, language: TableLanguage): readonly string[] =>
  choiceCodes(name).map((code) => writeChoice(name, code, language));

export function readFlag(text: string): boolean | undefined {
  const code = readChoice('flag', text);
  return code === undefined ? undefined : code === 'true';
}
