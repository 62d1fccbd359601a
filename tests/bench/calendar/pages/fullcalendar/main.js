// FullCalendar 7 as its documentation shows it: month and list, three dates a day, rules through its plugin for them.
import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import listPlugin from 'fullcalendar/list';
import german from 'fullcalendar/locales/de';
import classicThemePlugin from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { eventOf, isMonth, root, rows, today } from '../dates.js';

const plugins = [dayGridPlugin, listPlugin, classicThemePlugin];
const isRepeated = ({ repeat }) => repeat;
if (rows.some(isRepeated)) plugins.push((await import('@fullcalendar/rrule')).default);

const compact = (moment) => moment.replace(/[-:]/g, '');
const repeated = (row) => ({
  id: row.id,
  title: row.title,
  allDay: row.allDay,
  rrule: `DTSTART:${compact(row.start)}00\nRRULE:${row.repeat.rule}`,
  exdate: row.repeat.exclude.map((date) => date + row.start.slice(10)),
  duration: { minutes: (Date.parse(row.end) - Date.parse(row.start)) / 6e4 },
});

new Calendar(root, {
  plugins,
  locale: german,
  initialView: isMonth ? 'dayGridMonth' : 'listWeek',
  initialDate: today,
  now: today,
  dayMaxEvents: 3,
  eventClass: 'dated',
  headerToolbar: { start: 'prev,next', center: 'title', end: '' },
  events: rows.map((row) => (isRepeated(row) ? repeated(row) : eventOf(row))),
}).render();
