// What a visitor can do with the offer finder, and what follows from it: the next query, the address, the focus, the
// announcement. Loaded behind the first cards; the element hands over whatever was done before.
import type { ReactiveController } from 'lit';
import { loadDefaultTerms, needsDefaultTerms } from '../../language/default-terms.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg } from '../../language/message.js';
import { listen, share as tell, type Shared } from '../../ui/controllers/group.js';
import { announce, prepareAnnouncer } from '../../ui/controllers/announcer.js';
import { UrlState } from '../../ui/controllers/url-state.js';
import type { FacetHandlers } from '../../ui/facet-panel.js';
import { printOnly } from '../../ui/print.js';
import { share } from '../../ui/share.js';
import { offerCard } from './card.js';
import { wordsFacet, type ActiveFilter } from '../base/filter-view.js';
import type { FinderHost } from './host.js';
import { fromParams, type OfferQuery } from './query.js';
import { countText } from './templates.js';
import { cleared, shortlisted, toggled, toParams, withFlag, withText, withValues } from './transitions.js';
import type { OfferView } from './view.js';

export class Behaviour implements ReactiveController, FacetHandlers {
  readonly opened = new Map<string, boolean>();
  /** Nothing has been typed for a moment: time to say why each offer was found. */
  rested = true;

  #url: UrlState;
  #afterUpdate: (() => void) | undefined;
  #opener: Element | null | undefined;
  /** What was last said about: nothing is said of the first state, and once of each later one. */
  #said: string | undefined;
  /** The language in which our own vocabularies were loaded, for a feed that brings none. */
  #termsLanguage: InterfaceLanguage | undefined;

  readonly #host: FinderHost;
  #leaveGroup: (() => void) | undefined;

  constructor(host: FinderHost) {
    this.#host = host;
    this.#url = new UrlState(host.element, {
      prefix: () => host.urlPrefix,
      onChange: (params) => {
        clearTimeout(this.#late?.timer);
        this.#late = undefined;
        host.asked = fromParams(params, host.preset);
        if (host.asked.text) host.loadSearch();
      },
    });
    host.element.addController(this);
    prepareAnnouncer();
  }

  hostConnected(): void {
    this.#leaveGroup = listen(this.#host.group, this, this.#follow);
  }

  hostDisconnected(): void {
    this.#leaveGroup?.();
    this.#write();
  }

  hostUpdate(): void {
    const { language, snapshot, element } = this.#host;
    if (!snapshot?.complete || this.#termsLanguage === language || !needsDefaultTerms(snapshot.feed)) return;
    this.#termsLanguage = language;
    loadDefaultTerms(language).then(
      () => element.requestUpdate(),
      // Codes are shown as they are; the next change of language tries again.
      () => (this.#termsLanguage = undefined),
    );
  }

  /** After every update: the focus that waited for it, and the announcement when the results have settled. */
  settled(view: OfferView): void {
    const after = this.#afterUpdate;
    this.#afterUpdate = undefined;
    after?.();
    if (view.waiting || this.#host.snapshot?.status === 'loading') return;
    const { text, selection, nearby, listed } = this.#host.asked;
    const now = JSON.stringify([text, selection, nearby, listed, view.count]);
    const first = this.#said === undefined;
    if (now === this.#said) return;
    this.#said = now;
    if (first) return;
    this.#say(() => countText(this.#host.language, view.count), view.count === 0);
    this.#host.emit('mit-change', { text, selection, count: view.count });
  }

  hostUpdated(): void {
    this.#root.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
  }

  redraw = (): void => this.#host.element.requestUpdate();

  search = (text: string): void => {
    if (this.#late?.how === 'push') this.#write();
    this.#host.asked = withText(this.#host.asked, text);
    // The address and the reasons are for those who stay at a word, not for every letter of it.
    this.rested = false;
    this.#writeLater('replace', 400);
    tell(this.#host.group, this, this.#host.asked);
    if (text.trim()) this.#host.loadSearch();
  };

  more = (): void => {
    const first = this.#root.querySelectorAll('.item').length;
    this.#afterUpdate = () => this.#root.querySelectorAll<HTMLElement>('.title a')[first]?.focus();
    this.#ask({ ...this.#host.asked, more: this.#host.asked.more + 1 }, 'replace');
  };

  toggle = (facet: string, value: string): void => this.#ask(toggled(this.#host.asked, facet, value));
  range = (facet: string, values: readonly string[]): void =>
    this.#ask(withValues(this.#host.asked, facet, values));
  extra = (_facet: string, on: boolean): void => this.#ask(withFlag(this.#host.asked, 'nearby', on));
  unstated = (on: boolean): void => this.#ask(withFlag(this.#host.asked, 'unstated', on));
  listed = (on: boolean): void => this.#ask({ ...this.#host.asked, listed: on, more: 0 });
  language = (language: string): void => this.#ask({ ...this.#host.asked, language }, 'replace');
  shortlist = (id: string): void => this.#ask(shortlisted(this.#host.asked, id), 'replace');

  // The button that was pressed is gone after these two.
  remove = ({ facet, value }: ActiveFilter): void => {
    this.#focusAfter('.counted');
    if (facet === wordsFacet) this.search('');
    else this.toggle(facet, value);
  };

  /** A suggestion: the words that were meant. */
  searchFor = (text: string): void => {
    this.#focusAfter('.counted');
    this.search(text);
  };

  clear = (): void => {
    if (this.#root.activeElement && !this.#host.filtersOpen) this.#focusAfter('.counted');
    this.#ask(cleared(this.#host.asked));
  };

  original = (id: string): void => {
    const { originals } = this.#host;
    this.#host.originals = originals.includes(id)
      ? originals.filter((other) => other !== id)
      : originals.concat(id);
  };

  open = (id: string): void => {
    const record = this.#record(id);
    if (!record || !this.#host.emit('mit-open', { id, record }, true)) return;
    this.#opener = this.#root.activeElement;
    this.#ask({ ...this.#host.asked, record: id });
    this.#write();
  };

  close = (): void => {
    const host = this.#host;
    if (host.asked.record === undefined) return;
    this.#write();
    const opener = this.#opener;
    this.#opener = undefined;
    host.asked = { ...host.asked, record: undefined };
    if (!this.#url.back()) this.#url.write(toParams(host.asked, host.preset), 'replace');
    if (opener instanceof HTMLElement && opener.isConnected) this.#afterUpdate = () => opener.focus();
    else this.#focusAfter('.counted');
  };

  openFilters = (): void => {
    this.#host.filtersOpen = true;
  };

  closeFilters = (): void => {
    this.#focusAfter('.filters');
    this.#host.filtersOpen = false;
  };

  /** The page as it is, or one offer. */
  share = async (id?: string): Promise<void> => {
    const record = id === undefined ? undefined : this.#record(id);
    const { context } = this.#host;
    const title = record && context ? offerCard(record, context).title.text : document.title;
    const done = await share(title, this.address(id));
    if (done === 'copied') this.#say(() => msg('Der Link ist kopiert.', { id: 'share.copied' }));
    if (done === 'failed')
      this.#say(() => msg('Der Link konnte nicht kopiert werden.', { id: 'share.failed' }));
  };

  print = (): void => printOnly(this.#host.element);

  /** Addresses of offers, for many at once: making one costs as much as drawing a card. */
  addresses = (): ((id: string) => string) => {
    const some = 'some-offer';
    const [start, end] = this.address(some).split(`-id=${some}`);
    return (id) => (end === undefined ? start! : `${start}-id=${encodeURIComponent(id)}${end}`);
  };

  /** The page's address as it is, or with an offer's details open. */
  address = (id?: string): string => {
    const { asked, preset } = this.#host;
    return (
      (id === undefined ? undefined : this.#url.href(toParams({ ...asked, record: id }, preset))) ??
      document.URL
    );
  };

  get #root(): ShadowRoot {
    return this.#host.element.shadowRoot!;
  }

  #record(id: string) {
    return this.#host.snapshot?.feed.offers.find((offer) => offer.id === id);
  }

  #ask(next: OfferQuery, how: 'push' | 'replace' = 'push'): void {
    this.#write();
    this.#host.asked = next;
    this.#writeLater(how);
    tell(this.#host.group, this, next);
  }

  /** What the address still has to learn: changing it takes as long as drawing some cards, so these go first. */
  #late: { readonly how: 'push' | 'replace'; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  #writeLater(how: 'push' | 'replace', wait = 60): void {
    clearTimeout(this.#late?.timer);
    this.#late = { how, timer: setTimeout(() => this.#write(), wait) };
  }

  #write(): void {
    if (!this.#late) return;
    const { how, timer } = this.#late;
    clearTimeout(timer);
    this.#late = undefined;
    if (!this.rested) {
      this.rested = true;
      this.redraw();
    }
    this.#url.write(toParams(this.#host.asked, this.#host.preset), how);
  }

  /** Another widget of the group was asked. */
  #follow = ({ text, selection, nearby, language }: Shared): void => {
    this.#write();
    const { asked } = this.#host;
    const next = { ...asked, text, selection, nearby, language: language ?? asked.language, more: 0 };
    this.#host.asked = next;
    this.#url.write(toParams(next, this.#host.preset), 'replace');
    if (text.trim()) this.#host.loadSearch();
  };

  #focusAfter(selector: string): void {
    this.#afterUpdate = () => this.#root.querySelector<HTMLElement>(selector)?.focus();
  }

  #say(make: () => string, urgent = true): void {
    announce(this.#host.speak(make), this.#host.language, urgent);
  }
}
