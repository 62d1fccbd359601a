// <mit-contact-directory>: who is responsible for what, where, in which language. The class puts the parts together: what
// is shown is computed in view.ts, drawn in templates.ts, and what a visitor does is in behaviour.ts.
import { html, type TemplateResult } from 'lit';
import type { Contact } from '../../feed/types.js';
import { loadContactTexts } from '../../language/contact-texts.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg, type Texts } from '../../language/message.js';
import type { FeedSnapshot } from '../../sources/feed-snapshot.js';
import { todayIn } from '../../time/now-in.js';
import { heading } from '../../ui/heading.js';
import { baseStyles } from '../../ui/styles.js';
import { tokens } from '../../ui/tokens.js';
import { inFeedLanguage, type RecordContext } from '../base/context.js';
import type { ListKind, Seen } from '../base/list-kind.js';
import { styles as listStyles } from '../base/list-styles.js';
import { filterAttributes, ListWidget } from '../base/list-widget.js';
import { property } from '../base/property.js';
import type { Behaviour } from './behaviour.js';
import { contactCard } from './card.js';
import type { Filtered } from './contact-filter.js';
import { completeEntries, entriesOf } from './entries.js';
import type { DirectoryHost } from './host.js';
import { DirectoryModel } from './model.js';
import { emptyQuery, facetIds, fromParams, groupingOf, type DirectoryQuery } from './query.js';
import { styles } from './styles.js';
import * as templates from './templates.js';
import { directoryView, inOrder, type DirectoryView } from './view.js';

type Extras = typeof import('./extras.js');

const kind: ListKind<DirectoryQuery, DirectoryModel, Extras> = {
  prefix: 'contacts',
  facetIds,
  empty: emptyQuery,
  fromParams,
  records: entriesOf,
  createModel: (feed, onProgress) => new DirectoryModel(feed, todayIn(Date.now(), feed.timeZone), onProgress),
  extras: () => import('./extras.js'),
  search: () => import('./contact-search.js'),
};

/**
 * Shows whom to ask: contacts by responsibility, with telephone, mail, hours and languages. Reads the shared feed and
 * needs nothing else.
 *
 * @summary Searchable directory of contacts with opening hours, details and address cards.
 *
 * @slot - What visitors read until the widget has taken over, and when it never does: a link or a plain list.
 *
 * @fires {CustomEvent<{ records: number, findings: number }>} mit-ready - The feed has been read.
 * @fires {CustomEvent<{ text: string, selection: Record<string, string[]>, count: number }>} mit-change - Words or filters have changed.
 * @fires {CustomEvent<{ id: string, record: Contact }>} mit-open - Details are about to open; `preventDefault()` keeps them shut, for a page that shows them itself.
 * @fires {CustomEvent<{ code: string, url: string }>} mit-error - The feed could not be read.
 *
 * @attr {string} preset-field - Filters set at first, codes separated by commas; visitors may change them. Likewise for every facet: `preset-town`, `preset-actor`, `preset-language`, `preset-hours`, `preset-appointment`, `preset-audience`, `preset-accessibility`.
 * @attr {string} lock-field - Filters that always apply and are not shown; likewise `lock-town`, `lock-actor` and so on.
 * @attr {string} offers-url - Page with the offer finder, when it is not on this one: the details link to it.
 * @attr {string} events-url - Page with the event calendar, when it is not on this one.
 *
 * @csspart base - Everything inside.
 * @csspart heading - Heading above the widget.
 * @csspart search - Search field.
 * @csspart toolbar - Buttons below the search field.
 * @csspart filters - All filters.
 * @csspart results - List with its count.
 * @csspart card - One contact in the list.
 * @csspart empty - What stands there when nobody is found.
 * @csspart details - Dialog with all about one contact.
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
export class ContactDirectory
  extends ListWidget<DirectoryQuery, DirectoryModel, Behaviour, Extras>
  implements DirectoryHost
{
  static override styles = [tokens, baseStyles, listStyles, styles];

  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat(filterAttributes(facetIds));
  }

  /** `topic`, `town`, `actor` or `name`: what contacts are grouped by at first. */
  @property({ attribute: 'group-by' }) groupBy = 'topic';

  /** Tells search engines about the contacts shown, as schema.org JSON-LD in the head of the page. Not inside of frames. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  #view!: DirectoryView;
  #filtered: Filtered | undefined;
  #sorted:
    { readonly key: string; readonly of: DirectoryModel; readonly list: readonly Contact[] } | undefined;

  constructor() {
    super(kind);
  }

  /** Opens the details of a contact by its id. */
  open(id: string): void {
    this.act((does) => does.open(id));
  }

  protected override textsIn(language: InterfaceLanguage): Promise<Texts | undefined> {
    return loadContactTexts(language);
  }

  protected override onSnapshot(snapshot: FeedSnapshot): void {
    if (snapshot.complete) completeEntries(snapshot.feed);
    super.onSnapshot(snapshot);
  }

  protected override see(model: DirectoryModel, context: RecordContext, most: number): Seen {
    const { asked, isAsked, waiting } = this;
    const filtered = waiting ? undefined : this.extras?.filtered(this);
    this.#filtered = filtered;
    const all = this.#inOrder(model, context);
    const ranked = asked.text.trim() !== '';
    let hits: readonly Contact[] = waiting ? [] : all;
    if (isAsked && filtered) {
      const fitting = filtered.hits.concat(filtered.unstated);
      const set = new Set(fitting);
      hits = ranked ? fitting : all.filter((contact) => set.has(contact));
    }
    const by = asked.by ?? groupingOf(this.groupBy) ?? 'topic';
    const asksFor = filtered?.asksFor ?? (() => true);
    return (this.#view = directoryView(all, hits, by, asksFor, ranked, context, most));
  }

  protected override updated(): void {
    super.updated();
    this.extras?.describe(this, this.jsonLd && this.context ? this.#view.groups : undefined);
  }

  protected override list(context: RecordContext): TemplateResult {
    const { language, extras, narrow, level, waiting, asked } = this;
    const view = this.#view;
    const filtered = this.#filtered;
    const on = this.behaviour;
    const parts = on && extras?.templates;
    const found = filtered?.found;
    const ranked = asked.text.trim() !== '';
    return this.frame({
      label: msg('Kontakte suchen', { id: 'contacts.search' }),
      placeholder: msg('Thema, Stelle, Ort, Sprache …', { id: 'contacts.placeholder' }),
      toolbar: parts?.toolbar(this, view, narrow, ranked, filtered?.filters.active.length, on!),
      filters: filtered?.filters,
      done: () => parts!.done(this, view),
      results: html`${heading(
        level,
        waiting
          ? msg('Kontakte werden gesucht …', { id: 'contacts.waiting' })
          : templates.countText(language, view.count),
        'counted',
      )}
      ${parts?.droppedWords((view.count && found?.dropped) || [])}
      ${templates.groupList(view.groups, this.#listState(context))}
      ${
        view.hasMore && !this.drawing
          ? html`<button type="button" class="button more" @click=${this.handlers.more}>
              ${msg('Mehr zeigen', { id: 'contacts.more' })}
            </button>`
          : undefined
      }
      ${waiting ? undefined : parts?.below(this, view, filtered, this.isAsked, this.#save, on!)}`,
    });
  }

  #listState(context: RecordContext): templates.ListState {
    const { language, behaviour: on, extras, originals, snapshot } = this;
    const { timeZone, closures } = snapshot!.feed;
    const found = this.#filtered?.found;
    const own = (contact: Contact) => (originals.includes(contact.id) ? inFeedLanguage(context) : context);
    return {
      language,
      level: this.level + 1,
      card: (contact) => contactCard(contact, own(contact)),
      href: on?.addresses() ?? ((id) => `?${this.urlPrefix}-id=${encodeURIComponent(id)}`),
      open: (event, id) => {
        if (this.follows(event)) this.open(id);
      },
      original: (id) => this.act((does) => does.original(id)),
      isOriginal: (id) => originals.includes(id),
      feedLanguage: context.feedDefault,
      finding: found && on && extras?.templates.finding(found, language, on.rested),
      hours:
        on &&
        extras &&
        ((contact) => {
          const hours = contact.hours ?? context.lookup.place(contact.placeId)?.hours;
          return hours && extras.hoursWords(hours, { now: on.now, timeZone, closures }, context);
        }),
      outside: extras && ((contact, group) => extras.templates.officeOf(contact, group, this)),
    };
  }

  /** Sorted once for each state of the model: typing must not wait for it. */
  #inOrder(model: DirectoryModel, context: RecordContext): readonly Contact[] {
    const key = `${model.records.length} ${context.languages.join()}`;
    if (this.#sorted?.of !== model || this.#sorted.key !== key)
      this.#sorted = { key, of: model, list: inOrder(model.records, context) };
    return this.#sorted.list;
  }

  /** Everybody who fits, as address cards. */
  #save = (): void => {
    const filtered = this.isAsked ? this.#filtered : undefined;
    const contacts = filtered ? filtered.hits.concat(filtered.unstated) : (this.#sorted?.list ?? []);
    this.act((does) => does.save(contacts, this.heading || document.title));
  };
}
