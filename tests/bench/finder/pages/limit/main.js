// The limit: what a good programmer writes by hand for this one page. The first twenty rows at once, a plain substring
// filter and three selects; the lower-case text is made when somebody is about to search, once.
/* global document, Option, performance */
import { cardInside } from '../card.js';
import '../style.css';

const finder = document.querySelector('.finder');
const [words, town, field, cost] = finder.querySelectorAll('input, select');
const count = finder.querySelector('output');
const list = finder.querySelector('.list');
const more = finder.querySelector('.more');
let shown = 20;

const response = await fetch(finder.dataset.feed);
const rows = await response.json();
let texts;

const text = (row) =>
  `${row.title} ${row.titleEnglish ?? ''} ${row.summary} ${row.description} ${row.provider} ${row.town} ${row.place ?? ''} ${row.kind} ${row.fields}`.toLowerCase();
const prepare = () => (texts ??= rows.map(text));

const draw = () => {
  const query = words.value.trim().toLowerCase();
  const parts = query ? query.split(/\s+/) : [];
  if (parts.length) prepare();
  const hits = rows.filter(
    (row, i) =>
      parts.every((part) => texts[i].includes(part)) &&
      (!town.value || row.town === town.value) &&
      (!field.value || row.fields.includes(field.value)) &&
      (!cost.value || row.cost.startsWith(cost.value)),
  );
  count.textContent = `${hits.length} Angebote`;
  list.innerHTML = hits
    .slice(0, shown)
    .map((row) => `<li><article>${cardInside(row)}</article></li>`)
    .join('');
  more.hidden = hits.length <= shown;
};

const fill = (select, values) => {
  for (const value of [...new Set(values)].sort()) select.add(new Option(value));
};

draw();
fill(
  town,
  rows.map((row) => row.town),
);
fill(
  field,
  rows.flatMap((row) => row.fields),
);
const again = () => {
  shown = 20;
  draw();
};
words.addEventListener('focus', prepare);
words.addEventListener('input', again);
for (const select of [town, field, cost]) select.addEventListener('change', again);
more.addEventListener('click', () => {
  shown += 20;
  draw();
});
performance.mark('filterable');
