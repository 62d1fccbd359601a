// <mit-offer-finder>: search, filters, cards and details of the feed's offers. The class keeps the visitor's query
// and turns clicks into the next one; what is shown is computed in view.ts and drawn in templates.ts.
import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { civilToday } from '../../time/zone.js';
import { interfaceLanguages } from '../../language/locales.js';
import { msg } from '../../language/message.js';
import type { FeedSnapshot } from '../../sources/feed-snapshot.js';
import { nextPaint } from '../../sources/slices.js';
import { NarrowBox } from '../../ui/controllers/width.js';
import { UrlState, type Params } from '../../ui/controllers/url-state.js';
import { heading } from '../../ui/heading.js';
import { languageSwitch } from '../../ui/language-switch.js';
import { feedState } from '../../ui/feed-state.js';
import { baseStyles } from '../../ui/styles.js';
import { tokens } from '../../ui/tokens.js';
import { FeedWidget } from '../base/feed-widget.js';
import { inFeedLanguage, type OfferContext } from './context.js';
import { offerCard, type OfferCard } from './card.js';
import { OfferModel } from './model.js';
import {
  cleared,
  emptyQuery,
  facetIds,
  fromParams,
  shortlisted,
  toggled,
  toParams,
  withFlag,
  withText,
  withValues,
  type OfferQuery,
} from './query.js';
import { styles } from './styles.js';
import * as templates from './templates.js';
import { needsFilters, offerView, type OfferView, type ViewOptions } from './view.js';

type Details = typeof import('./details.js');
type Filters = typeof import('./filters.js');

/** Below this width of its own box, in pixels, filters move into a dialog. */
const narrowBelow = 720;

/** `a, b` as values; an attribute that is not there is undefined, an empty one no values. */
const listOf = (value: string | null): readonly string[] | undefined =>
  value
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part);

/**
 * Finds offers: courses, counselling, groups, help. Reads the shared feed and needs nothing else.
 *
 * @summary Searchable, filterable list of offers with details.
 *
 * @slot - What visitors read until the widget has taken over, and when it never does: a link or a plain list.
 *
 * @fires {CustomEvent<{ records: number, findings: number }>} mit-ready - The feed has been read.
 * @fires {CustomEvent<{ text: string, selection: Record<string, string[]>, count: number }>} mit-change - Words or filters have changed.
 * @fires {CustomEvent<{ id: string, record: Offer }>} mit-open - Details are about to open; `preventDefault()` keeps them shut, for a page that shows them itself.
 * @fires {CustomEvent<{ code: string, url: string }>} mit-error - The feed could not be read.
 *
 * @attr {string} preset-field - Filters set at first, codes separated by commas; visitors may change them. Likewise for every facet: `preset-type`, `preset-town`, `preset-language`, `preset-level`, `preset-audience`, `preset-age`, `preset-residence`, `preset-cost`, `preset-day`, `preset-time`, `preset-attendance`, `preset-childcare`, `preset-accessibility`, `preset-self`.
 * @attr {string} lock-field - Filters that always apply and are not shown; likewise `lock-type`, `lock-town` and so on.
 *
 * @csspart base - Everything inside.
 * @csspart heading - Heading above the widget.
 * @csspart search - Search field.
 * @csspart toolbar - Buttons below the search field.
 * @csspart filters - All filters.
 * @csspart results - List with its count.
 * @csspart card - One offer in the list.
 * @csspart empty - What stands there when nothing is found.
 * @csspart details - Dialog with all about one offer.
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
export class OfferFinder extends FeedWidget {
  static override styles = [tokens, baseStyles, styles];

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    for (const facet of facetIds) names.push(`preset-${facet}`, `lock-${facet}`);
    return names;
  }

  /** Facets not offered to visitors, separated by commas: `residence, self`. */
  @property({ attribute: 'hide-facets' }) hideFacets = '';

  /** Results shown at once, and added by "show more". */
  @property({ attribute: 'page-size', type: Number }) pageSize = 20;

  /**
   * Address of the map behind an address, with `{query}`, `{lat}` and `{lng}` to be filled in; `none` for no map.
   * Nothing is loaded from there until a visitor follows the link.
   */
  @property({ attribute: 'map-url' }) mapUrl = 'https://www.openstreetmap.org/search?query={query}';

  @state() private asked: OfferQuery = emptyQuery;
  @state() private details: Details | undefined;
  @state() private filters: Filters | undefined;
  /** Offers shown in the feed's own language. */
  @state() private originals: readonly string[] = [];
  @state() private filtersOpen = false;

  #box = new NarrowBox(this, narrowBelow);
  #url = new UrlState(this, { prefix: () => this.#prefix, onChange: (params) => this.#follow(params) });
  #preset: OfferQuery = emptyQuery;
  #model: OfferModel | undefined;
  #view: OfferView | undefined;
  #context: OfferContext | undefined;
  /** What the last announcement was about: none at first, exactly one per change. */
  #announced: string | undefined;
  #focusAfter: (() => void) | undefined;
  #opener: HTMLElement | undefined;
  #ready = false;
  #options: ViewOptions = { pageSize: 20, locked: {}, hiddenFacets: [] };

  @query('#filters') private filterSheet!: HTMLDialogElement | null;
  @query('#details') private detailsSheet!: HTMLDialogElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back after it was moved: what the visitor asked stands in the address, or still in here.
    if (!this.hasUpdated || this.#prefix !== undefined) this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#model?.stop();
    this.#model = undefined;
    this.snapshot = undefined;
  }

  /** Drops all words and filters. */
  clear(): void {
    this.#ask(cleared(this.asked));
  }

  /** Opens the details of an offer by its id. */
  open(id: string): void {
    this.#openRecord(id);
  }

  /** Closes the details. */
  close(): void {
    this.#closeRecord();
  }

  protected override get chosenLanguage(): string | undefined {
    return this.asked.language;
  }

  protected override onSnapshot({ feed, status, errors, findings }: FeedSnapshot): void {
    const today = civilToday(Date.now(), feed.timeZone);
    if (!this.#model?.extend(feed)) {
      this.#model?.stop();
      this.#model = new OfferModel(feed, today, () => this.requestUpdate());
      this.#equip();
    }
    if ((status === 'ready' || status === 'stale') && !this.#ready) {
      this.#ready = true;
      this.emit('mit-ready', { records: feed.offers.length, findings: findings.length });
    }
    if (status === 'error' || status === 'stale')
      for (const { code, url } of errors) this.emit('mit-error', { code, url });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { snapshot } = this;
    const model = this.#model;
    this.#context = this.#view = undefined;
    if (!snapshot || !model || !this.speaking) return;
    const { feed } = snapshot;
    this.#context = {
      lookup: model.lookup,
      vocabularies: feed.vocabularies,
      language: this.language,
      languages: this.contentLanguages,
      feedDefault: feed.defaultLanguage,
      today: model.today,
    };
    this.#options = {
      pageSize: Math.max(1, this.pageSize || 20),
      locked: this.#listed('lock'),
      hiddenFacets: listOf(this.hideFacets) ?? [],
    };
    this.#view = offerView(model, this.asked, this.#context, this.#options, this.filters?.filterView);
    if (needsFilters(this.asked, this.#options)) void this.#loadFilters();
    if (this.asked.record !== undefined && !this.details) void this.#loadDetails();
  }

  protected override updated(): void {
    const view = this.#view;
    // Behind the first cards: nobody waits for filters that nobody has asked for.
    if (view && !this.filters) void nextPaint().then(() => this.#loadFilters());
    if (view && !view.waiting && this.snapshot?.status !== 'loading') this.#announceResults(view);
    if (this.detailsSheet && !this.detailsSheet.open) this.detailsSheet.showModal();
    if (this.filterSheet && !this.filterSheet.open) this.filterSheet.showModal();
    this.#focusAfter?.();
    this.#focusAfter = undefined;
  }

  protected override render(): TemplateResult {
    const { snapshot, asked } = this;
    const view = this.#view;
    const shown = view && (snapshot!.feed.offers.length > 0 || snapshot!.status === 'ready');
    return html`<div
      class="root"
      part="base"
      lang=${this.language}
      dir=${this.language === 'ar' ? 'rtl' : 'ltr'}
    >
      ${this.heading ? heading(this.headingLevel, this.heading, 'name') : nothing}
      ${shown ? this.#finder(view) : html`<slot></slot>`}
      ${this.speaking ? feedState(snapshot, !!shown, this.childElementCount > 0, () => this.retry()) : nothing}
      ${asked.record !== undefined && this.#context && this.details ? this.#details(this.details) : nothing}
    </div>`;
  }

  #finder(view: OfferView): TemplateResult {
    const { asked } = this;
    const narrow = this.#box.narrow;
    const on = this.#handlers;
    const level = this.headingLevel + (this.heading ? 1 : 0);
    const filters = view.filters;
    const parts = this.filters?.templates;
    return html`${templates.searchField(asked.text, on)}
      ${templates.toolbar(
        {
          narrow,
          filters: filters?.active.length ?? 0,
          shortlist: asked.shortlist.length,
          listed: asked.listed,
          ready: filters !== undefined,
        },
        languageSwitch(interfaceLanguages, this.language, this.#chooseLanguage),
        on,
      )}
      ${filters && parts ? parts.activeFilters(filters.active, on) : nothing}
      <div class="body ${narrow ? '' : 'wide'}">
        ${narrow ? nothing : templates.aside(filters && parts ? parts.facetPanel(filters.groups, on) : nothing)}
        ${templates.results(
          view,
          {
            language: this.language,
            level,
            listed: asked.listed,
            growing: this.snapshot!.status === 'loading',
            pageSize: this.pageSize,
            card: (offer) => this.#card(offer, level + 1),
            above: parts?.droppedWords(view.dropped),
            below: this.#below(view),
          },
          on,
        )}
      </div>
      ${
        narrow && this.filtersOpen && filters && parts
          ? parts.filterDialog(filters.groups, view.count, this.language, on)
          : nothing
      }`;
  }

  #below(view: OfferView): unknown {
    const parts = this.filters?.templates;
    const { asked } = this;
    if (view.waiting) return nothing;
    if (!needsFilters(asked, this.#options)) return view.count ? nothing : templates.nothingThere();
    if (!parts) return nothing;
    return html`${view.count ? nothing : parts.nothingFound(view.filters?.advice, this.#handlers)}
    ${parts.unstatedNote(view, asked.unstated, this.language, this.#handlers)}`;
  }

  #card(offer: OfferCard, level: number): TemplateResult {
    const original = this.originals.includes(offer.id);
    return templates.card(
      original ? offerCard(offer.offer, inFeedLanguage(this.#context!)) : offer,
      { level, href: this.#recordAddress(offer.id), kept: this.asked.shortlist.includes(offer.id), original },
      this.#handlers,
    );
  }

  #details(details: Details): TemplateResult {
    const id = this.asked.record!;
    const { feed, status } = this.snapshot!;
    const offer = feed.offers.find((other) => other.id === id);
    const original = this.originals.includes(id);
    const context = this.#context!;
    return details.offerDetails(
      offer,
      original ? inFeedLanguage(context) : context,
      {
        feed,
        loading: status === 'loading',
        mapUrl: this.mapUrl,
        kept: this.asked.shortlist.includes(id),
        original,
        canShowOriginal: !!offer && (original || offerCard(offer, context).hasOriginal),
        address: this.#recordAddress(id) ?? location.href,
      },
      {
        close: () => this.#closeRecord(),
        shortlist: this.#handlers.shortlist,
        original: this.#handlers.original,
        share: () => void this.#share(id),
        print: () => void this.#print(),
      },
    );
  }

  #handlers: templates.OfferHandlers = {
    search: (text) => {
      this.#ask(withText(this.asked, text), 'replace');
      if (text.trim()) void this.#loadSearch();
    },
    wantSearch: () => void this.#loadSearch(),
    toggle: (facet, value) => this.#ask(toggled(this.asked, facet, value)),
    range: (facet, values) => this.#ask(withValues(this.asked, facet, values)),
    extra: (_facet, on) => this.#ask(withFlag(this.asked, 'nearby', on)),
    remove: ({ facet, value }) => {
      this.#focusAfter = () => this.#focusResults();
      this.#ask(toggled(this.asked, facet, value));
    },
    clear: () => {
      this.#focusAfter = () => this.#focusResults();
      this.clear();
    },
    more: () => {
      const first = this.renderRoot.querySelectorAll<HTMLElement>('.item').length;
      this.#focusAfter = () =>
        this.renderRoot.querySelectorAll<HTMLElement>('.item .title a')[first]?.focus();
      this.#ask({ ...this.asked, more: this.asked.more + 1 }, 'replace');
    },
    unstated: (on) => this.#ask(withFlag(this.asked, 'unstated', on)),
    open: (event, id) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      // A new tab opens the permalink, as with every link.
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      this.#opener = event.currentTarget as HTMLElement;
      this.#openRecord(id);
    },
    shortlist: (id) => this.#ask(shortlisted(this.asked, id), 'replace'),
    listed: (on) => this.#ask({ ...this.asked, listed: on, more: 0 }),
    original: (id) => {
      this.originals = this.originals.includes(id)
        ? this.originals.filter((other) => other !== id)
        : this.originals.concat(id);
    },
    openFilters: () => (this.filtersOpen = true),
    closeFilters: () => {
      this.filterSheet?.close();
      this.filtersOpen = false;
      this.#focusAfter = () => this.renderRoot.querySelector<HTMLElement>('.filters')?.focus();
    },
    share: () => void this.#share(),
    print: () => void this.#print(),
  };

  #chooseLanguage = (language: string): void => {
    this.#ask({ ...this.asked, language }, 'replace');
  };

  get #prefix(): string | undefined {
    return this.urlState === 'off' ? undefined : this.urlState || 'offers';
  }

  /** The values of all `preset-…` or `lock-…` attributes by facet. */
  #listed(kind: 'preset' | 'lock'): Record<string, readonly string[]> {
    const values: Record<string, readonly string[]> = {};
    for (const facet of facetIds) {
      const list = listOf(this.getAttribute(`${kind}-${facet}`));
      if (list?.length) values[facet] = list;
    }
    return values;
  }

  #readAddress(): void {
    this.#preset = { ...emptyQuery, selection: this.#listed('preset') };
    this.asked = fromParams(this.#url.read(), this.#preset);
  }

  /** The visitor went back or forward. */
  #follow(params: Params): void {
    this.asked = { ...fromParams(params, this.#preset), ...(this.#prefix === undefined ? this.asked : {}) };
    if (this.asked.text) void this.#loadSearch();
  }

  #ask(next: OfferQuery, how: 'push' | 'replace' = 'push'): void {
    this.asked = next;
    this.#url.write(toParams(next, this.#preset), how);
  }

  #recordAddress(id: string): string | undefined {
    return this.#url.href(toParams({ ...this.asked, record: id }, this.#preset));
  }

  #openRecord(id: string): void {
    const record = this.snapshot?.feed.offers.find((offer) => offer.id === id);
    if (!record || !this.emit('mit-open', { id, record }, true)) return;
    this.#ask({ ...this.asked, record: id });
  }

  #closeRecord(): void {
    if (this.asked.record === undefined) return;
    const opener = this.#opener;
    this.detailsSheet?.close();
    this.asked = { ...this.asked, record: undefined };
    if (!this.#url.back()) this.#url.write(toParams(this.asked, this.#preset), 'replace');
    this.#focusAfter = () => (opener?.isConnected ? opener.focus() : this.#focusResults());
    this.#opener = undefined;
  }

  /** Loads what the current query needs beyond a plain list. */
  #equip(): void {
    if (this.asked.text.trim()) void this.#loadSearch();
    if (this.filters) this.#model?.useFilters(this.filters);
    else if (needsFilters(this.asked, { locked: this.#listed('lock') })) void this.#loadFilters();
  }

  async #loadSearch(): Promise<void> {
    const search = await this.#load(import('./offer-search.js'));
    if (search) this.#model?.useSearch(search);
    this.requestUpdate();
  }

  async #loadFilters(): Promise<void> {
    if (this.filters) return;
    const filters = await this.#load(import('./filters.js'));
    if (!filters || this.filters) return;
    this.#wear(filters.filterStyles);
    this.filters = filters;
    this.#model?.useFilters(filters);
  }

  async #loadDetails(): Promise<void> {
    const details = await this.#load(import('./details.js'));
    if (!details) return;
    this.#wear(details.detailsStyles);
    this.details = details;
  }

  /** A part of our own script; when it cannot be had the widget goes on without it and says so in the console. */
  async #load<T>(part: Promise<T>): Promise<T | undefined> {
    try {
      return await part;
    } catch (error) {
      console.warn(`[miteinander] E-PART: a file of the widget could not be loaded. ${String(error)}`);
      return undefined;
    }
  }

  #wear({ styleSheet }: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = root.adoptedStyleSheets.concat(styleSheet);
  }

  async #share(id?: string): Promise<void> {
    const { share } = await import('../../ui/share.js');
    const offer = id === undefined ? undefined : this.snapshot?.feed.offers.find((other) => other.id === id);
    const title = offer && this.#context ? offerCard(offer, this.#context).title.text : document.title;
    const done = await share(
      title,
      (id === undefined ? undefined : this.#recordAddress(id)) ?? location.href,
    );
    if (done === 'copied') this.announce(() => msg('Der Link ist kopiert.', { id: 'share.copied' }), true);
    if (done === 'failed')
      this.announce(() => msg('Der Link konnte nicht kopiert werden.', { id: 'share.failed' }), true);
  }

  async #print(): Promise<void> {
    const { printOnly } = await import('../../ui/print.js');
    printOnly(this);
  }

  #focusResults(): void {
    this.renderRoot.querySelector<HTMLElement>('.counted')?.focus();
  }

  /** Says how many offers there are, once a change has settled; nothing when the widget first appears. */
  #announceResults(view: OfferView): void {
    const key = JSON.stringify([
      this.asked.text,
      this.asked.selection,
      this.asked.nearby,
      this.asked.listed,
      view.count,
    ]);
    if (key === this.#announced) return;
    const first = this.#announced === undefined;
    this.#announced = key;
    if (first) return;
    this.announce(() => templates.countText(this.language, view.count), view.count === 0);
    this.emit('mit-change', { text: this.asked.text, selection: this.asked.selection, count: view.count });
  }
}
