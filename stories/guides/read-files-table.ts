/** What the readers made of real files, as a table in Markdown: numbers from the test that reads them, words from here. */
import type { FindingCode } from '../../src/feed/finding.js';
import type { ImportFaultCode } from '../../src/feed/import-fault.js';

interface FamilyNumbers {
  readonly files: number;
  readonly entries: number;
  readonly read: Readonly<Record<string, number>>;
  readonly lost: Readonly<Record<string, number>>;
  readonly unreadable: Readonly<Record<string, number>>;
}

/** Name, project and licence of each family. */
const sources: Readonly<Record<string, readonly [what: string, from: string]>> = {
  calendars: [
    'Kalenderdateien (.ics)',
    'icalendar (BSD-2), ical.net (MIT), ical4j (BSD-3), node-ical (Apache-2.0), ical.js (MPL-2.0), libical (MPL-2.0), biweekly (BSD-2), recurring-ical-events (LGPL-3.0), sabre/vobject (BSD-3), ics-parser (MIT)',
  ],
  'hsds-json': ['HSDS 3, Beispiele der API (JSON)', 'Open Referral, CC BY-SA 4.0'],
  'hsds-package': ['HSDS 3, ein Paket aus 21 Tabellen, zusammen gelesen', 'Open Referral, CC BY-SA 4.0'],
  'hsds-csv': ['HSDS 3, dieselben Tabellen einzeln (CSV)', 'Open Referral, CC BY-SA 4.0'],
  ohana: ['Ohana-Beispiel, Vorläufer von HSDS (CSV)', 'Code for America, BSD-3'],
  orservices: ['Soziale Dienste aus Washington DC (CSV)', 'ORServices, MIT'],
  integreat: ['Integreat-API: Termine, Orte, Angebote, Sprachen', 'Integreat CMS, Apache-2.0'],
  'integreat-pages': ['Integreat-Seiten eines Landkreises', 'Tür an Tür – Digitalfabrik, CC BY 4.0'],
  'integreat-pages-asked': [
    'dieselben Seiten, ausdrücklich als Angebote verlangt',
    'Tür an Tür – Digitalfabrik, CC BY 4.0',
  ],
  compass: ['Integreat Compass, Angebote', 'Integreat Compass, Apache-2.0'],
  'json-ld': ['schema.org, JSON-LD in Webseiten', 'schema.org, CC BY-SA 3.0'],
  municipalities: [
    'Gemeindeverzeichnis: CSV, Excel-Text, .xlsx, .ods',
    'Statistisches Bundesamt, Datenlizenz Deutschland 2.0',
  ],
  seestadt: ['Läden und Dienste der Seestadt Wien (JSON)', 'seestadt-data, ODbL 1.0'],
  places: ['Ortslisten aus Münster und Köln (JSON, GeoJSON)', 'Code for Münster, MIT'],
  vcards: ['Adresskarten (.vcf)', 'ez-vcard (BSD-2), ical.js (MPL-2.0), sabre/vobject (BSD-3)'],
};

const lists: Readonly<Record<string, readonly [one: string, many: string]>> = {
  organizations: ['Organisation', 'Organisationen'],
  places: ['Ort', 'Orte'],
  contacts: ['Kontakt', 'Kontakte'],
  offers: ['Angebot', 'Angebote'],
  events: ['Veranstaltung', 'Veranstaltungen'],
  closures: ['Schließzeit', 'Schließzeiten'],
  series: ['Reihe', 'Reihen'],
};

/** What was lost or read otherwise, in a few words, with why. */
const reasons: Readonly<Partial<Record<FindingCode, string>>> = {
  'calendar-truncated': 'abgeschnittene Dateien',
  'calendar-line': 'Zeilen, die keine sind',
  'calendar-encoding': 'Dateien in alter Kodierung',
  'calendar-component': 'Aufgaben, Erinnerungen, belegte Zeiten: gehören in keinen Veranstaltungskalender',
  'calendar-fields': 'Angaben ohne Feld im Feed',
  'calendar-private': 'vertrauliche Einträge: werden nicht gezeigt',
  'calendar-no-start': 'Einträge ohne Beginn',
  'calendar-date': 'unlesbare Zeitangaben',
  'calendar-zone': 'Zeitzonen unter anderem Namen: erkannt',
  'calendar-zone-unknown': 'unbekannte Zeitzonen: bitte prüfen',
  'calendar-floating': 'Zeiten ohne Zone: als Ortszeit gelesen',
  'calendar-rule': 'Regeln, die sich nicht darstellen lassen',
  'calendar-rules': 'zweite Regeln: als Termine aufgezählt',
  'calendar-utc-series': 'Serien nach Weltzeit: wandern mit der Sommerzeit',
  'calendar-this-and-future': 'Änderungen „ab hier“: als eigene Serie',
  'calendar-override-alone': 'Ausnahmen ohne Serie: als einzelne Termine',
  'calendar-override-details': 'Einzelheiten von Ausnahmen',
  'calendar-same-id': 'gleiche Kennungen',
  'calendar-html': 'Texte mit HTML: jetzt einfacher Text',
  'calendar-cut': 'überlange Texte: gekürzt',
  'calendar-people': 'Eingeladene: Personen gehören nicht ins Netz',
  'calendar-organizer': 'Veranstalter, die wohl Privatpersonen sind',
  'calendar-attachment': 'Anhänge in der Datei selbst',
  'calendar-image': 'Bilder ohne Beschreibung',
  'calendar-link': 'unsichere Adressen',
  'calendar-grouped': 'gleiche Einzeltermine: zu Serien zusammengefasst',
  'rule-sub-daily': 'Serien öfter als täglich: abgelehnt',
  'more-findings': 'weitere Funde derselben Art',
  'too-deep': 'zu tief Verschachteltes',
  'system-fields': 'Angaben ohne Feld im Feed (jede mit Namen genannt)',
  'system-kinds': 'Einträge von einer Art, die ein Feed nicht kennt',
  'system-empty': 'Dateien ohne Angebote, Termine, Orte oder Kontakte',
  'system-value': 'sinnlose Werte, etwa Breite 100°',
  'system-no-name': 'Einträge ohne Namen',
  'system-no-start': 'Veranstaltungen ohne Beginn',
  'system-differs': 'Widersprüche zwischen zwei Fassungen: die erste gilt',
  'system-reference': 'Verweise ins Leere',
  'system-part': 'Antworten mit weiteren Seiten',
  'system-too-many': 'mehr Einträge, als gelesen werden',
  'system-people': 'Namen von Personen: keine Zustimmung bekannt',
  'system-phone': 'Telefonnummern ohne Landesvorwahl: wie geschrieben',
  'system-html': 'Texte mit HTML: jetzt einfacher Text',
  'system-cut': 'überlange Texte: gekürzt',
  'system-link': 'unvollständige oder unsichere Adressen',
  'system-image': 'Bilder ohne Beschreibung',
  'system-rule': 'Regeln, die sich nicht darstellen lassen',
  'system-rule-dates': 'Regeln gegen ihre eigenen Termine: die Termine gelten',
  'system-merged': 'einzeln aufgezählte Termine: zu einer Veranstaltung geworden',
  'system-schedule': 'Zeiten, die nur in Worten stehen',
  'system-zone': 'Zeiten in fremder Zone: wie geschrieben',
  'system-expired': 'abgelaufene Zeiten und Preise',
  'system-languages': 'Einträge, die es auch in Sprachen gibt, die nicht in der Datei stehen',
  'system-untranslated': 'Seiten, die nur sagen, dass es sie nicht gibt',
  'system-pages': 'Seiten: Texte, keine Angebote',
  'system-unapproved': 'nicht freigegebene Angebote',
  'system-blocks': 'fehlerhafte Blöcke',
  'table-encoding': 'Tabellen in alter Kodierung: erkannt',
  'table-encoding-mixed': 'Zeilen in anderer Kodierung',
  'table-encoding-twice': 'zweimal umgewandelte Umlaute',
  'table-quote': 'Anführungszeichen, die nie enden',
  'table-controls': 'Steuerzeichen: entfernt',
  'table-cells-long': 'überlange Zellen: gekürzt',
  'table-list': 'Tabellen, deren Art geraten ist',
  'table-skipped': 'Tabellen, die nach keiner Liste des Feeds aussehen',
  'table-gone': 'Tabellen, die es nicht mehr gibt',
  'table-new': 'neue Tabellen',
  'table-column-gone': 'Spalten, die es nicht mehr gibt',
  'table-column-new': 'neue Spalten: Feld geraten',
  'table-column-guessed': 'Spalten, deren Feld nach ihrem Inhalt geraten ist',
  'table-column-field': 'Spalten mit einem Feld, das es nicht gibt',
  'table-columns-unread': 'Spalten, denen kein Feld zugeordnet ist (von Hand zuzuordnen)',
  'table-dates': 'Spalten mit Daten: Reihenfolge erkannt',
  'table-date-order': 'Daten, deren Reihenfolge geraten ist',
  'table-decimal': 'Zahlen, deren Komma geraten ist',
  'table-missing': 'Zeilen ohne Pflichtangabe',
  'table-row-twice': 'doppelte Zeilen',
  'table-same-key': 'zwei Zeilen mit gleichem Schlüssel',
  'table-row-other': 'Zwischenzeilen und Summen',
  'table-end-before-start': 'Ende vor dem Beginn',
  'table-date': 'unlesbare Daten',
  'table-value': 'Werte, die nicht in ihre Spalte passen',
  'table-leading-zero': 'Schlüssel, deren führende Null fehlt',
  'table-hours': 'Öffnungszeiten, die sich nicht lesen lassen',
  'table-repeat': 'Wiederholungen nur in Worten',
  'table-formula': 'Zellen, die wie Formeln aussehen: als Text gelesen',
  'table-html': 'Texte mit HTML: jetzt einfacher Text',
  'table-date-partly': 'Daten, die nur zum Teil gezeigt werden',
  'table-cell-error': 'Zellen mit Fehlern',
  'table-no-result': 'Formeln ohne Ergebnis',
  'table-hidden': 'ausgeblendete Blätter',
  'table-hidden-rows': 'ausgeblendete Zeilen',
  'table-merged': 'verbundene Zellen',
  'table-links': 'Links hinter anderem Text',
  'table-macros': 'Makros: nicht angesehen',
  'table-comments': 'Kommentare: nicht übernommen',
  'table-made': 'aus Namen angelegte Einträge',
};

const faults: Readonly<Partial<Record<ImportFaultCode, string>>> = {
  'unknown-json': 'JSON ohne bekannte Form: keine Regel, was was ist',
  'not-json': 'fehlerhaftes JSON',
  'no-json-ld': 'Webseite ohne Daten darin',
  'unknown-kind': 'keine Art von Datei, die gelesen wird',
  'other-spreadsheet': 'OpenDocument: bitte als .xlsx oder CSV speichern',
  'not-a-calendar': 'kein Kalender darin',
  'no-table': 'keine Überschriften gefunden',
  empty: 'leer',
};

const number = (value: number): string => String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1.');

const row = (name: string, { files, entries, read, lost, unreadable }: FamilyNumbers): string => {
  const [what, from] = sources[name] ?? [name, ''];
  const records = Object.entries(read).map(([list, count]) => {
    const [one = list, many = list] = lists[list] ?? [];
    return `${number(count)} ${count === 1 ? one : many}`;
  });
  const losses = Object.entries(lost)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${number(count)} × ${reasons[code as FindingCode] ?? code}`);
  const none = Object.entries(unreadable).map(
    ([code, count]) =>
      `**${count === 1 ? 'eine Datei' : `${number(count)} Dateien`} nicht gelesen:** ${faults[code as ImportFaultCode] ?? code}`,
  );
  const told = none.concat(losses).join('<br/>');
  return `| **${what}**<br/>${from} | ${number(files)} | ${number(entries)} | ${records.join('<br/>') || 'nichts'} | ${told || 'nichts'} |`;
};

/** Codes that have no words here yet. */
export const withoutReason = (numbers: Readonly<Record<string, FamilyNumbers>>): readonly string[] => {
  const codes = Object.values(numbers).flatMap(({ lost, unreadable }) => [
    ...Object.keys(lost).filter((code) => !(code in reasons)),
    ...Object.keys(unreadable).filter((code) => !(code in faults)),
  ]);
  return [...new Set(codes)];
};

/** Rows in Markdown, by family. */
export const readFilesRows = (
  numbers: Readonly<Record<string, FamilyNumbers>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(numbers).map(([name, each]) => [name, row(name, each)]));

/** Markdown. */
export const readFilesTable = (numbers: Readonly<Record<string, FamilyNumbers>>): string =>
  [
    '| Was | Dateien | Einträge darin | Gelesen | Verloren oder anders gelesen, und warum |',
    '|---|---|---|---|---|',
    ...Object.values(readFilesRows(numbers)),
  ].join('\n');
