// All states of all widgets worth looking at, and the page that shows one of them: for the pictures, and for tests that
// go through everything a visitor may see.
import { contactStates } from './contact-states.mjs';
import { eventStates } from './event-states.mjs';
import { offerStates } from './offer-states.mjs';

/** Pairs of a name and a state. */
export const allStates = [offerStates, eventStates, contactStates].flatMap(({ tag, feed, states }) =>
  states.map(([name, state]) => [name, { tag, feed, ...state }]),
);

export const statePage = (
  { tag, width, lang = 'de', dark, text = 100, attributes = '' },
  feed,
) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Screenshot</title><link rel="icon" href="data:,">
<style>html{color-scheme:${dark ? 'dark' : 'light'};font-size:${text}%}body{margin:0;padding:12px;font-family:system-ui,sans-serif;background:Canvas}
.box{max-width:${width}px}${tag}{display:block}</style>
<div class="box"><${tag} data-shown feed="${feed}" ${attributes}></${tag}></div>
<script type="module" src="/dist/embed/miteinander.js"></script>`;
