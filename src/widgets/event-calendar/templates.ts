// The calendar's list on the screen. Functions from view to template; what happens on a click is the element's.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../language/intl.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg, str } from '../../language/message.js';
import { plural } from '../../language/plural.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icons.js';
import { inline } from '../../ui/text.js';
import type { EventCard } from './card.js';
import type { Appointment } from './model.js';
import type { Agenda, GroupName } from './view.js';

/** "12 Termine" in the plural form of the language. */
export const countText = (language: InterfaceLanguage, count: number): string =>
  plural(language, count, {
    zero: msg('Keine Termine', { id: 'events.zero' }),
    one: msg('1 Termin', { id: 'events.one' }),
    two: msg('2 Termine', { id: 'events.two' }),
    few: msg(str`${count} Termine`, { id: 'events.few' }),
    many: msg(str`${count} Termine`, { id: 'events.many' }),
    other: msg(str`${count} Termine`, { id: 'events.other' }),
  });

export const groupName = (name: GroupName): string => {
  switch (name) {
    case 'today':
      return msg('Heute', { id: 'events.today' });
    case 'tomorrow':
      return msg('Morgen', { id: 'events.tomorrow' });
    case 'week':
      return msg('Diese Woche', { id: 'events.week' });
    case 'later':
      return msg('Später', { id: 'events.later' });
  }
};

/** "Donnerstag, 26. November"; with its year when that is not this one. */
export const dayText = (language: string, date: string, today: string): string =>
  formatDate(language, date, date.startsWith(today.slice(0, 4)) ? 'dayLong' : 'full');

/** Which date of which event. */
export type Dated = Pick<EventCard, 'id' | 'appointment'>;

export interface ListState {
  readonly language: InterfaceLanguage;
  /** Of the heading above all groups. */
  readonly level: number;
  readonly today: string;
  readonly card: (appointment: Appointment) => EventCard;
  readonly href: (card: Dated) => string;
  readonly open: (event: Event, card: Dated) => void;
  readonly show: (text: string) => unknown;
}

export const titleLink = (card: EventCard, { href, open, show }: ListState) =>
  html`<a
    href=${href(card)}
    lang=${card.title.lang}
    dir=${card.title.dir}
    @click=${(event: Event) => open(event, card)}
    >${show(card.title.text)}</a
  >`;

export const badge = ({ status, off }: EventCard) =>
  status ? html`<span class="badge warn ${off ? 'off' : ''}">${status}</span>` : nothing;

/** One date. `date`: the day, where no heading above says it. */
export const eventCard = (
  card: EventCard,
  date: string | undefined,
  level: number,
  state: ListState,
): TemplateResult =>
  html`<article class="card event ${card.off ? 'is-off' : ''}" part="card">
    <p class="time">${date ? html`<span class="date">${date}</span>` : nothing} <bdi>${card.time}</bdi></p>
    <div class="what">
      <div class="kicker">
        ${card.kind ? html`<bdi class="kind">${card.kind}</bdi>` : nothing} ${badge(card)}
      </div>
      ${heading(level, titleLink(card, state), 'title')}
      ${card.note ? html`<p class="alert">${icon('info')}${inline(card.note)}</p>` : nothing}
      ${
        card.summary
          ? html`<p class="summary" lang=${card.summary.lang} dir=${card.summary.dir}>
              ${state.show(card.summary.text)}
            </p>`
          : nothing
      }
      ${
        card.facts.length
          ? html`<ul class="facts">
              ${card.facts.map(
                (fact) =>
                  html`<li>
                    ${icon(fact.icon)}<span class="away">${fact.label}:&nbsp;</span>${state.show(fact.text)}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  </article>`;

const listOf = (
  appointments: readonly Appointment[],
  date: string | undefined,
  level: number,
  state: ListState,
) =>
  html`<ul class="rows">
    ${appointments.map(
      (one) =>
        html`<li class="item">
          ${eventCard(
            state.card(one),
            date ??
              (one.when.start.slice(0, 10) > state.today
                ? formatDate(state.language, one.when.start, 'day')
                : undefined),
            level,
            state,
          )}
        </li>`,
    )}
  </ul>`;

/** Ongoing events, then today, tomorrow, this week, later; each day under its own heading. */
export const agendaList = ({ groups, ongoing }: Agenda, state: ListState): TemplateResult => {
  const { level, language, today } = state;
  return html`${
    ongoing.length
      ? html`<section class="group">
          ${heading(level, msg('Läuft gerade', { id: 'events.ongoing' }), 'group-name')}
          ${listOf(ongoing, '', level + 1, state)}
        </section>`
      : nothing
  }
  ${groups.map(({ name, days }) => {
    const single = name === 'today' || name === 'tomorrow';
    const day = (date: string) => dayText(language, date, today);
    return html`<section class="group">
      ${heading(
        level,
        single ? html`${groupName(name)}<span class="day">${day(days[0]!.date)}</span>` : groupName(name),
        'group-name',
      )}
      ${days.map(({ date, appointments }) =>
        single
          ? listOf(appointments, '', level + 1, state)
          : html`${heading(level + 1, day(date), 'day-name')} ${listOf(appointments, '', level + 2, state)}`,
      )}
    </section>`;
  })}`;
};

/** A few dates for a sidebar: no tools, no groups. */
export const nextList = (appointments: readonly Appointment[], state: ListState): TemplateResult =>
  html`<ul class="rows next" part="results">
    ${appointments.map((one) => {
      const card = state.card(one);
      const where = card.facts.find(({ icon: name }) => name === 'place');
      const { start } = one.when;
      return html`<li class="item">
        <article class="event ${card.off ? 'is-off' : ''}" part="card">
          <p class="time">
            ${start < state.today ? nothing : html`<span class="date">${formatDate(state.language, start, 'day')}</span>`}
            <bdi>${card.time}</bdi>
          </p>
          ${heading(state.level, titleLink(card, state), 'title')}
          ${where ? html`<p class="hint">${where.text}</p>` : nothing} ${badge(card)}
        </article>
      </li>`;
    })}
  </ul>`;
