/** The states of <mit-event-calendar> worth looking at. Dates are counted from today, so the lists are never empty. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/widgets/event-calendar/define.js';
import { event, eventFeed, fullEvent, inDays, manyEvents } from '../tests/fixtures/events.js';

interface Args {
  readonly feed: string;
  readonly lang?: string;
  readonly view?: string;
  readonly count?: number;
  readonly 'lock-series'?: string;
}

const feedOf = (events: Parameters<typeof eventFeed>[0]): string =>
  URL.createObjectURL(new Blob([JSON.stringify(eventFeed(events))], { type: 'application/json' }));

const many = feedOf([
  fullEvent(),
  event({ id: 'aus', title: 'Spaziergang', status: 'cancelled' }),
  event({ id: 'lang', title: 'Ausstellung', start: inDays(-20), end: inDays(20) }),
  ...manyEvents(24),
]);

const meta: Meta<Args> = {
  title: 'Widgets/Veranstaltungskalender',
  component: 'mit-event-calendar',
  args: { feed: many },
  // The tables come from the docblocks, which are English.
  parameters: { docs: { lang: 'en' } },
  render: (args) =>
    html`<mit-event-calendar
      url-state="off"
      feed=${args.feed}
      lang=${ifDefined(args.lang)}
      view=${ifDefined(args.view)}
      count=${ifDefined(args.count)}
      lock-series=${ifDefined(args['lock-series'])}
    ></mit-event-calendar>`,
};

export default meta;
type Story = StoryObj<Args>;

const state = { tags: ['!autodocs'] };

export const Standard: Story = {};

export const Month: Story = { ...state, name: 'Monat', args: { view: 'month' } };

export const Next: Story = {
  ...state,
  name: 'Die nächsten drei',
  args: { view: 'next', count: 3 },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('mit-event-calendar')!;
    await waitFor(() => expect(shadowRoot!.querySelectorAll('.event')).toHaveLength(3));
  },
};

export const Series: Story = { ...state, name: 'Aktionswoche', args: { 'lock-series': 'woche' } };

export const Programme: Story = {
  ...state,
  name: 'Programm einer Aktionswoche',
  args: { view: 'programme', 'lock-series': 'woche' },
};

export const Arabic: Story = {
  ...state,
  name: 'Arabisch',
  args: { lang: 'ar' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Empty: Story = { ...state, name: 'Keine Termine', args: { feed: feedOf([]) } };
