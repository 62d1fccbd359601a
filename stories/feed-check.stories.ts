/** The feed checker as a page of its own, linked from the guides. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import { feedCheck } from './feed-check.js';

const faulty = {
  schemaVersion: '1.0',
  offers: [
    { id: 'sprachcafe', title: 'Sprachcafé am Markt', organizationIds: ['treff'], verifiedAt: '31.02.2026' },
    { id: 'ohne-titel', cost: 'free' },
  ],
};

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
DTSTART;TZID=Europe/Berlin:20261201T180000
SUMMARY:Chorprobe
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Ausflug
END:VEVENT
END:VCALENDAR`;

const meta: Meta = {
  id: 'feed-check',
  title: 'Werkzeuge/Feed prüfen',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => feedCheck(JSON.stringify(faulty, null, 2)),
};

export default meta;

export const Check: StoryObj = {
  name: 'Feed prüfen',
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Prüfen' }));
    await expect(page.getByText('offers[1]')).toBeVisible();
    await expect(page.getByRole('status')).toHaveTextContent('1 Angebot(e)');
  },
};

export const Calendar: StoryObj = {
  name: 'Kalenderdatei prüfen',
  render: () => feedCheck(calendar),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Prüfen' }));
    await expect(page.getByText('VEVENT[1]')).toBeVisible();
    await expect(page.getByRole('status')).toHaveTextContent('1 Termin(e)');
  },
};
