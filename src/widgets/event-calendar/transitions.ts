// What a click makes of the calendar's query, and the query as address parameters. Pure.
import type { Params } from '../../ui/controllers/url-params.js';
import { facetIds, type CalendarQuery } from './query.js';

/** A changed filter, word or day starts the list from its beginning. */
export const changed = (query: CalendarQuery, change: Partial<CalendarQuery>): CalendarQuery => ({
  ...query,
  more: 0,
  ...change,
});

/** Only what differs from `preset`, so that a fresh page has a clean address; a preset that was cleared is empty. */
export const toParams = (query: CalendarQuery, preset: CalendarQuery): Params => {
  const params: [string, string][] = [];
  const add = (key: string, value: string | undefined) => {
    if (value) params.push([key, value]);
  };
  add('q', query.text);
  for (const facet of facetIds) {
    const values = query.selection[facet] ?? [];
    const own = preset.selection[facet] ?? [];
    if (values.length === own.length && values.every((value) => own.includes(value))) continue;
    if (!values.length) params.push([facet, '']);
    for (const value of values) params.push([facet, value]);
  }
  if (query.nearby) params.push(['nearby', '1']);
  if (query.unstated) params.push(['open', '1']);
  add('from', query.from);
  add('to', query.to);
  add('view', query.form);
  add('month', query.month);
  if (query.more) params.push(['more', String(query.more)]);
  add('lang', query.language);
  if (query.record !== undefined) {
    params.push(['id', query.record]);
    add('date', query.date);
  }
  return params;
};
