// <mit-offer-finder>: search, filters, cards and details of the feed's offers. The class holds the state and puts the
// parts together: what is shown is computed in view.ts, drawn in templates.ts, and what a visitor does is in
// behaviour.ts. It is one file of more than
// 300 lines because the reference of the element stands in its docblock.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedSnapshot } from '../../sources/feed-snapshot.js';
import { nextPaint } from '../../sources/slices.js';
import { todayIn } from '../../time/today.js';
import { NarrowBox } from '../../ui/controllers/width.js';
import { ownParams } from '../../ui/controllers/url-params.js';
import { feedState } from '../../ui/feed-state.js';
import { heading } from '../../ui/heading.js';
import { baseStyles } from '../../ui/styles.js';
import { tokens } from '../../ui/tokens.js';
import { FeedWidget, listOf } from '../base/feed-widget.js';
import { aside } from '../base/list-parts.js';
import { property, state } from '../base/property.js';
import type { Behaviour } from './behaviour.js';
import { offerCard, type OfferCard } from './card.js';
import { inFeedLanguage, type RecordContext } from '../base/context.js';
import type { FinderHost } from './host.js';
import { OfferModel } from './model.js';
import { emptyQuery, facetIds, fromParams, type OfferQuery } from './query.js';
import { styles } from '../base/list-styles.js';
import * as templates from './templates.js';
import { needsFilters, offerView, type OfferView, type ViewOptions } from './view.js';

type Details = typeof import('./details.js');
type Extras = typeof import('./extras.js');

/** Below this width of its own box, in pixels, filters move into a dialog. */
const narrowBelow = 720;

/** Cards in the first frame, which an old phone draws at once, and in each of the next ones until the page is full. */
const firstCards = 4;
const moreCards = 8;

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
export class OfferFinder extends FeedWidget implements FinderHost {
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

  /**
   * Hosts from which pictures of the feed may be shown, separated by spaces; the page's own host always may. Every
   * other picture is left out, because loading it would tell a stranger who reads here.
   */
  @property({ attribute: 'image-hosts' }) imageHosts = '';

  /** @internal */
  @state() asked: OfferQuery = emptyQuery;
  /** @internal */
  @state() originals: readonly string[] = [];
  /** @internal */
  @state() filtersOpen = false;
  @state() private details: Details | undefined;
  @state() private extras: Extras | undefined;

  /** @internal */
  readonly element = this;
  /** @internal */
  preset: OfferQuery = emptyQuery;
  /** @internal */
  model: OfferModel | undefined;
  /** @internal */
  context: RecordContext | undefined;

  #box = new NarrowBox(this, narrowBelow);
  #options: ViewOptions = { pageSize: 20, locked: {}, hiddenFacets: [] };
  #view: OfferView | undefined;
  #behaviour: Behaviour | undefined;
  #hadFocus = false;
  #ready = false;
  #drawn = firstCards;

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

  /** Drops all words and filters. */
  clear(): void {
    this.#act('clear');
  }

  /** Opens the details of an offer by its id. */
  open(id: string): void {
    this.#act('open', id);
  }

  /** Closes the details. */
  close(): void {
    this.#act('close');
  }

  /** @internal */
  get urlPrefix(): string | undefined {
    return this.urlState === 'off' ? undefined : this.urlState || 'offers';
  }

  protected override get chosenLanguage(): string | undefined {
    return this.asked.language;
  }

  protected override onSnapshot({ feed, status, errors, findings }: FeedSnapshot): void {
    if (!this.model?.extend(feed)) {
      this.model?.stop();
      this.model = new OfferModel(feed, todayIn(Date.now(), feed.timeZone), () => this.requestUpdate());
      if (this.extras) this.model.useFilters(this.extras);
      if (this.asked.text) this.loadSearch();
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
    this.#hadFocus = !!this.shadowRoot?.activeElement;
    const { snapshot, asked, model, extras } = this;
    this.context = this.#view = undefined;
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
    this.#options = {
      pageSize: Math.min(this.#drawn, this.#pageSize),
      locked: this.listed('lock', facetIds),
      hiddenFacets: listOf(this.hideFacets) ?? [],
    };
    this.#view = offerView(model, asked, this.context, this.#options, extras?.filterView);
    if (needsFilters(asked, this.#options)) void this.#loadExtras();
    if (asked.record !== undefined) void this.#loadDetails();
  }

  protected override updated(): void {
    const view = this.#view;
    const status = this.snapshot?.status;
    if (this.#drawing)
      void nextPaint().then(() => {
        this.#drawn += moreCards;
        this.requestUpdate();
      });
    // Behind the first cards: nobody waits for filters that nobody has asked for.
    else if (!this.extras && (view?.count || (status && status !== 'loading')))
      void nextPaint().then(() => this.#loadExtras());
    if (view) this.#behaviour?.settled(view);
    // What had the focus is gone: reading goes on at the number of results.
    if (this.#hadFocus && !this.shadowRoot!.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.counted')?.focus();
  }

  protected override render(): TemplateResult {
    const { snapshot, details, extras, context, asked } = this;
    const view = this.#view;
    const shown =
      view && (view.count > 0 || snapshot!.feed.offers.length > 0 || snapshot!.status === 'ready');
    const covered = shown || this.childElementCount > 0;
    return html`<div
      class=${(shown && !view.waiting && !this.#drawing) || snapshot?.errors.length ? 'root' : 'root pending'}
      part="base"
      lang=${this.language}
      dir=${this.language === 'ar' ? 'rtl' : 'ltr'}
    >
      ${this.heading ? heading(this.headingLevel, this.heading, 'name') : nothing}
      ${shown ? this.#finder(view) : html`<slot></slot>`}
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
          ? details.offerDetails(asked.record, context, this.mapUrl, this, this.#behaviour)
          : nothing
      }
    </div>`;
  }

  get #pageSize(): number {
    return Math.max(1, this.pageSize || 20);
  }

  /** The first page is not drawn to its end yet. */
  get #drawing(): boolean {
    return this.#drawn < this.#pageSize && !!this.#view?.hidden;
  }

  #finder(view: OfferView): TemplateResult {
    const { asked, language, extras } = this;
    const { narrow } = this.#box;
    const { filters } = view;
    const on = this.#behaviour;
    const parts = on && extras?.templates;
    const level = this.headingLevel + (this.heading ? 1 : 0);
    const finding = view.found && on && parts?.finding(view.found, language, on.rested);
    const address = on?.addresses() ?? ((id: string) => `?${this.urlPrefix}-id=${encodeURIComponent(id)}`);
    const card = (offer: OfferCard) => {
      const { id } = offer;
      const original = this.originals.includes(id);
      return templates.card(
        original ? offerCard(offer.offer, inFeedLanguage(this.context!)) : offer,
        {
          level: level + 1,
          href: address(id),
          kept: asked.shortlist.includes(id),
          original,
          feedLanguage: this.context!.feedDefault,
          finding,
        },
        this.#handlers,
      );
    };
    return html`<div class="head">
        ${templates.searchField(asked.text, this.#handlers)}
        <div class="toolbar" part="toolbar">
          ${
            parts
              ? parts.toolbar(
                  {
                    narrow,
                    filters: filters?.active.length,
                    shortlist: asked.shortlist.length,
                    listed: asked.listed,
                    language,
                  },
                  on,
                )
              : nothing
          }
        </div>
      </div>
      ${parts && filters ? parts.activeFilters(filters.active, on) : nothing}
      <div class="body ${narrow ? '' : 'wide'}">
        ${narrow ? nothing : aside(parts && filters ? parts.facetPanel(filters.groups, on) : nothing)}
        ${templates.results(
          view,
          {
            language,
            level,
            listed: asked.listed,
            pageSize: this.#pageSize,
            more: view.hidden > 0 && !this.#drawing,
            card,
            above: parts?.droppedWords(view.dropped),
            below: view.waiting
              ? nothing
              : needsFilters(asked, this.#options)
                ? parts?.below(view, asked.unstated, language, on!)
                : view.count
                  ? nothing
                  : parts?.nothingThere(),
          },
          this.#handlers,
        )}
      </div>
      ${
        parts && filters && narrow && this.filtersOpen
          ? parts.filterDialog(filters.groups, view.count, language, on)
          : nothing
      }`;
  }

  #handlers: templates.CardHandlers = {
    search: (text) => this.#act('search', text),
    wantSearch: () => this.loadSearch(),
    more: () => this.#act('more'),
    open: (event, id) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      // A new tab opens the permalink, as with every link.
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      // Safari does not focus a link that is clicked, and the focus shall come back here.
      (event.currentTarget as HTMLElement).focus();
      this.#act('open', id);
    },
    shortlist: (id) => this.#act('shortlist', id),
    original: (id) => this.#act('original', id),
  };

  /** Does what a visitor wants, as soon as the element has learnt how. */
  #act(what: 'clear' | 'close' | 'more'): void;
  #act(what: 'search' | 'open' | 'shortlist' | 'original', value: string): void;
  #act(what: 'clear' | 'close' | 'more' | 'search' | 'open' | 'shortlist' | 'original', value = ''): void {
    if (this.#behaviour) this.#behaviour[what](value);
    else void this.#loadExtras().then(() => this.#behaviour?.[what](value));
  }

  /** @internal */
  loadSearch(): void {
    void this.load(import('./offer-search.js')).then((search) => {
      if (search) this.model?.useSearch(search);
      this.requestUpdate();
    });
  }

  async #loadExtras(): Promise<void> {
    const extras = this.extras ?? (await this.load(import('./extras.js')));
    if (!extras || this.extras) return;
    this.wear(extras.extrasStyles);
    this.#behaviour = new extras.Behaviour(this);
    this.extras = extras;
    this.model?.useFilters(extras);
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
