// When somebody last looked whether records are still right, and whose turn it is.
import type { CollectionName, Organization } from '../../feed/types.js';
import { recordTitle } from '../../language/record-title.js';
import { daysUntil } from '../../time/civil.js';
import { listed, says, type ListedRecord, type Named, type ReportContext } from './report-context.js';

/** How long ago somebody has looked, in days. */
export const ageBands = [
  ['half-year', 183],
  ['year', 365],
  ['two-years', 730],
  ['older', Infinity],
] as const;
export type AgeBand = (typeof ageBands)[number][0] | 'never';
export const bandNames: readonly AgeBand[] = [...ageBands.map(([name]) => name), 'never'];

export interface Ageing {
  readonly collection: CollectionName;
  readonly counts: Readonly<Record<AgeBand, number>>;
}

export interface StaleRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  readonly verifiedAt?: string | undefined;
}

export interface Owner extends Named {
  /** Whom to ask. */
  readonly email?: string | undefined;
  readonly total: number;
  /** Not looked at for a year, or never; the oldest first. */
  readonly stale: readonly StaleRecord[];
}

const yearAgo = 365;

const organizationOf = (record: ListedRecord, { lookup }: ReportContext): Organization | undefined => {
  const ids = 'organizationIds' in record ? record.organizationIds : undefined;
  return lookup.organization(ids?.[0] ?? ('organizationId' in record ? record.organizationId : undefined));
};

const ageOf = ({ verifiedAt }: { readonly verifiedAt?: string | undefined }, today: string): AgeBand => {
  if (!verifiedAt) return 'never';
  const days = daysUntil(verifiedAt, today);
  return ageBands.find(([, most]) => days <= most)![0];
};

export const ageingOf = ({ feed, today }: ReportContext): readonly Ageing[] =>
  listed
    .filter((collection) => feed[collection].length)
    .map((collection) => {
      const counts: Record<AgeBand, number> = { 'half-year': 0, year: 0, 'two-years': 0, older: 0, never: 0 };
      for (const record of feed[collection]) counts[ageOf(record, today)]++;
      return { collection, counts };
    });

const isStale = ({ verifiedAt }: ListedRecord, today: string): boolean =>
  !verifiedAt || daysUntil(verifiedAt, today) > yearAgo;

export const ownersOf = (context: ReportContext): readonly Owner[] => {
  const { feed, today } = context;
  const owners = new Map<
    string,
    { organization: Organization | undefined; total: number; stale: StaleRecord[] }
  >();
  for (const collection of listed)
    for (const record of feed[collection]) {
      const organization = organizationOf(record, context);
      const id = organization?.id ?? 'none';
      let owner = owners.get(id);
      if (!owner) owners.set(id, (owner = { organization, total: 0, stale: [] }));
      owner.total++;
      if (isStale(record, today))
        owner.stale.push({
          collection,
          id: record.id,
          title: recordTitle(record, context.feed.defaultLanguage, context.language),
          verifiedAt: record.verifiedAt,
        });
    }
  const all: Owner[] = [];
  for (const [id, { organization, total, stale }] of owners) {
    stale.sort((a, b) => ((a.verifiedAt ?? '') < (b.verifiedAt ?? '') ? -1 : 1));
    all.push({ id, label: says(organization?.name, context), email: organization?.email, total, stale });
  }
  return all.sort((a, b) => b.stale.length - a.stale.length || (a.label < b.label ? -1 : 1));
};
