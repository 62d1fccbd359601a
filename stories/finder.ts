/** What the play functions of the stories do with a widget: wait for it, and look inside its shadow root. */
import { expect, waitFor, within } from 'storybook/test';
import type { OfferFinder } from '../src/widgets/offer-finder/element.js';

/** The root of the first offer finder in a story, once it shows results. `query` is Testing Library's. */
export const finderIn = async (canvas: HTMLElement) => {
  const element = canvas.querySelector('mit-offer-finder')!;
  await waitFor(() => expect(element.shadowRoot?.querySelector('.counted')).toBeTruthy(), { timeout: 5000 });
  const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
  return { element, root, query: within(root) };
};

/** Waits until search and filters have said their last word. */
export const settled = async (element: OfferFinder): Promise<void> => {
  await waitFor(
    () => {
      if (element.shadowRoot!.querySelector('[aria-busy=true]')) throw new Error('still busy');
    },
    { timeout: 5000 },
  );
  await element.updateComplete;
};
