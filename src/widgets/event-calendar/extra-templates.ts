// The tools of the calendar on the screen: form of the list, days, filters, and what stands above and below the dates.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDateRange } from '../../language/intl-more.js';
import { msg } from '../../language/message.js';
import { addDays } from '../../time/civil.js';
import { daySpan, type DaySpanName } from '../../time/month-grid.js';
import { heading } from '../../ui/heading.js';
import { pageLink } from '../../ui/links.js';
import { inline } from '../../ui/text.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { pick } from '../base/context.js';
import { droppedWords } from '../base/filter-parts.js';
import { wordsFacet } from '../base/filter-view.js';
import { filterButton, tools } from '../base/toolbar-parts.js';
import type { Behaviour } from './behaviour.js';
import type { CalendarHost, Filtered } from './host.js';
import { isNarrowed } from './query.js';
import { countText } from './templates.js';
import type { Agenda } from './view.js';
import { downloadList } from './save.js';

export { activeFilters, facetPanel, filterDialog } from '../base/filter-parts.js';
export { month } from './month.js';

/** `hasRoom`: wide enough for a month; `filters`: chosen ones, undefined while none can be chosen yet. */
export const toolbar = (
  host: CalendarHost,
  narrow: boolean,
  hasRoom: boolean,
  filters: number | undefined,
  on: Behaviour,
): TemplateResult => {
  const form = (name: 'agenda' | 'month', words: string) =>
    html`<button
      type="button"
      class="button"
      aria-pressed=${host.form === name}
      @click=${() => on.form(name)}
    >
      ${words}
    </button>`;
  return html`${filterButton(narrow, filters, on)}
  ${
    hasRoom
      ? html`<span class="forms" role="group" aria-label=${msg('Ansicht', { id: 'events.form' })}>
          ${form('agenda', msg('Liste', { id: 'events.list' }))}
          ${form('month', msg('Monat', { id: 'events.month' }))}
        </span>`
      : nothing
  }
  ${tools(host.language, on)}`;
};

/** Days people ask for, and any others. */
export const dateRow = (host: CalendarHost, on: Behaviour): TemplateResult => {
  const { from, to } = host.asked;
  const { today } = host.model!;
  const chip = (name: DaySpanName, words: string) => {
    const span = daySpan(name, today);
    const isOn = from === span.from && to === addDays(span.to, -1);
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isOn}
      @click=${() => on.span(isOn ? undefined : name)}
    >
      ${words}
    </button>`;
  };
  const value = (event: Event) => (event.target as HTMLInputElement).value || undefined;
  return html`${chip('today', msg('Heute', { id: 'events.today' }))}
    ${chip('week', msg('Diese Woche', { id: 'events.week' }))}
    ${chip('weekend', msg('Wochenende', { id: 'events.weekend' }))}
    ${chip('nextMonth', msg('Nächster Monat', { id: 'month.next' }))}
    <label
      >${msg('von', { id: 'facet.from' })}
      <input type="date" .value=${from ?? ''} @change=${(event: Event) => on.days(value(event), to)}
    /></label>
    <label
      >${msg('bis', { id: 'facet.to' })}
      <input type="date" .value=${to ?? ''} @change=${(event: Event) => on.days(from, value(event))}
    /></label>`;
};

/** The action week when the page or the visitor asks for exactly one: what it is, when, and more about it. */
export const seriesHead = (
  { asked, locked, snapshot, context, language }: CalendarHost,
  level: number,
): TemplateResult | typeof nothing => {
  const ids = locked['series'] ?? asked.selection['series'] ?? [];
  const series = ids.length === 1 ? snapshot?.feed.series.find(({ id }) => id === ids[0]) : undefined;
  if (!series || !context) return nothing;
  const { from, to, summary, title, url } = series;
  return html`<div class="series">
    ${heading(level, inline(pick(context, title)))}
    ${from ? html`<p><strong>${formatDateRange(language, from, to ?? from, 'long')}</strong></p>` : nothing}
    ${summary ? html`<p>${inline(pick(context, summary))}</p>` : nothing}
    ${url ? html`<p>${pageLink(url, undefined)}</p>` : nothing}
  </div>`;
};

/** Closes the filters of a narrow page. */
export const done = ({ language }: CalendarHost, { count, shown }: Agenda): string =>
  `${msg('Anzeigen', { id: 'events.apply' })}: ${countText(language, count ?? shown)}`;

/** Below the list: nothing fits and what to do, or how to take all of it along. */
export const below = (
  host: CalendarHost,
  view: Agenda,
  filtered: Filtered | undefined,
  on: Behaviour,
): TemplateResult => {
  const { asked } = host;
  const isAsked = isNarrowed(asked) || asked.from !== undefined || asked.to !== undefined;
  const nothingShown = !view.shown && !view.ongoing.length;
  const advice = filtered?.filters?.advice;
  const nearest = nothingShown ? filtered?.nearest?.() : undefined;
  return html`${droppedWords(nothingShown ? [] : (filtered?.dropped ?? []))}
  ${
    nothingShown
      ? html`<div class="empty" part="empty">
          <p>
            ${
              isAsked
                ? msg('Dazu haben wir keine Termine gefunden.', { id: 'events.none' })
                : msg('Zurzeit sind keine Termine bekannt.', { id: 'events.empty' })
            }
          </p>
          ${
            nearest
              ? html`<p>${msg('Meinten Sie:', { id: 'empty.nearest' })}</p>
                  <button type="button" class="chip" @click=${() => on.searchFor(nearest)}>
                    <bdi>${nearest}</bdi>
                  </button>`
              : nothing
          }
          ${
            advice && advice.facet !== wordsFacet
              ? html`<p>${msg('Mehr finden Sie ohne diesen Filter:', { id: 'empty.advice' })}</p>
                  <button type="button" class="chip" @click=${() => on.remove(advice)}>
                    <bdi>${advice.label}</bdi>${toolIcon('close')}
                  </button>`
              : nothing
          }
          ${
            isAsked
              ? html`<button type="button" class="button" @click=${on.clear}>
                  ${msg('Alle Termine zeigen', { id: 'events.all' })}
                </button>`
              : nothing
          }
        </div>`
      : html`<p class="acts">
          <button
            type="button"
            class="button plain"
            @click=${() => void downloadList(host, filtered?.fits, on)}
          >
            ${msg('Diese Termine in den Kalender übernehmen', { id: 'events.save-all' })}
          </button>
        </p>`
  }
  ${
    filtered?.unstated && isAsked
      ? html`<div class="unstated">
          <p>
            ${msg('Bei manchen Terminen fehlen diese Angaben. Sie können trotzdem passen.', { id: 'events.unstated' })}
          </p>
          <button
            type="button"
            class="button"
            aria-expanded=${asked.unstated}
            @click=${() => on.unstated(!asked.unstated)}
          >
            ${asked.unstated ? msg('Ausblenden', { id: 'unstated.hide' }) : msg('Auch diese zeigen', { id: 'unstated.show' })}
          </button>
        </div>`
      : nothing
  }`;
};
