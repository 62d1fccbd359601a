// The limit: what a good programmer writes by hand for this one page. The rows at once, a plain substring filter and
// some selects; the lower-case text is made when somebody is about to search, once.
/* global document, performance */
import { fill } from './fill.js';
import './style.css';

/**
 * Loads the rows of the page. `text(row)` is what is searched, `choices` are the selects in their order:
 * `{ values(rows), fits(row, value) }`. Resolves with the page's root, `fitting()`, the rows that are left, and `watch(draw)`, which draws now
 * and whenever somebody has typed or chosen.
 */
export const limitOf = async ({ text, choices }) => {
  const root = document.querySelector('.plain');
  const words = root.querySelector('input');
  const selects = [...root.querySelectorAll('select')];
  const response = await fetch(root.dataset.feed);
  const rows = await response.json();
  let texts;
  const prepare = () => (texts ??= rows.map((row) => text(row).toLowerCase()));

  const fitting = () => {
    const query = words.value.trim().toLowerCase();
    const parts = query ? query.split(/\s+/) : [];
    if (parts.length) prepare();
    return rows.filter(
      (row, at) =>
        parts.every((part) => texts[at].includes(part)) &&
        choices.every(({ fits }, i) => !selects[i].value || fits(row, selects[i].value)),
    );
  };

  const watch = (draw) => {
    draw();
    choices.forEach(({ values }, i) => values && fill(selects[i], values(rows)));
    words.addEventListener('focus', prepare);
    words.addEventListener('input', draw);
    for (const select of selects) select.addEventListener('change', draw);
    performance.mark('filterable');
  };
  return { root, fitting, watch };
};

/** A list of cards, twenty at a time. `noun`: what is counted; `card(row)`: inside of an article. */
export const limitList = async ({ noun, card, ...how }) => {
  const { root, fitting, watch } = await limitOf(how);
  const count = root.querySelector('output');
  const list = root.querySelector('.list');
  const more = root.querySelector('.more');
  let shown = 20;
  const draw = () => {
    const hits = fitting();
    count.textContent = `${hits.length} ${noun}`;
    list.innerHTML = hits
      .slice(0, shown)
      .map((row) => `<li><article>${card(row)}</article></li>`)
      .join('');
    more.hidden = hits.length <= shown;
  };
  watch(() => {
    shown = 20;
    draw();
  });
  more.addEventListener('click', () => {
    shown += 20;
    draw();
  });
};
