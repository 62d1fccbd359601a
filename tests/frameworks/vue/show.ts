// Puts the page of Vue into a document.
import { createApp } from 'vue';
import Page from './Page.vue';

declare const told: (line: string) => void;

export const show = (feed: string) =>
  createApp(Page, { feed, onTold: (line: string) => told(line) }).mount(
    document.body.appendChild(document.createElement('div')),
  );
