// What answers of the Integreat API (v3) look like, one or several of them together: each entry with its kind and language.
import { isObject } from '../../feed/check.js';

type Json = Readonly<Record<string, unknown>>;

export type IntegreatKind = 'event' | 'location' | 'page' | 'language' | 'offer' | 'region' | 'other';

export interface IntegreatEntry {
  readonly kind: IntegreatKind;
  readonly value: Json;
  readonly path: string;
  /** Tag as the API writes it (`de-si`), when the file says it. */
  readonly language: string | undefined;
}

const has = (value: Json, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(value, key));

export function kindOfEntry(value: Json): IntegreatKind {
  if (has(value, '@type') || has(value, 'model')) return 'other';
  if (has(value, 'available_languages')) {
    if (isObject(value['event'])) return 'event';
    if (isObject(value['location']) && !has(value, 'parent')) return 'location';
    return has(value, 'content') ? 'page' : 'other';
  }
  if (has(value, 'code', 'native_name')) return 'language';
  if (has(value, 'name', 'alias', 'url')) return 'offer';
  if (has(value, 'path', 'prefix') || has(value, 'path', 'plz')) return 'region';
  return 'other';
}

/** Lists of several answers in one object, by the last part of their address. */
const ANSWERS = [
  'events',
  'locations',
  'pois',
  'pages',
  'languages',
  'offers',
  'extras',
  'region',
  'regions',
  'data',
];

/** The language in `/augsburg/de/events/sprachcafe/`. */
function languageInPath(value: Json): string | undefined {
  const path = typeof value['path'] === 'string' ? value['path'].slice(0, 400) : '';
  const [, , language] = path.split('/');
  return /^[a-z]{2,3}(-[a-z\d]{1,10})*$/i.test(language ?? '') ? language : undefined;
}

function* walk(
  json: unknown,
  path: string,
  language: string | undefined,
  depth: number,
): Generator<IntegreatEntry> {
  if (Array.isArray(json)) {
    if (depth < 4)
      for (let i = 0; i < json.length; i++) yield* walk(json[i], `${path}[${i}]`, language, depth + 1);
    return;
  }
  if (!isObject(json)) return;
  const kind = kindOfEntry(json);
  if (kind === 'other' && depth < 4) {
    const lists = ANSWERS.filter((name) => has(json, name) && typeof json[name] === 'object');
    const own = typeof json['language'] === 'string' ? json['language'] : language;
    for (const name of lists) yield* walk(json[name], path ? `${path}.${name}` : name, own, depth + 1);
    if (lists.length) return;
  }
  yield { kind, value: json, path, language: language ?? languageInPath(json) };
}

/**
 * One answer, an array of answers, `[{language: 'de', data: […]}, …]`, or `{events: […], locations: […], languages: […]}`.
 * What is no object is passed over.
 */
export const integreatEntries = (json: unknown): Generator<IntegreatEntry> => walk(json, '', undefined, 0);

export function isIntegreat(json: unknown): boolean {
  if (!isObject(json) && !Array.isArray(json)) return false;
  if (isObject(json) && (has(json, 'schemaVersion') || has(json, '@context'))) return false;
  let looked = 0;
  for (const { kind } of integreatEntries(json)) {
    if (kind !== 'other') return true;
    if (++looked > 20) return false;
  }
  return false;
}
