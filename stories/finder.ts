/** What the play functions of the stories share: patience, and a look inside the shadow root of a widget. */
import { configure, expect, waitFor, within } from 'storybook/test';

// Filters and search come behind the first cards; two cores under load need more than the usual second.
configure({ asyncUtilTimeout: 5000 });

/** The first offer finder of a story, once it counts its results. `query` is Testing Library's. */
export const finderIn = async (canvas: HTMLElement) => {
  const element = canvas.querySelector('mit-offer-finder')!;
  await waitFor(() => expect(element.shadowRoot?.querySelector('.counted')).toBeTruthy());
  const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
  return { element, root, query: within(root) };
};
