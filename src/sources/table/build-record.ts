/** The record of a row, and those that stand in the row, too: organizer, place and contact of an event, the contact of an organization. */
import { isObject } from '../../feed/check.js';
import type { CollectionName } from '../../feed/types.js';
import { readPlace } from '../place-text.js';
import { insides, type Inside } from './columns.js';
import type { Json } from './known-records.js';
import { assemble, insideOf, type BadEnd, type BuildContext } from './assemble-record.js';
import type { RowDraft } from './row-draft.js';

export interface BuiltRecord {
  readonly record: Json;
  readonly badEnd: BadEnd | undefined;
  /** Records that stand in the row, too. */
  readonly inside: readonly (readonly [kind: Inside, id: string])[];
}

const online =
  /^(?:online|digital|virtuell|virtual|im internet|internet|zoom|(?:microsoft |ms )?teams|webex|videokonferenz|online[ -](?:seminar|veranstaltung|kurs)|per video)(?:[ -]?(?:meeting|konferenz))?(?: ?\(.{0,60}\))?$/i;

/** Values of the columns that belong to a record inside the row, with its own paths. */
function valuesInside(values: ReadonlyMap<string, unknown>, kind: Inside): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  values.forEach((value, path) => {
    if (insideOf(path) === kind) found.set(path.slice(kind.length + 1), value);
  });
  return found;
}

/** What a contact without a name is called: like its organization, else like what it is there for. */
function nameOf(
  contact: Json,
  list: CollectionName,
  record: Json,
  values: ReadonlyMap<string, unknown>,
): Json {
  if (contact['name'] || contact['role']) return {};
  const name = list === 'organizations' ? record['name'] : values.get('organization.name');
  return name ? { name } : { role: record['title'] };
}

/** Records of the row that others may mean, too. */
function addInside(
  list: CollectionName,
  record: Json,
  values: ReadonlyMap<string, unknown>,
  context: BuildContext,
): readonly (readonly [Inside, string])[] {
  const { known } = context;
  const met: [Inside, string][] = [];
  const many = list === 'offers' || list === 'events';
  const of = (kind: Inside): Json | undefined => {
    const own = valuesInside(values, kind);
    if (!own.size) return undefined;
    const { record: inner } = assemble(insides[kind], own, context);
    return Object.keys(inner).length ? inner : undefined;
  };

  const organization = of('organization');
  if (organization && many) {
    const ids = Array.isArray(record['organizationIds']) ? (record['organizationIds'] as string[]) : [];
    const { name } = organization;
    const all =
      typeof name === 'string' && Object.keys(organization).length === 1
        ? known.referAll('organizations', name)
        : [];
    const found = name === undefined ? [] : all.length ? all : [known.meet('organizations', organization)];
    for (const id of found) {
      if (!ids.includes(id)) ids.push(id);
      met.push(['organization', id]);
    }
    if (ids.length) record['organizationIds'] = ids;
  }

  const place = of('place');
  let placeId: string | undefined;
  if (place) {
    const { name, ...rest } = place;
    if (typeof name === 'string' && online.test(name) && !isObject(place['address'])) {
      if (many && !record['attendance']) record['attendance'] = 'online';
    } else {
      const split =
        typeof name === 'string' && !isObject(place['address'])
          ? readPlace(name)
          : { ...(name !== undefined && { name }) };
      const whole: Json = { ...split, ...rest };
      const known_ =
        typeof name === 'string' && !Object.keys(rest).length ? known.find('places', name) : undefined;
      placeId = known_ ?? known.meet('places', whole);
      met.push(['place', placeId]);
    }
  }
  if (placeId && list === 'offers') {
    const ids = Array.isArray(record['placeIds']) ? (record['placeIds'] as string[]) : [];
    record['placeIds'] = ids.includes(placeId) ? ids : [...ids, placeId];
  } else if (placeId && (list === 'events' || list === 'contacts')) record['placeId'] ??= placeId;

  let contact = of('contact');
  // An organization has no address and no hours: its contact does.
  if (list === 'organizations' && (placeId || contact))
    contact = { kind: 'organization', ...contact, ...(placeId && { placeId }), organizationId: record['id'] };
  if (contact) {
    const [owner] =
      many && Array.isArray(record['organizationIds']) ? (record['organizationIds'] as string[]) : [];
    if (owner && !contact['organizationId']) contact['organizationId'] = owner;
    const id = known.meet('contacts', contact, nameOf(contact, list, record, values));
    met.push(['contact', id]);
    if (many) {
      const ids = Array.isArray(record['contactIds']) ? (record['contactIds'] as string[]) : [];
      record['contactIds'] = ids.includes(id) ? ids : [...ids, id];
    }
  }
  return met;
}

export function buildRecord(draft: RowDraft, id: string, context: BuildContext): BuiltRecord {
  const { list } = draft.plan;
  const { record, badEnd } = assemble(list, draft.values, context);
  const whole: Json = { id, ...record };
  // A record of its own needs no other one in it.
  if (list === 'contacts' && !whole['role'] && !whole['name']) {
    const person = whole['person'];
    if (isObject(person)) whole['role'] = context.defaultLanguage === 'en' ? 'Contact' : 'Ansprechperson';
  }
  const inside = addInside(list, whole, draft.values, context);
  return { record: whole, inside, badEnd };
}
