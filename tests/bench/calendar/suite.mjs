// The event calendar's bench: its pages, how it is measured, its goals and tables.
import { createEventFeed, now } from '../feeds/events.mjs';
import { eventRows } from '../feeds/event-rows.mjs';
import { loadPlans } from '../lib/list-suite.mjs';
import { loading } from '../lib/sections.mjs';
import { contenders } from './contenders.mjs';
import { calendarReport } from './report.mjs';
import { turn, turnSummary } from './turning.mjs';

export const calendar = {
  name: 'calendar',
  title: 'Event calendar',
  element: 'event-calendar',
  marker: 'bench-calendar',
  heading: 'Termine',
  intro: 'Was im ganzen Kreis los ist.',
  contenders,
  createFeed: createEventFeed,
  rowsOf: eventRows,
  now,
  kibibytes: 26,
  sections: {
    load: loading(loadPlans),
    months: {
      visit: turn,
      summary: turnSummary,
      patience: 90_000,
      plans: [
        { size: 10_000, least: 2, most: 4, budget: 60_000 },
        { size: '1000+100', least: 2, most: 4, budget: 40_000 },
        { size: '0+500', least: 2, most: 4, budget: 40_000 },
      ],
    },
  },
  report: calendarReport,
};
