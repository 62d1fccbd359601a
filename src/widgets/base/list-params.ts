// What every list writes into the address.
import type { Params } from '../../ui/controllers/url-params.js';
import type { ListQuery } from './list-query.js';

/**
 * The query as address parameters. Only what differs from `preset` (the page's own choice) is written, so that
 * a fresh page has a clean address; a preset filter that was cleared is written as an empty value. `own`: what this
 * widget has beside the others.
 */
export const toListParams = (
  query: ListQuery,
  preset: ListQuery,
  facetIds: readonly string[],
  own: Params,
): Params => {
  const params: [string, string][] = [];
  const add = (key: string, value: string | undefined) => {
    if (value) params.push([key, value]);
  };
  add('q', query.text);
  for (const facet of facetIds) {
    const values = query.selection[facet] ?? [];
    const before = preset.selection[facet] ?? [];
    if (values.length === before.length && values.every((value) => before.includes(value))) continue;
    if (!values.length) params.push([facet, '']);
    for (const value of values) params.push([facet, value]);
  }
  add('nearby', query.nearby ? '1' : '');
  add('open', query.unstated ? '1' : '');
  add('more', query.more ? String(query.more) : '');
  add('lang', query.language);
  add('id', query.record);
  for (const [key, value] of own) add(key, value);
  return params;
};
