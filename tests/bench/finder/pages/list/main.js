// list.js 2 as its documentation shows it: items from data, paging, search over the named values, filters by functions.
/* global document, performance */
import List from 'list.js';
import { cardInside } from '../card.js';
import { fill } from '../../../pages/fill.js';
import '../../../pages/style.css';

const finder = document.querySelector('.plain');
const [, town, field, cost] = finder.querySelectorAll('input, select');
const count = finder.querySelector('output');

const response = await fetch(finder.dataset.feed);
const rows = await response.json();

const searched = ['title', 'summary', 'description', 'provider', 'town', 'kind'];
const list = new List(
  finder,
  { item: (row) => `<li><article>${cardInside(row)}</article></li>`, page: 20, searchColumns: searched },
  rows,
);
const tell = () => (count.textContent = `${list.matchingItems.length} Angebote`);
list.on('updated', tell);
tell();

fill(
  town,
  rows.map((row) => row.town),
);
fill(
  field,
  rows.flatMap((row) => row.fields),
);
for (const select of [town, field, cost])
  select.addEventListener('change', () =>
    list.filter((item) => {
      const row = item.values();
      return (
        (!town.value || row.town === town.value) &&
        (!field.value || row.fields.includes(field.value)) &&
        (!cost.value || row.cost.startsWith(cost.value))
      );
    }),
  );
performance.mark('filterable');
