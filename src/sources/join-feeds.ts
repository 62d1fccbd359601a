/**
 * Many small feeds as one document, for a county that collects those of its towns and clubs: every record says where it
 * comes from, and of two with one id the one counts whose house it is. What was decided is reported, nothing is dropped in
 * silence. In the browser, where nobody can decide, the feed listed first counts (merge-feeds.ts).
 */
import { collectionNames, type FeedRecord } from '../feed/collections.js';
import { differingFields } from '../feed/differing-fields.js';
import type { Finding } from '../feed/finding.js';
import { createLookup, type Lookup } from '../feed/lookup.js';
import type { CollectionName, Feed, FeedCollections } from '../feed/types.js';
import { nameKey } from '../language/name-order.js';
import { recordName, recordTitle } from '../language/record-title.js';
import { createMerge } from './merge-feeds.js';

export interface FeedPart {
  /** Address or file name: how the report calls it. */
  readonly from: string;
  readonly feed: Feed;
}

/**
 * Why a record counts. `town`: its feed is the one of the smaller area around it; `own`: the other is a copy and says so;
 * `newer`: changed or checked later; `first`: its feed was named first.
 */
export type JoinRule = 'town' | 'own' | 'newer' | 'first';

export interface JoinConflict {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  readonly kept: string;
  readonly dropped: readonly string[];
  readonly rule: JoinRule;
  /** Fields in which a dropped one differs. None: it was the same. */
  readonly fields: readonly string[];
}

/** Records with other ids that may be the same: equal names, and for events equal beginnings. Both are kept. */
export interface Twins {
  readonly collection: CollectionName;
  readonly title: string;
  readonly records: readonly { readonly id: string; readonly from: string }[];
}

export interface JoinedFeeds {
  readonly feed: Feed;
  readonly conflicts: readonly JoinConflict[];
  readonly twins: readonly Twins[];
  readonly findings: readonly Finding[];
}

interface Candidate {
  readonly part: FeedPart;
  readonly record: FeedRecord;
  readonly at: number;
}

/** Official keys of where a record stands and whom it serves. */
const keysOf = (record: FeedRecord, { place }: Lookup): readonly string[] => {
  const keys: string[] = [];
  const add = (key: string | undefined): void => {
    if (key) keys.push(key);
  };
  if ('ags' in record) add(record.ags);
  if ('identifiers' in record) add(record.identifiers?.ags);
  if ('placeId' in record) add(place(record.placeId)?.ags);
  if ('placeIds' in record) record.placeIds?.forEach((id) => add(place(id)?.ags));
  if ('serviceArea' in record) record.serviceArea?.forEach(add);
  return keys;
};

/** How near a feed is to a record: digits of the key of its own area that the record lies in. */
const nearness = ({ part, record }: Candidate, lookups: ReadonlyMap<FeedPart, Lookup>): number => {
  let digits = 0;
  const keys = keysOf(record, lookups.get(part)!);
  for (const area of part.feed.region?.ags ?? [])
    if (keys.some((key) => key.startsWith(area))) digits = Math.max(digits, area.length);
  return digits;
};

const hostOf = (url: string | undefined): string => {
  try {
    return new URL(url ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

/** It does not say that it comes from somebody else. */
const isOwn = ({ part, record }: Candidate): boolean => {
  const source = 'source' in record ? record.source : undefined;
  return !source?.url || hostOf(source.url) === hostOf(part.feed.publisher?.url);
};

const dateOf = ({ record }: Candidate): string => {
  const { modifiedAt = '', verifiedAt = '' } = record as {
    readonly modifiedAt?: string;
    readonly verifiedAt?: string;
  };
  return modifiedAt > verifiedAt ? modifiedAt : verifiedAt;
};

/** The one that counts, and why. */
const decide = (
  candidates: readonly Candidate[],
  lookups: ReadonlyMap<FeedPart, Lookup>,
): readonly [Candidate, JoinRule] => {
  const rules: readonly (readonly [JoinRule, (one: Candidate) => number | string])[] = [
    ['town', (one) => nearness(one, lookups)],
    ['own', (one) => Number(isOwn(one))],
    ['newer', dateOf],
  ];
  let best = candidates;
  for (const [rule, worth] of rules) {
    const worths = best.map(worth);
    const most = worths.reduce((a, b) => (b > a ? b : a));
    const left = best.filter((_, at) => worths[at] === most);
    if (left.length === 1 && best.length > 1) return [left[0]!, rule];
    best = left;
  }
  return [best[0]!, 'first'];
};

/** What two records would share if they were the same. Places and organizations of one name may well be two. */
const twinKey = (collection: CollectionName, record: FeedRecord, feed: Feed): string | undefined => {
  if (!recordName(record)) return undefined;
  const name = nameKey(recordTitle(record, feed.defaultLanguage))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!name || collection === 'closures' || collection === 'series') return undefined;
  return 'start' in record ? `${name}\n${record.start}` : name;
};

/** `parts`: parsed feeds, the most trusted first. The first one gives title, publisher, language and zone. */
export const joinFeeds = (parts: readonly FeedPart[]): JoinedFeeds => {
  const lookups = new Map<FeedPart, Lookup>();
  for (const part of parts) lookups.set(part, createLookup(part.feed));
  const conflicts: JoinConflict[] = [];
  const twins: Twins[] = [];
  /** By part: the lists without what another part says better. */
  const lists = parts.map((): Partial<Record<CollectionName, FeedRecord[]>> => ({}));

  for (const collection of collectionNames) {
    for (const list of lists) list[collection] = [];
    const byId = new Map<string, Candidate[]>();
    parts.forEach((part, at) => {
      for (const record of part.feed[collection]) {
        const same = byId.get(record.id);
        if (same) same.push({ part, record, at });
        else byId.set(record.id, [{ part, record, at }]);
      }
    });
    const byName = new Map<string, Candidate[]>();
    for (const [id, candidates] of byId) {
      const [kept, rule] = decide(candidates, lookups);
      lists[kept.at]![collection]!.push(kept.record);
      const others = candidates.filter((one) => one !== kept);
      if (others.length) {
        const fields = new Set<string>();
        for (const { record } of others)
          for (const field of differingFields(kept.record, record)) fields.add(field);
        conflicts.push({
          collection,
          id,
          title: recordTitle(kept.record, kept.part.feed.defaultLanguage),
          kept: kept.part.from,
          dropped: others.map(({ part }) => part.from),
          rule,
          fields: [...fields],
        });
      }
      const key = twinKey(collection, kept.record, kept.part.feed);
      if (key === undefined) continue;
      const same = byName.get(key);
      if (same) same.push(kept);
      else byName.set(key, [kept]);
    }
    for (const same of byName.values())
      if (new Set(same.map(({ at }) => at)).size > 1)
        twins.push({
          collection,
          title: recordTitle(same[0]!.record, same[0]!.part.feed.defaultLanguage),
          records: same.map(({ part, record }) => ({ id: record.id, from: part.from })),
        });
  }

  const { feed, findings } = createMerge(parts.map(({ from }) => from))(
    parts.map((part, at) => ({
      status: 'ready',
      feed: { ...part.feed, ...(lists[at] as FeedCollections) },
      complete: true,
      slow: false,
      received: 0,
      findings: [],
      errors: [],
    })),
  );
  return { feed, conflicts, twins, findings };
};
