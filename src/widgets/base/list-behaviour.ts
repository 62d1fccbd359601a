// What a visitor can do with any list of records, and what follows from it: the next query, the address, the focus,
// the announcement. Loaded behind the first records; the element hands over whatever was done before. It is one file of
// more than 300 lines because each of these acts ends in the same few steps.
import type { CSSResult, ReactiveController } from 'lit';
import { loadDefaultTerms, needsDefaultTerms } from '../../language/default-terms.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg } from '../../language/message.js';
import { listen, share as tell, type Shared } from '../../ui/controllers/group.js';
import { announce, prepareAnnouncer } from '../../ui/controllers/announcer.js';
import { UrlState } from '../../ui/controllers/url-state.js';
import type { FacetHandlers } from '../../ui/facet-panel.js';
import { nextPaint } from '../../sources/slices.js';
import { focusedElement } from '../../ui/focused.js';
import { printOnly } from '../../ui/print.js';
import { share } from '../../ui/share.js';
import type { RecordContext } from './context.js';
import { wordsFacet, type ActiveFilter } from './filter-view.js';
import type { ListHost } from './list-host.js';
import type { QueryRules } from './list-kind.js';
import { maxText, type ListQuery } from './list-query.js';

/** What draws an open record, and what that wears. */
export interface DetailsPart {
  readonly draw: () => unknown;
  readonly styles: readonly CSSResult[];
}

/** Records of which is kept what was made of them. */
const mostMade = 200;

/** Pages of a list on paper: with twenty records each, more than anybody reads there. */
const pagesPrinted = 9;

/** Filters that mean the same in every kind of record. */
const common = ['town', 'field', 'language'];

/** What the address still has to learn, from all widgets of the page: in their order, before anybody steps on or back. */
const unwritten = new Set<() => void>();
const writeAll = (): void => unwritten.forEach((write) => write());

export abstract class ListBehaviour<Query extends ListQuery> implements ReactiveController, FacetHandlers {
  readonly opened = new Map<string, boolean>();
  /** Nothing has been typed for a moment: time to say why each offer was found. */
  rested = true;
  hurried = false;

  #url: UrlState;
  #afterUpdate: (() => void) | undefined;
  #opener: HTMLElement | undefined;
  #hadFocus = false;
  #drawDetails: (() => unknown) | undefined;
  /** What was last said about: nothing is said of the first state, and once of each later one. */
  #said: string | undefined;
  /** The last change came from another widget of the group. */
  #led = false;
  /** The language in which our own vocabularies were loaded, for a feed that brings none. */
  #termsLanguage: InterfaceLanguage | undefined;
  /** How often that was done. */
  #terms = 0;

  readonly #host: ListHost<Query>;
  readonly #rules: QueryRules<Query>;
  #leaveGroup: (() => void) | undefined;

  constructor(host: ListHost<Query>, rules: QueryRules<Query>) {
    this.#host = host;
    this.#rules = rules;
    this.#url = new UrlState(host.element, {
      prefix: () => host.urlPrefix,
      onChange: (params) => {
        clearTimeout(this.#late?.timer);
        this.#late = undefined;
        host.asked = rules.fromParams(params, host.preset);
        if (host.asked.text) host.loadSearch();
      },
    });
    host.element.addController(this);
    prepareAnnouncer();
  }

  /** The code of the details. */
  protected abstract loadDetails(): Promise<DetailsPart>;
  /** "12 Angebote". */
  protected abstract countText(count: number): string;
  protected abstract recordOf(id: string): object | undefined;
  protected abstract titleOf(id: string): string | undefined;
  /** What, beside words and filters, makes other results. */
  protected abstract ownState(query: Query): unknown;
  /** Where the focus goes after "show more". */
  protected abstract readonly itemLinks: string;

  hostConnected(): void {
    this.#leaveGroup = listen(this.#host.group, this, this.#follow);
  }

  hostDisconnected(): void {
    this.#leaveGroup?.();
    this.#write();
  }

  hostUpdate(): void {
    this.#hadFocus = !!this.root.activeElement;
    const { language, snapshot, element } = this.#host;
    if (!snapshot?.complete || this.#termsLanguage === language || !needsDefaultTerms(snapshot.feed)) return;
    this.#termsLanguage = language;
    loadDefaultTerms(language).then(
      () => {
        this.#terms++;
        element.requestUpdate();
      },
      // Codes are shown as they are; the next change of language tries again.
      () => (this.#termsLanguage = undefined),
    );
  }

  /** After every update: the focus that waited for it, and the announcement when the results have settled. */
  #settled(count: number, waiting: boolean): void {
    const after = this.#afterUpdate;
    this.#afterUpdate = undefined;
    after?.();
    if (waiting || this.#host.snapshot?.status === 'loading') return;
    const { text, selection, nearby } = this.#host.asked;
    const now = JSON.stringify([text, selection, nearby, this.ownState(this.#host.asked), count]);
    const first = this.#said === undefined;
    if (now === this.#said) return;
    this.#said = now;
    if (first) return;
    // Of a group only the one that was asked speaks: one change, one announcement.
    if (!this.#led) this.say(() => this.countText(count), count === 0);
    this.#host.emit('mit-change', { text, selection, count });
  }

  hostUpdated(): void {
    const { seen, waiting, isTeaser } = this.#host;
    // Dialogs stand beside the list: looking for one in all of it would be felt at every letter.
    let part = this.root.firstElementChild?.lastElementChild;
    for (; part; part = part.previousElementSibling)
      if (part instanceof HTMLDialogElement && !part.open) part.showModal();
    if (seen?.count !== undefined && !isTeaser) this.#settled(seen.count, waiting);
    // What had the focus is gone: reading goes on at the number of results.
    if (this.#hadFocus && !this.root.activeElement) this.root.querySelector<HTMLElement>('.counted')?.focus();
  }

  /** The record that is open, once the code for it has come. */
  dialog(): unknown {
    const { asked, context } = this.#host;
    if (asked.record === undefined || !context) return undefined;
    if (!this.#drawDetails) void this.#loadDetails();
    return this.#drawDetails?.();
  }

  async #loadDetails(): Promise<void> {
    const part = await this.#host.load(this.loadDetails());
    if (!part || this.#drawDetails) return;
    this.#host.wear(part.styles);
    this.#drawDetails = part.draw;
    this.redraw();
  }

  redraw = (): void => this.#host.element.requestUpdate();

  search = (text: string): void => {
    if (this.#late?.how === 'push') this.#write();
    this.#host.asked = this.changed({ text: text.slice(0, maxText) });
    // The address and the reasons are for those who stay at a word, not for every letter of it.
    this.rested = false;
    this.#writeLater('replace', 400);
    this.#hurry();
    this.#tell();
    if (text.trim()) this.#host.loadSearch();
  };

  more = (): void => {
    const first = this.root.querySelectorAll(this.itemLinks).length;
    this.#afterUpdate = () => this.root.querySelectorAll<HTMLElement>(this.itemLinks)[first]?.focus();
    this.ask({ ...this.#host.asked, more: this.#host.asked.more + 1 }, 'replace');
  };

  toggle = (facet: string, value: string): void => {
    const values = this.#host.asked.selection[facet] ?? [];
    this.range(
      facet,
      values.includes(value) ? values.filter((other) => other !== value) : values.concat(value),
    );
  };
  range = (facet: string, values: readonly string[]): void =>
    this.ask(this.changed({ selection: { ...this.#host.asked.selection, [facet]: values } }));
  extra = (_facet: string, on: boolean): void => this.ask(this.changed({ nearby: on }));
  unstated = (on: boolean): void => this.ask(this.changed({ unstated: on }));
  language = (language: string): void => this.ask({ ...this.#host.asked, language }, 'replace');

  // The button that was pressed is gone after these two.
  remove = ({ facet, value }: ActiveFilter): void => {
    this.focusAfter('.counted');
    if (facet === wordsFacet) this.search('');
    else this.toggle(facet, value);
  };

  /** A suggestion: the words that were meant. */
  searchFor = (text: string): void => {
    this.focusAfter('.counted');
    this.search(text);
  };

  clear = (): void => {
    if (this.root.activeElement && !this.#host.filtersOpen) this.focusAfter('.counted');
    const selection: Record<string, readonly string[]> = {};
    for (const facet of this.#rules.facetIds) selection[facet] = [];
    this.ask(this.changed({ ...this.everything, text: '', selection, nearby: false, unstated: false }));
  };

  /** What "clear" takes back beside words and filters. */
  protected readonly everything: Partial<Query> = {};

  protected changed(change: Partial<ListQuery> | Partial<Query>): Query {
    return this.#rules.changed(this.#host.asked, change as Partial<Query>);
  }

  original = (id: string): void => {
    const { originals } = this.#host;
    this.#host.originals = originals.includes(id)
      ? originals.filter((other) => other !== id)
      : originals.concat(id);
  };

  /** What an open record needs beside its id. */
  protected opening: Partial<Query> = {};

  open = (id: string): void => {
    const record = this.recordOf(id);
    if (!record || !this.#host.emit('mit-open', { id, record }, true)) return;
    // Perhaps a link in the details of another widget.
    this.#opener = focusedElement();
    this.ask({ ...this.#host.asked, record: id, ...this.opening });
    writeAll();
  };

  close = (): void => {
    const host = this.#host;
    if (host.asked.record === undefined) return;
    writeAll();
    const opener = this.#opener;
    this.#opener = undefined;
    host.asked = { ...host.asked, record: undefined };
    if (opener?.isConnected) this.#afterUpdate = () => opener.focus();
    else this.focusAfter('.counted');
    if (!this.#url.back()) this.#url.write(this.#rules.toParams(host.asked, host.preset), 'replace');
    // Where a script of the page (htmx) takes the step back over, the browser takes the focus away at its end.
    else
      globalThis.navigation?.addEventListener('navigatesuccess', () => !focusedElement() && opener?.focus(), {
        once: true,
      });
  };

  openFilters = (): void => {
    this.#host.filtersOpen = true;
  };

  closeFilters = (): void => {
    this.focusAfter('.filters');
    this.#host.filtersOpen = false;
  };

  /** The page as it is, or one record. */
  share = async (id?: string): Promise<void> => {
    const title = (id === undefined ? undefined : this.titleOf(id)) ?? document.title;
    const done = await share(title, this.address(id));
    if (done === 'copied') this.say(() => msg('Der Link ist kopiert.', { id: 'share.copied' }));
    if (done === 'failed')
      this.say(() => msg('Der Link konnte nicht kopiert werden.', { id: 'share.failed' }));
  };

  /** What is open, else the list with what "show more" would bring, as far as people print. */
  print = async (): Promise<void> => {
    const host = this.#host;
    const { asked, element } = host;
    if (asked.record === undefined && host.seen?.hasMore) {
      host.asked = { ...asked, more: Math.max(asked.more, pagesPrinted) };
      const whole = host.asked;
      await element.updateComplete;
      addEventListener('afterprint', () => host.asked === whole && (host.asked = asked), { once: true });
    }
    printOnly(element);
  };

  /** The page's address as it is, or with a record's details open. */
  address = (id?: string): string =>
    id === undefined ? document.URL : this.addressFor({ ...this.#host.asked, record: id });

  /** Permalinks of records, for many at once: making one costs as much as drawing a card. */
  addresses = (): ((id: string) => string) => {
    if (this.rested || !this.#addresses) {
      const some = 'some-record';
      const [start, end] = this.address(some).split(`-id=${some}`);
      this.#addresses = (id) => (end === undefined ? start! : `${start}-id=${encodeURIComponent(id)}${end}`);
    }
    return this.#addresses;
  };

  /** While somebody types links lead where they did: no letter is worth writing them all anew. */
  #addresses: ((id: string) => string) | undefined;

  /** `make`, and what it made of the records seen last, as long as they are looked at in the same way. */
  protected remembering<R extends object, Made>(
    make: (record: R, context: RecordContext) => Made,
  ): (record: R, context: RecordContext) => Made {
    const made = new Map<R, Made>();
    let before: unknown;
    let lookup: unknown;
    return (record, context) => {
      const { language, languages, today } = context;
      const way = `${this.#terms} ${language} ${languages.join()} ${today}`;
      if (way !== before || context.lookup !== lookup || made.size > mostMade) made.clear();
      before = way;
      ({ lookup } = context);
      let one = made.get(record);
      if (one === undefined) made.set(record, (one = make(record, context)));
      return one;
    };
  }

  /** The page's address with this query in it. */
  protected addressFor(query: Query): string {
    return this.#url.href(this.#rules.toParams(query, this.#host.preset)) ?? document.URL;
  }

  protected get root(): ShadowRoot {
    return this.#host.element.shadowRoot!;
  }

  protected ask(next: Query, how: 'push' | 'replace' = 'push'): void {
    writeAll();
    this.#host.asked = next;
    this.#writeLater(how);
    this.#hurry();
    this.#tell();
  }

  #hurries = 0;

  /** Paints the results of what was asked; the filters' numbers, which take as long again, come right behind. */
  #hurry(): void {
    const hurry = ++this.#hurries;
    this.hurried = true;
    void nextPaint().then(() => {
      if (hurry !== this.#hurries) return;
      this.hurried = false;
      this.redraw();
    });
  }

  /** What the address still has to learn: changing it takes as long as drawing some cards, so these go first. */
  #late: { readonly how: 'push' | 'replace'; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  #writeLater(how: 'push' | 'replace', wait = 60): void {
    clearTimeout(this.#late?.timer);
    this.#late = { how, timer: setTimeout(this.#write, wait) };
    unwritten.add(this.#write);
  }

  #write = (): void => {
    unwritten.delete(this.#write);
    if (!this.#late) return;
    const { how, timer } = this.#late;
    clearTimeout(timer);
    this.#late = undefined;
    if (!this.rested) {
      this.rested = true;
      this.redraw();
    }
    this.#url.write(this.#rules.toParams(this.#host.asked, this.#host.preset), how);
  };

  /** Another widget of the group was asked. */
  #tell(): void {
    const { asked, element, group } = this.#host;
    this.#led = false;
    tell(group, this, { ...asked, tag: element.localName });
  }

  #follow = ({ tag, text, selection: theirs, nearby, language }: Shared): void => {
    this.#write();
    this.#led = true;
    const { asked, element } = this.#host;
    let selection = theirs;
    if (tag !== element.localName) {
      const own = { ...asked.selection };
      for (const facet of common) own[facet] = theirs[facet] ?? [];
      selection = own;
    }
    const next: Query = { ...asked, text, selection, nearby, language: language ?? asked.language, more: 0 };
    this.#host.asked = next;
    // Behind the step that the asked one leaves in the history: the step before it must stay as it was.
    this.#writeLater('replace', 90);
    if (text.trim()) this.#host.loadSearch();
  };

  protected focusAfter(selector: string): void {
    this.#afterUpdate = () => this.root.querySelector<HTMLElement>(selector)?.focus();
  }

  protected say(make: () => string, urgent = true): void {
    announce(this.#host.speak(make), this.#host.language, urgent);
  }
}
