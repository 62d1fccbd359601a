// All words of the page in German and English, to be read side by side, hence in one file. What findings say stands in language/finding-texts.
import type { Severity } from '../../feed/finding.js';
import type { CollectionName } from '../../feed/types.js';
import type { TablePlace } from '../../sources/table/table.js';
import { describeImportFault } from '../../language/import-fault-texts.js';
import type { FaultCode, FaultData } from './fault.js';

export type PageLanguage = 'de' | 'en';

type FaultTexts = Readonly<Record<Exclude<FaultCode, 'import'>, (detail: string) => string>>;

const de = {
  title: 'Feed-Werkstatt',
  lead: 'Aus einer Tabelle, einer Kalenderdatei oder einem Feed wird hier ein geprüfter Feed. Sie sehen, was nicht stimmt, ändern Kleinigkeiten gleich hier und nehmen die fertige Datei mit.',
  privacy:
    'Nichts verlässt Ihren Rechner: Die Datei wird nur in diesem Browser gelesen und nirgends gespeichert.',
  chooseHeading: 'Datei wählen',
  drop: 'Datei hierher ziehen oder auswählen',
  dropMore: 'Noch eine Datei dazulegen',
  kinds: 'Excel (.xlsx), CSV, Kalenderdatei (.ics), Feed (JSON), Daten aus HSDS, Integreat oder schema.org',
  moreHint: 'Einträge mit gleicher Kennung werden auf den neuen Stand gebracht, neue kommen dazu.',
  address: 'Oder die Adresse eines Feeds auf dieser Website',
  load: 'Laden',
  example: 'Mit einem Beispiel ausprobieren',
  restart: 'Von vorn anfangen',
  restartSure: 'Von vorn anfangen? Ihre Änderungen gehen dabei verloren.',
  reading: (name: string) => `„${name}“ wird gelesen …`,
  checking: (done: number, total: number) => `${done} von ${total} Einträgen geprüft`,
  rechecking: 'Wird geprüft …',
  stop: 'Abbrechen',
  faultHeading: 'Das hat nicht geklappt',
  columnsHeading: (file: string) => `Spalten von „${file}“`,
  columnsHint:
    'So haben wir die Spalten verstanden. Stimmt etwas nicht, wählen Sie das richtige Feld: Die Datei wird sofort neu gelesen.',
  columnsList: 'Was steht in den Zeilen?',
  columnsNoList: 'wird nicht gelesen',
  columnsHeader: 'Zeile mit den Überschriften',
  columnsUnused: 'nicht lesen',
  columnsEmpty: 'leer',
  columnsRead: (records: string, rows: number, read: number, all: number) =>
    `${records}, ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}, ${read} von ${all} Spalten gelesen`,
  columnsSave: 'Zuordnung sichern',
  columnsSaveHint:
    'Eine gesicherte Zuordnung gilt auch für die nächste Fassung der Tabelle, hier und auf der Kommandozeile.',
  columnsLoad: 'Gesicherte Zuordnung laden',
  remapSure: 'Neu lesen? Ihre Änderungen von Hand gehen dabei verloren.',
  resultHeading: 'Meldungen',
  none: 'Alles in Ordnung. Es gibt nichts zu melden.',
  total: (findings: number) => (findings === 1 ? '1 Meldung' : `${findings} Meldungen`),
  dropped: (count: number) =>
    count === 1 ? '1 Eintrag wird nicht gezeigt.' : `${count} Einträge werden nicht gezeigt.`,
  merged: (added: number, updated: number) =>
    `Dazugekommen: ${added}. Auf den neuen Stand gebracht: ${updated}.`,
  usable: 'Gezeigt werden',
  severity: {
    error: 'Fehler',
    warning: 'Warnungen',
    note: 'Hinweise',
  } satisfies Record<Severity, string> as Readonly<Record<Severity, string>>,
  severityHint: {
    error: 'Hier fehlt Besuchern ein ganzer Eintrag.',
    warning: 'Hier fehlt eine Angabe, oder sie führt in die Irre.',
    note: 'Das kostet nichts, sauberer wäre es anders.',
  } satisfies Record<Severity, string> as Readonly<Record<Severity, string>>,
  change: 'Hier ändern',
  changeIn: (title: string) => `Hier ändern: ${title}`,
  close: 'Schließen',
  save: 'Übernehmen',
  remove: 'Angabe löschen',
  rename: 'Richtiger Name des Feldes',
  accept: 'Alle so schreiben, wie sie gelesen wurden',
  moreItems: (count: number) => `${count} weitere zeigen`,
  whole: 'Gesamte Datei',
  cell: ({ table, row, column }: TablePlace) =>
    `${table}, Zeile ${row}${column === undefined ? '' : `, Spalte „${column}“`}`,
  record: {
    organizations: 'Organisation',
    places: 'Ort',
    contacts: 'Ansprechpartner',
    offers: 'Angebot',
    events: 'Termin',
    closures: 'Schließzeit',
    series: 'Reihe',
  } satisfies Record<CollectionName, string> as Readonly<Record<CollectionName, string>>,
  records: {
    organizations: 'Organisationen',
    places: 'Orte',
    contacts: 'Ansprechpartner',
    offers: 'Angebote',
    events: 'Termine',
    closures: 'Schließzeiten',
    series: 'Reihen',
  } satisfies Record<CollectionName, string> as Readonly<Record<CollectionName, string>>,
  untitled: 'ohne Namen',
  day: 'Tag',
  time: 'Uhrzeit (leer: ganzer Tag)',
  yes: 'ja',
  no: 'nein',
  open: 'keine Angabe',
  now: (text: string) => `Jetzt steht dort: ${text}`,
  asJson: 'als JSON',
  moreChoices: (count: number) =>
    `${count} weitere sind nicht aufgeführt. Sie können die Kennung auch eintippen.`,
  badJson: 'Das ist kein gültiges JSON. Nichts wurde geändert.',
  solved: (left: number) =>
    left === 0
      ? 'Übernommen. Alles in Ordnung.'
      : left === 1
        ? 'Übernommen. Noch 1 Meldung.'
        : `Übernommen. Noch ${left} Meldungen.`,
  unsolved: 'Übernommen, aber die Meldung bleibt.',
  stepped: (left: number) => (left === 1 ? '1 Meldung.' : `${left} Meldungen.`),
  previewHeading: 'So sehen es Besucher',
  tabs: { offers: 'Angebote', events: 'Termine', contacts: 'Ansprechpartner' },
  tabsLabel: 'Ansicht',
  noneToShow: 'Davon steht nichts in der Datei.',
  takeHeading: 'Mitnehmen',
  download: (name: string) => `${name} herunterladen`,
  downloadHint: 'Legen Sie die Datei auf Ihren Webspace. Die Bausteine lesen sie von dort.',
  errorsLeft: 'Es gibt noch Fehler. Die betroffenen Einträge sehen Besucher nicht.',
  changesHeading: (count: number) => (count === 1 ? '1 Änderung von Hand' : `${count} Änderungen von Hand`),
  noChanges: 'Von Hand ist nichts geändert.',
  undo: 'Schritt zurück',
  redo: 'Schritt vor',
  empty: 'leer',
  toSource:
    'Denken Sie daran, dieselben Änderungen auch in Ihrer Liste zu machen. Sonst sind sie beim nächsten Mal wieder weg.',
  faults: {
    elsewhere: () =>
      'Diese Adresse liegt auf einer anderen Website. Aus Gründen der Sicherheit holt die Werkstatt nur Dateien von der eigenen. Laden Sie die Datei herunter und ziehen Sie sie hierher.',
    unreachable: (detail) => `Unter dieser Adresse kommt keine Datei (${detail}).`,
    'too-long': () =>
      'Das hat zu lange gedauert und wurde nach einer Minute beendet. Bitte prüfen Sie, ob die Datei heil ist, oder teilen Sie sie.',
    stopped: () => 'Abgebrochen.',
    'broken-json': () => 'Das ist kein gültiges JSON. Nichts wurde geändert.',
    'no-mapping': () => 'In dieser Datei steht keine Zuordnung von Spalten.',
    unexpected: (detail) => `Damit haben wir nicht gerechnet: ${detail}`,
  } satisfies FaultTexts as FaultTexts,
};

export type PageTexts = typeof de;

const en: PageTexts = {
  title: 'Feed workshop',
  lead: 'Makes a checked feed of a table, a calendar file or a feed. You see what is wrong, change small things here, and take the finished file with you.',
  privacy: 'Nothing leaves your computer: the file is read in this browser only and stored nowhere.',
  chooseHeading: 'Choose a file',
  drop: 'Drop a file here, or choose one',
  dropMore: 'Add one more file',
  kinds: 'Excel (.xlsx), CSV, calendar file (.ics), feed (JSON), data of HSDS, Integreat or schema.org',
  moreHint: 'Records with the same id are brought up to date, new ones are added.',
  address: 'Or the address of a feed on this website',
  load: 'Load',
  example: 'Try it with an example',
  restart: 'Start again',
  restartSure: 'Start again? Your changes will be lost.',
  reading: (name) => `Reading “${name}” …`,
  checking: (done, total) => `${done} of ${total} records checked`,
  rechecking: 'Checking …',
  stop: 'Stop',
  faultHeading: 'That did not work',
  columnsHeading: (file) => `Columns of “${file}”`,
  columnsHint:
    'This is how we understood the columns. If something is wrong, choose the right field: the file is read again at once.',
  columnsList: 'What is in the rows?',
  columnsNoList: 'is not read',
  columnsHeader: 'Row with the headings',
  columnsUnused: 'do not read',
  columnsEmpty: 'empty',
  columnsRead: (records, rows, read, all) =>
    `${records}, ${rows} ${rows === 1 ? 'row' : 'rows'}, ${read} of ${all} columns read`,
  columnsSave: 'Save this assignment',
  columnsSaveHint:
    'A saved assignment also holds for the next version of the table, here and on the command line.',
  columnsLoad: 'Load a saved assignment',
  remapSure: 'Read it again? Your changes by hand will be lost.',
  resultHeading: 'Findings',
  none: 'All is well. There is nothing to report.',
  total: (findings) => (findings === 1 ? '1 finding' : `${findings} findings`),
  dropped: (count) => (count === 1 ? '1 record is not shown.' : `${count} records are not shown.`),
  merged: (added, updated) => `Added: ${added}. Brought up to date: ${updated}.`,
  usable: 'Shown are',
  severity: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  severityHint: {
    error: 'Here visitors miss a whole record.',
    warning: 'Here something is missing or misleading.',
    note: 'This costs nothing; it could be cleaner.',
  },
  change: 'Change it here',
  changeIn: (title) => `Change it here: ${title}`,
  close: 'Close',
  save: 'Apply',
  remove: 'Remove this',
  rename: 'Right name of the field',
  accept: 'Write all of them as they were read',
  moreItems: (count) => `Show ${count} more`,
  whole: 'The whole file',
  cell: ({ table, row, column }) =>
    `${table}, row ${row}${column === undefined ? '' : `, column “${column}”`}`,
  record: {
    organizations: 'Organization',
    places: 'Place',
    contacts: 'Contact',
    offers: 'Offer',
    events: 'Event',
    closures: 'Closure',
    series: 'Series',
  },
  records: {
    organizations: 'Organizations',
    places: 'Places',
    contacts: 'Contacts',
    offers: 'Offers',
    events: 'Events',
    closures: 'Closures',
    series: 'Series',
  },
  untitled: 'without a name',
  day: 'Day',
  time: 'Time (empty: all day)',
  yes: 'yes',
  no: 'no',
  open: 'not stated',
  now: (text) => `Now it says: ${text}`,
  asJson: 'as JSON',
  moreChoices: (count) => `${count} more are not listed. You may also type the id.`,
  badJson: 'This is no valid JSON. Nothing was changed.',
  solved: (left) =>
    left === 0
      ? 'Applied. All is well.'
      : left === 1
        ? 'Applied. 1 finding left.'
        : `Applied. ${left} findings left.`,
  unsolved: 'Applied, but the finding remains.',
  stepped: (left) => (left === 1 ? '1 finding.' : `${left} findings.`),
  previewHeading: 'How visitors see it',
  tabs: { offers: 'Offers', events: 'Events', contacts: 'Contacts' },
  tabsLabel: 'View',
  noneToShow: 'The file has none of these.',
  takeHeading: 'Take it with you',
  download: (name) => `Download ${name}`,
  downloadHint: 'Put the file on your web space. The widgets read it from there.',
  errorsLeft: 'There are errors left. Visitors do not see the records in question.',
  changesHeading: (count) => (count === 1 ? '1 change by hand' : `${count} changes by hand`),
  noChanges: 'Nothing has been changed by hand.',
  undo: 'One step back',
  redo: 'One step forward',
  empty: 'empty',
  toSource: 'Remember to make the same changes in your own list. Else they will be gone next time.',
  faults: {
    elsewhere: () =>
      'This address is on another website. For safety the workshop only fetches files from its own. Download the file and drop it here.',
    unreachable: (detail) => `There is no file at this address (${detail}).`,
    'too-long': () =>
      'This took too long and was ended after a minute. Please check whether the file is sound, or split it.',
    stopped: () => 'Stopped.',
    'broken-json': () => 'This is no valid JSON. Nothing was changed.',
    'no-mapping': () => 'There is no assignment of columns in this file.',
    unexpected: (detail) => `We did not expect this: ${detail}`,
  },
};

export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = { de, en };

/** What a fault is in words. */
export const faultText = ({ code, detail, reason }: FaultData, language: PageLanguage): string =>
  code !== 'import'
    ? pageTexts[language].faults[code](detail)
    : reason
      ? describeImportFault(reason, detail, language)
      : detail;
