/**
 * The sheets our own template has beside the data: what belongs where, and the values to choose from. They are told by their
 * first cell, which stays when somebody renames a sheet or saves it with another program, and are never read as data.
 */
import type { Table } from '../table/table.js';

/** First cell of the explanation, by language. */
export const explanationMark = {
  de: 'So wird diese Tabelle ausgefüllt (Miteinander)',
  en: 'How to fill in this table (Miteinander)',
} as const;

/** First cell of the sheet with values to choose from, which is hidden. */
export const choicesMark = 'miteinander:choices';

const marks: readonly unknown[] = [explanationMark.de, explanationMark.en, choicesMark];

export const isOwnSheet = ({ rows }: Table): boolean => marks.includes(rows[0]?.[0]);
