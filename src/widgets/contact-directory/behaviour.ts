// What a visitor can do with the directory beside what every list can: group it, take addresses along; and the clock, by
// which offices open and close while somebody reads.
import type { Contact } from '../../feed/types.js';
import { nextSlice } from '../../sources/slices.js';
import { Clock } from '../../ui/controllers/clock.js';
import type { QrPath } from '../../ui/qr-path.js';
import { ListBehaviour, type DetailsPart } from '../base/list-behaviour.js';
import { titleOf } from './card.js';
import { createFilter, type ContactFilter } from './contact-filter.js';
import { describe } from './describe.js';
import { entriesOf } from './entries.js';
import type { DirectoryHost } from './host.js';
import { facetIds, fromParams, type DirectoryQuery, type Grouping } from './query.js';
import { countText } from './templates.js';
import { changed, toParams } from './transitions.js';

export class Behaviour extends ListBehaviour<DirectoryQuery> {
  protected readonly itemLinks = '.title a';
  readonly #directory: DirectoryHost;
  readonly #clock: Clock;
  #code: { readonly id: string; readonly path: QrPath } | undefined;

  constructor(host: DirectoryHost) {
    super(host, { fromParams, toParams, changed, facetIds });
    this.#directory = host;
    this.#clock = new Clock(host.element, () => this.#tick());
  }

  /** Epoch ms, to the minute. */
  get now(): number {
    return this.#clock.now;
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    describe(this.#directory, undefined);
  }

  group = (by: Grouping): void => this.ask(this.changed({ by }));

  protected async loadDetails(): Promise<DetailsPart> {
    const { contactDetails, detailsStyles } = await import('./details.js');
    return { draw: () => contactDetails(this.#directory, this), styles: detailsStyles };
  }

  /** Another contact in the place of the one that is open. */
  turnTo = (event: Event, id: string): void => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.focusAfter('#details-title');
    this.ask({ ...this.#directory.asked, record: id }, 'replace');
  };

  /** Address cards as a file. */
  save = (contacts: readonly Contact[], title: string): void =>
    void import('./save.js').then(({ download }) => download(this.#directory, contacts, title, this));

  /** The QR code of a contact, when it is shown. */
  codeOf(id: string): QrPath | undefined {
    return this.#code?.id === id ? this.#code.path : undefined;
  }

  toggleCode = (contact: Contact): void => {
    const { id } = contact;
    if (this.codeOf(id)) {
      this.#code = undefined;
      this.redraw();
    } else
      void import('./save.js')
        .then(({ drawCode }) => drawCode(this.#directory, contact, this))
        .then((path) => {
          this.#code = path && { id, path };
          this.redraw();
        });
  };

  protected countText(count: number): string {
    return countText(this.#directory.language, count);
  }

  protected recordOf(id: string): Contact | undefined {
    const feed = this.#directory.snapshot?.feed;
    return feed && entriesOf(feed).find((contact) => contact.id === id);
  }

  protected titleOf(id: string): string | undefined {
    const record = this.recordOf(id);
    const { context } = this.#directory;
    return record && context && titleOf(record, context).text;
  }

  protected ownState(): unknown {
    return undefined;
  }

  #tick(): void {
    this.redraw();
    const { filter } = this.#directory.model ?? {};
    if (filter && filter.changesAt <= this.now) void this.#refilter(filter);
  }

  /** "Open now" has another answer: other filters take the place of these once they know every entry. */
  async #refilter(old: ContactFilter): Promise<void> {
    const { model, snapshot } = this.#directory;
    if (!model || !snapshot) return;
    const next = createFilter(snapshot.feed, model.lookup, model.today);
    while (next.size < model.records.length) {
      next.add(model.records.slice(next.size, next.size + 40));
      if (next.size < model.records.length) await nextSlice();
    }
    if (model.filter === old) model.filter = next;
    this.redraw();
  }
}
