// What a JSON of the Human Services Data Specification (HSDS 3) can look like: one record, a list, a page of an answer, or
// the tables of a whole package. All of it as records of which one knows the kind.
import { isObject } from '../../feed/check.js';

type Json = Readonly<Record<string, unknown>>;

export type HsdsKind =
  'service' | 'organization' | 'location' | 'service_at_location' | 'taxonomy_term' | 'taxonomy' | 'other';

export interface HsdsEntry {
  readonly kind: HsdsKind;
  /** As the file calls it; for counting what is no record of a feed. */
  readonly name: string;
  readonly value: unknown;
  readonly path: string;
}

/** Lists of an answer, in the words of several versions. */
const PAGES = ['contents', 'content', 'items', 'results', 'data'];
const PAGING = ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty'];

/** What only records of one kind have. A service has much in common with everything, so it comes last. */
const MARKS: readonly (readonly [HsdsKind, readonly string[]])[] = [
  ['service_at_location', ['service_id+location_id', 'location+service', 'service_id+location']],
  ['taxonomy_term', ['taxonomy_detail', 'term_uri', 'taxonomy+name', 'taxonomy_id+name']],
  ['location', ['location_type', 'addresses', 'transportation', 'latitude', 'external_identifier_type']],
  [
    'service',
    [
      'service_at_locations',
      'organization+name',
      'organization_id+status',
      'interpretation_services',
      'eligibility_description',
      'application_process',
      'fees_description',
      'assured_date',
      'cost_options',
      'service_areas',
      'required_documents',
      'capacities',
      'minimum_age',
    ],
  ],
  [
    'organization',
    [
      'legal_status',
      'tax_status',
      'year_incorporated',
      'organization_identifiers',
      'parent_organization_id',
      'additional_websites',
      'website',
    ],
  ],
];

const has = (value: Json, key: string): boolean => Object.hasOwn(value, key);

/** Undefined for what is no record of HSDS. A record may be as thin as a name and a status. */
export function kindOfRecord(value: unknown): HsdsKind | undefined {
  if (!isObject(value) || !has(value, 'id') || has(value, '@type') || has(value, 'model')) return undefined;
  for (const [kind, marks] of MARKS)
    if (marks.some((mark) => mark.split('+').every((key) => has(value, key)))) return kind;
  if (isObject(value['location']) && has(value['location'], 'location_type')) return 'service_at_location';
  if (has(value, 'name') && /^(active|inactive|defunct|temporarily closed)$/.test(String(value['status'])))
    return 'service';
  if (has(value, 'name') && has(value, 'uri') && has(value, 'version')) return 'taxonomy';
  return undefined;
}

/** Tables of a package by their names in the plural and the singular. */
const TABLES: readonly (readonly [table: string, plural: string])[] = [
  ['organization', 'organizations'],
  ['program', 'programs'],
  ['service', 'services'],
  ['attribute', 'attributes'],
  ['other_attribute', 'other_attributes'],
  ['service_at_location', 'service_at_locations'],
  ['location', 'locations'],
  ['phone', 'phones'],
  ['contact', 'contacts'],
  ['address', 'addresses'],
  ['schedule', 'schedules'],
  ['funding', 'fundings'],
  ['service_area', 'service_areas'],
  ['required_document', 'required_documents'],
  ['language', 'languages'],
  ['accessibility', 'accessibilities'],
  ['cost_option', 'cost_options'],
  ['organization_identifier', 'organization_identifiers'],
  ['taxonomy', 'taxonomies'],
  ['taxonomy_term', 'taxonomy_terms'],
  ['service_capacity', 'service_capacities'],
  ['unit', 'units'],
  ['url', 'urls'],
  ['metadata', 'metadata'],
  ['meta_table_description', 'meta_table_descriptions'],
];

/** Rows by the name of their table, or undefined for what is no package. */
export function tablesOf(json: unknown): ReadonlyMap<string, readonly unknown[]> | undefined {
  if (!isObject(json) || has(json, 'schemaVersion') || has(json, 'id')) return undefined;
  const tables = new Map<string, readonly unknown[]>();
  for (const [table, plural] of TABLES)
    for (const name of [table, plural])
      if (has(json, name) && Array.isArray(json[name])) tables.set(table, json[name] as readonly unknown[]);
  const main = ['organization', 'service', 'location'].filter((name) => tables.has(name));
  // A feed that does not say so has organizations and contacts, too.
  const isFeed = ['offers', 'places', 'events', 'closures'].some((name) => has(json, name));
  const own = Object.keys(json).some(
    (name) => tables.has(name.replace(/s$/, '')) && !/^(organ|contac).*s$/.test(name),
  );
  if (isFeed || !own) return undefined;
  const sure = [...(tables.get('service') ?? [])].slice(0, 5).some((row) => isObject(row) && has(row, 'id'));
  const more = [...(tables.get('organization') ?? tables.get('location') ?? [])]
    .slice(0, 5)
    .some((row) => isObject(row) && has(row, 'id') && has(row, 'name'));
  return main.length && (sure || more) ? tables : undefined;
}

/** The list of a page of an answer. */
export function pageOf(
  json: unknown,
): { readonly key: string; readonly list: readonly unknown[] } | undefined {
  if (!isObject(json)) return undefined;
  const key = PAGES.find((name) => has(json, name) && Array.isArray(json[name]));
  if (key === undefined) return undefined;
  const list = json[key] as readonly unknown[];
  const isPage = PAGING.filter((name) => has(json, name)).length > 1;
  return isPage || list.slice(0, 20).some((each) => kindOfRecord(each)) ? { key, list } : undefined;
}

/** What the API says of itself. */
export const isApiRoot = (json: unknown): boolean =>
  isObject(json) && has(json, 'version') && has(json, 'openapi_url') && has(json, 'profile');

export function isHsds(json: unknown): boolean {
  if (Array.isArray(json)) return json.slice(0, 20).some((each) => kindOfRecord(each) || pageOf(each));
  if (!isObject(json) || has(json, 'schemaVersion') || has(json, '@context')) return false;
  return !!(kindOfRecord(json) ?? tablesOf(json) ?? pageOf(json)) || isApiRoot(json);
}

/** Entries of everything but packages. */
export function* entriesOf(json: unknown, path = '', depth = 0): Generator<HsdsEntry> {
  const page = depth < 3 ? pageOf(json) : undefined;
  if (page || (Array.isArray(json) && depth < 3)) {
    const list = page ? page.list : (json as readonly unknown[]);
    const at = page ? (path ? `${path}.${page.key}` : page.key) : path;
    for (let i = 0; i < list.length; i++) yield* entriesOf(list[i], `${at}[${i}]`, depth + 1);
    return;
  }
  const kind = kindOfRecord(json) ?? 'other';
  const name = kind === 'other' ? (isApiRoot(json) ? 'API' : '?') : kind;
  yield { kind, name, value: json, path };
}
