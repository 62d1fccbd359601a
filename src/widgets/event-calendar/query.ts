// What a visitor of the event calendar asked for: one immutable value, and its way out of the address bar and into it.
// No DOM, no feed: every rule of "what happens when I click" can be tested here.
import { parseDate } from '../../time/civil.js';
import type { Params } from '../../ui/controllers/url-params.js';
import {
  emptyList,
  fromListParams,
  isNarrowed as isListNarrowed,
  valuesOf,
  type ListQuery,
} from '../base/list-query.js';

export type CalendarForm = 'agenda' | 'month' | 'programme' | 'next';

/** Everything the address bar can hold. Ids are the feed's; nothing here knows whether they exist. */
export interface CalendarQuery extends ListQuery {
  /** First and last day, ISO dates; both undefined for "from today on". */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What the visitor chose; undefined leaves it to the page. */
  readonly form: CalendarForm | undefined;
  /** `2026-11`; undefined for the month of today. */
  readonly month: string | undefined;
  /** Of the event whose details are open: the date in its series. */
  readonly date: string | undefined;
}

/** The facets of the calendar in the order of the panel; also the names after `preset-` and `lock-`. */
export const facetIds = [
  'type',
  'town',
  'field',
  'series',
  'language',
  'audience',
  'age',
  'cost',
  'attendance',
  'day',
  'time',
  'accessibility',
  'childcare',
  'registration',
] as const;

export const emptyQuery: CalendarQuery = {
  ...emptyList,
  from: undefined,
  to: undefined,
  form: undefined,
  month: undefined,
  date: undefined,
};

const isDate = (text: string): boolean => text.length === 10 && parseDate(text) !== undefined;
const isMonth = (text: string): boolean => text.length === 7 && parseDate(`${text}-01`) !== undefined;
const isForm = (text: string): boolean => text === 'agenda' || text === 'month' || text === 'programme';

/** True when anything but the date narrows the list. */
export const isNarrowed = (query: CalendarQuery): boolean => isListNarrowed(query, facetIds);

/** The query of an address: unknown keys are ignored, values are cut and counted, nothing throws. */
export const fromParams = (params: Params, preset: CalendarQuery): CalendarQuery => {
  const one = (key: string, test: (value: string) => boolean) => valuesOf(params, key).find(test);
  return {
    ...fromListParams(params, preset, facetIds),
    from: one('from', isDate),
    to: one('to', isDate),
    form: one('view', isForm) as CalendarForm | undefined,
    month: one('month', isMonth),
    date: one('date', isDate),
  };
};
