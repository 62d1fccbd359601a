// The search over contacts: what of a contact is searched. Its function counts most, then its topics and languages.
import type { Lookup } from '../../feed/lookup.js';
import type { Contact, Feed } from '../../feed/types.js';
import { languageName } from '../../language/language-names.js';
import { personName } from '../../language/person-name.js';
import { createRecordSearch, type RecordHits, type RecordSearch } from '../base/record-search.js';

export type ContactHits = RecordHits<Contact>;
export type ContactSearch = RecordSearch<Contact>;

export const createSearch = (feed: Feed, lookup: Lookup): ContactSearch =>
  createRecordSearch<Contact>(feed, lookup, (contact, say) => {
    const { role, name, organizationId, placeId, phones, emails, department } = contact;
    say('title', role);
    say('title', name);
    say('title', personName(contact));
    say.terms('fieldsOfAction', contact.topics);
    say.terms('audiences', contact.audiences);
    // "Arabisch" finds who speaks it; in the feed's language and in German, which helpers type.
    for (const { code } of contact.languages ?? [])
      if (code !== 'de') {
        say('labels', languageName('de', code));
        if (feed.defaultLanguage !== 'de') say('labels', languageName(feed.defaultLanguage, code));
      }
    if (organizationId !== undefined) say.organizations([organizationId]);
    const kind = lookup.organization(organizationId)?.kind;
    say.terms('actorTypes', kind === undefined ? [] : [kind]);
    say('provider', department);
    say.place(placeId);
    for (const ags of contact.serviceArea ?? []) say('place', lookup.term('municipalities', ags)?.label);
    for (const { number, label } of phones ?? []) {
      say('description', number);
      say('description', label);
    }
    for (const mail of emails ?? []) say('description', mail);
    say('description', lookup.organization(organizationId)?.description);
  });
