// What widgets that are lists have in common: plans of their sections, their markup by hand, and ways to their parts.
import { loading } from './sections.mjs';
import { type, typingSummary } from './typing.mjs';

/** How often a page of each size is loaded. */
export const loadPlans = [
  { size: 300, least: 2, most: 3, budget: 30_000 },
  { size: 1_000, least: 3, most: 7, budget: 75_000 },
  { size: 10_000, least: 2, most: 5, budget: 80_000 },
];

/** Sections of a list; `large` adds fifty thousand records. */
export const listSections = ({ large }) => ({
  load: loading(loadPlans),
  interaction: {
    visit: type,
    summary: typingSummary,
    patience: 90_000,
    plans: [
      { size: 1_000, least: 2, most: 4, budget: 60_000 },
      { size: 10_000, least: 2, most: 4, budget: 60_000 },
      ...(large ? [{ size: 50_000, least: 1, most: 1, budget: 0 }] : []),
    ],
  },
  ...(large && { large: loading([{ size: 50_000, least: 1, most: 1, budget: 0 }], 120_000) }),
});

const select = ([label, every, options = '']) =>
  `<select aria-label="${label}"><option value="">${every}${options}</select>`;

/** Selects of a page by hand: `[label, word for all of them, options]`. */
export const selectsOf = (choices) => choices.map(select).join('\n');

/** A search field and selects. */
export const controlsOf = (choices) =>
  `<p><label>Suchen <input type="search" class="search" autocomplete="off"></label>\n${selectsOf(choices)}</p>`;

/** A whole page by hand. */
export const plainMarkup =
  (choices) => (feed) => `<div class="plain" data-feed="${feed}">${controlsOf(choices)}
<output></output><ul class="list"></ul><button class="more" type="button" hidden>weitere zeigen</button></div>`;

/** A list by hand: where its parts are. */
export const plainList = {
  data: 'rows',
  words: '.plain input[type=search]',
  results: '.plain .list',
  first: '.plain .list h3',
  counted: '.plain output',
};

/** One of our elements as the guide embeds it. */
export const embedded = (element, attributes = '') => ({
  name: 'ours',
  label: 'Miteinander',
  data: 'feed',
  markup: (
    feed,
    form,
  ) => `<${element} feed="${feed}"${attributes}${form ? ` view="${form}"` : ''}><a href="${feed}">Alles als Liste</a></${element}>
<script type="module" src="/embed/miteinander.js"></script>`,
  style: `${element} { display: block; } ${element}:not(:defined) { min-height: 100vh; }`,
  element,
});

/** One of our elements that is a list of records with filters. */
export const embeddedList = (element, options) => ({
  ...embedded(element, ' max-megabytes="80"'),
  words: `${element} >>> #words`,
  results: `${element} >>> .results`,
  first: `${element} >>> .item .title`,
  counted: `${element} >>> .counted`,
  filterable: `${element} >>> .facet`,
  busy: `${element} >>> .results[aria-busy=true]`,
  facets: options.map((at) => ({ click: `${element} >>> .facet input[type=checkbox]`, at })),
});
