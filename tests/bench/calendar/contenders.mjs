// Who runs against whom in the calendar's sections: as a list, and as a month that is turned.
import { controlsOf, embedded } from '../lib/list-suite.mjs';

const choices = [
  ['Ort', 'alle Orte'],
  ['Art', 'alle Arten'],
  ['Kosten', 'alle Kosten', '<option>kostenlos<option>kostenpflichtig'],
];
const root = (feed, form, inside = '') =>
  `<div class="plain" data-feed="${feed}" data-form="${form ?? 'agenda'}">${inside}</div>`;

export const contenders = [
  {
    name: 'limit',
    label: 'vanilla limit',
    entry: 'limit/main.js',
    data: 'rows',
    markup: (feed, form) =>
      root(
        feed,
        form,
        `${controlsOf(choices)}<output></output><div class="head" hidden><button type="button">zurück</button>
<button type="button">weiter</button></div><div class="results"></div><button class="more" type="button" hidden>weitere zeigen</button>`,
      ),
    first: '.plain .results h4',
    counted: '.plain output',
    month: {
      results: '.plain .results',
      first: '.plain td a',
      next: { click: '.plain .head button', at: 1 },
    },
  },
  {
    ...embedded('mit-event-calendar', ' max-megabytes="80"'),
    first: 'mit-event-calendar >>> .item .title',
    counted: 'mit-event-calendar >>> .counted',
    filterable: 'mit-event-calendar >>> .facet',
    month: {
      results: 'mit-event-calendar >>> .results',
      first: 'mit-event-calendar >>> .month td a',
      next: { click: 'mit-event-calendar >>> .month-head button', at: 2 },
    },
  },
  {
    name: 'fullcalendar',
    label: 'FullCalendar 7.1 (month and list)',
    entry: 'fullcalendar/main.js',
    data: 'rows',
    markup: root,
    first: '.plain .dated',
    month: { results: '.plain', first: '.plain .dated', next: { click: '.plain button', at: 1 } },
  },
  {
    name: 'event-calendar',
    label: '@event-calendar/core 5.15 (month and list)',
    entry: 'event-calendar/main.js',
    data: 'rows',
    markup: root,
    first: '.plain .ec-event-title',
    // It knows no rules, and a month of ten thousand events takes it more than a minute.
    isAble: (section) => section === 'load',
  },
];
