// One offer as the limit, list.js and instantsearch.js draw it: what the offer finder's card shows, in plain markup.

import { escapeText, fact } from '../../pages/escape.js';

/** Inside of an article element. */
export const cardInside = (row) => `<span class="kind">${escapeText(row.kind)}</span>
<h3><a href="#${row.id}">${escapeText(row.title)}</a></h3>
<p>${escapeText(row.summary)}</p>
<ul class="facts">${fact(row.town)}${fact(row.when)}${fact(row.level)}${fact(row.audience.join(', '))}${fact(row.languages.join(', '))}${fact(row.cost)}</ul>
<footer><span>${escapeText(row.provider)}</span> <span>Geprüft: ${row.verified.slice(0, 7)}</span> <button type="button">Merken</button></footer>`;
