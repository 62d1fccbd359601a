// The search over records of one kind, loaded when somebody is about to type: in every language the feed has, with what
// each part counts. What of a record is searched says its own module.
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, LocalizedText, VocabularyName } from '../../feed/types.js';
import { highlight, type TextMatch } from '../../search/highlight.js';
import { nearestWords } from '../../search/nearest-words.js';
import { ranked } from '../../search/rank.js';
import { reasons } from '../../search/reasons.js';
import { tokenize } from '../../search/tokenize.js';
import { createWordIndex, type SearchDocument } from '../../search/word-index.js';

export interface RecordHits<R> {
  /** Positions in the order the records were added, rising. */
  readonly found: ArrayLike<number>;
  /** The best of some of these positions, best first, `count` at most. */
  readonly best: (positions: ArrayLike<number>, count?: number) => readonly number[];
  /** Words given up because no record has all of them. */
  readonly dropped: readonly string[];
  /** Where the words stand in a text that is shown. */
  readonly matchesIn: (text: string) => readonly TextMatch[];
  /** By which words a record was found that stand in none of the texts `shown`. */
  readonly why: (record: R, shown: readonly string[]) => readonly FoundWord[];
  /** What was perhaps meant, when a word stands in no record. */
  readonly nearest: () => string | undefined;
}

export interface FoundWord {
  readonly word: string;
  /** BCP 47, where the feed says it. */
  readonly lang: string | undefined;
}

export interface RecordSearch<R> {
  /** Number of records it knows. */
  readonly size: number;
  add(records: readonly R[]): void;
  find(text: string): RecordHits<R>;
}

/** Texts whose words are kept: those of some pages. */
const mostTexts = 1000;

const weights = { title: 10, labels: 6, summary: 4, provider: 4, place: 4, description: 1 };

export const createRecordSearch = <R>(
  feed: Feed,
  lookup: Lookup,
  textsOf: (record: R, say: Say, lookup: Lookup) => void,
): RecordSearch<R> => {
  const records: R[] = [];
  const recordTexts = (record: R): readonly FieldText[] => {
    const { texts, say } = collector(lookup);
    textsOf(record, say, lookup);
    return texts;
  };
  const index = createWordIndex({ weights, synonyms: synonymGroups(feed) });
  const { dictionary } = index;

  /** The words of texts that were shown, so that most of them need not be cut again for every letter that is typed. */
  let wordsIn = new Map<string, readonly number[]>();
  const idsOf = (text: string): readonly number[] => {
    let ids = wordsIn.get(text);
    if (!ids) {
      const found: number[] = [];
      tokenize(text, (codes, length) => found.push(dictionary.find(codes, length)));
      if (wordsIn.size === mostTexts) wordsIn = new Map();
      wordsIn.set(text, (ids = found));
    }
    return ids;
  };

  let last: { readonly text: string; readonly size: number; readonly hits: RecordHits<R> } | undefined;
  return {
    get size() {
      return index.size;
    },
    add(more) {
      for (const record of more) records.push(record);
      wordsIn = new Map();
      index.add(more.map((record) => documentOf(recordTexts(record))));
    },
    find: (text) => {
      const { size } = index;
      if (last?.text === text && last.size === size) return last.hits;
      const answer = index.ask(text);
      const { meanings } = answer;
      const marks = new Map<string, readonly TextMatch[]>();
      const matchesIn = (shown: string) => {
        let found = marks.get(shown);
        if (!found) {
          const isIn = idsOf(shown).some((id) => meanings.some(({ matches }) => matches.has(id)));
          marks.set(shown, (found = isIn ? highlight(shown, answer, dictionary) : []));
        }
        return found;
      };
      const hits: RecordHits<R> = {
        found: answer.positions,
        best: (positions, count) => {
          const order: number[] = [];
          ranked(answer.scores, positions, count).forEach((position) => order.push(position));
          return order;
        },
        dropped: answer.dropped,
        matchesIn,
        why(record, shown) {
          const texts = recordTexts(record);
          return reasons(answer, dictionary, documentOf(texts), shown).map(
            ({ matched, field, index: at }) => ({
              word: matched,
              lang: texts.filter((one) => one.field === field)[at]?.lang,
            }),
          );
        },
        nearest() {
          let meant = text;
          const words = nearestWords(answer, index, (position) =>
            documentOf(recordTexts(records[position]!)),
          );
          for (const { word, instead } of words) meant = meant.replace(word, () => instead);
          return words.length ? meant : undefined;
        },
      };
      last = { text, size, hits };
      return hits;
    },
  };
};

export type Field = 'title' | 'labels' | 'summary' | 'provider' | 'place' | 'description';

interface FieldText {
  readonly field: Field;
  readonly text: string;
  /** BCP 47, where the feed says it. */
  readonly lang: string | undefined;
}

const fieldsInOrder: readonly Field[] = ['title', 'labels', 'summary', 'provider', 'place', 'description'];

const documentOf = (texts: readonly FieldText[]): Pick<SearchDocument, 'fields'> => {
  const fields: Record<string, string[]> = {};
  for (const field of fieldsInOrder) fields[field] = [];
  for (const { field, text } of texts) fields[field]!.push(text);
  return { fields };
};

/** What a record's module says its texts with. */
export interface Say {
  (field: Field, text: LocalizedText | undefined): void;
  terms(vocabulary: VocabularyName, codes: readonly string[] | undefined): void;
  organizations(ids: readonly string[] | undefined): void;
  place(id: string | undefined): void;
}

const collector = (lookup: Lookup): { readonly texts: readonly FieldText[]; readonly say: Say } => {
  const texts: FieldText[] = [];
  const add = (field: Field, text: LocalizedText | undefined): void => {
    if (typeof text === 'string') texts.push({ field, text, lang: undefined });
    else if (text) for (const lang of Object.keys(text)) texts.push({ field, text: text[lang]!, lang });
  };
  const terms: Say['terms'] = (vocabulary, codes) => {
    for (const code of codes ?? []) {
      const term = lookup.term(vocabulary, code);
      if (!term) add('labels', code.replaceAll('-', ' '));
      add('labels', term?.label);
      for (const lang of Object.keys(term?.synonyms ?? {}))
        for (const text of term!.synonyms![lang]!) texts.push({ field: 'labels', text, lang });
    }
  };
  const organizations: Say['organizations'] = (ids) => {
    for (const id of ids ?? []) {
      const organization = lookup.organization(id);
      add('provider', organization?.name);
      add('provider', organization?.shortName);
      for (const name of organization?.formerNames ?? []) add('provider', name);
    }
  };
  const place: Say['place'] = (id) => {
    const found = lookup.place(id);
    add('place', found?.name);
    const { street, postcode, city, district } = found?.address ?? {};
    for (const part of [street, postcode, city, district]) add('place', part);
    if (found?.ags) add('place', lookup.term('municipalities', found.ags)?.label);
  };
  return { texts, say: Object.assign(add, { terms, organizations, place }) };
};

const synonymGroups = (feed: Feed): readonly (readonly string[])[] => {
  const groups: (readonly string[])[] = [];
  for (const language of Object.keys(feed.synonyms ?? {}))
    for (const group of feed.synonyms![language]!) groups.push(group);
  return groups;
};
