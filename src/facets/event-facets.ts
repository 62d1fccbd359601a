// The facets of the event calendar. What an event says like an offer does is asked like an offer; dates, kinds and
// registration are its own.
import type { FeedEvent, Offer } from '../feed/types.js';
import { parseTime, weekdayOf, weekdays } from '../time/civil.js';
import { dateDays } from '../time/listed-days.js';
import { ruleDays } from '../time/rule-days.js';
import type { Facet } from './facet.js';
import { offerFacets, type OfferFacetContext } from './offer-facets.js';
import { dayParts } from './offer-times.js';

type EventFacet = Facet<FeedEvent, OfferFacetContext>;

/** What both kinds of records have under the same names. */
const likeOffer = (event: FeedEvent): Offer => {
  const { id, title, fieldsOfAction, audience, languages, cost, attendance, accessibility, childcare } =
    event;
  const placeIds: string[] = event.placeId ? [event.placeId] : [];
  for (const { placeId } of event.recurrence?.overrides ?? []) if (placeId) placeIds.push(placeId);
  return {
    ...{ id, title, placeIds },
    ...{ fieldsOfAction, audience, languages, cost, accessibility, childcare },
    attendance: event.status === 'movedOnline' ? 'online' : attendance,
  };
};

const shared = [
  'field',
  'town',
  'language',
  'audience',
  'age',
  'cost',
  'attendance',
  'accessibility',
  'childcare',
];

const days = ({ start, recurrence }: FeedEvent): readonly string[] => {
  const found: string[] = [];
  const add = (list: readonly (string | undefined)[]) => {
    for (const day of list) if (day && !found.includes(day)) found.push(day);
  };
  if (recurrence?.rule) add(ruleDays(recurrence.rule, start));
  if (recurrence?.dates) add(dateDays(recurrence.dates));
  if (!found.length) add([weekdayOf(start)]);
  return found;
};

/** The part of the day in which it begins: who is free only later misses its beginning. */
const part = ({ start }: FeedEvent): readonly string[] => {
  const minutes = start.length > 10 ? parseTime(start) : undefined;
  if (minutes === undefined) return [];
  return [dayParts[minutes < 12 * 60 ? 0 : minutes < 17 * 60 ? 1 : 2]];
};

/** All facets of events. Their order is not that of the panel. */
export const eventFacets: readonly EventFacet[] = offerFacets
  .filter(({ id }) => shared.includes(id))
  .map(({ stated, ...facet }): EventFacet => ({
    ...(facet as Omit<EventFacet, 'stated'>),
    stated: (event, context) => stated(likeOffer(event), context),
  }))
  .concat([
    { id: 'type', stated: ({ types }) => types },
    { id: 'series', stated: ({ seriesId }) => (seriesId ? [seriesId] : []) },
    { id: 'day', stated: days, values: () => weekdays },
    { id: 'time', stated: part, values: () => dayParts },
    {
      id: 'registration',
      stated: ({ registration }) =>
        registration?.required === undefined ? [] : [registration.required ? 'required' : 'free'],
      values: () => ['free', 'required'],
    },
  ]);
