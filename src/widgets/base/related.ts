// From one record to others: the contacts of an offer or a date, and what the same people offer and when they invite.
// The pages of the other widgets are attributes that are read only here, so that nobody loads code for them before.
import { html, nothing, type TemplateResult } from 'lit';
import { isVisible } from '../../facets/visible-offers.js';
import type { Contact, Feed, FeedEvent, Offer } from '../../feed/types.js';
import { msg, str } from '../../language/message.js';
import { icon } from '../../ui/icons.js';
import { inline } from '../../ui/text.js';
import { pick, type RecordContext } from './context.js';
import { contactBlock, organizationBlock, section } from './details-parts.js';
import * as record from './record-lines.js';
import { showLink, showroom, type Kind, type Showroom } from './showroom.js';

/** Whose a record is. */
export interface Ties {
  readonly contactIds?: readonly string[] | undefined;
  readonly organizationIds?: readonly string[] | undefined;
  readonly offerId?: string | undefined;
}

interface Page {
  readonly element: Element;
  readonly snapshot: { readonly feed: Feed } | undefined;
}

/** Records named here; more are in their own list. */
const most = 8;

const meet = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  !!one?.some((id) => other?.includes(id));

/** Own ones first, then those of the same organization. */
const ownFirst = <R extends Ties>(
  records: readonly R[],
  { contactIds, organizationIds }: Ties,
  isOwn: (one: R) => boolean,
): readonly R[] => {
  const own: R[] = [];
  const others: R[] = [];
  for (const one of records)
    if (isOwn(one) || meet(one.contactIds, contactIds)) own.push(one);
    else if (meet(one.organizationIds, organizationIds)) others.push(one);
  return own.concat(others);
};

/** What a contact is responsible for. */
export const tiesOf = ({ id, organizationId }: Contact): Ties => ({
  contactIds: [id],
  organizationIds: organizationId === undefined ? [] : [organizationId],
});

/** `today` is a civil date in the feed's zone. */
export const offersOf = (ties: Ties, { offers }: Feed, today: string): readonly Offer[] =>
  ownFirst<Offer & Ties>(
    offers.filter((offer) => isVisible(offer, today)),
    ties,
    ({ id }) => id === ties.offerId,
  );

/** Series, and what is not over. */
export const eventsOf = (ties: Ties, { events }: Feed, today: string): readonly FeedEvent[] =>
  ownFirst(
    events
      .filter(
        (event) =>
          isVisible(event, today) &&
          (event.recurrence !== undefined || (event.end ?? event.start).slice(0, 10) >= today),
      )
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    ties,
    ({ offerId }) => offerId !== undefined && offerId === ties.offerId,
  );

const roomOf = (kind: Kind, { element }: Page): Showroom | undefined =>
  showroom(kind, element.getAttribute(`${kind}-url`) ?? '');

const linkList = (
  records: readonly Pick<Offer, 'id' | 'title'>[],
  room: Showroom | undefined,
  context: RecordContext,
) =>
  room && records.length
    ? html`<ul class="lines">
        ${records
          .slice(0, most)
          .map(({ id, title }) => html`<li>${showLink(room, id, inline(pick(context, title)))}</li>`)}
        ${
          records.length > most
            ? html`<li class="hint">
                ${msg(str`und ${records.length - most} mehr`, { id: 'details.more-related' })}
              </li>`
            : nothing
        }
      </ul>`
    : nothing;

/** A section of links to offers; none when they are shown nowhere. */
export const offersSection = (
  ties: Ties,
  page: Page,
  context: RecordContext,
): TemplateResult | typeof nothing =>
  section(icon('bookmark'), msg('Angebote', { id: 'details.offers' }), [
    linkList(offersOf(ties, page.snapshot!.feed, context.today), roomOf('offers', page), context),
  ]);

/** A section of links to dates; none when they are shown nowhere. */
export const eventsSection = (
  ties: Ties,
  page: Page,
  context: RecordContext,
): TemplateResult | typeof nothing =>
  section(icon('time'), msg('Termine', { id: 'details.events' }), [
    linkList(eventsOf(ties, page.snapshot!.feed, context.today), roomOf('events', page), context),
  ]);

/** Whom to ask about an offer or a date. */
export const contactSection = (
  one: Ties,
  page: Page,
  context: RecordContext,
): TemplateResult | typeof nothing => {
  const room = roomOf('contacts', page);
  const contacts = record.contactsOf(one, context);
  return section(icon('info'), msg('Kontakt', { id: 'details.contact' }), [
    contacts.map((contact) => contactBlock(contact, context, room)),
    record
      .organizationsOf(one, context)
      .map((organization) =>
        organizationBlock(
          organization,
          context,
          contacts.length ? undefined : { feed: page.snapshot!.feed, room },
        ),
      ),
  ]);
};
