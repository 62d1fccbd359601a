// The search over offers, loaded when somebody is about to type: what of an offer is searched, in every language
// the feed has, and what each part counts.
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, LocalizedText, Offer, VocabularyName } from '../../feed/types.js';
import { highlight, type TextMatch } from '../../search/highlight.js';
import { nearestWords } from '../../search/nearest-words.js';
import { ranked } from '../../search/rank.js';
import { reasons } from '../../search/reasons.js';
import { createWordIndex, type SearchDocument } from '../../search/word-index.js';

export interface OfferHits {
  /** Positions in the order the offers were added, rising. */
  readonly found: ArrayLike<number>;
  /** The best of some of these positions, best first, `count` at most. */
  readonly best: (positions: ArrayLike<number>, count?: number) => readonly number[];
  /** Words given up because no offer has all of them. */
  readonly dropped: readonly string[];
  /** Where the words stand in a text that is shown. */
  readonly matchesIn: (text: string) => readonly TextMatch[];
  /** By which words an offer was found that stand in none of the texts `shown`. */
  readonly why: (offer: Offer, shown: readonly string[]) => readonly FoundWord[];
  /** What was perhaps meant, when a word stands in no offer. */
  readonly nearest: () => string | undefined;
}

export interface FoundWord {
  readonly word: string;
  /** BCP 47, where the feed says it. */
  readonly lang: string | undefined;
}

export interface OfferSearch {
  /** Number of offers it knows. */
  readonly size: number;
  add(offers: readonly Offer[]): void;
  find(text: string): OfferHits;
}

const weights = { title: 10, labels: 3, summary: 4, provider: 4, place: 4, description: 1 };

export const createOfferSearch = (feed: Feed, lookup: Lookup): OfferSearch => {
  const offers: Offer[] = [];
  const index = createWordIndex({ weights, synonyms: synonymGroups(feed) });
  return {
    get size() {
      return index.size;
    },
    add(more) {
      for (const offer of more) offers.push(offer);
      index.add(more.map((offer) => documentOf(offerTexts(offer, lookup))));
    },
    find: (text) => {
      const answer = index.ask(text);
      const matchesIn = (shown: string) => highlight(shown, answer, index.dictionary);
      return {
        found: answer.positions,
        best: (positions, count) => {
          const order: number[] = [];
          ranked(answer.scores, positions, count).forEach((position) => order.push(position));
          return order;
        },
        dropped: answer.dropped,
        matchesIn,
        why(offer, shown) {
          const texts = offerTexts(offer, lookup);
          return reasons(answer, index.dictionary, documentOf(texts), shown).map(
            ({ matched, field, index: at }) => ({
              word: matched,
              lang: texts.filter((one) => one.field === field)[at]?.lang,
            }),
          );
        },
        nearest() {
          let meant = text;
          const words = nearestWords(answer, index, (position) =>
            documentOf(offerTexts(offers[position]!, lookup)),
          );
          for (const { word, instead } of words) meant = meant.replace(word, () => instead);
          return words.length ? meant : undefined;
        },
      };
    },
  };
};

type Field = 'title' | 'labels' | 'summary' | 'provider' | 'place' | 'description';

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

/** Everything of an offer that is searched. */
const offerTexts = (offer: Offer, lookup: Lookup): readonly FieldText[] => {
  const texts: FieldText[] = [];
  const add = (field: Field, text: LocalizedText | undefined): void => {
    if (typeof text === 'string') texts.push({ field, text, lang: undefined });
    else if (text) for (const lang of Object.keys(text)) texts.push({ field, text: text[lang]!, lang });
  };
  const addTerms = (vocabulary: VocabularyName, codes: readonly string[] | undefined): void => {
    for (const code of codes ?? []) {
      const term = lookup.term(vocabulary, code);
      if (!term) add('labels', code.replaceAll('-', ' '));
      add('labels', term?.label);
      for (const lang of Object.keys(term?.synonyms ?? {}))
        for (const text of term!.synonyms![lang]!) texts.push({ field: 'labels', text, lang });
    }
  };

  add('title', offer.title);
  addTerms('offerTypes', offer.type ? [offer.type] : []);
  addTerms('fieldsOfAction', offer.fieldsOfAction);
  addTerms('tags', offer.tags);
  addTerms('audiences', offer.audience?.groups);
  addTerms('courseTypes', offer.course?.type ? [offer.course.type] : []);
  add('labels', offer.course?.levelFrom);
  add('labels', offer.course?.levelTo);
  add('summary', offer.summary);
  for (const id of offer.organizationIds ?? []) {
    const organization = lookup.organization(id);
    add('provider', organization?.name);
    add('provider', organization?.shortName);
    for (const name of organization?.formerNames ?? []) add('provider', name);
  }
  for (const id of offer.placeIds ?? []) {
    const found = lookup.place(id);
    add('place', found?.name);
    const { street, postcode, city, district } = found?.address ?? {};
    for (const part of [street, postcode, city, district]) add('place', part);
    if (found?.ags) add('place', lookup.term('municipalities', found.ags)?.label);
  }
  for (const ags of offer.serviceArea ?? []) add('place', lookup.term('municipalities', ags)?.label);
  add('description', offer.description);
  add('description', offer.audience?.note);
  return texts;
};

const synonymGroups = (feed: Feed): readonly (readonly string[])[] => {
  const groups: (readonly string[])[] = [];
  for (const language of Object.keys(feed.synonyms ?? {}))
    for (const group of feed.synonyms![language]!) groups.push(group);
  return groups;
};
