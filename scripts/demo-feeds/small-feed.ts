/** The small demo feeds: invented examples that stand in the input almost as they come out. */
import { headOf } from './head.js';
import { readSource, readSourceOr } from './read-source.js';
import { vocabulariesFor } from './vocabularies.js';

type Records = readonly Readonly<Record<string, unknown>>[];

const collections = [
  'organizations',
  'places',
  'contacts',
  'closures',
  'series',
  'offers',
  'events',
] as const;

/** `schule` or `verein`: every record labelled as invented, with the feed's own page as its source. */
export const buildSmallFeed = (folder: string): Record<string, unknown> => {
  const { 'x-records': origin, ...head } = headOf(folder) as { 'x-records': object };
  const region = head as { region?: { ags?: readonly string[] } };
  const records: Record<string, Records> = {};
  for (const name of collections) {
    const own = readSourceOr<Records>(`${folder}/${name}`, []);
    const all = name === 'closures' ? [...readSource<Records>('shared/closures'), ...own] : own;
    if (all.length > 0)
      records[name] =
        name === 'closures' ? all : all.map((record) => ({ ...record, ...origin, 'x-example': true }));
  }
  const vocabularies = vocabulariesFor(
    [records['organizations'], records['offers'], records['events']],
    region.region?.ags ?? [],
  );
  return { ...head, vocabularies, ...records };
};
