// The search over offers: what of an offer is searched.
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, Offer } from '../../feed/types.js';
import { createRecordSearch, type RecordHits, type RecordSearch } from '../base/record-search.js';

export type OfferHits = RecordHits<Offer>;
export type OfferSearch = RecordSearch<Offer>;

export const createSearch = (feed: Feed, lookup: Lookup): OfferSearch =>
  createRecordSearch<Offer>(feed, lookup, (offer, say) => {
    say('title', offer.title);
    say.terms('offerTypes', offer.type ? [offer.type] : []);
    say.terms('fieldsOfAction', offer.fieldsOfAction);
    say.terms('tags', offer.tags);
    say.terms('audiences', offer.audience?.groups);
    say.terms('courseTypes', offer.course?.type ? [offer.course.type] : []);
    say('labels', offer.course?.levelFrom);
    say('labels', offer.course?.levelTo);
    say('summary', offer.summary);
    say.organizations(offer.organizationIds);
    for (const id of offer.placeIds ?? []) say.place(id);
    for (const ags of offer.serviceArea ?? []) say('place', lookup.term('municipalities', ags)?.label);
    say('description', offer.description);
    say('description', offer.audience?.note);
  });
