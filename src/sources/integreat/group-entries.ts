// Which entries of the answers are one thing: the dates of one event, and one thing in several languages.
import { isObject } from '../../feed/check.js';
import type { IntegreatEntry, IntegreatKind } from './integreat-shape.js';

/** All that is said about one thing. */
export interface EntryGroup {
  readonly kind: IntegreatKind;
  /** In the order of the file, by language. */
  readonly byLanguage: Map<string, IntegreatEntry[]>;
}

/** Addresses of one page in other languages; more is no list of languages. */
const MOST_LANGUAGES = 200;

const numberOf = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')
    ? String(value).slice(0, 100)
    : undefined;

/** Without the date that the API puts behind a `$`. */
const plainPath = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value.slice(0, 1_000).replace(/\$\d{4}-\d\d-\d\d\/?$/, '/')
    : undefined;

/** Names under which a thing is known: its number, which is the same in all languages, and its addresses. */
function namesOf({ kind, value }: IntegreatEntry): readonly string[] {
  const names: string[] = [];
  const add = (name: string | undefined): void => {
    if (name !== undefined) names.push(`${kind} ${name}`);
  };
  const inner = kind === 'event' ? value['event'] : kind === 'location' ? value['location'] : undefined;
  const number = isObject(inner) ? numberOf(inner['id']) : undefined;
  if (number !== undefined) return [`${kind} #${number}`];
  add(plainPath(value['path']));
  const others = value['available_languages'];
  if (isObject(others))
    for (const language of Object.keys(others).slice(0, MOST_LANGUAGES)) {
      const other = others[language];
      if (isObject(other)) add(plainPath(other['path']));
    }
  if (!names.length) add(numberOf(value['id']) ?? numberOf(value['alias']));
  return names;
}

/** In the order of the file. `languageOf` gives the tag of an entry. */
export function groupEntries(
  entries: readonly IntegreatEntry[],
  languageOf: (entry: IntegreatEntry) => string,
): readonly EntryGroup[] {
  const groups: EntryGroup[] = [];
  const known = new Map<string, EntryGroup>();
  for (const entry of entries) {
    const names = namesOf(entry);
    const found = names.find((name) => known.has(name));
    let group = found === undefined ? undefined : known.get(found);
    if (!group) groups.push((group = { kind: entry.kind, byLanguage: new Map() }));
    for (const name of names) if (!known.has(name)) known.set(name, group);
    const language = languageOf(entry);
    const list = group.byLanguage.get(language);
    if (list) list.push(entry);
    else group.byLanguage.set(language, [entry]);
  }
  return groups;
}
