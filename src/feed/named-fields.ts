/** Fields that name something that stands elsewhere in the feed: records of another list, terms of a vocabulary. */
import type { CollectionName, VocabularyName } from './types.js';

/** Fields that name records of another list, wherever they stand. */
export const referenceFields: ReadonlyMap<string, CollectionName> = new Map<string, CollectionName>([
  ['organizationId', 'organizations'],
  ['organizationIds', 'organizations'],
  ['parentId', 'organizations'],
  ['contactIds', 'contacts'],
  ['substituteId', 'contacts'],
  ['placeId', 'places'],
  ['placeIds', 'places'],
  ['offerId', 'offers'],
  ['seriesId', 'series'],
  ['closures', 'closures'],
]);

/** Fields that hold codes; where the name alone does not tell, with the field or list they stand in. */
export const codeFields: ReadonlyMap<string, VocabularyName> = new Map<string, VocabularyName>([
  ['fieldsOfAction', 'fieldsOfAction'],
  ['topics', 'fieldsOfAction'],
  ['audiences', 'audiences'],
  ['groups', 'audiences'],
  ['residence', 'residence'],
  ['types', 'eventTypes'],
  ['referralBy', 'actorTypes'],
  ['organizations kind', 'actorTypes'],
  ['offers type', 'offerTypes'],
  ['course type', 'courseTypes'],
]);
