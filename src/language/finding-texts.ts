/**
 * What a finding means and what to do about it, in German and English, for those who keep a feed: the command-line tool,
 * the console, reports. Loaded only there; visitors never read this. All wordings are in one file, to be read side by side.
 */
import type { Finding } from '../feed/finding.js';
import {
  componentName,
  expectation,
  nameOf,
  shown,
  type FindingLanguage,
  type FindingTexts,
} from './finding-words.js';
import { systemFindingTexts } from './system-finding-texts.js';
import { tableFindingTexts } from './table-finding-texts.js';

export interface FindingText {
  readonly what: string;
  readonly todo: string;
}

const TEXTS: FindingTexts = {
  ...tableFindingTexts,
  ...systemFindingTexts,
  'not-a-feed': {
    de: () => [
      'Das ist kein Feed.',
      'Ein Feed ist ein JSON-Objekt: { "schemaVersion": "1.0", "offers": […] }.',
    ],
    en: () => ['This is not a feed.', 'A feed is a JSON object: { "schemaVersion": "1.0", "offers": […] }.'],
  },
  'version-missing': {
    de: ({ known }) => [
      'Die Version des Formats fehlt.',
      `Bitte "schemaVersion": "${known}" an den Anfang schreiben.`,
    ],
    en: ({ known }) => [
      'The version of the format is missing.',
      `Please write "schemaVersion": "${known}" at the top.`,
    ],
  },
  'version-unknown': {
    de: ({ version, known }) => [
      `Der Feed hat die Version ${version}. Gelesen wird nur Version ${known.split('.')[0]}; darum bleibt alles leer.`,
      'Bitte Miteinander aktualisieren, oder den Feed in der Version 1 bereitstellen.',
    ],
    en: ({ version, known }) => [
      `The feed has version ${version}. Only version ${known.split('.')[0]} can be read, so nothing is shown.`,
      'Please update Miteinander, or publish the feed in version 1.',
    ],
  },
  'version-newer': {
    de: ({ version, known }) => [
      `Der Feed hat die Version ${version}, bekannt ist ${known}. Neue Felder werden übergangen.`,
      'Wer die neuen Felder zeigen will, aktualisiert Miteinander.',
    ],
    en: ({ version, known }) => [
      `The feed has version ${version}, known is ${known}. New fields are skipped.`,
      'To show the new fields, update Miteinander.',
    ],
  },
  'too-many-records': {
    de: ({ limit }) => [
      `Der Feed hat mehr als ${limit} Einträge. Die übrigen fehlen.`,
      'Bitte den Feed teilen, zum Beispiel nach Orten, und mehrere Adressen angeben.',
    ],
    en: ({ limit }) => [
      `The feed has more than ${limit} records. The rest is missing.`,
      'Please split the feed, for instance by town, and give several addresses.',
    ],
  },
  'too-deep': {
    de: ({ limit }) => [
      `Hier ist mehr als ${limit}-fach verschachtelt. Das Feld wird weggelassen.`,
      'Bitte prüfen, ob beim Erzeugen etwas schiefging, und das Feld flacher schreiben.',
    ],
    en: ({ limit }) => [
      `This is nested more than ${limit} levels deep. The field is left out.`,
      'Please check what went wrong when it was made, and write the field flatter.',
    ],
  },
  'record-dropped': {
    de: ({ collection, id }) => [
      `Dieser Eintrag wird nicht gezeigt (${nameOf(collection, 'de')}${id && ` „${id}“`}).`,
      'Der Grund steht bei der Meldung davor. Danach ist der Eintrag wieder da.',
    ],
    en: ({ collection, id }) => [
      `This record is not shown (${nameOf(collection, 'en')}${id && ` “${id}”`}).`,
      'The message before says why. Once mended, the record is back.',
    ],
  },
  'duplicate-id': {
    de: ({ id }) => [
      `Die Kennung „${id}“ gibt es mehrfach. Nur einer der Einträge zählt.`,
      'Bitte jedem Eintrag eine eigene "id" geben.',
    ],
    en: ({ id }) => [
      `There is more than one record with the id “${id}”. Only one of them counts.`,
      'Please give every record an "id" of its own.',
    ],
  },
  missing: {
    de: ({ field }) => [
      `Hier fehlt "${field}".`,
      `Bitte "${field}" ergänzen. Ohne diese Angabe fällt der Eintrag weg.`,
    ],
    en: ({ field }) => [
      `"${field}" is missing here.`,
      `Please add "${field}". Without it the entry is left out.`,
    ],
  },
  'bad-value': {
    de: ({ expected, found }) => [
      `Hier steht ${shown(found, 'de')}. Das lässt sich nicht verwenden.`,
      `Hierher gehört ${expectation(expected, 'de')}.`,
    ],
    en: ({ expected, found }) => [
      `Here stands ${shown(found, 'en')}. It cannot be used.`,
      `What belongs here is ${expectation(expected, 'en')}.`,
    ],
  },
  'read-as': {
    de: ({ expected, found }) => [
      `Hier steht ${shown(found, 'de')}. Wir verstehen, was gemeint ist.`,
      `Sauberer ist ${expectation(expected, 'de')}.`,
    ],
    en: ({ expected, found }) => [
      `Here stands ${shown(found, 'en')}. We understand what is meant.`,
      `Cleaner would be ${expectation(expected, 'en')}.`,
    ],
  },
  'unknown-key': {
    de: ({ key }) => [
      `Das Feld "${key}" kennt das Format nicht. Es wird übergangen.`,
      `Bitte die Schreibweise prüfen. Eigene Felder beginnen mit "x-".`,
    ],
    en: ({ key }) => [
      `The format does not know the field "${key}". It is ignored.`,
      'Please check the spelling. Fields of your own begin with "x-".',
    ],
  },
  'text-cleaned': {
    de: () => [
      'In diesem Text waren unsichtbare Steuerzeichen. Sie sind entfernt.',
      'Meist kommen sie vom Kopieren. Bitte den Text an der Quelle neu eintippen.',
    ],
    en: () => [
      'This text had invisible control characters. They have been removed.',
      'They mostly come from copying. Please type the text anew at its source.',
    ],
  },
  'language-alias': {
    de: ({ from, to }) => [
      `„${from}“ wird als „${to}“ gelesen.`,
      `Bitte „${to}“ schreiben: So heißt die Sprache amtlich.`,
    ],
    en: ({ from, to }) => [`“${from}” is read as “${to}”.`, `Please write “${to}”, its registered name.`],
  },
  'offset-kept': {
    de: ({ value, zone }) => [
      `Die Zeit „${value}“ nennt einen Abstand zur Weltzeit und konnte nicht in Ortszeit (${zone}) umgerechnet werden.`,
      'Bitte die Ortszeit ohne Z und ohne +01:00 schreiben, zum Beispiel 2026-11-03T18:00.',
    ],
    en: ({ value, zone }) => [
      `The time “${value}” has an offset and could not be converted to local time (${zone}).`,
      'Please write local time without Z or +01:00, for instance 2026-11-03T18:00.',
    ],
  },
  cycle: {
    de: ({ field, id }) => [
      `„${id}“ verweist über "${field}" im Kreis auf sich selbst. Der Verweis ist weggelassen.`,
      `Bitte bei einem der Einträge "${field}" ändern oder löschen.`,
    ],
    en: ({ field, id }) => [
      `“${id}” leads back to itself through "${field}". The reference is left out.`,
      `Please change or remove "${field}" in one of the records.`,
    ],
  },
  'end-before-start': {
    de: ({ start, end }) => [
      `Das Ende (${end}) liegt vor dem Anfang (${start}). Das Ende ist weggelassen.`,
      'Bitte beide Angaben prüfen.',
    ],
    en: ({ start, end }) => [
      `The end (${end}) is before the start (${start}). The end is left out.`,
      'Please check both.',
    ],
  },
  'person-without-consent': {
    de: () => [
      'Hier wird ein Mensch genannt, ohne dass eine Zustimmung vermerkt ist. Der Name wird nicht gezeigt.',
      'Bitte die Person fragen und dann "consent": true eintragen, oder nur die Aufgabe nennen.',
    ],
    en: () => [
      'A person is named here and no consent is noted. The name is not shown.',
      'Please ask the person and then write "consent": true, or name only the function.',
    ],
  },
  'private-mail': {
    de: ({ value }) => [
      `„${value}“ sieht nach einem privaten Postfach aus.`,
      'Besser ist ein Postfach der Stelle, zum Beispiel beratung@….',
    ],
    en: ({ value }) => [
      `“${value}” looks like a private mailbox.`,
      'A mailbox of the office is better, for instance advice@….',
    ],
  },
  'mobile-number': {
    de: ({ value }) => [
      `„${value}“ ist eine Handynummer, vielleicht eine private.`,
      'Bitte nur veröffentlichen, wenn es ein Diensthandy ist. Sonst die Nummer der Stelle nehmen.',
    ],
    en: ({ value }) => [
      `“${value}” is a mobile number, perhaps a private one.`,
      'Please publish it only if it belongs to the job. Otherwise take the number of the office.',
    ],
  },
  'rule-without-anchor': {
    de: ({ rule }) => [
      `Die Regel „${rule}“ überspringt Wochen oder Monate, aber niemand weiß, ab wann gezählt wird.`,
      'Bitte bei "start" den ersten Termin angeben.',
    ],
    en: ({ rule }) => [
      `The rule “${rule}” skips weeks or months, but nobody knows where to begin counting.`,
      'Please give the first date in "start".',
    ],
  },
  'rule-sub-daily': {
    de: ({ rule }) => [
      `Die Regel „${rule}“ wiederholt öfter als täglich. Das wird nicht gezeigt.`,
      'Bitte FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY nehmen, und mehrere Uhrzeiten als eigene Einträge schreiben.',
    ],
    en: ({ rule }) => [
      `The rule “${rule}” repeats more often than daily. It is not shown.`,
      'Please use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, and write several times of day as records of their own.',
    ],
  },
  'unresolved-reference': {
    de: ({ id, collection }) => [
      `„${id}“ steht nicht in "${collection}". Der Eintrag wird ohne diese Angabe gezeigt.`,
      `Bitte die Kennung prüfen oder den Eintrag in "${collection}" ergänzen.`,
    ],
    en: ({ id, collection }) => [
      `“${id}” is not in "${collection}". The record is shown without it.`,
      `Please check the id, or add the record to "${collection}".`,
    ],
  },
  'unknown-code': {
    de: ({ code, vocabulary }) => [
      `„${code}“ steht nicht in der Wortliste "${vocabulary}". Gezeigt wird das Kürzel selbst.`,
      `Bitte „${code}“ in "vocabularies.${vocabulary}" aufnehmen oder ein anderes Kürzel wählen.`,
    ],
    en: ({ code, vocabulary }) => [
      `“${code}” is not in the vocabulary "${vocabulary}". The code itself is shown.`,
      `Please add “${code}” to "vocabularies.${vocabulary}", or choose another code.`,
    ],
  },
  'html-in-text': {
    de: ({ found }) => [
      `In diesem Text steht „${found}“. Besucher sehen das wörtlich.`,
      'Bitte ohne HTML schreiben: Leerzeile = Absatz, „- “ am Zeilenanfang = Liste, Adressen in "links".',
    ],
    en: ({ found }) => [
      `This text contains “${found}”. Visitors will read it literally.`,
      'Please write without HTML: blank line = paragraph, "- " at the start of a line = list, addresses in "links".',
    ],
  },
  'summary-long': {
    de: ({ length, limit }) => [
      `Die Kurzfassung hat ${length} Zeichen. Gedacht sind höchstens ${limit}.`,
      'Bitte kürzen; alles Weitere passt in "description".',
    ],
    en: ({ length, limit }) => [
      `The summary has ${length} characters. It is meant to have at most ${limit}.`,
      'Please shorten it; the rest fits into "description".',
    ],
  },
  'calendar-truncated': {
    de: () => [
      'Die Kalenderdatei hört mittendrin auf. Gezeigt wird, was bis dahin ganz ist.',
      'Bitte die Datei noch einmal ausspielen und ganz hochladen.',
    ],
    en: () => [
      'The calendar file ends in the middle. What is whole up to there is shown.',
      'Please export the file again and upload all of it.',
    ],
  },
  'calendar-line': {
    de: ({ found }) => [
      `Diese Zeile ist nicht lesbar: „${found}“. Sie fehlt.`,
      'Meist ist beim Bearbeiten von Hand ein Zeilenumbruch dazugekommen. Bitte neu aus dem Kalender ausspielen.',
    ],
    en: ({ found }) => [
      `This line cannot be read: “${found}”. It is missing.`,
      'Mostly a line break came in while editing by hand. Please export from the calendar again.',
    ],
  },
  'calendar-encoding': {
    de: ({ encoding }) => [
      `Die Datei ist nicht in UTF-8 gespeichert (${encoding}). Sie wurde umgerechnet.`,
      'Bitte kurz prüfen, ob alle Umlaute stimmen, und das Programm auf UTF-8 stellen.',
    ],
    en: ({ encoding }) => [
      `The file is not saved in UTF-8 (${encoding}). It has been converted.`,
      'Please check the umlauts, and set the program to UTF-8.',
    ],
  },
  'calendar-component': {
    de: ({ name, count }) => [
      `${count} × ${componentName(name, 'de')} in der Datei wird nicht gezeigt.`,
      'Gezeigt werden nur Termine. Was alle sehen sollen, bitte als Termin eintragen.',
    ],
    en: ({ name, count }) => [
      `${count} × ${componentName(name, 'en')} in the file is not shown.`,
      'Only events are shown. Please enter as an event what everybody should see.',
    ],
  },
  'calendar-fields': {
    de: ({ names, count }) => [
      `Was im Feed keinen Platz hat, fehlt: ${names} (${count}-mal).`,
      'Ist etwas Wichtiges dabei, gehört es in die Beschreibung des Termins.',
    ],
    en: ({ names, count }) => [
      `What has no place in a feed is missing: ${names} (${count} times).`,
      'If something important is among them, put it into the description of the event.',
    ],
  },
  'calendar-private': {
    de: ({ count }) => [
      `Was als privat oder vertraulich markiert ist, wird nicht gezeigt (Termine: ${count}).`,
      'Besser gar nicht erst veröffentlichen: Wer die Adresse der Datei kennt, kann sie lesen.',
    ],
    en: ({ count }) => [
      `What is marked as private or confidential is not shown (events: ${count}).`,
      'Better not to publish them at all: whoever knows the address of the file can read them.',
    ],
  },
  'calendar-no-start': {
    de: ({ title }) => [
      `„${title}“ hat keinen Anfang und fehlt deshalb.`,
      'Bitte im Kalender Tag und Uhrzeit eintragen.',
    ],
    en: ({ title }) => [
      `“${title}” has no start and is therefore missing.`,
      'Please enter day and time in the calendar.',
    ],
  },
  'calendar-date': {
    de: ({ title, field, found }) => [
      `Bei „${title}“ ist ${field} kein Datum: „${found}“. Die Angabe fehlt.`,
      'Bitte den Termin im Kalender neu speichern.',
    ],
    en: ({ title, field, found }) => [
      `In “${title}” ${field} is no date: “${found}”. It is left out.`,
      'Please save the event anew in the calendar.',
    ],
  },
  'calendar-zone': {
    de: ({ zone, read }) => [
      `Die Zeitzone „${zone}“ wird als ${read} gelesen.`,
      'Bitte bei einem Termin prüfen, ob die Uhrzeit stimmt.',
    ],
    en: ({ zone, read }) => [
      `The time zone “${zone}” is read as ${read}.`,
      'Please check the time of one event.',
    ],
  },
  'calendar-zone-unknown': {
    de: ({ zone, read }) => [
      `Die Zeitzone „${zone}“ kennt niemand. Die Uhrzeiten werden in ${read} gelesen.`,
      'Bitte im Kalenderprogramm eine übliche Zeitzone wählen, zum Beispiel Europe/Berlin.',
    ],
    en: ({ zone, read }) => [
      `Nobody knows the time zone “${zone}”. Its times are read in ${read}.`,
      'Please choose a usual time zone in the calendar program, for instance Europe/Berlin.',
    ],
  },
  'calendar-floating': {
    de: ({ count, zone }) => [
      `Termine ohne Zeitzone: ${count}. Ihre Uhrzeiten werden in ${zone} gelesen.`,
      'Stimmen die Uhrzeiten, ist nichts zu tun.',
    ],
    en: ({ count, zone }) => [
      `Events without a time zone: ${count}. Their times are read in ${zone}.`,
      'If the times are right, nothing needs to be done.',
    ],
  },
  'calendar-rule': {
    de: ({ title, rule }) => [
      `Die Wiederholung von „${title}“ ist nicht zu verstehen („${rule}“). Gezeigt wird nur der erste Termin.`,
      'Bitte eine einfachere Wiederholung wählen, oder die Termine einzeln eintragen.',
    ],
    en: ({ title, rule }) => [
      `How “${title}” repeats cannot be understood (“${rule}”). Only the first date is shown.`,
      'Please choose a simpler repetition, or enter the dates one by one.',
    ],
  },
  'calendar-rules': {
    de: ({ title, rule, until }) => [
      `„${title}“ hat mehrere Regeln. Die Termine von „${rule}“ sind bis ${until} einzeln aufgezählt.`,
      'Besser ein eigener Termin für jede Regel.',
    ],
    en: ({ title, rule, until }) => [
      `“${title}” has several rules. The dates of “${rule}” are listed one by one until ${until}.`,
      'Better an event of its own for each rule.',
    ],
  },
  'calendar-utc-series': {
    de: ({ title }) => [
      `„${title}“ wiederholt sich nach Weltzeit (UTC). Bei der Zeitumstellung verschiebt sich die Uhrzeit um eine Stunde.`,
      'Ist das nicht gemeint, bitte im Kalender eine Zeitzone wie Europe/Berlin einstellen.',
    ],
    en: ({ title }) => [
      `“${title}” repeats by universal time (UTC). When the clocks change, it moves by an hour.`,
      'If that is not meant, please set a time zone such as Europe/Berlin in the calendar.',
    ],
  },
  'calendar-this-and-future': {
    de: ({ title, date }) => [
      `Bei „${title}“ gilt eine Änderung ab ${date} für alle weiteren Termine. Übernommen ist sie nur für diesen einen.`,
      'Bitte die Serie davor enden lassen und ab diesem Tag eine neue anlegen.',
    ],
    en: ({ title, date }) => [
      `In “${title}” a change from ${date} is meant for all later dates. It is used for this one only.`,
      'Please end the series before it, and begin a new one on that day.',
    ],
  },
  'calendar-override-alone': {
    de: ({ title, date }) => [
      `„${title}“ am ${date} gehört zu einer Serie, die nicht in der Datei steht. Der Termin wird einzeln gezeigt.`,
      'Wenn die Serie auch erscheinen soll, bitte die Datei vollständig ausspielen.',
    ],
    en: ({ title, date }) => [
      `“${title}” on ${date} belongs to a series that is not in the file. It is shown by itself.`,
      'If the series should appear as well, please export the whole file.',
    ],
  },
  'calendar-override-details': {
    de: ({ title, date, fields }) => [
      `„${title}“ weicht am ${date} auch hierin ab: ${fields}. Gezeigt wird, was für die ganze Serie gilt.`,
      'Wenn das wichtig ist, bitte diesen Tag aus der Serie nehmen und einzeln eintragen.',
    ],
    en: ({ title, date, fields }) => [
      `On ${date} “${title}” also differs in: ${fields}. What holds for the whole series is shown.`,
      'If that matters, please take this day out of the series and enter it by itself.',
    ],
  },
  'calendar-same-id': {
    de: ({ title }) => [
      `„${title}“ hat dieselbe Kennung (UID) wie ein anderer Termin.`,
      'Bei Kopien behält der Kalender manchmal die alte Kennung. Bitte den Termin neu anlegen.',
    ],
    en: ({ title }) => [
      `“${title}” has the same id (UID) as another event.`,
      'Copies sometimes keep the old id. Please create the event anew.',
    ],
  },
  'calendar-html': {
    de: ({ count }) => [
      `Von gestalteten Beschreibungen (HTML) wird der reine Text gezeigt. Termine: ${count}.`,
      'Absätze, Listen und Adressen bleiben. Bitte ansehen, ob alles gut lesbar ist.',
    ],
    en: ({ count }) => [
      `Of descriptions laid out with HTML the plain text is shown. Events: ${count}.`,
      'Paragraphs, lists and addresses stay. Please check that all of it reads well.',
    ],
  },
  'calendar-cut': {
    de: ({ title, limit }) => [
      `Der Text bei „${title}“ hat mehr als ${limit} Zeichen. Der Rest fehlt.`,
      'Bitte kürzen und auf eine Seite mit den Einzelheiten verweisen.',
    ],
    en: ({ title, limit }) => [
      `The text of “${title}” has more than ${limit} characters. The rest is missing.`,
      'Please shorten it, and link to a page with the details.',
    ],
  },
  'calendar-people': {
    de: ({ count }) => [
      `In der Datei stehen eingeladene Personen (${count}). Sie werden nicht gezeigt.`,
      'Die Datei selbst bleibt lesbar. Bitte einen Kalender ohne Einladungen veröffentlichen.',
    ],
    en: ({ count }) => [
      `Invited people are named in the file (${count}). They are not shown.`,
      'The file itself can still be read. Please publish a calendar without invitations.',
    ],
  },
  'calendar-organizer': {
    de: ({ count }) => [
      `Wer wohl als Person einlädt und nicht für eine Stelle, wird nicht genannt. Termine: ${count}.`,
      'Soll er erscheinen: als Veranstalter den Verein oder die Stelle eintragen, nicht das eigene Postfach.',
    ],
    en: ({ count }) => [
      `Organizers that are probably persons and no offices are not named. Events: ${count}.`,
      'If one should appear: enter the association or office as organizer, not your own mailbox.',
    ],
  },
  'calendar-attachment': {
    de: ({ count }) => [
      `Anhänge, die in der Datei selbst stecken, fehlen (${count}).`,
      'Bitte ins Netz stellen und im Termin verlinken.',
    ],
    en: ({ count }) => [
      `Attachments inside the file itself are missing (${count}).`,
      'Please put them on the web and link to them.',
    ],
  },
  'calendar-image': {
    de: ({ count }) => [
      `Bilder ohne Beschreibung werden nicht gezeigt (${count}).`,
      'Kalenderdateien kennen keine Bildbeschreibung. Bilder gibt es nur mit einem Feed in JSON.',
    ],
    en: ({ count }) => [
      `Pictures without a description are not shown (${count}).`,
      'Calendar files know no descriptions of pictures. For pictures use a feed in JSON.',
    ],
  },
  'calendar-link': {
    de: ({ found }) => [
      `„${found}“ ist keine Adresse, die sich gefahrlos öffnen lässt. Sie fehlt.`,
      'Erlaubt sind https:, http:, mailto:, tel: und geo:.',
    ],
    en: ({ found }) => [
      `“${found}” is no address that can be opened safely. It is left out.`,
      'Allowed are https:, http:, mailto:, tel: and geo:.',
    ],
  },
  'calendar-grouped': {
    de: ({ title, count, rule }) => [
      `${count} gleiche Termine „${title}“ sind zu einer Serie zusammengefasst (${rule}).`,
      'Einfacher ist es, im Kalender gleich eine Serie anzulegen.',
    ],
    en: ({ title, count, rule }) => [
      `${count} equal events “${title}” have been made one series (${rule}).`,
      'It is simpler to create a series in the calendar.',
    ],
  },
  'more-findings': {
    de: ({ code, count }) => [
      `Noch ${count}-mal dasselbe (${code}).`,
      'Meist hat das eine gemeinsame Ursache. Nach dem Beheben bitte noch einmal prüfen.',
    ],
    en: ({ code, count }) => [
      `The same ${count} more times (${code}).`,
      'Mostly there is one cause. Please check again after mending it.',
    ],
  },
};

/** Plain text; feed values in it are cleaned and short, but not escaped. */
export function describeFinding({ code, params }: Finding, language: FindingLanguage): FindingText {
  const text = TEXTS[code][language] as (params: Finding['params']) => readonly [string, string];
  const [what, todo] = text(params);
  return { what, todo };
}
