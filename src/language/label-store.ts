// Where German labels wait for their code. Kept by message id, so that a label is written once and translated
// through the active texts like every other message.
import { translated, type Msg } from './message.js';

const sources = new Map<string, string>();

type Mark = ((source: string, options: { id: string; desc?: string }) => void) &
  Pick<Msg, '_LIT_LOCALIZE_MSG_'>;

/** Notes a label at module load; lit-localize finds it by its type as it finds `msg`. */
export const mark: Mark = (source, { id }) => {
  sources.set(id, source);
};

/** The label of a message id in the active texts, or undefined when no loaded module has one. */
export const labelOf = (id: string): string | undefined => {
  const source = sources.get(id);
  return source === undefined ? undefined : translated(source, id);
};
