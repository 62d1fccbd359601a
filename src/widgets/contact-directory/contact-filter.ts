// The filters over contacts: which facets there are, what they are called, what words and filters leave, and when "open
// now" has to be asked again.
import { contactFacets } from '../../facets/contact-facets.js';
import { openNow } from '../../facets/open-now.js';
import type { Lookup } from '../../feed/lookup.js';
import type { Contact, Feed } from '../../feed/types.js';
import { msg } from '../../language/message.js';
import type { RecordContext } from '../base/context.js';
import { filterView, type FacetSet, type FilterView } from '../base/filter-view.js';
import { createRecordFilter, type RecordFilter } from '../base/record-filter.js';
import type { ContactHits } from './contact-search.js';
import type { DirectoryHost } from './host.js';
import { facetIds, type DirectoryQuery } from './query.js';
import type { AsksFor } from './view.js';

export interface ContactFilter extends RecordFilter<Contact> {
  /** Epoch ms of the next moment at which somebody opens or closes. */
  readonly changesAt: number;
}

export const createFilter = (feed: Feed, lookup: Lookup, today: string): ContactFilter => {
  const now = Date.now();
  const filter = createRecordFilter(
    contactFacets({ organization: lookup.organization, now }),
    feed,
    lookup,
    today,
  );
  const { place } = lookup;
  let changesAt = Infinity;
  return {
    ...filter,
    get size() {
      return filter.size;
    },
    get changesAt() {
      return changesAt;
    },
    add(records) {
      filter.add(records);
      for (const contact of records)
        changesAt = Math.min(changesAt, openNow(contact, { feed, place }, now)?.changesAt ?? Infinity);
    },
  };
};

const facets: FacetSet = {
  ids: facetIds,
  labels: {
    actor: () => msg('Art der Stelle', { id: 'contacts.actor' }),
    language: () => msg('Sprache', { id: 'contacts.language' }),
    hours: () => msg('Öffnungszeiten', { id: 'details.hours' }),
    appointment: () => msg('Termin', { id: 'contacts.appointment' }),
  },
  vocabularies: { actor: 'actorTypes' },
  valueLabel: (facet) =>
    facet === 'hours'
      ? msg('Jetzt geöffnet', { id: 'contacts.open-now' })
      : facet === 'appointment'
        ? msg('Termin möglich', { id: 'contacts.appointment-possible' })
        : undefined,
};

export interface Filtered {
  readonly filters: FilterView;
  /** What words and filters leave: in the feed's order, or best first when something was searched. */
  readonly hits: readonly Contact[];
  readonly unstated: readonly Contact[];
  readonly found: ContactHits | undefined;
  /** The groups to show. */
  readonly asksFor: AsksFor;
}

const facetOf = { topic: 'field', town: 'town', actor: 'actor', name: '' } as const;

/** True for groups a visitor has asked for: a topic or one below it, a town or what serves it. */
const asksFor =
  ({ selection }: DirectoryQuery, { lookup }: RecordContext): AsksFor =>
  (key, by) => {
    const chosen = selection[facetOf[by]] ?? [];
    if (!chosen.length) return true;
    if (by === 'town') return chosen.some((town) => town.startsWith(key) || key.startsWith(town));
    const vocabulary = by === 'topic' ? 'fieldsOfAction' : 'actorTypes';
    let code: string | undefined = key;
    // A cycle ends.
    for (let depth = 0; code !== undefined && depth < 9; depth++) {
      if (chosen.includes(code)) return true;
      code = lookup.term(vocabulary, code)?.parent;
    }
    return false;
  };

/** What words and filters leave of the host's entries; undefined until everything for it has come. */
export const filtered = (host: DirectoryHost): Filtered | undefined => {
  const { model, asked, context, locked, hiddenFacets } = host;
  const filter = model?.filter;
  if (!model || !filter || !context || !model.filterable) return undefined;
  const text = asked.text.trim();
  if (text && !model.searchable) return undefined;
  const found = text ? model.search?.find(text) : undefined;
  const { records } = model;
  const query = { ...asked, selection: { ...asked.selection, ...locked } };
  // Groups are made of all that fits.
  const view = filterView(facets, filter, asked, found, context, { locked, hiddenFacets }, records.length);
  const at = (positions: readonly number[]) => positions.map((position) => records[position]!);
  return {
    filters: view,
    hits: at(view.hits),
    unstated: at(view.unstated),
    found,
    asksFor: asksFor(query, context),
  };
};
