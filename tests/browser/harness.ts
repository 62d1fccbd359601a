// What a visitor can do with any of the widgets, so that tests do not name what is inside of a shadow root.
import { fixture, html, waitUntil } from '@open-wc/testing';

/** A busy machine takes its time; what never comes still fails. */
export const patient = { timeout: 10_000 };

/** The address of a feed that exists only in this page. */
export const feedAddress = (feed: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

export class Harness<W extends Widget> {
  readonly element: W;

  constructor(element: W) {
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

  get count(): string {
    return this.root.querySelector('.counted')?.textContent?.trim() ?? '';
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

  /** Chooses an option of a filter, once the filters know every record. */
  async choose(label: string): Promise<void> {
    const find = () => this.all('.option').find((option) => option.textContent.includes(label));
    await waitUntil(find, `the filter option "${label}"`, patient);
    await this.click(find()!.querySelector('input')!);
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settle();
  }

  async type(words: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('input[type=search]')!;
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }

  /** Opens the details of a record by its title. */
  async openDetails(title: string): Promise<HTMLDialogElement> {
    this.button(title).click();
    return this.openDialog();
  }

  /** The dialog that is about to open. */
  async openDialog(): Promise<HTMLDialogElement> {
    await waitUntil(() => this.dialog, 'details', patient);
    await this.settle();
    return this.dialog!;
  }

  /** Waits until nothing is being loaded, searched or drawn. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(
      () => !this.root.querySelector('[aria-busy=true], .pending'),
      'the list has settled',
      patient,
    );
    // The numbers at the filters come one frame behind the results.
    const { behaviour } = this.element as { readonly behaviour?: { readonly hurried: boolean } };
    await waitUntil(() => !behaviour?.hurried, 'the filters have settled', { ...patient, interval: 5 });
    await this.element.updateComplete;
  }
}

export interface Box {
  readonly width?: number;
  readonly lang?: string;
}

/** A widget in a box of `width` pixels that has read its feed, with all its tools. */
export const mounted = async <W extends Widget, H extends Harness<W>>(
  tag: string,
  wrap: (element: W) => H,
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
  { width = 1000, lang = 'de' }: Box = {},
): Promise<H> => {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement(tag) as W;
  element.setAttribute('feed', typeof feed === 'string' ? feed : feedAddress(feed));
  if (!('url-state' in attributes)) element.setAttribute('url-state', 'off');
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  const ready = new Promise((resolve) => {
    element.addEventListener('mit-ready', resolve, { once: true });
    element.addEventListener('mit-error', resolve, { once: true });
  });
  box.append(element);
  await ready;
  const harness = wrap(element);
  await waitUntil(() => (element as unknown as { extras?: unknown }).extras, 'filters and tools', patient);
  await waitUntil(
    () => harness.root.querySelector('.results, .next, .notice, .hint'),
    'something to read',
    patient,
  );
  await harness.settle();
  return harness;
};
