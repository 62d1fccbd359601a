// Small line drawings beside words, never instead of them: all are hidden from assistive technology. Those of tools
// and dialogs come later (tool-icons.ts).
import { html, type TemplateResult } from 'lit';

const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20',
  bookmark: 'M7 4h10v16l-5-4-5 4Z',
  place: 'M12 21s7-6.1 7-11a7 7 0 1 0-14 0c0 4.9 7 11 7 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  time: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 3.5V12l3 2',
  cost: 'M17 7a6 6 0 1 0 0 10M4 10.5h8M4 13.5h8',
  language: 'M4 5h16v11H10l-4 4v-4H4ZM8 9h8M8 12.5h5',
  level: 'M5 19v-4m5 4v-7m5 7V9m5 10V5',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8c0-3 2-5 5-5s5 2 5 5m1-14a3 3 0 0 1 0 6m1 3.2c2.5.5 4 2.3 4 4.8',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 7v5m0-8.5v.1',
  warning: 'M12 4 3 19h18Zm0 6v4m0 2.5v.1',
} as const;

export type IconName = keyof typeof paths;

/** A drawing of 1.25em in the colour of the text beside it, from a path on a field of 24 by 24. */
export const drawing = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const icon = (name: IconName): TemplateResult => drawing(paths[name]);
