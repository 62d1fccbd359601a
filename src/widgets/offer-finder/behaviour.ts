// What a visitor can do with the offer finder beside what every list can: keep offers on a shortlist.
import { ListBehaviour, type DetailsPart } from '../base/list-behaviour.js';
import type { Offer } from '../../feed/types.js';
import { offerCard } from './card.js';
import type { FinderHost } from './host.js';
import { facetIds, fromParams, type OfferQuery } from './query.js';
import { countText } from './templates.js';
import { changed, shortlisted, toParams } from './transitions.js';

export class Behaviour extends ListBehaviour<OfferQuery> {
  protected readonly itemLinks = '.title a';
  readonly #finder: FinderHost;
  readonly cardOf = this.remembering(offerCard);

  constructor(host: FinderHost) {
    super(host, { fromParams, toParams, changed, facetIds });
    this.#finder = host;
  }

  listed = (on: boolean): void => this.ask({ ...this.#finder.asked, listed: on, more: 0 });
  shortlist = (id: string): void => this.ask(shortlisted(this.#finder.asked, id), 'replace');

  protected async loadDetails(): Promise<DetailsPart> {
    const { offerDetails, detailsStyles } = await import('./details.js');
    return { draw: () => offerDetails(this.#finder, this), styles: detailsStyles };
  }

  protected countText(count: number): string {
    return countText(this.#finder.language, count);
  }

  protected recordOf(id: string): Offer | undefined {
    return this.#finder.snapshot?.feed.offers.find((offer) => offer.id === id);
  }

  protected titleOf(id: string): string | undefined {
    const record = this.recordOf(id);
    const { context } = this.#finder;
    return record && context && offerCard(record, context).title.text;
  }

  protected ownState({ listed }: OfferQuery): unknown {
    return listed;
  }
}
