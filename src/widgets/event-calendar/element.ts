// <mit-event-calendar>: what takes place when, as a list by day, as a month or as a few next dates. The class puts the
// parts together: what is shown is computed in view.ts, drawn in templates.ts, and what a visitor does is in behaviour.ts.
import { html, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../../language/locales.js';
import { loadEventTexts } from '../../language/event-texts.js';
import { msg, type Texts } from '../../language/message.js';
import { nowIn } from '../../time/now-in.js';
import { NarrowBox } from '../../ui/controllers/width.js';
import { heading } from '../../ui/heading.js';
import { baseStyles } from '../../ui/styles.js';
import { tokens } from '../../ui/tokens.js';
import type { RecordContext } from '../base/context.js';
import { styles as listStyles } from '../base/list-styles.js';
import type { ListKind, Seen } from '../base/list-kind.js';
import { filterAttributes, ListWidget } from '../base/list-widget.js';
import { property } from '../base/property.js';
import type { Behaviour } from './behaviour.js';
import { eventCard } from './card.js';
import type { CalendarHost, Filtered } from './host.js';
import { CalendarModel, eventsOf, type Appointment } from './model.js';
import { emptyQuery, facetIds, fromParams, type CalendarForm, type CalendarQuery } from './query.js';
import { styles } from './styles.js';
import * as templates from './templates.js';
import { agenda, type Agenda } from './view.js';

type Extras = typeof import('./extras.js');

/** Below this width of its own box, in pixels, a month is shown as a list. */
const listBelow = 600;

const kind: ListKind<CalendarQuery, CalendarModel, Extras> = {
  prefix: 'events',
  facetIds,
  empty: emptyQuery,
  fromParams,
  records: eventsOf,
  createModel: (feed, onProgress) => new CalendarModel(feed, nowIn(Date.now(), feed.timeZone), onProgress),
  extras: () => import('./extras.js'),
  search: () => import('./event-search.js'),
};

/**
 * Shows events: as a list by day, as a month, or the next few in a sidebar. Reads the shared feed, or a calendar file.
 *
 * @summary Event calendar with filters, month table and details.
 *
 * @slot - What visitors read until the widget has taken over, and when it never does: a link or a plain list.
 *
 * @fires {CustomEvent<{ records: number, findings: number }>} mit-ready - The feed has been read.
 * @fires {CustomEvent<{ text: string, selection: Record<string, string[]>, count: number }>} mit-change - Words, filters or days have changed.
 * @fires {CustomEvent<{ id: string, record: FeedEvent }>} mit-open - Details are about to open; `preventDefault()` keeps them shut, for a page that shows them itself.
 * @fires {CustomEvent<{ code: string, url: string }>} mit-error - The feed could not be read.
 *
 * @attr {string} preset-type - Filters set at first, codes separated by commas; visitors may change them. Likewise for every facet: `preset-town`, `preset-field`, `preset-series`, `preset-language`, `preset-audience`, `preset-age`, `preset-cost`, `preset-attendance`, `preset-day`, `preset-time`, `preset-accessibility`, `preset-childcare`, `preset-registration`.
 * @attr {string} lock-type - Filters that always apply and are not shown; likewise `lock-town`, `lock-series` and so on.
 * @attr {string} contacts-url - Page with the contact directory, when it is not on this one: the details link to it.
 * @attr {string} offers-url - Page with the offer finder, when it is not on this one.
 *
 * @csspart base - Everything inside.
 * @csspart heading - Heading above the widget.
 * @csspart search - Search field.
 * @csspart toolbar - Buttons below the search field.
 * @csspart filters - All filters.
 * @csspart results - List or month with its count.
 * @csspart card - One date in the list.
 * @csspart month - Table of a month.
 * @csspart programme - Programme of a series.
 * @csspart poster - A week as a poster.
 * @csspart empty - What stands there when nothing is found.
 * @csspart details - Dialog with all about one event.
 * @csspart language - Language switch.
 * @csspart state - Message while loading and after a failure.
 *
 * @cssprop [--mit-font=inherit] - Font of all text.
 * @cssprop [--mit-heading-font=inherit] - Font of headings.
 * @cssprop [--mit-font-size=max(1em, 16px)] - Size of running text; everything else follows it.
 * @cssprop [--mit-accent=#0a5c5a] - Colour of main buttons and chosen things.
 * @cssprop [--mit-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--mit-accent-soft=#e3f1ef] - Pale tone of the accent colour.
 * @cssprop [--mit-text=#1c2326] - Text.
 * @cssprop [--mit-text-muted=#566166] - Less important text.
 * @cssprop [--mit-surface=#fff] - Cards, fields, dialogs.
 * @cssprop [--mit-surface-sunken=#f4f6f5] - Filters and other areas behind.
 * @cssprop [--mit-border=#d5dcda] - Lines between things.
 * @cssprop [--mit-control-border=#7a878a] - Lines around fields and buttons.
 * @cssprop [--mit-link=#0a5c5a] - Links.
 * @cssprop [--mit-focus=#b3420b] - Ring around what has the focus.
 * @cssprop [--mit-mark=#ffe9a8] - Behind words that were searched.
 * @cssprop [--mit-warning=#7a4a00] - Warnings.
 * @cssprop [--mit-warning-soft=#fff2d9] - Behind warnings.
 * @cssprop [--mit-danger=#a3241c] - Faults.
 * @cssprop [--mit-danger-soft=#fdeae8] - Behind faults.
 * @cssprop [--mit-radius=10px] - Roundness of corners.
 * @cssprop [--mit-space=16px] - Distance between things.
 * @cssprop [--mit-shadow] - Shadow of cards.
 */
export class EventCalendar
  extends ListWidget<CalendarQuery, CalendarModel, Behaviour, Extras>
  implements CalendarHost
{
  static override styles = [tokens, baseStyles, listStyles, styles];

  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat(filterAttributes(facetIds));
  }

  /**
   * `agenda`, a list by day; `month`, a table; `programme`, all days of the series that `lock-series` or
   * `preset-series` names; `next`, a short list without tools for a sidebar.
   */
  @property() view: string = 'agenda';

  /** Dates shown by `view="next"`. */
  @property({ type: Number }) count = 3;

  /** Numbers of the weeks beside the month. */
  @property({ attribute: 'week-numbers', type: Boolean }) weekNumbers = false;

  /** Tells search engines about the dates shown, as schema.org JSON-LD in the head of the page. Not inside of frames. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  #small = new NarrowBox(this, listBelow);
  #agenda: Agenda | undefined;
  /** @internal */
  filtered: Filtered | undefined;

  constructor() {
    super(kind);
  }

  /** Opens the details of an event by its id; `date` (ISO) is one of its series. */
  open(id: string, date?: string): void {
    this.act((does) => does.openDate(id, date));
  }

  /** @internal */
  override get urlPrefix(): string | undefined {
    // A teaser beside a calendar must not answer to its address.
    return this.isTeaser && !this.urlState ? undefined : super.urlPrefix;
  }

  /** What is shown now: a month needs room, a programme one series. @internal */
  get form(): CalendarForm {
    const { asked, view, isTeaser } = this;
    const form = isTeaser ? 'next' : (asked.form ?? view);
    return form === 'next' ||
      (form === 'month' && !this.#small.narrow) ||
      (form === 'programme' && (this.locked['series'] ?? asked.selection['series'])?.length === 1)
      ? form
      : 'agenda';
  }

  /** @internal */
  override get isTeaser(): boolean {
    return this.view === 'next';
  }

  protected override get needsExtras(): boolean {
    return super.needsExtras || this.form === 'month';
  }

  protected override textsIn(language: InterfaceLanguage): Promise<Texts | undefined> {
    return loadEventTexts(language);
  }

  protected override see(model: CalendarModel, _context: RecordContext, most: number): Seen | undefined {
    const { waiting, isTeaser, asked } = this;
    const isList = isTeaser || this.form === 'agenda';
    if (model.lacksSeries) {
      void this.#loadSeries(model);
      return (this.#agenda = undefined);
    }
    this.filtered = this.extras?.filtered(this);
    const fits = this.filtered?.fits;
    // No year of dates is looked through for every month that is turned to.
    this.#agenda =
      isList || this.jsonLd
        ? agenda(
            model,
            asked,
            waiting ? 0 : isTeaser ? this.#few : most,
            (one) => !waiting && (fits?.(one) ?? true),
          )
        : undefined;
    if (!isList) return { count: this.filtered?.count, hasMore: false };
    const { shown, ongoing } = this.#agenda!;
    // What is over comes first in many feeds: nothing can be said of what is still to come.
    return shown || ongoing.length || waiting || this.snapshot!.status !== 'loading'
      ? this.#agenda
      : undefined;
  }

  protected override updated(): void {
    super.updated();
    this.extras?.describe(this, this.jsonLd && this.context ? this.#agenda : undefined);
  }

  protected override list(context: RecordContext): TemplateResult {
    const view = this.#agenda!;
    const { level, extras, narrow, waiting } = this;
    if (this.isTeaser) return this.#next(view, context);
    const filtered = this.filtered;
    const on = this.behaviour;
    const parts = on && extras?.templates;
    const isList = this.form === 'agenda';
    const state = this.#listState(context, level + 1);
    return this.frame({
      label: msg('Termine suchen', { id: 'events.search' }),
      placeholder: msg('Sprachcafé, Fest, Ort …', { id: 'events.placeholder' }),
      toolbar: parts?.toolbar(this, narrow, !this.#small.narrow, filtered?.filters?.active.length, on!),
      above: isList ? html`<div class="dates">${parts?.dateRow(this, on!)}</div>` : undefined,
      filters: filtered?.filters,
      done: () => parts!.done(this),
      results: isList
        ? html`${parts?.intro(this, level)} ${heading(level, this.#counted(view), 'counted')}
          ${templates.agendaList(view, state)}
          ${
            view.hasMore && !this.drawing
              ? html`<button type="button" class="button more" @click=${this.handlers.more}>
                  ${msg('Mehr zeigen', { id: 'events.more' })}
                </button>`
              : undefined
          }
          ${waiting ? undefined : parts?.below(this, view.shown + view.ongoing.length, filtered, on!)}`
        : parts?.sheet(this, level, filtered, state, on!),
    });
  }

  #listState(context: RecordContext, level: number): templates.ListState {
    const { language, behaviour } = this;
    return {
      language,
      level,
      today: context.today,
      card: (one) => eventCard(one, context),
      href: ({ id, appointment }) => behaviour?.addressOf(id, appointment.when.seriesDate) ?? '#',
      open: (event, { id, appointment }) => {
        if (this.follows(event)) this.open(id, appointment.when.seriesDate);
      },
      show: this.filtered?.show ?? ((text) => text),
    };
  }

  async #loadSeries(model: CalendarModel): Promise<void> {
    const series = await this.load(import('../../time/occurrences.js'));
    if (model.lacksSeries) model.useSeries(series?.occurrences);
    this.requestUpdate();
  }

  /** Dates of a teaser. */
  get #few(): number {
    return Math.max(1, this.count || 3);
  }

  #next({ groups, ongoing }: Agenda, context: RecordContext): TemplateResult {
    let dates: readonly Appointment[] = [];
    for (const { days } of groups) for (const { appointments } of days) dates = dates.concat(appointments);
    dates = dates.concat(ongoing);
    return dates.length
      ? templates.nextList(dates.slice(0, this.#few), this.#listState(context, this.level))
      : html`<p class="hint" part="empty">
          ${msg('Zurzeit sind keine Termine bekannt.', { id: 'events.empty' })}
        </p>`;
  }

  #counted({ count }: Agenda): string {
    if (this.waiting) return msg('Termine werden gesucht …', { id: 'events.waiting' });
    return count === undefined
      ? msg('Termine', { id: 'events.title' })
      : templates.countText(this.language, count);
  }
}
