/** The vocabularies all demo feeds share; a feed carries only the words it uses, with their broader terms. */
import { compact } from './compact.js';
import { readSource } from './read-source.js';

interface Term {
  readonly id: string;
  readonly parent?: string;
}

interface Municipality {
  readonly key: string;
  readonly name: string;
  readonly centre: readonly [lat: number, lng: number];
  readonly inhabitants?: number;
  readonly postcodes: readonly string[];
  readonly parts?: readonly string[];
  readonly arabic: string;
  readonly source: string;
}

const files = {
  fieldsOfAction: 'fields-of-action',
  actorTypes: 'actor-types',
  offerTypes: 'offer-types',
  courseTypes: 'course-types',
  audiences: 'audiences',
  residence: 'residence',
  eventTypes: 'event-types',
  tags: 'tags',
} as const;

export const municipalities = readSource<readonly Municipality[]>('rhein-sieg/municipalities');

const municipalityTerm = ({ key, name, centre, inhabitants, postcodes, parts, arabic }: Municipality) =>
  compact({
    id: key,
    label: name,
    synonyms: compact({ de: parts, ar: [arabic] }),
    geo: { lat: centre[0], lng: centre[1] },
    population: inhabitants,
    postcodes,
  });

/** Every string in a value: what a record might mean as a code. */
const stringsIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const entry of Object.values(value)) stringsIn(entry, found);
  return found;
};

/** Vocabularies for records: whole words of action and towns, of the other lists what the records name. */
export const vocabulariesFor = (records: unknown, towns: readonly string[]): Record<string, unknown> => {
  const used = stringsIn(records, new Set());
  const found: Record<string, unknown> = {};
  for (const [name, file] of Object.entries(files)) {
    const terms = readSource<readonly Term[]>(`shared/vocabularies/${file}`);
    const kept = new Set(terms.filter(({ id }) => used.has(id)).flatMap(({ id, parent }) => [id, parent]));
    found[name] = name === 'fieldsOfAction' ? terms : terms.filter(({ id }) => kept.has(id));
  }
  found['municipalities'] = municipalities.filter(({ key }) => towns.includes(key)).map(municipalityTerm);
  return compact(found);
};
