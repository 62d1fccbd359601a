// Everything about filters, loaded right behind the first list: the first cards do not wait for it.
export { createOfferFilter } from './offer-filter.js';
export { filterStyles } from './filter-styles.js';
export * as templates from './filter-templates.js';
export { filterView } from './filter-view.js';
