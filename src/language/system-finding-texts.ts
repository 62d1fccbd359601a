// What the findings of readers of other systems mean and what to do about them, in German and English.
import type { SystemFindingParams } from '../feed/system-findings.js';
import type { FindingTexts } from './finding-words.js';

export const systemFindingTexts: FindingTexts<keyof SystemFindingParams> = {
  'system-fields': {
    de: ({ names, count }) => [
      `Für ${count} Angaben hat der Feed kein Feld: ${names}.`,
      'Was davon Besucher brauchen, bitte in die Beschreibung schreiben.',
    ],
    en: ({ names, count }) => [
      `The feed has no field for ${count} values: ${names}.`,
      'What visitors need of it, please write into the description.',
    ],
  },
};
