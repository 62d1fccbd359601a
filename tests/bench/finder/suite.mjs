// The offer finder's bench: its pages, how it is measured, its goals and tables.
import { createFeed } from '../feeds/offers.mjs';
import { rowsOf } from '../feeds/offer-rows.mjs';
import { listReport } from '../lib/reports.mjs';
import { listSections } from '../lib/list-suite.mjs';
import { contenders } from './contenders.mjs';

export const finder = {
  name: 'finder',
  title: 'Offer finder',
  element: 'offer-finder',
  marker: 'bench',
  heading: 'Angebote',
  intro: 'Kurse, Beratung und Treffpunkte im ganzen Kreis.',
  contenders,
  createFeed: (size) => createFeed(Number(size)),
  rowsOf,
  /** A common word, the beginning of a compound, a town. */
  typed: ['deutschkurs', 'hebammen', 'linde'],
  kibibytes: 26,
  sections: listSections({ large: true }),
  report: listReport,
};
