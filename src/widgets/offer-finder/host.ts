// What the parts that are loaded later may ask of the element: nothing else of it is theirs.
import type { InterfaceLanguage } from '../../language/locales.js';
import type { OfferQuery } from './query.js';

export interface FinderHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly asked: OfferQuery;
  readonly language: InterfaceLanguage;
  /** Makes `next` what is asked and writes it into the address; `push` (default) leaves a step to go back to. */
  ask(next: OfferQuery, how?: 'push' | 'replace'): void;
  /** Runs after the next update: focus can only go to what is on the screen. */
  afterUpdate(run: () => void): void;
  setFiltersOpen(open: boolean): void;
  closeRecord(): void;
  toggleShortlist(id: string): void;
  /** Shows an offer in the feed's own language, or no longer. */
  toggleOriginal(id: string): void;
  /** Address of the page as it is, or with an offer's details open. */
  address(id?: string): string;
  /** Title of an offer as it is shown; the page's without id. */
  title(id?: string): string;
  share(id: string): void;
  print(): void;
  /** Says the message that `make` returns, at once. */
  say(make: () => string): void;
}
