// The filters over events: which facets there are, in which order, what they are called, and what words and filters
// together leave.
import { Bitset } from '../../facets/bitset.js';
import { eventFacets } from '../../facets/event-facets.js';
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, FeedEvent } from '../../feed/types.js';
import { msg } from '../../language/message.js';
import { nextPaint } from '../../sources/slices.js';
import { marked } from '../../ui/marked.js';
import { pick } from '../base/context.js';
import { filterView, type FacetSet, type FilterView } from '../base/filter-view.js';
import { createRecordFilter, type RecordFilter } from '../base/record-filter.js';
import { countingDates, notCounting } from './counting.js';
import { onChosenDay } from './chosen-day.js';
import type { EventSearch } from './event-search.js';
import type { CalendarHost, Filtered } from './host.js';
import { facetIds, isNarrowed } from './query.js';
import { comingDates, shownDates } from './shown-dates.js';
import type { Fits } from './view.js';

export type EventFilter = RecordFilter<FeedEvent>;

export const createFilter = (feed: Feed, lookup: Lookup, today: string): EventFilter =>
  createRecordFilter(eventFacets, feed, lookup, today);

const facetsOf = (feed: Feed): FacetSet => ({
  ids: facetIds,
  labels: {
    type: () => msg('Art der Veranstaltung', { id: 'event.type' }),
    series: () => msg('Reihe', { id: 'event.series' }),
    language: () => msg('Sprache', { id: 'event.language' }),
    registration: () => msg('Anmeldung', { id: 'facet.self' }),
  },
  vocabularies: { type: 'eventTypes' },
  valueLabel: (facet, value, context) => {
    if (facet === 'series')
      return pick(context, feed.series.find(({ id }) => id === value)?.title)?.text ?? value;
    if (facet !== 'registration') return undefined;
    return value === 'required'
      ? msg('mit Anmeldung', { id: 'event.registration-required' })
      : msg('ohne Anmeldung', { id: 'event.registration-free' });
  },
});

/**
 * Of the update before. A month that is turned to is painted first; the numbers of its filters come right behind, for
 * without a filter they change nothing in it.
 */
const lastView = new WeakMap<
  CalendarHost,
  {
    readonly view: FilterView;
    readonly language: string;
    readonly month: string | undefined;
  }
>();

/** What words and filters leave of the host's events; undefined until everything for it has come. */
export const filtered = (host: CalendarHost): Filtered | undefined => {
  const { model, asked, context, locked, hiddenFacets, snapshot, form } = host;
  const filter = model?.filter as EventFilter | undefined;
  if (!model || !filter || !context || !model.filterable) return undefined;
  const text = asked.text.trim();
  if (text && !model.searchable) return undefined;
  const found = text ? (model.search as EventSearch | undefined)?.find(text) : undefined;
  const dates = shownDates(host);
  const narrowed = isNarrowed(asked) || Object.keys(locked).length > 0;
  const seen = lastView.get(host);
  const { language } = context;
  const isTurned =
    !narrowed && form === 'month' && seen && seen.month !== asked.month && seen.language === language;
  const view = isTurned
    ? seen.view
    : filterView(
        facetsOf(snapshot!.feed),
        dates
          ? countingDates(filter, dates, form === 'month' ? (comingDates(model) ?? 'all') : dates)
          : notCounting(filter),
        asked,
        found,
        context,
        { locked, hiddenFacets },
        model.records.length,
      );
  lastView.delete(host);
  if (!isTurned && !narrowed) lastView.set(host, { view, language, month: asked.month });
  if (isTurned) void nextPaint().then(() => host.element.requestUpdate());
  const fitting = narrowed ? Bitset.of(view.hits.concat(view.unstated)) : undefined;
  const query = { ...asked, selection: { ...asked.selection, ...locked } };
  const fits: Fits = (one) => !fitting || (fitting.has(one.position) && onChosenDay(one, query));
  return {
    fits,
    count: form === 'agenda' ? undefined : dates?.filter(fits).length,
    filters: view,
    show: found && marked(found.matchesIn),
    unstated: view.unstatedCount,
    dropped: found?.dropped ?? [],
    nearest: found?.nearest,
  };
};
