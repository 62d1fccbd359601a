/**
 * Several feeds as one: a county and its towns, a town and its schools. Records are told apart by their ids; of two with
 * the same id the one of the feed listed first counts.
 */
import { collectionNames } from '../feed/collections.js';
import { severityOf, type Finding } from '../feed/finding.js';
import type { CollectionName, Feed, Source, Term } from '../feed/types.js';
import type { FeedSnapshot } from './feed-snapshot.js';
import { rebaseRecord } from './rebase-record.js';

interface FeedRecord {
  readonly id: string;
  readonly source?: object | undefined;
}

/** Findings about ids that come twice; more of them say nothing new. */
const MOST_FINDINGS = 100;

const plainText = (text: Feed['title'], language: string): string | undefined =>
  typeof text === 'object' ? (text[language] ?? Object.values(text)[0]) : text;

/** Where records come from that do not say so themselves. */
function sourceOf(feed: Feed, url: string): Source {
  const { publisher, title, licence, defaultLanguage } = feed;
  const name = plainText(publisher?.name ?? title, defaultLanguage);
  return { ...(name && { name }), url: publisher?.url ?? url, ...(licence && { licence }) };
}

const isThere = ({ status, feed }: FeedSnapshot): boolean =>
  status !== 'error' && (!!feed.schemaVersion || collectionNames.some((name) => feed[name].length));

/** `urls`: addresses of the parts, in the same order. A record that has not changed comes out as the object it was. */
export function createMerge(urls: readonly string[]): (parts: readonly FeedSnapshot[]) => FeedSnapshot {
  /** Per part: what its records became, as long as nothing they depend on has changed. */
  const moved = urls.map(() => ({ key: '', records: new WeakMap<object, FeedRecord>() }));

  return (parts) => {
    const base = (parts.find(isThere) ?? parts[0]!).feed;
    const findings: Finding[] = [];
    const lists: Partial<Record<CollectionName, readonly FeedRecord[]>> = {};
    const errors: FeedSnapshot['errors'][number][] = [];
    let duplicates = 0;
    let received = 0;

    const movers = parts.map(({ feed, findings: own, errors: faults, received: bytes }, i) => {
      received += bytes;
      for (const finding of own) findings.push(finding);
      for (const fault of faults) errors.push(fault);
      const source = sourceOf(feed, urls[i]!);
      const key = JSON.stringify([
        source,
        feed.defaultLanguage,
        feed.timeZone,
        base.defaultLanguage,
        base.timeZone,
      ]);
      if (moved[i]!.key !== key) moved[i] = { key, records: new WeakMap() };
      const { records } = moved[i]!;
      return (record: FeedRecord, name: CollectionName): FeedRecord => {
        let result = records.get(record);
        if (!result) {
          result = rebaseRecord(record, feed, base, name === 'events');
          if (!result.source) result = { ...result, source };
          records.set(record, result);
        }
        return result;
      };
    });

    for (const name of collectionNames) {
      const seen = new Set<string>();
      const list: FeedRecord[] = [];
      parts.forEach(({ feed }, part) => {
        feed[name].forEach((record: FeedRecord, i) => {
          const { id } = record;
          if (!seen.has(id)) {
            seen.add(id);
            list.push(movers[part]!(record, name));
          } else if (++duplicates <= MOST_FINDINGS) {
            const code = 'duplicate-id';
            findings.push({
              code,
              severity: severityOf(code),
              path: `${name}[${i}].id`,
              params: { id, url: urls[part]! },
            });
          }
        });
      });
      lists[name] = list;
    }
    if (duplicates > MOST_FINDINGS) {
      const code = 'more-findings';
      const params = { code: 'duplicate-id', count: duplicates - MOST_FINDINGS };
      findings.push({ code, severity: severityOf(code), path: '', params });
    }

    return {
      status: parts.some(({ status }) => status === 'loading')
        ? 'loading'
        : parts.every(({ status }) => status === 'error')
          ? 'error'
          : errors.length
            ? 'stale'
            : 'ready',
      feed: { ...base, ...mergeHeads(parts, base), ...(lists as Pick<Feed, CollectionName>) },
      complete: parts.every(({ complete }) => complete),
      slow: parts.some(({ slow }) => slow),
      received,
      findings,
      errors,
    };
  };
}

/** Vocabularies, languages and synonyms of all parts. That they share them is what they are for, so nobody is told. */
function mergeHeads(parts: readonly FeedSnapshot[], base: Feed): Partial<Feed> {
  const vocabularies = new Map<string, Map<string, Term>>();
  const languages = new Map<string, NonNullable<Feed['languages']>[number]>();
  const synonyms = new Map<string, (readonly string[])[]>();
  for (const { feed } of parts) {
    for (const [name, terms] of Object.entries(feed.vocabularies)) {
      const known = vocabularies.get(name) ?? new Map<string, Term>();
      vocabularies.set(name, known);
      for (const term of terms ?? [])
        if (!known.has(term.id)) known.set(term.id, rebaseRecord(term, feed, base, false));
    }
    for (const language of feed.languages ?? [])
      if (!languages.has(language.code)) languages.set(language.code, language);
    for (const [language, groups] of Object.entries(feed.synonyms ?? {}))
      synonyms.set(language, (synonyms.get(language) ?? []).concat(groups));
  }
  const lists: [string, readonly Term[]][] = [];
  vocabularies.forEach((terms, name) => lists.push([name, values(terms)]));
  const words: [string, (readonly string[])[]][] = [];
  synonyms.forEach((groups, language) => words.push([language, groups]));
  return {
    vocabularies: Object.fromEntries(lists),
    ...(languages.size && { languages: values(languages) }),
    ...(words.length && { synonyms: Object.fromEntries(words) }),
  };
}

function values<T>(map: ReadonlyMap<string, T>): T[] {
  const list: T[] = [];
  map.forEach((value) => list.push(value));
  return list;
}
