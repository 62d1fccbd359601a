/**
 * What a finding means and what to do about it, in German and English, for those who keep a feed: the command-line tool,
 * the console, reports. Loaded only there; visitors never read this. All wordings are in one file, to be read side by side.
 */
import type { Finding, FindingCode, FindingParams } from '../feed/finding.js';
import { expectation, nameOf, shown, type FindingLanguage } from './finding-words.js';

export interface FindingText {
  readonly what: string;
  readonly todo: string;
}

type Params<C extends FindingCode> = FindingParams[C];
type Texts = {
  readonly [C in FindingCode]: Readonly<
    Record<FindingLanguage, (params: Params<C>) => readonly [string, string]>
  >;
};

const TEXTS: Texts = {
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
