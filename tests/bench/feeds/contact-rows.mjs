// The same contacts as plain rows: codes are words, references names.
import { languageNames, placeWords, referencesOf, slot, words } from './row-words.mjs';

export const contactRows = (feed) => {
  const { organizations, places } = referencesOf(feed);
  return feed.contacts.map((contact) => ({
    id: contact.id,
    title: contact.role,
    name: contact.name,
    person: contact.person ? `${contact.person.given} ${contact.person.family}` : '',
    summary: contact.department,
    provider: organizations.get(contact.organizationId).name,
    ...placeWords(places.get(contact.placeId)),
    phones: contact.phones.map(({ number }) => number),
    emails: contact.emails,
    chat: contact.onlineServices?.[0].url ?? '',
    appointments: contact.appointmentUrl ?? '',
    languages: languageNames(contact.languages),
    fields: words('fieldsOfAction', contact.topics),
    audience: words('audiences', contact.audiences),
    when: (contact.hours?.weekly ?? []).map((one) => slot(one.days, one)).join('; '),
    area: words('municipalities', contact.serviceArea).join(', '),
    verified: contact.verifiedAt,
  }));
};
