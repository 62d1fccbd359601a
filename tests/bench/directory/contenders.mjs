// Who runs against whom in the directory's sections.
import { embeddedList, plainList, plainMarkup } from '../lib/list-suite.mjs';

export const contenders = [
  {
    name: 'limit',
    label: 'vanilla limit',
    entry: 'limit/main.js',
    ...plainList,
    markup: plainMarkup([
      ['Ort', 'alle Orte'],
      ['Thema', 'alle Themen'],
      ['Sprache', 'alle Sprachen'],
    ]),
    facets: [
      { select: 1, value: 'Sprache' },
      { select: 1, value: '' },
      { select: 0, value: 'Lindenau' },
      { select: 2, value: 'Arabisch' },
      { select: 0, value: '' },
      { select: 2, value: '' },
    ],
  },
  embeddedList('mit-contact-directory', [0, 0, 1, 2, 1, 2]),
];
