// Whose hours count: those of a contact come before those of its house.
import type { Contact, Hours, Place } from '../feed/types.js';

export const hoursOf = (
  { hours, placeId }: Pick<Contact, 'hours' | 'placeId'>,
  { place }: { readonly place: (id: string) => Place | undefined },
): Hours | undefined => hours ?? (placeId === undefined ? undefined : place(placeId)?.hours);
