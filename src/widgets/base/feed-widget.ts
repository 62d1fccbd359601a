// What all three widgets share and nothing more: the feed they read, the language they speak, the size of their
// box and the place in the page's address. A thin base class; everything else is a function or a controller.
import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { property } from './property.js';
import { loadTexts, type InterfaceLanguage } from '../../language/locales.js';
import { setActiveTexts, type Texts } from '../../language/message.js';
import {
  negotiateContent,
  negotiateInterface,
  nearestLanguage,
  type LanguageWishes,
} from '../../language/negotiate.js';
import { openFeed, type FeedConnection, type FeedSnapshot } from '../../sources/feed-store.js';
import { hint } from '../../sources/source-hint.js';

/** `a, b` as values; an attribute that is not there is undefined, an empty one no values. */
export const listOf = (value: string | null): readonly string[] | undefined =>
  value
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part);

export abstract class FeedWidget extends LitElement {
  /** Address of the feed, or several separated by spaces, relative to the page. */
  @property() feed = '';

  /** Largest feed that is read, in millions of bytes. What is larger is refused with a clear message. */
  @property({ attribute: 'max-megabytes', type: Number }) maxMegabytes = 10;

  /** Heading above the widget; none when empty. */
  @property() heading = '';

  /** Level of that heading, 1 to 6. What stands below it gets the levels below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** `off` keeps the page's address untouched; any other word replaces the prefix of our parameters. */
  @property({ attribute: 'url-state' }) urlState = '';

  /** Name shared by widgets on one page that follow each other's words and filters. */
  @property() group = '';

  /** What is known of the feed; undefined before the first word of it. @internal */
  snapshot: FeedSnapshot | undefined;
  /** Language of labels and buttons; changes only once its texts are there. @internal */
  language: InterfaceLanguage = 'de';
  /** False until the texts of the first language have come. */
  protected speaking = false;

  #connection: FeedConnection | undefined;
  #leave: (() => void) | undefined;
  #texts: Texts | undefined;
  #wantedLanguage: InterfaceLanguage | undefined;

  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat('lang');
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A widget that was removed and put back reads its feed again.
    if (this.hasUpdated) this.requestUpdate('feed');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  /** Loads the feed again, for example from a page's own "reload" button. */
  retry(): void {
    this.#connection?.retry();
  }

  /** The language the visitor chose in the widget, if any. */
  protected abstract get chosenLanguage(): string | undefined;

  /** Called with every new snapshot before the update it causes. */
  protected onSnapshot(_snapshot: FeedSnapshot): void {}

  protected get wishes(): LanguageWishes {
    return {
      visitor: this.chosenLanguage,
      page: nearestLanguage(this),
      feed: this.snapshot?.feed.defaultLanguage,
    };
  }

  /** Languages wanted for the feed's own texts, best first. */
  protected get contentLanguages(): readonly string[] {
    return negotiateContent(this.wishes);
  }

  /** Runs `make` with the widget's language in force: for texts made outside of `render`. @internal */
  speak<T>(make: () => T): T {
    setActiveTexts(this.#texts);
    return make();
  }

  /** A typed event that leaves the widget; false when a listener prevented the default. @internal */
  emit(name: keyof GlobalEventHandlersEventMap, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (changed.has('feed') || !this.#leave)) this.#open();
    const wanted = negotiateInterface(this.wishes);
    if (wanted !== this.#wantedLanguage) {
      this.#wantedLanguage = wanted;
      void this.#learn(wanted);
    }
    setActiveTexts(this.#texts);
  }

  /** The values of all `preset-…` or `lock-…` attributes by facet. */
  protected listed(kind: 'preset' | 'lock', facets: readonly string[]): Record<string, readonly string[]> {
    const values: Record<string, readonly string[]> = {};
    for (const facet of facets) {
      const list = listOf(this.getAttribute(`${kind}-${facet}`));
      if (list?.length) values[facet] = list;
    }
    return values;
  }

  /** A part of our own script; when it cannot be had the widget goes on without it and says so in the console. @internal */
  async load<T>(part: Promise<T>): Promise<T | undefined> {
    try {
      return await part;
    } catch {
      void hint('E-PART', this.localName);
      return undefined;
    }
  }

  /** @internal */
  wear(sheets: readonly CSSResult[]): void {
    const root = this.renderRoot as ShadowRoot;
    for (const { styleSheet } of sheets)
      if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets = root.adoptedStyleSheets.concat(styleSheet);
  }

  /** All texts the widget needs in a language; rejects when a file cannot be loaded. */
  protected textsIn(language: InterfaceLanguage): Promise<Texts | undefined> {
    return loadTexts(language);
  }

  async #learn(language: InterfaceLanguage): Promise<void> {
    let texts: Texts | undefined;
    // German needs no file; waiting for a promise would cost the first frame.
    if (language !== 'de') {
      try {
        texts = await this.textsIn(language);
      } catch {
        void hint('E-LOCALE', language);
      }
      if (language !== this.#wantedLanguage) return;
      this.requestUpdate();
    }
    this.#texts = texts;
    this.language = texts || language === 'de' ? language : 'de';
    this.speaking = true;
  }

  #open(): void {
    this.#close();
    const urls: string[] = [];
    for (const part of this.feed.split(/\s+/)) {
      try {
        if (part) urls.push(new URL(part, document.baseURI).href);
      } catch {
        void hint('E-URL', part);
      }
    }
    if (!urls.length) {
      void hint('E-NO-ADDRESS', this.localName);
      return;
    }
    this.#connection = openFeed(urls, { maxBytes: (this.maxMegabytes || 10) * 1e6 });
    this.#leave = this.#connection.subscribe(this.#take);
    this.#take(this.#connection.snapshot);
  }

  #close(): void {
    this.#leave?.();
    this.#leave = this.#connection = undefined;
  }

  #take = (snapshot: FeedSnapshot): void => {
    if (snapshot === this.snapshot) return;
    this.snapshot = snapshot;
    this.onSnapshot(snapshot);
    this.requestUpdate();
  };
}
