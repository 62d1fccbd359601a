// What the findings of table readers mean and what to do about them, in German and English.
import type { TableFindingParams } from '../feed/table-findings.js';
import type { FindingTexts } from './finding-words.js';

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
};
