// What every widget with a list of records does the same way: it asks, draws the first records in the first frames,
// loads what can be done with them behind these, and keeps address, focus and language. What is shown and how it looks
// is each widget's own. It is one file of more than 300 lines because these steps make sense only in their order.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedSnapshot } from '../../sources/feed-snapshot.js';
import { nextPaint } from '../../sources/slices.js';
import { NarrowBox } from '../../ui/controllers/width.js';
import { ownParams } from '../../ui/controllers/url-params.js';
import { feedState } from '../../ui/feed-state.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from './context.js';
import { FeedWidget, listOf } from './feed-widget.js';
import type { FilterHandlers } from './filter-parts.js';
import type { Acts, Frame, Later, ListKind, Seen, Served } from './list-kind.js';
import { aside, searchField } from './list-parts.js';
import { isNarrowed, type ListQuery } from './list-query.js';
import { property, state } from './property.js';

/** Below this width of its own box, in pixels, filters move into a dialog. */
const narrowBelow = 720;

/** Records in the first frame, which an old phone draws at once, and in each of the next ones until the page is full. */
const firstDrawn = 2;
const moreDrawn = 6;

/** The attributes by which a page sets or fixes filters. */
export const filterAttributes = (facetIds: readonly string[]): readonly string[] => {
  const names: string[] = [];
  for (const facet of facetIds) names.push(`preset-${facet}`, `lock-${facet}`);
  return names;
};

export abstract class ListWidget<
  Query extends ListQuery,
  Model extends Served,
  Does extends Acts,
  Extras extends Later<Does>,
> extends FeedWidget {
  /** Facets not offered to visitors, separated by commas: `audience, childcare`. */
  @property({ attribute: 'hide-facets' }) hideFacets = '';

  /** Records shown at once, and added by "show more". */
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
  @state() asked: Query;
  /** @internal */
  @state() originals: readonly string[] = [];
  /** @internal */
  @state() filtersOpen = false;
  @state() protected extras: Extras | undefined;

  /** @internal */
  readonly element = this;
  /** @internal */
  preset: Query;
  /** @internal */
  model: Model | undefined;
  /** @internal */
  context: RecordContext | undefined;

  /** Filters or words are set, and what is needed to apply them has not come yet. @internal */
  waiting = false;
  /** Undefined while there is nothing to be seen. @internal */
  seen: Seen | undefined;
  protected behaviour: Does | undefined;

  #box = new NarrowBox(this, narrowBelow);
  #ready = false;
  #drawn = firstDrawn;

  protected readonly kind: ListKind<Query, Model, Extras>;

  constructor(kind: ListKind<Query, Model, Extras>) {
    super();
    this.kind = kind;
    this.asked = this.preset = kind.empty;
  }

  /**
   * What is seen of `model` when `most` records are drawn at most; undefined while something is missing for it. What it
   * computes is kept for `list`.
   */
  protected abstract see(model: Model, context: RecordContext, most: number): Seen | undefined;
  /** What `see` has seen, as a template. */
  protected abstract list(context: RecordContext): TemplateResult;
  abstract open(id: string): void;
  override connectedCallback(): void {
    super.connectedCallback();
    // Put back after it was moved: what the visitor asked stands in the address, or still in here.
    if (!this.hasUpdated || this.urlPrefix !== undefined) {
      const { empty, facetIds, fromParams } = this.kind;
      this.preset = { ...empty, selection: this.listed('preset', facetIds) };
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
    this.act((does) => does.clear());
  }

  /** Closes the details. */
  close(): void {
    this.act((does) => does.close());
  }

  /** @internal */
  get urlPrefix(): string | undefined {
    return this.urlState === 'off' ? undefined : this.urlState || this.kind.prefix;
  }

  /** @internal */
  get locked(): Readonly<Record<string, readonly string[]>> {
    return this.listed('lock', this.kind.facetIds);
  }

  /** @internal */
  get hiddenFacets(): readonly string[] {
    return listOf(this.hideFacets) ?? [];
  }

  protected override get chosenLanguage(): string | undefined {
    return this.asked.language;
  }

  /** Words, filters or the page's locks leave out something. */
  protected get isAsked(): boolean {
    return isNarrowed(this.asked, this.kind.facetIds) || Object.keys(this.locked).length > 0;
  }

  /** What is shown cannot be drawn without the later parts. */
  protected get needsExtras(): boolean {
    return this.isAsked;
  }

  /** A few records beside a page's text, without tools: takes no room before it is there and is not talked about. @internal */
  get isTeaser(): boolean {
    return false;
  }

  protected override onSnapshot({ feed, status, errors, findings }: FeedSnapshot): void {
    if (!this.model?.extend(feed)) {
      this.model?.stop();
      this.model = this.kind.createModel(feed, () => this.requestUpdate());
      if (this.extras) this.model.useFilter(this.extras.createFilter);
      if (this.asked.text) this.loadSearch();
    }
    if ((status === 'ready' || status === 'stale') && !this.#ready) {
      this.#ready = true;
      this.emit('mit-ready', { records: this.kind.records(feed).length, findings: findings.length });
    }
    if (status === 'error' || status === 'stale')
      for (const { code, url } of errors) this.emit('mit-error', { code, url });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { snapshot, model } = this;
    this.context = this.seen = undefined;
    if (!snapshot || !model || !this.speaking) return;
    const { vocabularies, defaultLanguage } = snapshot.feed;
    this.context = {
      lookup: model.lookup,
      vocabularies,
      language: this.language,
      languages: this.contentLanguages,
      feedDefault: defaultLanguage,
      today: model.today,
    };
    this.waiting =
      this.isAsked && (!model.filterable || (this.asked.text.trim() !== '' && !model.searchable));
    this.seen = this.see(
      model,
      this.context,
      Math.min(this.#drawn, this.onePage) + this.asked.more * this.onePage,
    );
    if (this.needsExtras || this.asked.record !== undefined) void this.#loadExtras();
  }

  protected override updated(): void {
    const status = this.snapshot?.status;
    if (this.drawing)
      void nextPaint().then(() => {
        this.#drawn += moreDrawn;
        this.requestUpdate();
      });
    // Behind the first records: nobody waits for filters that nobody has asked for.
    else if (!this.extras && (this.#shown || (status && status !== 'loading')))
      void nextPaint().then(() => this.#loadExtras());
  }

  protected override render(): TemplateResult {
    const { snapshot, extras, context, behaviour } = this;
    const shown = this.#shown;
    const isDone = shown && !this.waiting && !this.drawing;
    return html`<div
      class=${isDone || snapshot?.errors.length || this.isTeaser ? 'root' : 'root pending'}
      part="base"
      lang=${this.language}
      dir=${this.language === 'ar' ? 'rtl' : 'ltr'}
    >
      ${this.heading ? heading(this.headingLevel, this.heading, 'name') : nothing}
      ${shown ? this.list(context!) : html`<slot></slot>`}
      ${
        this.speaking && snapshot
          ? feedState(
              snapshot,
              shown || this.childElementCount > 0,
              extras?.faultNotice(snapshot, () => this.retry()),
            )
          : nothing
      }
      ${behaviour?.dialog()}
    </div>`;
  }

  /** Heading level of the list. */
  protected get level(): number {
    return this.headingLevel + (this.heading ? 1 : 0);
  }

  /** The widget's own box is narrow: filters are in a dialog. */
  protected get narrow(): boolean {
    return this.#box.narrow;
  }

  protected get onePage(): number {
    return Math.max(1, this.pageSize || 20);
  }

  /** The first page is not drawn to its end yet. */
  protected get drawing(): boolean {
    return !this.isTeaser && this.#drawn < this.onePage && !!this.seen?.hasMore;
  }

  get #shown(): boolean {
    const { snapshot } = this;
    return !!this.seen && (this.kind.records(snapshot!.feed).length > 0 || snapshot!.status === 'ready');
  }

  protected frame({ label, placeholder, toolbar, above, filters, done, results }: Frame): TemplateResult {
    const { narrow, waiting } = this;
    const on = this.behaviour as FilterHandlers | undefined;
    const parts = on && filters && this.extras?.templates;
    return html`<div class="head">
        ${searchField(label, placeholder, this.asked.text, this.handlers)}
        <div class="toolbar" part="toolbar">${toolbar}</div>
      </div>
      ${above} ${parts?.activeFilters(filters!.active, on!)}
      <div class="body">
        ${narrow ? nothing : aside(label, parts?.facetPanel(filters!, on!))}
        <section class="results" part="results" aria-busy=${waiting}>${results}</section>
      </div>
      ${narrow && this.filtersOpen ? parts?.filterDialog(filters!, this.speak(done), on!) : nothing}`;
  }

  /** What can be done before the later parts have come. */
  protected readonly handlers = {
    search: (text: string): void => this.act((does) => does.search(text)),
    wantSearch: (): void => this.loadSearch(),
    more: (): void => this.act((does) => does.more()),
  };

  /** A click on the link of a record. False for those that open a new tab, which follow the permalink as every link. */
  protected follows(event: Event): boolean {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return false;
    event.preventDefault();
    // Safari does not focus a link that is clicked, and the focus shall come back here.
    (event.currentTarget as HTMLElement).focus();
    return true;
  }

  /** Does what a visitor wants, as soon as the element has learnt how. */
  protected act(what: (does: Does) => void): void {
    if (this.behaviour) what(this.behaviour);
    else void this.#loadExtras().then(() => this.behaviour && what(this.behaviour));
  }

  /** @internal */
  loadSearch(): void {
    void this.load(this.kind.search()).then((search) => {
      if (search) this.model?.useSearch(search.createSearch);
      this.requestUpdate();
    });
  }

  async #loadExtras(): Promise<void> {
    const extras = this.extras ?? (await this.load(this.kind.extras()));
    if (!extras || this.extras) return;
    this.wear(extras.styles);
    this.behaviour = new extras.Behaviour(this as never);
    this.extras = extras;
    this.model?.useFilter(extras.createFilter);
  }
}
