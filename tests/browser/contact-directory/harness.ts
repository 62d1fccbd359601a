// What a visitor can do with the directory, so that tests do not name what is inside its shadow root.
import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/contact-directory/define.js';
import type { ContactDirectory } from '../../../src/widgets/contact-directory/element.js';

/** A busy machine takes its time; what never comes still fails. */
export const patient = { timeout: 10_000 };

export const feedAddress = (feed: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));

export class Directory {
  readonly element: ContactDirectory;

  constructor(element: ContactDirectory) {
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

  get titles(): string[] {
    return this.all('.card .title').map((title) => title.textContent.trim());
  }

  /** The headings of the groups. */
  get groups(): string[] {
    return this.all('.group-name').map((name) => name.textContent.trim());
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

  /** Chooses an option of a filter, once the filters know every contact. */
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

  /** Opens the details of a contact by its title. */
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
      'the contacts have settled',
      patient,
    );
    await this.element.updateComplete;
  }
}

/** A directory in a box of `width` pixels that has read its feed. */
export const directory = async (
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
  { width = 1000, lang = 'de' }: { readonly width?: number; readonly lang?: string } = {},
): Promise<Directory> => {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('mit-contact-directory');
  element.setAttribute('feed', typeof feed === 'string' ? feed : feedAddress(feed));
  if (!('url-state' in attributes)) element.setAttribute('url-state', 'off');
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  const ready = new Promise((resolve) => {
    element.addEventListener('mit-ready', resolve, { once: true });
    element.addEventListener('mit-error', resolve, { once: true });
  });
  box.append(element);
  await ready;
  const harness = new Directory(element);
  await waitUntil(() => (element as unknown as { extras?: unknown }).extras, 'filters and tools', patient);
  await waitUntil(
    () => harness.root.querySelector('.results, .next, .notice, .hint'),
    'something to read',
    patient,
  );
  await harness.settle();
  return harness;
};
