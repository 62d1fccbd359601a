// The search over offers, loaded when somebody is about to type: what of an offer is searched, in every language
// the feed has, and what each part counts.
import type { Lookup } from '../../feed/lookup.js';
import type { Feed, LocalizedText, Offer, VocabularyName } from '../../feed/types.js';
import { createSearchIndex, type SearchDocument } from '../../search/create-search-index.js';
import type { TextMatch } from '../../search/highlight.js';
import { ranked } from '../../search/rank.js';

export interface OfferHits {
  /** Positions in the order the offers were added, best first. */
  readonly positions: readonly number[];
  /** Words given up because no offer has all of them. */
  readonly dropped: readonly string[];
  /** Where the words stand in a text that is shown. */
  readonly matchesIn: (text: string) => readonly TextMatch[];
}

export interface OfferSearch {
  /** Number of offers it knows. */
  readonly size: number;
  add(offers: readonly Offer[]): void;
  find(text: string): OfferHits;
}

const weights = { title: 10, labels: 6, summary: 4, provider: 4, place: 4, description: 1 };

export const createOfferSearch = (feed: Feed, lookup: Lookup): OfferSearch => {
  const index = createSearchIndex([], { weights, synonyms: synonymGroups(feed) });
  return {
    get size() {
      return index.size;
    },
    add: (offers) => index.add(offers.map((offer) => offerDocument(offer, lookup))),
    find: (text) => {
      const { positions, scores, dropped, matchesIn } = index.searchPositions(text);
      const best = ranked(scores, positions);
      const order: number[] = [];
      for (let i = 0; i < best.length; i++) order.push(best[i]!);
      return { positions: order, dropped, matchesIn };
    },
  };
};

const offerDocument = (offer: Offer, lookup: Lookup): SearchDocument => {
  const labels: string[] = [];
  const addTerms = (vocabulary: VocabularyName, codes: readonly string[] | undefined) => {
    for (const code of codes ?? []) {
      const term = lookup.term(vocabulary, code);
      if (!term) labels.push(code.replaceAll('-', ' '));
      addTexts(labels, term?.label);
      for (const language of Object.keys(term?.synonyms ?? {}))
        for (const word of term!.synonyms![language]!) labels.push(word);
    }
  };
  addTerms('offerTypes', offer.type ? [offer.type] : []);
  addTerms('fieldsOfAction', offer.fieldsOfAction);
  addTerms('tags', offer.tags);
  addTerms('audiences', offer.audience?.groups);
  addTerms('courseTypes', offer.course?.type ? [offer.course.type] : []);
  if (offer.course?.levelFrom) labels.push(offer.course.levelFrom);
  if (offer.course?.levelTo) labels.push(offer.course.levelTo);

  const provider: string[] = [];
  for (const id of offer.organizationIds ?? []) {
    const organization = lookup.organization(id);
    addTexts(provider, organization?.name);
    addTexts(provider, organization?.shortName);
    for (const name of organization?.formerNames ?? []) provider.push(name);
  }
  const place: string[] = [];
  for (const id of offer.placeIds ?? []) {
    const found = lookup.place(id);
    addTexts(place, found?.name);
    const { street, postcode, city, district } = found?.address ?? {};
    for (const part of [street, postcode, city, district]) if (part) place.push(part);
    if (found?.ags) addTexts(place, lookup.term('municipalities', found.ags)?.label);
  }
  for (const ags of offer.serviceArea ?? []) addTexts(place, lookup.term('municipalities', ags)?.label);

  const description = texts(offer.description);
  addTexts(description, offer.audience?.note);
  return {
    id: offer.id,
    fields: {
      title: texts(offer.title),
      labels,
      summary: texts(offer.summary),
      provider,
      place,
      description,
    },
  };
};

const addTexts = (list: string[], text: LocalizedText | undefined): void => {
  if (typeof text === 'string') list.push(text);
  else if (text) for (const language of Object.keys(text)) list.push(text[language]!);
};

const texts = (text: LocalizedText | undefined): string[] => {
  const list: string[] = [];
  addTexts(list, text);
  return list;
};

const synonymGroups = (feed: Feed): readonly (readonly string[])[] => {
  const groups: (readonly string[])[] = [];
  for (const language of Object.keys(feed.synonyms ?? {}))
    for (const group of feed.synonyms![language]!) groups.push(group);
  return groups;
};
