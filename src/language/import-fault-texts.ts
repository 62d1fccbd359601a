// Why a file cannot be imported, in words for those who keep a feed: German and English, what happened and what to do.
import type { ImportFault, ImportFaultCode } from '../feed/import-fault.js';

type Params = ImportFault['params'];
type Text = (name: string, params: Params) => string;

const de: Readonly<Record<ImportFaultCode, Text>> = {
  empty: (name) => `„${name}“ ist leer.`,
  'too-big': (name, { limit }) =>
    `„${name}“ ist größer als ${limit} MB. Bitte teilen Sie die Datei, zum Beispiel nach Orten.`,
  'not-json': (name, { message }) => `„${name}“ fängt an wie JSON, ist es aber nicht: ${message}`,
  'unknown-json': (name) =>
    `„${name}“ ist JSON, aber von keiner Art, die wir lesen: Feed, HSDS 3, Integreat oder schema.org (JSON-LD).`,
  'no-json-ld': (name) =>
    `„${name}“ ist eine Webseite, aber ohne Angaben nach schema.org (JSON-LD). Mehr ist aus ihr nicht sicher zu lesen.`,
  'not-a-calendar': (name) => `In „${name}“ steht kein Kalender.`,
  'unknown-kind': (name) =>
    `Mit „${name}“ können wir nichts anfangen. Lesen können wir Feeds (JSON), Kalenderdateien (.ics), Tabellen (.xlsx, .csv), HSDS 3, Integreat und schema.org (JSON-LD).`,
  'other-spreadsheet': (name, { format }) =>
    `„${name}“ ist eine Tabelle im Format ${format}. Bitte öffnen und als Excel-Arbeitsmappe (.xlsx) oder CSV UTF-8 speichern.`,
  encrypted: (name) =>
    `„${name}“ ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal versuchen.`,
  damaged: (name) =>
    `„${name}“ ist beschädigt oder nicht vollständig übertragen. Bitte öffnen, neu speichern und noch einmal versuchen.`,
  'too-many-cells': (name, { limit }) =>
    `„${name}“ hat mehr als ${limit} Zeilen oder Zellen. Oft sind es leere, aber formatierte Zeilen: bitte löschen, oder die Tabelle teilen.`,
  'zip-bomb': (name) => `„${name}“ wird beim Auspacken ungewöhnlich groß und wurde darum nicht gelesen.`,
  unsafe: (name) =>
    `„${name}“ enthält Anweisungen, die in eine Tabelle nicht gehören, und wurde darum nicht gelesen. Bitte in Excel oder LibreOffice öffnen und neu speichern.`,
  'no-table': (name) =>
    `In „${name}“ ist keine Zeile mit Überschriften zu finden. In der ersten Zeile sollten Wörter wie Titel, Beginn, Ort stehen.`,
};

const en: Readonly<Record<ImportFaultCode, Text>> = {
  empty: (name) => `“${name}” is empty.`,
  'too-big': (name, { limit }) =>
    `“${name}” is larger than ${limit} MB. Please split the file, for instance by town.`,
  'not-json': (name, { message }) => `“${name}” begins like JSON, but it is none: ${message}`,
  'unknown-json': (name) =>
    `“${name}” is JSON, but of no kind we read: feed, HSDS 3, Integreat or schema.org (JSON-LD).`,
  'no-json-ld': (name) =>
    `“${name}” is a web page, but without schema.org data (JSON-LD). Nothing else can be read from it safely.`,
  'not-a-calendar': (name) => `There is no calendar in “${name}”.`,
  'unknown-kind': (name) =>
    `We cannot read “${name}”. We read feeds (JSON), calendar files (.ics), tables (.xlsx, .csv), HSDS 3, Integreat and schema.org (JSON-LD).`,
  'other-spreadsheet': (name, { format }) =>
    `“${name}” is a table in the format ${format}. Please open it and save it as an Excel workbook (.xlsx) or as CSV UTF-8.`,
  encrypted: (name) => `“${name}” is protected by a password. Please save it without one and try again.`,
  damaged: (name) =>
    `“${name}” is damaged or was not transferred wholly. Please open it, save it anew and try again.`,
  'too-many-cells': (name, { limit }) =>
    `“${name}” has more than ${limit} rows or cells. Often these are empty rows with a format: please delete them, or split the table.`,
  'zip-bomb': (name) => `“${name}” becomes unusually large when it is unpacked and was therefore not read.`,
  unsafe: (name) =>
    `“${name}” holds instructions that do not belong into a table and was therefore not read. Please open it in Excel or LibreOffice and save it anew.`,
  'no-table': (name) =>
    `There is no row with headings in “${name}”. The first row should hold words like title, start, place.`,
};

/** One or two sentences; `name` is the file's. */
export const describeImportFault = (
  { code, params }: Pick<ImportFault, 'code' | 'params'>,
  name: string,
  language: 'de' | 'en',
): string => (language === 'de' ? de : en)[code](name, params);
