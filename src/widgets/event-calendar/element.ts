// <mit-event-calendar>: what takes place when, as a list by day, as a month or as a few next dates. The class holds the
// state and puts the parts together: what is shown is computed in view.ts, drawn in templates.ts, and what a visitor does
// is in behaviour.ts. It is one file of more than 300 lines because the reference of the element stands in its docblock.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedSnapshot } from '../../sources/feed-snapshot.js';
import { nextPaint } from '../../sources/slices.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { loadEventTexts } from '../../language/event-texts.js';
import { msg, type Texts } from '../../language/message.js';
import { nowIn } from '../../time/now-in.js';
import { NarrowBox } from '../../ui/controllers/width.js';
import { ownParams } from '../../ui/controllers/url-params.js';
import { feedState } from '../../ui/feed-state.js';
import { heading } from '../../ui/heading.js';
import { baseStyles } from '../../ui/styles.js';
import { tokens } from '../../ui/tokens.js';
import type { RecordContext } from '../base/context.js';
import { FeedWidget, listOf } from '../base/feed-widget.js';
import { aside, searchField } from '../base/list-parts.js';
import { styles as listStyles } from '../base/list-styles.js';
import { property, state } from '../base/property.js';
import type { Behaviour } from './behaviour.js';
import { eventCard, type EventCard } from './card.js';
import type { CalendarHost, Filtered } from './host.js';
import { CalendarModel, type Appointment } from './model.js';
import { emptyQuery, facetIds, fromParams, isNarrowed, type CalendarQuery } from './query.js';
import { styles } from './styles.js';
import * as templates from './templates.js';
import { agenda, type Agenda } from './view.js';

type Details = typeof import('./details.js');
type Extras = typeof import('./extras.js');

/** Below these widths of its own box, in pixels, filters move into a dialog, and a month is shown as a list. */
const narrowBelow = 720;
const listBelow = 600;

/** Dates in the first frame, which an old phone draws at once, and in each of the next ones until the page is full. */
const firstDates = 4;
const moreDates = 8;

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
 *
 * @csspart base - Everything inside.
 * @csspart heading - Heading above the widget.
 * @csspart search - Search field.
 * @csspart toolbar - Buttons below the search field.
 * @csspart filters - All filters.
 * @csspart results - List or month with its count.
 * @csspart card - One date in the list.
 * @csspart month - Table of a month.
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
export class EventCalendar extends FeedWidget implements CalendarHost {
  static override styles = [tokens, baseStyles, listStyles, styles];

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    for (const facet of facetIds) names.push(`preset-${facet}`, `lock-${facet}`);
    return names;
  }

  /** `agenda`, a list by day; `month`, a table; `next`, a short list without tools for a sidebar. */
  @property() view: string = 'agenda';

  /** Dates shown by `view="next"`. */
  @property({ type: Number }) count = 3;

  /** Facets not offered to visitors, separated by commas: `audience, childcare`. */
  @property({ attribute: 'hide-facets' }) hideFacets = '';

  /** Dates shown at once, and added by "show more". */
  @property({ attribute: 'page-size', type: Number }) pageSize = 20;

  /**
   * Address of the map behind an address, with `{query}`, `{lat}` and `{lng}` to be filled in; `none` for no map.
   * Nothing is loaded from there until a visitor follows the link.
   */
  @property({ attribute: 'map-url' }) mapUrl = 'https://www.openstreetmap.org/search?query={query}';

  /**
   * Hosts from which pictures of the feed may be shown, separated by spaces; the page's own host always may. Every
   * other picture is left out, because loading it would tell a stranger who reads here.
   */
  @property({ attribute: 'image-hosts' }) imageHosts = '';

  /** Numbers of the weeks beside the month. */
  @property({ attribute: 'week-numbers', type: Boolean }) weekNumbers = false;

  /** Tells search engines about the dates shown, as schema.org JSON-LD in the head of the page. Not inside of frames. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  /** @internal */
  @state() asked: CalendarQuery = emptyQuery;
  /** @internal */
  @state() originals: readonly string[] = [];
  /** @internal */
  @state() filtersOpen = false;
  @state() private details: Details | undefined;
  @state() private extras: Extras | undefined;

  /** @internal */
  readonly element = this;
  /** @internal */
  preset: CalendarQuery = emptyQuery;
  /** @internal */
  model: CalendarModel | undefined;
  /** @internal */
  context: RecordContext | undefined;

  #box = new NarrowBox(this, narrowBelow);
  #small = new NarrowBox(this, listBelow);
  #agenda: Agenda | undefined;
  #filtered: Filtered | undefined;
  #waiting = false;
  #behaviour: Behaviour | undefined;
  #hadFocus = false;
  #ready = false;
  #drawn = firstDates;

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back after it was moved: what the visitor asked stands in the address, or still in here.
    if (!this.hasUpdated || this.urlPrefix !== undefined) {
      this.preset = { ...emptyQuery, selection: this.listed('preset', facetIds) };
      this.asked = fromParams(ownParams(this.urlPrefix), this.preset);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.model?.stop();
    this.model = this.snapshot = undefined;
  }

  /** Drops all words, filters and days. */
  clear(): void {
    this.#act((does) => does.clear());
  }

  /** Opens the details of an event by its id; `date` (ISO) is one of its series. */
  open(id: string, date?: string): void {
    this.#act((does) => does.openDate(id, date));
  }

  /** Closes the details. */
  close(): void {
    this.#act((does) => does.close());
  }

  /** @internal */
  get urlPrefix(): string | undefined {
    // A teaser beside a calendar must not answer to its address.
    return this.urlState === 'off' || (this.view === 'next' && !this.urlState)
      ? undefined
      : this.urlState || 'events';
  }

  /** @internal */
  get locked(): Readonly<Record<string, readonly string[]>> {
    return this.listed('lock', facetIds);
  }

  /** @internal */
  get hiddenFacets(): readonly string[] {
    return listOf(this.hideFacets) ?? [];
  }

  /** What is shown now; a month needs room. @internal */
  get form(): 'agenda' | 'month' | 'next' {
    if (this.view === 'next') return 'next';
    return (this.asked.form ?? this.view) === 'month' && !this.#small.narrow ? 'month' : 'agenda';
  }

  protected override get chosenLanguage(): string | undefined {
    return this.asked.language;
  }

  protected override textsIn(language: InterfaceLanguage): Promise<Texts | undefined> {
    return loadEventTexts(language);
  }

  protected override onSnapshot({ feed, status, errors, findings }: FeedSnapshot): void {
    if (!this.model?.extend(feed)) {
      this.model?.stop();
      this.model = new CalendarModel(feed, nowIn(Date.now(), feed.timeZone), () => this.requestUpdate());
      if (this.extras) this.model.useFilter(this.extras.createEventFilter);
      if (this.asked.text) this.loadSearch();
    }
    if ((status === 'ready' || status === 'stale') && !this.#ready) {
      this.#ready = true;
      this.emit('mit-ready', { records: feed.events.length, findings: findings.length });
    }
    if (status === 'error' || status === 'stale')
      for (const { code, url } of errors) this.emit('mit-error', { code, url });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = !!this.shadowRoot?.activeElement;
    const { snapshot, asked, model, extras } = this;
    this.context = this.#agenda = this.#filtered = undefined;
    if (!snapshot || !model || !this.speaking) return;
    const { feed } = snapshot;
    this.context = {
      lookup: model.lookup,
      vocabularies: feed.vocabularies,
      language: this.language,
      languages: this.contentLanguages,
      feedDefault: feed.defaultLanguage,
      today: model.today,
    };
    const isAsked = isNarrowed(asked) || Object.keys(this.locked).length > 0;
    this.#waiting = isAsked && (!model.filterable || (asked.text.trim() !== '' && !model.searchable));
    this.#filtered = extras?.filtered(this);
    const fits = this.#filtered?.fits;
    const most =
      this.view === 'next'
        ? Math.max(1, this.count || 3)
        : Math.min(this.#drawn, this.#pageSize) + asked.more * this.#pageSize;
    this.#agenda = agenda(
      model,
      asked,
      this.#waiting ? 0 : most,
      (one) => !this.#waiting && (fits?.(one) ?? true),
    );
    if (isAsked || this.form === 'month') void this.#loadExtras();
    if (asked.record !== undefined) void this.#loadDetails();
  }

  protected override updated(): void {
    const status = this.snapshot?.status;
    if (this.#drawing)
      void nextPaint().then(() => {
        this.#drawn += moreDates;
        this.requestUpdate();
      });
    // Behind the first dates: nobody waits for filters that nobody has asked for. A teaser needs none.
    else if (!this.extras && (this.#agenda?.shown || (status && status !== 'loading')))
      void nextPaint().then(() => this.#loadExtras());
    if (this.#agenda?.count !== undefined && this.view !== 'next')
      this.#behaviour?.settled({ count: this.#agenda.count, waiting: this.#waiting });
    if (this.jsonLd || this.extras) this.extras?.describe(this, this.jsonLd ? this.#agenda : undefined);
    // What had the focus is gone: reading goes on at the number of results.
    if (this.#hadFocus && !this.shadowRoot!.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.counted')?.focus();
  }

  protected override render(): TemplateResult {
    const { snapshot, details, extras, context, asked } = this;
    const view = this.#agenda;
    const shown =
      view && (view.shown > 0 || snapshot!.feed.events.length > 0 || snapshot!.status === 'ready');
    const covered = shown || this.childElementCount > 0;
    const isDone = shown && !this.#waiting && !this.#drawing;
    return html`<div
      class=${isDone || snapshot?.errors.length || this.view === 'next' ? 'root' : 'root pending'}
      part="base"
      lang=${this.language}
      dir=${this.language === 'ar' ? 'rtl' : 'ltr'}
    >
      ${this.heading ? heading(this.headingLevel, this.heading, 'name') : nothing}
      ${shown ? (this.view === 'next' ? this.#next(view) : this.#calendar(view)) : html`<slot></slot>`}
      ${
        this.speaking && snapshot
          ? feedState(
              snapshot,
              covered,
              extras?.faultNotice(snapshot, () => this.retry()),
            )
          : nothing
      }
      ${
        asked.record !== undefined && context && details && this.#behaviour
          ? details.eventDetails(this, this.#behaviour)
          : nothing
      }
    </div>`;
  }

  get #pageSize(): number {
    return Math.max(1, this.pageSize || 20);
  }

  /** The first page is not drawn to its end yet. */
  get #drawing(): boolean {
    return this.form !== 'next' && this.#drawn < this.#pageSize && !!this.#agenda?.hasMore;
  }

  get #level(): number {
    return this.headingLevel + (this.heading ? 1 : 0);
  }

  #listState(level: number): templates.ListState {
    const context = this.context!;
    const { language } = this;
    return {
      language,
      level,
      today: context.today,
      card: (one) => eventCard(one, context),
      href: (card) => this.#behaviour?.addressOf(card.id, card.appointment.when.seriesDate) ?? '#',
      open: this.#open,
      show: this.#filtered?.show ?? ((text) => text),
    };
  }

  #next({ groups, ongoing }: Agenda): unknown {
    let dates: readonly Appointment[] = [];
    for (const { days } of groups) for (const { appointments } of days) dates = dates.concat(appointments);
    dates = dates.concat(ongoing);
    return dates.length
      ? templates.nextList(dates.slice(0, Math.max(1, this.count || 3)), this.#listState(this.#level))
      : html`<p class="hint" part="empty">
          ${msg('Zurzeit sind keine Termine bekannt.', { id: 'events.empty' })}
        </p>`;
  }

  #calendar(view: Agenda): TemplateResult {
    const { asked, language, extras } = this;
    const { narrow } = this.#box;
    const on = this.#behaviour;
    const parts = on && extras?.templates;
    const filters = this.#filtered?.filters;
    const level = this.#level;
    const isMonth = this.form === 'month';
    return html`<div class="head">
        ${searchField(
          msg('Termine suchen', { id: 'events.search' }),
          msg('Sprachcafé, Fest, Ort …', { id: 'events.placeholder' }),
          asked.text,
          this.#handlers,
        )}
        <div class="toolbar" part="toolbar">
          ${parts?.toolbar(this, narrow, !this.#small.narrow, filters?.active.length, on!)}
        </div>
      </div>
      ${isMonth ? nothing : html`<div class="dates">${parts?.dateRow(this, on!)}</div>`}
      ${parts && filters ? parts.activeFilters(filters.active, on) : nothing}
      <div class="body ${narrow ? '' : 'wide'}">
        ${narrow ? nothing : aside(parts && filters ? parts.facetPanel(filters.groups, on) : nothing)}
        <section class="results" part="results" aria-busy=${this.#waiting}>
          ${parts?.seriesHead(this, level)}
          ${isMonth ? nothing : heading(level, this.#counted(view), 'counted')}
          ${
            isMonth
              ? parts?.month(this, level, this.#filtered?.fits, this.#listState(level + 1), on!)
              : templates.agendaList(view, this.#listState(level + 1))
          }
          ${
            !isMonth && view.hasMore && !this.#drawing
              ? html`<button
                  type="button"
                  class="button more"
                  @click=${() => this.#act((does) => does.more())}
                >
                  ${msg('Mehr zeigen', { id: 'events.more' })}
                </button>`
              : nothing
          }
          ${!this.#waiting && !isMonth ? parts?.below(this, view, this.#filtered, on!) : nothing}
        </section>
      </div>
      ${
        parts && filters && narrow && this.filtersOpen
          ? parts.filterDialog(
              filters.groups,
              this.speak(() => templates.countText(language, view.count ?? view.shown)),
              on,
            )
          : nothing
      }`;
  }

  #counted({ count }: Agenda): string {
    if (this.#waiting) return msg('Termine werden gesucht …', { id: 'events.waiting' });
    return count === undefined
      ? msg('Termine', { id: 'events.title' })
      : templates.countText(this.language, count);
  }

  #open = (event: Event, { id, appointment }: EventCard): void => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    // A new tab opens the permalink, as with every link.
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    // Safari does not focus a link that is clicked, and the focus shall come back here.
    (event.currentTarget as HTMLElement).focus();
    this.open(id, appointment.when.seriesDate);
  };

  #handlers = {
    search: (text: string): void => this.#act((does) => does.search(text)),
    wantSearch: (): void => this.loadSearch(),
  };

  /** Does what a visitor wants, as soon as the element has learnt how. */
  #act(what: (does: Behaviour) => void): void {
    if (this.#behaviour) what(this.#behaviour);
    else void this.#loadExtras().then(() => this.#behaviour && what(this.#behaviour));
  }

  /** @internal */
  loadSearch(): void {
    void this.load(import('./event-search.js')).then((search) => {
      if (search) this.model?.useSearch(search.createEventSearch);
      this.requestUpdate();
    });
  }

  async #loadExtras(): Promise<void> {
    const extras = this.extras ?? (await this.load(import('./extras.js')));
    if (!extras || this.extras) return;
    this.wear(extras.styles);
    this.#behaviour = new extras.Behaviour(this);
    this.extras = extras;
    this.model?.useFilter(extras.createEventFilter);
  }

  async #loadDetails(): Promise<void> {
    if (this.details) return;
    // The dialog wears what comes with the extras, too.
    await this.#loadExtras();
    const details = await this.load(import('./details.js'));
    if (!details || this.details) return;
    this.wear(details.detailsStyles);
    this.details = details;
  }
}
