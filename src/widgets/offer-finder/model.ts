// What the offer finder knows between two updates: offers, their filters and the search over them.
import type { Feed, Offer } from '../../feed/types.js';
import { ListModel } from '../base/list-model.js';
import type { OfferFilter } from './offer-filter.js';
import type { OfferSearch } from './offer-search.js';

export const offersOf = (feed: Feed): readonly Offer[] => feed.offers;

export class OfferModel extends ListModel<Offer, OfferFilter, OfferSearch> {
  override readonly recordsOf = offersOf;

  constructor(feed: Feed, today: string, onProgress: () => void) {
    super(feed, today, onProgress);
    this.take();
  }

  /** Every offer that has arrived, over or not: what somebody has kept is still shown. */
  get all(): readonly Offer[] {
    return this.feed.offers;
  }
}
