/**
 * Takes a record out of its feed without changing what it says: texts of the feed's default language get the name of that
 * language, and wall times the name of their zone, where another feed's defaults would mean something else.
 */

/** Fields whose text may be localized; a test holds this list to the schema. */
const localized: ReadonlySet<string> = new Set(
  (
    'title name shortName description alt credit label room meetingPoint transit note role pronouns department certificate ' +
    'funding childcare text documents waitingTime alert summary statusNote joinNote'
  ).split(' '),
);

export const isLocalized = (key: string): boolean => localized.has(key);

/** Objects whose `name` is no text for readers. */
const plain: ReadonlySet<string> = new Set(['source', 'textMeta', 'identifiers']);

export interface Defaults {
  readonly defaultLanguage: string;
  readonly timeZone: string;
}

const inLanguage = (value: unknown, language: string): unknown =>
  typeof value === 'string' ? { [language]: value } : value;

function rebase(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rebase(item, language));
  if (typeof value !== 'object' || !value) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const field = (value as Readonly<Record<string, unknown>>)[key];
    copy[key] = plain.has(key)
      ? field
      : !isLocalized(key)
        ? rebase(field, language)
        : Array.isArray(field)
          ? field.map((item) => inLanguage(item, language))
          : inLanguage(field, language);
  }
  return copy;
}

/** The record as it must be written in a feed with the defaults `to`; the very same object when they do not differ. */
export function rebaseRecord<T extends object>(record: T, from: Defaults, to: Defaults, isEvent: boolean): T {
  const moved =
    from.defaultLanguage === to.defaultLanguage ? record : (rebase(record, from.defaultLanguage) as T);
  if (from.timeZone === to.timeZone) return moved;
  const { hours } = moved as { readonly hours?: { readonly timeZone?: string } };
  return {
    ...moved,
    ...(hours && { hours: { timeZone: from.timeZone, ...hours } }),
    ...(isEvent && { timeZone: (moved as { readonly timeZone?: string }).timeZone ?? from.timeZone }),
  };
}
