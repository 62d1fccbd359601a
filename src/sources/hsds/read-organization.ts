// Organizations of HSDS, with the contacts, places and services that stand inside of them.
import { fingerprint } from '../icalendar/fingerprint.js';
import { kept } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import type { ContactReader } from './read-contacts.js';
import type { PlaceReader } from './read-place.js';

export interface OrganizationReader {
  /** Id of the organization; `services` reads the services that stand in it. */
  readonly read: (
    value: unknown,
    path: string,
    services: (value: unknown, path: string, organizationId: string) => void,
  ) => string | undefined;
}

const register = /regist|charity|company|vereins|handels|coh|chc/i;

export function createOrganizationReader(
  reading: Reading,
  { contacts, phones }: ContactReader,
  places: PlaceReader,
): OrganizationReader {
  const { book } = reading;
  const known = new Map<string, string>();

  const identifiers = (item: SourceItem): object => {
    const found: Record<string, string> = {};
    item.list('organization_identifiers').forEach((value, i) => {
      reading.item(
        value,
        'organization_identifier',
        `${item.path}.organization_identifiers[${i}]`,
        (each) => {
          each.ignore('id');
          const [scheme, type, number] = [
            each.line('identifier_scheme'),
            each.line('identifier_type'),
            each.line('identifier'),
          ];
          const named = `${scheme ?? ''} ${type ?? ''}`;
          if (number === undefined) return;
          if (/\bags\b|gemeindeschl/i.test(named) && /^\d{2,8}$/.test(number)) found['ags'] ??= number;
          else if (/\bozg\b/i.test(named)) found['ozg'] ??= number;
          else if (/bamf/i.test(named)) found['bamfTraegerNo'] ??= number;
          else if (register.test(named)) found['registerNo'] ??= number;
          else reading.lose('organization.organization_identifiers');
        },
      );
    });
    return found;
  };

  const one = (
    item: SourceItem,
    services: (value: unknown, path: string, organizationId: string) => void,
  ): string | undefined => {
    const [id, name] = [item.line('id'), item.line('name')];
    if (id === undefined || name === undefined) {
      reading.report('system-no-name', item.path, { kind: 'organization' });
      item.ignoreAll();
      return undefined;
    }
    const logo = item.address('logo');
    const websites = item.list('additional_websites').length;
    if (websites) reading.lose('organization.additional_websites', websites);
    book.put('organizations', {
      id,
      name,
      shortName: item.line('alternate_name'),
      description: item.text('description'),
      logo: logo === undefined ? undefined : { src: logo, alt: name },
      url: item.address('website') ?? item.address('url'),
      email: item.mail('email'),
      phones: phones(item),
      parentId: item.line('parent_organization_id'),
      identifiers: identifiers(item),
      source: kept({ id, url: item.address('uri') }),
    });
    contacts(item, { name, organizationId: id });
    item.list('locations').forEach((value, i) => places.read(value, `${item.path}.locations[${i}]`, id));
    item.list('services').forEach((value, i) => services(value, `${item.path}.services[${i}]`, id));
    return id;
  };

  return {
    read(value, path, services) {
      const print = fingerprint(value);
      const old = known.get(print);
      if (old !== undefined) return old;
      const id = reading.item(value, 'organization', path, (item) => one(item, services));
      if (id !== undefined) known.set(print, id);
      return id;
    },
  };
}
