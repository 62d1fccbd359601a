// <mit-offer-finder>: search, filters, cards and details of the feed's offers. The class puts the parts together: what is
// shown is computed in view.ts, drawn in templates.ts, and what a visitor does is in behaviour.ts.
import type { TemplateResult } from 'lit';
import { msg } from '../../language/message.js';
import { todayIn } from '../../time/now-in.js';
import { baseStyles } from '../../ui/styles.js';
import { tokens } from '../../ui/tokens.js';
import { inFeedLanguage, type RecordContext } from '../base/context.js';
import { styles } from '../base/list-styles.js';
import type { ListKind, Seen } from '../base/list-kind.js';
import { filterAttributes, ListWidget } from '../base/list-widget.js';
import type { Behaviour } from './behaviour.js';
import { offerCard, type OfferCard } from './card.js';
import type { FinderHost } from './host.js';
import { OfferModel, offersOf } from './model.js';
import { emptyQuery, facetIds, fromParams, type OfferQuery } from './query.js';
import * as templates from './templates.js';
import { offerView, type OfferView } from './view.js';

type Extras = typeof import('./extras.js');

const kind: ListKind<OfferQuery, OfferModel, Extras> = {
  prefix: 'offers',
  facetIds,
  empty: emptyQuery,
  fromParams,
  records: offersOf,
  createModel: (feed, onProgress) => new OfferModel(feed, todayIn(Date.now(), feed.timeZone), onProgress),
  extras: () => import('./extras.js'),
  search: () => import('./offer-search.js'),
};

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
 * @attr {string} contacts-url - Page with the contact directory, when it is not on this one: the details link to it.
 * @attr {string} events-url - Page with the event calendar, when it is not on this one.
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
export class OfferFinder extends ListWidget<OfferQuery, OfferModel, Behaviour, Extras> implements FinderHost {
  static override styles = [tokens, baseStyles, styles];

  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat(filterAttributes(facetIds));
  }

  #view!: OfferView;

  constructor() {
    super(kind);
  }

  /** Opens the details of an offer by its id. */
  open(id: string): void {
    this.act((does) => does.open(id));
  }

  protected override see(model: OfferModel, context: RecordContext, most: number): Seen {
    const { locked, hiddenFacets, extras, behaviour } = this;
    const view = offerView(
      model,
      this.asked,
      context,
      { most, locked, hiddenFacets },
      extras?.filterView,
      behaviour?.cardOf,
    );
    this.#view = view;
    this.waiting = view.waiting;
    return { count: view.count, hasMore: view.hidden > 0 };
  }

  protected override list(context: RecordContext): TemplateResult {
    const { asked, language, extras, narrow, level } = this;
    const view = this.#view;
    const on = this.behaviour;
    const parts = on && extras?.templates;
    const finding = view.found && on && parts?.finding(view.found, language, on.rested);
    const address = on?.addresses() ?? ((id: string) => `?${this.urlPrefix}-id=${encodeURIComponent(id)}`);
    const card = (offer: OfferCard) => {
      const { id } = offer;
      const original = this.originals.includes(id);
      return templates.card(
        original ? offerCard(offer.offer, inFeedLanguage(context)) : offer,
        {
          level: level + 1,
          href: address(id),
          kept: asked.shortlist.includes(id),
          original,
          feedLanguage: context.feedDefault,
          finding,
        },
        this.#cards,
      );
    };
    return this.frame({
      label: msg('Angebote suchen', { id: 'search.label' }),
      placeholder: msg('Deutschkurs, Beratung, Ort …', { id: 'search.placeholder' }),
      toolbar: parts?.toolbar(
        {
          narrow,
          filters: view.filters?.active.length,
          shortlist: asked.shortlist.length,
          listed: asked.listed,
          language,
        },
        on!,
      ),
      filters: view.filters,
      done: () => parts!.done(view.count, language),
      results: templates.results(
        view,
        {
          language,
          level,
          listed: asked.listed,
          pageSize: this.onePage,
          more: view.hidden > 0 && !this.drawing,
          card,
          above: parts?.droppedWords(view.dropped),
          below: view.waiting
            ? undefined
            : this.isAsked
              ? parts?.below(view, asked.unstated, language, on!)
              : view.count
                ? undefined
                : parts?.nothingThere(),
        },
        this.handlers.more,
      ),
    });
  }

  readonly #cards: templates.CardHandlers = {
    open: (event, id) => {
      if (this.follows(event)) this.open(id);
    },
    shortlist: (id) => this.act((does) => does.shortlist(id)),
    original: (id) => this.act((does) => does.original(id)),
  };
}
