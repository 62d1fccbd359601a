// A month as one plain table that screen readers read day by day. At most three dates a day, the rest behind "n weitere",
// which lists the day. Weeks begin on Monday in every language: by CLDR the first day goes with the country, not with the
// language, and whoever reads Arabic here has a German calendar on the wall; the numbers of weeks are those of ISO 8601.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDate, weekdayName } from '../../language/intl.js';
import { msg, str } from '../../language/message.js';
import { addDays, weekdays } from '../../time/civil.js';
import { monthGrid } from '../../time/month-grid.js';
import { heading } from '../../ui/heading.js';
import { pick, type RecordContext } from '../base/context.js';
import type { Behaviour } from './behaviour.js';
import { isOff, statusText, timeText } from './card.js';
import type { CalendarHost } from './host.js';
import type { Appointment } from './model.js';
import { countText, type ListState } from './templates.js';
import { isOngoing, type Fits } from './view.js';

const most = 3;

/** The dates of each day of a grid; what lasts longer stands on each of its days, what is ongoing on none. */
export const datesByDay = (
  dates: readonly Appointment[],
  days: readonly string[],
): ReadonlyMap<string, readonly Appointment[]> => {
  const byDay = new Map<string, Appointment[]>();
  for (const day of days) byDay.set(day, []);
  for (const one of dates) {
    if (isOngoing(one)) continue;
    const { start, end = start } = one.when;
    // What ends in the night still belongs to its evening.
    const first = start.slice(0, 10);
    const last = end.length > 10 && end.slice(11) < '10:00' && first < end ? first : end.slice(0, 10);
    if (last <= first) byDay.get(first)?.push(one);
    else for (const day of days) if (day >= first && day <= last) byDay.get(day)!.push(one);
  }
  return byDay;
};

const entry = (one: Appointment, day: string, context: RecordContext, state: ListState): TemplateResult => {
  const { event, when } = one;
  const title = pick(context, when.title ?? event.title)!;
  const off = isOff(one);
  // On its later days the time of the beginning would mislead.
  const time = when.allDay || day > when.start ? '' : when.start.slice(11, 16);
  // What eyes see in the table, ears hear with each link: the day.
  const status = statusText(one, context);
  let name = [time, title.text, status].filter(Boolean).join(' ');
  if (when.allDay) name += `, ${timeText(one, context)}`;
  name += `, ${formatDate(state.language, day, 'dayLong')}`;
  // A table holds a hundred of these: what needs no element of its own gets none.
  const said =
    title.lang === state.language && title.dir === 'ltr'
      ? `${time} ${title.text}`
      : html`<bdi dir="ltr">${time}</bdi> <span lang=${title.lang} dir=${title.dir}>${title.text}</span>`;
  return html`<li class=${status ? (off ? 'said off' : 'said') : ''}>
    <a
      href=${state.href({ id: event.id, appointment: one })}
      aria-label=${name}
      @click=${(click: Event) => state.open(click, { id: event.id, appointment: one })}
      >${status ? html`<span class="name">${said}</span> <span class="state">${status}</span>` : said}</a
    >
  </li>`;
};

export const month = (
  host: CalendarHost,
  level: number,
  fits: Fits | undefined,
  state: ListState,
  on: Behaviour,
): TemplateResult => {
  const { language } = host;
  const model = host.model!;
  const shown = host.asked.month ?? model.today.slice(0, 7);
  const weeks = monthGrid(shown);
  const days: string[] = [];
  for (const week of weeks) for (const day of week.days) days.push(day);
  const dates = model.between(days[0]!, addDays(days.at(-1)!, 1));
  const fitting = dates.filter((one) => fits?.(one) ?? true);
  const byDay = datesByDay(fitting, days);
  model.expect(shown);
  const name = formatDate(language, `${shown}-01`, 'month');
  return html`<div class="month-head">
      ${heading(level, name, 'counted')}
      <span>
        <button type="button" class="button" @click=${() => on.turn(-1)}>
          ${msg('Voriger Monat', { id: 'month.previous' })}
        </button>
        <button type="button" class="button" @click=${() => on.turn(0)}>
          ${msg('Heute', { id: 'events.today' })}
        </button>
        <button type="button" class="button" @click=${() => on.turn(1)}>
          ${msg('Nächster Monat', { id: 'month.next' })}
        </button>
      </span>
    </div>
    <table class="month" part="month">
      <caption class="away">
        ${msg(str`Termine im ${name}`, { id: 'month.caption' })}
      </caption>
      <thead>
        <tr>
          ${
            host.weekNumbers
              ? html`<th scope="col" class="week" abbr=${msg('Woche', { id: 'month.week' })}>
                  ${msg('KW', { id: 'month.week-short' })}
                </th>`
              : nothing
          }
          ${weekdays.map(
            (day) =>
              html`<th scope="col" abbr=${weekdayName(language, day)}>
                ${weekdayName(language, day, 'short')}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${host.weekNumbers ? html`<th scope="row" class="week">${week.number}</th>` : nothing}
              ${week.days.map((day) => {
                const list = byDay.get(day)!;
                const few = list.length > most ? list.slice(0, most - 1) : list;
                const label = `${countText(language, list.length)}, ${formatDate(language, day, 'dayLong')}`;
                return html`<td
                  class="${day.startsWith(shown) ? '' : 'beside'} ${day === model.today ? 'now' : ''}"
                >
                  <time
                    class="number"
                    datetime=${day}
                    aria-current=${ifDefined(day === model.today ? 'date' : undefined)}
                    >${Number(day.slice(8))}</time
                  >
                  ${
                    list.length
                      ? html`<ul aria-label=${label}>
                          ${few.map((one) => entry(one, day, host.context!, state))}
                          ${
                            few.length < list.length
                              ? html`<li>
                                  <button type="button" @click=${() => on.days(day, day)}>
                                    ${msg(str`${list.length - few.length} weitere`, { id: 'facet.rest' })}<span
                                      class="away"
                                      >, ${formatDate(language, day, 'dayLong')}</span
                                    >
                                  </button>
                                </li>`
                              : nothing
                          }
                        </ul>`
                      : nothing
                  }
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
};
