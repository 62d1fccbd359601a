// The drawings on tools and in dialogs, which come behind the first records.
import type { TemplateResult } from 'lit';
import { drawing } from './icons.js';

const paths = {
  filter: 'M4 7h10m4 0h2M4 17h2m4 0h10M16 5v4M8 15v4',
  close: 'm6 6 12 12M18 6 6 18',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  share: 'M12 15V4m-4 4 4-4 4 4M5 13v7h14v-7',
  check: 'm5 12.5 4.5 4.5L19 7.5',
} as const;

export const toolIcon = (name: keyof typeof paths): TemplateResult => drawing(paths[name]);
