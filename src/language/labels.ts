// Labels looked up by a code at run time: lit-localize finds them by their type as it finds `msg`, and they are
// translated through the active texts like every other message.
import { translated, type Msg } from './message.js';

/** Message id and German text. */
export type Label = readonly [id: string, source: string];

type Mark = ((source: string, options: { id: string; desc?: string }) => Label) &
  Pick<Msg, '_LIT_LOCALIZE_MSG_'>;

/** Notes a label for `createLabels`. */
export const mark: Mark = (source, { id }) => [id, source];

/** From a message id to its label in the active texts; undefined for an id that is not in the list. */
export type Labels = (id: string) => string | undefined;

export const createLabels = (list: readonly Label[]): Labels => {
  const sources = new Map(list);
  return (id) => {
    const source = sources.get(id);
    return source === undefined ? undefined : translated(source, id);
  };
};
