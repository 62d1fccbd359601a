// What a visitor can do with the offer finder, so that tests do not name what is inside its shadow root.
import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/offer-finder/define.js';
import type { OfferFinder } from '../../../src/widgets/offer-finder/element.js';

/** A busy machine takes its time; what never comes still fails. */
const patient = { timeout: 10_000 };

/** The address of a feed that exists only in this page. */
export const feedAddress = (feed: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));

export class Finder {
  readonly element: OfferFinder;

  constructor(element: OfferFinder) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    const found: T[] = [];
    this.root.querySelectorAll<T>(selector).forEach((element) => found.push(element));
    return found;
  }

  /** Titles of the cards as they stand. */
  get titles(): string[] {
    return this.all('.card .title').map((title) => title.textContent.trim());
  }

  get count(): string {
    return this.root.querySelector('.counted')?.textContent?.trim() ?? '';
  }

  get search(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[type=search]')!;
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector<HTMLDialogElement>('dialog[open]');
  }

  /** A button or link by the words on it. */
  button(words: string): HTMLElement {
    const found = this.all('button, a').find((button) =>
      button.textContent.replace(/\s+/g, ' ').includes(words),
    );
    if (!found) throw new Error(`nothing to click that says "${words}"`);
    return found;
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

  async type(words: string): Promise<void> {
    this.search.focus();
    this.search.value = words;
    this.search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settle();
  }

  /** Waits until nothing is being loaded, searched or drawn. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(
      () => !this.root.querySelector('[aria-busy=true], .pending'),
      'the results have settled',
      patient,
    );
    await this.element.updateComplete;
  }
}

/** A finder in a box of `width` pixels that has read its feed. */
export const finder = async (
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
  { width = 1000, lang = 'de' }: { readonly width?: number; readonly lang?: string } = {},
): Promise<Finder> => {
  const region = document.querySelector('[data-mit-announcer]');
  if (region) region.textContent = '';
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('mit-offer-finder');
  element.setAttribute('feed', typeof feed === 'string' ? feed : feedAddress(feed));
  if (!('url-state' in attributes)) element.setAttribute('url-state', 'off');
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  const ready = new Promise((resolve) => {
    element.addEventListener('mit-ready', resolve, { once: true });
    element.addEventListener('mit-error', resolve, { once: true });
  });
  box.append(element);
  await ready;
  const harness = new Finder(element);
  await waitUntil(() => harness.root.querySelector('.results, .notice'), 'something to read', patient);
  await waitUntil(() => (element as unknown as { extras?: unknown }).extras, 'filters and tools', patient);
  await harness.settle();
  return harness;
};

/** The text in the live region of the page. */
export const announced = (): string =>
  document.querySelector('[data-mit-announcer]')?.textContent?.replaceAll('\u00a0', ' ').trim() ?? '';
