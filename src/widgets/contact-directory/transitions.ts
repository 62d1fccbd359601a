// What a click makes of the directory's query, and the query as address parameters. Pure.
import type { Params } from '../../ui/controllers/url-params.js';
import { toListParams } from '../base/list-params.js';
import { facetIds, type DirectoryQuery } from './query.js';

/** A changed filter or word starts the list from its beginning. */
export const changed = (query: DirectoryQuery, change: Partial<DirectoryQuery>): DirectoryQuery => ({
  ...query,
  more: 0,
  ...change,
});

/** The query as address parameters (see list-params.ts). */
export const toParams = (query: DirectoryQuery, preset: DirectoryQuery): Params =>
  toListParams(query, preset, facetIds, [['by', query.by ?? '']]);
