// The words of the report in German and English, side by side: working groups read it, visitors never do.
import type { CollectionName } from '../../feed/types.js';
import type { AgeBand } from './freshness.js';
import type { MissingName } from './missing-fields.js';

export type ReportLanguage = 'de' | 'en';

export interface ReportWords {
  readonly heading: string;
  readonly asOf: string;
  readonly caution: string;
  readonly collections: Readonly<Record<CollectionName, string>>;
  readonly coverage: Readonly<Record<'offers' | 'events', string>>;
  readonly coverageHint: string;
  readonly town: string;
  readonly total: string;
  readonly per10000: string;
  readonly population: string;
  readonly served: string;
  readonly region: string;
  readonly noTown: string;
  readonly noField: string;
  readonly gapHeading: string;
  readonly actors: string;
  readonly actor: string;
  readonly noActor: string;
  readonly freshness: string;
  readonly freshnessHint: string;
  readonly bands: Readonly<Record<AgeBand, string>>;
  readonly list: string;
  readonly owners: string;
  readonly ownersHint: string;
  readonly owner: string;
  readonly noOwner: string;
  readonly of: (part: number, all: number) => string;
  readonly more: (count: number) => string;
  readonly lastChecked: string;
  readonly neverChecked: string;
  readonly spoken: string;
  readonly spokenHint: string;
  readonly written: string;
  readonly language: string;
  readonly records: string;
  readonly share: string;
  readonly missing: string;
  readonly missingHint: string;
  readonly field: string;
  readonly missingCount: string;
  readonly fields: Readonly<Record<MissingName, string>>;
  readonly changes: string;
  readonly changesSince: (date: string) => string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly none: string;
  readonly contents: string;
  /** Names of the four columns of the table file. */
  readonly csvHead: readonly string[];
}

const de: ReportWords = {
  heading: 'Bericht zum Feed',
  asOf: 'Stand',
  caution:
    'Gezählt sind Einträge, nicht der Bedarf. Wo wenig steht, kann viel geschehen, das noch niemand eingetragen hat.',
  collections: {
    offers: 'Angebote',
    events: 'Termine',
    contacts: 'Ansprechpartner',
    organizations: 'Organisationen',
    places: 'Orte',
    closures: 'Ferien und Schließtage',
    series: 'Reihen',
  },
  coverage: { offers: 'Angebote nach Ort und Handlungsfeld', events: 'Termine nach Ort und Handlungsfeld' },
  coverageHint:
    'Ein Eintrag mit zwei Handlungsfeldern steht in beiden Spalten, in „Zusammen“ nur einmal. „Von außerhalb“: Einträge, die anderswo sitzen und auch für diesen Ort da sind.',
  town: 'Ort',
  total: 'Zusammen',
  per10000: 'je 10.000 Einwohner',
  population: 'Einwohner',
  served: 'Von außerhalb',
  region: 'Für die ganze Region',
  noTown: 'Ohne Ort',
  noField: 'Ohne Handlungsfeld',
  gapHeading: 'Handlungsfelder ohne einen einzigen Eintrag vor Ort',
  actors: 'Wer dahintersteht',
  actor: 'Art der Stelle',
  noActor: 'Nicht angegeben',
  freshness: 'Wie frisch die Angaben sind',
  freshnessHint: 'Wann zuletzt jemand bestätigt hat, dass ein Eintrag stimmt.',
  bands: {
    'half-year': 'bis 6 Monate',
    year: 'bis 1 Jahr',
    'two-years': 'bis 2 Jahre',
    older: 'älter',
    never: 'nie bestätigt',
  },
  list: 'Liste',
  owners: 'Wer was prüfen sollte',
  ownersHint: 'Einträge, die seit über einem Jahr oder noch nie bestätigt wurden, nach Träger.',
  owner: 'Träger',
  noOwner: 'Ohne Träger',
  of: (part, all) => `${part} von ${all}`,
  more: (count) => `und ${count} weitere`,
  lastChecked: 'zuletzt bestätigt',
  neverChecked: 'nie bestätigt',
  spoken: 'Sprachen vor Ort',
  spokenHint:
    'Angebote und Ansprechpartner, die angeben, dass die Sprache gesprochen oder gedolmetscht wird.',
  written: 'Sprachen der Texte',
  language: 'Sprache',
  records: 'Einträge',
  share: 'Anteil',
  missing: 'Was oft fehlt',
  missingHint: 'Angaben, die Besucher suchen und nicht finden.',
  field: 'Angabe',
  missingCount: 'fehlt bei',
  fields: {
    summary: 'Beschreibung',
    field: 'Handlungsfeld',
    provider: 'Träger',
    reach: 'Kontakt oder Link',
    place: 'Ort oder Einzugsgebiet',
    when: 'Zeiten',
    end: 'Ende',
    language: 'Sprachen',
    cost: 'Kosten',
    audience: 'Zielgruppe',
    hours: 'Öffnungszeiten',
    topic: 'Thema',
    verified: 'Datum der Prüfung',
    alt: 'Bildbeschreibung',
  },
  changes: 'Was sich geändert hat',
  changesSince: (date) => `Verglichen mit dem Stand vom ${date}.`,
  added: 'Neu',
  removed: 'Entfallen',
  changed: 'Geändert',
  none: 'keine',
  contents: 'Inhalt',
  csvHead: ['Teil', 'Zeile', 'Spalte', 'Wert'],
};

const en: ReportWords = {
  heading: 'Report on the feed',
  asOf: 'As of',
  caution:
    'This counts records, not need. Where there is little, much may be going on that nobody has entered yet.',
  collections: {
    offers: 'Offers',
    events: 'Events',
    contacts: 'Contacts',
    organizations: 'Organizations',
    places: 'Places',
    closures: 'Holidays and closures',
    series: 'Series',
  },
  coverage: { offers: 'Offers by town and field of action', events: 'Events by town and field of action' },
  coverageHint:
    'A record with two fields of action stands in both columns, and once in “Total”. “From elsewhere”: records that are based elsewhere and serve this town, too.',
  town: 'Town',
  total: 'Total',
  per10000: 'per 10,000 inhabitants',
  population: 'Inhabitants',
  served: 'From elsewhere',
  region: 'For the whole region',
  noTown: 'Without a town',
  noField: 'Without a field of action',
  gapHeading: 'Fields of action without a single local record',
  actors: 'Who is behind it',
  actor: 'Kind of actor',
  noActor: 'Not stated',
  freshness: 'How fresh the records are',
  freshnessHint: 'When somebody last confirmed that a record is right.',
  bands: {
    'half-year': 'up to 6 months',
    year: 'up to 1 year',
    'two-years': 'up to 2 years',
    older: 'older',
    never: 'never confirmed',
  },
  list: 'List',
  owners: 'Who should check what',
  ownersHint: 'Records nobody has confirmed for more than a year, or ever, by provider.',
  owner: 'Provider',
  noOwner: 'Without a provider',
  of: (part, all) => `${part} of ${all}`,
  more: (count) => `and ${count} more`,
  lastChecked: 'last confirmed',
  neverChecked: 'never confirmed',
  spoken: 'Languages spoken',
  spokenHint: 'Offers and contacts that say the language is spoken or interpreted.',
  written: 'Languages of the texts',
  language: 'Language',
  records: 'Records',
  share: 'Share',
  missing: 'What is often missing',
  missingHint: 'What visitors look for and do not find.',
  field: 'Detail',
  missingCount: 'missing in',
  fields: {
    summary: 'Description',
    field: 'Field of action',
    provider: 'Provider',
    reach: 'Contact or link',
    place: 'Place or service area',
    when: 'Times',
    end: 'End',
    language: 'Languages',
    cost: 'Cost',
    audience: 'Audience',
    hours: 'Opening hours',
    topic: 'Topic',
    verified: 'Date of the last check',
    alt: 'Description of the picture',
  },
  changes: 'What has changed',
  changesSince: (date) => `Compared with the state of ${date}.`,
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
  none: 'none',
  contents: 'Contents',
  csvHead: ['Part', 'Row', 'Column', 'Value'],
};

export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = { de, en };
