// What a visitor of the event calendar asked for: one immutable value, and its way out of the address bar and into it.
// No DOM, no feed: every rule of "what happens when I click" can be tested here.
import type { Selection } from '../../facets/facet.js';
import { parseDate } from '../../time/civil.js';
import type { Params } from '../../ui/controllers/url-params.js';

export type CalendarForm = 'agenda' | 'month' | 'next';

/** Everything the address bar can hold. Ids are the feed's; nothing here knows whether they exist. */
export interface CalendarQuery {
  /** Words as typed, at most 200 characters. */
  readonly text: string;
  readonly selection: Selection;
  /** A chosen town also finds what is in the towns around it. */
  readonly nearby: boolean;
  /** Also show events that say nothing about what was asked. */
  readonly unstated: boolean;
  /** First and last day, ISO dates; both undefined for "from today on". */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What the visitor chose; undefined leaves it to the page. */
  readonly form: CalendarForm | undefined;
  /** `2026-11`; undefined for the month of today. */
  readonly month: string | undefined;
  /** Id of the event whose details are open, and the date in its series. */
  readonly record: string | undefined;
  readonly date: string | undefined;
  /** Pages asked for by "show more". */
  readonly more: number;
  /** Language chosen in the widget, BCP 47. */
  readonly language: string | undefined;
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
  text: '',
  selection: {},
  nearby: false,
  unstated: false,
  from: undefined,
  to: undefined,
  form: undefined,
  month: undefined,
  record: undefined,
  date: undefined,
  more: 0,
  language: undefined,
};

const maxText = 200;
const maxValues = 50;
const maxPages = 500;
const isDate = (text: string): boolean => text.length === 10 && parseDate(text) !== undefined;
const isMonth = (text: string): boolean => text.length === 7 && parseDate(`${text}-01`) !== undefined;
const isForm = (text: string): boolean => text === 'agenda' || text === 'month';

/** True when anything but the date narrows the list. */
export const isNarrowed = ({ text, selection }: CalendarQuery): boolean =>
  text.trim() !== '' || facetIds.some((facet) => selection[facet]?.length);

/** The query of an address: unknown keys are ignored, values are cut and counted, nothing throws. */
export const fromParams = (params: Params, preset: CalendarQuery): CalendarQuery => {
  const all = (key: string): string[] =>
    params
      .filter(([own, value]) => own === key && value !== '' && value.length <= maxText)
      .map(([, value]) => value)
      .slice(0, maxValues);
  const one = (key: string, test: (value: string) => boolean) => all(key).find(test);
  const has = (key: string) => params.some(([own]) => own === key);
  const selection: Record<string, readonly string[]> = { ...preset.selection };
  for (const facet of facetIds) if (has(facet)) selection[facet] = all(facet);
  const more = Number(all('more')[0] ?? 0);
  return {
    text: all('q')[0] ?? preset.text,
    selection,
    nearby: has('nearby'),
    unstated: has('open'),
    from: one('from', isDate),
    to: one('to', isDate),
    form: one('view', isForm) as CalendarForm | undefined,
    month: one('month', isMonth),
    record: all('id')[0],
    date: one('date', isDate),
    more: Number.isInteger(more) && more > 0 ? Math.min(more, maxPages) : 0,
    language: all('lang')[0] ?? preset.language,
  };
};
