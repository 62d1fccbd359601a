// What the organization of a contact offers and when it invites: links to the other widgets, where they are on the page or
// their pages are named.
import type { Contact, Feed, FeedEvent, Offer } from '../../feed/types.js';
import { isVisible } from '../../facets/visible-offers.js';
import type { DirectoryHost } from './host.js';

interface Opens {
  open(id: string): void;
}

/** Where the records of one kind are shown. */
export interface Showroom {
  /** Permalink of a record. */
  readonly href: (id: string) => string;
  /** Opens it on this page; undefined when it is on another. */
  readonly open: ((id: string) => void) | undefined;
}

/** `page`: address of the page the widget is on, '' for this one. Undefined when it is nowhere. */
export const showroom = (tag: string, prefix: string, page: string): Showroom | undefined => {
  const widget = document.querySelector<HTMLElement>(tag);
  const state = widget?.getAttribute('url-state') ?? '';
  const here = widget && 'open' in widget ? (widget as HTMLElement & Opens) : undefined;
  if (!here && !page) return undefined;
  const own = here && state !== 'off' && state ? state : prefix;
  return {
    href: (id) => {
      try {
        const url = new URL(here ? document.URL : page, document.baseURI);
        url.searchParams.set(`${own}-id`, id);
        return url.href;
      } catch {
        return '#';
      }
    },
    open: here && ((id) => here.open(id)),
  };
};

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
  offers: showroom('mit-offer-finder', 'offers', offersUrl),
  events: showroom('mit-event-calendar', 'events', eventsUrl),
});
