// Locations of the Integreat API as places, with the contacts and the organization that stand at them.
import { isOfficeName } from '../office-name.js';
import { phoneNumber } from '../phone-number.js';
import { countryCode } from '../systems/country-code.js';
import { kept } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import type { EntryGroup } from './group-entries.js';
import { readHours } from './read-hours.js';
import { readTexts, type IntegreatContext } from './read-texts.js';

type Json = Record<string, unknown>;

/** The place an entry names: its fields, without what the entry itself says of it. */
interface NamedPlace {
  readonly id: string;
  readonly name: string | undefined;
  readonly country: string | undefined;
  readonly fields: Json;
}

/** Undefined when there is none: the API writes an object full of nulls. */
export function readLocation(owner: SourceItem, reading: Reading): NamedPlace | undefined {
  return reading.item(owner.value('location'), 'location', `${owner.path}.location`, (item) => {
    const [id, name] = [item.line('id'), item.line('name')];
    const nation = item.line('country');
    const country = nation === undefined ? undefined : countryCode(nation);
    if (nation !== undefined && !country) item.refuse('country');
    const [lat, lng] = [item.number('latitude'), item.number('longitude')];
    const isPoint = lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
    if (lat !== undefined && !isPoint) item.refuse('latitude');
    const ags = item.line('ags') ?? item.line('municipality_key');
    const address = kept({
      street: item.line('address'),
      postcode: item.line('postcode'),
      city: item.line('town'),
      // Germany is what a feed means without a word.
      country: country === 'DE' ? undefined : country,
    });
    if (id === undefined) return undefined;
    const fields = kept({
      address,
      geo: isPoint && (lat || lng) ? { lat, lng } : undefined,
      ags: ags !== undefined && /^\d{8}$/.test(ags) ? ags : undefined,
    });
    return { id: `integreat-place-${id}`, name, country: country ?? 'DE', fields };
  });
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);

/** Contacts of a place. Names of persons are left out; the area they answer for stays. */
function readContacts(
  item: SourceItem,
  place: NamedPlace,
  title: unknown,
  reading: Reading,
  organizationId?: string,
): void {
  const { book } = reading;
  const taken = new Set<string>();
  const phones = (contact: SourceItem): Json[] => {
    const found: Json[] = [];
    for (const [key, type] of [
      ['phone_number', 'voice'],
      ['mobile_number', 'mobile'],
    ] as const) {
      const text = contact.line(key);
      const number = text === undefined ? undefined : phoneNumber(text, place.country);
      if (number) {
        if (!number.international) reading.count('system-phone');
        found.push(kept({ number: number.number, type: type === 'voice' ? undefined : type }));
      } else if (text !== undefined) contact.refuse(key);
    }
    return found;
  };
  const put = (contact: SourceItem, area: string | undefined, name: string | undefined): void => {
    const [url, mail] = [contact.address('website'), contact.mail('email')];
    const numbers = phones(contact);
    const appointmentUrl = contact.address('appointment_url');
    const hours = contact === item ? undefined : readHours(contact, reading);
    if (!numbers.length && url === undefined && mail === undefined && appointmentUrl === undefined && !hours)
      return;
    let id = `${place.id}-${slug(area ?? '') || 'contact'}`;
    while (taken.has(id)) id += '-2';
    taken.add(id);
    book.put('contacts', {
      id,
      role: area,
      name: name ?? (area === undefined ? (title ?? place.name ?? '?') : undefined),
      organizationId,
      placeId: place.id,
      phones: numbers,
      emails: mail === undefined ? [] : [mail],
      links: url === undefined ? [] : [{ url, kind: 'info' }],
      appointmentUrl,
      hours,
    });
  };
  const list = item.list('contacts');
  list.forEach((value, i) => {
    reading.item(value, 'contact', `${item.path}.contacts[${i}]`, (contact) => {
      const name = contact.line('name');
      const isOffice = name !== undefined && isOfficeName(name);
      if (name !== undefined && !isOffice) reading.count('system-people');
      put(contact, contact.line('area_of_responsibility'), isOffice ? name : undefined);
    });
  });
  // Older answers, and the first contact once more in newer ones.
  if (list.length) {
    item.ignore('website', 'email', 'phone_number');
    const appointmentUrl = item.address('appointment_url');
    const [first] = taken;
    if (appointmentUrl !== undefined && first !== undefined)
      book.put('contacts', { id: first, appointmentUrl });
    else if (appointmentUrl !== undefined) reading.lose('location.appointment_url');
  } else put(item, undefined, undefined);
}

/** The organization at an entry; its id. */
export function readOrganization(owner: SourceItem, reading: Reading): string | undefined {
  return reading.item(owner.value('organization'), 'organization', `${owner.path}.organization`, (item) => {
    const [number, name] = [item.line('id') ?? item.line('slug'), item.line('name')];
    item.ignore('slug');
    if (number === undefined || name === undefined) {
      reading.report('system-no-name', item.path, { kind: 'organization' });
      item.ignoreAll();
      return undefined;
    }
    const logo = item.address('logo');
    return reading.book.put('organizations', {
      id: `integreat-organization-${number}`,
      name,
      url: item.address('website'),
      logo: logo === undefined ? undefined : { src: logo, alt: name },
    });
  });
}

/** One location in all its languages. */
export function readPlace(group: EntryGroup, context: IntegreatContext): void {
  const { reading } = context;
  const later: ((title: unknown) => void)[] = [];
  let place: NamedPlace | undefined;
  let more: Json = {};
  const texts = readTexts(group, context, (item, _language, isMain) => {
    if (!isMain) {
      item.ignoreAll();
      return;
    }
    const organizationId = readOrganization(item, reading);
    const named = readLocation(item, reading);
    const id = item.line('id') ?? '?';
    const own: NamedPlace = named ?? {
      id: `integreat-location-${id}`,
      name: undefined,
      country: 'DE',
      fields: {},
    };
    place = own;
    const free = item.flag('barrier_free');
    more = {
      ...own.fields,
      hours: readHours(item, reading),
      accessibility: free === undefined ? undefined : { wheelchair: free ? 'yes' : 'no' },
      category: reading.item(item.value('category'), 'category', `${item.path}.category`, (category) => {
        category.ignore('id');
        return category.line('name');
      }),
    };
    item.ignore('hash', 'published_at');
    // Their names are known only when the texts of all languages are.
    later.push((title) => readContacts(item, own, title, reading, organizationId));
    for (const key of ['contacts', 'website', 'email', 'phone_number', 'appointment_url']) item.ignore(key);
  });
  if (!texts || !place) return;
  if (texts.summary !== undefined && texts.description !== undefined)
    reading.lose('location.meta_description');
  reading.book.put('places', {
    id: place.id,
    name: texts.title ?? place.name,
    description: texts.description ?? texts.summary,
    ...more,
    source: kept({ name: 'Integreat', url: texts.url, id: texts.id }),
    modifiedAt: texts.modifiedAt,
  });
  for (const read of later) read(texts.title);
}
