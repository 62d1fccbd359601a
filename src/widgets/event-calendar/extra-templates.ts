// The tools of the calendar on the screen: form of the list, days, filters, and what stands above and below the dates.
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../language/message.js';
import { addDays } from '../../time/civil.js';
import { daySpan, type DaySpanName } from '../../time/month-grid.js';
import { instantIn } from '../../time/instant-in.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { droppedWords } from '../base/filter-parts.js';
import { nothingFound, unstatedNote } from '../base/nothing-found.js';
import { filterButton, tools } from '../base/toolbar-parts.js';
import type { Behaviour } from './behaviour.js';
import type { CalendarHost, Filtered } from './host.js';
import type { CalendarModel } from './model.js';
import { month } from './month.js';
import { programme, programmeOf } from './programme.js';
import { isNarrowed, type CalendarForm } from './query.js';
import { downloadList } from './save.js';
import { askedSeries, programmeSeries, seriesHead } from './series.js';
import { countText, type ListState } from './templates.js';
import type { Fits } from './view.js';

export { activeFilters, facetPanel, filterDialog } from '../base/filter-parts.js';

const printed = ({ form }: CalendarHost): string =>
  form === 'programme'
    ? msg('Programm', { id: 'events.programme' })
    : form === 'month'
      ? msg('Monat', { id: 'events.month' })
      : msg('Liste', { id: 'events.list' });

/** What is seen, or a week for a notice board. */
const printMenu = (host: CalendarHost, on: Behaviour): TemplateResult =>
  html`<details class="menu" @keydown=${on.menuKey} @focusout=${on.leaveMenu}>
    <summary class="button plain tool">
      ${toolIcon('print')}<span>${msg('Drucken', { id: 'tool.print' })}</span>
    </summary>
    <div class="menu-list">
      <button type="button" class="button plain" @click=${() => void on.print()}>${printed(host)}</button>
      <button type="button" class="button plain" @click=${() => void on.poster()}>
        ${msg('Wochenplakat', { id: 'events.poster' })}
      </button>
    </div>
  </details>`;

/** `hasRoom`: wide enough for a month; `filters`: chosen ones, undefined while none can be chosen yet. */
export const toolbar = (
  host: CalendarHost,
  narrow: boolean,
  hasRoom: boolean,
  filters: number | undefined,
  on: Behaviour,
): TemplateResult => {
  const form = (name: CalendarForm, words: string) =>
    html`<button
      type="button"
      class="button"
      aria-pressed=${host.form === name}
      @click=${() => on.form(name)}
    >
      ${words}
    </button>`;
  const hasSeries = askedSeries(host) !== undefined;
  return html`${filterButton(narrow, filters, on)}
  ${
    hasRoom || hasSeries
      ? html`<span class="forms" role="group" aria-label=${msg('Ansicht', { id: 'events.form' })}>
          ${hasSeries ? form('programme', msg('Programm', { id: 'events.programme' })) : nothing}
          ${form('agenda', msg('Liste', { id: 'events.list' }))}
          ${hasRoom ? form('month', msg('Monat', { id: 'events.month' })) : nothing}
        </span>`
      : nothing
  }
  ${tools(host.language, on, printMenu(host, on))}`;
};

/** Whether the clocks of this place show something else. What they are called is not asked: that takes a tenth of a second. */
const isElsewhere = ({ now }: CalendarModel, timeZone: string): boolean =>
  new Date(now).getTime() !== instantIn(now, timeZone);

/** Said only to people whose clocks show something else than those of the feed's place. */
const zoneNote = ({ model, snapshot }: CalendarHost): TemplateResult | typeof nothing => {
  const { timeZone } = snapshot!.feed;
  if (!isElsewhere(model!, timeZone)) return nothing;
  const place = timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
  return html`<p class="hint zone">
    ${msg(str`Alle Uhrzeiten gelten für ${place}.`, { id: 'events.zone' })}
  </p>`;
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
      <input
        type="date"
        .value=${from ?? ''}
        @change=${(event: Event) => on.days(value(event), host.asked.to)}
    /></label>
    <label
      >${msg('bis', { id: 'facet.to' })}
      <input
        type="date"
        .value=${to ?? ''}
        @change=${(event: Event) => on.days(host.asked.from, value(event))}
    /></label>`;
};

/** Above the dates: the action week when the page or the visitor asks for exactly one, and whose clocks are meant. */
export const intro = (host: CalendarHost, level: number): TemplateResult =>
  html`${seriesHead(askedSeries(host), host, level)} ${zoneNote(host)}`;

/** What is shown instead of a list: a month, or the programme of a series. */
export const sheet = (
  host: CalendarHost,
  level: number,
  filtered: Filtered | undefined,
  state: ListState,
  on: Behaviour,
): TemplateResult => {
  const fits: Fits = (one) => !host.waiting && (filtered?.fits(one) ?? true);
  if (host.form === 'month')
    return html`${intro(host, level)} ${month(host, level, fits, state, on)}
    ${filtered ? takeAlong(host, filtered.fits, on) : nothing}`;
  const series = programmeSeries(host);
  const found = programmeOf(series, host.model!, fits);
  return html`${zoneNote(host)} ${programme(series, found, host, level, state)}
  ${host.waiting ? nothing : below(host, found.count, filtered, on)}`;
};

/** Closes the filters of a narrow page. */
export const done = ({ language, seen }: CalendarHost): string => {
  const words = msg('Anzeigen', { id: 'events.apply' });
  return seen?.count === undefined ? words : `${words}: ${countText(language, seen.count)}`;
};

/** All that is shown as a file for the visitor's own calendar. */
const takeAlong = (host: CalendarHost, fits: Fits | undefined, on: Behaviour): TemplateResult =>
  html`<p class="acts">
    <button type="button" class="button plain" @click=${() => void downloadList(host, fits, on)}>
      ${msg('Diese Termine in den Kalender übernehmen', { id: 'events.save-all' })}
    </button>
  </p>`;

/** Below the list (`shown`: dates in it): nothing fits and what to do, or how to take all of it along. */
export const below = (
  host: CalendarHost,
  shown: number,
  filtered: Filtered | undefined,
  on: Behaviour,
): TemplateResult => {
  const { asked } = host;
  const isAsked = isNarrowed(asked) || asked.from !== undefined || asked.to !== undefined;
  const nothingShown = !shown;
  const nearest = nothingShown ? filtered?.nearest?.() : undefined;
  return html`${droppedWords(nothingShown ? [] : (filtered?.dropped ?? []))}
  ${
    nothingShown
      ? nothingFound(
          {
            said: isAsked
              ? msg('Dazu haben wir keine Termine gefunden.', { id: 'events.none' })
              : msg('Zurzeit sind keine Termine bekannt.', { id: 'events.empty' }),
            all: isAsked ? msg('Alle Termine zeigen', { id: 'events.all' }) : undefined,
            nearest,
            advice: filtered?.filters?.advice,
          },
          on,
        )
      : takeAlong(host, filtered?.fits, on)
  }
  ${
    filtered?.unstated && isAsked
      ? unstatedNote(
          msg('Bei manchen Terminen fehlen diese Angaben. Sie können trotzdem passen.', {
            id: 'events.unstated',
          }),
          asked.unstated,
          on,
        )
      : nothing
  }`;
};
