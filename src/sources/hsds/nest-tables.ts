// The tables of an HSDS package as the records the API would give: what points to a service, a place, an organization by
// its id stands inside of it.
import { isObject } from '../../feed/check.js';
import type { HsdsEntry } from './hsds-shape.js';

type Json = Readonly<Record<string, unknown>>;
type Tables = ReadonlyMap<string, readonly unknown[]>;

/** Which rows stand in which records: list in the record, table, key that points to the record. */
const CHILDREN: Readonly<Record<string, readonly (readonly [list: string, table: string, key: string])[]>> = {
  organization: [
    ['contacts', 'contact', 'organization_id'],
    ['phones', 'phone', 'organization_id'],
    ['organization_identifiers', 'organization_identifier', 'organization_id'],
    ['additional_websites', 'url', 'organization_id'],
    ['funding', 'funding', 'organization_id'],
    ['programs', 'program', 'organization_id'],
    ['attributes', 'attribute', 'link_id'],
  ],
  service: [
    ['phones', 'phone', 'service_id'],
    ['schedules', 'schedule', 'service_id'],
    ['service_areas', 'service_area', 'service_id'],
    ['service_at_locations', 'service_at_location', 'service_id'],
    ['languages', 'language', 'service_id'],
    ['funding', 'funding', 'service_id'],
    ['cost_options', 'cost_option', 'service_id'],
    ['required_documents', 'required_document', 'service_id'],
    ['contacts', 'contact', 'service_id'],
    ['capacities', 'service_capacity', 'service_id'],
    ['additional_urls', 'url', 'service_id'],
    ['attributes', 'attribute', 'link_id'],
  ],
  location: [
    ['addresses', 'address', 'location_id'],
    ['contacts', 'contact', 'location_id'],
    ['phones', 'phone', 'location_id'],
    ['schedules', 'schedule', 'location_id'],
    ['accessibility', 'accessibility', 'location_id'],
    ['languages', 'language', 'location_id'],
    ['attributes', 'attribute', 'link_id'],
  ],
  service_at_location: [
    ['contacts', 'contact', 'service_at_location_id'],
    ['phones', 'phone', 'service_at_location_id'],
    ['schedules', 'schedule', 'service_at_location_id'],
    ['service_areas', 'service_area', 'service_at_location_id'],
  ],
  contact: [['phones', 'phone', 'contact_id']],
  phone: [['languages', 'language', 'phone_id']],
};

/** One row that another names. */
const PARENTS: Readonly<Record<string, readonly (readonly [field: string, table: string, key: string])[]>> = {
  service: [['program', 'program', 'program_id']],
  attribute: [['taxonomy_term', 'taxonomy_term', 'taxonomy_term_id']],
  taxonomy_term: [['taxonomy_detail', 'taxonomy', 'taxonomy_id']],
  service_capacity: [['unit', 'unit', 'unit_id']],
};

/** Keys that only say where a row belongs. */
const LINKS =
  ' service_id location_id organization_id contact_id phone_id service_at_location_id link_id link_entity taxonomy_term_id unit_id ';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Services, organizations and locations with all that belongs to them; then rows that belong to nothing. */
export function* nestTables(tables: Tables): Generator<HsdsEntry> {
  const byKey = new Map<string, Map<string, Json[]>>();
  const used = new Set<unknown>();

  /** Rows of a table by what stands in one of their columns. */
  const index = (table: string, key: string): Map<string, Json[]> => {
    const name = `${table} ${key}`;
    let found = byKey.get(name);
    if (!found) {
      byKey.set(name, (found = new Map<string, Json[]>()));
      for (const row of tables.get(table) ?? []) {
        const id = isObject(row) && Object.hasOwn(row, key) ? textOf(row[key]) : undefined;
        if (id === undefined || id === '') continue;
        const list = found.get(id);
        if (list) list.push(row as Json);
        else found.set(id, [row as Json]);
      }
    }
    return found;
  };

  /** `depth` ends what tables may make go round. */
  const nested = (table: string, row: Json, depth: number): Json => {
    used.add(row);
    if (depth > 5) return row;
    const record: Record<string, unknown> = {};
    // Places are read on their own: many services may share one.
    const wanted = table === 'service_at_location' ? 'location_id' : '';
    for (const key of Object.keys(row))
      if (key !== '__proto__' && (depth === 0 || key === wanted || !LINKS.includes(` ${key} `)))
        record[key] = row[key];
    const id = textOf(row['id']);
    for (const [list, child, key] of CHILDREN[table] ?? []) {
      const rows = id === undefined ? undefined : index(child, key).get(id);
      if (rows) record[list] = rows.map((each) => nested(child, each, depth + 1));
    }
    for (const [field, parent, key] of PARENTS[table] ?? []) {
      const parentId = textOf(row[key]);
      const found = parentId === undefined ? undefined : index(parent, 'id').get(parentId)?.[0];
      if (found) record[field] = nested(parent, found, depth + 1);
    }
    return record;
  };

  for (const kind of ['organization', 'location', 'service'] as const) {
    const rows = tables.get(kind) ?? [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      const value = isObject(row) ? nested(kind, row, 0) : row;
      yield { kind, name: kind, value, path: `${kind}[${i}]` };
    }
  }
  for (const [table, rows] of tables.entries())
    for (let i = 0; i < rows.length; i++)
      if (!used.has(rows[i]) && !['organization', 'location', 'service'].includes(table)) {
        const isTerm = table === 'taxonomy_term';
        yield {
          kind: isTerm ? 'taxonomy_term' : 'other',
          name: table,
          value: rows[i],
          path: `${table}[${i}]`,
        };
      }
}
