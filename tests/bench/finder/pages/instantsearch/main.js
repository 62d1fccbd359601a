// instantsearch.js 4 over itemsjs 2 in the page: the usual way to have its widgets without a search server.
/* global document, performance */
import instantsearch from 'instantsearch.js/es';
import { hits, pagination, refinementList, searchBox, stats } from 'instantsearch.js/es/widgets';
import itemsjs from 'itemsjs';
import '../../../pages/style.css';

const finder = document.querySelector('.plain');
const facets = {
  field: 'fields',
  kind: 'kind',
  town: 'town',
  cost: 'cost',
  audience: 'audience',
  language: 'languages',
};

const response = await fetch(finder.dataset.feed);
const rows = await response.json();
const engine = itemsjs(rows, {
  searchableFields: ['title', 'summary', 'description', 'provider', 'town', 'kind'],
  aggregations: Object.fromEntries(
    Object.values(facets).map((name) => [name, { title: name, size: 100, conjunction: false }]),
  ),
});

/** Answers one of Algolia's requests. */
const answer = ({ params: { query = '', page = 0, hitsPerPage = 20, facetFilters = [] } }) => {
  const filters = {};
  for (const filter of facetFilters.flat()) {
    const at = filter.indexOf(':');
    (filters[filter.slice(0, at)] ??= []).push(filter.slice(at + 1));
  }
  const found = engine.search({ query, page: page + 1, per_page: hitsPerPage, filters });
  const { total } = found.pagination;
  return {
    hits: found.data.items.map((row) => ({ ...row, objectID: row.id })),
    nbHits: total,
    page,
    nbPages: Math.ceil(total / hitsPerPage),
    hitsPerPage,
    query,
    params: '',
    exhaustiveNbHits: true,
    processingTimeMS: 0,
    facets: Object.fromEntries(
      Object.entries(found.data.aggregations).map(([name, { buckets }]) => [
        name,
        Object.fromEntries(buckets.map(({ key, doc_count: count }) => [key, count])),
      ]),
    ),
  };
};

/** The markup of card.js, in the template language that comes with the library. */
const card = (row, { html }) => {
  const fact = (text) => (text.length ? html`<li>${text}</li>` : '');
  return html`<article>
    <span class="kind">${row.kind}</span>
    <h3><a href="#${row.id}">${row.title}</a></h3>
    <p>${row.summary}</p>
    <ul class="facts">
      ${fact(row.town)} ${fact(row.when)} ${fact(row.level)} ${fact(row.audience.join(', '))}
      ${fact(row.languages.join(', '))} ${fact(row.cost)}
    </ul>
    <footer>
      <span>${row.provider}</span> <span>Geprüft: ${row.verified.slice(0, 7)}</span>
      <button type="button">Merken</button>
    </footer>
  </article>`;
};

const search = instantsearch({
  indexName: 'offers',
  searchClient: { search: async (requests) => ({ results: requests.map(answer) }) },
});
search.addWidgets([
  searchBox({ container: '#words' }),
  stats({ container: '#count' }),
  ...Object.entries(facets).map(([id, attribute]) =>
    refinementList({ container: `#facet-${id}`, attribute, operator: 'or', limit: 20 }),
  ),
  hits({ container: '#hits', templates: { item: card } }),
  pagination({ container: '#pages' }),
]);
search.once('render', () => performance.mark('filterable'));
search.start();
