// The words of our tables for keepers, German and English side by side.
import type { TableLanguage } from '../../sources/table/choices.js';

export interface TemplateTexts {
  readonly explanation: string;
  readonly choices: string;
  readonly introduction: readonly string[];
  readonly headings: readonly [
    sheet: string,
    column: string,
    explanation: string,
    example: string,
    required: string,
    values: string,
  ];
  readonly yes: string;
  readonly several: string;
  readonly notAChoice: string;
  readonly notADate: string;
  readonly notANumber: string;
}

export const templateTexts: Readonly<Record<TableLanguage, TemplateTexts>> = {
  de: {
    explanation: 'Erklärung',
    choices: 'Auswahl',
    introduction: [
      'Jede Zeile ist ein Eintrag. Nur die Pflichtspalten müssen gefüllt sein, alles andere kann leer bleiben.',
      'Die Überschriften bitte stehen lassen. Spalten, die Sie nicht brauchen, dürfen weg; ihre Reihenfolge ist gleich.',
      'Texte in einer weiteren Sprache: eine Spalte mit der Sprache in Klammern daneben, zum Beispiel „Titel [ar]“.',
    ],
    headings: ['Blatt', 'Spalte', 'Was hierher gehört', 'Beispiel', 'Pflicht', 'Mögliche Werte'],
    yes: 'ja',
    several: 'auch mehrere, mit Semikolon',
    notAChoice: 'Das steht nicht zur Auswahl. Trotzdem so lassen?',
    notADate: 'Das ist kein Tag wie 03.11.2026 oder 03.11.2026 18:00. Trotzdem so lassen?',
    notANumber: 'Das ist keine Zahl. Trotzdem so lassen?',
  },
  en: {
    explanation: 'Explanation',
    choices: 'Choices',
    introduction: [
      'Each row is one record. Only the required columns must be filled; everything else may stay empty.',
      'Please leave the headings as they are. Columns you do not need may go; their order does not matter.',
      'Texts in another language: a column with the language in brackets beside it, such as “Title [ar]”.',
    ],
    headings: ['Sheet', 'Column', 'What belongs here', 'Example', 'Required', 'Possible values'],
    yes: 'yes',
    several: 'several are possible, with semicolons',
    notAChoice: 'This is not one of the choices. Keep it all the same?',
    notADate: 'This is not a day such as 2026-11-03 or 2026-11-03 18:00. Keep it all the same?',
    notANumber: 'This is not a number. Keep it all the same?',
  },
};
