// What the findings of table readers mean and what to do about them, in German and English. All wordings are in one file, to
// be read side by side.
import type { TableFindingParams } from '../feed/table-findings.js';
import { expectation, type FindingLanguage, type FindingTexts } from './finding-words.js';

/** What the lists of a feed are called. */
const lists: Readonly<Record<string, readonly [de: string, en: string]>> = {
  organizations: ['Organisationen', 'organizations'],
  places: ['Orte', 'places'],
  contacts: ['Kontakte', 'contacts'],
  offers: ['Angebote', 'offers'],
  events: ['Veranstaltungen', 'events'],
  closures: ['Schließzeiten', 'closures'],
  series: ['Reihen', 'series'],
};
const listDe = (list: string): string => lists[list]?.[0] ?? list;
const listEn = (list: string): string => lists[list]?.[1] ?? list;

type InCell = { table: string; row: number; column: string; found: string };
const cellDe = ({ table, row, column }: Omit<InCell, 'found'>): string =>
  `„${table}“, Zeile ${row}, Spalte „${column}“`;
const cellEn = ({ table, row, column }: Omit<InCell, 'found'>): string =>
  `“${table}”, row ${row}, column “${column}”`;

const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** A day with its month in words, which nobody takes for another; with its time where it has one. */
const dayIn = (language: FindingLanguage, moment: string): string => {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$/.exec(moment) ?? [];
  const name = months[language][Number(month) - 1];
  if (!name) return moment;
  const date = language === 'de' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
  return time ? `${date}, ${time}` : date;
};
/** One, or how many. */
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

const orderDe = (order: string): string => (order === 'mdy' ? 'Monat vor Tag' : 'Tag vor Monat');
const orderEn = (order: string): string => (order === 'mdy' ? 'month before day' : 'day before month');

export const tableFindingTexts: FindingTexts<keyof TableFindingParams> = {
  'table-encoding': {
    de: ({ encoding }) => [
      `Die Tabelle ist in ${encoding} geschrieben und wurde so gelesen.`,
      'Bitte prüfen, ob Umlaute stimmen. Am sichersten ist beim Speichern „CSV UTF-8“.',
    ],
    en: ({ encoding }) => [
      `The table is written in ${encoding} and was read as such.`,
      'Please check that accented letters are right. The safest way to save is “CSV UTF-8”.',
    ],
  },
  'table-encoding-mixed': {
    de: ({ count }) => [
      `Die Tabelle mischt zwei Zeichensätze: ${count === 1 ? 'eine Zeile ist' : `${count} Zeilen sind`} anders geschrieben als die übrigen.`,
      'Jede Zeile wurde für sich gelesen. Bitte die Umlaute prüfen und als „CSV UTF-8“ neu speichern.',
    ],
    en: ({ count }) => [
      `The table mixes two encodings: ${count === 1 ? 'one line is' : `${count} lines are`} written differently from the rest.`,
      'Each line was read by itself. Please check accented letters and save as “CSV UTF-8”.',
    ],
  },
  'table-encoding-twice': {
    de: ({ found }) => [
      `Umlaute wurden schon vorher verfälscht: „${found}“.`,
      'Bitte die Tabelle neu aus dem Programm ausgeben, aus dem sie kommt.',
    ],
    en: ({ found }) => [
      `Accented letters were spoilt before: “${found}”.`,
      'Please export the table again from the program it comes from.',
    ],
  },
  'table-quote': {
    de: ({ row }) => [
      `In Zeile ${row} beginnt ein Anführungszeichen, das nie endet.`,
      'Es wurde als Zeichen gelesen. Bitte die Zeile prüfen.',
    ],
    en: ({ row }) => [
      `In row ${row} a quotation mark is opened and never closed.`,
      'It was read as a character. Please check the row.',
    ],
  },
  'table-controls': {
    de: ({ count }) => [
      `In ${counted(count, 'einer Zelle', 'Zellen')} standen unsichtbare Steuerzeichen; sie wurden entfernt.`,
      'Es ist nichts zu tun, wenn die Texte stimmen.',
    ],
    en: ({ count }) => [
      `There were invisible control characters in ${counted(count, 'one cell', 'cells')}; they were removed.`,
      'Nothing needs to be done if the texts are right.',
    ],
  },
  'table-cells-long': {
    de: ({ count, limit }) => [
      `${count === 1 ? 'Eine Zelle hat' : `${count} Zellen haben`} mehr als ${limit} Zeichen und ${count === 1 ? 'wurde' : 'wurden'} dort abgeschnitten.`,
      'Meist fehlt ein Anführungszeichen am Ende einer Zelle. Bitte prüfen.',
    ],
    en: ({ count, limit }) => [
      `${count === 1 ? 'One cell has' : `${count} cells have`} more than ${limit} characters and ${count === 1 ? 'was' : 'were'} cut there.`,
      'Usually a quotation mark at the end of a cell is missing. Please check.',
    ],
  },
  'table-list': {
    de: ({ table, list, row }) => [
      `„${table}“ wurde als Liste „${listDe(list)}“ gelesen, mit den Überschriften in Zeile ${row}.`,
      'Stimmt das nicht, bitte in der Zuordnung ändern („list“, „headerRow“).',
    ],
    en: ({ table, list, row }) => [
      `“${table}” was read as a list of ${listEn(list)}, with its headings in row ${row}.`,
      'If that is wrong, please change it in the mapping (“list”, “headerRow”).',
    ],
  },
  'table-skipped': {
    de: ({ table }) => [
      `„${table}“ wurde nicht gelesen: Die Überschriften passen zu keiner Liste.`,
      'Bitte in der Zuordnung eintragen, was die Spalten bedeuten, oder die Vorlage benutzen.',
    ],
    en: ({ table }) => [
      `“${table}” was not read: its headings fit no list.`,
      'Please write into the mapping what the columns mean, or use the template.',
    ],
  },
  'table-gone': {
    de: ({ table }) => [
      `Die Zuordnung nennt die Tabelle „${table}“, die es in der Datei nicht gibt.`,
      'Ihre Zuordnung bleibt erhalten. Wurde das Blatt umbenannt, bitte auch in der Zuordnung.',
    ],
    en: ({ table }) => [
      `The mapping names a table “${table}” that is not in the file.`,
      'Its mapping is kept. If the sheet was renamed, please rename it in the mapping, too.',
    ],
  },
  'table-new': {
    de: ({ table }) => [
      `Die Tabelle „${table}“ ist neu; was ihre Spalten bedeuten, wurde erraten.`,
      'Bitte die Zuordnung prüfen.',
    ],
    en: ({ table }) => [
      `The table “${table}” is new; what its columns mean was guessed.`,
      'Please check the mapping.',
    ],
  },
  'table-column-gone': {
    de: ({ table, column }) => [
      `In „${table}“ fehlt die Spalte „${column}“, die die Zuordnung nennt.`,
      'Ihre Zuordnung bleibt erhalten. Wurde die Spalte umbenannt, bitte auch in der Zuordnung.',
    ],
    en: ({ table, column }) => [
      `In “${table}” there is no column “${column}” that the mapping names.`,
      'Its mapping is kept. If the column was renamed, please rename it in the mapping, too.',
    ],
  },
  'table-column-new': {
    de: ({ table, column, field }) => [
      `In „${table}“ ist die Spalte „${column}“ neu und wurde als „${field}“ gelesen.`,
      'Stimmt das nicht, bitte in der Zuordnung ändern.',
    ],
    en: ({ table, column, field }) => [
      `In “${table}” the column “${column}” is new and was read as “${field}”.`,
      'If that is wrong, please change it in the mapping.',
    ],
  },
  'table-column-guessed': {
    de: ({ table, column, field }) => [
      `In „${table}“ wurde die Spalte „${column}“ nach ihrem Inhalt als „${field}“ gelesen.`,
      'Stimmt das nicht, bitte in der Zuordnung ändern.',
    ],
    en: ({ table, column, field }) => [
      `In “${table}” the column “${column}” was read as “${field}” because of what is in it.`,
      'If that is wrong, please change it in the mapping.',
    ],
  },
  'table-column-field': {
    de: ({ table, column, field }) => [
      `Die Zuordnung gibt der Spalte „${column}“ in „${table}“ das Feld „${field}“, das es nicht gibt.`,
      'Bitte in der Zuordnung berichtigen. Die Spalte wurde übergangen.',
    ],
    en: ({ table, column, field }) => [
      `The mapping gives the column “${column}” in “${table}” the field “${field}”, which does not exist.`,
      'Please correct the mapping. The column was skipped.',
    ],
  },
  'table-columns-unread': {
    de: ({ table, columns, count }) => [
      `In „${table}“ ${count === 1 ? 'wurde eine Spalte' : `wurden ${count} Spalten`} nicht gelesen: ${columns}.`,
      'Was davon Besucher brauchen, bitte in der Zuordnung einem Feld geben.',
    ],
    en: ({ table, columns, count }) => [
      `In “${table}” ${count === 1 ? 'one column was' : `${count} columns were`} not read: ${columns}.`,
      'What visitors need of them, please give a field in the mapping.',
    ],
  },
  'table-dates': {
    de: ({ table, column, found, read, order }) => [
      `In „${table}“ stehen die Tage der Spalte „${column}“ mit ${orderDe(order)}: „${found}“ ist der ${dayIn('de', read)}.`,
      'Es ist nichts zu tun, wenn das stimmt.',
    ],
    en: ({ table, column, found, read, order }) => [
      `In “${table}” the days of the column “${column}” are written ${orderEn(order)}: “${found}” is ${dayIn('en', read)}.`,
      'Nothing needs to be done if that is right.',
    ],
  },
  'table-date-order': {
    de: ({ table, column, found, read, order }) => [
      `In „${table}“ kann „${found}“ (Spalte „${column}“) zwei Tage meinen; gelesen wurde der ${dayIn('de', read)} (${orderDe(order)}).`,
      'Bitte prüfen. Anders herum: in der Zuordnung „dateOrder“ auf „dmy“ oder „mdy“ setzen.',
    ],
    en: ({ table, column, found, read, order }) => [
      `In “${table}” “${found}” (column “${column}”) can mean two days; it was read as ${dayIn('en', read)} (${orderEn(order)}).`,
      'Please check. For the other order set “dateOrder” in the mapping to “dmy” or “mdy”.',
    ],
  },
  'table-decimal': {
    de: ({ table, column, found, read }) => [
      `In „${table}“, Spalte „${column}“, kann „${found}“ zwei Zahlen meinen; gelesen wurde ${read}.`,
      'Bitte prüfen. Anders herum: in der Zuordnung „decimal“ auf „,“ oder „.“ setzen.',
    ],
    en: ({ table, column, found, read }) => [
      `In “${table}”, column “${column}”, “${found}” can mean two numbers; it was read as ${read}.`,
      'Please check. For the other reading set “decimal” in the mapping to “,” or “.”.',
    ],
  },
  'table-missing': {
    de: ({ table, row, field }) => [
      `„${table}“, Zeile ${row}: „${field}“ fehlt; die Zeile wurde nicht übernommen.`,
      'Bitte ergänzen.',
    ],
    en: ({ table, row, field }) => [
      `“${table}”, row ${row}: “${field}” is missing; the row was left out.`,
      'Please fill it in.',
    ],
  },
  'table-row-twice': {
    de: ({ table, row, first }) => [
      `„${table}“, Zeile ${row}: dasselbe steht schon in Zeile ${first}; es wurde einmal übernommen.`,
      'Eine der beiden Zeilen kann weg.',
    ],
    en: ({ table, row, first }) => [
      `“${table}”, row ${row}: the same stands in row ${first}; it was taken once.`,
      'One of the two rows can go.',
    ],
  },
  'table-same-key': {
    de: ({ table, row, first, id }) => [
      `„${table}“, Zeile ${row}: nicht von Zeile ${first} zu unterscheiden; der Eintrag heißt nun „${id}“.`,
      'Eine Spalte „id“ mit festen Kennungen hilft: Sonst können die beiden beim nächsten Mal vertauscht werden.',
    ],
    en: ({ table, row, first, id }) => [
      `“${table}”, row ${row}: cannot be told from row ${first}; the record is now called “${id}”.`,
      'A column “id” with fixed ids helps: else the two may be mixed up next time.',
    ],
  },
  'table-row-other': {
    de: ({ table, row, found }) => [
      `„${table}“, Zeile ${row}: „${found}“ ist eine Summe oder Zwischenüberschrift und wurde übergangen.`,
      'Es ist nichts zu tun, wenn das stimmt.',
    ],
    en: ({ table, row, found }) => [
      `“${table}”, row ${row}: “${found}” is a sum or a sub-heading and was skipped.`,
      'Nothing needs to be done if that is right.',
    ],
  },
  'table-end-before-start': {
    de: ({ table, row, start, end }) => [
      `„${table}“, Zeile ${row}: das Ende (${dayIn('de', end)}) liegt vor dem Beginn (${dayIn('de', start)}) und wurde weggelassen.`,
      'Bitte das Ende berichtigen.',
    ],
    en: ({ table, row, start, end }) => [
      `“${table}”, row ${row}: the end (${dayIn('en', end)}) is before the start (${dayIn('en', start)}) and was left out.`,
      'Please correct the end.',
    ],
  },
  'table-date': {
    de: (params) => [
      `${cellDe(params)}: „${params.found}“ ist kein Tag.`,
      'Bitte so schreiben: 03.11.2026, mit Uhrzeit 03.11.2026 18:00.',
    ],
    en: (params) => [
      `${cellEn(params)}: “${params.found}” is not a day.`,
      'Please write it like this: 2026-11-03, with a time 2026-11-03 18:00.',
    ],
  },
  'table-value': {
    de: (params) => [
      `${cellDe(params)}: „${params.found}“ passt hier nicht und wurde weggelassen.`,
      `Hierher gehört ${expectation(params.expected, 'de')}.`,
    ],
    en: (params) => [
      `${cellEn(params)}: “${params.found}” does not fit here and was left out.`,
      `What belongs here is ${expectation(params.expected, 'en')}.`,
    ],
  },
  'table-leading-zero': {
    de: (params) => [
      `${cellDe(params)}: „${params.found}“ hat wohl die Null am Anfang verloren.`,
      'Bitte die Spalte in der Tabelle als Text formatieren und die Null ergänzen; geraten wurde nicht.',
    ],
    en: (params) => [
      `${cellEn(params)}: “${params.found}” has probably lost its leading zero.`,
      'Please format the column as text and put the zero back; nothing was guessed.',
    ],
  },
  'table-hours': {
    de: (params) => [
      `${cellDe(params)}: „${params.found}“ konnte nicht als Öffnungszeit gelesen werden und wurde weggelassen.`,
      'Bitte so schreiben: Mo–Fr 09:00–12:00; Do 14:00–18:00; nach Vereinbarung.',
    ],
    en: (params) => [
      `${cellEn(params)}: “${params.found}” could not be read as opening hours and was left out.`,
      'Please write it like this: Mo-Fr 09:00-12:00; Th 14:00-18:00; by appointment.',
    ],
  },
  'table-repeat': {
    de: (params) => [
      `${cellDe(params)}: „${params.found}“ ist keine Regel, die gelesen werden kann, und steht nun als Text da.`,
      'Für einzelne Tage im Kalender bitte so schreiben: jeden Dienstag; alle 2 Wochen Di; jeden 1. Mittwoch im Monat.',
    ],
    en: (params) => [
      `${cellEn(params)}: “${params.found}” is no rule that can be read and is now shown as words.`,
      'For days in the calendar please write it like this: every Tuesday; every 2 weeks on Tue; every 1st Wednesday of the month.',
    ],
  },
  'table-formula': {
    de: (params) => [
      `${cellDe(params)}: „${params.found}“ sieht aus wie eine Formel und wurde als Text gelesen.`,
      'Bitte in der Tabelle das Ergebnis statt der Formel speichern.',
    ],
    en: (params) => [
      `${cellEn(params)}: “${params.found}” looks like a formula and was read as text.`,
      'Please save the result in the table instead of the formula.',
    ],
  },
  'table-html': {
    de: (params) => [
      `${cellDe(params)}: In „${params.found}“ steht HTML; es wurde zu einfachem Text.`,
      'Bitte den Text ansehen; Links gehören in die Spalte „Links“.',
    ],
    en: (params) => [
      `${cellEn(params)}: there is HTML in “${params.found}”; it became plain text.`,
      'Please look at the text; links belong into the column “Links”.',
    ],
  },
  'table-date-partly': {
    de: (params) => [
      `„${params.table}“, Spalte „${params.column}“: ${params.count}-mal ist nur ein Teil eines Tages zu sehen, zuerst in Zeile ${params.row} „${params.found}“; gespeichert ist ${params.read}.`,
      'Oft war es nie ein Tag: Aus „3-4“ oder „Mai 19“ macht Excel von selbst einen. Dann die Zelle als Text formatieren und neu eintippen.',
    ],
    en: (params) => [
      `“${params.table}”, column “${params.column}”: only a part of a day is shown ${params.count} times, first in row ${params.row} “${params.found}”; what is stored is ${params.read}.`,
      'Often it never was a day: Excel makes one of “3-4” or “May 19” by itself. Then format the cell as text and type it again.',
    ],
  },
  'table-cell-error': {
    de: (params) => [
      `${cellDe(params)}: Die Formel ergibt einen Fehler (${params.found}); die Zelle gilt als leer.`,
      'Bitte die Formel berichtigen oder das Ergebnis eintippen.',
    ],
    en: (params) => [
      `${cellEn(params)}: the formula ends in an error (${params.found}); the cell counts as empty.`,
      'Please mend the formula or type the result.',
    ],
  },
  'table-no-result': {
    de: (params) => [
      `${params.count} Formeln haben kein gespeichertes Ergebnis und gelten als leer; die erste: ${cellDe(params)}.`,
      'Bitte die Datei in Excel oder LibreOffice öffnen und speichern: Dabei wird gerechnet.',
    ],
    en: (params) => [
      `${params.count} formulas have no stored result and count as empty; the first: ${cellEn(params)}.`,
      'Please open the file in Excel or LibreOffice and save it: that works them out.',
    ],
  },
  'table-hidden': {
    de: ({ table }) => [
      `Das Blatt „${table}“ ist ausgeblendet und wurde mitgelesen.`,
      'Soll es nicht in den Feed, bitte in der Zuordnung „list“ auf null setzen oder das Blatt löschen.',
    ],
    en: ({ table }) => [
      `The sheet “${table}” is hidden and was read like the others.`,
      'If it should not go into the feed, set “list” in the mapping to null or delete the sheet.',
    ],
  },
  'table-hidden-rows': {
    de: ({ table, count }) => [
      `In „${table}“ sind ${count} Zeilen ausgeblendet (zum Beispiel durch einen Filter); sie wurden mitgelesen.`,
      'Sollen sie nicht in den Feed, bitte löschen.',
    ],
    en: ({ table, count }) => [
      `In “${table}” ${count} rows are hidden (by a filter, for instance); they were read like the others.`,
      'If they should not go into the feed, please delete them.',
    ],
  },
  'table-merged': {
    de: ({ table, row, count }) => [
      `In „${table}“ sind ${count}-mal Zellen über mehrere Zeilen verbunden, zuerst in Zeile ${row}; der Wert gilt nur für die oberste Zeile.`,
      'Bitte die Verbindung aufheben und den Wert in jede Zeile schreiben.',
    ],
    en: ({ table, row, count }) => [
      `In “${table}” cells are merged over several rows ${count} times, first in row ${row}; the value counts for the top row only.`,
      'Please unmerge them and write the value into every row.',
    ],
  },
  'table-links': {
    de: ({ table, count }) => [
      `In „${table}“ liegt hinter ${count} Zellen ein Link, der nicht zu sehen ist; gelesen wurde nur der Text.`,
      'Bitte die Adresse selbst in eine Spalte „Link“ schreiben.',
    ],
    en: ({ table, count }) => [
      `In “${table}” there is a link behind ${count} cells that cannot be seen; only the text was read.`,
      'Please write the address itself into a column “Link”.',
    ],
  },
  'table-macros': {
    de: () => [
      'Die Arbeitsmappe enthält Makros. Sie wurden weder gelesen noch ausgeführt.',
      'Es ist nichts zu tun.',
    ],
    en: () => ['The workbook contains macros. They were neither read nor run.', 'Nothing needs to be done.'],
  },
  'table-comments': {
    de: () => [
      'Kommentare an Zellen wurden nicht gelesen.',
      'Was davon Besucher brauchen, bitte in eine Zelle schreiben.',
    ],
    en: () => ['Comments on cells were not read.', 'What visitors need of them, please write into a cell.'],
  },
  'table-made': {
    de: ({ list, names, count }) => [
      `Aus Namen und Adressen in den Zeilen ${count === 1 ? 'entstand ein Eintrag' : `entstanden ${count} Einträge`} unter „${listDe(list)}“: ${names}.`,
      'Bitte prüfen, ob gleiche auch gleich geschrieben sind; sonst stehen sie doppelt da.',
    ],
    en: ({ list, names, count }) => [
      `Names and addresses in the rows became ${counted(count, 'one record', 'records')} in “${listEn(list)}”: ${names}.`,
      'Please check that the same ones are spelt the same; else they are there twice.',
    ],
  },
  'table-not-written': {
    de: ({ list, field, count }) => [
      `„${listDe(list)}“: ${count}-mal passt „${field}“ nicht oder nicht ganz in eine Tabelle.`,
      'Dieses Feld bitte im Feed selbst pflegen.',
    ],
    en: ({ list, field, count }) => [
      `“${listEn(list)}”: ${counted(count, 'once', 'times')} “${field}” does not fit into a table, or not wholly.`,
      'Please keep this field in the feed itself.',
    ],
  },
};
