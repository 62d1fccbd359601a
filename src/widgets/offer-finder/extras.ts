// What stands around the first cards and comes right behind them: filters, tools, what to say when nothing fits.
export { createActions } from './actions.js';
export { extrasStyles } from './extras-styles.js';
export * as templates from './filter-templates.js';
export { filterView } from './filter-view.js';
export { createOfferFilter } from './offer-filter.js';
export { toolbar } from './toolbar.js';
export { faultReason } from '../../ui/fault-reason.js';
