/** Records by id. Ids come from the feed, so they live in Maps and never on objects. */
import type { Closure, Contact, Feed, Organization, Place, Term, VocabularyName } from './types.js';

/** Each answer is `undefined` for an id that nothing has: an unresolved reference degrades, it rejects nothing. */
export interface Lookup {
  organization(id: string | undefined): Organization | undefined;
  place(id: string | undefined): Place | undefined;
  contact(id: string | undefined): Contact | undefined;
  closure(id: string | undefined): Closure | undefined;
  term(vocabulary: VocabularyName, code: string | undefined): Term | undefined;
}

type ById<T> = (id: string | undefined) => T | undefined;

/** Builds its map on the first question. */
const byId = <T extends { readonly id: string }>(records: readonly T[] | undefined): ById<T> => {
  let map: Map<string, T> | undefined;
  return (id) => {
    if (!map) {
      map = new Map();
      for (const record of records ?? []) map.set(record.id, record);
    }
    return id === undefined ? undefined : map.get(id);
  };
};

/** Looks into this one feed; make a new one for a new snapshot. */
export function createLookup(feed: Feed): Lookup {
  const vocabularies = new Map<VocabularyName, ById<Term>>();
  return {
    organization: byId(feed.organizations),
    place: byId(feed.places),
    contact: byId(feed.contacts),
    closure: byId(feed.closures),
    term(vocabulary, code) {
      let terms = vocabularies.get(vocabulary);
      if (!terms) vocabularies.set(vocabulary, (terms = byId(feed.vocabularies[vocabulary])));
      return terms(code);
    },
  };
}
