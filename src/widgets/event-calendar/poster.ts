// A week as a poster for a notice board: seven days on one page A4, in letters as large as what is on leaves room for.
// Loaded when somebody wants to print one. Lengths are those of paper.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, weekdayName } from '../../language/intl.js';
import { formatDateRange } from '../../language/intl-more.js';
import { msg, str } from '../../language/message.js';
import { addDays, dayOfWeek, toEpochDays, weekdayOf } from '../../time/civil.js';
import { inline } from '../../ui/text.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { pick } from '../base/context.js';
import { eventCard, type EventCard } from './card.js';
import type { CalendarHost } from './host.js';
import { datesByDay } from './month.js';
import { fitPoster, type PosterEntry } from './poster-size.js';
import { isOngoing, type Fits } from './view.js';

export { posterStyles } from './poster-styles.js';

/** The Monday of the week a poster made on this day is for: on a weekend it is the next one. */
export const posterWeek = (day: string): string => {
  const weekday = dayOfWeek(toEpochDays(day));
  return addDays(day, (weekday > 5 ? 8 : 1) - weekday);
};

/** "23.–29. November 2026" */
export const weekText = (monday: string, language: string): string =>
  formatDateRange(language, monday, addDays(monday, 6), 'long');

export interface PosterHandlers {
  /** So many weeks on or back. */
  readonly turn: (weeks: number) => void;
  readonly print: () => void;
  readonly close: () => void;
}

const placeOf = ({ facts }: EventCard): string | undefined =>
  facts.find(({ icon: name }) => name === 'place')?.text;

const sizeOf = (card: EventCard): PosterEntry => ({
  title: card.time.length + card.title.text.length + (card.status?.length ?? 0) + 3,
  hasPlace: placeOf(card) !== undefined,
});

const entry = (card: EventCard): TemplateResult =>
  html`<li class=${card.off ? 'is-off' : ''}>
    <p class="line">
      <bdi class="time">${card.time}</bdi>
      ${card.status ? html`<span class="state">${card.status}</span>` : nothing}
      <strong lang=${card.title.lang} dir=${card.title.dir}>${card.title.text}</strong>
    </p>
    ${placeOf(card) ? html`<p class="place" dir="auto">${placeOf(card)}</p>` : nothing}
  </li>`;

/** "23. November": the date without its weekday, which stands above it. */
const dayAndMonth = (language: string, day: string): string =>
  formatDate(language, day, 'dayLong')
    .replace(weekdayName(language, weekdayOf(day)!), '')
    .replace(/^[\s,،]+|[\s,،]+$/g, '');

/** The address people can copy from a board: without what this visitor has asked. */
const boardAddress = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');

/** The dialog with the poster of the week that begins on `monday`. */
export const posterDialog = (
  host: CalendarHost,
  monday: string,
  fits: Fits | undefined,
  on: PosterHandlers,
): TemplateResult => {
  const { language } = host;
  const context = host.context!;
  const model = host.model!;
  const { feed } = host.snapshot!;
  const days: string[] = [];
  for (let i = 0; i < 7; i++) days.push(addDays(monday, i));
  const dates = model.between(monday, addDays(monday, 7)).filter((one) => fits?.(one) ?? true);
  const byDay = datesByDay(dates, days);
  const cards = days.map((day) => byDay.get(day)!.map((one) => eventCard(one, context)));
  const ongoing = dates.filter(isOngoing).map((one) => eventCard(one, context));
  const { size, tight, most } = fitPoster(
    cards.concat(ongoing.length ? [ongoing] : []).map((list) => list.map(sizeOf)),
  );
  const list = (all: readonly EventCard[]) => {
    const few = all.length > most ? all.slice(0, most - 1) : all;
    return html`<ul>
      ${few.map(entry)}
      ${
        few.length < all.length
          ? html`<li class="place">${msg(str`${all.length - few.length} weitere`, { id: 'facet.rest' })}</li>`
          : nothing
      }
    </ul>`;
  };
  const title = host.element.getAttribute('heading');
  return html`<dialog class="sheet" id="poster" aria-labelledby="poster-title" @close=${on.close}>
    <div class="sheet-head">
      <h2 id="poster-title" tabindex="-1" autofocus>${msg('Wochenplakat', { id: 'events.poster' })}</h2>
      <span class="poster-tools">
        <button type="button" class="button" @click=${() => on.turn(-1)}>
          ${msg('Vorige Woche', { id: 'events.previous-week' })}
        </button>
        <button type="button" class="button" @click=${() => on.turn(1)}>
          ${msg('Nächste Woche', { id: 'events.next-week' })}
        </button>
        <button type="button" class="button main" @click=${on.print}>
          ${toolIcon('print')}<span>${msg('Drucken', { id: 'tool.print' })}</span>
        </button>
        <button type="button" class="button plain" @click=${on.close}>
          ${toolIcon('close')}<span class="away">${msg('Schließen', { id: 'dialog.close' })}</span>
        </button>
      </span>
    </div>
    <div class="sheet-body" role="group" aria-labelledby="poster-title" tabindex="0">
      <article class="poster size-${size} ${tight ? 'tight' : ''}" part="poster">
        <header>
          <p class="poster-title">${title ? title : inline(pick(context, feed.title))}</p>
          <p class="poster-days">${weekText(monday, language)}</p>
        </header>
        ${days.map(
          (day, i) =>
            html`<section class="poster-day">
              <h3>
                <span>${weekdayName(language, weekdayOf(day)!)}</span>
                <span>${dayAndMonth(language, day)}</span>
              </h3>
              ${cards[i]!.length ? list(cards[i]!) : html`<p class="place" aria-hidden="true">–</p>`}
            </section>`,
        )}
        ${
          ongoing.length
            ? html`<section class="poster-day">
                <h3>${msg('Über längere Zeit', { id: 'event.throughout' })}</h3>
                ${list(ongoing)}
              </section>`
            : nothing
        }
        <footer>
          <bdi dir="ltr">${boardAddress(document.URL)}</bdi>
          <span>${msg(str`Stand: ${formatDate(language, model.today)}`, { id: 'events.as-of' })}</span>
        </footer>
      </article>
    </div>
  </dialog>`;
};
