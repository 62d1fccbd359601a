// Who runs against whom in the finder's sections: the markup of each page, and where its list, its fields and its
// filters are. A path with `>>>` goes into a shadow root.

const controls = `<p><label>Suchen <input type="search" class="search" autocomplete="off"></label>
<select aria-label="Ort"><option value="">alle Orte</select>
<select aria-label="Handlungsfeld"><option value="">alle Handlungsfelder</select>
<select aria-label="Kosten"><option value="">alle Kosten<option>kostenlos<option>kostenpflichtig</select></p>`;

const plainMarkup = (feed) => `<div class="finder" data-feed="${feed}">${controls}
<output></output><ul class="list"></ul><button class="more" type="button" hidden>weitere zeigen</button></div>`;

/** Steps of a facet click: a CSS path to click, or a select (by number) and the value to choose. */
const selects = [
  { select: 1, value: 'Sprache' },
  { select: 1, value: '' },
  { select: 0, value: 'Lindenau' },
  { select: 2, value: 'kostenlos' },
  { select: 0, value: '' },
  { select: 2, value: '' },
];

const plain = {
  data: 'rows',
  words: '.finder input[type=search]',
  results: '.finder .list',
  first: '.finder .list h3',
  counted: '.finder output',
  facets: selects,
};

export const contenders = [
  { name: 'limit', label: 'vanilla limit', entry: 'limit/main.js', markup: plainMarkup, ...plain },
  {
    name: 'ours',
    label: 'Miteinander',
    data: 'feed',
    markup: (
      feed,
    ) => `<mit-offer-finder feed="${feed}" max-megabytes="80"><a href="${feed}">Alle Angebote</a></mit-offer-finder>
<script type="module" src="/embed/miteinander.js"></script>`,
    style: 'mit-offer-finder { display: block; } mit-offer-finder:not(:defined) { min-height: 100vh; }',
    element: 'mit-offer-finder',
    words: 'mit-offer-finder >>> #words',
    results: 'mit-offer-finder >>> .results',
    first: 'mit-offer-finder >>> .item .title',
    counted: 'mit-offer-finder >>> .counted',
    filterable: 'mit-offer-finder >>> .facet',
    busy: 'mit-offer-finder >>> .results[aria-busy=true]',
    facets: [0, 0, 1, 2, 1, 2].map((option) => ({
      click: `mit-offer-finder >>> .facet input[type=checkbox]`,
      at: option,
    })),
  },
  { name: 'list.js', label: 'list.js 2.3', entry: 'list/main.js', markup: plainMarkup, ...plain },
  {
    name: 'datatables',
    label: 'DataTables 3.1',
    entry: 'datatables/main.js',
    ...plain,
    markup: (feed) =>
      `<div class="finder" data-feed="${feed}">${controls.replace(/<label>.*<\/label>/, '')}<table class="display"></table></div>`,
    words: '.finder .dt-search input',
    results: '.finder tbody',
    first: '.finder tbody td:not(.dt-empty)',
    counted: '.dt-info',
  },
  {
    name: 'instantsearch',
    label: 'instantsearch.js 4.118 with itemsjs 2.4',
    entry: 'instantsearch/main.js',
    ...plain,
    markup: (feed) => `<div class="finder" data-feed="${feed}"><div id="words"></div><div id="count"></div>
${['field', 'kind', 'town', 'cost', 'audience', 'language'].map((id) => `<div id="facet-${id}"></div>`).join('')}
<div id="hits"></div><div id="pages"></div></div>`,
    words: '.ais-SearchBox-input',
    results: '#hits',
    first: '#hits h3',
    counted: '#count',
    facets: [0, 0, 1, 2, 1, 2].map((option) => ({ click: '.ais-RefinementList-checkbox', at: option })),
    // A search of its engine takes seconds from here on, and starts only at 10,000 records.
    most: { load: 10_000, interaction: 1_000 },
  },
];
