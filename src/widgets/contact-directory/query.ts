// What a visitor of the contact directory asked for: one immutable value, and its way out of the address bar. How it
// changes and gets into the address stands in transitions.ts. No DOM, no feed.
import type { Params } from '../../ui/controllers/url-params.js';
import { emptyList, fromListParams, valuesOf, type ListQuery } from '../base/list-query.js';

/** By the first letter, by topic, by town, by kind of actor. */
export const groupings = ['topic', 'town', 'actor', 'name'] as const;

export type Grouping = (typeof groupings)[number];

/** Everything the address bar can hold. Ids are the feed's; nothing here knows whether they exist. */
export interface DirectoryQuery extends ListQuery {
  /** What the visitor chose; undefined leaves it to the page. */
  readonly by: Grouping | undefined;
}

/** The facets of the directory in the order of the panel; also the names after `preset-` and `lock-`. */
export const facetIds = [
  'field',
  'town',
  'actor',
  'language',
  'hours',
  'appointment',
  'audience',
  'accessibility',
] as const;

export const emptyQuery: DirectoryQuery = { ...emptyList, by: undefined };

/** A word of the address or of an attribute as a grouping. */
export const groupingOf = (word: string | undefined): Grouping | undefined =>
  groupings.find((known) => known === word);

/** The query of an address: unknown keys are ignored, values are cut and counted, nothing throws. */
export const fromParams = (params: Params, preset: DirectoryQuery): DirectoryQuery => ({
  ...fromListParams(params, preset, facetIds),
  by: groupingOf(valuesOf(params, 'by')[0]),
});
