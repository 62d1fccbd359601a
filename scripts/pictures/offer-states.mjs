// Every state of the offer finder worth looking at.
import { click, demoFeed, press, type } from './parts.mjs';

const feed = '/feeds/rhein-sieg.json';
const demo = demoFeed('rhein-sieg');
const rich = demo.offers
  .filter(({ status }) => status !== 'ended')
  .reduce((a, b) => (JSON.stringify(b).length > JSON.stringify(a).length ? b : a));
const sparse = {
  schemaVersion: '1.0',
  offers: [
    { id: 'a', title: 'Sprachcafé' },
    { id: 'b', title: 'Nähtreff', summary: 'Gemeinsam nähen und reden.' },
    { id: 'c', title: 'Beratung im Rathaus', type: 'Beratung', cost: 'free' },
  ],
};

export const offerStates = {
  tag: 'mit-offer-finder',
  feed,
  states: [
    ['list-de-320', { width: 320 }],
    ['list-de-768', { width: 768 }],
    ['list-de-1200', { width: 1200 }],
    ['list-en-768', { width: 768, lang: 'en' }],
    ['list-ar-320', { width: 320, lang: 'ar' }],
    ['list-ar-1200', { width: 1200, lang: 'ar' }],
    ['list-simple-768', { width: 768, lang: 'de-simple' }],
    ['list-dark-320', { width: 320, dark: true }],
    ['list-dark-1200', { width: 1200, dark: true }],
    ['list-forced-768', { width: 768, forced: true }],
    ['list-text200-320', { width: 320, text: 200 }],
    ['list-200', { width: 200 }],
    ['sparse-320', { width: 320, feed: sparse }],
    ['sparse-1200', { width: 1200, feed: sparse }],
    ['search-768', { width: 768, act: type('deutschkurs siegburg') }],
    ['nothing-768', { width: 768, act: type('xylophon') }],
    ['filtered-1200', { width: 1200, query: '?offers-field=bildung&offers-cost=free&offers-open=1' }],
    ['empty-feed-320', { width: 320, feed: { schemaVersion: '1.0', offers: [] } }],
    ['error-320', { width: 320, feed: '/nothing-here.json' }],
    ['error-ar-768', { width: 768, lang: 'ar', feed: '/nothing-here.json' }],
    ['loading-768', { width: 768, feed: '/never.json', settle: 600 }],
    ['filters-320', { width: 320, act: click('Filter') }],
    [
      'filters-ar-320',
      {
        width: 320,
        lang: 'ar',
        query: '?offers-field=bildung',
        act: press('.filters'),
      },
    ],
    ['details-de-320', { width: 320, query: `?offers-id=${rich.id}` }],
    ['details-de-1200', { width: 1200, query: `?offers-id=${rich.id}` }],
    ['details-ar-320', { width: 320, lang: 'ar', query: `?offers-id=${rich.id}` }],
    ['details-dark-768', { width: 768, dark: true, query: `?offers-id=${rich.id}` }],
    ['details-sparse-320', { width: 320, feed: sparse, query: '?offers-id=a' }],
    ['details-gone-768', { width: 768, query: '?offers-id=gibt-es-nicht' }],
    [
      'shortlist-768',
      { width: 768, query: `?offers-listed=1&offers-list=${rich.id}&offers-list=${demo.offers[0].id}` },
    ],
    ['print-list', { width: 768, print: true }],
    ['print-details', { width: 768, print: true, query: `?offers-id=${rich.id}` }],
  ],
};
