// The limit of the contact directory: a list by hand.
import { escapeText, fact } from '../../../pages/escape.js';
import { limitList } from '../../../pages/limit.js';

const link = (scheme, address) =>
  `<li><a href="${scheme}:${escapeText(address)}">${escapeText(address)}</a></li>`;

limitList({
  noun: 'Kontakte',
  card: (row) => `<h3><a href="#${row.id}">${escapeText(row.title)}</a></h3>
<p>${escapeText(row.person || row.name)}, ${escapeText(row.provider)}</p>
<ul class="facts">${row.phones.map((phone) => link('tel', phone)).join('')}${row.emails.map((email) => link('mailto', email)).join('')}</ul>
<ul class="facts">${fact(row.town)}${fact(row.place ? `${row.place}, ${row.address}` : '')}${fact(row.when)}${fact(row.languages.join(', '))}${fact(row.fields.join(', '))}</ul>
<footer><span>Geprüft: ${row.verified.slice(0, 7)}</span> <button type="button">Merken</button></footer>`,
  text: (row) =>
    `${row.title} ${row.name} ${row.person} ${row.summary} ${row.provider} ${row.town} ${row.place ?? ''} ${row.fields}`,
  choices: [
    { values: (rows) => rows.map((row) => row.town), fits: (row, value) => row.town === value },
    { values: (rows) => rows.flatMap((row) => row.fields), fits: (row, value) => row.fields.includes(value) },
    {
      values: (rows) => rows.flatMap((row) => row.languages),
      fits: (row, value) => row.languages.includes(value),
    },
  ],
});
