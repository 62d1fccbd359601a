// The labels of the shipped vocabularies, once default-terms.ts has brought them.
import { labelIn, type LabelRow } from './labels.js';

let labels: Readonly<Record<string, LabelRow>> | undefined;

export const useTermLabels = (table: Readonly<Record<string, LabelRow>>): void => {
  labels = table;
};

/** The label of a code of a shipped vocabulary, once loaded. */
export const termLabel = (vocabulary: string, code: string): string | undefined =>
  labelIn(labels, vocabulary, code);
