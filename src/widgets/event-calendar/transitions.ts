// What a click makes of the calendar's query, and the query as address parameters. Pure.
import type { Params } from '../../ui/controllers/url-params.js';
import { toListParams } from '../base/list-params.js';
import { facetIds, type CalendarQuery } from './query.js';

/** A changed filter, word or day starts the list from its beginning. */
export const changed = (query: CalendarQuery, change: Partial<CalendarQuery>): CalendarQuery => ({
  ...query,
  more: 0,
  ...change,
});

/** The query as address parameters (see list-params.ts). */
export const toParams = (query: CalendarQuery, preset: CalendarQuery): Params => {
  const { from, to, form, month, record, date } = query;
  return toListParams(query, preset, facetIds, [
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['view', form ?? ''],
    ['month', month ?? ''],
    ['date', (record !== undefined && date) || ''],
  ]);
};
