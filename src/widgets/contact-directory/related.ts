// What the organization of a contact offers, and when it invites.
import type { Contact, Feed, FeedEvent, Offer } from '../../feed/types.js';
import { isVisible } from '../../facets/visible-offers.js';
import { showroom } from '../base/showroom.js';
import type { DirectoryHost } from './host.js';

const belongs = (
  { contactIds, organizationIds }: Pick<Offer, 'contactIds' | 'organizationIds'>,
  { id, organizationId }: Contact,
): boolean =>
  !!contactIds?.includes(id) || (organizationId !== undefined && !!organizationIds?.includes(organizationId));

/** Its own first, then those of its organization. */
const ownFirst = <R extends Pick<Offer, 'contactIds'>>(
  records: readonly R[],
  { id }: Contact,
): readonly R[] =>
  records
    .filter(({ contactIds }) => contactIds?.includes(id))
    .concat(records.filter(({ contactIds }) => !contactIds?.includes(id)));

export const offersOf = (contact: Contact, feed: Feed, today: string): readonly Offer[] =>
  ownFirst(
    feed.offers.filter((offer) => belongs(offer, contact) && isVisible(offer, today)),
    contact,
  );

/** Series, and what is not over. */
export const eventsOf = (contact: Contact, feed: Feed, today: string): readonly FeedEvent[] =>
  ownFirst(
    feed.events
      .filter(
        (event) =>
          belongs(event, contact) &&
          isVisible(event, today) &&
          (event.recurrence !== undefined || (event.end ?? event.start).slice(0, 10) >= today),
      )
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    contact,
  );

/** Of the host's page. */
export const showrooms = ({ offersUrl, eventsUrl }: DirectoryHost) => ({
  offers: showroom('offers', offersUrl),
  events: showroom('events', eventsUrl),
});
