// What a click or a keystroke makes of the query, and the query as address parameters. Every rule of "what happens
// when I click" can be tested here.
import type { Params } from '../../ui/controllers/url-params.js';
import { toListParams } from '../base/list-params.js';
import { maxText } from '../base/list-query.js';
import { chosen, facetIds, type OfferQuery } from './query.js';

/** A changed filter or word starts the list from its beginning and shows all offers again. */
export const changed = (query: OfferQuery, change: Partial<OfferQuery>): OfferQuery => ({
  ...query,
  more: 0,
  listed: false,
  ...change,
});

export const withText = (query: OfferQuery, text: string): OfferQuery =>
  changed(query, { text: text.slice(0, maxText) });

export const withValues = (query: OfferQuery, facet: string, values: readonly string[]): OfferQuery =>
  changed(query, { selection: { ...query.selection, [facet]: values } });

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
  return changed(query, { text: '', selection, nearby: false, unstated: false });
};

export const withFlag = (query: OfferQuery, flag: 'nearby' | 'unstated', on: boolean): OfferQuery =>
  changed(query, { [flag]: on });

export const shortlisted = (query: OfferQuery, id: string): OfferQuery => {
  const without = query.shortlist.filter((other) => other !== id);
  const shortlist = without.length < query.shortlist.length ? without : without.concat(id);
  return { ...query, shortlist, listed: query.listed && shortlist.length > 0 };
};

/** The query as address parameters (see list-params.ts). */
export const toParams = (query: OfferQuery, preset: OfferQuery): Params => {
  const own: [string, string][] = query.listed ? [['listed', '1']] : [];
  for (const id of query.shortlist) own.push(['list', id]);
  return toListParams(query, preset, facetIds, own);
};
