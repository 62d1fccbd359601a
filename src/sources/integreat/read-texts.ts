// Titles, texts and the rest that every entry of the Integreat API has, in all its languages.
import { isObject } from '../../feed/check.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import { decodeEntities } from '../plain-text.js';
import { localized, tagOf } from '../systems/localized.js';
import { wallMoment } from '../systems/wall-moment.js';
import type { EntryGroup } from './group-entries.js';

import { isUntranslated } from './untranslated.js';

type Localized = string | Readonly<Record<string, string>>;

export interface EntryTexts {
  readonly title: Localized | undefined;
  /** In one language, for the report. */
  readonly name: string;
  readonly summary: Localized | undefined;
  readonly description: Localized | undefined;
  readonly url: string | undefined;
  readonly id: string | undefined;
  readonly modifiedAt: string | undefined;
}

/** What one run through the answers shares. */
export interface IntegreatContext {
  readonly reading: Reading;
  /** Tags of all entries there are. */
  readonly languages: ReadonlySet<string>;
  /** One thing that also exists in languages that are not in the file. */
  readonly elsewhere: (languages: readonly string[]) => void;
}

/** Letters and digits only, for comparing a text with what the CMS has made of it. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
const withoutTags = (html: unknown): string =>
  typeof html === 'string' ? bare(decodeEntities(html.slice(0, 400_000).replaceAll(/<[^<>]*>/g, ''))) : '';

/** Longer is no summary. */
const MOST_SUMMARY = 300;

/**
 * Reads the first entry of each language; `read` gets them for what else they say, that of the main language first.
 * Undefined when there is nothing but pages that say "not translated".
 */
export function readTexts(
  group: EntryGroup,
  { reading, languages, elsewhere }: IntegreatContext,
  read: (item: SourceItem, language: string, isMain: boolean) => void,
): EntryTexts | undefined {
  const titles = new Map<string, string>();
  const summaries = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const others: string[] = [];
  let facts: Pick<EntryTexts, 'url' | 'id' | 'modifiedAt' | 'name'> | undefined;
  const tags: string[] = [];
  group.byLanguage.forEach((_entries, tag) => tags.push(tag));
  tags.sort((a, b) => Number(b === reading.language) - Number(a === reading.language));

  for (const tag of tags) {
    const { value, path } = group.byLanguage.get(tag)![0]!;
    if (isUntranslated(value['content'], value['available_languages'])) {
      reading.count('system-untranslated');
      continue;
    }
    reading.item(value, group.kind, path, (item) => {
      const title = item.line('title');
      const description = item.text('content', true);
      if (title !== undefined) titles.set(tag, title);
      if (description !== undefined) descriptions.set(tag, description);
      // The excerpt is the text once more, without its tags.
      const own = withoutTags(value['content']);
      const short: string[] = [];
      for (const key of ['meta_description', 'excerpt']) {
        const said = item.text(key)?.replaceAll(/\s+/g, ' ');
        if (said === undefined || own.includes(bare(said)) || short.includes(said)) continue;
        if (said.length <= MOST_SUMMARY && !short.length) short.push(said);
        else reading.lose(`${group.kind}.${key}`);
      }
      if (short[0] !== undefined) summaries.set(tag, short[0]);
      const modified = item.line('last_updated') ?? item.line('modified_gmt');
      item.ignore('path', 'modified_gmt', 'last_updated');
      const id = item.line('id');
      const url = item.address('url');
      facts ??= {
        url,
        id,
        modifiedAt: modified === undefined ? undefined : wallMoment(modified, reading.zone)?.slice(0, 16),
        name: title ?? '?',
      };
      const available = item.value('available_languages');
      for (const other of isObject(available) ? Object.keys(available).slice(0, 200) : []) {
        const there = (available as Readonly<Record<string, unknown>>)[other];
        // A language without an id is one the CMS fills in with another.
        const isThere = isObject(there) && typeof there['id'] === 'number';
        if (isThere && !languages.has(tagOf(other)) && !others.includes(other)) others.push(other);
      }
      // The same picture in two sizes, and none says what it shows.
      if (item.has('icon') || item.has('thumbnail')) reading.count('system-image');
      item.ignore('icon', 'thumbnail');
      read(item, tag, facts.id === id && facts.url === url);
    });
  }
  if (!facts) return undefined;
  if (others.length) elsewhere(others);
  const say = (texts: ReadonlyMap<string, string>): Localized | undefined =>
    localized(texts, reading.language);
  return { ...facts, title: say(titles), summary: say(summaries), description: say(descriptions) };
}
