/**
 * What stands in a feed, counted for those who answer for it: where which field of action is covered, by whom, how fresh,
 * in which languages, and what is missing. It counts records, not need. Pure data, so that every form says the same.
 */
import { createLookup } from '../../feed/lookup.js';
import type { CollectionName, Feed } from '../../feed/types.js';
import { recordName } from '../../language/record-title.js';
import { compareFeeds, type FeedChanges } from './compare-feeds.js';
import { coverageOf, type Coverage } from './coverage.js';
import { ageingOf, ownersOf, type Ageing, type Owner } from './freshness.js';
import { missingFields, type MissingField } from './missing-fields.js';
import { labelOf, listed, says, type Named, type ReportContext } from './report-context.js';

export interface ReportOptions {
  /** Civil date the report is made on, `YYYY-MM-DD`. */
  readonly today: string;
  /** Language of labels: the report itself is written in German or English. */
  readonly language: string;
  /** The same feed at an earlier time, for what has changed since. */
  readonly before?: Feed | undefined;
}

export interface LanguageCount extends Named {
  readonly count: number;
}

export interface Report {
  readonly title: string;
  readonly publisher?: string | undefined;
  /** Civil date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly counts: Readonly<Record<CollectionName, number>>;
  readonly coverage: Readonly<Record<'offers' | 'events', Coverage>>;
  /** Offers and events by the kind of who is behind them; without one under `none`. */
  readonly actors: readonly (Named & { readonly offers: number; readonly events: number })[];
  readonly ageing: readonly Ageing[];
  readonly owners: readonly Owner[];
  /** Languages in which offers are held or advice is given: offers and contacts that name them. */
  readonly spoken: readonly LanguageCount[];
  /** Languages the titles are written in, and how many records have them. */
  readonly written: readonly LanguageCount[];
  readonly texts: number;
  readonly missing: readonly MissingField[];
  readonly changes?: FeedChanges | undefined;
}

const actorsOf = (context: ReportContext): Report['actors'] => {
  const found = new Map<string, { offers: number; events: number }>();
  for (const name of ['offers', 'events'] as const)
    for (const record of context.feed[name]) {
      const kinds = new Set<string>();
      for (const id of record.organizationIds ?? []) {
        const kind = context.lookup.organization(id)?.kind;
        if (kind) kinds.add(kind);
      }
      if (!kinds.size) kinds.add('none');
      for (const kind of kinds) {
        const counts = found.get(kind) ?? { offers: 0, events: 0 };
        counts[name]++;
        found.set(kind, counts);
      }
    }
  const codes = [...found.keys()].filter((kind) => kind !== 'none');
  const kinds = codes.map((id) => ({ id, label: labelOf('actorTypes', id, context), ...found.get(id)! }));
  kinds.sort((a, b) => b.offers + b.events - (a.offers + a.events) || (a.label < b.label ? -1 : 1));
  const none = found.get('none');
  return none ? [...kinds, { id: 'none', label: '', ...none }] : kinds;
};

/** Names by their count, the commonest first. */
const counted = (codes: Iterable<string>, { feed, language }: ReportContext): readonly LanguageCount[] => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const engine = new Intl.DisplayNames([language], { type: 'language' });
  const named = (code: string): string => {
    // What engines do not know, plain German among it, the feed names itself.
    const own = feed.languages?.find((one) => one.code === code)?.name;
    if (own && code.includes('-')) return own;
    try {
      return engine.of(code) ?? code;
    } catch {
      return own ?? code;
    }
  };
  const all: LanguageCount[] = [];
  for (const [id, count] of counts) all.push({ id, label: named(id), count });
  return all.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
};

const spokenOf = (context: ReportContext): readonly LanguageCount[] => {
  const codes: string[] = [];
  for (const { languages } of [...context.feed.offers, ...context.feed.contacts])
    for (const code of new Set((languages ?? []).map((language) => language.code))) codes.push(code);
  return counted(codes, context);
};

const writtenOf = (context: ReportContext): readonly LanguageCount[] => {
  const { feed } = context;
  const codes: string[] = [];
  for (const collection of listed)
    for (const record of feed[collection]) {
      const text = recordName(record);
      if (typeof text === 'string') codes.push(feed.defaultLanguage);
      else if (text) for (const code of Object.keys(text)) if (text[code]) codes.push(code);
    }
  return counted(codes, context);
};

/** Counts a feed. Never throws on a parsed feed. */
export const buildReport = (feed: Feed, { today, language, before }: ReportOptions): Report => {
  const context: ReportContext = { feed, lookup: createLookup(feed), language, today };
  const publisher = says(feed.publisher?.name, context);
  return {
    title: says(feed.title, context) || publisher,
    ...(publisher && { publisher }),
    today,
    counts: {
      organizations: feed.organizations.length,
      places: feed.places.length,
      contacts: feed.contacts.length,
      offers: feed.offers.length,
      events: feed.events.length,
      closures: feed.closures.length,
      series: feed.series.length,
    },
    coverage: { offers: coverageOf('offers', context), events: coverageOf('events', context) },
    actors: actorsOf(context),
    ageing: ageingOf(context),
    owners: ownersOf(context),
    spoken: spokenOf(context),
    written: writtenOf(context),
    texts: listed.reduce((sum, name) => sum + feed[name].length, 0),
    missing: missingFields(context),
    ...(before && { changes: compareFeeds(before, feed, language) }),
  };
};
