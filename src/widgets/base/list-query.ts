// What a visitor can ask of every list: one immutable value, and its way out of the address bar. No DOM, no feed. How it
// gets into the address stands in list-params.ts.
import type { Selection } from '../../facets/facet.js';
import type { Params } from '../../ui/controllers/url-params.js';

/** Everything the address bar can hold. Ids are the feed's; nothing here knows whether they exist. */
export interface ListQuery {
  /** Words as typed, at most 200 characters. */
  readonly text: string;
  readonly selection: Selection;
  /** A chosen town also finds what is in the towns around it. */
  readonly nearby: boolean;
  /** Also show records that say nothing about what was asked. */
  readonly unstated: boolean;
  /** Id of the record whose details are open. */
  readonly record: string | undefined;
  /** Pages asked for by "show more"; 0 means the first one. */
  readonly more: number;
  /** Language chosen in the widget, BCP 47. */
  readonly language: string | undefined;
}

export const emptyList: ListQuery = {
  text: '',
  selection: {},
  nearby: false,
  unstated: false,
  record: undefined,
  more: 0,
  language: undefined,
};

export const maxText = 200;
const maxValues = 50;
const maxPages = 500;

/** True when words or filters narrow the list. */
export const isNarrowed = ({ text, selection }: ListQuery, facetIds: readonly string[]): boolean =>
  text.trim() !== '' || facetIds.some((facet) => selection[facet]?.length);

/** The values of one of our parameters: cut and counted, empty ones left out. */
export const valuesOf = (params: Params, key: string): string[] =>
  params
    .filter(([own, value]) => own === key && value !== '' && value.length <= maxText)
    .map(([, value]) => value)
    .slice(0, maxValues);

export const isSet = (params: Params, key: string): boolean => params.some(([own]) => own === key);

/** The query of an address: unknown keys are ignored, nothing throws. */
export const fromListParams = (params: Params, preset: ListQuery, facetIds: readonly string[]): ListQuery => {
  const first = (key: string) => valuesOf(params, key)[0];
  const selection: Record<string, readonly string[]> = { ...preset.selection };
  for (const facet of facetIds) if (isSet(params, facet)) selection[facet] = valuesOf(params, facet);
  const more = Number(first('more') ?? 0);
  return {
    text: first('q') ?? preset.text,
    selection,
    nearby: isSet(params, 'nearby'),
    unstated: isSet(params, 'open'),
    record: first('id'),
    more: Number.isInteger(more) && more > 0 ? Math.min(more, maxPages) : 0,
    language: first('lang') ?? preset.language,
  };
};
