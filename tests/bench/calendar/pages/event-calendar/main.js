// @event-calendar/core 5 as its documentation shows it: month and list, as many dates a day as fit.
import { createCalendar, DayGrid, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { eventOf, isMonth, root, rows, today } from '../dates.js';

createCalendar(root, [DayGrid, List], {
  view: isMonth ? 'dayGridMonth' : 'listWeek',
  date: today,
  locale: 'de',
  dayMaxEvents: true,
  headerToolbar: { start: 'prev,next', center: 'title', end: '' },
  events: rows.map(eventOf),
});
