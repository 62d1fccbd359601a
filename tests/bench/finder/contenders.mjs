// Who runs against whom in the finder's sections: the markup of each page, and where its list, its fields and its
// filters are. A path with `>>>` goes into a shadow root.
import { embeddedList, plainList, plainMarkup, selectsOf } from '../lib/list-suite.mjs';

const choices = [
  ['Ort', 'alle Orte'],
  ['Handlungsfeld', 'alle Handlungsfelder'],
  ['Kosten', 'alle Kosten', '<option>kostenlos<option>kostenpflichtig'],
];

/** Steps of a facet click: a CSS path to click, or a select (by number) and the value to choose. */
const selects = [
  { select: 1, value: 'Sprache' },
  { select: 1, value: '' },
  { select: 0, value: 'Lindenau' },
  { select: 2, value: 'kostenlos' },
  { select: 0, value: '' },
  { select: 2, value: '' },
];
const options = [0, 0, 1, 2, 1, 2];

const plain = { ...plainList, markup: plainMarkup(choices), facets: selects };

export const contenders = [
  { name: 'limit', label: 'vanilla limit', entry: 'limit/main.js', ...plain },
  embeddedList('mit-offer-finder', options),
  { name: 'list.js', label: 'list.js 2.3', entry: 'list/main.js', ...plain },
  {
    name: 'datatables',
    label: 'DataTables 3.1',
    entry: 'datatables/main.js',
    ...plain,
    markup: (feed) =>
      `<div class="plain" data-feed="${feed}"><p>${selectsOf(choices)}</p><table class="display"></table></div>`,
    words: '.plain .dt-search input',
    results: '.plain tbody',
    first: '.plain tbody td:not(.dt-empty)',
    counted: '.dt-info',
  },
  {
    name: 'instantsearch',
    label: 'instantsearch.js 4.118 with itemsjs 2.4',
    entry: 'instantsearch/main.js',
    ...plain,
    markup: (feed) => `<div class="plain" data-feed="${feed}"><div id="words"></div><div id="count"></div>
${['field', 'kind', 'town', 'cost', 'audience', 'language'].map((id) => `<div id="facet-${id}"></div>`).join('')}
<div id="hits"></div><div id="pages"></div></div>`,
    words: '.ais-SearchBox-input',
    results: '#hits',
    first: '#hits h3',
    counted: '#count',
    facets: options.map((at) => ({ click: '.ais-RefinementList-checkbox', at })),
    // A search of its engine takes seconds from here on, and starts only at 10,000 records.
    isAble: (section, size) => size <= ({ load: 10_000, interaction: 1_000 }[section] ?? 0),
  },
];
