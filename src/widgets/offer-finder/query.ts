// What a visitor of the offer finder asked for: one immutable value, and its way out of the address bar. How it
// changes and gets into the address stands in transitions.ts. No DOM, no feed: every rule of "what happens when I click" can be tested here.
import type { Selection } from '../../facets/facet.js';
import type { Params } from '../../ui/controllers/url-params.js';

/** Everything the address bar can hold. Ids are the feed's; nothing here knows whether they exist. */
export interface OfferQuery {
  /** Words as typed, at most 200 characters. */
  readonly text: string;
  readonly selection: Selection;
  /** A chosen town also finds what is in the towns around it. */
  readonly nearby: boolean;
  /** Also show offers that say nothing about what was asked. */
  readonly unstated: boolean;
  /** Only the shortlist. */
  readonly listed: boolean;
  /** Ids of the shortlist, in the order they were put there. */
  readonly shortlist: readonly string[];
  /** Id of the offer whose details are open. */
  readonly record: string | undefined;
  /** Number of results asked for by "show more"; 0 means the first page. */
  readonly more: number;
  /** Language chosen in the widget, BCP 47. */
  readonly language: string | undefined;
}

/** The facets of the offer finder in the order of the panel; also the names after `preset-` and `lock-`. */
export const facetIds = [
  'field',
  'type',
  'town',
  'language',
  'level',
  'audience',
  'age',
  'residence',
  'cost',
  'day',
  'time',
  'attendance',
  'childcare',
  'accessibility',
  'self',
] as const;

export type FacetId = (typeof facetIds)[number];

export const emptyQuery: OfferQuery = {
  text: '',
  selection: {},
  nearby: false,
  unstated: false,
  listed: false,
  shortlist: [],
  record: undefined,
  more: 0,
  language: undefined,
};

export const maxText = 200;
const maxValues = 50;
const maxPages = 500;

/** The filter values of one facet. */
export const chosen = (query: OfferQuery, facet: string): readonly string[] => query.selection[facet] ?? [];

/** True when anything narrows the list. */
export const isNarrowed = (query: OfferQuery): boolean =>
  query.text.trim() !== '' || facetIds.some((facet) => chosen(query, facet).length > 0);

/** Flags and their names in the address. */
export const flags = { nearby: 'nearby', unstated: 'open', listed: 'listed' } as const;

/** The query of an address: unknown keys are ignored, values are cut and counted, nothing throws. */
export const fromParams = (params: Params, preset: OfferQuery): OfferQuery => {
  const all = (key: string): string[] =>
    params
      .filter(([own, value]) => own === key && value !== '' && value.length <= maxText)
      .map(([, value]) => value)
      .slice(0, maxValues);
  const has = (key: string) => params.some(([own]) => own === key);
  const selection: Record<string, readonly string[]> = { ...preset.selection };
  for (const facet of facetIds) if (has(facet)) selection[facet] = all(facet);
  const more = Number(all('more')[0] ?? 0);
  return {
    text: all('q')[0] ?? preset.text,
    selection,
    nearby: has(flags.nearby),
    unstated: has(flags.unstated),
    listed: has(flags.listed),
    shortlist: all('list').filter((id, at, ids) => ids.indexOf(id) === at),
    record: all('id')[0],
    more: Number.isInteger(more) && more > 0 ? Math.min(more, maxPages) : 0,
    language: all('lang')[0] ?? preset.language,
  };
};
