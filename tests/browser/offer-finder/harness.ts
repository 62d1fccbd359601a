// What a visitor can do with the offer finder, beside what every widget can.
import { waitUntil } from '@open-wc/testing';
import '../../../src/widgets/offer-finder/define.js';
import type { OfferFinder } from '../../../src/widgets/offer-finder/element.js';
import { Harness, mounted, type Box, patient } from '../harness.js';

export { feedAddress, patient } from '../harness.js';

export class Finder extends Harness<OfferFinder> {
  /** Titles of the cards as they stand. */
  get titles(): string[] {
    return this.all('.card .title').map((title) => title.textContent.trim());
  }

  get search(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[type=search]')!;
  }

  /** The option of a filter by its label; the filter has to be open. */
  option(label: string): HTMLInputElement {
    const found = this.all('.option').find((option) => option.textContent.includes(label));
    if (!found) throw new Error(`no filter option "${label}"`);
    return found.querySelector('input')!;
  }

  /** Opens the filter of this name; what is in it is drawn only then. */
  async unfold(name: string): Promise<void> {
    const found = this.all<HTMLDetailsElement>('.facet').find((facet) =>
      facet.querySelector('summary')!.textContent.includes(name),
    );
    if (!found) throw new Error(`no filter "${name}"`);
    found.open = true;
    await waitUntil(() => found.querySelector('fieldset'), `the options of ${name}`, patient);
  }

  /** The number an option promises. */
  promised(label: string): number {
    return Number(this.option(label).closest('label')!.querySelector('.count')!.textContent);
  }
}

/** The text in the live region of the page. */
export const announced = (): string =>
  document.querySelector('[data-mit-announcer]')?.textContent?.replaceAll('\u00a0', ' ').trim() ?? '';

/** A offer finder in a box of `width` pixels that has read its feed. */
export const finder = (
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
  box: Box = {},
): Promise<Finder> => {
  const region = document.querySelector('[data-mit-announcer]');
  if (region) region.textContent = '';
  return mounted('mit-offer-finder', (element: OfferFinder) => new Finder(element), feed, attributes, box);
};
