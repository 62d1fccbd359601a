// What search engines are told about the contacts that are shown; off by default.
import type { Contact } from '../../feed/types.js';
import { pageData } from '../base/page-data.js';
import type { DirectoryHost } from './host.js';
import type { ContactGroup } from './view.js';

/** Keeps the data in step with `groups`; undefined takes them away. */
export const describe = (host: DirectoryHost, groups: readonly ContactGroup[] | undefined): void => {
  const { snapshot, context, element } = host;
  const contacts: Contact[] = [];
  for (const group of (element.isConnected && groups) || [])
    for (const contact of group.contacts) if (!contacts.includes(contact)) contacts.push(contact);
  const feed = snapshot?.feed;
  const state = feed && contacts.length ? `${host.language} ${contacts.map(({ id }) => id).join()}` : '';
  void pageData(host, state, async () => {
    const { contactToJsonLd } = await import('../../exports/contact-json-ld.js');
    const { jsonLdText } = await import('../../exports/json-ld-text.js');
    return contacts.map((contact) =>
      jsonLdText(contactToJsonLd(contact, { feed: feed!, languages: context?.languages })),
    );
  });
};
