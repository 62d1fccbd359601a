// Puts the page of Svelte into a document.
import { mount } from 'svelte';
import Page from './Page.svelte';

declare const told: (line: string) => void;

export const show = (feed: string) => mount(Page, { target: document.body, props: { feed, told } });
