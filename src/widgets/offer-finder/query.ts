// What a visitor of the offer finder asked for: one immutable value, its transitions, and its way into the
// address bar and back. No DOM, no feed: every rule of "what happens when I click" can be tested here.
import type { Selection } from '../../facets/facet.js';
import type { Params } from '../../ui/controllers/url-state.js';

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

const maxText = 200;
const maxValues = 50;
const maxPages = 500;

/** The filter values of one facet. */
export const chosen = (query: OfferQuery, facet: string): readonly string[] => query.selection[facet] ?? [];

/** A changed filter or word starts the list from its beginning and shows all offers again. */
const asked = (query: OfferQuery, change: Partial<OfferQuery>): OfferQuery => ({
  ...query,
  more: 0,
  listed: false,
  ...change,
});

export const withText = (query: OfferQuery, text: string): OfferQuery =>
  asked(query, { text: text.slice(0, maxText) });

export const withValues = (query: OfferQuery, facet: string, values: readonly string[]): OfferQuery =>
  asked(query, { selection: { ...query.selection, [facet]: values } });

/** Chooses or drops one value. */
export const toggled = (query: OfferQuery, facet: string, value: string): OfferQuery => {
  const values = chosen(query, facet);
  return withValues(
    query,
    facet,
    values.includes(value) ? values.filter((other) => other !== value) : values.concat(value),
  );
};

/** No words, no filters; the shortlist, the language and an open record stay. */
export const cleared = (query: OfferQuery): OfferQuery => {
  const selection: Record<string, readonly string[]> = {};
  for (const facet of facetIds) selection[facet] = [];
  return asked(query, { text: '', selection, nearby: false, unstated: false });
};

export const withFlag = (query: OfferQuery, flag: 'nearby' | 'unstated', on: boolean): OfferQuery =>
  asked(query, { [flag]: on });

export const shortlisted = (query: OfferQuery, id: string): OfferQuery => {
  const without = query.shortlist.filter((other) => other !== id);
  const shortlist = without.length < query.shortlist.length ? without : without.concat(id);
  return { ...query, shortlist, listed: query.listed && shortlist.length > 0 };
};

/** True when anything narrows the list. */
export const isNarrowed = (query: OfferQuery): boolean =>
  query.text.trim() !== '' || facetIds.some((facet) => chosen(query, facet).length > 0);

const flags = { nearby: 'nearby', unstated: 'open', listed: 'listed' } as const;

/**
 * The query as address parameters. Only what differs from `preset` (the page's own choice) is written, so that
 * a fresh page has a clean address; a preset filter that was cleared is written as an empty value.
 */
export const toParams = (query: OfferQuery, preset: OfferQuery): Params => {
  const params: [string, string][] = [];
  if (query.text) params.push(['q', query.text]);
  for (const facet of facetIds) {
    const values = chosen(query, facet);
    const own = chosen(preset, facet);
    if (values.length === own.length && values.every((value) => own.includes(value))) continue;
    if (!values.length) params.push([facet, '']);
    for (const value of values) params.push([facet, value]);
  }
  for (const flag of ['nearby', 'unstated', 'listed'] as const)
    if (query[flag]) params.push([flags[flag], '1']);
  if (query.more) params.push(['more', String(query.more)]);
  if (query.language) params.push(['lang', query.language]);
  if (query.record !== undefined) params.push(['id', query.record]);
  for (const id of query.shortlist) params.push(['list', id]);
  return params;
};

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
