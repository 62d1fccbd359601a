/** Columns that several lists have. All of them in one file, to be read side by side. */
import { column, type Column } from './column.js';

export const idColumn = column(
  'id',
  'id',
  'Kennung|Id',
  'Feste Kennung. Bleibt sie gleich, wird der Eintrag beim nächsten Einlesen erneuert statt verdoppelt.|Stable id. While it stays the same, the record is updated when the table is read again.',
  'sprachcafe-markt',
  {
    common: true,
    also: 'ID|UID|Identifier|Nr|Nummer|Lfd. Nr.|laufende Nummer|Kurs-ID|Kursnummer|Kurs-Nr.|Datensatz-ID',
  },
);

export const provenanceColumns: readonly Column[] = [
  column(
    'verifiedAt',
    'moment',
    'Geprüft am|Verified on',
    'Wann zuletzt jemand nachgesehen hat, ob alles stimmt.|When somebody last made sure that it is right.',
    '2026-09-28',
    { common: true, also: 'Zuletzt geprüft|Stand|geprüft|assured date|last verified|checked on|Stand vom' },
  ),
  column(
    'verifiedBy',
    'line',
    'Geprüft von|Verified by',
    'Wer nachgesehen hat.|Who made sure.',
    'Stadt Muster',
    { also: 'geprüft durch|assurer|assurer email' },
  ),
  column(
    'validUntil',
    'moment',
    'Gültig bis|Valid until',
    'Danach wird der Eintrag nicht mehr gezeigt.|Hidden after this day.',
    '2027-02-26',
    { common: true, also: 'läuft bis|sichtbar bis|anzeigen bis|Ablaufdatum|expires|expiry' },
  ),
  column(
    'publishFrom',
    'moment',
    'Zeigen ab|Publish from',
    'Vorher wird der Eintrag nicht gezeigt.|Hidden before this day.',
    '2026-10-01',
    { also: 'sichtbar ab|veröffentlichen ab|online ab' },
  ),
  column('modifiedAt', 'moment', 'Geändert am|Modified on', 'Letzte Änderung.|Last change.', '2026-09-28', {
    also: 'letzte Änderung|zuletzt geändert|last modified|updated at|last updated|Änderungsdatum',
  }),
  column(
    'source.name',
    'line',
    'Quelle|Source',
    'Woher der Eintrag kommt.|Where the record comes from.',
    'Stadt Muster',
    { also: 'Herkunft|Datenquelle|source name' },
  ),
  column(
    'source.url',
    'url',
    'Quelle (Adresse)|Source address',
    'Seite der Quelle.|Page of the source.',
    'https://example.org/liste',
    { also: 'source url|Quell-URL|Link zur Quelle' },
  ),
  column(
    'source.id',
    'id',
    'Kennung der Quelle|Id at the source',
    'Kennung bei der Quelle.|Id at the source.',
    '4711',
    { also: 'source id|Quell-ID' },
  ),
  column('source.licence', 'line', 'Lizenz|Licence', 'Lizenz der Daten.|Licence of the data.', 'CC-BY-4.0', {
    also: 'license|source licence',
  }),
];

export const imageColumns = (path: string, de: string, en: string): readonly Column[] => [
  column(
    `${path}.src`,
    'url',
    `${de}|${en}`,
    'Adresse des Bildes (https).|Address of the picture (https).',
    'https://example.org/bild.jpg',
    { also: `${de} URL|${en} url|Bilddatei|Foto|photo` },
  ),
  column(
    `${path}.alt`,
    'line',
    `${de}: Beschreibung|${en}: description`,
    'Was auf dem Bild zu sehen ist.|What the picture shows.',
    'Menschen an einem Tisch',
    { localized: true, also: `Alternativtext|${de}beschreibung|alt text|${en} alt` },
  ),
  column(
    `${path}.decorative`,
    'flag',
    `${de}: nur Schmuck|${en}: decoration`,
    'ja, wenn das Bild nichts aussagt.|yes, when the picture says nothing.',
    'nein',
  ),
  column(
    `${path}.credit`,
    'line',
    `${de}: Urheber|${en}: credit`,
    'Wer es gemacht hat.|Who made it.',
    'A. Muster',
    { localized: true, also: 'Bildnachweis|Fotograf|Urheber|copyright' },
  ),
  column(
    `${path}.licence`,
    'line',
    `${de}: Lizenz|${en}: licence`,
    'Lizenz des Bildes.|Licence of the picture.',
    'CC-BY-4.0',
  ),
];

const feature = (path: string, de: string, en: string): Column =>
  column(
    `accessibility.${path}`,
    'flag',
    `${de}|${en}`,
    `ja oder nein; leer: nicht bekannt.|yes or no; empty: not known.`,
    'ja',
  );

export const accessibilityColumns: readonly Column[] = [
  column(
    'accessibility.wheelchair',
    'choice',
    'Rollstuhl|Wheelchair',
    'Mit dem Rollstuhl zugänglich?|Usable with a wheelchair?',
    'teilweise',
    {
      choices: 'wheelchair',
      common: true,
      also: 'barrierefrei|Barrierefreiheit|rollstuhlgerecht|wheelchair accessible|accessible|accessibility|Rollstuhlgerecht',
    },
  ),
  feature('stepFree', 'Ohne Stufen', 'Step-free'),
  feature('toilet', 'Rollstuhl-Toilette', 'Accessible toilet'),
  feature('lift', 'Aufzug', 'Lift'),
  feature('parking', 'Behindertenparkplatz', 'Disabled parking'),
  feature('hearingLoop', 'Höranlage', 'Hearing loop'),
  feature('signLanguage', 'Gebärdensprache', 'Sign language'),
  feature('quietRoom', 'Ruhiger Raum', 'Quiet room'),
  feature('assistanceDog', 'Assistenzhund erlaubt', 'Assistance dogs'),
  column(
    'accessibility.note',
    'text',
    'Hinweis zur Barrierefreiheit|Accessibility note',
    'Zum Beispiel: Rampe hinten.|For instance: ramp at the back.',
    'Rampe hinten',
    { localized: true },
  ),
];

export const audienceColumns: readonly Column[] = [
  column(
    'audience.groups',
    'codes',
    'Zielgruppe|Audience',
    'Für wen es ist; mehrere mit Semikolon.|Who it is for; several with semicolons.',
    'Frauen; Eltern',
    {
      vocabulary: 'audiences',
      common: true,
      also: 'Zielgruppen|für wen|target group|target groups|audiences|Adressaten|Teilnehmerkreis',
    },
  ),
  column(
    'audience.residence',
    'codes',
    'Aufenthaltsstatus|Residence status',
    'Für welchen Aufenthaltsstatus.|For which residence status.',
    'Duldung',
    { vocabulary: 'residence', also: 'Status|residence|Aufenthalt' },
  ),
  column('audience.ageMin', 'number', 'Alter ab|Age from', 'Ab diesem Alter.|From this age.', '16', {
    common: true,
    also: 'Mindestalter|minimum age|min age|ab Jahre',
  }),
  column(
    'audience.ageMax',
    'number',
    'Alter bis|Age to',
    'Bis zu diesem Alter (einschließlich).|Up to and including this age.',
    '27',
    { common: true, also: 'Höchstalter|maximum age|max age|bis Jahre' },
  ),
  column(
    'audience.age',
    'ages',
    'Alter|Age',
    'Zum Beispiel 6–12 oder ab 18.|For instance 6-12 or from 18.',
    '6–12',
    { input: true, also: 'Altersgruppe|age group|ages|Jahrgang' },
  ),
  column(
    'audience.gender',
    'choice',
    'Geschlecht|Gender',
    'Nur wenn es darauf ankommt.|Only where it matters.',
    'nur Frauen',
    { choices: 'gender' },
  ),
  column(
    'audience.everyone',
    'flag',
    'Offen für alle|Open to everyone',
    'ja, wenn es wirklich für alle ist.|yes, when it is really for everybody.',
    'ja',
    { also: 'für alle|everyone' },
  ),
  column(
    'audience.level',
    'level',
    'Deutsch nötig|German needed',
    'Deutsch, das man mitbringen sollte.|German one should bring along.',
    'A2',
    { also: 'Sprachniveau nötig|Voraussetzung Deutsch|Deutschkenntnisse' },
  ),
  column(
    'audience.note',
    'text',
    'Hinweis zur Zielgruppe|Audience note',
    'Für wen, in Worten.|Who it is for, in words.',
    'Frauen mit kleinen Kindern',
    { localized: true, also: 'eligibility|eligibility description|Teilnahmevoraussetzungen' },
  ),
];

export const costColumns: readonly Column[] = [
  column(
    'cost',
    'money',
    'Kosten|Cost',
    'kostenlos, Spende, 5 €, 5–10 € pro Termin.|free, donation, 5 €, 5-10 € per session.',
    'kostenlos',
    {
      common: true,
      also: 'Preis|Gebühr|Teilnahmegebühr|Eintritt|price|fee|fees|Kosten in Euro|Kursgebühr|Entgelt|costs|Beitrag|Unkostenbeitrag|Teilnehmerbeitrag',
    },
  ),
  column(
    'cost.note',
    'text',
    'Hinweis zu Kosten|Cost note',
    'Ermäßigungen, wer zahlt.|Reductions, who pays.',
    'Mit Sozialpass die Hälfte',
    { localized: true, also: 'Ermäßigung|Kostenhinweis|Kostenbemerkung|fees description|price note' },
  ),
];

export const registrationColumns: readonly Column[] = [
  column(
    'registration',
    'registration',
    'Anmeldung|Registration',
    'ja, nein, oder wie: Adresse, E-Mail, Telefon, Worte.|yes, no, or how: address, mail, phone, words.',
    'ja',
    { input: true, also: 'Anmeldung erforderlich|Anmelden|register|sign up|Anmeldung unter|Anmeldung nötig' },
  ),
  column(
    'registration.required',
    'flag',
    'Anmeldung nötig|Registration needed',
    'ja oder nein.|yes or no.',
    'ja',
    { common: true, also: 'registration required|Anmeldepflicht|anmeldepflichtig' },
  ),
  column(
    'registration.url',
    'url',
    'Anmeldung (Formular)|Registration form',
    'Adresse des Formulars.|Address of the form.',
    'https://example.org/anmeldung',
    {
      common: true,
      also: 'Anmeldelink|registration url|Anmeldeformular|Link zur Anmeldung|Anmeldung (Link)|sign-up link',
    },
  ),
  column(
    'registration.email',
    'email',
    'Anmeldung (E-Mail)|Registration mail',
    'Postfach für Anmeldungen.|Mailbox for registrations.',
    'kurse@example.org',
    { common: true, also: 'Anmeldung per E-Mail|registration email|Anmeldung E-Mail' },
  ),
  column(
    'registration.phone',
    'phone',
    'Anmeldung (Telefon)|Registration phone',
    'Telefon für Anmeldungen.|Phone for registrations.',
    '+49 2241 123',
    { also: 'Anmeldung per Telefon|registration phone|Anmeldung Telefon' },
  ),
  column(
    'registration.opens',
    'moment',
    'Anmeldung ab|Registration opens',
    'Ab wann.|From when.',
    '2026-10-01',
    { also: 'Anmeldestart|Anmeldebeginn' },
  ),
  column(
    'registration.closes',
    'moment',
    'Anmeldung bis|Registration closes',
    'Letzter Tag.|Last day.',
    '2026-10-31',
    { common: true, also: 'Anmeldeschluss|Anmeldefrist|registration deadline|deadline|Anmeldeende' },
  ),
  column(
    'registration.note',
    'text',
    'Hinweis zur Anmeldung|Registration note',
    'Was man wissen muss.|What one should know.',
    'Bitte Pass mitbringen',
    { localized: true },
  ),
];

export const capacityColumns = (prefix = ''): readonly Column[] => [
  column(`${prefix}capacity.total`, 'whole', 'Plätze|Places', 'Plätze insgesamt.|All places.', '20', {
    also: 'Plätze gesamt|Teilnehmerzahl|max. Teilnehmer|capacity|maximale Teilnehmerzahl|Platzzahl|TN max|total places',
  }),
  column(`${prefix}capacity.free`, 'whole', 'Freie Plätze|Free places', 'Noch frei.|Places left.', '3', {
    also: 'Restplätze|places left|freie Plätze|remaining',
  }),
  column(
    `${prefix}capacity.waitlist`,
    'flag',
    'Warteliste|Waiting list',
    'ja oder nein.|yes or no.',
    'nein',
    { also: 'waitlist' },
  ),
  column(
    `${prefix}capacity.state`,
    'choice',
    'Belegung|Availability',
    'Plätze frei, wenige Plätze, ausgebucht, Warteliste.|open, few places, full, waiting list.',
    'Plätze frei',
    { choices: 'capacityState', also: 'Auslastung|Kapazität|Platzstatus' },
  ),
  column(
    `${prefix}capacity.asOf`,
    'moment',
    'Plätze: Stand|Places as of',
    'Wann das stimmte.|When this was true.',
    '2026-09-28',
  ),
];

export const hoursColumn = (path: string): Column =>
  column(
    path,
    'hours',
    'Öffnungszeiten|Opening hours',
    'Mo–Fr 09:00–12:00; Do 14:00–18:00; nach Vereinbarung.|Mo-Fr 09:00-12:00; Th 14:00-18:00; by appointment.',
    'Mo–Fr 09:00–12:00; nach Vereinbarung',
    {
      common: true,
      also: 'Sprechzeiten|Sprechstunden|Geschäftszeiten|Öffnungszeit|hours|office hours|Servicezeiten|geöffnet|Sprechzeit|Zeiten|Erreichbarkeit|Bürozeiten',
    },
  );

export const hoursClosuresColumn = column(
  'hours.closures',
  'references',
  'Geschlossen in|Closed during',
  'Kennungen oder Namen von Schließzeiten.|Ids or names of closures.',
  'Herbstferien',
  { refers: 'closures', also: 'zu in|closed in' },
);

export const languagesColumn = column(
  'languages',
  'languages',
  'Sprachen|Languages',
  'Sprachen, in denen geholfen wird; (mit Dolmetscher), (auf Anfrage) dahinter.|Languages people are served in; (with interpreter), (on request) behind.',
  'Deutsch; Arabisch (mit Dolmetscher)',
  {
    common: true,
    also: 'Sprache|Language|Beratungssprachen|Fremdsprachen|gesprochene Sprachen|spoken languages|Angebotssprache|Angebotssprachen|Veranstaltungssprache',
  },
);

export const linksColumn = column(
  'links',
  'links',
  'Links|Links',
  'Adressen, auf Wunsch mit Namen davor: Programm: https://…|Addresses, with a name before if you like: Programme: https://…',
  'https://example.org',
  {
    common: true,
    also: 'Link|Webseite|Website|Internet|URL|Homepage|Web|Internetadresse|Webadresse|www|mehr Infos|weitere Informationen|more information',
  },
);

export const attendanceColumn = column(
  'attendance',
  'choice',
  'Form|Attendance',
  'vor Ort, online, vor Ort und online, aufsuchend, Telefon.|on site, online, on site and online, outreach, phone.',
  'vor Ort',
  {
    choices: 'attendance',
    also: 'Format|Durchführung|Teilnahmeform|Unterrichtsform|attendance mode|Veranstaltungsform',
  },
);

export const fieldsColumn = (path: string): Column =>
  column(
    path,
    'codes',
    'Handlungsfeld|Field of action',
    'Themen; mehrere mit Semikolon.|Topics; several with semicolons.',
    'Sprache; Arbeit',
    {
      vocabulary: 'fieldsOfAction',
      common: true,
      also: 'Handlungsfelder|Themen|Thema|Themenfeld|Themenfelder|Bereich|topics|topic|fields of action|Themenbereich|Kategorie|Kategorien|category|categories',
    },
  );

export const tagsColumn = column(
  'tags',
  'codes',
  'Schlagwörter|Tags',
  'Freie Stichwörter, mit Semikolon.|Free keywords, with semicolons.',
  'Nähen; Fahrrad',
  { vocabulary: 'tags', also: 'Stichwörter|Stichworte|Schlagworte|keywords|tag' },
);

export const childcareColumn = (path: string): Column =>
  column(
    path,
    'childcare',
    'Kinderbetreuung|Childcare',
    'ja, nein, oder in Worten.|yes, no, or in words.',
    'ja',
    { localized: true, common: true, also: 'mit Kinderbetreuung|child care|Kinderbetreuung vorhanden' },
  );

export const areaColumn = column(
  'serviceArea',
  'agsList',
  'Zuständig für (Schlüssel)|Service area',
  'Amtliche Gemeindeschlüssel; ein kürzerer steht für alle darunter.|Official municipality keys; a shorter one stands for all below.',
  '05382060',
  { also: 'Einzugsgebiet|Zuständigkeitsbereich|service areas|Gebiet|Gemeindeschlüssel|Zuständig für' },
);
