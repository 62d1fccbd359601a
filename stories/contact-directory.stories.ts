/** The states of <mit-contact-directory> worth looking at. Nobody in them exists. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/widgets/contact-directory/define.js';
import { contact, contactFeed, fullContact, manyContacts } from '../tests/fixtures/contacts.js';

interface Args {
  readonly feed: string;
  readonly lang?: string;
  readonly 'group-by'?: string;
  readonly 'lock-field'?: string;
}

const feedOf = (contacts: Parameters<typeof contactFeed>[0], over = {}): string =>
  URL.createObjectURL(new Blob([JSON.stringify(contactFeed(contacts, over))], { type: 'application/json' }));

const always = { weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' }] };
const many = feedOf([fullContact(), contact({ id: 'c1', organizationId: 'kreis' }), ...manyContacts(12)]);

const meta: Meta<Args> = {
  title: 'Widgets/Kontaktverzeichnis',
  component: 'mit-contact-directory',
  args: { feed: many },
  // The tables come from the docblocks, which are English.
  parameters: { docs: { lang: 'en' } },
  render: (args) =>
    html`<mit-contact-directory
      url-state="off"
      feed=${args.feed}
      lang=${ifDefined(args.lang)}
      group-by=${ifDefined(args['group-by'])}
      lock-field=${ifDefined(args['lock-field'])}
    ></mit-contact-directory>`,
};

export default meta;
type Story = StoryObj<Args>;

const state = { tags: ['!autodocs'] };

const shadow = (canvas: HTMLElement) => canvas.querySelector('mit-contact-directory')!.shadowRoot!;

export const Standard: Story = {};

export const Alphabet: Story = {
  ...state,
  name: 'Von A bis Z',
  args: { 'group-by': 'name' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('.group-name')).toBeTruthy());
    await expect(shadow(canvasElement).querySelector('.group-name')!.textContent.trim()).toHaveLength(1);
  },
};

export const Open: Story = {
  ...state,
  name: 'Jetzt geöffnet',
  args: { feed: feedOf([contact({ role: 'Telefon rund um die Uhr', hours: always })]) },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('.is-open')).toBeTruthy(), {
      timeout: 5000,
    });
  },
};

export const Details: Story = {
  ...state,
  name: 'Einzelheiten',
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('.counted')).toBeTruthy());
    canvasElement.querySelector('mit-contact-directory')!.open('voll');
    await waitFor(() => expect(shadow(canvasElement).querySelector('dialog[open]')).toBeTruthy(), {
      timeout: 5000,
    });
    const dialog = within(shadow(canvasElement).querySelector<HTMLElement>('dialog')!);
    await userEvent.click(dialog.getByRole('button', { name: 'QR-Code' }));
    await waitFor(() => expect(dialog.getByRole('img', { name: /QR-Code/ })).toBeTruthy(), { timeout: 5000 });
  },
};

export const Arabic: Story = {
  ...state,
  name: 'Arabisch',
  args: { lang: 'ar' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Sparse: Story = {
  ...state,
  name: 'Nur ein Name',
  args: { feed: feedOf([contact()], { places: [] }) },
};

export const Empty: Story = {
  ...state,
  name: 'Keine Kontakte',
  args: { feed: feedOf([], { organizations: [], places: [] }) },
};
