// Everything the tool says by itself, in German and English, side by side in one file so that both stay the same. Findings
// have their words in language/finding-texts.ts, the report has its own.
import type { Severity } from '../feed/finding.js';
import type { CollectionName } from '../feed/types.js';
import type { JoinRule } from '../sources/join-feeds.js';
import type { ImportKind } from '../sources/read-any.js';
import type { TablePlace } from '../sources/table/table.js';

export type ToolLanguage = 'de' | 'en';

/** Grammatical number of things that are counted. */
type Forms = readonly [one: string, many: string];
const count = (number: number, [one, many]: Forms): string => `${number} ${number === 1 ? one : many}`;

export interface Words {
  readonly help: string;
  readonly commandHelp: Readonly<Record<string, string>>;
  readonly unknownCommand: (name: string) => string;
  readonly tooFew: (command: string) => string;
  readonly tooMany: (command: string) => string;
  readonly badOption: (message: string) => string;
  readonly notANumber: (option: string, value: string) => string;
  readonly notOneOf: (option: string, value: string, choices: readonly string[]) => string;
  readonly seeHelp: (command?: string) => string;
  readonly unreadable: (name: string, why: string) => string;
  readonly unwritable: (name: string, why: string) => string;
  readonly noAnswer: (url: string, status: number | undefined) => string;
  readonly tooBig: (name: string, most: number) => string;
  readonly noJson: (name: string, line: number, column: number, why: string) => string;
  readonly unknownKind: (name: string) => string;
  readonly internal: (message: string) => string;
  readonly reading: (name: string) => string;
  readonly checking: (done: number, total: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severities: (severity: Severity, number: number) => string;
  readonly nothingFound: string;
  readonly records: (counts: Readonly<Record<CollectionName, number>>) => string;
  readonly dropped: (number: number) => string;
  readonly collections: Readonly<Record<CollectionName, string>>;
  readonly moreOf: (number: number) => string;
  readonly links: (done: number, total: number) => string;
  readonly brokenLink: (why: string) => string;
  readonly linkFault: Readonly<Record<'network' | 'timeout' | 'redirects' | 'status', string>>;
  readonly linkTodo: string;
  readonly linksSkipped: (number: number) => string;
  readonly linksFine: (number: number) => string;
  readonly written: (name: string, kept: string | undefined) => string;
  readonly dryRun: string;
  readonly conflict: (kept: string, dropped: string, rule: JoinRule) => string;
  readonly sameFields: string;
  readonly differs: (fields: string) => string;
  readonly twins: (records: string) => string;
  readonly conflicts: (number: number) => string;
  readonly twinsFound: (number: number) => string;
  readonly confirmed: (number: number, date: string) => string;
  readonly notThere: (ids: string) => string;
  readonly chooseSome: string;
  readonly badDate: (text: string) => string;
  readonly onlyJson: (name: string) => string;
  readonly translations: (
    language: string,
    translated: number,
    texts: number,
    complete: number,
    records: number,
  ) => string;
  readonly machine: (number: number) => string;
  readonly nothingToList: string;
  readonly badFilter: (text: string) => string;
  readonly cell: (place: TablePlace) => string;
  readonly importKinds: Readonly<Record<ImportKind, string>>;
  readonly imported: (added: number, updated: number, unchanged: number) => string;
  readonly onlyInFeed: (ids: readonly string[]) => string;
  readonly whereTo: string;
  readonly noMapping: (name: string) => string;
  readonly mappingKept: (name: string) => string;
  /** `list`: what its rows are; nothing when it is not read. */
  readonly tableRead: (name: string, list: string | undefined, row: number) => string;
  readonly notRead: string;
  readonly nothingNew: string;
  readonly templateFile: string;
  readonly templateTable: (name: string, columns: number, rows: number) => string;
  readonly oneListPerCsv: string;
  readonly folder: string;
}

const deCollections: Readonly<Record<CollectionName, string>> = {
  organizations: 'Organisationen',
  places: 'Orte',
  contacts: 'Kontakte',
  offers: 'Angebote',
  events: 'Termine',
  closures: 'Schließzeiten',
  series: 'Reihen',
};
const enCollections: Readonly<Record<CollectionName, string>> = {
  organizations: 'organizations',
  places: 'places',
  contacts: 'contacts',
  offers: 'offers',
  events: 'events',
  closures: 'closures',
  series: 'series',
};
const listed = (
  counts: Readonly<Record<CollectionName, number>>,
  names: Readonly<Record<CollectionName, string>>,
): string =>
  (['offers', 'events', 'contacts', 'organizations', 'places', 'series', 'closures'] as const)
    .filter((name) => counts[name])
    .map((name) => `${counts[name]} ${names[name]}`)
    .join(', ');

/** At most ten, and how many more there are. */
const some = (ids: readonly string[]): string => ids.slice(0, 10).join(', ') + (ids.length > 10 ? ' …' : '');

const de: Words = {
  help: `Miteinander – Werkzeug für alle, die einen Feed pflegen

Aufruf:  miteinander BEFEHL [Optionen] DATEI|ADRESSE …      („-“ liest von der Standardeingabe)

  validate           prüft einen Feed oder eine Kalenderdatei und sagt, was zu tun ist
  import             bringt Tabellen, Kalender und Daten anderer Systeme in einen Feed
  template           schreibt eine Tabelle zum Ausfüllen (Excel oder CSV), leer oder mit einem Feed
  report             Bericht: Abdeckung, Frische, Sprachen, Lücken, Änderungen
  merge              macht aus vielen Feeds einen
  confirm            vermerkt, dass Einträge noch stimmen
  translate-status   sagt, was wo nicht übersetzt ist
  fallback           schreibt Liste, Kalenderdatei und Aushang für Seiten ohne Skript

Für alle Befehle:
  --json             Ergebnis für Programme
  --lang de|en       Sprache der Ausgabe (sonst die des Systems)
  --help             diese Hilfe, hinter einem Befehl die zu ihm
  --version          Version

Rückgabe: 0 in Ordnung · 1 etwas gefunden · 2 falsch aufgerufen · 3 nicht lesbar oder nicht schreibbar · 4 Fehler im Programm`,
  commandHelp: {
    validate: `miteinander validate DATEI|ADRESSE …

Prüft Feeds (JSON) und Kalenderdateien (.ics): Was ist falsch, wo steht es, was ist zu tun? Das Schwerste zuerst.

  --strict           auch Warnungen zählen als Fehler
  --all              alle Funde zeigen, nicht nur zehn je Art
  --links            auch prüfen, ob Links noch gehen (höchstens 500, nacheinander je Server)
  --format FORM      text, json, github oder gitlab (Vermerke für CI)`,
    import: `miteinander import DATEI|ADRESSE

Liest Tabellen (.xlsx, .csv), Kalenderdateien (.ics), Daten aus HSDS 3, Integreat und schema.org (JSON-LD) und sagt, was
dabei verloren geht. Einträge mit gleicher Kennung werden auf den neuen Stand gebracht, neue kommen dazu, gelöscht wird nichts.
Was die Spalten bedeuten, wird erraten, gezeigt und mit --write neben der Datei gesichert (DATEI.mapping.json).

  --into FEED        dieser Feed; fehlt er noch, entsteht er
  --mapping DATEI    gesicherte Zuordnung der Spalten
  --pages            aus Integreat auch die Seiten als Angebote übernehmen
  --strict           auch Warnungen zählen als Fehler
  --all              alle Funde zeigen, nicht nur zehn je Art
  --write            wirklich schreiben; der alte Stand bleibt als .bak`,
    template: `miteinander template

Schreibt eine Tabelle zum Ausfüllen: je Liste ein Blatt, mit Auswahl der möglichen Werte und einem Blatt, das jede Spalte
erklärt. „miteinander import“ liest sie wieder ein. Mit --from stehen die Einträge eines Feeds darin.

  --out DATEI        vorlage.xlsx (so auch ohne --out), eine Liste als .csv, oder ein Ordner: jede Liste als CSV
  --list NAME        nur diese Liste, mehrfach möglich: offers, events, contacts, organizations, places, closures, series
  --from FEED        die Einträge und Begriffe dieses Feeds
  --in de|en         Sprache der Tabelle
  --all              alle Funde zeigen, nicht nur zehn je Art
  --write            wirklich schreiben; eine vorhandene Datei bleibt als .bak`,
    report: `miteinander report DATEI|ADRESSE

Bericht für die Arbeitsgruppe: Handlungsfelder nach Orten, Träger, Frische, Sprachen, Lücken. Gezählt werden Einträge,
nicht der Bedarf.

  --before DATEI     ein früherer Stand desselben Feeds: zeigt, was sich geändert hat
  --out DATEI        schreibt in eine Datei; die Endung .html, .csv oder .json bestimmt die Form
  --format FORM      html, csv oder json (ohne --out nach Standardausgabe)
  --today TAG        Tag des Berichts, JJJJ-MM-TT`,
    merge: `miteinander merge DATEI|ADRESSE …

Macht aus vielen Feeds einen. Der erste gibt Titel, Herausgeber, Sprache und Zeitzone. Jeder Eintrag sagt, woher er kommt.
Bei zwei Einträgen mit einer Kennung gilt: der des eigenen Ortes vor dem des Kreises, das Original vor der Kopie, der neuere
vor dem älteren. Was entschieden wurde, wird berichtet.

  --out DATEI        Ziel; ohne --write wird nur gezeigt, was geschähe
  --write            wirklich schreiben; eine vorhandene Datei bleibt als .bak`,
    confirm: `miteinander confirm DATEI

Vermerkt bei Einträgen, dass sie noch stimmen (verifiedAt).

  --id KENNUNG       dieser Eintrag; mehrfach möglich
  --owner KENNUNG    alle Einträge dieser Organisation; mehrfach möglich
  --list NAME        alle Einträge einer Liste: offers, events, contacts …
  --by NAME          wer geprüft hat (verifiedBy)
  --date TAG         Tag der Prüfung, JJJJ-MM-TT (sonst heute)
  --write            wirklich schreiben; die alte Datei bleibt als .bak`,
    'translate-status': `miteinander translate-status DATEI|ADRESSE

Sagt für jede Sprache, wie viele Texte sie haben und welche fehlen.

  --to SPRACHE       nur diese Sprache; mehrfach möglich
  --all              alle fehlenden Texte zeigen, nicht nur zwanzig je Sprache`,
    fallback: `miteinander fallback DATEI|ADRESSE

Schreibt, was ohne Skript zu lesen ist: eine Liste als HTML zum Einsetzen in die Seite, Kalenderdateien und einen Aushang.

  --out ORDNER       Ziel (sonst „fallback“)
  --widget NAME      offer-finder, event-calendar oder contact-directory (sonst alle, für die es Einträge gibt)
  --filter NAME=…    eine gespeicherte Auswahl als Abfrage, mehrfach möglich: --filter sprachkurse=type=languageCourse&town=05382060
  --in SPRACHE       de, en, ar oder de-simple (sonst die Sprache des Feeds)
  --page ADRESSE     Seite mit dem Baustein: dorthin führen die Titel
  --write            wirklich schreiben`,
  },
  unknownCommand: (name) => `Einen Befehl „${name}“ gibt es nicht.`,
  tooFew: (command) => `Der Befehl ${command} braucht eine Datei oder Adresse.`,
  tooMany: (command) => `So viele Dateien nimmt der Befehl ${command} nicht.`,
  badOption: (message) => `Die Optionen stimmen nicht: ${message}`,
  notANumber: (option, value) => `--${option} braucht eine ganze Zahl, nicht „${value}“.`,
  notOneOf: (option, value, choices) => `--${option} kennt „${value}“ nicht. Möglich: ${choices.join(', ')}.`,
  seeHelp: (command) => `Hilfe: miteinander ${command ? `${command} ` : ''}--help`,
  unreadable: (name, why) =>
    why === 'ENOENT' ? `${name}: Diese Datei gibt es nicht.` : `${name}: nicht lesbar (${why}).`,
  unwritable: (name, why) => `${name}: nicht schreibbar (${why}).`,
  noAnswer: (url, status) =>
    status ? `${url}: Der Server antwortet mit ${status}.` : `${url}: Der Server ist nicht zu erreichen.`,
  tooBig: (name, most) => `${name}: größer als ${Math.round(most / 1e6)} MB. Bitte den Feed teilen.`,
  noJson: (name, line, column, why) =>
    `${name}: Zeile ${line}, Spalte ${column}: Hier bricht das JSON ab${why && ` (vor „${why}“)`}. Oft ist es ein Komma zu viel oder ein Anführungszeichen zu wenig.`,
  unknownKind: (name) => `${name}: weder ein Feed (JSON) noch eine Kalenderdatei (.ics).`,
  internal: (message) => `Das ist unser Fehler: ${message}`,
  reading: (name) => `${name} wird gelesen …`,
  checking: (done, total) => `${done} von ${total} Einträgen geprüft …`,
  severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  severities: (severity, number) =>
    count(
      number,
      (
        {
          error: ['Fehler', 'Fehler'],
          warning: ['Warnung', 'Warnungen'],
          note: ['Hinweis', 'Hinweise'],
        } as const
      )[severity],
    ),
  nothingFound: 'Alles in Ordnung.',
  records: (counts) => listed(counts, deCollections) || 'keine Einträge',
  dropped: (number) => `${count(number, ['Eintrag fehlt', 'Einträge fehlen'])} deshalb in der Anzeige.`,
  collections: deCollections,
  moreOf: (number) => `und noch ${number}-mal dasselbe (--all zeigt alle)`,
  links: (done, total) => `${done} von ${total} Links geprüft …`,
  brokenLink: (why) => `Der Link geht nicht: ${why}.`,
  linkFault: {
    network: 'nicht zu erreichen',
    timeout: 'keine Antwort in 15 Sekunden',
    redirects: 'leitet endlos weiter',
    status: 'Antwort',
  },
  linkTodo: 'Bitte die Seite öffnen und den Link berichtigen oder entfernen.',
  linksSkipped: (number) => `${count(number, ['Link', 'Links'])} nicht geprüft: höchstens 500 auf einmal.`,
  linksFine: (number) => `${count(number, ['Link geht', 'Links gehen'])}.`,
  written: (name, kept) =>
    kept ? `${name} geschrieben; der alte Stand liegt in ${kept}.` : `${name} geschrieben.`,
  dryRun: 'Nichts geschrieben. Mit --write wird es getan.',
  conflict: (kept, dropped, rule) =>
    `gilt aus ${kept}, nicht aus ${dropped} (${
      { town: 'eigener Ort', own: 'Original', newer: 'neuer', first: 'zuerst genannt' }[rule]
    })`,
  sameFields: 'kein Unterschied',
  differs: (fields) => `verschieden: ${fields}`,
  twins: (records) => `vielleicht dasselbe: ${records}`,
  conflicts: (number) => `${count(number, ['Kennung', 'Kennungen'])} mehrfach, je ein Eintrag behalten`,
  twinsFound: (number) => `${count(number, ['Name', 'Namen'])} unter mehreren Kennungen, alle behalten`,
  confirmed: (number, date) => `${count(number, ['Eintrag', 'Einträge'])} als geprüft vermerkt (${date}).`,
  notThere: (ids) => `Nicht gefunden: ${ids}`,
  chooseSome: 'Welche Einträge? Bitte --id, --owner oder --list angeben.',
  badDate: (text) => `„${text}“ ist kein Tag wie 2026-11-03.`,
  onlyJson: (name) => `${name}: Nur ein Feed (JSON) in einer Datei kann geändert werden.`,
  translations: (language, translated, texts, complete, records) =>
    `${language}: ${translated} von ${texts} Texten, ${complete} von ${records} Einträgen ganz`,
  machine: (number) =>
    `${count(number, ['Eintrag', 'Einträge'])} von einer Maschine übersetzt und noch von niemandem gelesen`,
  nothingToList: 'Zurzeit gibt es nichts zu zeigen.',
  badFilter: (text) => `„${text}“ ist keine Auswahl wie sprachkurse=type=languageCourse&town=05382060.`,
  cell: ({ table, row, column }) =>
    `${table}, Zeile ${row}${column === undefined ? '' : `, Spalte „${column}“`}`,
  importKinds: {
    feed: 'Feed',
    calendar: 'Kalenderdatei',
    csv: 'Texttabelle (CSV)',
    xlsx: 'Excel-Arbeitsmappe',
    hsds: 'HSDS 3',
    integreat: 'Integreat',
    compass: 'Integreat Compass',
    'json-ld': 'schema.org (JSON-LD)',
  },
  noMapping: (name) => `${name}: Darin steht keine Zuordnung von Spalten.`,
  mappingKept: (name) => `Die Zuordnung der Spalten liegt in ${name}; sie gilt auch das nächste Mal.`,
  tableRead: (name, list, row) =>
    list === undefined
      ? `Tabelle „${name}“ wird nicht gelesen.`
      : `Tabelle „${name}“: ${list}, Überschriften in Zeile ${row}`,
  notRead: 'nicht gelesen',
  imported: (added, updated, unchanged) =>
    `${added} neu, ${updated} geändert, ${unchanged} ${unchanged === 1 ? 'bleibt' : 'bleiben'} gleich.`,
  onlyInFeed: (ids) =>
    `${count(ids.length, ['Eintrag', 'Einträge'])} im Feed und nicht in der Datei, unverändert: ${some(ids)}`,
  whereTo: 'Nichts geschrieben. Mit --into FEED.json --write kommt es in den Feed.',
  nothingNew: 'Der Feed ist schon auf diesem Stand. Nichts geschrieben.',
  templateFile: 'vorlage.xlsx',
  templateTable: (name, columns, rows) =>
    `${name}: ${count(columns, ['Spalte', 'Spalten'])}, ${rows ? count(rows, ['Zeile', 'Zeilen']) : 'leer'}`,
  oneListPerCsv:
    'In eine CSV-Datei passt nur eine Liste: bitte mit --list eine nennen, oder bei --out einen Ordner.',
  folder: 'ein Ordner',
};

const en: Words = {
  help: `Miteinander – a tool for everybody who keeps a feed

Usage:  miteinander COMMAND [options] FILE|URL …      ("-" reads standard input)

  validate           checks a feed or a calendar file and says what to do
  import             brings tables, calendars and data of other systems into a feed
  template           writes a table to fill in (Excel or CSV), empty or with a feed
  report             report: coverage, freshness, languages, gaps, changes
  merge              makes one feed of many
  confirm            marks records as still valid
  translate-status   says what is untranslated where
  fallback           writes list, calendar file and print sheet for pages without script

For all commands:
  --json             result for programs
  --lang de|en       language of what is said (else that of the system)
  --help             this help, or behind a command the one about it
  --version          version

Exit codes: 0 all right · 1 something found · 2 wrong call · 3 cannot be read or written · 4 fault in the program`,
  commandHelp: {
    validate: `miteinander validate FILE|URL …

Checks feeds (JSON) and calendar files (.ics): what is wrong, where, and what to do. The heaviest first.

  --strict           warnings count as errors, too
  --all              show all findings, not only ten of a kind
  --links            also check whether links still work (500 at most, one after the other for each server)
  --format FORM      text, json, github or gitlab (annotations for CI)`,
    import: `miteinander import FILE|URL

Reads tables (.xlsx, .csv), calendar files (.ics), data of HSDS 3, Integreat and schema.org (JSON-LD) and says what gets
lost. Records of the same id are brought up to date, new ones are added, nothing is deleted.
What the columns mean is guessed, shown and with --write kept beside the file (FILE.mapping.json).

  --into FEED        this feed; made when it is not there yet
  --mapping FILE     a saved assignment of columns
  --pages            of Integreat take the pages as offers, too
  --strict           warnings count as errors, too
  --all              show all findings, not only ten of a kind
  --write            really write; what was there is kept as .bak`,
    template: `miteinander template

Writes a table to fill in: one sheet a list, with the possible values to choose from and a sheet that explains each column.
"miteinander import" reads it again. With --from the records of a feed stand in it.

  --out FILE         template.xlsx (so without --out), one list as .csv, or a folder: each list as CSV
  --list NAME        this list only, may be repeated: offers, events, contacts, organizations, places, closures, series
  --from FEED        the records and terms of this feed
  --in de|en         language of the table
  --all              show all findings, not only ten of a kind
  --write            really write; a file that is there stays as .bak`,
    report: `miteinander report FILE|URL

Report for the working group: fields of action by town, actors, freshness, languages, gaps. It counts records, not need.

  --before FILE      an earlier state of the same feed: shows what has changed
  --out FILE         write to a file; its ending .html, .csv or .json decides the form
  --format FORM      html, csv or json (without --out to standard output)
  --today DAY        day of the report, YYYY-MM-DD`,
    merge: `miteinander merge FILE|URL …

Makes one feed of many. The first gives title, publisher, language and time zone. Every record says where it comes from.
Of two records with one id: that of the own town before that of the county, the original before the copy, the newer before
the older. What was decided is reported.

  --out FILE         where to; without --write it is only shown what would happen
  --write            really write; a file that is there is kept as .bak`,
    confirm: `miteinander confirm FILE

Marks records as still valid (verifiedAt).

  --id ID            this record; may be repeated
  --owner ID         all records of this organization; may be repeated
  --list NAME        all records of a list: offers, events, contacts …
  --by NAME          who has checked (verifiedBy)
  --date DAY         day of the check, YYYY-MM-DD (else today)
  --write            really write; the old file is kept as .bak`,
    'translate-status': `miteinander translate-status FILE|URL

Says for each language how many texts have it and which are missing.

  --to LANGUAGE      this language only; may be repeated
  --all              show all missing texts, not only twenty for each language`,
    fallback: `miteinander fallback FILE|URL

Writes what can be read without script: a list as HTML to be put into the page, calendar files and a print sheet.

  --out FOLDER       where to (else "fallback")
  --widget NAME      offer-finder, event-calendar or contact-directory (else all that have records)
  --filter NAME=…    a saved choice as a query, may be repeated: --filter courses=type=languageCourse&town=05382060
  --in LANGUAGE      de, en, ar or de-simple (else the language of the feed)
  --page URL         the page with the widget: titles lead there
  --write            really write`,
  },
  unknownCommand: (name) => `There is no command "${name}".`,
  tooFew: (command) => `The command ${command} needs a file or an address.`,
  tooMany: (command) => `The command ${command} does not take so many files.`,
  badOption: (message) => `The options are not right: ${message}`,
  notANumber: (option, value) => `--${option} needs a whole number, not "${value}".`,
  notOneOf: (option, value, choices) =>
    `--${option} does not know "${value}". Possible: ${choices.join(', ')}.`,
  seeHelp: (command) => `Help: miteinander ${command ? `${command} ` : ''}--help`,
  unreadable: (name, why) =>
    why === 'ENOENT' ? `${name}: there is no such file.` : `${name}: cannot be read (${why}).`,
  unwritable: (name, why) => `${name}: cannot be written (${why}).`,
  noAnswer: (url, status) =>
    status ? `${url}: the server answers with ${status}.` : `${url}: the server cannot be reached.`,
  tooBig: (name, most) => `${name}: larger than ${Math.round(most / 1e6)} MB. Please split the feed.`,
  noJson: (name, line, column, why) =>
    `${name}: line ${line}, column ${column}: here it stops being JSON${why && ` (before “${why}”)`}. Often it is a comma too many or a quotation mark too few.`,
  unknownKind: (name) => `${name}: neither a feed (JSON) nor a calendar file (.ics).`,
  internal: (message) => `This is our fault: ${message}`,
  reading: (name) => `Reading ${name} …`,
  checking: (done, total) => `${done} of ${total} records checked …`,
  severity: { error: 'error', warning: 'warning', note: 'note' },
  severities: (severity, number) =>
    count(
      number,
      ({ error: ['error', 'errors'], warning: ['warning', 'warnings'], note: ['note', 'notes'] } as const)[
        severity
      ],
    ),
  nothingFound: 'All right.',
  records: (counts) => listed(counts, enCollections) || 'no records',
  dropped: (number) => `${count(number, ['record is', 'records are'])} therefore not shown.`,
  collections: enCollections,
  moreOf: (number) => `and ${number} more of the same (--all shows them)`,
  links: (done, total) => `${done} of ${total} links checked …`,
  brokenLink: (why) => `The link does not work: ${why}.`,
  linkFault: {
    network: 'cannot be reached',
    timeout: 'no answer in 15 seconds',
    redirects: 'redirects without end',
    status: 'answer',
  },
  linkTodo: 'Please open the page and correct or remove the link.',
  linksSkipped: (number) => `${count(number, ['link', 'links'])} not checked: 500 at most at a time.`,
  linksFine: (number) => `${count(number, ['link works', 'links work'])}.`,
  written: (name, kept) => (kept ? `${name} written; what was there is in ${kept}.` : `${name} written.`),
  dryRun: 'Nothing written. With --write it is done.',
  conflict: (kept, dropped, rule) =>
    `counts from ${kept}, not from ${dropped} (${
      { town: 'own town', own: 'original', newer: 'newer', first: 'named first' }[rule]
    })`,
  sameFields: 'no difference',
  differs: (fields) => `different: ${fields}`,
  twins: (records) => `maybe the same: ${records}`,
  conflicts: (number) => `${count(number, ['id', 'ids'])} more than once, one record kept of each`,
  twinsFound: (number) => `${count(number, ['name', 'names'])} under several ids, all kept`,
  confirmed: (number, date) => `${count(number, ['record', 'records'])} marked as checked (${date}).`,
  notThere: (ids) => `Not found: ${ids}`,
  chooseSome: 'Which records? Please give --id, --owner or --list.',
  badDate: (text) => `"${text}" is no day like 2026-11-03.`,
  onlyJson: (name) => `${name}: only a feed (JSON) in a file can be changed.`,
  translations: (language, translated, texts, complete, records) =>
    `${language}: ${translated} of ${texts} texts, ${complete} of ${records} records wholly`,
  machine: (number) =>
    `${count(number, ['record', 'records'])} translated by a machine and read by nobody yet`,
  nothingToList: 'There is nothing to show at present.',
  badFilter: (text) => `"${text}" is no choice like courses=type=languageCourse&town=05382060.`,
  cell: ({ table, row, column }) =>
    `${table}, row ${row}${column === undefined ? '' : `, column “${column}”`}`,
  importKinds: {
    feed: 'feed',
    calendar: 'calendar file',
    csv: 'text table (CSV)',
    xlsx: 'Excel workbook',
    hsds: 'HSDS 3',
    integreat: 'Integreat',
    compass: 'Integreat Compass',
    'json-ld': 'schema.org (JSON-LD)',
  },
  noMapping: (name) => `${name}: there is no assignment of columns in it.`,
  mappingKept: (name) => `The assignment of columns is in ${name}; it holds for the next time, too.`,
  tableRead: (name, list, row) =>
    list === undefined ? `Table “${name}” is not read.` : `Table “${name}”: ${list}, headings in row ${row}`,
  notRead: 'not read',
  imported: (added, updated, unchanged) => `${added} new, ${updated} changed, ${unchanged} as before.`,
  onlyInFeed: (ids) =>
    `${count(ids.length, ['record', 'records'])} in the feed and not in the file, left as they are: ${some(ids)}`,
  whereTo: 'Nothing written. With --into FEED.json --write it goes into the feed.',
  nothingNew: 'The feed is up to date already. Nothing written.',
  templateFile: 'template.xlsx',
  templateTable: (name, columns, rows) =>
    `${name}: ${count(columns, ['column', 'columns'])}, ${rows ? count(rows, ['row', 'rows']) : 'empty'}`,
  oneListPerCsv: 'A CSV file holds one list only: please name one with --list, or give a folder to --out.',
  folder: 'a folder',
};

export const words: Readonly<Record<ToolLanguage, Words>> = { de, en };

/** German for systems set to German, else English; in the order POSIX gives to these variables. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): ToolLanguage => {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANGUAGE'] || env['LANG'] || '';
  if (set) return /^de([_.\-@:]|$)/i.test(set) ? 'de' : 'en';
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('de') ? 'de' : 'en';
};
