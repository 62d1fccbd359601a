// The facets of the contact directory. What a contact says like an offer does is asked like an offer; who it is and when
// somebody is there are its own.
import type { Contact, Offer, Organization, VocabularyName } from '../feed/types.js';
import type { Facet } from './facet.js';
import { hoursOf } from './hours-of.js';
import { offerFacets, type OfferFacetContext } from './offer-facets.js';
import { openNow } from './open-now.js';

type ContactFacet = Facet<Contact, OfferFacetContext>;

/** What contacts need beside what offers need. */
export interface ContactSetting {
  readonly organization: (id: string | undefined) => Organization | undefined;
  /** Epoch ms: "open now" is true of this moment, and wrong after the next `changesAt` of open-now.ts. */
  readonly now: number;
}

/** A contact in the words of an offer. Languages of one telephone number are languages of the contact. */
const likeOffer = (contact: Contact): Offer => {
  const { id, topics, placeId, serviceArea, audiences, languages, phones } = contact;
  const spoken = languages?.slice() ?? [];
  for (const phone of phones ?? [])
    for (const code of phone.languages ?? [])
      if (!spoken.some((known) => known.code === code)) spoken.push({ code });
  return {
    id,
    title: '',
    ...(topics && { fieldsOfAction: topics }),
    ...(placeId !== undefined && { placeIds: [placeId] }),
    ...(serviceArea && { serviceArea }),
    ...(audiences && { audience: { groups: audiences } }),
    languages: spoken,
  };
};

const shared = ['field', 'town', 'language', 'audience', 'accessibility'];

/** The kind of actor and all broader kinds; a code is taken once, so a cycle ends. */
const kindsOf = (kind: string | undefined, { term }: OfferFacetContext): readonly string[] => {
  const found = kind === undefined ? [] : [kind];
  const vocabulary: VocabularyName = 'actorTypes';
  for (let i = 0; i < found.length; i++) {
    const parent = term(vocabulary, found[i]!)?.parent;
    if (parent !== undefined && !found.includes(parent)) found.push(parent);
  }
  return found;
};

/** An address to make one, a flag, or slots for it; only a flag can say no. */
const appointment = (contact: Contact, context: OfferFacetContext): readonly string[] => {
  const hours = hoursOf(contact, context);
  if (contact.appointmentUrl || hours?.byAppointment) return ['yes'];
  if (hours?.weekly?.some(({ mode }) => mode === 'byAppointment')) return ['yes'];
  return hours?.byAppointment === false ? ['no'] : [];
};

/** All facets of contacts. Their order is not that of the panel. */
export const contactFacets = ({ organization, now }: ContactSetting): readonly ContactFacet[] =>
  offerFacets
    .filter(({ id }) => shared.includes(id))
    .map(({ stated, ...facet }): ContactFacet => ({
      ...(facet as Omit<ContactFacet, 'stated'>),
      stated: (contact, context) => stated(likeOffer(contact), context),
    }))
    .concat([
      {
        id: 'actor',
        stated: ({ organizationId }, context) => kindsOf(organization(organizationId)?.kind, context),
      },
      {
        id: 'hours',
        stated: (contact, context) => {
          const state = openNow(contact, context, now);
          return state ? [state.open ? 'now' : 'shut'] : [];
        },
        values: () => ['now'],
      },
      { id: 'appointment', stated: appointment, values: () => ['yes'] },
    ]);
