// Registers <mit-offer-finder>. The first definition on a page wins; a second copy of the script says so and stays quiet.
import { defineOnce } from '../base/define-once.js';
import { OfferFinder } from './element.js';
import '../base/events.js';

defineOnce('mit-offer-finder', OfferFinder);

declare global {
  interface HTMLElementTagNameMap {
    'mit-offer-finder': OfferFinder;
  }
}
