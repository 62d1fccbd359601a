// The search over events: what of an event is searched.
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, FeedEvent } from '../../feed/types.js';
import { createRecordSearch, type RecordHits, type RecordSearch } from '../base/record-search.js';

export type EventHits = RecordHits<FeedEvent>;
export type EventSearch = RecordSearch<FeedEvent>;

export const createSearch = (feed: Feed, lookup: Lookup): EventSearch =>
  createRecordSearch<FeedEvent>(feed, lookup, (event, say) => {
    say('title', event.title);
    say.terms('eventTypes', event.types);
    say.terms('fieldsOfAction', event.fieldsOfAction);
    say.terms('tags', event.tags);
    say.terms('audiences', event.audience?.groups);
    say('labels', feed.series.find(({ id }) => id === event.seriesId)?.title);
    say('summary', event.summary);
    say.organizations(event.organizationIds);
    say.place(event.placeId);
    for (const { title, placeId } of event.recurrence?.overrides ?? []) {
      say('title', title);
      say.place(placeId);
    }
    say('description', event.description);
    say('description', event.audience?.note);
  });
