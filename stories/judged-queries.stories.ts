/** The judged queries as a page of its own: what each search finds for what people type. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import queries from './judged-queries.json';
import { judgedQueries } from './judged-queries.js';

const meta: Meta = {
  id: 'judged-queries',
  title: 'Suche/Bewertete Anfragen',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => judgedQueries(queries),
};

export default meta;

export const Queries: StoryObj = {
  name: 'Bewertete Anfragen',
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByRole('rowheader', { name: 'Alphabetisierungskurs' })).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Art der Anfrage' }), 'typo');
    await expect(page.getByRole('rowheader', { name: 'Tafle' })).toBeVisible();
    await expect(page.queryByRole('rowheader', { name: 'Alphabetisierungskurs' })).toBeNull();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Sprache' }), 'uk');
    await expect(page.getByText(/\(2 Anfragen\)/)).toBeVisible();
  },
};
