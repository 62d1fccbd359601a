// Our own `msg` and `str`: lit-localize's tool finds them by their type brands, but texts are looked up per
// render, so that widgets in different languages can live on one page (the original knows one locale a page).

/** A text with values, as `str` makes it. */
export interface StrResult {
  readonly strTag: true;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** The `templates` of a generated locale module: values are indices into the values of the source text. */
export type Texts = Readonly<Record<string, string | StrResult>>;

type Str = ((strings: TemplateStringsArray, ...values: unknown[]) => StrResult) & {
  _LIT_LOCALIZE_STR_?: never;
};
/** The type by which lit-localize finds messages. */
export type Msg = ((source: string | StrResult, options: { id: string; desc?: string }) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

let active: Texts | undefined;

/**
 * Chooses the texts for the messages that follow. A widget calls it synchronously before each render;
 * `undefined` means the German source texts.
 */
export const setActiveTexts = (texts: Texts | undefined): void => {
  active = texts;
};

/** Marks a text with values: msg(str`${count} Angebote`, {id: …}). */
export const str: Str = (strings, ...values) => ({ strTag: true, strings, values });

/** The text of an id in the active texts, else the source: `msg` for sources that the tool found elsewhere. */
export const translated = (source: string | StrResult, id: string): string => {
  const found = active?.[id] ?? source;
  if (typeof found === 'string') return found;
  const { values } = source as StrResult;
  let text = found.strings[0]!;
  found.values.forEach((value, i) => {
    text += String(found === source ? value : values[value as number]) + found.strings[i + 1]!;
  });
  return text;
};

/** The message in the active texts, else the source text. Plain text only: markup belongs in templates. */
export const msg: Msg = (source, { id }) => translated(source, id);
