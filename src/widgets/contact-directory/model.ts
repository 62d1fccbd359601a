// What the directory knows between two updates: its entries, their filters and the search over them.
import type { Contact, Feed } from '../../feed/types.js';
import { ListModel } from '../base/list-model.js';
import type { ContactFilter } from './contact-filter.js';
import type { ContactSearch } from './contact-search.js';
import { entriesOf } from './entries.js';

export class DirectoryModel extends ListModel<Contact, ContactFilter, ContactSearch> {
  override readonly recordsOf = entriesOf;

  constructor(feed: Feed, today: string, onProgress: () => void) {
    super(feed, today, onProgress);
    this.take();
  }

  /** Entries may join when a feed that is known already turns out to be complete. */
  override extend(feed: Feed): boolean {
    const same = super.extend(feed);
    if (same) this.take();
    return same;
  }
}
