// Contacts and phones of HSDS. A name is mostly a person's, and nobody knows whether the person has agreed: it is left out,
// the function stays.
import { cleanString } from '../../feed/clean-string.js';
import { fingerprint } from '../icalendar/fingerprint.js';
import { languageCode } from '../language-code.js';
import { isOfficeName } from '../office-name.js';
import { phoneNumber } from '../phone-number.js';
import { kept } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';

type Json = Record<string, unknown>;

/** Where a contact belongs. */
export interface Owner {
  readonly name: string;
  readonly organizationId?: string | undefined;
  readonly placeId?: string | undefined;
  /** ISO 3166, for phone numbers. */
  readonly country?: string | undefined;
}

const PHONE_TYPES: Readonly<Record<string, string>> = {
  voice: 'voice',
  fax: 'fax',
  cell: 'mobile',
  mobile: 'mobile',
  text: 'sms',
  sms: 'sms',
  video: 'voice',
  textphone: 'voice',
};

const desk =
  /\b(desk|office|reception|centre|center|department|hotline|helpline|service|services|information|info)\b/i;

export interface ContactReader {
  readonly phones: (item: SourceItem, country?: string) => Json[];
  readonly languages: (item: SourceItem, key?: string) => Json[];
  /** Ids of the contacts of a record. */
  readonly contacts: (item: SourceItem, owner: Owner) => string[];
  /** A contact for phones and mail that stand at the record itself; nothing when its contacts have them already. */
  readonly own: (
    id: string,
    owner: Owner,
    phones: readonly Json[],
    email: string | undefined,
    ids: readonly string[],
  ) => string[];
}

export function createContactReader(reading: Reading): ContactReader {
  const { book } = reading;
  const read = new Map<string, string>();

  const languages = (item: SourceItem, key = 'languages'): Json[] => {
    const found: Json[] = [];
    item.list(key).forEach((value, i) => {
      reading.item(value, 'language', `${item.path}.${key}[${i}]`, (language) => {
        language.ignore('id');
        const [code, name] = [language.line('code'), language.line('name')];
        const tag = languageCode(code ?? '') ?? languageCode(name ?? '');
        if (tag)
          found.push(
            kept({
              code: tag,
              mode: tag === 'sgn' || tag === 'gsg' ? 'sign' : undefined,
              note: language.text('note'),
            }),
          );
        else language.refuse(code ? 'code' : 'name', code ?? name);
      });
    });
    return found;
  };

  const phones = (item: SourceItem, country?: string): Json[] => {
    const found: Json[] = [];
    item.list('phones').forEach((value, i) => {
      reading.item(value, 'phone', `${item.path}.phones[${i}]`, (phone) => {
        phone.ignore('id');
        const written = phone.line('number');
        const number = written === undefined ? undefined : phoneNumber(written, country);
        if (!number) {
          if (written !== undefined) phone.refuse('number');
          return;
        }
        if (!number.international) reading.count('system-phone');
        const extension = phone.line('extension');
        const more =
          extension && (reading.language.startsWith('de') ? `Durchwahl ${extension}` : `ext. ${extension}`);
        const kind = phone.line('type')?.toLowerCase();
        if (kind && !Object.hasOwn(PHONE_TYPES, kind)) phone.refuse('type');
        const spoken = languages(phone).map(({ code }) => code);
        const label = [phone.line('description'), more].filter(Boolean).join(', ');
        const draft = kept({
          number: number.number,
          type: kind && Object.hasOwn(PHONE_TYPES, kind) ? PHONE_TYPES[kind] : undefined,
          label,
          languages: spoken,
        });
        if (!found.some((each) => each['number'] === draft['number'] && each['label'] === draft['label']))
          found.push(draft);
      });
    });
    return found;
  };

  const one = (contact: SourceItem, owner: Owner): string | undefined => {
    const name = contact.line('name');
    const isOffice = !!name && (isOfficeName(name) || desk.test(name));
    if (name && !isOffice) reading.count('system-people');
    const role = contact.line('title');
    const department = contact.line('department');
    const id = contact.line('id');
    const email = contact.mail('email');
    if (id === undefined) {
      reading.report('system-no-name', contact.path, { kind: 'contact' });
      return undefined;
    }
    return book.put('contacts', {
      id,
      role: role ?? department,
      name: isOffice ? name : (role ?? department) ? undefined : owner.name,
      department: role === undefined ? undefined : department,
      emails: email === undefined ? undefined : [email],
      phones: phones(contact, owner.country),
    });
  };

  return {
    phones,
    languages,

    contacts(item, owner) {
      const ids: string[] = [];
      item.list('contacts').forEach((value, i) => {
        // The same contact stands at services, places and organizations: read once, it belongs to all of them.
        const print = fingerprint(value);
        let id = read.get(print);
        if (id === undefined) {
          id = reading.item(value, 'contact', `${item.path}.contacts[${i}]`, (contact) =>
            one(contact, owner),
          );
          if (id === undefined) return;
          read.set(print, id);
        }
        const old = book.get('contacts', id);
        const { organizationId, placeId } = owner;
        book.put('contacts', {
          id,
          organizationId: old?.['organizationId'] === undefined ? organizationId : undefined,
          placeId: old?.['placeId'] === undefined ? placeId : undefined,
        });
        if (!ids.includes(id)) ids.push(id);
      });
      return ids;
    },

    own(id, owner, numbers, email, ids) {
      const known = new Set<unknown>();
      for (const each of ids) {
        const contact = book.get('contacts', each);
        for (const { number } of (contact?.['phones'] ?? []) as readonly Json[]) known.add(number);
        for (const mail of (contact?.['emails'] ?? []) as readonly string[]) known.add(mail);
      }
      const left = numbers.filter(({ number }) => !known.has(number));
      const mail = email !== undefined && !known.has(email) ? email : undefined;
      if (!left.length && mail === undefined) return [];
      return [
        book.put('contacts', {
          id: cleanString(`${id}-contact`),
          name: owner.name,
          organizationId: owner.organizationId,
          placeId: owner.placeId,
          phones: left,
          emails: mail === undefined ? undefined : [mail],
        }),
      ];
    },
  };
}
