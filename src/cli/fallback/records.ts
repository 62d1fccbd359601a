// What a widget would show of a feed today, under a saved choice, found with the widget's own filters.
import { contactFacets } from '../../facets/contact-facets.js';
import { eventFacets } from '../../facets/event-facets.js';
import { createFacetIndex } from '../../facets/facet-index.js';
import type { Facet, Selection } from '../../facets/facet.js';
import { offerFacets, type OfferFacetContext } from '../../facets/offer-facets.js';
import { isVisible } from '../../facets/visible-offers.js';
import { createLookup } from '../../feed/lookup.js';
import type { Contact, Feed, FeedEvent, LocalizedText, Offer } from '../../feed/types.js';
import { addDays } from '../../time/civil.js';
import { todayIn } from '../../time/now-in.js';
import { occurrences } from '../../time/occurrences.js';
import { completeEntries, entriesOf } from '../../widgets/contact-directory/entries.js';
import type { Appointment } from '../../widgets/event-calendar/model.js';

/** Dates are listed so many days ahead, and so many of them. */
export const daysAhead = 92;
export const mostDates = 200;

type Lifetime = Parameters<typeof isVisible>[0];

const chosen = <R extends Lifetime>(
  records: readonly R[],
  facets: readonly Facet<R, OfferFacetContext>[],
  selection: Selection,
  feed: Feed,
  today: string,
): readonly R[] => {
  const visible = records.filter((record) => isVisible(record, today));
  const { place, term } = createLookup(feed);
  const index = createFacetIndex(facets, { feed, place, term, today });
  index.add(visible);
  return index.evaluate(selection).hits.map((position) => visible[position]!);
};

export interface Chosen {
  readonly today: string;
  readonly offers: readonly Offer[];
  readonly events: readonly FeedEvent[];
  /** The dates of the events from today on, in their order. */
  readonly dates: readonly Appointment[];
  readonly contacts: readonly Contact[];
}

/** `now`: epoch ms. */
export const choose = (feed: Feed, selection: Selection, now: number): Chosen => {
  const today = todayIn(now, feed.timeZone);
  const { organization } = createLookup(feed);
  completeEntries(feed);
  const events = chosen(feed.events, eventFacets, selection, feed, today);
  const dates: Appointment[] = [];
  for (const [position, event] of events.entries())
    for (const when of occurrences<LocalizedText>(event, {
      from: today,
      to: addDays(today, daysAhead),
      timeZone: feed.timeZone,
      closures: feed.closures,
    }))
      dates.push({ event, position, when });
  dates.sort((a, b) =>
    a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : a.position - b.position,
  );
  return {
    today,
    offers: chosen(feed.offers, offerFacets, selection, feed, today),
    events,
    dates: dates.slice(0, mostDates),
    contacts: chosen(entriesOf(feed), contactFacets({ organization, now }), selection, feed, today),
  };
};
