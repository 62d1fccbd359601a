// The programme of a series, such as an action week: all of its days from the first to the last, past ones too, each
// date with its time, place and organiser. The same sheet is printed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Series } from '../../feed/types.js';
import { msg } from '../../language/message.js';
import { addDays } from '../../time/civil.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icons.js';
import { inline } from '../../ui/text.js';
import { pick } from '../base/context.js';
import { organizationsOf } from '../base/record-lines.js';
import type { CalendarHost } from './host.js';
import type { Appointment, CalendarModel } from './model.js';
import { seriesHead } from './series.js';
import { badge, countText, dayText, titleLink, type ListState } from './templates.js';
import { isOngoing, isOver, type DayGroup, type Fits } from './view.js';

export interface Programme {
  readonly days: readonly DayGroup[];
  /** What goes on for weeks, such as an exhibition. */
  readonly throughout: readonly Appointment[];
  readonly count: number;
}

/** The days of a series that does not state them are looked for so far back and ahead. */
const [back, ahead] = [31, 365];

/** First day and the day after the last one. */
export const spanOf = ({ from, to }: Series, today: string): readonly [from: string, to: string] => {
  const first = from ?? addDays(to && to < today ? to : today, -back);
  const last = to ?? addDays(from && from > today ? from : today, ahead);
  return [first, addDays(last < first ? first : last, 1)];
};

/** The dates of a series by day; what lasts some days stands on its first one. */
export const programmeOf = (series: Series, model: CalendarModel, fits: Fits): Programme => {
  const [from, to] = spanOf(series, model.today);
  const days: { date: string; appointments: Appointment[] }[] = [];
  const throughout: Appointment[] = [];
  let count = 0;
  for (const one of model.between(from, to)) {
    if (one.event.seriesId !== series.id || !fits(one)) continue;
    count++;
    const start = one.when.start.slice(0, 10);
    const date = start < from ? from : start;
    if (isOngoing(one)) throughout.push(one);
    else if (days.at(-1)?.date === date) days.at(-1)!.appointments.push(one);
    else days.push({ date, appointments: [one] });
  }
  return { days, throughout, count };
};

const row = (one: Appointment, host: CalendarHost, level: number, state: ListState): TemplateResult => {
  const context = host.context!;
  const card = state.card(one);
  const where = card.facts.find(({ icon: name }) => name === 'place');
  const organizers = organizationsOf(one.event, context);
  const isPast = !card.off && isOver(one, host.model!.now);
  return html`<li class="item">
    <article class="event entry ${card.off ? 'is-off' : ''} ${isPast ? 'is-past' : ''}" part="card">
      <p class="time"><bdi>${card.time}</bdi></p>
      <div class="what">
        ${heading(level, titleLink(card, state), 'title')} ${badge(card)}
        ${isPast ? html`<span class="badge">${msg('vorbei', { id: 'event.over' })}</span>` : nothing}
        ${card.note ? html`<p class="alert">${icon('info')}${inline(card.note)}</p>` : nothing}
        <ul class="facts">
          ${
            where
              ? html`<li>${icon('place')}<span class="away">${where.label}:&nbsp;</span>${where.text}</li>`
              : nothing
          }
          ${organizers.map(
            ({ name }) =>
              html`<li>
                ${icon('people')}<span class="away"
                  >${msg('Veranstaltet von', { id: 'event.organizer' })}:&nbsp;</span
                >${inline(pick(context, name))}
              </li>`,
          )}
        </ul>
      </div>
    </article>
  </li>`;
};

const rows = (list: readonly Appointment[], host: CalendarHost, level: number, state: ListState) =>
  html`<ul class="rows plan">
    ${list.map((one) => row(one, host, level, state))}
  </ul>`;

/** `level`: of the heading with the title of the series; days stand one below, dates two. */
export const programme = (
  series: Series,
  { days, throughout, count }: Programme,
  host: CalendarHost,
  level: number,
  state: ListState,
): TemplateResult =>
  html`<div class="programme" part="programme">
    ${seriesHead(series, host, level, 'counted')}
    <p class="hint">${countText(host.language, count)}</p>
    ${
      throughout.length
        ? html`<section class="group">
            ${heading(level + 1, msg('Über längere Zeit', { id: 'event.throughout' }), 'group-name')}
            ${rows(throughout, host, level + 2, state)}
          </section>`
        : nothing
    }
    ${days.map(
      ({ date, appointments }) =>
        html`<section class="group">
          ${heading(level + 1, dayText(host.language, date, host.model!.today), 'group-name')}
          ${rows(appointments, host, level + 2, state)}
        </section>`,
    )}
  </div>`;
