// The limit of the offer finder: a list by hand.
import { limitList } from '../../../pages/limit.js';
import { cardInside } from '../card.js';

limitList({
  noun: 'Angebote',
  card: cardInside,
  text: (row) =>
    `${row.title} ${row.titleEnglish ?? ''} ${row.summary} ${row.description} ${row.provider} ${row.town} ${row.place ?? ''} ${row.kind} ${row.fields}`,
  choices: [
    { values: (rows) => rows.map((row) => row.town), fits: (row, value) => row.town === value },
    { values: (rows) => rows.flatMap((row) => row.fields), fits: (row, value) => row.fields.includes(value) },
    { fits: (row, value) => row.cost.startsWith(value) },
  ],
});
