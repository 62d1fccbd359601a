/** Words for what a field wants and what was found there, by the terms findings use. */

import type { FindingCode, FindingParams } from '../feed/finding.js';

export type FindingLanguage = 'de' | 'en';

/** For each code and language what was found, and what to do about it. */
export type FindingTexts<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: Readonly<
    Record<FindingLanguage, (params: FindingParams[C]) => readonly [string, string]>
  >;
};

/** What a field wants to hold, by the word a finding uses for it. */
const EXPECTED: ReadonlyMap<string, Readonly<Record<FindingLanguage, string>>> = new Map([
  ['text', { de: 'ein Text', en: 'a text' }],
  ['flag', { de: 'true oder false', en: 'true or false' }],
  ['number', { de: 'eine Zahl', en: 'a number' }],
  ['list', { de: 'eine Liste in eckigen Klammern', en: 'a list in square brackets' }],
  ['object', { de: 'ein Objekt in geschweiften Klammern', en: 'an object in curly brackets' }],
  ['date', { de: 'ein Tag wie 2026-11-03', en: 'a day like 2026-11-03' }],
  [
    'moment',
    {
      de: 'ein Tag wie 2026-11-03 oder eine Uhrzeit wie 2026-11-03T18:00',
      en: 'a day like 2026-11-03 or a time like 2026-11-03T18:00',
    },
  ],
  ['time', { de: 'eine Uhrzeit wie 09:00', en: 'a time of day like 09:00' }],
  ['duration', { de: 'eine Dauer wie PT1H30M', en: 'a length of time like PT1H30M' }],
  [
    'language',
    { de: 'ein Sprachkürzel wie de, ar oder de-simple', en: 'a language tag like de, ar or de-simple' },
  ],
  ['zone', { de: 'eine Zeitzone wie Europe/Berlin', en: 'a time zone like Europe/Berlin' }],
  [
    'ags',
    {
      de: 'ein amtlicher Gemeindeschlüssel mit 2, 3, 5 oder 8 Ziffern, zum Beispiel 05382060',
      en: 'an official municipality key of 2, 3, 5 or 8 digits, for instance 05382060',
    },
  ],
  ['ars', { de: 'ein Regionalschlüssel mit 12 Ziffern', en: 'a regional key of 12 digits' }],
  [
    'url',
    {
      de: 'eine Adresse, die mit https:, http:, mailto:, tel: oder geo: beginnt',
      en: 'an address that begins with https:, http:, mailto:, tel: or geo:',
    },
  ],
  ['email', { de: 'eine Mailadresse', en: 'a mail address' }],
  [
    'level',
    { de: 'eine Sprachstufe wie alpha, A1, B2 oder A2.1', en: 'a language level like alpha, A1, B2 or A2.1' },
  ],
  ['currency', { de: 'eine Währung wie EUR', en: 'a currency like EUR' }],
  ['country', { de: 'ein Länderkürzel wie DE', en: 'a country code like DE' }],
  ['version', { de: 'eine Version wie 1.0', en: 'a version like 1.0' }],
  ['rule', { de: 'eine Regel wie FREQ=WEEKLY;BYDAY=TU', en: 'a rule like FREQ=WEEKLY;BYDAY=TU' }],
]);

const LISTS: ReadonlyMap<string, Readonly<Record<FindingLanguage, string>>> = new Map([
  ['organizations', { de: 'Organisation', en: 'organization' }],
  ['places', { de: 'Ort', en: 'place' }],
  ['contacts', { de: 'Kontakt', en: 'contact' }],
  ['offers', { de: 'Angebot', en: 'offer' }],
  ['events', { de: 'Veranstaltung', en: 'event' }],
  ['closures', { de: 'Schließzeit', en: 'closure' }],
  ['series', { de: 'Reihe', en: 'series' }],
]);

/** `number 0..120`, `list of 2`, `a | b | c` and the words above, for readers. */
export function expectation(expected: string, language: FindingLanguage): string {
  const de = language === 'de';
  const known = EXPECTED.get(expected);
  if (known) return known[language];
  const range = /^(number|whole) (\S*)\.\.(\S*)$/.exec(expected);
  if (range) {
    const [, kind, min, max] = range;
    const number =
      kind === 'whole' ? (de ? 'eine ganze Zahl' : 'a whole number') : de ? 'eine Zahl' : 'a number';
    if (min && max) return de ? `${number} von ${min} bis ${max}` : `${number} from ${min} to ${max}`;
    if (min) return de ? `${number} ab ${min}` : `${number} of ${min} or more`;
    return number;
  }
  const size = /^list of (\d)$/.exec(expected);
  if (size) return de ? `eine Liste mit genau ${size[1]} Zahlen` : `a list of exactly ${size[1]} numbers`;
  return de
    ? `eines von: ${expected.split(' | ').join(', ')}`
    : `one of: ${expected.split(' | ').join(', ')}`;
}

const KINDS: ReadonlyMap<string, Readonly<Record<FindingLanguage, string>>> = new Map([
  ['list', { de: 'eine Liste', en: 'a list' }],
  ['object', { de: 'ein Objekt', en: 'an object' }],
]);
/** What was found, in quotes, or its kind when it is no plain value. */
export const shown = (found: string, language: FindingLanguage): string =>
  KINDS.get(found)?.[language] ?? (language === 'de' ? `„${found}“` : `“${found}”`);
/** One record of a list. */
export const nameOf = (collection: string, language: FindingLanguage): string =>
  LISTS.get(collection)?.[language] ?? collection;

const COMPONENTS: ReadonlyMap<string, Readonly<Record<FindingLanguage, string>>> = new Map([
  ['VTODO', { de: 'Aufgabe', en: 'task' }],
  ['VJOURNAL', { de: 'Notiz', en: 'journal entry' }],
  ['VFREEBUSY', { de: 'belegte Zeit', en: 'busy time' }],
  ['VALARM', { de: 'Erinnerung', en: 'reminder' }],
]);
/** One component of a calendar file. */
export const componentName = (name: string, language: FindingLanguage): string =>
  COMPONENTS.get(name)?.[language] ?? name;
