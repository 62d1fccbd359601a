// What stands around events and offers in schema.org: places, organizations, people and points of contact. It is one file
// because they hold one another: an organization its places, a place its contacts, a contact its organization.
import { idFor } from '../id-for.js';
import { isOfficeName } from '../office-name.js';
import { readPlace as placeInText } from '../place-text.js';
import { countryCode } from '../systems/country-code.js';
import { orNothing } from '../systems/record-book.js';
import type { SourceItem } from '../systems/source-item.js';
import { kindOfTypes } from './ld-types.js';
import { typesOf, type Node } from './ld-document.js';
import type { Ld, Localized, Named } from './ld-values.js';
import type { Details } from './read-details.js';
import { readHours } from './read-hours.js';

type Json = Record<string, unknown>;

export interface Around {
  readonly place: (named: Named) => string | undefined;
  readonly organization: (named: Named) => string | undefined;
  /** Organizations of fields; persons are counted, not named. */
  readonly organizations: (item: SourceItem, keys: readonly string[]) => string[];
  /** Points of contact of a record; their ids. */
  readonly contacts: (item: SourceItem, key: string, owner: Owner) => string[];
  readonly person: (named: Named) => string | undefined;
  /** A point of contact that stands for itself. */
  readonly point: (named: Named) => string | undefined;
}

export interface Owner {
  readonly id: string;
  readonly name: Localized | undefined;
  readonly organizationId?: string | undefined;
  readonly placeId?: string | undefined;
  readonly country?: string | undefined;
}

/** What makes an organization a place, too. */
const somewhere = ['address', 'geo', 'openingHours', 'openingHoursSpecification', 'hasMap'];

/** `www.example.org` of an address. */
const hostOf = (url: string | undefined): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/?#:]{1,200})/i.exec(url ?? '')?.[1];

export function createAround(ld: Ld, details: Details): Around {
  const { reading } = ld;
  const { idOf, phones, mails, languages, areas } = details;
  const { book } = reading;
  /** A node is read once, whoever refers to it; undefined while it is being read, which ends circles. */
  const known = new Map<string, Map<Node, string | undefined>>();

  const once = (
    node: Node,
    kind: string,
    path: string,
    one: (item: SourceItem) => string | undefined,
  ): string | undefined => {
    // The same node may be a place for one and an organization for another.
    let read = known.get(kind);
    if (!read) known.set(kind, (read = new Map<Node, string | undefined>()));
    const ids = read;
    if (ids.has(node)) return ids.get(node);
    return ld.descend(() => {
      if (ids.has(node)) return ids.get(node);
      ids.set(node, undefined);
      const id = reading.item(node, kind, path, (item) => {
        item.ignore('@type');
        return one(item);
      });
      ids.set(node, id);
      return id;
    });
  };

  const contacts: Around['contacts'] = (item, key, owner) => {
    const ids: string[] = [];
    ld.nodes(item, key).forEach(({ node, path }, i) => {
      if (!node) {
        reading.lose(`${item.kind}.${key}`);
        return;
      }
      const id = once(node, 'ContactPoint', path, (each) => point(each, owner, i));
      if (id !== undefined) ids.push(id);
    });
    return ids;
  };

  const point = (item: SourceItem, owner: Owner, index: number): string | undefined => {
    const role = ld.text(item, 'contactType');
    const name = ld.line(item, 'name');
    const isOffice = name !== undefined && (isOfficeName(name) || name === owner.name);
    if (name !== undefined && !isOffice) reading.count('system-people');
    const { keys, words } = areas(item, 'areaServed');
    if (words.length) reading.lose('ContactPoint.areaServed', words.length);
    let appointmentUrl: string | undefined;
    for (const { node, path } of ld.nodes(item, 'potentialAction'))
      reading.item(node, 'Action', path, (action) => {
        action.ignore('@type', '@id');
        appointmentUrl ??= ld.address(action, 'target');
      });
    const called = isOffice ? name : (owner.name ?? '');
    const fields = {
      role,
      name: role === undefined || isOffice ? called || '?' : undefined,
      organizationId: owner.organizationId,
      placeId: owner.placeId,
      phones: phones(item, owner.country),
      emails: mails(item),
      contactFormUrl: ld.address(item, 'url'),
      languages: languages(item, 'availableLanguage'),
      serviceArea: keys,
      hours: readHours(item, ld, ['hoursAvailable'], []),
      appointmentUrl,
    };
    return book.put('contacts', {
      id: idOf(item, 'kontakt', `${owner.id} ${JSON.stringify(role ?? '')} ${index}`),
      ...fields,
    });
  };

  /** A contact for what stands at an organization or a place itself. */
  const ownContact = (owner: Owner, fields: Json): string | undefined => {
    const found = orNothing(fields);
    if (!found || owner.name === undefined) return undefined;
    const { organizationId, placeId, name } = owner;
    return book.put('contacts', { id: `${owner.id}-contact`, name, organizationId, placeId, ...found });
  };

  const place = ({ node, text, path }: Named): string | undefined => {
    if (!node) {
      const clean = (text ?? '').trim().slice(0, 300);
      if (!clean) return undefined;
      return book.put('places', { id: idFor('ort', clean), ...placeInText(clean) });
    }
    return once(node, 'Place', path, (item) => onePlace(item, typesOf(node), undefined));
  };

  const onePlace = (
    item: SourceItem,
    types: readonly string[],
    organizationId: string | undefined,
  ): string | undefined => {
    const isAddress = types.includes('PostalAddress');
    const name = isAddress ? undefined : (ld.text(item, 'name') ?? ld.text(item, 'legalName'));
    const { fields, country } = isAddress ? details.postal(item) : details.address(item);
    const at = details.geo(item);
    const id = idOf(item, 'ort', JSON.stringify([name, fields, at]));
    const hours = readHours(
      item,
      ld,
      ['openingHoursSpecification', 'specialOpeningHoursSpecification'],
      ['openingHours'],
    );
    const virtual = types.includes('VirtualLocation');
    const own = organizationId === undefined ? ld.text(item, 'description', true) : undefined;
    const about = [own, fields['description']].filter((each) => each !== undefined);
    const url = organizationId === undefined ? ld.address(item, 'url') : undefined;
    const record = orNothing({
      name: name ?? fields['name'],
      description:
        about.length > 1 && about.every((each) => typeof each === 'string') ? about.join('\n\n') : about[0],
      kind: virtual ? 'online' : undefined,
      address: fields['address'],
      geo: at,
      accessibility: details.accessibility(item),
      hours,
      mapUrl: ld.address(item, 'hasMap'),
    });
    if (!record) return undefined;
    book.put('places', { id, ...record });
    if (organizationId === undefined) {
      const owner: Owner = { id, name, placeId: id, country };
      const asked = {
        phones: phones(item, country),
        emails: mails(item),
        links: url === undefined ? [] : [{ url, kind: 'info' }],
      };
      if (asked.phones.length || asked.emails.length) ownContact(owner, asked);
      else if (url !== undefined) reading.lose('Place.url');
      contacts(item, 'contactPoint', owner);
    }
    return id;
  };
  const organization = ({ node, text, path }: Named): string | undefined => {
    if (!node) {
      const name = (text ?? '').trim().slice(0, 300);
      // An address alone names nobody.
      if (!name || /^(https?:|_:)/i.test(name)) return undefined;
      return book.put('organizations', { id: idFor('org', name), name });
    }
    return once(node, 'Organization', path, (item) => oneOrganization(item, typesOf(node)));
  };

  const oneOrganization = (item: SourceItem, types: readonly string[]): string | undefined => {
    const url = ld.address(item, 'url');
    // Many pages say no more of those who run them than where they are found.
    const name = ld.text(item, 'name') ?? ld.text(item, 'legalName') ?? hostOf(url);
    if (name === undefined) {
      reading.report('system-no-name', item.path, { kind: types[0] ?? 'Organization' });
      item.ignoreAll();
      return undefined;
    }
    const id = idOf(item, 'org', JSON.stringify(name));
    const [first] = ld.nodes(item, 'address');
    const country = first?.node
      ? countryCode(String((first.node['addressCountry'] as string | undefined) ?? ''))
      : undefined;
    const email = mails(item);
    const numbers = phones(item, country);
    const logo = ld.address(item, 'logo');
    const parent = ld.nodes(item, 'parentOrganization')[0];
    book.put('organizations', {
      id,
      name,
      shortName: ld.text(item, 'alternateName'),
      description: ld.text(item, 'description', true),
      logo: logo === undefined ? undefined : { src: logo, alt: name },
      url,
      email: email[0],
      phones: numbers,
      parentId: parent && organization(parent),
    });
    for (const key of ['department', 'subOrganization'])
      for (const each of ld.nodes(item, key)) {
        const below = organization(each);
        if (below !== undefined && below !== id && book.get('organizations', below))
          book.put('organizations', {
            id: below,
            name: book.get('organizations', below)?.['name'],
            parentId: id,
          });
      }
    const owner: Owner = { id, name, organizationId: id, country };
    let placeId: string | undefined;
    if (somewhere.some((key) => item.has(key))) {
      placeId = onePlace(item, [], id);
      ownContact(
        { ...owner, placeId },
        { phones: numbers, emails: email, links: url === undefined ? [] : [{ url, kind: 'info' }] },
      );
    }
    for (const each of ld.nodes(item, 'location'))
      if (!each.node || each.node !== first?.node) placeId = place(each) ?? placeId;
    contacts(item, 'contactPoint', { ...owner, placeId });
    return id;
  };

  return {
    place,
    organization,
    contacts,
    point: ({ node, path }) =>
      node && once(node, 'ContactPoint', path, (item) => point(item, { id: path, name: undefined }, 0)),

    organizations(item, fields) {
      const ids: string[] = [];
      for (const key of fields)
        for (const each of ld.nodes(item, key)) {
          const kind = each.node && kindOfTypes(typesOf(each.node));
          if (kind === 'person') {
            reading.count('system-people');
            continue;
          }
          const id = organization(each);
          if (id !== undefined && !ids.includes(id)) ids.push(id);
        }
      return ids;
    },

    person({ node, path }) {
      if (!node) return undefined;
      return once(node, 'Person', path, (item) => {
        for (const key of [
          'name',
          'givenName',
          'familyName',
          'additionalName',
          'honorificPrefix',
          'alternateName',
          'image',
          'birthDate',
          'gender',
        ])
          item.ignore(key);
        reading.count('system-people');
        const role = ld.text(item, 'jobTitle');
        const [works] = ld.nodes(item, 'worksFor');
        const organizationId = works && organization(works);
        const name =
          organizationId === undefined ? undefined : book.get('organizations', organizationId)?.['name'];
        if (role === undefined && name === undefined) {
          reading.leaveOut('Person');
          item.ignoreAll();
          return undefined;
        }
        const url = ld.address(item, 'url');
        return book.put('contacts', {
          id: idOf(item, 'kontakt', JSON.stringify([role, organizationId, path])),
          role,
          name: role === undefined ? name : undefined,
          organizationId,
          phones: phones(item, undefined),
          emails: mails(item),
          links: url === undefined ? [] : [{ url, kind: 'info' }],
          languages: languages(item, 'knowsLanguage'),
        });
      });
    },
  };
}
