/** The states of <mit-offer-finder> worth looking at, each on a small feed of its own. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/widgets/offer-finder/define.js';
import { finderIn } from './finder.js';
import { empty, forty, missing, never, neverAnswered, sparse, town } from './fixtures/feeds.js';

interface Args {
  readonly feed: string;
  readonly lang?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly 'page-size'?: number;
  readonly 'url-state'?: string;
  readonly 'hide-facets'?: string;
  readonly 'map-url'?: string;
  readonly 'preset-town'?: string;
  readonly 'preset-cost'?: string;
  readonly 'lock-field'?: string;
  /** What visitors read until the widget has taken over. */
  readonly fallback?: string;
}

const text = { control: 'text', table: { category: 'attributes' } } as const;
const number = { control: 'number', table: { category: 'attributes' } } as const;

const meta: Meta<Args> = {
  title: 'Widgets/Angebotsfinder',
  component: 'mit-offer-finder',
  args: { feed: town },
  // The tables come from the docblocks, which are English.
  parameters: { docs: { lang: 'en' } },
  argTypes: {
    feed: text,
    lang: { ...text, description: 'Language, as on any HTML element; else that of the page.' },
    heading: text,
    'heading-level': number,
    'page-size': number,
    'url-state': text,
    'hide-facets': text,
    'map-url': text,
    'preset-town': text,
    'preset-cost': text,
    'lock-field': text,
    fallback: { table: { disable: true } },
  },
  // A page of several finders gives each an address of its own, and so does the page of all stories.
  render: (args, { id, viewMode }) =>
    html`<mit-offer-finder
      feed=${args.feed}
      lang=${ifDefined(args.lang)}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      page-size=${ifDefined(args['page-size'])}
      url-state=${ifDefined(args['url-state'] ?? (viewMode === 'docs' ? id : undefined))}
      hide-facets=${ifDefined(args['hide-facets'])}
      map-url=${ifDefined(args['map-url'])}
      preset-town=${ifDefined(args['preset-town'])}
      preset-cost=${ifDefined(args['preset-cost'])}
      lock-field=${ifDefined(args['lock-field'])}
      >${args.fallback ? html`<p>${args.fallback}</p>` : nothing}</mit-offer-finder
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** A state to look at by itself: nineteen finders on one page of documentation help nobody. */
const state: Story = { tags: ['!autodocs'] };

export const Standard: Story = {};

export const FewAtOnce: Story = {
  name: 'Wenige auf einmal',
  args: { 'page-size': 4 },
};

export const English: Story = {
  ...state,
  name: 'Englisch',
  args: { lang: 'en' },
};

export const Arabic: Story = {
  ...state,
  name: 'Arabisch',
  args: { lang: 'ar' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const PlainGerman: Story = {
  ...state,
  name: 'Einfaches Deutsch',
  args: { lang: 'de-simple' },
};

export const Dark: Story = {
  ...state,
  name: 'Dunkel',
  args: { 'page-size': 4 },
  decorators: [
    (story) =>
      html`<div style="color-scheme: dark; background: #13191b; color: #eaefee; padding: 1rem">
        ${story()}
      </div>`,
  ],
};

export const Narrow: Story = {
  ...state,
  name: 'Schmal: Filter im Dialog',
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { root, query } = await finderIn(canvasElement);
    const open = await query.findByRole('button', { name: /^Filter/ });
    await waitFor(() => expect(open).toBeEnabled());
    await userEvent.click(open);
    await waitFor(() => expect(root.querySelector('dialog[open]')).toBeTruthy());
    await userEvent.click(await query.findByLabelText(/Deutsch lernen/));
    await expect(await query.findByRole('button', { name: '4 Angebote zeigen' })).toBeVisible();
  },
};

export const Presets: Story = {
  name: 'Filter vorbelegt',
  args: { 'preset-town': '05999008', 'preset-cost': 'free' },
  play: async ({ canvasElement }) => {
    const { root, query } = await finderIn(canvasElement);
    await userEvent.click(await query.findByRole('button', { name: /Beispielhausen.*entfernen/s }));
    await waitFor(() => expect(root.querySelectorAll('.chip')).toHaveLength(1));
  },
};

export const Locked: Story = {
  name: 'Filter fest',
  args: { 'lock-field': 'sprache', 'hide-facets': 'residence, self' },
  play: async ({ canvasElement }) => {
    const { query } = await finderIn(canvasElement);
    await expect(await query.findByRole('heading', { name: '4 Angebote' })).toBeVisible();
    await expect(await query.findByText('Art des Angebots', { selector: '.facet-name' })).toBeVisible();
    await expect(query.queryByText('Thema', { selector: '.facet-name' })).toBeNull();
  },
};

export const Search: Story = {
  ...state,
  name: 'Suche',
  play: async ({ canvasElement }) => {
    const { query } = await finderIn(canvasElement);
    await userEvent.type(query.getByRole('searchbox'), 'fruehstueck');
    await expect(await query.findByRole('heading', { name: '1 Angebot' })).toBeVisible();
  },
};

export const NothingFound: Story = {
  ...state,
  name: 'Nichts gefunden',
  play: async ({ canvasElement }) => {
    const { query } = await finderIn(canvasElement);
    await userEvent.type(query.getByRole('searchbox'), 'xylophon');
    await expect(await query.findByText('Dazu haben wir nichts gefunden.')).toBeVisible();
  },
};

export const Sparse: Story = {
  ...state,
  name: 'Karge Einträge',
  args: { feed: sparse },
};

export const FortyResults: Story = {
  ...state,
  name: 'Vierzig Ergebnisse',
  args: { feed: forty },
  play: async ({ canvasElement }) => {
    const { element, root, query } = await finderIn(canvasElement);
    await userEvent.click(await query.findByRole('button', { name: '20 weitere zeigen' }));
    await waitFor(() => expect(root.querySelectorAll('.item')).toHaveLength(40));
    await waitFor(() =>
      expect(element.shadowRoot!.activeElement).toBe(root.querySelectorAll('.item .title a')[20]),
    );
  },
};

export const EmptyFeed: Story = {
  ...state,
  name: 'Leerer Feed',
  args: { feed: empty },
  play: async ({ canvasElement }) => {
    const { query } = await finderIn(canvasElement);
    await expect(await query.findByText('Hier stehen noch keine Angebote.')).toBeVisible();
  },
};

export const Loading: Story = {
  ...state,
  name: 'Lädt',
  args: { feed: never },
  beforeEach: neverAnswered,
};

export const Unreachable: Story = {
  ...state,
  name: 'Feed nicht erreichbar',
  args: { feed: missing, fallback: 'Alle Angebote finden Sie auch in unserem gedruckten Wegweiser.' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mit-offer-finder')!;
    await waitFor(() => expect(element.shadowRoot!.textContent).toContain('E-MISSING'));
    await expect(element.querySelector('p')).toBeVisible();
  },
};

export const Details: Story = {
  ...state,
  name: 'Einzelheiten offen',
  play: async ({ canvasElement }) => {
    const { root, query } = await finderIn(canvasElement);
    await userEvent.click(query.getByRole('link', { name: 'Deutsch A1 mit Kinderbetreuung' }));
    await waitFor(() => expect(root.querySelector('dialog[open]')).toBeTruthy());
    await expect(await query.findByText('Bitte mitbringen:')).toBeVisible();
  },
};

export const Shortlist: Story = {
  ...state,
  name: 'Merkliste',
  play: async ({ canvasElement }) => {
    const { root, query } = await finderIn(canvasElement);
    // Cards come frame by frame, and a list that is drawn again may have new buttons.
    const keep = () => query.getAllByRole('button', { name: /^Merken/ });
    await waitFor(() => expect(keep().length).toBeGreaterThan(3));
    await userEvent.click(keep()[0]!);
    await userEvent.click(keep()[3]!);
    await userEvent.click(await query.findByRole('button', { name: /^Merkliste/ }));
    await waitFor(() => expect(root.querySelectorAll('.item')).toHaveLength(2));
  },
};

export const WithoutAddress: Story = {
  ...state,
  name: 'Adresse bleibt unberührt',
  args: { 'url-state': 'off' },
  play: async ({ canvasElement }) => {
    const { query } = await finderIn(canvasElement);
    const before = location.href;
    await userEvent.click(await query.findByLabelText(/Deutsch lernen/));
    await expect(await query.findByRole('heading', { name: '4 Angebote' })).toBeVisible();
    await expect(location.href).toBe(before);
  },
};

export const OwnLook: Story = {
  name: 'Eigene Farben',
  args: { heading: 'Angebote für Neuzugewanderte', 'page-size': 4 },
  decorators: [
    (story) =>
      html`<style>
          .schule {
            color-scheme: light;
            --mit-accent: #8a1c4a;
            --mit-on-accent: #fff;
            --mit-accent-soft: #fbe9f0;
            --mit-link: #8a1c4a;
            --mit-focus: #1c4f8a;
            --mit-radius: 2px;
            --mit-heading-font: Georgia, serif;
          }
          .schule mit-offer-finder::part(card) {
            border-inline-start: 4px solid #8a1c4a;
          }
        </style>
        <div class="schule">${story()}</div>`,
  ],
};
