// The limit of the event calendar: the next twenty dates by day, or a month, by hand.
import { fact, escapeText } from '../../../pages/escape.js';
import { limitOf } from '../../../pages/limit.js';
import './month.css';
import { datesBetween, dayAfter } from './dates.js';

const shownAtOnce = 20;
const perDay = 3;
const dayNames = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const longDay = new Intl.DateTimeFormat('de', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const monthName = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const now = new Date(Date.now()).toLocaleString('sv', { timeZone: 'Europe/Berlin' }).replace(' ', 'T');
const today = now.slice(0, 10);
let month = today.slice(0, 7);
let shown = shownAtOnce;

const { root, fitting, watch } = await limitOf({
  text: (row) =>
    `${row.title} ${row.summary} ${row.description} ${row.provider} ${row.town} ${row.place ?? ''} ${row.kind} ${row.fields}`,
  choices: [
    { values: (rows) => rows.map((row) => row.town), fits: (row, value) => row.town === value },
    { values: (rows) => rows.map((row) => row.kind), fits: (row, value) => row.kind === value },
    { fits: (row, value) => row.cost.startsWith(value) },
  ],
});
const count = root.querySelector('output');
const results = root.querySelector('.results');
const more = root.querySelector('.more');

const time = ({ row, start, end }) =>
  row.allDay ? 'ganztägig' : `${start.slice(11, 16)}–${end.slice(11, 16)} Uhr`;

const card = (date) => {
  const { row } = date;
  return `<li><article><p>${time(date)} <span class="kind">${escapeText(row.kind)}</span> ${escapeText(row.status)}</p>
<h4><a href="#${row.id}">${escapeText(row.title)}</a></h4>
<p>${escapeText(row.summary)}</p>
<ul class="facts">${fact(row.place ? `${row.place}, ${row.town}` : row.attendance)}${fact(row.languages.join(', '))}${fact(row.cost)}</ul></article></li>`;
};

const drawList = () => {
  const dates = datesBetween(fitting(), today, `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`).filter(
    ({ end, start }) => (end > start ? end : start) > now,
  );
  count.textContent = `${dates.length} Termine`;
  let last = '';
  let html = '';
  for (const date of dates.slice(0, shown)) {
    const own = date.start.slice(0, 10);
    const day = own < today ? today : own;
    if (day !== last) html += `${last && '</ul>'}<h3>${longDay.format(new Date(day))}</h3><ul class="list">`;
    last = day;
    html += card(date);
  }
  results.innerHTML = html && `${html}</ul>`;
  more.hidden = dates.length <= shown;
};

const entry = ({ row, start }) =>
  `<li class="${row.status}"><a href="#${row.id}">${row.allDay ? '' : `${start.slice(11, 16)} `}${escapeText(row.title)}</a></li>`;

const drawMonth = () => {
  const first = new Date(`${month}-01`);
  const days = [];
  const day = new Date(first);
  day.setUTCDate(1 - ((first.getUTCDay() + 6) % 7));
  do
    for (let i = 0; i < 7; i++) {
      days.push(day.toISOString().slice(0, 10));
      day.setUTCDate(day.getUTCDate() + 1);
    }
  while (day.toISOString().startsWith(month));
  const byDay = new Map(days.map((one) => [one, []]));
  for (const date of datesBetween(fitting(), days[0], dayAfter(days.at(-1))))
    if (!date.row.ongoing)
      for (let at = date.start.slice(0, 10); at < date.end; at = dayAfter(at)) byDay.get(at)?.push(date);
  count.textContent = monthName.format(first);
  const cell = (one) => {
    const list = byDay.get(one);
    const few = list.length > perDay ? list.slice(0, perDay - 1) : list;
    const rest = list.length - few.length;
    return `<td class="${one.startsWith(month) ? '' : 'beside'} ${one === today ? 'now' : ''}"><time datetime="${one}">${Number(one.slice(8))}</time><ul>${few.map(entry).join('')}${rest ? `<li><button type="button">${rest} weitere</button></li>` : ''}</ul></td>`;
  };
  let html = `<table><thead><tr>${dayNames.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>`;
  for (let i = 0; i < days.length; i += 7)
    html += `<tr>${days
      .slice(i, i + 7)
      .map(cell)
      .join('')}</tr>`;
  results.innerHTML = `${html}</tbody></table>`;
};

const isMonth = root.dataset.form === 'month';
root.querySelector('.head').hidden = !isMonth;
const draw = isMonth ? drawMonth : drawList;
watch(() => {
  shown = shownAtOnce;
  draw();
});
more.addEventListener('click', () => {
  shown += shownAtOnce;
  draw();
});
root.querySelectorAll('.head button').forEach((button, i) =>
  button.addEventListener('click', () => {
    const next = new Date(`${month}-01`);
    next.setUTCMonth(next.getUTCMonth() + (i ? 1 : -1));
    month = next.toISOString().slice(0, 7);
    draw();
  }),
);
