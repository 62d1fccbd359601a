// Labels looked up by a code at run time: lit-localize finds them by their type as it finds `msg`, and they are
// translated through the active texts like every other message.
import { translated, type Msg } from './message.js';

/** German text and message id. */
export type Label = readonly [source: string, id: string];

/** Labels by code. */
export type LabelRow = Readonly<Record<string, Label>>;

type Mark = ((source: string, options: { id: string; desc?: string }) => Label) &
  Pick<Msg, '_LIT_LOCALIZE_MSG_'>;

/** Notes a label in a table. */
export const mark: Mark = (source, { id }) => [source, id];

/** The label of a code in the active texts; undefined for a code (it may come from a feed) that has no row. */
export const labelFrom = (row: LabelRow | undefined, code: string): string | undefined =>
  row && Object.hasOwn(row, code) ? translated(...row[code]!) : undefined;

/** Two steps: the row of a vocabulary, the label of a code. */
export const labelIn = (
  table: Readonly<Record<string, LabelRow>> | undefined,
  vocabulary: string,
  code: string,
): string | undefined =>
  table && Object.hasOwn(table, vocabulary) ? labelFrom(table[vocabulary], code) : undefined;
