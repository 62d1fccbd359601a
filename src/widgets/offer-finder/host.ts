// What the parts that are loaded behind the first cards may see and change of the finder.
import type { ListHost } from '../base/list-host.js';
import type { OfferModel } from './model.js';
import type { OfferQuery } from './query.js';

export interface FinderHost extends ListHost<OfferQuery> {
  readonly model: OfferModel | undefined;
  readonly mapUrl: string;
}
